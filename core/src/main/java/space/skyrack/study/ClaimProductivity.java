package space.skyrack.study;

import java.util.List;
import space.skyrack.environment.Season;
import space.skyrack.environment.Sun;
import space.skyrack.unit.Unit;

/** Claim 8: what a panel brings in orbit and on the ground. */
final class ClaimProductivity {
  private static final double TIMES_ratio = 8;
  private static final double ORBIT_m = 650e3;

  private static final double KILOWATT_HOUR_J = 3.6e6;

  private ClaimProductivity() {}

  /** Of "up to so many times", from the factor at the best and at the worst place. */
  static Verdict verdict(Bracket factor, double claimed_ratio) {
    if (factor.low_value() >= claimed_ratio) {
      return Verdict.HOLDS;
    }
    return factor.high_value() < claimed_ratio ? Verdict.DOES_NOT_HOLD : Verdict.HOLDS_ONLY_IF;
  }

  static Claim eightTimes(ClaimInputs in) {
    Bracket orbit_W_per_m2 = in.years(ORBIT_m, Season::sunlit_fraction).times(Sun.FLUX_W_per_m2);
    Bracket desert = in.figure("site", "atacama", "irradiance");
    Bracket states = in.fact("us-sunlight", "irradiance");
    Bracket here = orbit_W_per_m2.over(states);
    Bracket both =
        new Bracket(
            orbit_W_per_m2.over(desert).low_value(), here.central_value(), here.high_value());
    ClaimNumber limit =
        ClaimNumber.of(
            "sunlight on the ground below which it is eight times",
            "W/m2",
            orbit_W_per_m2.times(1 / TIMES_ratio),
            "orbit over 8");
    ClaimNumber factor =
        ClaimNumber.count(
            "orbit over ground",
            "times",
            both,
            "best desert, median and darkest of the states there");
    return new Claim(
        8,
        "Solar panels are up to 8 times more productive in orbit than on the ground.",
        List.of(Said.SUNCATCHER_PRESS, Said.SUNCATCHER),
        verdict(both, TIMES_ratio),
        "by light on a square metre it is " + factor.text(),
        "the place on the ground has less than "
            + limit.range()
            + " in the mean of the year; against the best desert it is "
            + ClaimNumber.count("", "times", orbit_W_per_m2.over(desert), "").range(),
        List.of(
            ClaimNumber.of(
                "light on a panel at 650 km, dawn-dusk, facing the Sun",
                "W/m2",
                orbit_W_per_m2,
                "solar constant x sunlit year of 2027"),
            ClaimNumber.count(
                "the same in a year",
                "kWh/m2",
                orbit_W_per_m2.times(Unit.YEAR_s / KILOWATT_HOUR_J),
                "x 365.25 d"),
            ClaimNumber.of("Atacama, horizontal", "W/m2", desert, "site atacama.irradiance"),
            ClaimNumber.of("United States", "W/m2", states, "fact us-sunlight.irradiance"),
            ClaimNumber.count(
                "orbit over Atacama", "times", orbit_W_per_m2.over(desert), "one over the other"),
            ClaimNumber.count("orbit over the United States", "times", here, "the same"),
            limit,
            factor),
        List.of("plan scenarios/dawn-dusk-24.yaml", "explain catalog:atacama"));
  }
}
