package space.skyrack.environment;

import space.skyrack.environment.Exposure.Phase;

/**
 * The Sun against the limb of the oblate Earth, seen from one place.
 *
 * <p>With u from the satellite to the Earth's centre, v the unit vector across u in the plane of u
 * and the Sun, e = 1 / (1 - f)^2 - 1 and all lengths in equatorial radii, the ray at angle b from u
 * touches the ellipsoid where
 *
 * <pre>
 *   A = 1 + e uz^2    B = e uz vz    C = 1 + e vz^2
 *   k = r^2 A - 1     q = C k - r^2 B^2     tan b = (B + sqrt(B^2 + q A)) / q
 * </pre>
 *
 * <p>The Sun's centre stands c from u, so c - b is its height above the limb. The phase compares
 * sin(c - b) with the sine of the solar radius.
 *
 * <p>Errors: the limb is measured in the plane of u and the Sun although its nearest point lies
 * slightly beside it: 1e-7 rad, 0.1 ms of orbital motion. The visible share treats the limb as a
 * parabola across the disc: below 5e-5 from 200 km to the geostationary orbit. No atmosphere.
 * Limits: outside the ellipsoid by 50 km or more, and where the Earth looks larger than the Sun.
 *
 * <p>One instance belongs to one thread.
 */
public final class Limb {
  /** WGS84. */
  static final double EQUATOR_m = 6_378_137.0;

  static final double FLATTENING_ratio = 1.0 / 298.257223563;
  private static final double OBLATE_ratio =
      1.0 / ((1.0 - FLATTENING_ratio) * (1.0 - FLATTENING_ratio)) - 1.0;

  private final double stretch_ratio;

  /** Sine of the height of the Sun's centre above the limb. */
  double height_ratio;

  /** Sine of the angle at which the solar radius is seen. */
  double disc_ratio;

  /** Cotangent of b: the curvature of the limb. */
  double curvature_ratio;

  /** The WGS84 Earth. */
  public Limb() {
    this(OBLATE_ratio);
  }

  private Limb(double stretch_ratio) {
    this.stretch_ratio = stretch_ratio;
  }

  /** A sphere of the equatorial radius, to show what it gets wrong. */
  static Limb ofRoundEarth() {
    return new Limb(0.0);
  }

  /** Polar stretch that makes this Earth a sphere of the equatorial radius. */
  double polarStretch_ratio() {
    return Math.sqrt(1.0 + stretch_ratio);
  }

  /** Looks from the satellite at (x, y, z) to the Sun at (sunX, sunY, sunZ), both geocentric, m. */
  public void look(double x, double y, double z, double sunX, double sunY, double sunZ) {
    double toX = sunX - x;
    double toY = sunY - y;
    double toZ = sunZ - z;
    double perDistance = 1.0 / Math.sqrt(toX * toX + toY * toY + toZ * toZ);
    double square = x * x + y * y + z * z;
    double perRadius = 1.0 / Math.sqrt(square);
    double cosSun = -(x * toX + y * toY + z * toZ) * perDistance * perRadius;
    double sinSun = Math.sqrt(Math.max(1.0 - cosSun * cosSun, 1e-30));
    double uz = -z * perRadius;
    double vz = (toZ * perDistance - cosSun * uz) / sinSun;
    double radiusSquare = square * (1.0 / (EQUATOR_m * EQUATOR_m));
    double a = 1.0 + stretch_ratio * uz * uz;
    double b = stretch_ratio * uz * vz;
    double c = 1.0 + stretch_ratio * vz * vz;
    double adjacent = c * (radiusSquare * a - 1.0) - radiusSquare * b * b;
    double opposite = b + Math.sqrt(b * b + adjacent * a);
    double perHypotenuse = 1.0 / Math.sqrt(opposite * opposite + adjacent * adjacent);
    height_ratio = (sinSun * adjacent - cosSun * opposite) * perHypotenuse;
    disc_ratio = Sun.RADIUS_m * perDistance;
    curvature_ratio = adjacent / opposite;
  }

  /** Light at the place last looked from. */
  public Phase phase() {
    return phase(height_ratio, disc_ratio);
  }

  static Phase phase(double height_ratio, double disc_ratio) {
    if (height_ratio >= disc_ratio) {
      return Phase.SUN;
    }
    return height_ratio <= -disc_ratio ? Phase.UMBRA : Phase.PENUMBRA;
  }

  /** Visible share of the solar disc. */
  double visible_fraction() {
    return visible_fraction(height_ratio, disc_ratio, curvature_ratio);
  }

  static double visible_fraction(double height_ratio, double disc_ratio, double curvature_ratio) {
    double chord = height_ratio / disc_ratio;
    if (chord >= 1.0) {
      return 1.0;
    }
    if (chord <= -1.0) {
      return 0.0;
    }
    double half = Math.sqrt(1.0 - chord * chord);
    double straight = 0.5 + (ArcSine.of(chord) + chord * half) / Math.PI;
    double bend = curvature_ratio * disc_ratio * half * half * half / (3.0 * Math.PI);
    return Math.min(1.0, straight + bend);
  }
}
