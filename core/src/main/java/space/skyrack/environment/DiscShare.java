package space.skyrack.environment;

/**
 * Share of a disc that a straight line leaves free, without a branch.
 *
 * <p>A line w inside the edge of a disc of radius 1 cuts off the share w^(3/2) Q(w); Q is smooth up
 * to the centre and becomes a polynomial there through Chebyshev's points.
 *
 * <p>Errors: below 1e-12.
 */
final class DiscShare {
  private static final int TERMS = 12;
  private static final double[] SHARE_value = terms();
  private static final double TERM0_value = SHARE_value[0];
  private static final double TERM1_value = SHARE_value[1];
  private static final double TERM2_value = SHARE_value[2];
  private static final double TERM3_value = SHARE_value[3];
  private static final double TERM4_value = SHARE_value[4];
  private static final double TERM5_value = SHARE_value[5];
  private static final double TERM6_value = SHARE_value[6];
  private static final double TERM7_value = SHARE_value[7];
  private static final double TERM8_value = SHARE_value[8];
  private static final double TERM9_value = SHARE_value[9];
  private static final double TERM10_value = SHARE_value[10];
  private static final double TERM11_value = SHARE_value[11];

  private DiscShare() {}

  /**
   * Visible share with the centre {@code chord} radii above the line.
   *
   * @param bend what the line's curvature adds where it goes through the centre; times the cube of
   *     half its length elsewhere
   */
  static double of(double chord, double bend) {
    double high = Math.abs(chord);
    double within = 1.0 - high;
    double depth = 0.5 * (within + Math.abs(within));
    double root = Math.sqrt(depth);
    double most = 1.0 + high;
    double cut = depth * root * polynomial(depth - 0.5);
    double length = depth * root * most * Math.sqrt(most);
    return 0.5 + Math.signum(chord) * (0.5 - cut) + bend * length;
  }

  private static double polynomial(double x) {
    double square = x * x;
    double even = Math.fma(TERM10_value, square, TERM8_value);
    double odd = Math.fma(TERM11_value, square, TERM9_value);
    even = Math.fma(even, square, TERM6_value);
    odd = Math.fma(odd, square, TERM7_value);
    even = Math.fma(even, square, TERM4_value);
    odd = Math.fma(odd, square, TERM5_value);
    even = Math.fma(even, square, TERM2_value);
    odd = Math.fma(odd, square, TERM3_value);
    even = Math.fma(even, square, TERM0_value);
    odd = Math.fma(odd, square, TERM1_value);
    return Math.fma(odd, x, even);
  }

  /** Q at a depth, by its series: 2 sqrt(2 s - s^2) / pi, integrated from 0 to w term by term. */
  private static double series(double depth) {
    double sum = 0;
    double term = 2 * StrictMath.sqrt(2) / Math.PI;
    for (int n = 0; n < 60; n++) {
      sum += term / (n + 1.5);
      term *= -0.5 * depth * (0.5 - n) / (n + 1);
    }
    return sum;
  }

  /** Coefficients over the depth less one half, from divided differences at Chebyshev's points. */
  private static double[] terms() {
    double[] at = new double[TERMS];
    double[] newton = new double[TERMS];
    for (int i = 0; i < TERMS; i++) {
      at[i] = 0.5 * StrictMath.cos(Math.PI * (i + 0.5) / TERMS);
      newton[i] = series(at[i] + 0.5);
    }
    for (int order = 1; order < TERMS; order++) {
      for (int i = TERMS - 1; i >= order; i--) {
        newton[i] = (newton[i] - newton[i - 1]) / (at[i] - at[i - order]);
      }
    }
    double[] terms = new double[TERMS];
    for (int i = TERMS - 1; i >= 0; i--) {
      for (int j = TERMS - 1; j > 0; j--) {
        terms[j] = terms[j - 1] - at[i] * terms[j];
      }
      terms[0] = newton[i] - at[i] * terms[0];
    }
    return terms;
  }
}
