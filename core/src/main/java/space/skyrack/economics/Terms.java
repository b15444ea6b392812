package space.skyrack.economics;

import space.skyrack.unit.Require;

/**
 * What every side of a comparison shares.
 *
 * @param moneyYear_number calendar year of all prices
 * @param discount_fraction_per_yr rate at which cost and delivered compute are brought to the
 *     decision
 * @param horizon_yr whole years that are looked at, from the decision on
 * @param valueDecline_fraction_per_yr yearly loss of the value of an hour of a given accelerator
 */
public record Terms(
    int moneyYear_number,
    double discount_fraction_per_yr,
    int horizon_yr,
    double valueDecline_fraction_per_yr) {
  public Terms {
    Require.atLeast("horizon", horizon_yr, 1);
    Require.finite("discount_rate", discount_fraction_per_yr, "/yr");
    if (!(valueDecline_fraction_per_yr < 1)) {
      throw new IllegalArgumentException("compute_value_decline must be below 100 %/yr");
    }
  }

  /** The rate at which hours are discounted when each is weighed with its value. */
  double valueDiscount_fraction_per_yr() {
    return (1 + discount_fraction_per_yr) / (1 - valueDecline_fraction_per_yr) - 1;
  }
}
