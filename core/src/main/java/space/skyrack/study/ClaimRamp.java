package space.skyrack.study;

import java.util.List;
import space.skyrack.unit.Unit;

/** Claims 16 and 18: gigawatts within two decades, and what they would compute. */
final class ClaimRamp {
  private static final double GIGAWATT_W = 1e9;
  private static final double HORIZON_yr = 20;
  private static final double CLAIMED_yr = 2;

  private ClaimRamp() {}

  /** Of gigawatts kept in orbit within the horizon, cost apart. */
  static Verdict verdict(Bracket kept_W, Bracket wait_yr) {
    if (kept_W.low_value() >= GIGAWATT_W) {
      return Verdict.HOLDS;
    }
    return wait_yr.low_value() > HORIZON_yr ? Verdict.DOES_NOT_HOLD : Verdict.HOLDS_ONLY_IF;
  }

  /** Of a comparison whose other side may have no number. */
  static Verdict verdict(boolean otherSideKnown) {
    return otherSideKnown ? Verdict.HOLDS_ONLY_IF : Verdict.CANNOT_BE_KNOWN;
  }

  static Claim twoDecades(ClaimInputs in) {
    Lift lift = Lift.of(in);
    Bracket life_yr = in.fact("satellite-life", "life").times(1 / Unit.YEAR_s);
    Bracket yearly_kg = lift.year_kg().times(in.fact("launch-share", "share"));
    Bracket kept_W = yearly_kg.times(life_yr).over(lift.mass_kg_per_W());
    Bracket need_kg = lift.mass_kg_per_W().times(GIGAWATT_W).over(life_yr);
    Bracket wait_yr = ClaimStarship.until_yr(need_kg, yearly_kg, lift.growth_per_yr());
    Bracket least =
        need_kg
            .over(yearly_kg)
            .rising(ratio -> Math.max(0, StrictMath.pow(ratio, 1 / HORIZON_yr) - 1));
    ClaimNumber growth =
        ClaimNumber.of(
            "growth of launched mass that does it in 20 years",
            "%",
            least,
            "20th root of the ratio, a year");
    ClaimNumber wait =
        ClaimNumber.count(
            "years at the growth of 2020 to 2025",
            "yr",
            wait_yr,
            "logarithms of ratio and growth, facts falcon-2020, falcon-2025");
    return new Claim(
        16,
        "There will be gigawatts of computing in orbit within two decades.",
        List.of(Said.BEZOS),
        verdict(kept_W, wait_yr),
        "today's launches would keep "
            + ClaimNumber.of("", "MW", kept_W, "").range()
            + " in orbit; at the growth of 2020 to 2025 a gigawatt is kept up after "
            + wait.range(),
        "launched mass grows by "
            + growth.range()
            + " a year for 20 years ("
            + ClaimNumber.of("", "%", lift.growth_per_yr(), "").range()
            + " since 2020), or a like part of it turns to data centers; whether it pays is claim 4",
        List.of(
            ClaimNumber.of(
                "mass to orbit each year that keeps up one gigawatt",
                "t",
                need_kg,
                "facts design-* over fact satellite-life"),
            ClaimNumber.of(
                "mass launched for it each year today",
                "t",
                yearly_kg,
                "fact falcon-2025.mass x fact launch-share"),
            ClaimNumber.of("power that this would keep up", "MW", kept_W, "without any growth"),
            ClaimNumber.of(
                "growth of launched mass a year since 2020",
                "%",
                lift.growth_per_yr(),
                "facts falcon-2020, falcon-2025"),
            growth,
            wait),
        List.of("claims 16", "explain catalog:falcon-2025"));
  }

  static Claim moreThanTheEconomy(ClaimInputs in) {
    Bracket launched_W =
        in.fact("claimed-starship", "power_per_year").times(Unit.YEAR_s * CLAIMED_yr);
    Bracket mean_W = in.fact("us-data-centers-2023", "annual_energy").times(1 / Unit.YEAR_s);
    Bracket chip =
        in.figure("accelerator", "b300", "dense_fp8")
            .over(in.figure("accelerator", "b300", "max_power"));
    ClaimNumber times =
        ClaimNumber.count(
            "that power over the mean power of all data centers of the United States in 2023",
            "times",
            launched_W.over(mean_W),
            "fact us-data-centers-2023.annual_energy");
    return new Claim(
        18,
        "At 300 GW a year, orbit processes more than the whole economy of the United States every two"
            + " years.",
        List.of(Said.STARSHIP),
        verdict(in.knows("fact", "us-processing")),
        "power is not processing, and nobody has measured what an economy processes; two years of it"
            + " would be "
            + times.range()
            + " the power of the country's data centers",
        "someone says what processing is, and measures it for an economy (a fact us-processing)",
        List.of(
            ClaimNumber.of(
                "launched in two years as claimed",
                "GW",
                launched_W,
                "fact claimed-starship.power_per_year"),
            times,
            ClaimNumber.count(
                "8-bit operations a second at that power",
                "x 10^21",
                launched_W.times(chip).times(1e-21),
                "accelerator b300: dense_fp8 over max_power, hosts left out")),
        List.of("claims 18", "explain catalog:b300"));
  }
}
