package space.skyrack.budget;

import space.skyrack.unit.Require;

/**
 * Accelerators that still work when nobody repairs them.
 *
 * <p>Equation: powered units fail at a constant rate each, unpowered spares do not fail and take
 * their place; the number of failures is a pure-birth process with rate lambda min(N, N + S - k),
 * integrated exactly in its states by fourth-order Runge-Kutta. Above {@value #STATES} units its
 * mean (the fluid limit) is taken: N until the spares are used up after S / (N lambda), then N
 * exp(-lambda t).
 *
 * <p>Units: fractions per year, years. Validity: failures independent, constant rate; burn-in,
 * wear-out and common causes are not in it. Source: Ross, Introduction to Probability Models, pure
 * birth processes.
 */
public final class Spares {
  private static final int STATES = 256;
  private static final int STEPS = 200;

  private Spares() {}

  /** Mean over the life of the share of N places that hold a working accelerator. */
  public static double working_fraction(
      int count, int spares, double failure_fraction_per_yr, double life_yr) {
    Require.notNegative("failure_rate", failure_fraction_per_yr, "/yr");
    Require.positive("life", life_yr, "yr");
    if (count == 0 || failure_fraction_per_yr == 0) {
      return 1;
    }
    return count + spares <= STATES
        ? chain_fraction(count, spares, failure_fraction_per_yr, life_yr)
        : fluid_fraction(count, spares, failure_fraction_per_yr, life_yr);
  }

  static double fluid_fraction(
      int count, int spares, double failure_fraction_per_yr, double life_yr) {
    double whole_yr = Math.min(life_yr, spares / (count * failure_fraction_per_yr));
    double rest_yr = life_yr - whole_yr;
    double decayed_yr =
        -StrictMath.expm1(-failure_fraction_per_yr * rest_yr) / failure_fraction_per_yr;
    return (whole_yr + decayed_yr) / life_yr;
  }

  private static double chain_fraction(int count, int spares, double rate, double life_yr) {
    int units = count + spares;
    double[] state_probability = new double[units + 1];
    state_probability[0] = 1;
    int steps = (int) Math.max(STEPS, Math.ceil(4 * count * rate * life_yr));
    double step_yr = life_yr / steps;
    double[] slope = new double[units + 1];
    double[] trial = new double[units + 1];
    double[] sum = new double[units + 1];
    double area_yr = 0;
    for (int i = 0; i < steps; i++) {
      double before_fraction = working(state_probability, count, units);
      slope(state_probability, slope, count, units, rate);
      add(state_probability, slope, step_yr / 2, trial);
      sum(sum, slope, 1, true);
      slope(trial, slope, count, units, rate);
      double middle_fraction = working(trial, count, units);
      add(state_probability, slope, step_yr / 2, trial);
      sum(sum, slope, 2, false);
      slope(trial, slope, count, units, rate);
      middle_fraction = (middle_fraction + working(trial, count, units)) / 2;
      add(state_probability, slope, step_yr, trial);
      sum(sum, slope, 2, false);
      slope(trial, slope, count, units, rate);
      sum(sum, slope, 1, false);
      add(state_probability, sum, step_yr / 6, state_probability);
      double after_fraction = working(state_probability, count, units);
      area_yr += step_yr * (before_fraction + 4 * middle_fraction + after_fraction) / 6;
    }
    return area_yr / life_yr;
  }

  private static void slope(double[] from, double[] slope, int count, int units, double rate) {
    double in_probability_per_yr = 0;
    for (int k = 0; k <= units; k++) {
      double out_probability_per_yr = rate * Math.min(count, units - k) * from[k];
      slope[k] = in_probability_per_yr - out_probability_per_yr;
      in_probability_per_yr = out_probability_per_yr;
    }
  }

  private static void add(double[] from, double[] slope, double by, double[] to) {
    for (int k = 0; k < from.length; k++) {
      to[k] = from[k] + by * slope[k];
    }
  }

  private static void sum(double[] sum, double[] slope, double weight, boolean first) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] = (first ? 0 : sum[k]) + weight * slope[k];
    }
  }

  private static double working(double[] probability, int count, int units) {
    double working = 0;
    for (int k = 0; k <= units; k++) {
      working += probability[k] * Math.min(count, units - k);
    }
    return working / count;
  }
}
