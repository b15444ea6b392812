package space.skyrack.orbit;

import space.skyrack.time.Epoch;

/** Brouwer mean elements of one satellite at an instant, TEME. */
public record MeanElements(
    double semiMajorAxis_m,
    double eccentricity_ratio,
    double inclination_rad,
    double raan_rad,
    double argumentOfPerigee_rad,
    double meanAnomaly_rad,
    Epoch epoch) {

  /** Two-body period of this semi-major axis. */
  public double period_s() {
    return 2 * Math.PI / SecularRates.meanMotion_rad_per_s(semiMajorAxis_m);
  }

  /** Drift of these elements. */
  public SecularRates rates() {
    return SecularRates.of(semiMajorAxis_m, eccentricity_ratio, inclination_rad);
  }
}
