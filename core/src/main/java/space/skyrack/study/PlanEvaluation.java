package space.skyrack.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.Keeping;
import space.skyrack.budget.Plan;
import space.skyrack.budget.SeasonFacts;
import space.skyrack.environment.DoseTable;
import space.skyrack.model.Constellation;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Scenario;

/** The budgets of every sample, and whatever else rests on them. */
final class PlanEvaluation implements Evaluation {
  /** Budgets that neighbours may share: some for every constellation and thread. */
  private static final int KEPT = 32;

  private final Recent<Budgeted, PlanSample> budgets = new Recent<>(KEPT);
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
    Budgeted asked = Budgeted.of(years, years.keeping(group), group.satellite());
    return budgets.get(asked, missing -> plan(missing, group)).with(group);
  }

  private PlanSample plan(Budgeted asked, Constellation group) {
    SatelliteDesign design = group.satellite();
    PlanSample tightest = null;
    double least_ratio = Double.NaN;
    for (PlaceYear season : asked.years().seasons()) {
      SeasonFacts facts = season.facts(design, asked.keeping(), doses);
      PlanSample plan =
          PlanSample.of(group, season.season().sunlit_fraction(), facts, Plan.lines(design, facts));
      double margin_ratio = plan.binding().margin_ratio();
      if (tightest == null || Double.compare(margin_ratio, least_ratio) < 0) {
        tightest = plan;
        least_ratio = margin_ratio;
      }
    }
    return Objects.requireNonNull(tightest, "no orbit plane to plan for");
  }

  /** All that budgets ask for: neither prices nor speeds. */
  private record Budgeted(Seasons.Years years, Keeping keeping, List<@Nullable Object> parts) {
    static Budgeted of(Seasons.Years years, Keeping keeping, SatelliteDesign design) {
      return new Budgeted(
          years,
          keeping,
          Arrays.asList(
              design.name(),
              design.attitude(),
              design.compute(),
              design.power(),
              design.thermal(),
              design.propulsion(),
              design.mass(),
              design.radiation()));
    }
  }
}
