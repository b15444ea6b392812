package space.skyrack.economics;

import space.skyrack.unit.Require;

/**
 * Recovery of capital in equal payments.
 *
 * <p>Equation: payment at the end of each year = capital x r (1+r)^n / ((1+r)^n - 1); where
 * payments are spread evenly over each year the payment is ln(1+r)/r times that, and both have the
 * present value of the capital.
 *
 * <p>Units: years, fractions per year. Limits: rate above -1; a rate of zero gives 1/n.
 *
 * <p>Source: Short, Packey, Holt, A Manual for the Economic Evaluation of Energy Efficiency and
 * Renewable Energy Technologies, NREL/TP-462-5173 (1995), section 2 (capital recovery factor); 7 %
 * over 25 years gives 0.0858.
 */
public final class Annuity {
  /** Rates closer to zero than this are zero: the closed forms lose digits there. */
  private static final double ZERO_fraction_per_yr = 1e-9;

  private Annuity() {}

  /** Payment at the end of each year that recovers one unit of capital. */
  public static double yearEnd_fraction_per_yr(double rate_fraction_per_yr, double life_yr) {
    Require.positive("life", life_yr, "yr");
    if (StrictMath.abs(rate_fraction_per_yr) < ZERO_fraction_per_yr) {
      return 1 / life_yr;
    }
    return rate_fraction_per_yr
        / -StrictMath.expm1(-life_yr * StrictMath.log1p(rate_fraction_per_yr));
  }

  /** Payment per year, spread evenly over each year, that recovers one unit of capital. */
  public static double spread_fraction_per_yr(double rate_fraction_per_yr, double life_yr) {
    return yearEnd_fraction_per_yr(rate_fraction_per_yr, life_yr)
        * spreadFactor(rate_fraction_per_yr);
  }

  private static double spreadFactor(double rate_fraction_per_yr) {
    return StrictMath.abs(rate_fraction_per_yr) < ZERO_fraction_per_yr
        ? 1
        : StrictMath.log1p(rate_fraction_per_yr) / rate_fraction_per_yr;
  }

  /** What one unit at a time is worth at time zero. */
  public static double present_ratio(double rate_fraction_per_yr, double at_yr) {
    return StrictMath.exp(-at_yr * StrictMath.log1p(rate_fraction_per_yr));
  }

  /** What a flow of one unit a year from one time to another is worth at time zero, in years. */
  public static double presentOfFlow_yr(double rate_fraction_per_yr, double from_yr, double to_yr) {
    if (to_yr <= from_yr) {
      return 0;
    }
    if (StrictMath.abs(rate_fraction_per_yr) < ZERO_fraction_per_yr) {
      return to_yr - from_yr;
    }
    double log_fraction_per_yr = StrictMath.log1p(rate_fraction_per_yr);
    return present_ratio(rate_fraction_per_yr, from_yr)
        * -StrictMath.expm1(-(to_yr - from_yr) * log_fraction_per_yr)
        / log_fraction_per_yr;
  }
}
