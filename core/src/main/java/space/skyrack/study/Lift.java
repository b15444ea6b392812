package space.skyrack.study;

/**
 * What is launched today and what a watt weighs.
 *
 * @param year_kg payload of the strongest launcher in its latest full year
 * @param growth_per_yr yearly growth of that mass since 2020, as a share; nobody knows how long it
 *     goes on
 * @param mass_kg_per_W launch mass per watt for computers over all published designs
 */
record Lift(Bracket year_kg, Bracket growth_per_yr, Bracket mass_kg_per_W) {
  private static final double YEARS_yr = 5;

  static Lift of(ClaimInputs in) {
    Bracket now_kg = in.fact("falcon-2025", "mass");
    Bracket then_kg = in.fact("falcon-2020", "mass");
    return new Lift(
        now_kg,
        now_kg.over(then_kg).rising(ratio -> StrictMath.pow(ratio, 1 / YEARS_yr) - 1),
        Bracket.all(in.figures("fact", "design-", "specific_mass")));
  }

  /** Power that all of it carries in a year. */
  Bracket power_W_per_yr() {
    return year_kg.over(mass_kg_per_W);
  }
}
