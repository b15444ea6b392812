package space.skyrack.study;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import space.skyrack.budget.Line;
import space.skyrack.budget.MassBudget;
import space.skyrack.model.Scenario;

/** Margins, what binds, whether the design closes, and launch mass. */
final class BudgetOutcomes implements PlanOutcomes {
  static final String CLOSES = "closes";
  static final String LEAST = "margin.least";
  private static final String BINDS = "binds.";

  private final List<Line.Name> margins;
  private final List<Line.Name> binding;
  private final List<Outcome> outcomes = new ArrayList<>();

  /**
   * @param plans of the scenario as it was read
   */
  BudgetOutcomes(List<ConstellationPlan> plans) {
    Set<Line.Name> all = EnumSet.noneOf(Line.Name.class);
    Set<Line.Name> comparable = EnumSet.noneOf(Line.Name.class);
    for (ConstellationPlan plan : plans) {
      for (Line line : plan.plan().lines()) {
        if (line.name() != Line.Name.MASS) {
          all.add(line.name());
        }
        if (line.comparable()) {
          comparable.add(line.name());
        }
      }
    }
    margins = List.copyOf(all);
    binding = List.copyOf(comparable);
    outcomes.add(Outcome.event(CLOSES));
    outcomes.add(Outcome.amount(LEAST, "fraction"));
    margins.forEach(name -> outcomes.add(Outcome.amount("margin." + name.key(), "fraction")));
    binding.forEach(name -> outcomes.add(Outcome.event(BINDS + name.key())));
    for (ConstellationPlan plan : plans) {
      String whose = plans.size() == 1 ? "" : "." + plan.constellation().name();
      outcomes.add(Outcome.amount("mass.wet" + whose, "kg"));
    }
  }

  /** The budget that an outcome says how often it binds; empty for others. */
  static String binds(Outcome outcome) {
    return outcome.name().startsWith(BINDS) ? outcome.name().substring(BINDS.length()) : "";
  }

  @Override
  public List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  @Override
  public List<Question> questions() {
    return List.of(new Question(CLOSES, CLOSES, 0.5, LEAST));
  }

  @Override
  public void evaluate(Scenario scenario, List<PlanSample> plans, double[] into, int first) {
    boolean closes = true;
    double least_ratio = Double.POSITIVE_INFINITY;
    Line.Name tightest = Line.Name.MASS;
    double[] byName_ratio = new double[Line.Name.values().length];
    java.util.Arrays.fill(byName_ratio, Double.NaN);
    for (PlanSample plan : plans) {
      closes &= plan.closes();
      for (Line line : plan.lines()) {
        int name = line.name().ordinal();
        double margin_ratio = line.margin_ratio();
        if (Double.isNaN(byName_ratio[name]) || margin_ratio < byName_ratio[name]) {
          byName_ratio[name] = margin_ratio;
        }
        if (line.comparable() && margin_ratio < least_ratio) {
          least_ratio = margin_ratio;
          tightest = line.name();
        }
      }
    }
    int at = first;
    into[at++] = closes ? 1 : 0;
    into[at++] = least_ratio;
    for (Line.Name name : margins) {
      into[at++] = byName_ratio[name.ordinal()];
    }
    for (Line.Name name : binding) {
      into[at++] = name == tightest ? 1 : 0;
    }
    for (PlanSample plan : plans) {
      into[at++] = MassBudget.of(plan.constellation().satellite()).wet_kg();
    }
  }
}
