package space.skyrack.study;

import java.util.List;
import space.skyrack.environment.Season;
import space.skyrack.satellite.Platform;

/** Claim 6: sunlight without a break. */
final class ClaimSunlight {
  /** Altitudes of the filings by SpaceX, Blue Origin and Starcloud. */
  private static final double LOWEST_m = 500e3;

  private static final double HIGHEST_m = 2_000e3;
  private static final double DEMO_m = 650e3;
  private static final double EXAMPLE_m = 1_200e3;

  private ClaimSunlight() {}

  /**
   * @param lowest_s longest shadow of the year at the lowest altitude in question
   * @param highest_s at the highest one
   */
  static Verdict verdict(double lowest_s, double highest_s) {
    if (lowest_s == 0) {
      return Verdict.HOLDS;
    }
    return highest_s == 0 ? Verdict.HOLDS_ONLY_IF : Verdict.DOES_NOT_HOLD;
  }

  static Claim batteries(ClaimInputs in) {
    Bracket shadow_s = in.years(DEMO_m, Season::longestShadow_s);
    Bracket clear_m = in.clear_m(Season::longestShadow_s);
    Platform demo = Platform.beginningOfLife(in.plan("dawn-dusk-24").constellation().satellite());
    double load_W = demo.payload().load_W(1);
    Bracket drawn_J =
        in.years(DEMO_m, Season::longestUmbra_s)
            .times(load_W / demo.battery().discharge_efficiency());
    ClaimNumber clear =
        ClaimNumber.of(
            "altitude above which no part of the Sun is ever hidden",
            "km",
            clear_m,
            "search of 2027 by altitude; nodes at 06:00 and 18:00");
    ClaimNumber energy =
        ClaimNumber.of(
            "energy from the battery of that satellite in the longest umbra at 650 km",
            "kWh",
            drawn_J,
            "load x umbra over discharge efficiency, scenario dawn-dusk-24");
    return new Claim(
        6,
        "Continuous sunlight removes the need for batteries.",
        List.of(Said.SUNCATCHER_PRESS, Said.BEZOS, Said.SUNCATCHER),
        verdict(
            in.year(LOWEST_m, false).longestShadow_s(),
            in.year(HIGHEST_m, false).longestShadow_s()),
        "a dawn-dusk orbit is never dark above "
            + clear.range()
            + " only; at 650 km a satellite of "
            + ClaimNumber.of("", "kW", Bracket.exactly(load_W), "").range()
            + " draws "
            + energy.range()
            + " in the longest shadow",
        "the orbit is dawn-dusk and higher than "
            + clear.range()
            + ", or work stops for "
            + ClaimNumber.of("", "min", shadow_s, "").range()
            + " on each orbit of the season",
        List.of(
            clear,
            ClaimNumber.of(
                "altitude above which it is never wholly hidden",
                "km",
                in.clear_m(Season::longestUmbra_s),
                "the same without the partial phases"),
            ClaimNumber.of(
                "longest shadow of an orbit at 500 km",
                "min",
                in.years(LOWEST_m, Season::longestShadow_s),
                "partial phases included"),
            ClaimNumber.of("longest shadow of an orbit at 650 km", "min", shadow_s, "the same"),
            ClaimNumber.of(
                "longest shadow of an orbit at 1,200 km",
                "min",
                in.years(EXAMPLE_m, Season::longestShadow_s),
                "the same"),
            ClaimNumber.of(
                "share of the year's light at 650 km",
                "%",
                in.years(DEMO_m, Season::sunlit_fraction),
                "the same"),
            ClaimNumber.of(
                "load of the satellite of dawn-dusk-24",
                "kW",
                Bracket.exactly(load_W),
                "plan of that scenario"),
            energy),
        List.of(
            "plan scenarios/dawn-dusk-24.yaml",
            "plan scenarios/dawn-dusk-24.yaml --set \"space.constellation.ring.orbit.altitude=1400 km\"",
            "plan scenarios/terminator-1400.yaml"));
  }
}
