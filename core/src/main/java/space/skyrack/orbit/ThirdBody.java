package space.skyrack.orbit;

/**
 * How the Sun or the Moon changes one satellite's mean elements: a steady rate and two waves in the
 * body's true anomaly f, per element.
 *
 * <p>Source: Hujsak (1979), Spacetrack Report 1; Hoots, Schumacher and Glover (2004), section on
 * lunar and solar effects. The satellite's elements are those of its epoch.
 *
 * @param phase_rad the body's mean anomaly at the epoch
 * @param motion_rad_per_s the body's mean motion
 * @param bodyEccentricity_ratio of the body's own orbit
 * @param perigee the change of the perigee plus cos i times that of the node
 * @param node the change of the node times sin i
 */
record ThirdBody(
    double phase_rad,
    double motion_rad_per_s,
    double bodyEccentricity_ratio,
    Wave eccentricity,
    Wave inclination,
    Wave meanAnomaly,
    Wave perigee,
    Wave node) {
  static final double SUN_eccentricity = 0.01675;
  static final double MOON_eccentricity = 0.05490;
  private static final double SUN_rad_per_s = 1.19459e-5 / 60;
  private static final double MOON_rad_per_s = 1.5835218e-4 / 60;
  private static final double SUN_PULL_rad_per_s = 2.9864797e-6 / 60;
  private static final double MOON_PULL_rad_per_s = 4.7968065e-7 / 60;

  /**
   * A rate and the factors of three functions of f: sin^2 f / 2 - 1/4, -sin f cos f / 2, and sin f.
   */
  record Wave(double rate_per_s, double even_value, double odd_value, double single_value) {}

  /** The Sun, whose orbit's node is the equinox. */
  static ThirdBody sun(Sgp4Elements at) {
    Facing facing = new Facing(at, -0.98088458, 0.1945905, 0.39785416, 0.91744867, at.node_rad());
    double phase = 6.2565837 + 0.017201977 * day_d(at);
    return of(at, facing, phase, SUN_rad_per_s, SUN_eccentricity, SUN_PULL_rad_per_s);
  }

  /** The Moon, on a circle-like orbit whose node regresses along the ecliptic. */
  static ThirdBody moon(Sgp4Elements at) {
    double day = day_d(at);
    double eclipticNode = 4.5236020 - 9.2422029e-4 * day;
    double s = StrictMath.sin(eclipticNode);
    double c = StrictMath.cos(eclipticNode);
    double cosI = 0.91375164 - 0.03568096 * c;
    double sinI = StrictMath.sqrt(1 - cosI * cosI);
    double sinNode = 0.089683511 * s / sinI;
    double cosNode = StrictMath.sqrt(1 - sinNode * sinNode);
    double longitude = 5.8351514 + 0.0019443680 * day;
    double perigee =
        longitude
            - eclipticNode
            + StrictMath.atan2(0.39785416 * s / sinI, cosNode * c + 0.91744867 * sinNode * s);
    Facing facing =
        new Facing(
            at,
            StrictMath.sin(perigee),
            StrictMath.cos(perigee),
            sinI,
            cosI,
            at.node_rad() - StrictMath.atan2(sinNode, cosNode));
    double phase = 4.7199672 + 0.22997150 * day - longitude;
    return of(at, facing, phase, MOON_rad_per_s, MOON_eccentricity, MOON_PULL_rad_per_s);
  }

  private static ThirdBody of(
      Sgp4Elements at,
      Facing facing,
      double phase,
      double motion,
      double bodyEccentricity,
      double pull) {
    double e = at.eccentricity_ratio();
    double eta = StrictMath.sqrt(at.eta2());
    double mean = pull / at.meanMotion_rad_per_s();
    double perigee = mean * eta;
    double tilt = -0.5 * mean / eta;
    return new ThirdBody(
        Polynomials.reduce_rad(phase),
        motion,
        bodyEccentricity,
        wave(-15 * e * perigee, facing.shape(), 0, 0, motion),
        wave(tilt, facing.tilt(), 0, 0, motion),
        wave(-mean, facing.anomaly(), 14 + 6 * e * e, (-21 - 9 * e * e) * bodyEccentricity, motion),
        wave(perigee, facing.apsides(), 6, -9 * bodyEccentricity, motion),
        wave(-tilt, facing.turn(), 0, 0, motion));
  }

  /** Days since 1900 January 0.5. */
  private static double day_d(Sgp4Elements at) {
    return at.since1950_d() + 18_261.5;
  }

  private static Wave wave(
      double scale, Facing.Form form, double mean, double single, double motion) {
    return new Wave(
        scale * motion * (form.sum_value() - mean),
        2 * scale * form.cross_value(),
        2 * scale * form.difference_value(),
        2 * scale * single);
  }
}
