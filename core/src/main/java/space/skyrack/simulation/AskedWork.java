package space.skyrack.simulation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What share of its accelerators each satellite is asked for, exact in time.
 *
 * <p>Physics moves in whole ticks and takes the mean over each; a change inside a tick is weighted
 * by the time it holds.
 */
final class AskedWork {
  private final double[] work_fraction;
  private final double[] spentInTick_s;
  private final long[] since_ns;
  private final boolean[] commanded;
  private boolean changedInsideTick;

  AskedWork(int satellites) {
    work_fraction = new double[satellites];
    spentInTick_s = new double[satellites];
    since_ns = new long[satellites];
    commanded = new boolean[satellites];
  }

  private AskedWork(AskedWork other) {
    work_fraction = other.work_fraction.clone();
    spentInTick_s = other.spentInTick_s.clone();
    since_ns = other.since_ns.clone();
    commanded = other.commanded.clone();
    changedInsideTick = other.changedInsideTick;
  }

  AskedWork copy() {
    return new AskedWork(this);
  }

  /** True if the running tick has to be taken alone, with its own mean. */
  boolean changedInsideTick() {
    return changedInsideTick;
  }

  /** The daily profile asks; satellites under command do not listen. */
  void profile(int from, int to, double work, long at_ns, long tick_ns) {
    for (int satellite = from; satellite < to; satellite++) {
      if (!commanded[satellite]) {
        change(satellite, work, at_ns, tick_ns);
      }
    }
  }

  void command(int satellite, double work, long at_ns, long tick_ns) {
    commanded[satellite] = true;
    change(satellite, work, at_ns, tick_ns);
  }

  private void change(int satellite, double work, long at_ns, long tick_ns) {
    if (at_ns > tick_ns) {
      long from_ns = Math.max(since_ns[satellite], tick_ns);
      spentInTick_s[satellite] += work_fraction[satellite] * ((at_ns - from_ns) * 1e-9);
      changedInsideTick = true;
    }
    since_ns[satellite] = at_ns;
    work_fraction[satellite] = work;
  }

  /** Mean over the tick that starts at {@code tick_ns}, for satellites from {@code first} on. */
  void mean(int first, int count, long tick_ns, long step_ns, double[] mean_fraction) {
    if (!changedInsideTick) {
      System.arraycopy(work_fraction, first, mean_fraction, 0, count);
      return;
    }
    for (int i = 0; i < count; i++) {
      int satellite = first + i;
      if (since_ns[satellite] <= tick_ns) {
        mean_fraction[i] = work_fraction[satellite];
      } else {
        double rest_s = (tick_ns + step_ns - since_ns[satellite]) * 1e-9;
        double mean =
            (spentInTick_s[satellite] + work_fraction[satellite] * rest_s) / (step_ns * 1e-9);
        mean_fraction[i] = Math.min(1, mean);
      }
    }
  }

  /** The tick with changes inside is over. */
  void tickDone() {
    if (changedInsideTick) {
      Arrays.fill(spentInTick_s, 0);
      changedInsideTick = false;
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeBoolean(changedInsideTick);
    for (int i = 0; i < work_fraction.length; i++) {
      out.writeDouble(work_fraction[i]);
      out.writeDouble(spentInTick_s[i]);
      out.writeLong(since_ns[i]);
      out.writeBoolean(commanded[i]);
    }
  }

  void read(DataInput in) throws IOException {
    changedInsideTick = in.readBoolean();
    for (int i = 0; i < work_fraction.length; i++) {
      work_fraction[i] = in.readDouble();
      spentInTick_s[i] = in.readDouble();
      since_ns[i] = in.readLong();
      commanded[i] = in.readBoolean();
    }
  }
}
