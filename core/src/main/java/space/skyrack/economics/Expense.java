package space.skyrack.economics;

import space.skyrack.unit.Require;

/**
 * Something paid evenly over a time.
 *
 * @param name what it is, for people
 */
public record Expense(
    Bucket bucket, String name, double cost_usd_per_yr, double from_yr, double to_yr) {
  public Expense {
    Require.notNegative(name, cost_usd_per_yr, "USD/yr");
    if (!(to_yr >= from_yr && from_yr >= 0)) {
      throw new IllegalArgumentException(name + " runs from year " + from_yr + " to year " + to_yr);
    }
  }
}
