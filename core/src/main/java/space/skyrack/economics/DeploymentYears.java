package space.skyrack.economics;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.model.Launch;

/** Adds batches up by year. */
final class DeploymentYears {
  private final double[] launched_count;
  private final double[] begun_count;
  private final double[] lost_count;
  private final double[] retired_count;
  private final double[] serving_count;
  private final double[] flights_count;
  private final double[] mass_kg;
  private final double[] cost_usd;
  private final double life_yr;
  private final double loss_fraction_per_yr;

  private DeploymentYears(Fleet fleet, Launch launch, int horizon_yr) {
    life_yr = fleet.life_yr();
    loss_fraction_per_yr = launch.losses().loss_fraction_per_yr();
    launched_count = new double[horizon_yr];
    begun_count = new double[horizon_yr];
    lost_count = new double[horizon_yr];
    retired_count = new double[horizon_yr];
    serving_count = new double[horizon_yr];
    flights_count = new double[horizon_yr];
    mass_kg = new double[horizon_yr];
    cost_usd = new double[horizon_yr];
  }

  static List<Deployment.Year> of(
      List<Deployment.Batch> batches, Fleet fleet, Launch launch, int horizon_yr) {
    DeploymentYears sums = new DeploymentYears(fleet, launch, horizon_yr);
    for (Deployment.Batch batch : batches) {
      sums.launch(batch);
      sums.serve(batch);
    }
    return sums.years();
  }

  private void launch(Deployment.Batch batch) {
    int year = (int) batch.launched_yr();
    launched_count[year] += batch.launched_count();
    flights_count[year] += batch.flights_count();
    mass_kg[year] += batch.mass_kg();
    cost_usd[year] += batch.cost_usd();
  }

  private void serve(Deployment.Batch batch) {
    double end_yr = batch.service_yr() + life_yr;
    int first = (int) batch.service_yr();
    begun_count[first] += batch.serving_count();
    for (int year = first; year < serving_count.length && year < end_yr; year++) {
      double from_yr = Math.max(year, batch.service_yr()) - batch.service_yr();
      double to_yr = Math.min(year + 1, end_yr) - batch.service_yr();
      double served_yr = Survival.service_yr(loss_fraction_per_yr, from_yr, to_yr);
      serving_count[year] += batch.serving_count() * served_yr;
      lost_count[year] += batch.serving_count() * served_yr * loss_fraction_per_yr;
      if (end_yr <= year + 1) {
        retired_count[year] +=
            batch.serving_count() * Survival.left_fraction(loss_fraction_per_yr, life_yr);
      }
    }
  }

  private List<Deployment.Year> years() {
    List<Deployment.Year> years = new ArrayList<>();
    double end_count = 0;
    for (int year = 0; year < serving_count.length; year++) {
      end_count += begun_count[year] - lost_count[year] - retired_count[year];
      years.add(
          new Deployment.Year(
              launched_count[year],
              begun_count[year],
              lost_count[year],
              retired_count[year],
              serving_count[year],
              end_count,
              flights_count[year],
              mass_kg[year],
              cost_usd[year],
              mass_kg[year] > 0 ? cost_usd[year] / mass_kg[year] : 0));
    }
    return years;
  }
}
