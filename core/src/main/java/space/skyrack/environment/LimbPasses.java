package space.skyrack.environment;

/** {@link Limb#look} over {@link ShadowLanes}, bit for bit, one short loop a quantity. */
final class LimbPasses {
  private LimbPasses() {}

  static void perRadius(ShadowLanes lanes, int from, int to) {
    perLength(lanes.x.at_m, lanes.y.at_m, lanes.z.at_m, lanes.perRadius_per_m, from, to);
  }

  /** Looks once the distances from the Earth's centre are there. */
  static void look(ShadowLanes lanes, double stretch, int from, int to) {
    perLength(lanes.x.to_m, lanes.y.to_m, lanes.z.to_m, lanes.perDistance_per_m, from, to);
    cosSun(lanes, lanes.cosSun_ratio, from, to);
    sinSquare(lanes.cosSun_ratio, lanes.sinSquare_ratio, from, to);
    side(lanes, lanes.side_ratio, from, to);
    adjacent(lanes, stretch, lanes.adjacent_ratio, from, to);
    opposite(lanes, stretch, lanes.opposite_ratio, from, to);
    chord(lanes, lanes.chord_ratio, from, to);
  }

  private static void perLength(
      double[] x, double[] y, double[] z, double[] out, int from, int to) {
    for (int k = from; k < to; k++) {
      out[k] = Limb.perLength(x[k], y[k], z[k]);
    }
  }

  private static void cosSun(ShadowLanes lanes, double[] out, int from, int to) {
    double[] x = lanes.x.at_m;
    double[] y = lanes.y.at_m;
    double[] z = lanes.z.at_m;
    double[] toX = lanes.x.to_m;
    double[] toY = lanes.y.to_m;
    double[] toZ = lanes.z.to_m;
    double[] perDistance = lanes.perDistance_per_m;
    double[] perRadius = lanes.perRadius_per_m;
    for (int k = from; k < to; k++) {
      out[k] = -Limb.dot(x[k], y[k], z[k], toX[k], toY[k], toZ[k]) * perDistance[k] * perRadius[k];
    }
  }

  private static void sinSquare(double[] cosSun, double[] out, int from, int to) {
    for (int k = from; k < to; k++) {
      out[k] = Limb.sinSquare(cosSun[k]);
    }
  }

  private static void side(ShadowLanes lanes, double[] out, int from, int to) {
    double[] z = lanes.z.at_m;
    double[] toZ = lanes.z.to_m;
    double[] perDistance = lanes.perDistance_per_m;
    double[] perRadius = lanes.perRadius_per_m;
    double[] cosSun = lanes.cosSun_ratio;
    for (int k = from; k < to; k++) {
      out[k] = Limb.side(toZ[k], perDistance[k], cosSun[k], -z[k] * perRadius[k]);
    }
  }

  private static void adjacent(
      ShadowLanes lanes, double stretch, double[] out, int from, int to) {
    double[] x = lanes.x.at_m;
    double[] y = lanes.y.at_m;
    double[] z = lanes.z.at_m;
    double[] perRadius = lanes.perRadius_per_m;
    double[] sinSquare = lanes.sinSquare_ratio;
    double[] side = lanes.side_ratio;
    for (int k = from; k < to; k++) {
      double square = Limb.dot(x[k], y[k], z[k], x[k], y[k], z[k]);
      out[k] = Limb.adjacent(stretch, square, sinSquare[k], -z[k] * perRadius[k], side[k]);
    }
  }

  private static void opposite(
      ShadowLanes lanes, double stretch, double[] out, int from, int to) {
    double[] z = lanes.z.at_m;
    double[] perRadius = lanes.perRadius_per_m;
    double[] adjacent = lanes.adjacent_ratio;
    double[] side = lanes.side_ratio;
    for (int k = from; k < to; k++) {
      out[k] = Limb.opposite(stretch, adjacent[k], -z[k] * perRadius[k], side[k]);
    }
  }

  private static void chord(ShadowLanes lanes, double[] out, int from, int to) {
    double[] sinSquare = lanes.sinSquare_ratio;
    double[] cosSun = lanes.cosSun_ratio;
    double[] adjacent = lanes.adjacent_ratio;
    double[] opposite = lanes.opposite_ratio;
    double[] perDistance = lanes.perDistance_per_m;
    for (int k = from; k < to; k++) {
      double disc = Sun.RADIUS_m * perDistance[k];
      out[k] = Limb.chord(sinSquare[k], cosSun[k], adjacent[k], opposite[k], disc);
    }
  }

  /** What the limb's curvature adds to the visible share. */
  static void bend(ShadowLanes lanes, double[] out, int to) {
    double[] sinSquare = lanes.sinSquare_ratio;
    double[] adjacent = lanes.adjacent_ratio;
    double[] opposite = lanes.opposite_ratio;
    double[] perDistance = lanes.perDistance_per_m;
    for (int k = 0; k < to; k++) {
      double curvature = Limb.curvature(sinSquare[k], adjacent[k], opposite[k]);
      out[k] = Limb.bend(curvature, Sun.RADIUS_m * perDistance[k]);
    }
  }
}
