package space.skyrack.budget;

import java.util.Arrays;
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
    double[] working_count = new double[units + 1];
    double[] leave_per_yr = new double[units + 1];
    for (int k = 0; k <= units; k++) {
      working_count[k] = Math.min(count, units - k);
      leave_per_yr[k] = rate * working_count[k];
    }
    double[] state_probability = new double[units + 1];
    state_probability[0] = 1;
    int steps = (int) Math.max(STEPS, Math.ceil(4 * count * rate * life_yr));
    double step_yr = life_yr / steps;
    double[] trial = new double[units + 1];
    double[] sum = new double[units + 1];
    double area_yr = 0;
    double before_fraction = working(state_probability, working_count) / count;
    for (int i = 0; i < steps; i++) {
      Arrays.fill(sum, 0);
      double half_yr = step_yr / 2;
      double[] state = state_probability;
      stage(state, leave_per_yr, 1, sum, state, half_yr, trial);
      double middle_fraction = working(trial, working_count) / count;
      stage(trial, leave_per_yr, 2, sum, state, half_yr, trial);
      middle_fraction = (middle_fraction + working(trial, working_count) / count) / 2;
      stage(trial, leave_per_yr, 2, sum, state, step_yr, trial);
      double after_fraction =
          last(trial, leave_per_yr, sum, state, step_yr / 6, working_count) / count;
      area_yr += step_yr * (before_fraction + 4 * middle_fraction + after_fraction) / 6;
      before_fraction = after_fraction;
    }
    return area_yr / life_yr;
  }

  /** Adds the slopes at a trial to their sum, and goes along them from the state to another one. */
  private static void stage(
      double[] at,
      double[] leave_per_yr,
      double weight,
      double[] sum,
      double[] state,
      double by_yr,
      double[] to) {
    double in_per_yr = 0;
    for (int k = 0; k < at.length; k++) {
      double out_per_yr = leave_per_yr[k] * at[k];
      double slope_per_yr = in_per_yr - out_per_yr;
      in_per_yr = out_per_yr;
      sum[k] += weight * slope_per_yr;
      to[k] = state[k] + by_yr * slope_per_yr;
    }
  }

  /** Ends a step with the slopes at the last trial; gives the places that work in its new state. */
  private static double last(
      double[] at,
      double[] leave_per_yr,
      double[] sum,
      double[] state,
      double by_yr,
      double[] working_count) {
    double in_per_yr = 0;
    double working = 0;
    for (int k = 0; k < at.length; k++) {
      double out_per_yr = leave_per_yr[k] * at[k];
      double slope_per_yr = in_per_yr - out_per_yr;
      in_per_yr = out_per_yr;
      state[k] += by_yr * (sum[k] + slope_per_yr);
      working += state[k] * working_count[k];
    }
    return working;
  }

  private static double working(double[] probability, double[] working_count) {
    double working = 0;
    for (int k = 0; k < probability.length; k++) {
      working += probability[k] * working_count[k];
    }
    return working;
  }
}
