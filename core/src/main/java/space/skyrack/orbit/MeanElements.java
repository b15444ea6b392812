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

  /** These elements, drifted to another instant; angles between 0 and 2 pi. */
  public MeanElements drifted(Epoch to) {
    double t = to.since_s(epoch);
    SecularRates rates = rates();
    return new MeanElements(
        semiMajorAxis_m,
        eccentricity_ratio,
        inclination_rad,
        turn_rad(raan_rad + rates.node_rad_per_s() * t),
        turn_rad(argumentOfPerigee_rad + rates.perigee_rad_per_s() * t),
        turn_rad(meanAnomaly_rad + rates.meanAnomaly_rad_per_s() * t),
        to);
  }

  private static double turn_rad(double angle_rad) {
    double turns = angle_rad / (2 * Math.PI);
    return 2 * Math.PI * (turns - StrictMath.floor(turns));
  }
}
