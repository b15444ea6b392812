package space.skyrack.orbit;

import org.orekit.propagation.analytical.tle.TLE;
import space.skyrack.time.Epoch;

/**
 * Elements of one satellite at their epoch as SGP4's equations want them, with Brouwer's mean
 * motion in place of the Kozai mean motion of element files.
 *
 * @param semiMajorAxis_ratio in Earth radii
 * @param drag_coefficient B*, in inverse Earth radii
 */
record Sgp4Elements(
    Epoch epoch,
    double meanMotion_rad_per_s,
    double semiMajorAxis_ratio,
    double eccentricity_ratio,
    double inclination_rad,
    double node_rad,
    double perigee_rad,
    double meanAnomaly_rad,
    double drag_coefficient) {

  private static final double JULIAN_1950_d = 2_433_281.5;
  private static final double JULIAN_2000_d = 2_451_545;

  static Sgp4Elements of(TLE tle, Epoch epoch) {
    double kozai = tle.getMeanMotion();
    double e = tle.getE();
    double c = StrictMath.cos(tle.getI());
    double first = axis(kozai);
    double eta2 = 1 - e * e;
    double oblate = 0.75 * Wgs72.J2 * (3 * c * c - 1) / (StrictMath.sqrt(eta2) * eta2);
    double d1 = oblate / (first * first);
    double second = first * (1 - d1 * (1.0 / 3 + d1 * (1 + d1 * 134 / 81)));
    double motion = kozai / (1 + oblate / (second * second));
    return new Sgp4Elements(
        epoch,
        motion,
        axis(motion),
        e,
        tle.getI(),
        tle.getRaan(),
        tle.getPerigeeArgument(),
        tle.getMeanAnomaly(),
        tle.getBStar());
  }

  private static double axis(double meanMotion_rad_per_s) {
    return StrictMath.pow(Wgs72.MOTION_rad_per_s / meanMotion_rad_per_s, 2.0 / 3);
  }

  double sine() {
    return StrictMath.sin(inclination_rad);
  }

  double cosine() {
    return StrictMath.cos(inclination_rad);
  }

  /** 1 - e^2. */
  double eta2() {
    return 1 - eccentricity_ratio * eccentricity_ratio;
  }

  /** Semi-latus rectum in Earth radii. */
  double parameter() {
    return semiMajorAxis_ratio * eta2();
  }

  double perigeeRadius() {
    return semiMajorAxis_ratio * (1 - eccentricity_ratio);
  }

  /**
   * Days of UTC since 1950-01-00T00:00, from a Julian date that is one double.
   *
   * <p>That grain of 40 us is part of the published states: without it the Moon moves object 23333,
   * whose eccentricity is 0.99, by 4 mm.
   */
  double since1950_d() {
    double julian_d = epoch.utcSinceNoon2000_s() / 86_400 + JULIAN_2000_d;
    return julian_d - JULIAN_1950_d;
  }
}
