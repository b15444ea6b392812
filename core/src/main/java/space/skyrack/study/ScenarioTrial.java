package space.skyrack.study;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Severity;
import space.skyrack.model.Distribution;
import space.skyrack.model.Input;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.DesignCheck;
import space.skyrack.scenario.Variation;
import space.skyrack.simulation.Workers;

/**
 * The results of a scenario whose uncertain inputs vary.
 *
 * <p>An input that changes the slow part of the evaluation takes few values in samples: the medians
 * of {@link #nodes} parts of equal probability.
 */
public final class ScenarioTrial implements Trial {
  /** Slow parts that all such inputs together may make. */
  private static final int MOST_SLOW = 32;

  private static final int MOST_NODES = 16;

  private final Variation variation;
  private final Evaluation evaluation;
  private final int[] nodes;

  private ScenarioTrial(Variation variation, Evaluation evaluation, int[] nodes) {
    this.variation = variation;
    this.evaluation = evaluation;
    this.nodes = nodes;
  }

  /** Finds out which inputs change the slow part, by trying both ends of each. */
  public static ScenarioTrial of(Variation variation, Evaluation evaluation) {
    try (Workers alone = new Workers(1)) {
      return of(variation, evaluation, alone);
    }
  }

  /** The same by several threads. */
  static ScenarioTrial of(Variation variation, Evaluation evaluation, Workers workers) {
    List<Input> uncertain = variation.uncertain();
    Object usual = evaluation.slowPart(variation.central());
    boolean[] slow = new boolean[uncertain.size()];
    workers.forEach(
        slow.length,
        (worker, i) -> {
          Input input = uncertain.get(i);
          for (double end : new double[] {0.01, 0.99}) {
            Scenario other =
                variation.assemble(Map.of(input.path(), of(input).quantile(end))).scenario();
            slow[i] |= other != null && !evaluation.slowPart(other).equals(usual);
          }
        });
    int count = 0;
    for (boolean one : slow) {
      count += one ? 1 : 0;
    }
    int each = 1;
    while (each < MOST_NODES && StrictMath.pow(each + 1, Math.max(1, count)) <= MOST_SLOW) {
      each++;
    }
    int[] nodes = new int[slow.length];
    for (int i = 0; i < slow.length; i++) {
      nodes[i] = slow[i] ? each : 0;
    }
    return new ScenarioTrial(variation, evaluation, nodes);
  }

  /** The same trial with every input as exact as asked. */
  ScenarioTrial exact() {
    return new ScenarioTrial(variation, evaluation, new int[nodes.length]);
  }

  /** The inputs that take few values, each with how many. */
  public Map<String, Integer> coarse() {
    Map<String, Integer> coarse = new LinkedHashMap<>();
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] > 0) {
        coarse.put(inputs().get(i), nodes[i]);
      }
    }
    return coarse;
  }

  public Variation variation() {
    return variation;
  }

  @Override
  public List<String> inputs() {
    return variation.uncertain().stream().map(Input::path).toList();
  }

  @Override
  public List<Outcome> outcomes() {
    return evaluation.outcomes();
  }

  @Override
  public @Nullable Refusal evaluate(double[] at_probability, double[] into) {
    Map<String, Double> changes = new HashMap<>();
    List<Input> uncertain = variation.uncertain();
    for (int i = 0; i < at_probability.length; i++) {
      if (!Double.isNaN(at_probability[i])) {
        Input input = uncertain.get(i);
        changes.put(input.path(), of(input).quantile(snapped(at_probability[i], nodes[i])));
      }
    }
    return evaluate(changes, into);
  }

  private static double snapped(double probability, int parts) {
    return parts == 0 ? probability : (Math.floor(probability * parts) + 0.5) / parts;
  }

  /**
   * Computes the results with some numbers changed, uncertain or not.
   *
   * @param changes SI values by path
   * @return why there are none; null if there are
   */
  public @Nullable Refusal evaluate(Map<String, Double> changes, double[] into) {
    Arrays.fill(into, Double.NaN);
    Variation.Assembled made = variation.assemble(changes);
    if (made.scenario() == null) {
      return Refusal.of(made.problems().getFirst());
    }
    Refusal refusal = refusal(made.scenario());
    if (refusal != null) {
      return refusal;
    }
    try {
      evaluation.evaluate(made.scenario(), into);
      return null;
    } catch (IllegalArgumentException | ArithmeticException e) {
      Arrays.fill(into, Double.NaN);
      return Refusal.of(e);
    }
  }

  /**
   * Where a condition begins or ends to hold as one number moves and all others stay central.
   *
   * @param path of any single number, uncertain or not
   * @param from_value SI
   * @param difference of the outcomes; the condition holds where it is at least zero
   */
  public Threshold threshold(
      String path,
      double from_value,
      double to_value,
      int steps,
      ToDoubleFunction<double[]> difference) {
    double[] into = new double[outcomes().size()];
    return Threshold.search(
        at_value ->
            evaluate(Map.of(path, at_value), into) == null
                ? difference.applyAsDouble(into)
                : Double.NaN,
        from_value,
        to_value,
        steps);
  }

  /** What reading alone would not have let through. */
  private static @Nullable Refusal refusal(Scenario scenario) {
    for (List<Diagnostic> found : List.of(Fleet.check(scenario), DesignCheck.check(scenario))) {
      for (Diagnostic problem : found) {
        if (problem.severity() == Severity.ERROR) {
          return Refusal.of(problem);
        }
      }
    }
    return null;
  }

  private static Distribution of(Input input) {
    return Objects.requireNonNull(input.distribution(), input.path());
  }
}
