package space.skyrack.environment;

/**
 * Inverse sine from additions, products and square roots only, the same bits on every machine.
 *
 * <p>Errors: below 1e-12 rad on [-1, 1].
 */
final class ArcSine {
  private static final int TERMS = 18;
  private static final double[] SERIES_value = series();
  private static final double T0 = SERIES_value[0];
  private static final double T1 = SERIES_value[1];
  private static final double T2 = SERIES_value[2];
  private static final double T3 = SERIES_value[3];
  private static final double T4 = SERIES_value[4];
  private static final double T5 = SERIES_value[5];
  private static final double T6 = SERIES_value[6];
  private static final double T7 = SERIES_value[7];
  private static final double T8 = SERIES_value[8];
  private static final double T9 = SERIES_value[9];
  private static final double T10 = SERIES_value[10];
  private static final double T11 = SERIES_value[11];
  private static final double T12 = SERIES_value[12];
  private static final double T13 = SERIES_value[13];
  private static final double T14 = SERIES_value[14];
  private static final double T15 = SERIES_value[15];
  private static final double T16 = SERIES_value[16];
  private static final double T17 = SERIES_value[17];

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
    double even = Math.fma(T16, fourth, T14);
    double odd = Math.fma(T17, fourth, T15);
    even = Math.fma(even, fourth, T12);
    odd = Math.fma(odd, fourth, T13);
    even = Math.fma(even, fourth, T10);
    odd = Math.fma(odd, fourth, T11);
    even = Math.fma(even, fourth, T8);
    odd = Math.fma(odd, fourth, T9);
    even = Math.fma(even, fourth, T6);
    odd = Math.fma(odd, fourth, T7);
    even = Math.fma(even, fourth, T4);
    odd = Math.fma(odd, fourth, T5);
    even = Math.fma(even, fourth, T2);
    odd = Math.fma(odd, fourth, T3);
    even = Math.fma(even, fourth, T0);
    odd = Math.fma(odd, fourth, T1);
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
