package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.economics.Metric;
import space.skyrack.model.Scenario;

/**
 * What uncertain inputs do to cost: every metric of every side, and orbit against each baseline.
 */
final class CostOutcomes implements PlanOutcomes {
  private final Costing costing;
  private final List<String> sides;
  private final List<Outcome> outcomes = new ArrayList<>();

  /**
   * @param sides names, orbit first
   */
  CostOutcomes(Costing costing, List<String> sides) {
    this.costing = costing;
    this.sides = List.copyOf(sides);
    for (String side : sides) {
      for (Metric metric : Metric.values()) {
        outcomes.add(Outcome.amount(metric(side, metric), metric.unit()));
      }
    }
    for (String ground : sides.subList(1, sides.size())) {
      outcomes.add(Outcome.amount(difference(ground), Metric.DELIVERED_HOUR.unit()));
      outcomes.add(Outcome.event(cheaper(ground)));
    }
  }

  static String metric(String side, Metric metric) {
    return "cost." + side + "." + metric.key();
  }

  /** Cost of a delivered hour in orbit less that on the ground. */
  static String difference(String ground) {
    return "cost.orbit_less." + ground;
  }

  static String cheaper(String ground) {
    return "cost.orbit_cheaper_than." + ground;
  }

  @Override
  public List<Outcome> outcomes() {
    return outcomes;
  }

  @Override
  public Object slowPart(Scenario scenario) {
    return Costing.slowPart(scenario);
  }

  @Override
  public void evaluate(Scenario scenario, List<PlanSample> plans, double[] into, int first) {
    Costs costs = costing.of(scenario, plans);
    int at = first;
    for (Side side : costs.sides()) {
      for (Metric metric : Metric.values()) {
        into[at++] = finite(side.metrics().find(metric).orElse(Double.NaN));
      }
    }
    double orbit_usd_per_h = costs.orbit().cost().hour_usd_per_h();
    for (Side ground : costs.grounds()) {
      double ground_usd_per_h = ground.cost().hour_usd_per_h();
      into[at++] = finite(orbit_usd_per_h - ground_usd_per_h);
      into[at++] = orbit_usd_per_h < ground_usd_per_h ? 1 : 0;
    }
    if (at - first != outcomes.size()) {
      throw new IllegalArgumentException("the sides are not those of " + sides);
    }
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }
}
