package space.skyrack.environment;

/**
 * Intervals that may hold an edge, side by side for the loops of {@link ShadowPasses}.
 *
 * <p>Shape: interval i at index i; what stands there for several looks has rows as long as there
 * are intervals. Rows of looks: both nodes, both inner points of {@link LimbCurve}, both outer
 * ones; the looks at roots take the first two rows when the others have been read. Loops read every
 * array at their own index: with an offset for the row they would not become vectors.
 */
final class ShadowLanes {
  static final int ROWS = 6;

  ShadowAxis x;
  ShadowAxis y;
  ShadowAxis z;

  /** Acceleration over position; the first two arrays hold both nodes, one behind the other. */
  double[] firstAcross_ratio;

  double[] secondAcross_ratio;
  double[] firstAlong_ratio;
  double[] secondAlong_ratio;

  /** Steps of {@link Limb#look}. */
  double[] square_m2;

  double[] product_m2;
  double[] perDistance_per_m;
  double[] perRadius_per_m;
  double[] cosSun_ratio;
  double[] sinSquare_ratio;
  double[] down_ratio;
  double[] side_ratio;
  double[] adjacent_ratio;
  double[] opposite_ratio;
  double[] chord_ratio;
  double[] bend_ratio;

  /** The looks of each row. */
  double[][] chordRow_ratio;

  double[][] bendRow_ratio;

  /** Coefficients of {@link LimbCurve}. */
  double[][] chord_value;

  double[][] bend_value;
  double[] firstSlope_value;
  double[] secondSlope_value;

  /** Roots at both thresholds, that of full light first. */
  double[][] root_ratio;

  double[][] lastRoot_ratio;
  double[][] rightRoot_ratio;

  /** A time in each interval. */
  double[] time_ratio;

  /** The penumbra of each interval. */
  double[] from_s;

  double[] to_s;
  double[] visible_fraction;
  double[] share_fraction;

  /** What {@link Shadow} found: edges, or -1 where the lanes do not tell. */
  int[] edges;

  byte[] phase;
  long[] edge_ns;
  byte[] edgePhase;
  int count;
  private int room;

  ShadowLanes(int room) {
    allot(room);
  }

  /** Takes one interval from node {@code at} of the lanes on, step {@code k} of the Sun. */
  void take(LightLanes lanes, int at, SunEphemeris sun, int k, double step_s) {
    if (count == room) {
      grow();
    }
    x.take(count, lanes.x_m, lanes.vx_m_per_s, at, sun.x_m, k, step_s);
    y.take(count, lanes.y_m, lanes.vy_m_per_s, at, sun.y_m, k, step_s);
    z.take(count, lanes.z_m, lanes.vz_m_per_s, at, sun.z_m, k, step_s);
    count++;
  }

  private void grow() {
    ShadowAxis[] before = {x, y, z};
    allot(2 * room);
    ShadowAxis[] now = {x, y, z};
    for (int a = 0; a < now.length; a++) {
      System.arraycopy(before[a].first_m, 0, now[a].first_m, 0, count);
      System.arraycopy(before[a].second_m, 0, now[a].second_m, 0, count);
      System.arraycopy(before[a].firstChange_m, 0, now[a].firstChange_m, 0, count);
      System.arraycopy(before[a].secondChange_m, 0, now[a].secondChange_m, 0, count);
      System.arraycopy(before[a].firstSun_m, 0, now[a].firstSun_m, 0, count);
      System.arraycopy(before[a].secondSun_m, 0, now[a].secondSun_m, 0, count);
    }
  }

  private void allot(int size) {
    room = size;
    x = new ShadowAxis(size);
    y = new ShadowAxis(size);
    z = new ShadowAxis(size);
    firstAcross_ratio = new double[2 * size];
    secondAcross_ratio = new double[size];
    firstAlong_ratio = new double[2 * size];
    secondAlong_ratio = new double[size];
    square_m2 = new double[ROWS * size];
    product_m2 = new double[ROWS * size];
    perDistance_per_m = new double[ROWS * size];
    perRadius_per_m = new double[ROWS * size];
    cosSun_ratio = new double[ROWS * size];
    sinSquare_ratio = new double[ROWS * size];
    down_ratio = new double[ROWS * size];
    side_ratio = new double[ROWS * size];
    adjacent_ratio = new double[ROWS * size];
    opposite_ratio = new double[ROWS * size];
    chord_ratio = new double[ROWS * size];
    bend_ratio = new double[ROWS * size];
    visible_fraction = new double[ROWS * size];
    chordRow_ratio = new double[ROWS][size];
    bendRow_ratio = new double[4][size];
    chord_value = new double[6][size];
    bend_value = new double[4][size];
    root_ratio = new double[2][size];
    lastRoot_ratio = new double[2][size];
    rightRoot_ratio = new double[2][size];
    firstSlope_value = new double[size];
    secondSlope_value = new double[size];
    time_ratio = new double[size];
    from_s = new double[size];
    to_s = new double[size];
    share_fraction = new double[size];
    edges = new int[size];
    phase = new byte[size];
    edge_ns = new long[2 * size];
    edgePhase = new byte[2 * size];
  }
}
