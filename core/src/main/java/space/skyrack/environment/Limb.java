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
 * sin(c - b) with the sine of the solar radius. Both C and q are taken times sin2 c, and tan b over
 * sin c with them, which saves the division by sin c in v.
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

  /** Limb curvature times the Sun's radius becomes the share that a parabola leaves, per half^3. */
  private static final double PER_BEND_value = 1.0 / (3.0 * Math.PI);

  private static final double PER_EQUATOR_SQUARE_per_m2 = 1.0 / (EQUATOR_m * EQUATOR_m);

  final double stretch_ratio;

  /** Sine of the height of the Sun's centre above the limb. */
  double height_ratio;

  /** Sine of the angle at which the solar radius is seen. */
  double disc_ratio;

  /** Height over radius: 1 and more in full light, -1 and less in umbra. */
  double chord_ratio;

  /** Cotangent of b: the curvature of the limb. */
  double curvature_ratio;

  /** Visible share that the curvature adds where the limb goes through the Sun's centre. */
  double bend_ratio;

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
    double perDistance = perLength(toX, toY, toZ);
    double perRadius = perLength(x, y, z);
    double cosSun = -dot(x, y, z, toX, toY, toZ) * perDistance * perRadius;
    double sinSquare = sinSquare(cosSun);
    double down = -z * perRadius;
    double side = side(toZ, perDistance, cosSun, down);
    double adjacent = adjacent(stretch_ratio, dot(x, y, z, x, y, z), sinSquare, down, side);
    double opposite = opposite(stretch_ratio, adjacent, down, side);
    disc_ratio = Sun.RADIUS_m * perDistance;
    chord_ratio = chord(sinSquare, cosSun, adjacent, opposite, disc_ratio);
    height_ratio = chord_ratio * disc_ratio;
    curvature_ratio = curvature(sinSquare, adjacent, opposite);
    bend_ratio = bend(curvature_ratio, disc_ratio);
  }

  static double dot(double x, double y, double z, double toX, double toY, double toZ) {
    return x * toX + y * toY + z * toZ;
  }

  static double perLength(double x, double y, double z) {
    return 1.0 / Math.sqrt(x * x + y * y + z * z);
  }

  /** Square sine of c. */
  static double sinSquare(double cosSun) {
    return Math.max(1.0 - cosSun * cosSun, 1e-30);
  }

  /** The z part of v, times the sine of c. */
  static double side(double toZ, double perDistance, double cosSun, double down) {
    return toZ * perDistance - cosSun * down;
  }

  /** q times the square sine of c, with {@code down} for uz. */
  static double adjacent(
      double stretch, double square_m2, double sinSquare, double down, double side) {
    double radiusSquare = square_m2 * PER_EQUATOR_SQUARE_per_m2;
    double a = 1.0 + stretch * down * down;
    double b = stretch * down * side;
    double c = sinSquare + stretch * side * side;
    return c * (radiusSquare * a - 1.0) - radiusSquare * b * b;
  }

  /** B + sqrt(B^2 + q A) times the sine of c. */
  static double opposite(double stretch, double adjacent, double down, double side) {
    double a = 1.0 + stretch * down * down;
    double b = stretch * down * side;
    return b + Math.sqrt(b * b + adjacent * a);
  }

  static double chord(
      double sinSquare, double cosSun, double adjacent, double opposite, double disc) {
    double hypotenuse = sinSquare * (opposite * opposite) + adjacent * adjacent;
    return (adjacent - cosSun * opposite) * Math.sqrt(sinSquare / (hypotenuse * (disc * disc)));
  }

  static double curvature(double sinSquare, double adjacent, double opposite) {
    return adjacent / (Math.sqrt(sinSquare) * opposite);
  }

  static double bend(double curvature, double disc) {
    return curvature * disc * PER_BEND_value;
  }

  /** Light at the place last looked from. */
  public Phase phase() {
    return phase(chord_ratio);
  }

  static Phase phase(double chord_ratio) {
    if (chord_ratio >= 1.0) {
      return Phase.SUN;
    }
    return chord_ratio <= -1.0 ? Phase.UMBRA : Phase.PENUMBRA;
  }

  /** Visible share of the solar disc. */
  double visible_fraction() {
    if (chord_ratio >= 1.0) {
      return 1.0;
    }
    if (chord_ratio <= -1.0) {
      return 0.0;
    }
    return Math.min(1.0, DiscShare.of(chord_ratio, bend_ratio));
  }
}
