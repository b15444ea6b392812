package space.skyrack.orbit;

/**
 * Follows the longitude of a resonant orbit in steps of half a day from the elements' epoch,
 * whatever instants are asked for: the same instant always gives the same bits.
 *
 * <p>Second-order Taylor steps, as the elements were fitted with.
 */
final class ResonanceWalk {
  private static final double STEP_s = 43_200;

  private int step;
  private double longitude_rad;
  private double motion_rad_per_s;
  private double rate_rad_per_s;
  private double pull_rad_per_s2;
  private double pullRate_rad_per_s3;

  /** Returns to the epoch of an orbit. */
  void restart(Resonance of) {
    step = 0;
    longitude_rad = of.longitude_rad;
    motion_rad_per_s = of.meanMotion_rad_per_s;
    derive(of);
  }

  /**
   * Walks to the last step at or before this instant, or at or after one that precedes the epoch.
   */
  void to(Resonance of, double t_s) {
    int wanted = (int) (t_s / STEP_s);
    if (Math.abs(wanted) < Math.abs(step) || (long) wanted * step < 0) {
      restart(of);
    }
    while (step != wanted) {
      double stride = wanted > step ? STEP_s : -STEP_s;
      double half = 0.5 * stride * stride;
      longitude_rad += rate_rad_per_s * stride + pull_rad_per_s2 * half;
      motion_rad_per_s += pull_rad_per_s2 * stride + pullRate_rad_per_s3 * half;
      step += wanted > step ? 1 : -1;
      derive(of);
    }
  }

  double longitude_rad(double t_s) {
    double past = t_s - step * STEP_s;
    return longitude_rad + past * (rate_rad_per_s + 0.5 * past * pull_rad_per_s2);
  }

  double motion_rad_per_s(double t_s) {
    double past = t_s - step * STEP_s;
    return motion_rad_per_s + past * (pull_rad_per_s2 + 0.5 * past * pullRate_rad_per_s3);
  }

  private void derive(Resonance of) {
    double perigee = of.perigee_rad + of.perigee_rad_per_s * (step * STEP_s);
    double pull = 0;
    double slope = 0;
    for (int j = 0; j < of.amplitude_rad_per_s2.length; j++) {
      double m = of.longitude_count[j];
      double angle = m * longitude_rad + of.perigee_count[j] * perigee - of.phase_rad[j];
      pull += of.amplitude_rad_per_s2[j] * Polynomials.sin(angle);
      slope += of.amplitude_rad_per_s2[j] * m * Polynomials.cos(angle);
    }
    rate_rad_per_s = motion_rad_per_s + of.drift_rad_per_s;
    pull_rad_per_s2 = pull;
    pullRate_rad_per_s3 = slope * rate_rad_per_s;
  }
}
