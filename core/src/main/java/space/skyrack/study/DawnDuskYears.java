package space.skyrack.study;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import space.skyrack.environment.Season;
import space.skyrack.environment.SeasonSearch;
import space.skyrack.model.OrbitSpec.Keplerian;
import space.skyrack.orbit.EarthGravity;
import space.skyrack.orbit.SunSynchronous;
import space.skyrack.time.Epoch;

/** Years of circular orbits over the terminator by altitude, each searched once. */
final class DawnDuskYears {
  /** The year of the published eclipse cases that {@code EclipseCases} compares. */
  static final int YEAR = 2027;

  private final Map<Double, Season> morning = new TreeMap<>();
  private final Map<Double, Season> evenings = new TreeMap<>();

  /**
   * The year at an altitude.
   *
   * @param evening with the ascending node at 18:00 local mean time instead of 06:00
   */
  Season of(double altitude_m, boolean evening) {
    return (evening ? evenings : morning)
        .computeIfAbsent(altitude_m, height_m -> search(height_m, evening));
  }

  /**
   * Lowest altitude at which {@code shadow_s} of the year is nothing.
   *
   * <p>Errors: bisection to 1 km.
   */
  double clear_m(double low_m, double high_m, boolean evening, ToDoubleFunction<Season> shadow_s) {
    double dark_m = low_m;
    double light_m = high_m;
    while (light_m - dark_m > 1e3) {
      double middle_m = 0.5 * (dark_m + light_m);
      if (shadow_s.applyAsDouble(of(middle_m, evening)) > 0) {
        dark_m = middle_m;
      } else {
        light_m = middle_m;
      }
    }
    return light_m;
  }

  private static Season search(double altitude_m, boolean evening) {
    double semiMajorAxis_m = EarthGravity.ALTITUDE_ZERO_m + altitude_m;
    Epoch start = Epoch.ofYear(YEAR);
    double ltan_rad = (evening ? 1.5 : 0.5) * Math.PI;
    return SeasonSearch.search(
        new Keplerian(
            semiMajorAxis_m,
            0,
            SunSynchronous.inclination_rad(semiMajorAxis_m),
            SunSynchronous.raan_rad(ltan_rad, start),
            0,
            0,
            start),
        YEAR);
  }
}
