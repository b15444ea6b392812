package space.skyrack.orbit;

import static space.skyrack.orbit.Polynomials.atan;

/** {@link J2Kernel} for any closed orbit. */
final class J2Eccentric {
  private final J2Kernel.Orbit orbit;
  private final Lanes lanes;
  private final int n;
  private final double eta_ratio;

  private J2Eccentric(J2Kernel.Orbit orbit, Lanes lanes, int n) {
    this.orbit = orbit;
    this.lanes = lanes;
    this.n = n;
    double e = orbit.eccentricity_ratio();
    eta_ratio = Math.sqrt((1 - e) * (1 + e));
  }

  /** Fills the lanes that {@link Passes#tilted} wants. */
  static void terms(J2Kernel.Orbit orbit, Lanes lanes, int n) {
    J2Eccentric pass = new J2Eccentric(orbit, lanes, n);
    pass.perigee();
    pass.latitude();
    pass.anomaly();
    pass.shortPeriod();
    Passes.turnedSine(lanes.su_value, lanes.cu_value, lanes.du_rad, lanes.st_value, n);
    Passes.turnedCosine(lanes.su_value, lanes.cu_value, lanes.du_rad, lanes.ct_value, n);
  }

  private void perigee() {
    double e = orbit.eccentricity_ratio();
    Passes.phase(orbit.perigee_rad(), orbit.perigee_rad_per_s(), lanes.t_s, lanes.angle_rad, n);
    Passes.circle(lanes.angle_rad, lanes.angle_rad, lanes.ey_ratio, lanes.ex_ratio, n);
    scale(e, lanes.ex_ratio, n);
    scale(e, lanes.ey_ratio, n);
  }

  private static void scale(double by, double[] inOut, int n) {
    for (int k = 0; k < n; k++) {
      inOut[k] *= by;
    }
  }

  /** Kepler's equation f - ex sin f + ey cos f = mean by Newton's method, then u from f. */
  private void latitude() {
    double[] f = lanes.angle_rad;
    Passes.phases(orbit.latitude_rad_per_s(), lanes.t_s, lanes.mean_rad, n);
    System.arraycopy(lanes.mean_rad, 0, f, 0, n);
    for (int it = iterations(orbit.eccentricity_ratio()); it > 0; it--) {
      Passes.circle(f, lanes.du_rad, lanes.su_value, lanes.cu_value, n);
      newton(lanes.ex_ratio, lanes.ey_ratio, lanes.su_value, lanes.cu_value, lanes.mean_rad, f, n);
    }
    Passes.circle(f, lanes.du_rad, lanes.st_value, lanes.ct_value, n);
    double[] ex = lanes.ex_ratio;
    double[] ey = lanes.ey_ratio;
    double[] sf = lanes.st_value;
    double[] cf = lanes.ct_value;
    trueSine(ex, ey, sf, cf, 1 / (1 + eta_ratio), 1, lanes.su_value, n);
    trueSine(ey, ex, cf, sf, 1 / (1 + eta_ratio), -1, lanes.cu_value, n);
  }

  private static void newton(
      double[] ex, double[] ey, double[] sf, double[] cf, double[] mean, double[] f, int n) {
    for (int k = 0; k < n; k++) {
      double slope = 1 - Math.fma(ex[k], cf[k], ey[k] * sf[k]);
      double step = (mean[k] - f[k] + Math.fma(ex[k], sf[k], -ey[k] * cf[k])) / slope;
      f[k] += Math.max(-0.9, Math.min(0.9, step));
    }
  }

  /** Sine of the true argument of latitude; with sine and cosine exchanged, its cosine. */
  private static void trueSine(
      double[] ex,
      double[] ey,
      double[] sf,
      double[] cf,
      double beta,
      double sign,
      double[] out,
      int n) {
    for (int k = 0; k < n; k++) {
      double y = sign * beta * Math.fma(ex[k], sf[k], -ey[k] * cf[k]);
      double r = 1 - Math.fma(ex[k], cf[k], ey[k] * sf[k]);
      out[k] = (sf[k] - ey[k] - sign * ex[k] * y) / r;
    }
  }

  /** Newton steps, each at most 0.9 rad, that reach 1e-15. */
  private static int iterations(double e) {
    if (e < 3e-4) {
      return 2;
    }
    if (e < 0.02) {
      return 3;
    }
    if (e < 0.3) {
      return 5;
    }
    return e < 0.8 ? 9 : 16;
  }

  /** kappa, sigma and the equation of the centre plus sigma. */
  private void anomaly() {
    double[] ex = lanes.ex_ratio;
    double[] ey = lanes.ey_ratio;
    double[] su = lanes.su_value;
    double[] cu = lanes.cu_value;
    double[] kappa = lanes.kappa_ratio;
    double[] sigma = lanes.sigma_ratio;
    double[] sum = lanes.sum_rad;
    double eta = eta_ratio;
    for (int k = 0; k < n; k++) {
      kappa[k] = Math.fma(ex[k], cu[k], ey[k] * su[k]);
    }
    for (int k = 0; k < n; k++) {
      sigma[k] = Math.fma(ex[k], su[k], -ey[k] * cu[k]);
    }
    for (int k = 0; k < n; k++) {
      sum[k] = 2 * atan(sigma[k] / (1 + eta + kappa[k]));
    }
    for (int k = 0; k < n; k++) {
      sum[k] += sigma[k] + eta * sigma[k] / (1 + kappa[k]);
    }
  }

  /** Secular node and short-period terms: C / G is {@code cg}, C G / mu is {@code cr}. */
  private void shortPeriod() {
    double p = orbit.semiMajorAxis_m() * eta_ratio * eta_ratio;
    double g0 = Math.sqrt(J2Kernel.MU_m3_per_s2 * p);
    double cr = J2Kernel.J2_RE2_m2 / (4 * p);
    double cg = cr / p;
    // ex and ey are used up: q and sin 2u take their lanes, mean holds cos 2u.
    double[] s2u = lanes.ex_ratio;
    double[] c2u = lanes.mean_rad;
    double[] q = lanes.ey_ratio;
    double[] su = lanes.su_value;
    double[] cu = lanes.cu_value;
    double[] kappa = lanes.kappa_ratio;
    double[] sigma = lanes.sigma_ratio;
    for (int k = 0; k < n; k++) {
      s2u[k] = 2 * su[k] * cu[k];
    }
    for (int k = 0; k < n; k++) {
      c2u[k] = Math.fma(-2 * su[k], su[k], 1);
    }
    for (int k = 0; k < n; k++) {
      q[k] = Math.fma(Math.fma(2, kappa[k], 1.5), s2u[k], -sigma[k] * c2u[k]);
    }
    momentumAndNode(s2u, c2u, q, g0, cg);
    radiusAndLatitude(s2u, c2u, q, g0, p, cg);
  }

  private void momentumAndNode(double[] s2u, double[] c2u, double[] q, double g0, double cg) {
    double c = orbit.cosInclination_value();
    double amplitude = cg * g0 * (1 - c * c);
    double[] kappa = lanes.kappa_ratio;
    double[] sigma = lanes.sigma_ratio;
    double[] sum = lanes.sum_rad;
    double[] g = lanes.g_m2_per_s;
    for (int k = 0; k < n; k++) {
      double wave = Math.fma(Math.fma(4, kappa[k], 3), c2u[k], 2 * sigma[k] * s2u[k]);
      g[k] = Math.fma(amplitude, wave, g0);
    }
    double rate = orbit.node_rad_per_s();
    double[] t = lanes.t_s;
    double[] node = lanes.node_rad;
    for (int k = 0; k < n; k++) {
      node[k] = Math.fma(-2 * c * cg, 3 * sum[k] - q[k], Math.fma(rate, t[k], node[k]));
    }
  }

  private void radiusAndLatitude(
      double[] s2u, double[] c2u, double[] q, double g0, double p, double cg) {
    double c2 = orbit.cosInclination_value() * orbit.cosInclination_value();
    double s2 = 1 - c2;
    double plane = 2 - 3 * s2;
    double eta = eta_ratio;
    double beta = 1 / (1 + eta);
    double[] kappa = lanes.kappa_ratio;
    double[] sigma = lanes.sigma_ratio;
    double[] sum = lanes.sum_rad;
    double[] bKappa = lanes.sn_value;
    double[] bSigma = lanes.cn_value;
    for (int k = 0; k < n; k++) {
      double one = 1 + kappa[k];
      bKappa[k] = 2 * s2 * s2u[k] - plane * sigma[k] * (beta + eta / (one * one));
    }
    for (int k = 0; k < n; k++) {
      bSigma[k] = plane * (kappa[k] * beta + 2 * eta / (1 + kappa[k]) + 1) - s2 * c2u[k];
    }
    double[] r = lanes.r_m;
    double cr = cg * p;
    for (int k = 0; k < n; k++) {
      r[k] = p / (1 + kappa[k]) - cr * bSigma[k];
    }
    double[] rate = lanes.rate_m_per_s;
    double speed = g0 / p;
    for (int k = 0; k < n; k++) {
      double one = 1 + kappa[k];
      rate[k] = speed * (sigma[k] - cg * one * one * bKappa[k]);
    }
    double[] du = lanes.du_rad;
    for (int k = 0; k < n; k++) {
      double potential = 3 * (plane * sum[k] + s2 * q[k]) - 2 * c2 * (q[k] - 3 * sum[k]);
      du[k] = cg * (potential - 2 * (1 + kappa[k]) * bKappa[k] - sigma[k] * bSigma[k]);
    }
  }
}
