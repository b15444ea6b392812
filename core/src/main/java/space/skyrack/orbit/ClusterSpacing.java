package space.skyrack.orbit;

/**
 * Distances within a cluster.
 *
 * @param nearestLeast_m least distance of a satellite to its nearest neighbour, over one orbit
 * @param nearestMost_m greatest such distance
 * @param least_m least distance of any two, over the whole motion
 * @param eightLeast_m least distance from the middle satellite to one of its eight neighbours
 *     (those of least mean distance over the orbit; all others if there are fewer), over one orbit
 * @param eightMost_m greatest such distance
 * @param reach_m greatest distance of a satellite from the reference point, over the whole motion
 */
public record ClusterSpacing(
    double nearestLeast_m,
    double nearestMost_m,
    double least_m,
    double eightLeast_m,
    double eightMost_m,
    double reach_m) {
  private static final int NEIGHBOURS = 8;

  /** Distances of a motion of at least one orbit; infinite where there is no other satellite. */
  public static ClusterSpacing of(ClusterMotion motion, int middle) {
    double[] nearest = nearest_m(motion);
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    int orbit = motion.perOrbit();
    for (int i = 0; i < motion.satellites(); i++) {
      for (int k = 0; k <= orbit; k++) {
        least = Math.min(least, nearest[i * motion.nodes() + k]);
        most = Math.max(most, nearest[i * motion.nodes() + k]);
      }
    }
    double all = Double.POSITIVE_INFINITY;
    double reach = 0;
    for (int i = 0; i < motion.satellites(); i++) {
      for (int k = 0; k < motion.nodes(); k++) {
        all = Math.min(all, nearest[i * motion.nodes() + k]);
        reach = Math.max(reach, motion.reach_m(i, k));
      }
    }
    double[] eight = neighbours_m(motion, middle, NEIGHBOURS);
    return new ClusterSpacing(least, most, all, eight[0], eight[1], reach);
  }

  /** Distance to the nearest neighbour, shaped as the motion is. */
  public static double[] nearest_m(ClusterMotion motion) {
    int n = motion.satellites();
    int nodes = motion.nodes();
    double[] least2 = new double[n * nodes];
    java.util.Arrays.fill(least2, Double.POSITIVE_INFINITY);
    double[] x = motion.radial_m();
    double[] y = motion.alongTrack_m();
    double[] z = motion.crossTrack_m();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        for (int k = 0; k < nodes; k++) {
          int p = i * nodes + k;
          int q = j * nodes + k;
          double dx = x[p] - x[q];
          double dy = y[p] - y[q];
          double dz = z[p] - z[q];
          double d2 = dx * dx + dy * dy + dz * dz;
          least2[p] = Math.min(least2[p], d2);
          least2[q] = Math.min(least2[q], d2);
        }
      }
    }
    for (int p = 0; p < least2.length; p++) {
      least2[p] = Math.sqrt(least2[p]);
    }
    return least2;
  }

  /**
   * Least and greatest distance over one orbit between a satellite and those {@code count} others
   * that are nearest to it in the mean of the orbit.
   */
  public static double[] neighbours_m(ClusterMotion motion, int satellite, int count) {
    int n = motion.satellites();
    double[] mean_m = new double[n];
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < motion.perOrbit(); k++) {
        mean_m[j] += motion.distance_m(satellite, j, k) / motion.perOrbit();
      }
    }
    mean_m[satellite] = Double.POSITIVE_INFINITY;
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int taken = 0; taken < Math.min(count, n - 1); taken++) {
      int next = 0;
      for (int j = 1; j < n; j++) {
        next = mean_m[j] < mean_m[next] ? j : next;
      }
      mean_m[next] = Double.POSITIVE_INFINITY;
      for (int k = 0; k <= motion.perOrbit(); k++) {
        double distance_m = motion.distance_m(satellite, next, k);
        least = Math.min(least, distance_m);
        most = Math.max(most, distance_m);
      }
    }
    return new double[] {least, most};
  }
}
