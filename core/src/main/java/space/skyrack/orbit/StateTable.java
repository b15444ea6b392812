package space.skyrack.orbit;

import java.util.Arrays;

/**
 * States of one satellite at rising instants, all in one frame.
 *
 * <p>Shape: three coordinates after each other for every instant.
 */
public final class StateTable {
  private long[] time_ns = new long[64];
  private double[] position_m = new double[3 * 64];
  private double[] velocity_m_per_s = new double[3 * 64];
  private int size;

  /**
   * Adds a state.
   *
   * @throws IllegalArgumentException if it is not later than the last one
   */
  public void add(long tai_ns, double[] state) {
    if (size > 0 && tai_ns <= time_ns[size - 1]) {
      throw new IllegalArgumentException("the state is not later than the one before it");
    }
    if (size == time_ns.length) {
      time_ns = Arrays.copyOf(time_ns, 2 * size);
      position_m = Arrays.copyOf(position_m, 6 * size);
      velocity_m_per_s = Arrays.copyOf(velocity_m_per_s, 6 * size);
    }
    time_ns[size] = tai_ns;
    System.arraycopy(state, 0, position_m, 3 * size, 3);
    System.arraycopy(state, 3, velocity_m_per_s, 3 * size, 3);
    size++;
  }

  public int size() {
    return size;
  }

  public long time_ns(int k) {
    return time_ns[k];
  }

  public double position_m(int k, int coordinate) {
    return position_m[3 * k + coordinate];
  }

  public double velocity_m_per_s(int k, int coordinate) {
    return velocity_m_per_s[3 * k + coordinate];
  }

  /** The first of {@code points} states around an instant. */
  int firstOf(int points, long tai_ns) {
    int found = Arrays.binarySearch(time_ns, 0, size, tai_ns);
    int after = found >= 0 ? found + 1 : -found - 1;
    return Math.clamp(after - (points + 1) / 2, 0, size - points);
  }

  /** Every second state. */
  StateTable thinned() {
    StateTable half = new StateTable();
    double[] state = new double[6];
    for (int k = 0; k < size; k += 2) {
      for (int c = 0; c < 3; c++) {
        state[c] = position_m(k, c);
        state[3 + c] = velocity_m_per_s(k, c);
      }
      half.add(time_ns[k], state);
    }
    return half;
  }

  /**
   * How far a polynomial through other states of the same motion passes from these.
   *
   * @return greatest distance at the instants that lie within the other table
   */
  public double farthest_m(StateTable other, Interpolation interpolation) {
    double[] at = new double[6];
    double worst_m2 = 0;
    for (int k = 0; k < size; k++) {
      if (time_ns[k] >= other.time_ns[0] && time_ns[k] <= other.time_ns[other.size - 1]) {
        interpolation.at(other, time_ns[k], at);
        double sum_m2 = 0;
        for (int c = 0; c < 3; c++) {
          double d_m = at[c] - position_m(k, c);
          sum_m2 += d_m * d_m;
        }
        worst_m2 = Math.max(worst_m2, sum_m2);
      }
    }
    return Math.sqrt(worst_m2);
  }
}
