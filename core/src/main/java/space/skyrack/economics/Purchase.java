package space.skyrack.economics;

import space.skyrack.unit.Require;

/**
 * Something bought once, in money of the common year, and recovered over its life.
 *
 * @param name what it is, for people
 * @param cost_usd overnight price
 * @param paid_yr when it is paid, years from the decision
 * @param service_yr when it begins to serve; interest counts from the payment to here
 * @param life_yr years over which it is recovered from then on
 */
public record Purchase(
    Bucket bucket,
    String name,
    double cost_usd,
    double paid_yr,
    double service_yr,
    double life_yr) {
  public Purchase {
    Require.notNegative(name, cost_usd, "USD");
    Require.notNegative("payment", paid_yr, "yr");
    Require.positive("life", life_yr, "yr");
    if (!(service_yr >= paid_yr)) {
      throw new IllegalArgumentException(
          name + " serves from year " + service_yr + " but is paid in year " + paid_yr);
    }
  }

  /** Capital at the start of service, with the interest since it was paid, over its price. */
  double ready_ratio(double financing_fraction_per_yr) {
    return Annuity.present_ratio(financing_fraction_per_yr, paid_yr - service_yr);
  }
}
