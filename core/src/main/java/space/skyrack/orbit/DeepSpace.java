package space.skyrack.orbit;

import org.jspecify.annotations.Nullable;

/**
 * What acts on a satellite with a period of 225 minutes or more besides J2 and drag.
 *
 * @param node_rad_per_s zero within 3 deg of the equator, where the node means little
 */
record DeepSpace(
    ThirdBody sun,
    ThirdBody moon,
    double eccentricity_ratio_per_s,
    double inclination_rad_per_s,
    double meanAnomaly_rad_per_s,
    double perigee_rad_per_s,
    double node_rad_per_s,
    @Nullable Resonance resonance) {
  private static final double FLAT_rad = 5.2359877e-2;

  static DeepSpace of(Sgp4Elements at, Sgp4Rates rates) {
    ThirdBody sun = ThirdBody.sun(at);
    ThirdBody moon = ThirdBody.moon(at);
    double i = at.inclination_rad();
    boolean flat = i < FLAT_rad || i > Math.PI - FLAT_rad;
    double node = flat ? 0 : (sun.node().rate_per_s() + moon.node().rate_per_s()) / at.sine();
    DeepSpace unlocked =
        new DeepSpace(
            sun,
            moon,
            sun.eccentricity().rate_per_s() + moon.eccentricity().rate_per_s(),
            sun.inclination().rate_per_s() + moon.inclination().rate_per_s(),
            sun.meanAnomaly().rate_per_s() + moon.meanAnomaly().rate_per_s(),
            sun.perigee().rate_per_s() + moon.perigee().rate_per_s() - at.cosine() * node,
            node,
            null);
    return unlocked.locked(Resonance.of(at, rates, unlocked));
  }

  private DeepSpace locked(@Nullable Resonance to) {
    return new DeepSpace(
        sun,
        moon,
        eccentricity_ratio_per_s,
        inclination_rad_per_s,
        meanAnomaly_rad_per_s,
        perigee_rad_per_s,
        node_rad_per_s,
        to);
  }
}
