package space.skyrack.study;

import java.util.List;
import space.skyrack.economics.Deployment;
import space.skyrack.economics.Metrics;
import space.skyrack.economics.Ranking;
import space.skyrack.model.Economy;
import space.skyrack.model.SatelliteDesign;

/**
 * All sides of a scenario, priced.
 *
 * @param designs by constellation
 * @param deployments by constellation
 * @param sides orbit first, then the baselines in their order
 */
record Costs(
    Economy economy,
    List<SatelliteDesign> designs,
    List<Deployment> deployments,
    List<Side> sides) {

  Side orbit() {
    return sides.getFirst();
  }

  List<Side> grounds() {
    return sides.subList(1, sides.size());
  }

  Ranking ranking() {
    List<Metrics> metrics = sides.stream().map(Side::metrics).toList();
    return Ranking.of(metrics);
  }
}
