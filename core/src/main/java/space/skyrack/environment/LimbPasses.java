package space.skyrack.environment;

/** {@link Limb#look} over {@link ShadowLanes}, bit for bit, one short loop a quantity. */
final class LimbPasses {
  private LimbPasses() {}

  /** Distances from the Earth's centre. */
  static void radius(ShadowLanes lanes, int n) {
    square(lanes.x.at_m, lanes.y.at_m, lanes.z.at_m, lanes.square_m2, n);
    perRoot(lanes.square_m2, lanes.perRadius_per_m, n);
  }

  /** The first {@code n} looks. */
  static void look(ShadowLanes lanes, double stretch, int n) {
    radius(lanes, n);
    lanes.x.toSun(n);
    lanes.y.toSun(n);
    lanes.z.toSun(n);
    perLength(lanes.x.to_m, lanes.y.to_m, lanes.z.to_m, lanes.perDistance_per_m, n);
    dot(lanes.x, lanes.y, lanes.z, lanes.product_m2, n);
    cosSun(lanes, lanes.cosSun_ratio, n);
    sinSquare(lanes.cosSun_ratio, lanes.sinSquare_ratio, n);
    down(lanes.z.at_m, lanes.perRadius_per_m, lanes.down_ratio, n);
    side(lanes, lanes.side_ratio, n);
    adjacent(lanes, stretch, lanes.adjacent_ratio, n);
    opposite(lanes, stretch, lanes.opposite_ratio, n);
    chord(lanes, lanes.chord_ratio, n);
  }

  private static void square(double[] x, double[] y, double[] z, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = x[k] * x[k] + y[k] * y[k] + z[k] * z[k];
    }
  }

  private static void perLength(double[] x, double[] y, double[] z, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = Limb.perLength(x[k], y[k], z[k]);
    }
  }

  private static void perRoot(double[] square, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = 1.0 / Math.sqrt(square[k]);
    }
  }

  private static void dot(ShadowAxis x, ShadowAxis y, ShadowAxis z, double[] out, int n) {
    double[] atX = x.at_m;
    double[] atY = y.at_m;
    double[] atZ = z.at_m;
    double[] toX = x.to_m;
    double[] toY = y.to_m;
    double[] toZ = z.to_m;
    for (int k = 0; k < n; k++) {
      out[k] = Limb.dot(atX[k], atY[k], atZ[k], toX[k], toY[k], toZ[k]);
    }
  }

  private static void cosSun(ShadowLanes lanes, double[] out, int n) {
    double[] dot = lanes.product_m2;
    double[] perDistance = lanes.perDistance_per_m;
    double[] perRadius = lanes.perRadius_per_m;
    for (int k = 0; k < n; k++) {
      out[k] = -dot[k] * perDistance[k] * perRadius[k];
    }
  }

  private static void down(double[] z, double[] perRadius, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = -z[k] * perRadius[k];
    }
  }

  private static void sinSquare(double[] cosSun, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = Limb.sinSquare(cosSun[k]);
    }
  }

  private static void side(ShadowLanes lanes, double[] out, int n) {
    double[] toZ = lanes.z.to_m;
    double[] perDistance = lanes.perDistance_per_m;
    double[] cosSun = lanes.cosSun_ratio;
    double[] down = lanes.down_ratio;
    for (int k = 0; k < n; k++) {
      out[k] = Limb.side(toZ[k], perDistance[k], cosSun[k], down[k]);
    }
  }

  private static void adjacent(ShadowLanes lanes, double stretch, double[] out, int n) {
    double[] square = lanes.square_m2;
    double[] down = lanes.down_ratio;
    double[] sinSquare = lanes.sinSquare_ratio;
    double[] side = lanes.side_ratio;
    for (int k = 0; k < n; k++) {
      out[k] = Limb.adjacent(stretch, square[k], sinSquare[k], down[k], side[k]);
    }
  }

  private static void opposite(ShadowLanes lanes, double stretch, double[] out, int n) {
    double[] down = lanes.down_ratio;
    double[] adjacent = lanes.adjacent_ratio;
    double[] side = lanes.side_ratio;
    for (int k = 0; k < n; k++) {
      out[k] = Limb.opposite(stretch, adjacent[k], down[k], side[k]);
    }
  }

  private static void chord(ShadowLanes lanes, double[] out, int n) {
    double[] sinSquare = lanes.sinSquare_ratio;
    double[] cosSun = lanes.cosSun_ratio;
    double[] adjacent = lanes.adjacent_ratio;
    double[] opposite = lanes.opposite_ratio;
    double[] perDistance = lanes.perDistance_per_m;
    for (int k = 0; k < n; k++) {
      double disc = Sun.RADIUS_m * perDistance[k];
      out[k] = Limb.chord(sinSquare[k], cosSun[k], adjacent[k], opposite[k], disc);
    }
  }

  /** What the limb's curvature adds to the visible share. */
  static void bend(ShadowLanes lanes, double[] out, int n) {
    double[] sinSquare = lanes.sinSquare_ratio;
    double[] adjacent = lanes.adjacent_ratio;
    double[] opposite = lanes.opposite_ratio;
    double[] perDistance = lanes.perDistance_per_m;
    for (int k = 0; k < n; k++) {
      double curvature = Limb.curvature(sinSquare[k], adjacent[k], opposite[k]);
      out[k] = Limb.bend(curvature, Sun.RADIUS_m * perDistance[k]);
    }
  }
}
