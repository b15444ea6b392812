package space.skyrack.orbit;

/**
 * Kepler's equation E - ex sin E + ey cos E = phase for {@link Sgp4Kernel}, by Newton's method.
 *
 * <p>Leaves sine and cosine of E, and of the argument of latitude, in the lanes.
 */
final class Sgp4AnomalyKernel {
  /** Newton steps that every node takes; more follow only after a long one. */
  private static final int STEPS = 3;

  /** The published limit; the published states of the most eccentric orbit stop at it. */
  private static final int MOST_STEPS = 10;

  private static final double CONVERGED_rad = 1e-12;
  private static final double LONGEST_STEP_rad = 0.95;

  private Sgp4AnomalyKernel() {}

  static void solve(Lanes lanes, int n) {
    double[] anomaly = lanes.angle_rad;
    System.arraycopy(lanes.mean_rad, 0, anomaly, 0, n);
    for (int it = 0; it < STEPS; it++) {
      Passes.circle(anomaly, lanes.du_rad, lanes.st_value, lanes.ct_value, n);
      newton(lanes, n);
      for (int k = 0; k < n; k++) {
        anomaly[k] += lanes.du_rad[k];
      }
    }
    for (int k = 0; k < n; k++) {
      if (!(Math.abs(lanes.du_rad[k]) < CONVERGED_rad)) {
        finish(lanes, k);
      }
    }
  }

  /** One step of every node. */
  private static void newton(Lanes lanes, int n) {
    double[] ex = lanes.ex_ratio;
    double[] ey = lanes.ey_ratio;
    double[] se = lanes.st_value;
    double[] ce = lanes.ct_value;
    double[] phase = lanes.mean_rad;
    double[] anomaly = lanes.angle_rad;
    double[] step = lanes.du_rad;
    for (int k = 0; k < n; k++) {
      double full =
          (phase[k] - ey[k] * ce[k] + ex[k] * se[k] - anomaly[k])
              / (1 - ce[k] * ex[k] - se[k] * ey[k]);
      step[k] = Math.max(-LONGEST_STEP_rad, Math.min(LONGEST_STEP_rad, full));
    }
  }

  private static void finish(Lanes lanes, int k) {
    double ex = lanes.ex_ratio[k];
    double ey = lanes.ey_ratio[k];
    double phase = lanes.mean_rad[k];
    double anomaly = lanes.angle_rad[k];
    double step = lanes.du_rad[k];
    double s = lanes.st_value[k];
    double c = lanes.ct_value[k];
    for (int it = STEPS; it < MOST_STEPS && !(Math.abs(step) < CONVERGED_rad); it++) {
      s = Polynomials.sin(anomaly);
      c = Polynomials.cos(anomaly);
      double full = (phase - ey * c + ex * s - anomaly) / (1 - c * ex - s * ey);
      step = Math.max(-LONGEST_STEP_rad, Math.min(LONGEST_STEP_rad, full));
      anomaly += step;
    }
    lanes.st_value[k] = s;
    lanes.ct_value[k] = c;
  }
}
