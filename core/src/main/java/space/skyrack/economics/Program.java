package space.skyrack.economics;

import java.util.List;

/**
 * One side of the comparison: what it buys and pays, and what it delivers.
 *
 * @param name such as {@code orbit} or the name of a baseline
 * @param financing_fraction_per_yr rate at which this side recovers its capital
 * @param delivery as many years as the terms look at
 */
public record Program(
    String name,
    double financing_fraction_per_yr,
    List<Purchase> purchases,
    List<Expense> expenses,
    Delivery delivery) {
  public Program {
    purchases = List.copyOf(purchases);
    expenses = List.copyOf(expenses);
  }
}
