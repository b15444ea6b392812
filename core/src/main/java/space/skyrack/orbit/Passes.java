package space.skyrack.orbit;

/** Loops that both forms of {@link J2Kernel} run over {@link Lanes}; each stores one lane. */
final class Passes {
  private Passes() {}

  /**
   * Sine and cosine of angles, which share their reduction.
   *
   * @param sign scratch; may be the angles themselves where nobody wants them any more
   */
  static void circle(double[] angle_rad, double[] sign, double[] sine, double[] cosine, int n) {
    for (int k = 0; k < n; k++) {
      sine[k] = Polynomials.nearest_rad(angle_rad[k]);
    }
    for (int k = 0; k < n; k++) {
      sign[k] = Polynomials.halfTurnSign(angle_rad[k]);
    }
    for (int k = 0; k < n; k++) {
      cosine[k] = sign[k] * Polynomials.nearCosine(sine[k]);
    }
    for (int k = 0; k < n; k++) {
      sine[k] = sign[k] * Polynomials.nearSine(sine[k]);
    }
  }

  static void sine(double[] angle_rad, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = Polynomials.sin(angle_rad[k]);
    }
  }

  static void cosine(double[] angle_rad, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = Polynomials.cos(angle_rad[k]);
    }
  }

  /** An angle that grows steadily, between -pi and pi. */
  static void phase(double start_rad, double rate, double[] t_s, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = Polynomials.reduce_rad(Math.fma(rate, t_s[k], start_rad));
    }
  }

  /** The same from a start of its own at each node. */
  static void phases(double rate, double[] t_s, double[] inOut, int n) {
    for (int k = 0; k < n; k++) {
      inOut[k] = Polynomials.reduce_rad(Math.fma(rate, t_s[k], inOut[k]));
    }
  }

  /** Sine of u + du for a small du; below 1e-13 off for du under 0.02 rad. */
  static void turnedSine(double[] su, double[] cu, double[] du, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      double d = du[k];
      double q = d * d;
      double sd = d * Math.fma(q, Math.fma(q, 1.0 / 120, -1.0 / 6), 1);
      double cd = Math.fma(q, Math.fma(q, 1.0 / 24, -0.5), 1);
      out[k] = Math.fma(su[k], cd, cu[k] * sd);
    }
  }

  /** Cosine of u + du for a small du. */
  static void turnedCosine(double[] su, double[] cu, double[] du, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      double d = du[k];
      double q = d * d;
      double sd = d * Math.fma(q, Math.fma(q, 1.0 / 120, -1.0 / 6), 1);
      double cd = Math.fma(q, Math.fma(q, 1.0 / 24, -0.5), 1);
      out[k] = Math.fma(cu[k], cd, -su[k] * sd);
    }
  }

  /**
   * The inclination's sine and cosine, and in the lane of G the speed across the radius, from G.
   *
   * @param h polar part of the angular momentum
   */
  static void tilted(double h, Lanes lanes, int n) {
    double[] ci = lanes.ci_value;
    double[] si = lanes.si_value;
    double[] g = lanes.g_m2_per_s;
    for (int k = 0; k < n; k++) {
      ci[k] = h / g[k];
    }
    for (int k = 0; k < n; k++) {
      si[k] = Math.sqrt(Math.max(0, Math.fma(-ci[k], ci[k], 1)));
    }
    double[] along = g;
    double[] r = lanes.r_m;
    for (int k = 0; k < n; k++) {
      along[k] = g[k] / r[k];
    }
  }

  /**
   * Positions and velocities from r, its rate, the speed across it (in the lane of G), the node,
   * and sines and cosines of latitude and inclination.
   */
  static void turned(Lanes lanes, int first, int count, int nodes, Ephemeris into) {
    int n = count * nodes;
    circle(lanes.node_rad, lanes.node_rad, lanes.sn_value, lanes.cn_value, n);
    equatorial(lanes, lanes.sn_value, lanes.cn_value, -1, n);
    into.takeRows(first, count, nodes, lanes.su_value, into.x_m);
    into.takeRows(first, count, nodes, lanes.cu_value, into.vx_m_per_s);
    equatorial(lanes, lanes.cn_value, lanes.sn_value, 1, n);
    into.takeRows(first, count, nodes, lanes.su_value, into.y_m);
    into.takeRows(first, count, nodes, lanes.cu_value, into.vy_m_per_s);
    polar(lanes, n);
    into.takeRows(first, count, nodes, lanes.su_value, into.z_m);
    into.takeRows(first, count, nodes, lanes.cu_value, into.vz_m_per_s);
  }

  /** One equatorial axis: {@code across} is the node's part that the inclination tilts. */
  private static void equatorial(
      Lanes lanes, double[] across, double[] straight, double sign, int n) {
    double[] unit = lanes.su_value;
    double[] speed = lanes.cu_value;
    double[] st = lanes.st_value;
    double[] ct = lanes.ct_value;
    double[] ci = lanes.ci_value;
    double[] along = lanes.g_m2_per_s;
    double[] rate = lanes.rate_m_per_s;
    double[] r = lanes.r_m;
    for (int k = 0; k < n; k++) {
      unit[k] = Math.fma(ct[k], straight[k], sign * st[k] * across[k] * ci[k]);
    }
    for (int k = 0; k < n; k++) {
      double turn = Math.fma(-st[k], straight[k], sign * ct[k] * across[k] * ci[k]);
      speed[k] = Math.fma(rate[k], unit[k], along[k] * turn);
    }
    for (int k = 0; k < n; k++) {
      unit[k] = r[k] * unit[k];
    }
  }

  private static void polar(Lanes lanes, int n) {
    double[] height = lanes.su_value;
    double[] speed = lanes.cu_value;
    double[] st = lanes.st_value;
    double[] ct = lanes.ct_value;
    double[] si = lanes.si_value;
    double[] along = lanes.g_m2_per_s;
    double[] rate = lanes.rate_m_per_s;
    double[] r = lanes.r_m;
    for (int k = 0; k < n; k++) {
      speed[k] = si[k] * Math.fma(rate[k], st[k], along[k] * ct[k]);
    }
    for (int k = 0; k < n; k++) {
      height[k] = r[k] * st[k] * si[k];
    }
  }
}
