package space.skyrack.orbit;

/**
 * The gravity field that SGP4 elements are fitted with; they mean nothing in another one.
 *
 * <p>Source: WGS-72, as Vallado et al. (2006), AIAA 2006-6753, table 1.
 */
final class Wgs72 {
  static final double MU_m3_per_s2 = 3.986008e14;
  static final double RADIUS_m = 6_378_135;
  static final double J2 = 1.082616e-3;
  static final double J3 = -2.53881e-6;
  static final double J4 = -1.65597e-6;

  /** Mean motion at a semi-major axis of one Earth radius. */
  static final double MOTION_rad_per_s =
      StrictMath.sqrt(MU_m3_per_s2 / (RADIUS_m * RADIUS_m * RADIUS_m));

  /** Speed of a circular orbit at one Earth radius. */
  static final double SPEED_m_per_s = RADIUS_m * MOTION_rad_per_s;

  private Wgs72() {}
}
