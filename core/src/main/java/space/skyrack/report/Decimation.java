package space.skyrack.report;

import java.util.Arrays;

/**
 * Long series with fewer points that keep every peak.
 *
 * <p>The samples are cut into runs of equal length; each run gives two points, its lowest and its
 * highest value in the order they came, at the start and in the middle of the run. All series of a
 * plot share these times.
 */
final class Decimation {
  static final int MOST_POINTS = 2000;

  private Decimation() {}

  static long[] times(long[] time_ms) {
    if (time_ms.length <= MOST_POINTS) {
      return time_ms;
    }
    long[] kept = new long[MOST_POINTS];
    for (int point = 0; point < MOST_POINTS; point++) {
      kept[point] = time_ms[(int) ((long) point * time_ms.length / MOST_POINTS)];
    }
    return kept;
  }

  static double[] values(double[] values) {
    if (values.length <= MOST_POINTS) {
      return values;
    }
    int runs = MOST_POINTS / 2;
    double[] kept = new double[MOST_POINTS];
    Arrays.fill(kept, Double.NaN);
    for (int run = 0; run < runs; run++) {
      int from = (int) ((long) run * values.length / runs);
      int to = (int) ((long) (run + 1) * values.length / runs);
      int lowest = from;
      int highest = from;
      for (int index = from; index < to; index++) {
        lowest = Double.isNaN(values[lowest]) || values[index] < values[lowest] ? index : lowest;
        highest =
            Double.isNaN(values[highest]) || values[index] > values[highest] ? index : highest;
      }
      kept[2 * run] = values[Math.min(lowest, highest)];
      kept[2 * run + 1] = values[Math.max(lowest, highest)];
    }
    return kept;
  }
}
