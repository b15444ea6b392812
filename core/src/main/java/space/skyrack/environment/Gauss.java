package space.skyrack.environment;

/**
 * Six-point Gauss-Legendre quadrature on [0, 1]: the lower three nodes; the others are their mirror
 * images. Source: Abramowitz and Stegun, Handbook of Mathematical Functions, table 25.4.
 */
final class Gauss {
  static final int COUNT = 3;

  private static final double[] NODE_ratio = {
    0.03376524289842399, 0.16939530676686773, 0.38069040695840156
  };
  private static final double[] WEIGHT_ratio = {
    0.08566224618958518, 0.1803807865240693, 0.23395696728634552
  };

  /** Points of {@link #rise}. */
  static final int POINTS = 6;

  private static final double[] RISE_ratio = rises();
  private static final double[] RISE_WEIGHT_ratio = riseWeights();

  private Gauss() {}

  /** All six points after t = 3 s^2 - 2 s^3, which smooths 3/2 powers at both ends. */
  static double rise(int p) {
    return RISE_ratio[p];
  }

  static double riseWeight(int p) {
    return RISE_WEIGHT_ratio[p];
  }

  static double node(int i) {
    return NODE_ratio[i];
  }

  static double weight(int i) {
    return WEIGHT_ratio[i];
  }

  private static double[] rises() {
    double[] rises = new double[POINTS];
    for (int p = 0; p < POINTS; p++) {
      rises[p] = point(p) * point(p) * (3 - 2 * point(p));
    }
    return rises;
  }

  private static double[] riseWeights() {
    double[] weights = new double[POINTS];
    for (int p = 0; p < POINTS; p++) {
      weights[p] = WEIGHT_ratio[p / 2] * 6 * point(p) * (1 - point(p));
    }
    return weights;
  }

  private static double point(int p) {
    return p % 2 == 0 ? NODE_ratio[p / 2] : 1 - NODE_ratio[p / 2];
  }
}
