package space.skyrack.study;

import java.util.List;
import space.skyrack.unit.Unit;

/** Claims 14 and 21: what orbit could take off the grid of the United States. */
final class ClaimGrid {
  /** From 2023 to 2028. */
  private static final double SPAN_yr = 5;

  private ClaimGrid() {}

  /** Mean power that data centers of the United States add in a year. */
  static Bracket growth_W_per_yr(ClaimInputs in) {
    return in.fact("us-data-centers-2028", "annual_energy")
        .minus(in.fact("us-data-centers-2023", "annual_energy"))
        .times(1 / (Unit.YEAR_s * SPAN_yr));
  }

  static Claim growth(ClaimInputs in) {
    Lift lift = Lift.of(in);
    Bracket growth_W_per_yr = growth_W_per_yr(in);
    Bracket need_kg = growth_W_per_yr.times(lift.mass_kg_per_W());
    Bracket share = lift.power_W_per_yr().over(growth_W_per_yr);
    ClaimNumber part =
        ClaimNumber.of(
            "share of that growth which all Falcon flights of 2025 could carry", "%", share,
            "fact falcon-2025.mass over the mass needed");
    ClaimNumber mass =
        ClaimNumber.of("mass to orbit for all of it", "t", need_kg, "times facts design-*, a year");
    return new Claim(
        14,
        "Orbit could carry the growth of data centers in the United States, from 4.4 % of its"
            + " electricity in 2023 to 6.7-12 % in 2028.",
        List.of(
            "forecast: https://www.publicpower.org/periodical/article/report-sees-data-center-load"
                + "-growth-doubling-or-tripling-2028",
            "that orbit is the way out: The Wall Street Journal, 10 December 2025, copy at"
                + " https://archive.ph/C1tK8"),
        Verdict.suffices(lift.year_kg(), need_kg),
        "all that Falcon launched in 2025 would carry " + part.range()
            + " of the growth of one year",
        mass.text() + " go to orbit each year, nothing but computers",
        List.of(
            ClaimNumber.of(
                "growth of their mean power in a year", "GW", growth_W_per_yr,
                "facts us-data-centers-2023 and -2028, over five years"),
            mass,
            ClaimNumber.count(
                "flights a year with the payload that Starship has flown", "",
                need_kg.over(in.figure("vehicle", "starship", "payload")),
                "over vehicle starship.payload"),
            ClaimNumber.count(
                "flights a year with the payload that is promised", "",
                need_kg.over(in.figure("vehicle", "starship", "promised_payload")),
                "over vehicle starship.promised_payload"),
            part),
        List.of("claims 14", "explain catalog:us-data-centers-2028"));
  }
}
