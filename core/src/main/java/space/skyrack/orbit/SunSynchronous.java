package space.skyrack.orbit;

import space.skyrack.time.Epoch;

/** Orbits whose plane turns once a year with the mean Sun. */
public final class SunSynchronous {
  /** Turn of the mean Sun: 360 deg in a tropical year of 365.2422 d. */
  static final double NODE_RATE_rad_per_s = 2 * Math.PI / (365.2422 * 86_400);

  private SunSynchronous() {}

  /**
   * Inclination at which a circular orbit of this size is sun-synchronous.
   *
   * @throws IllegalArgumentException above about 5,980 km, where no inclination is
   */
  public static double inclination_rad(double semiMajorAxis_m) {
    double polar = SecularRates.of(semiMajorAxis_m, 0, 0).node_rad_per_s();
    double cosine = NODE_RATE_rad_per_s / polar;
    if (cosine < -1) {
      throw new IllegalArgumentException(
          "no inclination is sun-synchronous at a semi-major axis of "
              + Math.round(semiMajorAxis_m / 1e3)
              + " km; the altitude must be below 5,980 km");
    }
    return StrictMath.acos(cosine);
  }

  /** Right ascension of an ascending node at this local mean solar time (24 h is 2 pi), TEME. */
  public static double raan_rad(double ltan_rad, Epoch at) {
    return turn_rad(SiderealTime.meanSun_rad(at) + ltan_rad - Math.PI);
  }

  private static double turn_rad(double angle_rad) {
    double turns = angle_rad / (2 * Math.PI);
    return 2 * Math.PI * (turns - StrictMath.floor(turns));
  }
}
