package space.skyrack.environment;

/** One coordinate of the intervals in {@link ShadowLanes}: motion, Sun and places looked from. */
final class ShadowAxis {
  /** Both nodes; velocities times the step. */
  final double[] first_m;

  final double[] second_m;
  final double[] firstChange_m;
  final double[] secondChange_m;

  /** The Sun at both nodes, and what it moves between them. */
  final double[] firstSun_m;

  final double[] secondSun_m;
  final double[] sunChange_m;

  /** Upper coefficients of {@link Quintic}; the lower two are the first node's. */
  final double[] square_m;

  final double[] cube_m;
  final double[] fourth_m;
  final double[] fifth_m;

  /** Places of {@link ShadowLanes#ROWS} looks, the Sun then, and the way from there to it. */
  final double[] at_m;

  final double[] sun_m;
  final double[] to_m;
  private final double[] row_m;

  ShadowAxis(int room) {
    first_m = new double[room];
    second_m = new double[room];
    firstChange_m = new double[room];
    secondChange_m = new double[room];
    firstSun_m = new double[room];
    secondSun_m = new double[room];
    sunChange_m = new double[room];
    square_m = new double[room];
    cube_m = new double[room];
    fourth_m = new double[room];
    fifth_m = new double[room];
    at_m = new double[ShadowLanes.ROWS * room];
    sun_m = new double[ShadowLanes.ROWS * room];
    to_m = new double[ShadowLanes.ROWS * room];
    row_m = new double[room];
  }

  void take(int lane, double[] p, double[] v, int at, double[] sun, int sunAt, double step_s) {
    first_m[lane] = p[at];
    second_m[lane] = p[at + 1];
    firstChange_m[lane] = v[at] * step_s;
    secondChange_m[lane] = v[at + 1] * step_s;
    firstSun_m[lane] = sun[sunAt];
    secondSun_m[lane] = sun[sunAt + 1];
  }

  /** Looks from both nodes: rows 0 and 1. */
  void nodes(int n) {
    System.arraycopy(first_m, 0, at_m, 0, n);
    System.arraycopy(second_m, 0, at_m, n, n);
    System.arraycopy(firstSun_m, 0, sun_m, 0, n);
    System.arraycopy(secondSun_m, 0, sun_m, n, n);
    difference(secondSun_m, firstSun_m, sunChange_m, n);
  }

  /** The way to the Sun in all {@code n} looks. */
  void toSun(int n) {
    difference(sun_m, at_m, to_m, n);
  }

  private static void difference(double[] a, double[] b, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] - b[i];
    }
  }

  /** The motion, from acceleration over position at both nodes. */
  void motion(double[] firstPull, double[] secondPull, int n) {
    square(first_m, firstPull, square_m, n);
    cube(this, firstPull, secondPull, cube_m, n);
    fourth(this, firstPull, secondPull, fourth_m, n);
    fifth(this, firstPull, secondPull, fifth_m, n);
  }

  private static void square(double[] p, double[] pull, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = 0.5 * (pull[i] * p[i]);
    }
  }

  private static void cube(ShadowAxis axis, double[] pull0, double[] pull1, double[] out, int n) {
    double[] p0 = axis.first_m;
    double[] p1 = axis.second_m;
    double[] v0 = axis.firstChange_m;
    double[] v1 = axis.secondChange_m;
    for (int i = 0; i < n; i++) {
      out[i] = Quintic.third(p1[i] - p0[i], v0[i], v1[i], pull0[i] * p0[i], pull1[i] * p1[i]);
    }
  }

  private static void fourth(ShadowAxis axis, double[] pull0, double[] pull1, double[] out, int n) {
    double[] p0 = axis.first_m;
    double[] p1 = axis.second_m;
    double[] v0 = axis.firstChange_m;
    double[] v1 = axis.secondChange_m;
    for (int i = 0; i < n; i++) {
      out[i] = Quintic.fourth(p1[i] - p0[i], v0[i], v1[i], pull0[i] * p0[i], pull1[i] * p1[i]);
    }
  }

  private static void fifth(ShadowAxis axis, double[] pull0, double[] pull1, double[] out, int n) {
    double[] p0 = axis.first_m;
    double[] p1 = axis.second_m;
    double[] v0 = axis.firstChange_m;
    double[] v1 = axis.secondChange_m;
    for (int i = 0; i < n; i++) {
      out[i] = Quintic.fifth(p1[i] - p0[i], v0[i], v1[i], pull0[i] * p0[i], pull1[i] * p1[i]);
    }
  }

  /** Looks at a fraction of each interval. */
  void row(double[] ratio, int row, int n) {
    at(this, ratio, row_m, n);
    System.arraycopy(row_m, 0, at_m, row * n, n);
    sun(firstSun_m, sunChange_m, ratio, row_m, n);
    System.arraycopy(row_m, 0, sun_m, row * n, n);
  }

  private static void at(ShadowAxis axis, double[] ratio, double[] out, int n) {
    double[] c0 = axis.first_m;
    double[] c1 = axis.firstChange_m;
    double[] c2 = axis.square_m;
    double[] c3 = axis.cube_m;
    double[] c4 = axis.fourth_m;
    double[] c5 = axis.fifth_m;
    for (int i = 0; i < n; i++) {
      out[i] = Quintic.at(c0[i], c1[i], c2[i], c3[i], c4[i], c5[i], ratio[i]);
    }
  }

  private static void sun(double[] sun, double[] change, double[] ratio, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = sun[i] + ratio[i] * change[i];
    }
  }
}
