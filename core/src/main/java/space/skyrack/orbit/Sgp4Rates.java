package space.skyrack.orbit;

/**
 * Steady drift of SGP4's mean elements under J2, J2 squared and J4.
 *
 * <p>Source: Hoots and Roehrich (1980), Spacetrack Report 3, section 6.
 *
 * @param nodeJ2_rad_per_s the part of the node's rate that is linear in J2
 */
record Sgp4Rates(
    double meanAnomaly_rad_per_s,
    double perigee_rad_per_s,
    double node_rad_per_s,
    double nodeJ2_rad_per_s) {

  static Sgp4Rates of(Sgp4Elements at) {
    double n = at.meanMotion_rad_per_s();
    double eta = StrictMath.sqrt(at.eta2());
    double c = at.cosine();
    double c2 = c * c;
    double c4 = c2 * c2;
    double perP2 = 1 / (at.parameter() * at.parameter());
    double j2 = 1.5 * Wgs72.J2 * perP2 * n;
    double j22 = 0.5 * Wgs72.J2 * perP2 * j2;
    double j4 = -0.46875 * Wgs72.J4 * perP2 * perP2 * n;
    double mean = 0.5 * j2 * eta * (3 * c2 - 1) + 0.0625 * j22 * eta * (13 - 78 * c2 + 137 * c4);
    double perigee =
        0.5 * j2 * (5 * c2 - 1)
            + 0.0625 * j22 * (7 - 114 * c2 + 395 * c4)
            + j4 * (3 - 36 * c2 + 49 * c4);
    double higher = 0.5 * j22 * (4 - 19 * c2) + 2 * j4 * (3 - 7 * c2);
    return new Sgp4Rates(n + mean, perigee, (higher - j2) * c, -j2 * c);
  }
}
