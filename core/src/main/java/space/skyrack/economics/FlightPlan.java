package space.skyrack.economics;

import space.skyrack.model.Launch;

/**
 * When flights may leave.
 *
 * <p>Equation: the rate grows evenly from zero to the cadence c over the ramp r, then stays: flight
 * k (from 0) leaves sqrt(2 r k / c) after the first one while k is at most c r / 2, else r/2 + k/c.
 *
 * <p>Units: years from the decision. Limits: no gaps after a failure, no seasons. Source: the area
 * under the rate.
 */
record FlightPlan(Launch.Schedule schedule) {
  private static final double ROUNDING_value = 1e-9;

  /** When flight number {@code flight_count} leaves, the first being 0; between two, in between. */
  double departure_yr(double flight_count) {
    double cadence_per_yr = schedule.cadence_per_yr();
    double ramp_yr = schedule.ramp_yr();
    double since_yr =
        flight_count <= cadence_per_yr * ramp_yr / 2
            ? Math.sqrt(2 * ramp_yr * flight_count / cadence_per_yr)
            : ramp_yr / 2 + flight_count / cadence_per_yr;
    return schedule.first_yr() + since_yr;
  }

  /** How many flights have left before a time. */
  long leftBefore_count(double time_yr) {
    double since_yr = time_yr - schedule.first_yr();
    if (since_yr <= 0) {
      return 0;
    }
    double ramp_yr = schedule.ramp_yr();
    double passed_count =
        since_yr < ramp_yr
            ? schedule.cadence_per_yr() * since_yr * since_yr / (2 * ramp_yr)
            : schedule.cadence_per_yr() * (since_yr - ramp_yr / 2);
    return (long) Math.max(1, Math.ceil(passed_count - ROUNDING_value));
  }
}
