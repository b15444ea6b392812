package space.skyrack.study;

import java.util.List;
import space.skyrack.unit.Unit;

/** Claims 14 and 21: what orbit could take off the grid of the United States. */
final class ClaimGrid {
  /** From 2023 to 2028. */
  private static final double SPAN_yr = 5;

  /** Launches of 2026, 2027 and 2028. */
  private static final int LAUNCHES_yr = 3;

  private ClaimGrid() {}

  /** Mean power that data centers of the United States add from 2023 to 2028. */
  private static Bracket growth_W(ClaimInputs in) {
    return in.fact("us-data-centers-2028", "annual_energy")
        .minus(in.fact("us-data-centers-2023", "annual_energy"))
        .times(1 / Unit.YEAR_s);
  }

  /** Mass of the launches of the years that follow, at a steady growth. */
  static Bracket launched_kg(Bracket year_kg, Bracket growth_per_yr, int years) {
    return year_kg.times(
        growth_per_yr.rising(rate -> {
          double sum = 0;
          for (int year = 1; year <= years; year++) {
            sum += StrictMath.pow(1 + rate, year);
          }
          return sum;
        }));
  }

  static Claim growth(ClaimInputs in) {
    Lift lift = Lift.of(in);
    Bracket growth_W = growth_W(in);
    Bracket need_kg = growth_W.times(lift.mass_kg_per_W());
    Bracket launched_kg = launched_kg(lift.year_kg(), lift.growth_per_yr(), LAUNCHES_yr);
    Bracket yearly_kg = need_kg.times(1 / SPAN_yr);
    ClaimNumber part =
        ClaimNumber.of(
            "share of the growth that those launches could carry",
            "%",
            launched_kg.over(need_kg),
            "one over the other");
    ClaimNumber rate =
        ClaimNumber.of(
            "mass to orbit a year for all of it", "t", yearly_kg, "a fifth of that mass");
    return new Claim(
        14,
        "Orbit could carry the growth of data centers in the United States, from 4.4 % of its"
            + " electricity in 2023 to 6.7-12 % in 2028.",
        List.of(Said.GROWTH, Said.WSJ),
        Verdict.suffices(launched_kg, need_kg),
        "all launches of Falcon's operator from 2026 to 2028 at the growth since 2020 would carry "
            + part.text()
            + " of it; all of it takes "
            + rate.range()
            + " a year",
        rate.text() + " go to orbit each year from 2024 to 2028, nothing but computers",
        List.of(
            ClaimNumber.of(
                "growth of their mean power from 2023 to 2028",
                "GW",
                growth_W,
                "facts us-data-centers-2023 and -2028"),
            ClaimNumber.of("mass to orbit for all of it", "t", need_kg, "times facts design-*"),
            rate,
            ClaimNumber.count(
                "flights a year with the payload that Starship has flown",
                "",
                yearly_kg.over(in.figure("vehicle", "starship", "payload")),
                "over vehicle starship.payload"),
            ClaimNumber.count(
                "flights a year with the payload that is promised",
                "",
                yearly_kg.over(in.figure("vehicle", "starship", "promised_payload")),
                "over vehicle starship.promised_payload"),
            ClaimNumber.of(
                "mass that could be launched from 2026 to 2028",
                "t",
                launched_kg,
                "facts falcon-2025, falcon-2020: steady growth"),
            part),
        List.of("claims 14", "explain catalog:us-data-centers-2028"));
  }

  /** Of an effect on prices, from the share of growth that is taken off the grid. */
  static Verdict verdict(Bracket offset_fraction, boolean priceResponseKnown) {
    if (priceResponseKnown) {
      return offset_fraction.low_value() >= 1 ? Verdict.HOLDS : Verdict.HOLDS_ONLY_IF;
    }
    return Verdict.CANNOT_BE_KNOWN;
  }

  static Claim prices(ClaimInputs in) {
    Lift lift = Lift.of(in);
    Bracket yearly_W = lift.power_W_per_yr().times(in.fact("launch-share", "share"));
    Bracket growth_W_per_yr = growth_W(in).times(1 / SPAN_yr);
    Bracket offset = yearly_W.over(growth_W_per_yr);
    ClaimNumber share =
        ClaimNumber.of(
            "share of the yearly growth that it takes off the grid",
            "%",
            offset,
            "over facts us-data-centers-2023, -2028");
    return new Claim(
        21,
        "Moving the load to orbit lowers local electricity prices.",
        List.of(Said.PRICES, Said.WSJ),
        verdict(offset, in.knows("fact", "price-response")),
        "at today's launches orbit takes "
            + share.range()
            + " of the yearly growth off the grid; how"
            + " prices answer depends on the place, and no model of a grid is in here",
        "the load that moves is a large part of the load of one grid area, and how prices there answer"
            + " is measured (a fact price-response)",
        List.of(
            ClaimNumber.of(
                "power that could move a year",
                "GW",
                yearly_W,
                "fact falcon-2025.mass x launch-share over facts design-*"),
            ClaimNumber.of(
                "growth of data centers of the United States a year",
                "GW",
                growth_W_per_yr,
                "facts us-data-centers-2023, -2028"),
            share,
            ClaimNumber.of(
                "the same over the mean power of the country",
                "%",
                yearly_W.over(in.fact("us-demand", "annual_energy").times(1 / Unit.YEAR_s)),
                "fact us-demand")),
        List.of("claims 21", "explain catalog:us-demand"));
  }
}
