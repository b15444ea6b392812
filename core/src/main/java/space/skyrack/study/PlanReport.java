package space.skyrack.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.Line;
import space.skyrack.environment.DoseTable;
import space.skyrack.model.Constellation;
import space.skyrack.model.Economy;
import space.skyrack.model.Input;
import space.skyrack.satellite.Platform;

/** What {@code plan} says: the budgets of every constellation, and the tightest of them first. */
public final class PlanReport {
  private final Opening opening;
  private final List<ConstellationPlan> constellations;
  private final ConstellationPlan tightest;
  private final List<CheckResult> checks;
  private final Validity validity;
  private final Costing costing;
  private final @Nullable Costs costs;
  private final String costProblem;
  private final @Nullable DoseTable doses;

  private PlanReport(
      Opening opening, List<ConstellationPlan> constellations, @Nullable DoseTable doses) {
    this.opening = opening;
    this.doses = doses;
    this.constellations = List.copyOf(constellations);
    tightest =
        constellations.stream()
            .min(Comparator.comparingDouble(ConstellationPlan::margin_ratio))
            .orElseThrow();
    checks = CheckResult.of(opening.scenario().checks(), quantities());
    validity = Validity.ofPlan(opening, this.constellations);
    costing = new Costing(this.constellations.stream().map(ConstellationPlan::satellites).toList());
    Costs priced = null;
    String problem = "";
    try {
      priced =
          Costing.isPriced(opening.scenario()) ? costing.of(opening.scenario(), samples()) : null;
      Economy economy = opening.scenario().economy();
      if (priced == null && economy != null && economy.launch() != null) {
        problem = "a design has no accelerators";
      }
    } catch (IllegalArgumentException e) {
      problem = String.valueOf(e.getMessage());
    }
    costs = priced;
    costProblem = problem;
  }

  /** The least margin of each budget over columns and constellations, as {@code margin.NAME}. */
  private Map<String, Quantity> quantities() {
    Map<String, Quantity> byName = new TreeMap<>();
    for (ConstellationPlan part : constellations) {
      for (Line line : part.plan().lines()) {
        String name = "margin." + line.name().key();
        byName.merge(
            name,
            new Quantity(name, line.margin_ratio(), "fraction"),
            (a, b) -> a.measured_value() <= b.measured_value() ? a : b);
      }
    }
    return byName;
  }

  /** Searches the year and draws up the budgets. */
  public static PlanReport of(Opening opening) {
    List<ConstellationPlan> plans = new ArrayList<>();
    List<Constellation> constellations = opening.scenario().constellations();
    boolean shielded = constellations.stream().anyMatch(c -> c.satellite().radiation() != null);
    @Nullable DoseTable doses = shielded ? DoseTable.load() : null;
    for (int c = 0; c < constellations.size(); c++) {
      plans.add(
          ConstellationPlan.of(
              opening.fleet(), c, constellations.get(c), opening.scenario().start(), doses));
    }
    return new PlanReport(opening, plans, doses);
  }

  /** The satellites of each constellation at their age, their batteries cycled as planned. */
  List<Platform> platforms() {
    return constellations.stream().map(ConstellationPlan::platform).toList();
  }

  List<PlanSample> samples() {
    return constellations.stream().map(ConstellationPlan::sample).toList();
  }

  /** Every side priced; null where the scenario does not say how its satellites are launched. */
  @Nullable Costs costs() {
    return costs;
  }

  /** Why there is no price although the scenario asks for one; empty if there is. */
  String costProblem() {
    return costProblem;
  }

  /** Results beside the budgets that uncertain inputs spread. */
  List<PlanOutcomes> more() {
    return costs == null
        ? List.of()
        : List.of(new CostOutcomes(costing, costs.sides().stream().map(Side::name).toList()));
  }

  /** Whether every budget of every constellation has a margin. */
  public boolean closes() {
    return constellations.stream().allMatch(plan -> plan.plan().closes());
  }

  /** Whether a rule about a margin fails; rules about results of a run are not evaluated here. */
  public boolean failsACheck() {
    return checks.stream().anyMatch(check -> check.status() == CheckResult.Status.FAIL);
  }

  /** The ranges of the models, held against the orbits and the worst cases. */
  public Validity validity() {
    return validity;
  }

  String bindingName() {
    return tightest.bindingName();
  }

  /** Null where nobody asks for the dose. */
  @Nullable DoseTable doses() {
    return doses;
  }

  ConstellationPlan tightest() {
    return tightest;
  }

  List<ConstellationPlan> constellations() {
    return constellations;
  }

  List<CheckResult> checks() {
    return checks;
  }

  Opening opening() {
    return opening;
  }

  /** The verdict in one sentence, and what is at risk in another. */
  String sentence() {
    SequencedMap<String, Double> risks_ratio = new TreeMap<>();
    for (ConstellationPlan plan : constellations) {
      plan.atRisk().forEach((name, margin) -> risks_ratio.merge(name, margin, Math::min));
    }
    if (risks_ratio.isEmpty()) {
      return verdict();
    }
    List<String> risks = new ArrayList<>();
    risks_ratio.forEach((name, margin) ->
        risks.add(String.format(Locale.ROOT, "%s (%.0f %%)", name, 100 * margin)));
    return verdict() + " At risk: " + list(risks) + ".";
  }

  private String verdict() {
    if (closes()) {
      return String.format(
          Locale.ROOT,
          "The design closes: %s, the tightest budget, keeps %.1f %% margin %s (%s).",
          tightest.bindingName(),
          100 * tightest.margin_ratio(),
          tightest.bindingTime(),
          tightest.where());
    }
    List<String> failing =
        constellations.stream().flatMap(plan -> plan.failing().stream()).distinct().toList();
    double short_percent = -100 * tightest.margin_ratio();
    String worst = tightest.bindingName();
    return String.format(
        Locale.ROOT,
        "The design does not close: %s %s short%s by %s %% of the need %s (%s).",
        list(failing),
        failing.size() == 1 ? "falls" : "fall",
        failing.size() == 1 ? "" : ", " + worst,
        short_percent > 99 ? "more than 99" : String.format(Locale.ROOT, "%.1f", short_percent),
        tightest.bindingTime(),
        tightest.where());
  }

  private static String list(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** How many inputs are of a kind. */
  long inputs(Input.Kind kind) {
    return opening.scenario().inputs().stream().filter(input -> input.kind() == kind).count();
  }

  /**
   * What {@code plan --json} prints: the budgets, and what uncertain inputs do to them.
   *
   * @param uncertainty null if nothing was sampled
   */
  public SequencedMap<String, Object> document(@Nullable Uncertainty uncertainty) {
    SequencedMap<String, Object> d = document();
    d.put("cost", costs == null ? null : CostDocument.of(costs, uncertainty));
    d.put("uncertainty", uncertainty == null ? null : UncertaintyDocument.of(uncertainty, costs));
    return d;
  }

  /** The budgets; the tightest constellation's entries stand at the top. */
  public SequencedMap<String, Object> document() {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("format", "skyrack.plan/1");
    d.put("tool_version", Tool.VERSION);
    d.put("scenario", opening.scenario().name());
    d.put("verdict", sentence());
    document(tightest).forEach(d::put);
    d.put("closes", closes());
    d.put("checks", checks.stream().map(CheckResult::document).toList());
    d.put("speculative_inputs", inputs(Input.Kind.SPECULATIVE));
    d.put("estimated_inputs", inputs(Input.Kind.ESTIMATED));
    d.put("validity", validity.document());
    d.put("not_simulated", opening.scenario().notSimulated());
    d.put("not_modelled", NotModelled.of(opening.scenario()));
    d.put("constellations", constellations.stream().map(this::document).toList());
    return d;
  }

  private SequencedMap<String, Object> document(ConstellationPlan plan) {
    int number = constellations.indexOf(plan);
    return plan.document(line -> validity.models(number, Touched.domains(line)));
  }
}
