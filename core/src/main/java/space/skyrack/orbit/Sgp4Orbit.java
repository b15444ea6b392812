package space.skyrack.orbit;

import org.jspecify.annotations.Nullable;
import org.orekit.propagation.analytical.tle.TLE;
import space.skyrack.time.Epoch;

/**
 * One element set, ready for {@link Sgp4Kernel}.
 *
 * @param deep what Sun, Moon and the Earth's longitude do; null for periods below 225 minutes
 */
record Sgp4Orbit(Sgp4Elements elements, Sgp4Rates rates, Sgp4Drag drag, @Nullable DeepSpace deep) {
  private static final double DEEP_rad_per_s = 2 * Math.PI / (225 * 60);

  static Sgp4Orbit of(TLE tle, Epoch epoch) {
    Sgp4Elements elements = Sgp4Elements.of(tle, epoch);
    Sgp4Rates rates = Sgp4Rates.of(elements);
    boolean deep = elements.meanMotion_rad_per_s() <= DEEP_rad_per_s;
    return new Sgp4Orbit(
        elements,
        rates,
        Sgp4Drag.of(elements, rates, deep),
        deep ? DeepSpace.of(elements, rates) : null);
  }
}
