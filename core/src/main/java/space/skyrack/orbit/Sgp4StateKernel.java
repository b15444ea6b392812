package space.skyrack.orbit;

/**
 * From the eccentric anomaly to what {@link Passes#turned} wants: radius, speeds and angles with
 * J2's short-period terms.
 */
final class Sgp4StateKernel {
  private Sgp4StateKernel() {}

  /**
   * Runs the passes.
   *
   * @return the nodes whose state lies outside the Earth, from the first
   */
  static int shape(Sgp4Lanes mean, Lanes lanes, int nodes) {
    int n = conic(mean, lanes, nodes);
    latitude(mean, lanes, n);
    radius(mean, lanes, n);
    speeds(mean, lanes, n);
    angles(mean, lanes, n);
    return outside(mean, lanes, n);
  }

  /**
   * Semi-latus rectum p (first), eta (second), e cos E (kappa), e sin E (sigma), radius (third).
   */
  private static int conic(Sgp4Lanes mean, Lanes lanes, int nodes) {
    double[] ex = lanes.ex_ratio;
    double[] ey = lanes.ey_ratio;
    double[] s = lanes.st_value;
    double[] c = lanes.ct_value;
    double[] a = mean.a_ratio;
    double[] eta2 = mean.second_value;
    for (int k = 0; k < nodes; k++) {
      eta2[k] = 1 - (ex[k] * ex[k] + ey[k] * ey[k]);
    }
    int n = 0;
    while (n < nodes && eta2[n] >= 0) {
      n++;
    }
    if (n < nodes) {
      mean.failure = Sgp4Failure.PARAMETER;
    }
    for (int k = 0; k < n; k++) {
      mean.first_value[k] = a[k] * eta2[k];
    }
    for (int k = 0; k < n; k++) {
      eta2[k] = Math.sqrt(eta2[k]);
    }
    for (int k = 0; k < n; k++) {
      lanes.sigma_ratio[k] = ex[k] * s[k] - ey[k] * c[k];
    }
    for (int k = 0; k < n; k++) {
      mean.third_value[k] = a[k] * (1 - (ex[k] * c[k] + ey[k] * s[k]));
    }
    return n;
  }

  /** Sine and cosine of the true argument of latitude. */
  private static void latitude(Sgp4Lanes mean, Lanes lanes, int n) {
    double[] part = mean.fourth_value;
    for (int k = 0; k < n; k++) {
      part[k] = lanes.sigma_ratio[k] / (1 + mean.second_value[k]);
    }
    double[] scale = mean.fifth_value;
    for (int k = 0; k < n; k++) {
      scale[k] = mean.a_ratio[k] / mean.third_value[k];
    }
    turn(lanes.st_value, lanes.ey_ratio, lanes.ex_ratio, part, scale, 1, lanes.su_value, n);
    turn(lanes.ct_value, lanes.ex_ratio, lanes.ey_ratio, part, scale, -1, lanes.cu_value, n);
  }

  private static void turn(
      double[] of,
      double[] own,
      double[] other,
      double[] part,
      double[] scale,
      double sign,
      double[] out,
      int n) {
    for (int k = 0; k < n; k++) {
      out[k] = scale[k] * (of[k] - own[k] - sign * other[k] * part[k]);
    }
  }

  /** The radius in metres; leaves sin 2u (fourth), cos 2u (fifth), J2 / 2p (kappa). */
  private static void radius(Sgp4Lanes mean, Lanes lanes, int n) {
    double[] s2 = mean.fourth_value;
    double[] c2 = mean.fifth_value;
    double[] su = lanes.su_value;
    double[] cu = lanes.cu_value;
    double[] p = mean.first_value;
    double[] eta = mean.second_value;
    double[] ci = mean.ci_value;
    double[] h = lanes.kappa_ratio;
    double[] plain = mean.third_value;
    double[] r = lanes.r_m;
    for (int k = 0; k < n; k++) {
      s2[k] = 2 * su[k] * cu[k];
    }
    for (int k = 0; k < n; k++) {
      c2[k] = 1 - 2 * su[k] * su[k];
    }
    for (int k = 0; k < n; k++) {
      h[k] = 0.5 * Wgs72.J2 / p[k];
    }
    for (int k = 0; k < n; k++) {
      double i2 = ci[k] * ci[k];
      r[k] =
          plain[k] * (1 - 1.5 * h[k] / p[k] * eta[k] * (3 * i2 - 1))
              + 0.5 * h[k] * (1 - i2) * c2[k];
    }
    for (int k = 0; k < n; k++) {
      r[k] *= Wgs72.RADIUS_m;
    }
  }

  /** Speeds along the radius and across it. */
  private static void speeds(Sgp4Lanes mean, Lanes lanes, int n) {
    double[] a = mean.a_ratio;
    double[] p = mean.first_value;
    double[] plain = mean.third_value;
    double[] s2 = mean.fourth_value;
    double[] c2 = mean.fifth_value;
    double[] ci = mean.ci_value;
    double[] h = lanes.kappa_ratio;
    double[] sigma = lanes.sigma_ratio;
    double[] out = lanes.rate_m_per_s;
    double[] across = lanes.g_m2_per_s;
    double unit = Wgs72.SPEED_m_per_s;
    for (int k = 0; k < n; k++) {
      double root = Math.sqrt(a[k]);
      double wave = h[k] / (a[k] * root) * (1 - ci[k] * ci[k]) * s2[k];
      out[k] = unit * (root * sigma[k] / plain[k] - wave);
    }
    for (int k = 0; k < n; k++) {
      double i2 = ci[k] * ci[k];
      double wave = (1 - i2) * c2[k] + 1.5 * (3 * i2 - 1);
      across[k] = unit * (Math.sqrt(p[k]) / plain[k] + h[k] / (a[k] * Math.sqrt(a[k])) * wave);
    }
  }

  /** Latitude, node and inclination with their short-period terms. */
  private static void angles(Sgp4Lanes mean, Lanes lanes, int n) {
    double[] s2 = mean.fourth_value;
    double[] c2 = mean.fifth_value;
    double[] si = mean.si_value;
    double[] ci = mean.ci_value;
    double[] small = lanes.kappa_ratio;
    double[] du = lanes.du_rad;
    double[] cosine = lanes.ci_value;
    double[] sine = lanes.si_value;
    for (int k = 0; k < n; k++) {
      small[k] /= mean.first_value[k];
    }
    for (int k = 0; k < n; k++) {
      lanes.node_rad[k] = mean.node_rad[k] + 1.5 * small[k] * ci[k] * s2[k];
    }
    for (int k = 0; k < n; k++) {
      du[k] = 1.5 * small[k] * ci[k] * si[k] * c2[k];
    }
    Passes.circle(du, lanes.angle_rad, lanes.sn_value, lanes.cn_value, n);
    rotate(si, ci, 1, sine, lanes, n);
    rotate(ci, si, -1, cosine, lanes, n);
    for (int k = 0; k < n; k++) {
      du[k] = -0.25 * small[k] * (7 * ci[k] * ci[k] - 1) * s2[k];
    }
    Passes.circle(du, lanes.angle_rad, lanes.sn_value, lanes.cn_value, n);
    rotate(lanes.su_value, lanes.cu_value, 1, lanes.st_value, lanes, n);
    rotate(lanes.cu_value, lanes.su_value, -1, lanes.ct_value, lanes, n);
  }

  /** The sine, or with the sign turned the cosine, of an angle plus that of sn and cn. */
  private static void rotate(
      double[] own, double[] other, double sign, double[] out, Lanes lanes, int n) {
    double[] cd = lanes.cn_value;
    double[] sd = lanes.sn_value;
    for (int k = 0; k < n; k++) {
      out[k] = Math.fma(own[k], cd[k], sign * other[k] * sd[k]);
    }
  }

  private static int outside(Sgp4Lanes mean, Lanes lanes, int n) {
    for (int k = 0; k < n; k++) {
      if (!(lanes.r_m[k] >= Wgs72.RADIUS_m)) {
        mean.failure = Sgp4Failure.DECAYED;
        return k;
      }
    }
    return n;
  }
}
