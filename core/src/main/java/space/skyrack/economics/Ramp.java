package space.skyrack.economics;

import space.skyrack.model.Launch;
import space.skyrack.unit.Require;

/**
 * How long a fleet takes to launch, and how large a fleet the same flights keep up.
 *
 * <p>Equation: flights = satellites / those on one flight, rounded up, leaving by {@link
 * FlightPlan}; kept up = cadence x satellites a flight x (1 - launch failure) x mean service within
 * a life.
 *
 * <p>Units: years from the decision. Limits: those of {@link Deployment}. Source: counting.
 *
 * @param lastLaunch_yr when the last planned satellite leaves, whether or not the first still live
 * @param kept_count satellites that serve in the long run if every flight replaces what is gone
 */
public record Ramp(Fleet fleet, long flights_count, double lastLaunch_yr, double kept_count) {

  /**
   * Of an fleet on its own flights.
   *
   * @throws IllegalArgumentException if not one satellite fits on a flight
   */
  public static Ramp of(Fleet fleet, Launch launch) {
    Manifest manifest = Manifest.of(launch.hold(), fleet.wet_kg());
    long flights_count = manifest.flights_count(fleet.satellites_count());
    double serving_yr =
        Survival.service_yr(launch.losses().loss_fraction_per_yr(), 0, fleet.life_yr());
    double begun_count_per_yr =
        launch.schedule().cadence_per_yr()
            * manifest.satellites_count()
            * (1 - launch.losses().failure_fraction());
    return new Ramp(
        fleet,
        flights_count,
        new FlightPlan(launch.schedule()).departure_yr(flights_count - 1.0),
        begun_count_per_yr * serving_yr);
  }

  /** Whether the flights can keep the whole fleet up for ever. */
  public boolean isKept() {
    return kept_count >= fleet.satellites_count();
  }

  /** Flights a year that keep so many satellites up. */
  public static double cadence_per_yr(Fleet fleet, Launch launch) {
    double kept_count = of(fleet, launch).kept_count;
    Require.positive("satellites kept up", kept_count, "");
    return launch.schedule().cadence_per_yr() * fleet.satellites_count() / kept_count;
  }
}
