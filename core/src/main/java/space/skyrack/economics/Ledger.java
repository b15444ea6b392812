package space.skyrack.economics;

/**
 * Checks that no money is lost or made between a programme and its levelised cost.
 *
 * <p>Equation: every purchase and expense is priced again on its own, to the decision and year by
 * year; each sum must be that of the buckets.
 *
 * <p>Limits: it follows the definitions of {@link Levelised}, so it finds flows that are dropped,
 * doubled or put in no bucket, not a wrong definition.
 */
public final class Ledger {
  /** The largest gap that rounding leaves, over all payments. */
  public static final double TOLERANCE_fraction = 1e-9;

  private Ledger() {}

  /** The largest of all gaps, over all payments. */
  public static double gap_fraction(Levelised cost) {
    return gap_fraction(cost.program(), cost);
  }

  /** The same against another record of what was bought. */
  static double gap_fraction(Program program, Levelised cost) {
    Terms terms = cost.terms();
    double present_usd = 0;
    double paid_usd = 0;
    for (Purchase each : program.purchases()) {
      double rate_fraction_per_yr = program.financing_fraction_per_yr();
      double yearly_usd_per_yr =
          each.cost_usd()
              * each.ready_ratio(rate_fraction_per_yr)
              * Annuity.spread_fraction_per_yr(rate_fraction_per_yr, each.life_yr());
      double to_yr = Math.min(each.service_yr() + each.life_yr(), terms.horizon_yr());
      present_usd += present_usd(terms, yearly_usd_per_yr, each.service_yr(), to_yr);
      paid_usd += yearly_usd_per_yr * Math.max(0, to_yr - each.service_yr());
    }
    for (Expense each : program.expenses()) {
      double to_yr = Math.min(each.to_yr(), terms.horizon_yr());
      present_usd += present_usd(terms, each.cost_usd_per_yr(), each.from_yr(), to_yr);
      paid_usd += each.cost_usd_per_yr() * Math.max(0, to_yr - each.from_yr());
    }
    double items_usd = 0;
    for (Levelised.Item item : cost.items()) {
      items_usd += item.present_usd();
    }
    double years_usd = 0;
    for (int y = 0; y < terms.horizon_yr(); y++) {
      for (Bucket bucket : Bucket.values()) {
        years_usd += cost.cost_usd(y, bucket);
      }
    }
    double gap_usd = Math.abs(cost.present_usd() - present_usd);
    gap_usd = Math.max(gap_usd, Math.abs(cost.present_usd() - items_usd));
    gap_usd = Math.max(gap_usd, Math.abs(years_usd - paid_usd));
    return gap_usd == 0 ? 0 : gap_usd / Math.max(cost.present_usd(), paid_usd);
  }

  private static double present_usd(
      Terms terms, double yearly_usd_per_yr, double from_yr, double to_yr) {
    return yearly_usd_per_yr
        * Annuity.presentOfFlow_yr(terms.discount_fraction_per_yr(), from_yr, to_yr);
  }
}
