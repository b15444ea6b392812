package space.skyrack.simulation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import space.skyrack.environment.Exposure;

/**
 * Light received by each member of a block. Full light is counted in whole nanoseconds, so that the
 * sum does not depend on where spans were cut; partial pieces never cross a tick.
 */
final class LightTally {
  private final long[] full_ns;
  private final double[] partial_s;

  LightTally(int count) {
    full_ns = new long[count];
    partial_s = new double[count];
  }

  LightTally copy() {
    LightTally twin = new LightTally(full_ns.length);
    System.arraycopy(full_ns, 0, twin.full_ns, 0, full_ns.length);
    System.arraycopy(partial_s, 0, twin.partial_s, 0, partial_s.length);
    return twin;
  }

  double sunlight_s(int member) {
    return full_ns[member] * 1e-9 + partial_s[member];
  }

  /** Counts the light of a whole exposure. */
  void add(Exposure exposure) {
    for (int i = 0; i < exposure.satellites(); i++) {
      int last = exposure.pieceRow[i + 1];
      for (int p = exposure.pieceRow[i]; p < last; p++) {
        long next_ns = p + 1 < last ? exposure.piece_ns[p + 1] : exposure.grid().end_ns();
        long lit_ns = next_ns - exposure.piece_ns[p];
        double share = exposure.piece_fraction[p];
        if (share == 1) {
          full_ns[i] += lit_ns;
        } else {
          partial_s[i] += share * (lit_ns * 1e-9);
        }
      }
    }
  }

  void write(DataOutput out) throws IOException {
    for (int i = 0; i < full_ns.length; i++) {
      out.writeLong(full_ns[i]);
      out.writeDouble(partial_s[i]);
    }
  }

  void read(DataInput in) throws IOException {
    for (int i = 0; i < full_ns.length; i++) {
      full_ns[i] = in.readLong();
      partial_s[i] = in.readDouble();
    }
  }
}
