package space.skyrack.study;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Severity;
import space.skyrack.economics.CommonCase;
import space.skyrack.economics.Deployment;
import space.skyrack.economics.PlannedCase;

/** The orbit side of a scenario, as {@code plan} prices it, in the common form. */
final class ScenarioCase {
  private static final double KW_W = 1000;

  private ScenarioCase() {}

  /** The case of a scenario file; null, with problems, if it cannot be priced. */
  static @Nullable CommonCase of(Path file, List<Diagnostic> problems) {
    Opening opening = Opening.of(file, List.of());
    if (!opening.isUsable()) {
      opening.diagnostics().stream()
          .filter(found -> found.severity() == Severity.ERROR)
          .forEach(problems::add);
      return null;
    }
    PlanReport plan = PlanReport.of(opening);
    Costs costs = plan.costs();
    if (costs == null) {
      String problem = plan.costProblem();
      String message =
          "`%s` has no price: %s"
              .formatted(file, problem.isEmpty() ? "no launch, or no prices" : problem);
      String help = "`skyrack plan " + file + "` must show a cost";
      problems.add(Diagnostic.about("--bridge", Code.INCONSISTENT, message, help));
      return null;
    }
    CommonCase ours = PlannedCase.of(costs.orbit().cost(), bought(costs, plan));
    return ours.named(opening.scenario().name());
  }

  /** All satellites launched within the horizon but those that replace lost ones. */
  private static PlannedCase.Bought bought(Costs costs, PlanReport plan) {
    double bought_kW = 0;
    double mass_kg = 0;
    double life_kW_yr = 0;
    for (int c = 0; c < costs.deployments().size(); c++) {
      Deployment deployment = costs.deployments().get(c);
      double satellite_kW =
          plan.samples().get(c).constellation().satellite().compute().power_W(1) / KW_W;
      for (Deployment.Batch batch : deployment.batches()) {
        if (batch.kind() != Deployment.Kind.REPLACEMENT) {
          double batch_kW = batch.launched_count() * satellite_kW;
          bought_kW += batch_kW;
          mass_kg += batch.mass_kg();
          life_kW_yr += batch_kW * deployment.fleet().life_yr();
        }
      }
    }
    return new PlannedCase.Bought(bought_kW, mass_kg / bought_kW, life_kW_yr / bought_kW);
  }
}
