package space.skyrack.orbit;

/**
 * What the atmosphere does to SGP4's mean elements: a power-law density between 78 and 120 km,
 * lowered for low perigees, with the eccentricity's part in closed form.
 *
 * <p>With t since the epoch, M the mean anomaly and M0 its start:
 *
 * <pre>
 * a = a0 (1 - shrink1 t - ... - shrink4 t^4)^2
 * e = e0 - round t - roundSine (sin M - sin M0)
 * M gains n0 (advance2 t^2 + ... + advance5 t^5) + turn t + swing [(1 + eta cos M)^3 - start]
 * perigee loses turn t + swing [...], node gains node2 t^2
 * </pre>
 *
 * <p>Below a perigee of 220 km and for deep space only shrink1, round, advance2 and node2 act.
 *
 * <p>Source: Hoots and Roehrich (1980), Spacetrack Report 3, section 6; Hoots, Schumacher and
 * Glover (2004), JGCD 27, 174.
 */
final class Sgp4Drag {
  private static final double TOP_ratio = 120e3 / Wgs72.RADIUS_m;
  private static final double FLOOR_m = 78e3;
  private static final double SIMPLE_BELOW_ratio = 1 + 220e3 / Wgs72.RADIUS_m;

  /** A smaller eccentricity has no perigee to speak of. */
  private static final double ROUND_eccentricity = 1e-4;

  final double shrink1_per_s;
  final double shrink2_per_s2;
  final double shrink3_per_s3;
  final double shrink4_coefficient;
  final double round_per_s;
  final double roundSine_ratio;
  final double sineStart_value;
  final double advance2_per_s;
  final double advance3_per_s2;
  final double advance4_per_s3;
  final double advance5_coefficient;
  final double turn_rad_per_s;
  final double swing_rad;
  final double swingStart_value;
  final double eta_ratio;
  final double node2_rad_per_s2;

  private Sgp4Drag(Sgp4Elements at, Sgp4Rates rates, boolean full) {
    double floor = floor_ratio(at.perigeeRadius());
    double a = at.semiMajorAxis_ratio();
    double e = at.eccentricity_ratio();
    double b = at.drag_coefficient();
    double n = at.meanMotion_rad_per_s();
    double xi = 1 / (a - floor);
    double eta = a * e * xi;
    double psi2 = Math.abs(1 - eta * eta);
    double density = fourth((1 + TOP_ratio - floor) * xi);
    double scaled = density / (psi2 * psi2 * psi2 * StrictMath.sqrt(psi2));
    double c1 = b * energy(at, eta, xi, scaled, psi2);
    boolean elliptic = e > ROUND_eccentricity;
    double c3 = elliptic ? -2 * density * xi * (Wgs72.J3 / Wgs72.J2) * n * at.sine() / e : 0;
    shrink1_per_s = c1;
    advance2_per_s = 1.5 * c1;
    node2_rad_per_s2 = 3.5 * at.eta2() * rates.nodeJ2_rad_per_s() * c1;
    round_per_s = b * circularising(at, eta, xi, scaled, psi2);
    eta_ratio = eta;
    double start = 1 + eta * StrictMath.cos(at.meanAnomaly_rad());
    swingStart_value = start * start * start;
    sineStart_value = StrictMath.sin(at.meanAnomaly_rad());
    double d2 = full ? 4 * a * xi * c1 * c1 : 0;
    double third = d2 * xi * c1 / 3;
    double d3 = (17 * a + floor) * third;
    double d4 = 0.5 * third * a * xi * (221 * a + 31 * floor) * c1;
    shrink2_per_s2 = d2;
    shrink3_per_s3 = d3;
    shrink4_coefficient = d4;
    double c1c1 = full ? c1 * c1 : 0;
    advance3_per_s2 = d2 + 2 * c1c1;
    advance4_per_s3 = 0.25 * (3 * d3 + c1 * (12 * d2 + 10 * c1c1));
    advance5_coefficient =
        0.2 * (3 * d4 + 12 * c1 * d3 + 6 * d2 * d2 + 15 * c1c1 * (2 * d2 + c1c1));
    turn_rad_per_s = full ? b * c3 * StrictMath.cos(at.perigee_rad()) : 0;
    swing_rad = full && elliptic ? -2.0 / 3 * density * b / (e * eta) : 0;
    roundSine_ratio =
        full
            ? b * 2 * scaled * a * at.eta2() * (1 + 2.75 * eta * (eta + e) + e * eta * eta * eta)
            : 0;
  }

  static Sgp4Drag of(Sgp4Elements at, Sgp4Rates rates, boolean deep) {
    return new Sgp4Drag(at, rates, !deep && at.perigeeRadius() >= SIMPLE_BELOW_ratio);
  }

  /** Where the power law has its zero, Earth radii from the centre. */
  private static double floor_ratio(double perigeeRadius) {
    double perigee = (perigeeRadius - 1) * Wgs72.RADIUS_m;
    double floor = perigee < 98e3 ? 20e3 : Math.min(FLOOR_m, perigee - 78e3);
    return 1 + floor / Wgs72.RADIUS_m;
  }

  /** Rate at which B* shrinks the orbit, C2. */
  private static double energy(Sgp4Elements at, double eta, double xi, double scaled, double psi2) {
    double a = at.semiMajorAxis_ratio();
    double c = at.cosine();
    double eta2 = eta * eta;
    double eEta = at.eccentricity_ratio() * eta;
    double round = a * (1 + 1.5 * eta2 + eEta * (4 + eta2));
    double oblate = 0.375 * Wgs72.J2 * xi / psi2 * (3 * c * c - 1) * (8 + 3 * eta2 * (8 + eta2));
    return scaled * at.meanMotion_rad_per_s() * (round + oblate);
  }

  /** Rate at which B* rounds the orbit, C4. */
  private static double circularising(
      Sgp4Elements at, double eta, double xi, double scaled, double psi2) {
    double a = at.semiMajorAxis_ratio();
    double e = at.eccentricity_ratio();
    double c = at.cosine();
    double eta2 = eta * eta;
    double eEta = e * eta;
    double even = -3 * (3 * c * c - 1) * (1 - 2 * eEta + eta2 * (1.5 - 0.5 * eEta));
    double swing =
        0.75 * (1 - c * c) * (2 * eta2 - eEta * (1 + eta2)) * StrictMath.cos(2 * at.perigee_rad());
    double round = eta * (2 + 0.5 * eta2) + e * (0.5 + 2 * eta2);
    double oblate = Wgs72.J2 * xi / (a * psi2) * (even + swing);
    return 2 * at.meanMotion_rad_per_s() * scaled * a * at.eta2() * (round - oblate);
  }

  private static double fourth(double x) {
    return x * x * x * x;
  }
}
