package space.skyrack.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Distribution;
import space.skyrack.model.Input;
import space.skyrack.simulation.Workers;

/**
 * What the uncertain inputs of a scenario do to its plan: spreads, what moves them, and where the
 * design begins or ends to close.
 */
public final class Uncertainty {
  /** Inputs whose threshold is searched, for each question: those that move it most. */
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
  private final List<Turn> turns;
  private final List<CostThreshold> costThresholds;

  /** Where a condition begins or ends to hold as one input moves and all others stay central. */
  public record Turn(Question question, Input input, Threshold threshold) {}

  private Uncertainty(
      ScenarioTrial trial,
      long seed,
      Tornado tornado,
      Samples samples,
      @Nullable SobolIndices sobol,
      List<Turn> turns,
      List<CostThreshold> costThresholds) {
    this.trial = trial;
    this.seed = seed;
    this.tornado = tornado;
    this.samples = samples;
    this.sobol = sobol;
    this.turns = List.copyOf(turns);
    this.costThresholds = List.copyOf(costThresholds);
  }

  /** A way to be walked in the search for a turn. */
  private record Way(
      Question question, Input input, int asked, double from_value, double to_value) {
    Turn walked(ScenarioTrial trial) {
      Threshold threshold =
          trial.threshold(
              input.path(),
              from_value,
              to_value,
              STEPS,
              found -> found[asked] - question.level_value());
      return new Turn(question, input, threshold);
    }
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
    try (Workers workers = new Workers(threads)) {
      ScenarioTrial trial = ScenarioTrial.of(opening.reading().variation(), evaluation, workers);
      if (trial.inputs().isEmpty()) {
        return null;
      }
      long seed = opening.scenario().seed();
      Tornado tornado = Tornado.of(trial.exact(), workers);
      Samples drawn = Samples.draw(trial, seed, samples, workers);
      int rows = Math.min(MOST_ROWS, samples / SAMPLES_PER_ROW / 16 * 16);
      SobolIndices sobol = null;
      if (rows >= FEWEST_ROWS) {
        int[] active = Screening.active(trial, tornado, seed);
        sobol = SobolIndices.of(trial, seed, active, rows, workers);
      }
      List<Question> questions = parts.stream().flatMap(part -> part.questions().stream()).toList();
      return new Uncertainty(
          trial,
          seed,
          tornado,
          drawn,
          sobol,
          turns(trial, tornado, questions, workers),
          CostThreshold.search(trial.exact(), plan.costs(), workers));
    }
  }

  private static List<Turn> turns(
      ScenarioTrial trial, Tornado tornado, List<Question> questions, Workers workers) {
    List<Way> ways = ways(trial, tornado, questions);
    @Nullable Turn[] turns = new Turn[ways.size()];
    workers.forEach(turns.length, (worker, i) -> turns[i] = ways.get(i).walked(trial));
    return Arrays.stream(turns).map(Objects::requireNonNull).toList();
  }

  private static List<Way> ways(ScenarioTrial trial, Tornado tornado, List<Question> questions) {
    List<Way> ways = new ArrayList<>();
    for (Question question : questions) {
      int asked = index(trial.outcomes(), question.outcome());
      int mover = index(trial.outcomes(), question.mover());
      for (Tornado.Bar bar : tornado.bars(mover).stream().limit(SEARCHED).toList()) {
        Input input = Objects.requireNonNull(trial.variation().find(bar.input()));
        Distribution distribution = Objects.requireNonNull(input.distribution());
        double from_value = distribution.quantile(0.001);
        double to_value = distribution.quantile(0.999);
        if (from_value < to_value) {
          ways.add(new Way(question, input, asked, from_value, to_value));
        }
      }
    }
    return ways;
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

  /** Where conditions begin or end to hold, by question, then by how much the input moves. */
  public List<Turn> turns() {
    return turns;
  }
}
