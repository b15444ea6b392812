package space.skyrack.orbit;

/**
 * Sine, cosine and arc tangent from + - * / sqrt and fused multiply-add: the same bits on every
 * JVM.
 *
 * <p>Errors: absolute, below 6e-16 for sine and cosine of |x| up to 1e6 (the argument taken as
 * exact), below 1e-15 for the arc tangent. Branch-free but for the arc tangent of two arguments, so
 * that loops over arrays vectorise.
 *
 * <p>Source: Taylor series, reduced to half a period (remainder below 3e-16 at pi/2).
 */
public final class Polynomials {
  /** Pi as the sum of two doubles. */
  private static final double PI_rad = Math.PI;

  private static final double PI_REST_rad = 1.2246467991473532e-16;

  /** Adding and subtracting it rounds to the nearest integer (|x| below 2^51). */
  private static final double ROUND_value = 0x1.8p52;

  private Polynomials() {}

  /** Sine of an angle in radians. */
  public static double sin(double x_rad) {
    return halfTurnSign(x_rad) * nearSine(nearest_rad(x_rad));
  }

  /** Cosine of an angle in radians. */
  public static double cos(double x_rad) {
    return halfTurnSign(x_rad) * nearCosine(nearest_rad(x_rad));
  }

  /** The angle less the nearest whole number of half turns, radians. */
  static double nearest_rad(double x_rad) {
    double half = (x_rad * (1 / PI_rad) + ROUND_value) - ROUND_value;
    return Math.fma(-half, PI_REST_rad, Math.fma(-half, PI_rad, x_rad));
  }

  /** Plus one where that number is even, minus one where it is odd. */
  static double halfTurnSign(double x_rad) {
    double half = (x_rad * (1 / PI_rad) + ROUND_value) - ROUND_value;
    double odd = half - 2 * ((half * 0.5 + ROUND_value) - ROUND_value);
    return Math.fma(-2 * odd, odd, 1);
  }

  /** Sine of an angle within a quarter turn, radians. */
  static double nearSine(double r) {
    double q = r * r;
    double p = Math.fma(q, -1.0 / 121_645_100_408_832_000.0, 1.0 / 355_687_428_096_000.0);
    p = Math.fma(q, p, -1.0 / 1_307_674_368_000.0);
    p = Math.fma(q, p, 1.0 / 6_227_020_800.0);
    p = Math.fma(q, p, -1.0 / 39_916_800.0);
    p = Math.fma(q, p, 1.0 / 362_880.0);
    p = Math.fma(q, p, -1.0 / 5_040.0);
    p = Math.fma(q, p, 1.0 / 120.0);
    p = Math.fma(q, p, -1.0 / 6.0);
    return Math.fma(r * q, p, r);
  }

  /** Cosine of an angle within a quarter turn, radians. */
  static double nearCosine(double r) {
    double q = r * r;
    double p = Math.fma(q, 1.0 / 2_432_902_008_176_640_000.0, -1.0 / 6_402_373_705_728_000.0);
    p = Math.fma(q, p, 1.0 / 20_922_789_888_000.0);
    p = Math.fma(q, p, -1.0 / 87_178_291_200.0);
    p = Math.fma(q, p, 1.0 / 479_001_600.0);
    p = Math.fma(q, p, -1.0 / 3_628_800.0);
    p = Math.fma(q, p, 1.0 / 40_320.0);
    p = Math.fma(q, p, -1.0 / 720.0);
    p = Math.fma(q, p, 1.0 / 24.0);
    p = Math.fma(q, p, -0.5);
    return Math.fma(q, p, 1.0);
  }

  /** The angle of this direction between -pi and pi, radians. */
  public static double reduce_rad(double x_rad) {
    double turns = (x_rad * (1 / (2 * PI_rad)) + ROUND_value) - ROUND_value;
    return Math.fma(-turns, 2 * PI_REST_rad, Math.fma(-turns, 2 * PI_rad, x_rad));
  }

  /** Arc tangent, radians. */
  public static double atan(double x) {
    double half = x / (1 + Math.sqrt(Math.fma(x, x, 1)));
    double quarter = half / (1 + Math.sqrt(Math.fma(half, half, 1)));
    double t = quarter / (1 + Math.sqrt(Math.fma(quarter, quarter, 1)));
    double q = t * t;
    double p = Math.fma(q, -1.0 / 23, 1.0 / 21);
    p = Math.fma(q, p, -1.0 / 19);
    p = Math.fma(q, p, 1.0 / 17);
    p = Math.fma(q, p, -1.0 / 15);
    p = Math.fma(q, p, 1.0 / 13);
    p = Math.fma(q, p, -1.0 / 11);
    p = Math.fma(q, p, 1.0 / 9);
    p = Math.fma(q, p, -1.0 / 7);
    p = Math.fma(q, p, 1.0 / 5);
    p = Math.fma(q, p, -1.0 / 3);
    return 8 * Math.fma(t * q, p, t);
  }

  /** The angle of a direction, between -pi and pi, radians; below 2e-15 off. */
  public static double atan2(double y, double x) {
    double r = Math.sqrt(Math.fma(x, x, y * y));
    if (r == 0) {
      return 0;
    }
    double toAxis = 2 * atan(y / (r + Math.abs(x)));
    if (x >= 0) {
      return toAxis;
    }
    return (y < 0 ? -PI_rad : PI_rad) - toAxis;
  }

  /**
   * The cube root of x squared; below 8e-16 off, relative, for x between 0.5 and 2.
   *
   * <p>Source: Halley's method, three steps from the tangent at one.
   */
  public static double twoThirdsPower(double x) {
    double square = x * x;
    double y = Math.fma(2.0 / 3, x - 1, 1);
    for (int it = 0; it < 3; it++) {
      double cube = y * y * y;
      y *= Math.fma(2, square, cube) / Math.fma(2, cube, square);
    }
    return y;
  }
}
