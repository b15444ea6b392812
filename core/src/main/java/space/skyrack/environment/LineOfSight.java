package space.skyrack.environment;

/**
 * Whether two places see each other past the Earth.
 *
 * <p>The axis of the Earth is stretched until WGS84 is a sphere; straight lines stay straight, so
 * the answer is exact. Limits: no atmosphere; both places outside the ellipsoid.
 */
public final class LineOfSight {
  private static final double STRETCH_ratio = 1.0 / (1.0 - Limb.FLATTENING_ratio);

  private LineOfSight() {}

  /** Whether the straight line from one place to the other, geocentric m, misses the Earth. */
  public static boolean clear(
      double fromX_m, double fromY_m, double fromZ_m, double toX_m, double toY_m, double toZ_m) {
    double x = fromX_m;
    double y = fromY_m;
    double z = fromZ_m * STRETCH_ratio;
    double alongX = toX_m - x;
    double alongY = toY_m - y;
    double alongZ = toZ_m * STRETCH_ratio - z;
    double square = alongX * alongX + alongY * alongY + alongZ * alongZ;
    double nearest_ratio = Math.clamp(-(x * alongX + y * alongY + z * alongZ) / square, 0.0, 1.0);
    double nearX = x + nearest_ratio * alongX;
    double nearY = y + nearest_ratio * alongY;
    double nearZ = z + nearest_ratio * alongZ;
    return nearX * nearX + nearY * nearY + nearZ * nearZ >= Limb.EQUATOR_m * Limb.EQUATOR_m;
  }
}
