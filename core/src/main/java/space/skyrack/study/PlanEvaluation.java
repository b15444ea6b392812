package space.skyrack.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.Plan;
import space.skyrack.budget.SeasonFacts;
import space.skyrack.environment.DoseTable;
import space.skyrack.model.Constellation;
import space.skyrack.model.Scenario;

/** The budgets of every sample, and whatever else rests on them. */
final class PlanEvaluation implements Evaluation {
  private final Seasons seasons;
  private final @Nullable DoseTable doses;
  private final List<PlanOutcomes> parts;
  private final List<Outcome> outcomes;

  /**
   * @param doses null where nobody asks for the dose
   */
  PlanEvaluation(Seasons seasons, @Nullable DoseTable doses, List<PlanOutcomes> parts) {
    this.seasons = seasons;
    this.doses = doses;
    this.parts = List.copyOf(parts);
    outcomes = parts.stream().flatMap(part -> part.outcomes().stream()).toList();
  }

  @Override
  public List<Outcome> outcomes() {
    return outcomes;
  }

  @Override
  public Object slowPart(Scenario scenario) {
    List<Object> slow = new ArrayList<>(Seasons.keys(scenario));
    parts.forEach(part -> slow.add(part.slowPart(scenario)));
    return slow;
  }

  @Override
  public void evaluate(Scenario scenario, double[] into) {
    List<PlanSample> plans = new ArrayList<>();
    for (int c = 0; c < scenario.constellations().size(); c++) {
      plans.add(plan(scenario, c));
    }
    int at = 0;
    for (PlanOutcomes part : parts) {
      part.evaluate(scenario, plans, into, at);
      at += part.outcomes().size();
    }
  }

  private PlanSample plan(Scenario scenario, int c) {
    Constellation group = scenario.constellations().get(c);
    Seasons.Years years = seasons.of(scenario, c);
    return years.seasons().stream()
        .map(season -> {
          SeasonFacts facts = season.facts(group.satellite(), years.keeping(group), doses);
          return new PlanSample(
              group,
              season.season().sunlit_fraction(),
              facts,
              Plan.lines(group.satellite(), facts));
        })
        .min(Comparator.comparingDouble(plan -> plan.binding().margin_ratio()))
        .orElseThrow();
  }
}
