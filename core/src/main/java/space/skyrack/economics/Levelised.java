package space.skyrack.economics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A side's cost by bucket and year, and over the compute it delivers.
 *
 * <p>Equation: cost of a delivered hour = sum of payments discounted to the decision / sum of
 * delivered hours discounted alike. A purchase's payments are its capital with interest during
 * build, times {@link Annuity#spread_fraction_per_yr}, from its service to the end of its life or
 * of the horizon; capital over life stands in its own bucket, the rest in {@link Bucket#FINANCING}.
 * What outlives the horizon is not charged to it.
 *
 * <p>Units: USD of the terms' year, years from the decision, accelerator-hours. Limits: a purchase
 * that serves from after the horizon costs nothing within it, and delivers nothing.
 *
 * <p>Source: levelised cost as in Short, Packey, Holt, NREL/TP-462-5173 (1995), section 3, with
 * accelerator-hours for energy.
 */
public final class Levelised {
  private static final int BUCKETS = Bucket.values().length;

  private final Program program;
  private final Terms terms;
  private final double[][] cost_usd;
  private final double[] present_usd = new double[BUCKETS];
  private final List<Item> items;
  private final double deliveredPresent_h;
  private final double valuePresent_h;
  private @Nullable Timing timed;

  /**
   * What one purchase or expense costs within the horizon.
   *
   * @param cost_usd paid within the horizon, interest left out, not discounted
   * @param present_usd the same, discounted, interest included
   * @param paid_yr when it is paid; of an expense when it starts
   * @param from_yr when it begins to serve or to run
   * @param to_yr end of its life or of its run, which may lie beyond the horizon
   */
  public record Item(
      Bucket bucket,
      String name,
      double cost_usd,
      double present_usd,
      double paid_yr,
      double from_yr,
      double to_yr) {}

  private Levelised(Program program, Terms terms) {
    this.program = program;
    this.terms = terms;
    if (program.delivery().years().size() != terms.horizon_yr()) {
      throw new IllegalArgumentException(
          program.name()
              + " delivers in "
              + program.delivery().years().size()
              + " years, not in "
              + terms.horizon_yr());
    }
    cost_usd = new double[terms.horizon_yr()][BUCKETS];
    List<Item> made = new ArrayList<>();
    for (Purchase purchase : program.purchases()) {
      made.add(charge(purchase));
    }
    for (Expense expense : program.expenses()) {
      double paid_usd =
          spread(
              expense.bucket(), expense.cost_usd_per_yr(), 0, expense.from_yr(), expense.to_yr());
      double present_usd =
          present(
              expense.bucket(),
              expense.cost_usd_per_yr(),
              present_yr(expense.from_yr(), expense.to_yr()));
      made.add(
          new Item(
              expense.bucket(),
              expense.name(),
              paid_usd,
              present_usd,
              expense.from_yr(),
              expense.from_yr(),
              expense.to_yr()));
    }
    items = List.copyOf(made);
    double hours_h = 0;
    double value_h = 0;
    for (int y = 0; y < terms.horizon_yr(); y++) {
      double delivered_h = program.delivery().years().get(y).delivered_h();
      hours_h += delivered_h * Annuity.presentOfFlow_yr(terms.discount_fraction_per_yr(), y, y + 1);
      value_h +=
          delivered_h * Annuity.presentOfFlow_yr(terms.valueDiscount_fraction_per_yr(), y, y + 1);
    }
    deliveredPresent_h = hours_h;
    valuePresent_h = value_h;
  }

  public static Levelised of(Program program, Terms terms) {
    return new Levelised(program, terms);
  }

  private Item charge(Purchase purchase) {
    double straight_usd_per_yr = purchase.cost_usd() / purchase.life_yr();
    double from_yr = purchase.service_yr();
    double to_yr = from_yr + purchase.life_yr();
    if (timed == null || !timed.fits(purchase)) {
      double rate_fraction_per_yr = program.financing_fraction_per_yr();
      timed =
          new Timing(
              purchase.paid_yr(),
              from_yr,
              purchase.life_yr(),
              purchase.ready_ratio(rate_fraction_per_yr)
                  * Annuity.spread_fraction_per_yr(rate_fraction_per_yr, purchase.life_yr()),
              present_yr(from_yr, to_yr));
    }
    double interest_usd_per_yr =
        purchase.cost_usd() * timed.payment_fraction_per_yr - straight_usd_per_yr;
    double paid_usd =
        spread(purchase.bucket(), straight_usd_per_yr, interest_usd_per_yr, from_yr, to_yr);
    double present_usd =
        present(purchase.bucket(), straight_usd_per_yr, timed.present_yr)
            + present(Bucket.FINANCING, interest_usd_per_yr, timed.present_yr);
    return new Item(
        purchase.bucket(),
        purchase.name(),
        paid_usd,
        present_usd,
        purchase.paid_yr(),
        from_yr,
        to_yr);
  }

  /** What all purchases with the same dates share; most come in rows of them. */
  private record Timing(
      double paid_yr,
      double service_yr,
      double life_yr,
      double payment_fraction_per_yr,
      double present_yr) {
    boolean fits(Purchase purchase) {
      return paid_yr == purchase.paid_yr()
          && service_yr == purchase.service_yr()
          && life_yr == purchase.life_yr();
    }
  }

  /** Books a flow with its interest into the years it falls in; gives the flow of the horizon. */
  private double spread(
      Bucket bucket,
      double flow_usd_per_yr,
      double interest_usd_per_yr,
      double from_yr,
      double to_yr) {
    double sum_usd = 0;
    int own = bucket.ordinal();
    int financing = Bucket.FINANCING.ordinal();
    for (int y = (int) from_yr; y < terms.horizon_yr() && y < to_yr; y++) {
      double end_yr = to_yr < y + 1 ? to_yr : y + 1;
      double share_yr = end_yr - (from_yr > y ? from_yr : y);
      double paid_usd = flow_usd_per_yr * share_yr;
      double[] year_usd = cost_usd[y];
      year_usd[own] += paid_usd;
      year_usd[financing] += interest_usd_per_yr * share_yr;
      sum_usd += paid_usd;
    }
    return sum_usd;
  }

  private double present_yr(double from_yr, double to_yr) {
    return Annuity.presentOfFlow_yr(
        terms.discount_fraction_per_yr(), from_yr, Math.min(to_yr, terms.horizon_yr()));
  }

  private double present(Bucket bucket, double flow_usd_per_yr, double present_yr) {
    double worth_usd = flow_usd_per_yr * present_yr;
    present_usd[bucket.ordinal()] += worth_usd;
    return worth_usd;
  }

  public Program program() {
    return program;
  }

  public Terms terms() {
    return terms;
  }

  /** Everything bought or paid, with what it costs within the horizon. */
  public List<Item> items() {
    return items;
  }

  /** Paid in a year, not discounted. */
  public double cost_usd(int year, Bucket bucket) {
    return cost_usd[year][bucket.ordinal()];
  }

  /** All payments for a bucket, discounted to the decision. */
  public double present_usd(Bucket bucket) {
    return present_usd[bucket.ordinal()];
  }

  /** All payments, discounted to the decision. */
  public double present_usd() {
    double sum_usd = 0;
    for (double bucket_usd : present_usd) {
      sum_usd += bucket_usd;
    }
    return sum_usd;
  }

  /** Delivered accelerator-hours, discounted to the decision. */
  public double deliveredPresent_h() {
    return deliveredPresent_h;
  }

  /** The same with each hour weighed by the value that is left of it. */
  public double valuePresent_h() {
    return valuePresent_h;
  }

  /** Cost of a delivered accelerator-hour; infinite where nothing is delivered. */
  public double hour_usd_per_h() {
    return over(present_usd(), deliveredPresent_h);
  }

  /** A bucket's part of the cost of a delivered accelerator-hour. */
  public double hour_usd_per_h(Bucket bucket) {
    return over(present_usd(bucket), deliveredPresent_h);
  }

  /** Cost of a delivered accelerator-hour of the value that it has at the decision. */
  public double valueHour_usd_per_h() {
    return over(present_usd(), valuePresent_h);
  }

  /** Infinite where nothing is delivered, even if nothing was paid either. */
  private static double over(double cost_usd, double delivered_h) {
    return delivered_h > 0 ? cost_usd / delivered_h : Double.POSITIVE_INFINITY;
  }
}
