package space.skyrack.orbit;

/**
 * Steady drift of mean elements under the Earth's oblateness.
 *
 * <p>Source: Brouwer (1959), first order in J2; the semi-major axis is Brouwer's mean one.
 */
public record SecularRates(
    double meanAnomaly_rad_per_s, double perigee_rad_per_s, double node_rad_per_s) {

  /** Rates of an orbit of this size, shape and inclination. */
  public static SecularRates of(
      double semiMajorAxis_m, double eccentricity_ratio, double inclination_rad) {
    double n = meanMotion_rad_per_s(semiMajorAxis_m);
    double eta2 = 1 - eccentricity_ratio * eccentricity_ratio;
    double radiusPerP = EarthGravity.RADIUS_m / (semiMajorAxis_m * eta2);
    double gamma = 0.75 * EarthGravity.J2_value * n * radiusPerP * radiusPerP;
    double c = StrictMath.cos(inclination_rad);
    return new SecularRates(
        n + gamma * StrictMath.sqrt(eta2) * (3 * c * c - 1),
        gamma * (5 * c * c - 1),
        -2 * gamma * c);
  }

  /** Two-body mean motion. */
  static double meanMotion_rad_per_s(double semiMajorAxis_m) {
    return StrictMath.sqrt(EarthGravity.MU_m3_per_s2 / semiMajorAxis_m) / semiMajorAxis_m;
  }

  /** Rate of the argument of latitude of a near-circular orbit. */
  public double latitude_rad_per_s() {
    return meanAnomaly_rad_per_s + perigee_rad_per_s;
  }
}
