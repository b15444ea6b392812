package space.skyrack.simulation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import space.skyrack.environment.Exposure.Phase;

/**
 * Since when each satellite has been in its phase of illumination, and its eclipses so far.
 *
 * <p>Workers write to it side by side, each for the satellites of its own blocks.
 */
final class PhaseLog {
  private static final byte UNKNOWN = -1;

  private final byte[] phase;
  private final long[] since_ns;
  private final long[] umbra_ns;
  private final int[] umbras;

  PhaseLog(int satellites) {
    phase = new byte[satellites];
    since_ns = new long[satellites];
    umbra_ns = new long[satellites];
    umbras = new int[satellites];
    Arrays.fill(phase, UNKNOWN);
  }

  PhaseLog copy() {
    PhaseLog twin = new PhaseLog(phase.length);
    System.arraycopy(phase, 0, twin.phase, 0, phase.length);
    System.arraycopy(since_ns, 0, twin.since_ns, 0, phase.length);
    System.arraycopy(umbra_ns, 0, twin.umbra_ns, 0, phase.length);
    System.arraycopy(umbras, 0, twin.umbras, 0, phase.length);
    return twin;
  }

  void begin(int satellite, byte first, long at_ns) {
    phase[satellite] = first;
    since_ns[satellite] = at_ns;
  }

  /** A satellite changes phase; an umbra that ends is counted. */
  void change(int satellite, byte next, long at_ns) {
    end(satellite, at_ns);
    begin(satellite, next, at_ns);
  }

  /** What lasts at the end of a run ends with it. */
  void end(int satellite, long at_ns) {
    if (phase[satellite] == Phase.UMBRA.code) {
      umbra_ns[satellite] += at_ns - since_ns[satellite];
      umbras[satellite]++;
    }
  }

  /** The present phase of a satellite as if it ended now. */
  Passed passed(int satellite, long end_ns) {
    return new Passed(satellite, Phase.of(phase[satellite]), since_ns[satellite], end_ns);
  }

  long umbra_ns(int satellite) {
    return umbra_ns[satellite];
  }

  int umbras(int satellite) {
    return umbras[satellite];
  }

  void write(DataOutput out) throws IOException {
    for (int i = 0; i < phase.length; i++) {
      out.writeByte(phase[i]);
      out.writeLong(since_ns[i]);
      out.writeLong(umbra_ns[i]);
      out.writeInt(umbras[i]);
    }
  }

  void read(DataInput in) throws IOException {
    for (int i = 0; i < phase.length; i++) {
      phase[i] = in.readByte();
      since_ns[i] = in.readLong();
      umbra_ns[i] = in.readLong();
      umbras[i] = in.readInt();
    }
  }
}
