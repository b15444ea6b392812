package space.skyrack.economics;

import space.skyrack.unit.Require;

/**
 * Price of units in a series, over that of the first.
 *
 * <p>Equation: the unit with number n costs n^b, b = log2(1 - learning); a run of units costs the
 * integral of that from the first number to the last, so that adjoining runs sum to the whole.
 *
 * <p>Source: T. P. Wright, Factors Affecting the Cost of Airplanes, J. Aeronautical Sciences 3
 * (1936), doi:10.2514/8.155. Limits: the first unit's own integral is used, so a run that starts at
 * the first unit is taken as its cumulative average.
 */
final class UnitLearning {
  private static final double LN_2 = StrictMath.log(2);

  private UnitLearning() {}

  /** Mean price of {@code built_count} units that follow {@code before_count}, over the first's. */
  static double mean_ratio(double learning_fraction, double before_count, double built_count) {
    Require.notNegative("units built before", before_count, "");
    Require.positive("units built", built_count, "");
    if (learning_fraction == 0) {
      return 1;
    }
    double exponent = StrictMath.log(1 - learning_fraction) / LN_2;
    double run = total_value(exponent, before_count + built_count);
    return (run - total_value(exponent, before_count)) / built_count;
  }

  /** Cost of the first n units over that of the first: 1 up to one unit, the integral beyond. */
  private static double total_value(double exponent, double units_count) {
    if (units_count <= 1) {
      return units_count;
    }
    double power = exponent + 1;
    return Math.abs(power) < 1e-12
        ? 1 + StrictMath.log(units_count)
        : 1 + (StrictMath.pow(units_count, power) - 1) / power;
  }
}
