package space.skyrack.environment;

/**
 * The height of the Sun above the limb, over the Sun's radius, as a polynomial in time over one
 * part of an interval.
 *
 * <p>Time runs from u = -1 to u = 1. The height is the polynomial of degree 5 through the six
 * Chebyshev-Lobatto points cos(j pi / 5); what the curvature of the limb adds to the visible share
 * varies little and is a cubic through both ends and the inner two. Errors on a part of 60 s: roots
 * within 4 us at 150 km, where the limb is nearest and the height bends most; {@link Shadow} looks
 * once more at each.
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

  private static final int NEWTONS = 3;

  /** A last step of Newton's below this leaves the square of it times the bend. */
  private static final double SETTLED_ratio = 1e-5;

  private final double[] chord_value = new double[6];
  private final double[] bend_value = new double[4];

  /** Height over the Sun's radius at -1, -outer, -inner, inner, outer and 1. */
  void chords(double a, double b, double c, double d, double e, double f) {
    quadratic(0.5 * (c + d), 0.5 * (b + e), 0.5 * (a + f), chord_value, 0);
    quadratic(odd(c, d, INNER_ratio), odd(b, e, OUTER_ratio), odd(a, f, 1), chord_value, 1);
  }

  /** Share by the limb's curvature at -1, -inner, inner and 1. */
  void bends(double a, double c, double d, double f) {
    bend_value[2] = bow(0.5 * (a + f), 0.5 * (c + d));
    bend_value[0] = 0.5 * (a + f) - bend_value[2];
    bend_value[3] = bow(odd(a, f, 1), odd(c, d, INNER_ratio));
    bend_value[1] = odd(a, f, 1) - bend_value[3];
  }

  /** Odd part over u from the values at -at and at. */
  static double odd(double low, double high, double at_ratio) {
    return 0.5 * (high - low) * (1 / at_ratio);
  }

  /** Coefficient of the square from the values at 1 and at the inner square. */
  static double bow(double out, double in) {
    return (out - in) * PER_WHOLE_ratio;
  }

  /** Every second coefficient, from the values at the three squares. */
  private static void quadratic(double a, double b, double c, double[] into, int at) {
    into[at + 4] = fourth(a, b, c);
    into[at + 2] = second(a, b, into[at + 4]);
    into[at] = least(a, b, into[at + 4]);
  }

  static double fourth(double a, double b, double c) {
    return ((c - b) * PER_SECOND_ratio - (b - a) * PER_FIRST_ratio) * PER_WHOLE_ratio;
  }

  static double second(double a, double b, double fourth) {
    return (b - a) * PER_FIRST_ratio - fourth * (INNER_SQUARE_ratio + OUTER_SQUARE_ratio);
  }

  static double least(double a, double b, double fourth) {
    return a
        - INNER_SQUARE_ratio * ((b - a) * PER_FIRST_ratio)
        + INNER_SQUARE_ratio * OUTER_SQUARE_ratio * fourth;
  }

  double chord(double u) {
    double[] c = chord_value;
    return Quintic.at(c[0], c[1], c[2], c[3], c[4], c[5], u);
  }

  double bend(double u) {
    double[] c = bend_value;
    return cubic(c[0], c[1], c[2], c[3], u);
  }

  static double cubic(double c0, double c1, double c2, double c3, double u) {
    return c0 + u * (c1 + u * (c2 + u * c3));
  }

  double slope(double u) {
    double[] c = chord_value;
    return Quintic.slope(c[1], c[2], c[3], c[4], c[5], u);
  }

  /** Where the slope is zero between both ends, which it has on different sides of zero. */
  double extremum() {
    double[] c = chord_value;
    return bracketed(c[1], 2 * c[2], 3 * c[3], 4 * c[4], 5 * c[5], 0, -1, slope(-1), 1, slope(1));
  }

  /**
   * Root of chord + side, which is {@code low} at {@code from}, {@code high} at {@code to}; over
   * the whole part by a fixed number of Newton's steps, if those settle.
   */
  double root(double side, double from, double low, double to, double high) {
    double[] c = chord_value;
    if (from == -1 && to == 1) {
      double last = start(low, high);
      double at = last;
      for (int i = 0; i < NEWTONS; i++) {
        last = at;
        at = newton(c[0] + side, c[1], c[2], c[3], c[4], c[5], at);
      }
      if (settled(last, at)) {
        return at;
      }
    }
    return bracketed(c[0] + side, c[1], c[2], c[3], c[4], c[5], from, low, to, high);
  }

  /** Where a straight line between both ends would be zero. */
  static double start(double low, double high) {
    return -(high + low) / (high - low);
  }

  static double newton(
      double c0, double c1, double c2, double c3, double c4, double c5, double at) {
    return at - Quintic.at(c0, c1, c2, c3, c4, c5, at) / Quintic.slope(c1, c2, c3, c4, c5, at);
  }

  static boolean settled(double last, double at) {
    return Math.abs(at - last) <= SETTLED_ratio && Math.abs(at) <= 1;
  }

  /**
   * Newton's method between ends of different sign, halving where it would leave them.
   *
   * <p>Steps shrink by the square of the last factor, which tells when the next would not matter.
   */
  private static double bracketed(
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
