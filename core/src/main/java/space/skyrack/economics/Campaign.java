package space.skyrack.economics;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.model.Launch;

/** Works a {@link Deployment} out, flight after flight. */
final class Campaign {
  /** Flights within it are launched together. */
  private static final int GROUPS_PER_YEAR = 4;

  /** Batches of so much of the fleet are replaced as soon as they are gone. */
  private static final double LARGE_fraction = 0.01;

  private static final double ROUNDING_yr = 1e-9;
  private static final double NOTHING_count = 1e-9;
  private static final double COMPLETE_fraction = 0.99;

  private final Fleet fleet;
  private final Launch launch;
  private final int horizon_yr;
  private final Manifest manifest;
  private final LaunchPrice price;
  private final double loss_fraction_per_yr;
  private final List<Deployment.Batch> batches = new ArrayList<>();

  private double planned_count;
  private double lifted_kg;
  private double alive_count;
  private double aliveAt_yr;

  /** Worn out and not yet renewed. */
  private double wornOut_count;

  private int oldest;
  private double peak_count;
  private double completeAt_yr = Double.POSITIVE_INFINITY;

  Campaign(Fleet fleet, Launch launch, int horizon_yr) {
    this.fleet = fleet;
    this.launch = launch;
    this.horizon_yr = horizon_yr;
    this.manifest = Manifest.of(launch.hold(), fleet.wet_kg());
    this.price = LaunchPrice.of(launch.price());
    this.loss_fraction_per_yr = launch.losses().loss_fraction_per_yr();
  }

  Deployment run() {
    if (manifest.fits()) {
      launchAll();
    }
    List<Deployment.Year> years = DeploymentYears.of(batches, fleet, launch, horizon_yr);
    return new Deployment(fleet, launch, manifest, batches, years, completeAt_yr, peak_count);
  }

  private void launchAll() {
    FlightPlan plan = new FlightPlan(launch.schedule());
    double commissioning_yr = launch.schedule().commissioning_yr();
    long flight = 0;
    while (plan.departure_yr((double) flight) + commissioning_yr < horizon_yr - ROUNDING_yr) {
      double first_yr = plan.departure_yr((double) flight);
      age(first_yr + commissioning_yr);
      double until_yr = Math.min(quarterEnd_yr(first_yr), nextRetirement_yr() - commissioning_yr);
      long next = Math.max(flight + 1, plan.leftBefore_count(until_yr));
      long used = Math.min(next - flight, wanted_count());
      if (used > 0) {
        double launched_yr = plan.departure_yr(flight + (used - 1) / 2.0);
        double service_yr = launched_yr + commissioning_yr;
        if (service_yr >= horizon_yr - ROUNDING_yr) {
          return;
        }
        age(service_yr);
        launch(launched_yr, service_yr, used);
      }
      flight = planned_count < fleet.satellites_count() ? flight + Math.max(1, used) : next;
    }
  }

  private static double quarterEnd_yr(double time_yr) {
    return (StrictMath.floor((time_yr + ROUNDING_yr) * GROUPS_PER_YEAR) + 1) / GROUPS_PER_YEAR;
  }

  /** When the next large batch leaves service: its replacement must not wait for the quarter. */
  private double nextRetirement_yr() {
    for (int i = oldest; i < batches.size(); i++) {
      if (batches.get(i).serving_count() >= LARGE_fraction * fleet.satellites_count()) {
        return batches.get(i).service_yr() + fleet.life_yr();
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** Flights that the fleet has use for now. */
  private long wanted_count() {
    double unplanned_count = fleet.satellites_count() - planned_count;
    double missing_count = launch.losses().replaced() ? planned_count - alive_count : 0;
    return (long)
        Math.ceil((unplanned_count + missing_count) / manifest.satellites_count() - NOTHING_count);
  }

  /** Takes away what is lost or worn out until a time. */
  private void age(double until_yr) {
    alive_count *= Survival.left_fraction(loss_fraction_per_yr, until_yr - aliveAt_yr);
    aliveAt_yr = until_yr;
    while (oldest < batches.size()
        && batches.get(oldest).service_yr() + fleet.life_yr() <= until_yr + ROUNDING_yr) {
      Deployment.Batch batch = batches.get(oldest);
      alive_count -=
          batch.serving_count()
              * Survival.left_fraction(loss_fraction_per_yr, until_yr - batch.service_yr());
      wornOut_count +=
          batch.serving_count() * Survival.left_fraction(loss_fraction_per_yr, fleet.life_yr());
      oldest++;
    }
  }

  private void launch(double launched_yr, double service_yr, long flights) {
    double room_count = (double) flights * manifest.satellites_count();
    double missing_count = planned_count - alive_count;
    double planned = Math.min(room_count, fleet.satellites_count() - planned_count);
    if (planned > NOTHING_count) {
      double before = wholeFlights_count();
      planned_count += planned;
      double flights_count = wholeFlights_count() - before;
      add(Deployment.Kind.FIRST, launched_yr, service_yr, planned, flights_count);
      room_count -= planned;
    }
    if (launch.losses().replaced()) {
      double renewed = Math.min(room_count, Math.min(wornOut_count, missing_count));
      wornOut_count -= Math.max(0, renewed);
      replace(Deployment.Kind.RENEWAL, launched_yr, service_yr, renewed);
      double lost = Math.min(room_count, missing_count) - renewed;
      replace(Deployment.Kind.REPLACEMENT, launched_yr, service_yr, lost);
    }
    peak_count = Math.max(peak_count, alive_count);
    boolean complete =
        launch.losses().replaced()
            ? alive_count >= COMPLETE_fraction * fleet.satellites_count()
            : planned_count >= fleet.satellites_count() - NOTHING_count;
    if (complete) {
      completeAt_yr = Math.min(completeAt_yr, service_yr);
    }
  }

  private void replace(Deployment.Kind kind, double launched_yr, double service_yr, double count) {
    if (count > NOTHING_count) {
      add(kind, launched_yr, service_yr, count, count / manifest.satellites_count());
    }
  }

  private double wholeFlights_count() {
    return Math.ceil(planned_count / manifest.satellites_count() - NOTHING_count);
  }

  private void add(
      Deployment.Kind kind,
      double launched_yr,
      double service_yr,
      double count,
      double flights_count) {
    double mass_kg = count * fleet.wet_kg();
    double charged_kg = count * manifest.charged_kg();
    double cost_usd = price.cost_usd(lifted_kg, mass_kg, charged_kg, flights_count);
    double serving_count = count * (1 - launch.losses().failure_fraction());
    batches.add(
        new Deployment.Batch(
            kind, launched_yr, service_yr, count, serving_count, flights_count, mass_kg, cost_usd));
    lifted_kg += mass_kg;
    alive_count += serving_count;
  }
}
