package space.skyrack.study;

import java.util.List;
import space.skyrack.unit.Unit;

/** Claims 2 and 3: hundreds of gigawatts of satellites a year. */
final class ClaimStarship {
  /** "Two decades", the longest horizon that the pieces name, decides what is out of reach. */
  private static final double HORIZON_yr = 20;

  private static final double SOON_yr = 5;
  private static final double CLAIMED_yr = 2;

  private ClaimStarship() {}

  /** Years of steady growth after which {@code need} is launched in a year. */
  static Bracket until_yr(Bracket need, Bracket now, Bracket growth_per_yr) {
    return need.over(now)
        .rising(ratio -> Math.max(0, StrictMath.log(ratio)))
        .over(growth_per_yr.rising(rate -> StrictMath.log(1 + rate)));
  }

  static Verdict verdict(Bracket wait_yr) {
    if (wait_yr.high_value() <= SOON_yr) {
      return Verdict.HOLDS;
    }
    return wait_yr.low_value() > HORIZON_yr ? Verdict.DOES_NOT_HOLD : Verdict.HOLDS_ONLY_IF;
  }

  private static Bracket wait_yr(ClaimInputs in) {
    Lift lift = Lift.of(in);
    return until_yr(need_kg(in), lift.year_kg(), lift.growth_per_yr());
  }

  private static Bracket need_kg(ClaimInputs in) {
    return in.fact("claimed-starship", "power_per_year")
        .times(Unit.YEAR_s)
        .times(Lift.of(in).mass_kg_per_W());
  }

  static Claim lifts(ClaimInputs in) {
    Lift lift = Lift.of(in);
    Bracket need_kg = need_kg(in);
    Bracket flown_kg = in.figure("vehicle", "starship", "payload");
    Bracket promised_kg = in.figure("vehicle", "starship", "promised_payload");
    Bracket wait_yr = wait_yr(in);
    ClaimNumber mass =
        ClaimNumber.of(
            "mass to orbit in a year",
            "t",
            need_kg,
            "fact claimed-starship.power_per_year x specific_mass of the facts design-*");
    ClaimNumber daily =
        ClaimNumber.count(
            "flights a day with the promised payload",
            "",
            need_kg.over(promised_kg).times(86_400 / Unit.YEAR_s),
            "that mass over vehicle starship.promised_payload");
    ClaimNumber wait =
        ClaimNumber.count(
            "years until that mass is flown at the growth since 2020",
            "yr",
            wait_yr,
            "logarithm of the ratio over that of the growth, facts falcon-2020 and falcon-2025");
    ClaimNumber flown =
        ClaimNumber.count(
            "flights of Starship in a year so far",
            "",
            in.fact("starship-flights", "launches"),
            "fact starship-flights.launches");
    return new Claim(
        2,
        "Starship could put 300 to 500 GW of AI satellites into orbit a year.",
        List.of(Said.STARSHIP),
        verdict(wait_yr),
        "it takes "
            + mass.range()
            + " a year, "
            + daily.range()
            + " flights a day with the promised payload; at the growth of 2020 to 2025 that mass is"
            + " reached in "
            + wait.range(),
        "Starship flies "
            + daily.text()
            + " times a day with the payload that is promised, where "
            + flown.range()
            + " flights a year have been flown, and satellites weigh what is announced",
        List.of(
            ClaimNumber.of(
                "specific mass",
                "kg/kW",
                lift.mass_kg_per_W(),
                "facts design-*: least, median, most"),
            mass,
            ClaimNumber.count(
                "flights a year with the payload flown",
                "",
                need_kg.over(flown_kg),
                "that mass over vehicle starship.payload"),
            daily,
            flown,
            ClaimNumber.count(
                "that mass over all that Falcon launched in 2025",
                "times",
                need_kg.over(lift.year_kg()),
                "fact falcon-2025.mass"),
            wait),
        List.of("claims 2", "explain catalog:starship", "explain catalog:fact"));
  }

  static Claim passesTheUnitedStates(ClaimInputs in) {
    Bracket yearly_W = in.fact("claimed-starship", "power_per_year").times(Unit.YEAR_s);
    Bracket mean_W = in.fact("us-demand", "annual_energy").times(1 / Unit.YEAR_s);
    Bracket peak_yr = mean_W.over(yearly_W);
    Verdict verdict = Verdict.given(verdict(wait_yr(in)), peak_yr.central_value() <= CLAIMED_yr);
    ClaimNumber crossing =
        ClaimNumber.count(
            "years until the sum passes that", "yr", peak_yr, "demand over launched power");
    return new Claim(
        3,
        "At 300 GW a year, satellites pass the average consumption of the United States, about 500"
            + " GW, within two years.",
        List.of(Said.STARSHIP),
        verdict,
        "the division is right, "
            + crossing.range()
            + "; whether 300 GW can be launched in a year is"
            + " claim 2",
        "claim 2 holds, and the gigawatts are counted at their peak",
        List.of(
            ClaimNumber.of(
                "mean electric power of the United States",
                "GW",
                mean_W,
                "fact us-demand.annual_energy over a year"),
            ClaimNumber.of(
                "launched in a year as claimed",
                "GW",
                yearly_W,
                "fact claimed-starship.power_per_year"),
            crossing),
        List.of("claims 3", "explain catalog:us-demand", "claims 2"));
  }
}
