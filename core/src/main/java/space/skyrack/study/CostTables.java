package space.skyrack.study;

import space.skyrack.economics.Bucket;
import space.skyrack.economics.Delivery;
import space.skyrack.economics.Deployment;
import space.skyrack.results.RunFolder;
import space.skyrack.results.Schema;
import space.skyrack.results.Table;

/** Cost and capacity of every side, year by year. */
final class CostTables {
  private CostTables() {}

  /** Writes the tables if the scenario is priced. */
  static void write(PlanReport plan, RunFolder folder) {
    Costs costs = plan.costs();
    if (costs == null) {
      return;
    }
    Table table = folder.newTable("costs", Schema.COSTS);
    Table capacity = folder.newTable("capacity", Schema.CAPACITY);
    for (Side side : costs.sides()) {
      for (int y = 0; y < side.cost().terms().horizon_yr(); y++) {
        for (Bucket bucket : Bucket.values()) {
          table.text(side.name()).text(bucket.key()).integer(y);
          table.real(side.cost().cost_usd(y, bucket)).endRow();
        }
        capacity(capacity, costs, side, y);
      }
    }
  }

  private static void capacity(Table table, Costs costs, Side side, int y) {
    Delivery.Year delivered = side.cost().program().delivery().years().get(y);
    double launched_count = 0;
    double lost_count = 0;
    double retired_count = 0;
    double flights_count = 0;
    double launched_kg = 0;
    if (side.kind().equals("orbit")) {
      for (Deployment deployment : costs.deployments()) {
        Deployment.Year year = deployment.years().get(y);
        launched_count += year.launched_count();
        lost_count += year.lost_count();
        retired_count += year.retired_count();
        flights_count += year.flights_count();
        launched_kg += year.mass_kg();
      }
    }
    table
        .text(side.name())
        .integer(y)
        .real(delivered.installed_count())
        .real(delivered.delivered_h())
        .real(launched_count)
        .real(lost_count)
        .real(retired_count)
        .real(flights_count)
        .real(launched_kg)
        .endRow();
  }
}
