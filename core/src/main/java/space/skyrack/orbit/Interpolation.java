package space.skyrack.orbit;

/**
 * The polynomial that an ephemeris file declares between its states.
 *
 * <p>Lagrange of degree n goes through n + 1 positions, and another through as many velocities.
 * Hermite of degree n goes through (n + 1) / 2 positions with their velocities as slopes. The
 * states taken are those around the instant, or the outermost ones at the ends of a file.
 *
 * <p>Source: CCSDS 502.0-B-3, Orbit Data Messages, table 5-3.
 */
public record Interpolation(Method method, int degree) {
  /** What ephemeris files without a word about it get: four states and their slopes. */
  public static final Interpolation CUSTOMARY = new Interpolation(Method.HERMITE, 7);

  private static final int HIGHEST = 27;

  /** Kind of polynomial. */
  public enum Method {
    LAGRANGE,
    HERMITE
  }

  public Interpolation {
    if (degree < 1 || degree > HIGHEST) {
      throw new IllegalArgumentException(
          "INTERPOLATION_DEGREE is " + degree + " but must be 1 to " + HIGHEST);
    }
  }

  /** States that one polynomial goes through. */
  public int points() {
    return switch (method) {
      case LAGRANGE -> degree + 1;
      case HERMITE -> (degree + 2) / 2;
    };
  }

  /**
   * Position and velocity at an instant.
   *
   * @param out x, y, z in m and their rates in m/s
   */
  void at(StateTable table, long tai_ns, double[] out) {
    int points = points();
    int from = table.firstOf(points, tai_ns);
    double[] t_s = new double[points];
    for (int j = 0; j < points; j++) {
      t_s[j] = (table.time_ns(from + j) - tai_ns) * 1e-9;
    }
    switch (method) {
      case LAGRANGE -> lagrange(table, from, t_s, out);
      case HERMITE -> hermite(table, from, t_s, out);
    }
  }

  /** Each state weighs as much as its Lagrange polynomial does at the instant, which is 0 here. */
  private static void lagrange(StateTable table, int from, double[] t_s, double[] out) {
    java.util.Arrays.fill(out, 0);
    for (int j = 0; j < t_s.length; j++) {
      double weight = 1;
      for (int k = 0; k < t_s.length; k++) {
        if (k != j) {
          weight *= t_s[k] / (t_s[k] - t_s[j]);
        }
      }
      for (int c = 0; c < 3; c++) {
        out[c] = Math.fma(weight, table.position_m(from + j, c), out[c]);
        out[3 + c] = Math.fma(weight, table.velocity_m_per_s(from + j, c), out[3 + c]);
      }
    }
  }

  /** Newton's divided differences with every instant taken twice. */
  private static void hermite(StateTable table, int from, double[] t_s, double[] out) {
    int n = 2 * t_s.length;
    double[] rise = new double[n];
    for (int c = 0; c < 3; c++) {
      for (int i = 0; i < n; i++) {
        rise[i] = table.position_m(from + i / 2, c);
      }
      for (int order = 1; order < n; order++) {
        for (int i = n - 1; i >= order; i--) {
          boolean slope = order == 1 && i % 2 == 1;
          rise[i] =
              slope
                  ? table.velocity_m_per_s(from + i / 2, c)
                  : (rise[i] - rise[i - 1]) / (t_s[i / 2] - t_s[(i - order) / 2]);
        }
      }
      double position = rise[n - 1];
      double rate = 0;
      for (int i = n - 2; i >= 0; i--) {
        double past = -t_s[i / 2];
        rate = Math.fma(rate, past, position);
        position = Math.fma(position, past, rise[i]);
      }
      out[c] = position;
      out[3 + c] = rate;
    }
  }
}
