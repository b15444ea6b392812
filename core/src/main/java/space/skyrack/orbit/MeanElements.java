package space.skyrack.orbit;

import space.skyrack.model.OrbitSpec;
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

  /** Elements as a scenario gives them. */
  public static MeanElements of(OrbitSpec.Keplerian orbit) {
    return new MeanElements(
        orbit.semiMajorAxis_m(),
        orbit.eccentricity_ratio(),
        orbit.inclination_rad(),
        orbit.raan_rad(),
        orbit.argumentOfPerigee_rad(),
        orbit.meanAnomaly_rad(),
        orbit.epoch());
  }

  /** Two-body period of this semi-major axis. */
  public double period_s() {
    return 2 * Math.PI / SecularRates.meanMotion_rad_per_s(semiMajorAxis_m);
  }

  /** Drift of these elements. */
  public SecularRates rates() {
    return SecularRates.of(semiMajorAxis_m, eccentricity_ratio, inclination_rad);
  }
}
