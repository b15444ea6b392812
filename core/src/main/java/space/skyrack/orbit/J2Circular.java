package space.skyrack.orbit;

/** {@link J2Kernel} for a mean eccentricity of zero, where each term is one harmonic of 2u. */
final class J2Circular {
  private J2Circular() {}

  /** Fills the lanes that {@link Passes#tilted} wants. */
  static void terms(J2Kernel.Orbit orbit, Lanes lanes, int n) {
    double[] u = lanes.mean_rad;
    Passes.phases(orbit.latitude_rad_per_s(), lanes.t_s, u, n);
    Passes.circle(u, u, lanes.su_value, lanes.cu_value, n);
    double a = orbit.semiMajorAxis_m();
    double c = orbit.cosInclination_value();
    double s2 = 1 - c * c;
    double g0 = Math.sqrt(J2Kernel.MU_m3_per_s2 * a);
    double size = J2Kernel.J2_RE2_m2 / (4 * a);
    double small = size / a;
    twice(-0.5 * small * (7 * c * c - 1), lanes, lanes.du_rad, n);
    twice(-2 * size * s2 * J2Kernel.MU_m3_per_s2 / (g0 * a), lanes, lanes.rate_m_per_s, n);
    evenTwice(a - 3 * size * (2 - 3 * s2), size * s2, lanes.su_value, lanes.r_m, n);
    evenTwice(g0, 3 * small * g0 * s2, lanes.su_value, lanes.g_m2_per_s, n);
    node(3 * small * c, orbit.node_rad_per_s(), lanes, n);
    Passes.turnedSine(lanes.su_value, lanes.cu_value, lanes.du_rad, lanes.st_value, n);
    Passes.turnedCosine(lanes.su_value, lanes.cu_value, lanes.du_rad, lanes.ct_value, n);
  }

  /** amplitude x sin 2u. */
  private static void twice(double amplitude, Lanes lanes, double[] out, int n) {
    double[] su = lanes.su_value;
    double[] cu = lanes.cu_value;
    for (int k = 0; k < n; k++) {
      out[k] = 2 * amplitude * su[k] * cu[k];
    }
  }

  /** centre + amplitude x cos 2u. */
  private static void evenTwice(double centre, double amplitude, double[] su, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = Math.fma(amplitude, Math.fma(-2 * su[k], su[k], 1), centre);
    }
  }

  /** From the node's start the node: secular drift and amplitude x sin 2u. */
  private static void node(double amplitude, double rate, Lanes lanes, int n) {
    double[] t = lanes.t_s;
    double[] su = lanes.su_value;
    double[] cu = lanes.cu_value;
    double[] node = lanes.node_rad;
    for (int k = 0; k < n; k++) {
      node[k] = 2 * amplitude * su[k] * cu[k] + Math.fma(rate, t[k], node[k]);
    }
  }
}
