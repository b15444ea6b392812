package space.skyrack.report;

/**
 * Longitude, latitude and height above the WGS 84 ellipsoid.
 *
 * <p>Source: Bowring (1976), Survey Review 23, 323; repeated, it is exact to a micrometre below
 * geostationary height.
 */
final class Geodetic {
  private static final double EQUATOR_m = 6_378_137;
  private static final double FLATTENING_ratio = 1 / 298.257223563;
  private static final double POLE_m = EQUATOR_m * (1 - FLATTENING_ratio);
  private static final double E2_ratio = FLATTENING_ratio * (2 - FLATTENING_ratio);
  private static final double SECOND_E2_ratio = E2_ratio / (1 - E2_ratio);

  private Geodetic() {}

  /** Degrees, degrees, metres of a point that turns with the Earth. */
  static double[] of(double x_m, double y_m, double z_m) {
    double axis_m = StrictMath.hypot(x_m, y_m);
    double reduced = StrictMath.atan2(z_m * EQUATOR_m, axis_m * POLE_m);
    double latitude = 0;
    for (int it = 0; it < 3; it++) {
      double s = StrictMath.sin(reduced);
      double c = StrictMath.cos(reduced);
      latitude =
          StrictMath.atan2(
              z_m + SECOND_E2_ratio * POLE_m * s * s * s,
              axis_m - E2_ratio * EQUATOR_m * c * c * c);
      reduced =
          StrictMath.atan2(POLE_m * StrictMath.sin(latitude), EQUATOR_m * StrictMath.cos(latitude));
    }
    double s = StrictMath.sin(latitude);
    double c = StrictMath.cos(latitude);
    double normal_m = EQUATOR_m / StrictMath.sqrt(1 - E2_ratio * s * s);
    double height_m = axis_m * c + z_m * s - EQUATOR_m * EQUATOR_m / normal_m;
    return new double[] {
      StrictMath.toDegrees(StrictMath.atan2(y_m, x_m)), StrictMath.toDegrees(latitude), height_m
    };
  }
}
