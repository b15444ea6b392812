package space.skyrack.orbit;

import space.skyrack.time.Epoch;

/**
 * One orbit plane with all its satellites, TEME: what the search for the worst season needs.
 *
 * @param raan_rad right ascension of the ascending node at {@code epoch}
 * @param satellite a satellite that flies in this plane, as numbered by the fleet
 */
public record PlaneElements(
    double semiMajorAxis_m,
    double eccentricity_ratio,
    double inclination_rad,
    double raan_rad,
    double argumentOfPerigee_rad,
    SecularRates rates,
    Epoch epoch,
    int satellite) {

  /** Two-body period. */
  public double period_s() {
    return 2 * Math.PI / SecularRates.meanMotion_rad_per_s(semiMajorAxis_m);
  }

  /** Time from one ascending node to the next. */
  public double nodalPeriod_s() {
    return 2 * Math.PI / rates.latitude_rad_per_s();
  }
}
