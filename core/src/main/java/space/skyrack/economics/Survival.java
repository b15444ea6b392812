package space.skyrack.economics;

import space.skyrack.unit.Require;

/**
 * Satellites that are left while they fail at random.
 *
 * <p>Equation: share left at an age = exp(-lambda age).
 *
 * <p>Units: years, failures a year. Limits: a constant rate; neither early failures nor wear.
 *
 * <p>Source: arXiv:2604.27197, whose spares factor lambda T / (1 - exp(-lambda T)) is {@link
 * #spares_ratio}.
 */
public final class Survival {
  /** Below this product of rate and time the closed forms lose digits. */
  private static final double TINY_value = 1e-9;

  private Survival() {}

  /** Share of satellites left at an age. */
  public static double left_fraction(double loss_fraction_per_yr, double age_yr) {
    return StrictMath.exp(-loss_fraction_per_yr * age_yr);
  }

  /** Years that a satellite serves on average between two ages, counted from its start. */
  public static double service_yr(double loss_fraction_per_yr, double from_yr, double to_yr) {
    double span_yr = Math.max(0, to_yr - from_yr);
    double start_fraction = left_fraction(loss_fraction_per_yr, from_yr);
    return loss_fraction_per_yr * span_yr < TINY_value
        ? start_fraction * span_yr
        : start_fraction
            * -StrictMath.expm1(-loss_fraction_per_yr * span_yr)
            / loss_fraction_per_yr;
  }

  /** Satellites to launch for each one that must serve, on average over a life. */
  public static double spares_ratio(double loss_fraction_per_yr, double life_yr) {
    Require.positive("life", life_yr, "yr");
    return life_yr / service_yr(loss_fraction_per_yr, 0, life_yr);
  }
}
