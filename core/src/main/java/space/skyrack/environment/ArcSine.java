package space.skyrack.environment;

/**
 * Inverse sine from additions, products and square roots only, the same bits on every machine.
 *
 * <p>Errors: below 1e-12 rad on [-1, 1].
 */
final class ArcSine {
  private static final int TERMS = 18;
  private static final double[] SERIES_value = series();

  private ArcSine() {}

  /** Inverse sine in radians; arguments beyond -1 and 1 count as those. */
  static double of(double sine) {
    double x = Math.min(Math.abs(sine), 1.0);
    double angle;
    if (x <= 0.5) {
      angle = near(x);
    } else {
      angle = 0.5 * Math.PI - 2.0 * near(Math.sqrt(0.5 * (1.0 - x)));
    }
    return sine < 0 ? -angle : angle;
  }

  /** Taylor series; with |x| at most 1/2 the terms fall by 4 each. */
  private static double near(double x) {
    double square = x * x;
    double fourth = square * square;
    double even = SERIES_value[TERMS - 2];
    double odd = SERIES_value[TERMS - 1];
    for (int n = TERMS - 4; n >= 0; n -= 2) {
      even = Math.fma(even, fourth, SERIES_value[n]);
      odd = Math.fma(odd, fourth, SERIES_value[n + 1]);
    }
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
