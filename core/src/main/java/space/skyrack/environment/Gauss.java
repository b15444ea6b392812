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

  private Gauss() {}

  static double node(int i) {
    return NODE_ratio[i];
  }

  static double weight(int i) {
    return WEIGHT_ratio[i];
  }
}
