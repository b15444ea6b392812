package space.skyrack.environment;

/**
 * Inverse sine from additions, products and square roots only, the same bits on every machine.
 *
 * <p>Errors: below 1e-12 rad on [-1, 1].
 */
final class ArcSine {
  private static final int TERMS = 18;
  private static final double[] SERIES_value = series();
  private static final double TERM0_value = SERIES_value[0];
  private static final double TERM1_value = SERIES_value[1];
  private static final double TERM2_value = SERIES_value[2];
  private static final double TERM3_value = SERIES_value[3];
  private static final double TERM4_value = SERIES_value[4];
  private static final double TERM5_value = SERIES_value[5];
  private static final double TERM6_value = SERIES_value[6];
  private static final double TERM7_value = SERIES_value[7];
  private static final double TERM8_value = SERIES_value[8];
  private static final double TERM9_value = SERIES_value[9];
  private static final double TERM10_value = SERIES_value[10];
  private static final double TERM11_value = SERIES_value[11];
  private static final double TERM12_value = SERIES_value[12];
  private static final double TERM13_value = SERIES_value[13];
  private static final double TERM14_value = SERIES_value[14];
  private static final double TERM15_value = SERIES_value[15];
  private static final double TERM16_value = SERIES_value[16];
  private static final double TERM17_value = SERIES_value[17];

  private ArcSine() {}

  /** Inverse sine in radians; arguments beyond -1 and 1 count as those. */
  static double of(double sine) {
    double angle = ofPositive(Math.min(Math.abs(sine), 1.0));
    return sine < 0 ? -angle : angle;
  }

  /**
   * Inverse sine of 0 to 1. Beyond one half it is that of the half angle's complement, chosen by a
   * factor of exactly 0 or 1, so that loops vectorise.
   */
  static double ofPositive(double x) {
    double far = Math.min(Math.max((x - 0.5) * 1e300, 0.0), 1.0);
    double close = 1.0 - far;
    double angle = near(close * x + far * Math.sqrt(0.5 * (1.0 - x)));
    return close * angle + far * (0.5 * Math.PI - 2.0 * angle);
  }

  /** Taylor series; with |x| at most 1/2 the terms fall by 4 each. */
  private static double near(double x) {
    double square = x * x;
    double fourth = square * square;
    double even = Math.fma(TERM16_value, fourth, TERM14_value);
    double odd = Math.fma(TERM17_value, fourth, TERM15_value);
    even = Math.fma(even, fourth, TERM12_value);
    odd = Math.fma(odd, fourth, TERM13_value);
    even = Math.fma(even, fourth, TERM10_value);
    odd = Math.fma(odd, fourth, TERM11_value);
    even = Math.fma(even, fourth, TERM8_value);
    odd = Math.fma(odd, fourth, TERM9_value);
    even = Math.fma(even, fourth, TERM6_value);
    odd = Math.fma(odd, fourth, TERM7_value);
    even = Math.fma(even, fourth, TERM4_value);
    odd = Math.fma(odd, fourth, TERM5_value);
    even = Math.fma(even, fourth, TERM2_value);
    odd = Math.fma(odd, fourth, TERM3_value);
    even = Math.fma(even, fourth, TERM0_value);
    odd = Math.fma(odd, fourth, TERM1_value);
    return x * Math.fma(odd, square, even);
  }

  private static double[] series() {
    double[] series = new double[TERMS];
    double central = 1.0;
    for (int n = 0; n < TERMS; n++) {
      series[n] = central / (2 * n + 1);
      central *= (2 * n + 1.0) / (2 * n + 2.0);
    }
    return series;
  }
}
