package space.skyrack.environment;

/**
 * The height of the Sun above the limb over one part of an interval, as a polynomial in time.
 *
 * <p>Time runs from u = -1 to u = 1. The height is the polynomial of degree 5 through the six
 * Chebyshev-Lobatto points cos(j pi / 5); the Sun's radius and the curvature of the limb vary
 * little and are cubics through both ends and the inner two. Errors on a part of 60 s from 150 km
 * upwards: below 1 ns in the edges.
 */
final class LimbCurve {
  /** Inner and outer points between the ends, and their squares. */
  static final double INNER_ratio = 0.30901699437494745;

  static final double OUTER_ratio = 0.8090169943749475;
  private static final double INNER_SQUARE_ratio = INNER_ratio * INNER_ratio;
  private static final double OUTER_SQUARE_ratio = OUTER_ratio * OUTER_ratio;
  private static final double PER_FIRST_ratio = 1 / (OUTER_SQUARE_ratio - INNER_SQUARE_ratio);
  private static final double PER_SECOND_ratio = 1 / (1 - OUTER_SQUARE_ratio);
  private static final double PER_WHOLE_ratio = 1 / (1 - INNER_SQUARE_ratio);

  private final double[] height_value = new double[6];
  private final double[] disc_value = new double[4];
  private final double[] curvature_value = new double[4];

  /** Sine of the height at -1, -outer, -inner, inner, outer and 1. */
  void heights(double a, double b, double c, double d, double e, double f) {
    quadratic(0.5 * (c + d), 0.5 * (b + e), 0.5 * (a + f), height_value, 0);
    quadratic(
        0.5 * (d - c) * (1 / INNER_ratio),
        0.5 * (e - b) * (1 / OUTER_ratio),
        0.5 * (f - a),
        height_value,
        1);
  }

  /** Sine of the Sun's angular radius at -1, -inner, inner and 1. */
  void discs(double a, double c, double d, double f) {
    cubic(a, c, d, f, disc_value);
  }

  /** Cotangent of the limb's angle at the same points. */
  void curvatures(double a, double c, double d, double f) {
    cubic(a, c, d, f, curvature_value);
  }

  private static void cubic(double a, double c, double d, double f, double[] into) {
    double evenOut = 0.5 * (a + f);
    double oddOut = 0.5 * (f - a);
    double oddIn = 0.5 * (d - c) * (1 / INNER_ratio);
    into[2] = (evenOut - 0.5 * (c + d)) * PER_WHOLE_ratio;
    into[0] = evenOut - into[2];
    into[3] = (oddOut - oddIn) * PER_WHOLE_ratio;
    into[1] = oddOut - into[3];
  }

  /** Every second coefficient, from the values at the three squares. */
  private static void quadratic(double a, double b, double c, double[] into, int at) {
    double first = (b - a) * PER_FIRST_ratio;
    double second = (c - b) * PER_SECOND_ratio;
    double bend = (second - first) * PER_WHOLE_ratio;
    into[at + 4] = bend;
    into[at + 2] = first - bend * (INNER_SQUARE_ratio + OUTER_SQUARE_ratio);
    into[at] = a - INNER_SQUARE_ratio * first + INNER_SQUARE_ratio * OUTER_SQUARE_ratio * bend;
  }

  double height(double u) {
    double[] c = height_value;
    return c[0] + u * (c[1] + u * (c[2] + u * (c[3] + u * (c[4] + u * c[5]))));
  }

  double disc(double u) {
    double[] c = disc_value;
    return c[0] + u * (c[1] + u * (c[2] + u * c[3]));
  }

  double curvature(double u) {
    double[] c = curvature_value;
    return c[0] + u * (c[1] + u * (c[2] + u * c[3]));
  }

  double slope(double u) {
    double[] c = height_value;
    return c[1] + u * (2 * c[2] + u * (3 * c[3] + u * (4 * c[4] + u * 5 * c[5])));
  }

  /** Where the slope is zero between both ends, which it has on different sides of zero. */
  double extremum() {
    double[] c = height_value;
    return root(c[1], 2 * c[2], 3 * c[3], 4 * c[4], 5 * c[5], 0, -1, slope(-1), 1, slope(1));
  }

  /**
   * Root of height + side x disc, which is {@code low} at {@code from}, {@code high} at {@code to}.
   */
  double root(int side, double from, double low, double to, double high) {
    double[] c = height_value;
    double[] d = disc_value;
    return root(
        c[0] + side * d[0],
        c[1] + side * d[1],
        c[2] + side * d[2],
        c[3] + side * d[3],
        c[4],
        c[5],
        from,
        low,
        to,
        high);
  }

  /**
   * Newton's method between ends of different sign, halving where it would leave them.
   *
   * <p>Steps shrink by the square of the last factor, which tells when the next would not matter.
   */
  private static double root(
      double c0,
      double c1,
      double c2,
      double c3,
      double c4,
      double c5,
      double from,
      double low,
      double to,
      double high) {
    double at = Math.min(Math.max((from * high - to * low) / (high - low), from), to);
    double last = to - from;
    for (int i = 0; i < 60; i++) {
      double q4 = c4 + at * c5;
      double q3 = c3 + at * q4;
      double q2 = c2 + at * q3;
      double q1 = c1 + at * q2;
      double value = c0 + at * q1;
      double slope = q1 + at * (q2 + at * (q3 + at * (q4 + at * c5)));
      if (value > 0 == high > 0) {
        to = at;
      } else {
        from = at;
      }
      double next = at - value / slope;
      if (!(next >= from && next <= to)) {
        next = 0.5 * (from + to);
      }
      double step = Math.abs(next - at);
      double factor = step / last;
      if (step * factor * factor <= 1e-12) {
        return next;
      }
      last = step;
      at = next;
    }
    return at;
  }
}
