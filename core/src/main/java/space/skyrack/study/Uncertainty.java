package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Distribution;
import space.skyrack.model.Input;

/**
 * What the uncertain inputs of a scenario do to its plan: spreads, what moves them, and where the
 * design begins or ends to close.
 */
public final class Uncertainty {
  /** Inputs whose threshold is searched: those that move the least margin most. */
  private static final int SEARCHED = 3;

  private static final int STEPS = 16;

  /** Samples per row of the Sobol matrices, so that indices take about as long as the samples. */
  private static final int SAMPLES_PER_ROW = 20;

  private static final int FEWEST_ROWS = 64;
  private static final int MOST_ROWS = 2048;

  private final ScenarioTrial trial;
  private final long seed;
  private final Tornado tornado;
  private final Samples samples;
  private final @Nullable SobolIndices sobol;
  private final SequencedMap<Input, Threshold> thresholds;
  private final List<CostThreshold> costThresholds;

  private Uncertainty(
      ScenarioTrial trial,
      long seed,
      Tornado tornado,
      Samples samples,
      @Nullable SobolIndices sobol,
      SequencedMap<Input, Threshold> thresholds,
      List<CostThreshold> costThresholds) {
    this.trial = trial;
    this.seed = seed;
    this.tornado = tornado;
    this.samples = samples;
    this.sobol = sobol;
    this.thresholds = thresholds;
    this.costThresholds = List.copyOf(costThresholds);
  }

  /** Samples a plan; null if none of its inputs is uncertain. */
  public static @Nullable Uncertainty of(PlanReport plan, int samples, int threads) {
    return of(plan, samples, threads, plan.more());
  }

  /** The same with other results beside the budgets. */
  static @Nullable Uncertainty of(
      PlanReport plan, int samples, int threads, List<PlanOutcomes> more) {
    Opening opening = plan.opening();
    List<PlanOutcomes> parts = new ArrayList<>();
    parts.add(new BudgetOutcomes(plan.constellations()));
    parts.addAll(more);
    Seasons seasons = new Seasons(opening.scenario(), plan.constellations());
    Evaluation evaluation = new PlanEvaluation(seasons, plan.doses(), parts);
    ScenarioTrial trial = ScenarioTrial.of(opening.reading().variation(), evaluation);
    if (trial.inputs().isEmpty()) {
      return null;
    }
    long seed = opening.scenario().seed();
    Tornado tornado = Tornado.of(trial.exact());
    Samples drawn = Samples.draw(trial, seed, samples, threads);
    int rows = Math.min(MOST_ROWS, samples / SAMPLES_PER_ROW / 16 * 16);
    SobolIndices sobol = null;
    if (rows >= FEWEST_ROWS) {
      int[] active = Screening.active(trial, tornado, seed);
      sobol = SobolIndices.of(trial, seed, active, rows, threads);
    }
    return new Uncertainty(
        trial,
        seed,
        tornado,
        drawn,
        sobol,
        thresholds(trial, tornado),
        CostThreshold.search(trial.exact(), plan.costs()));
  }

  private static SequencedMap<Input, Threshold> thresholds(ScenarioTrial trial, Tornado tornado) {
    int closes = index(trial.outcomes(), BudgetOutcomes.CLOSES);
    int least = index(trial.outcomes(), BudgetOutcomes.LEAST);
    SequencedMap<Input, Threshold> thresholds = new LinkedHashMap<>();
    for (Tornado.Bar bar : tornado.bars(least).stream().limit(SEARCHED).toList()) {
      Input input = Objects.requireNonNull(trial.variation().find(bar.input()));
      Distribution distribution = Objects.requireNonNull(input.distribution());
      double from_value = distribution.quantile(0.001);
      double to_value = distribution.quantile(0.999);
      if (from_value < to_value) {
        thresholds.put(
            input,
            trial.threshold(
                input.path(), from_value, to_value, STEPS, found -> found[closes] - 0.5));
      }
    }
    return thresholds;
  }

  /** Position of an outcome by name. */
  static int index(List<Outcome> outcomes, String name) {
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no outcome is called " + name);
  }

  /** Position of an outcome by name. */
  public int index(String name) {
    return index(trial.outcomes(), name);
  }

  public ScenarioTrial trial() {
    return trial;
  }

  public long seed() {
    return seed;
  }

  public Tornado tornado() {
    return tornado;
  }

  public Samples samples() {
    return samples;
  }

  /** Null if there are too few samples for indices worth their error. */
  public @Nullable SobolIndices sobol() {
    return sobol;
  }

  /** Where orbit begins or ends to be cheaper than each baseline. */
  List<CostThreshold> costThresholds() {
    return costThresholds;
  }

  /** Where the design begins or ends to close, by the inputs that move its least margin most. */
  public SequencedMap<Input, Threshold> thresholds() {
    return thresholds;
  }
}
