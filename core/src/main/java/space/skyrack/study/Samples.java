package space.skyrack.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.simulation.Workers;

/**
 * Results at many points of the uncertain inputs, drawn at random.
 *
 * <p>Method: independent batches, each a Latin hypercube. Estimates come from all samples together,
 * their standard errors from the spread of the batches: sd / sqrt(batches), itself known to one
 * part in sqrt(2 (batches - 1)). Same seed, same bits on any number of threads.
 */
public final class Samples {
  /** Below this a batch has too few points for its own P10. */
  public static final int FEWEST = 100;

  /** More would not fit into memory beside all outcomes. */
  public static final int MOST = 200_000;

  private static final int MANY = 1_000;

  private final List<Outcome> outcomes;
  private final int[] first;
  private final double[][] found_value;
  private final SequencedMap<String, Refused> refused;

  /** Samples without a result for one reason. */
  public record Refused(Refusal example, int count) {}

  private Samples(
      List<Outcome> outcomes,
      int[] first,
      double[][] found_value,
      SequencedMap<String, Refused> refused) {
    this.outcomes = outcomes;
    this.first = first;
    this.found_value = found_value;
    this.refused = refused;
  }

  /** Draws samples and evaluates them. */
  public static Samples draw(Trial trial, long seed, int count, int threads) {
    try (Workers workers = new Workers(threads)) {
      return draw(trial, seed, count, workers);
    }
  }

  static Samples draw(Trial trial, long seed, int count, Workers workers) {
    if (count < FEWEST || count > MOST) {
      throw new IllegalArgumentException(
          "the number of samples must be " + FEWEST + " to " + MOST + ", not " + count);
    }
    int batches = count >= MANY ? 20 : 10;
    int[] first = new int[batches + 1];
    for (int batch = 0; batch <= batches; batch++) {
      first[batch] = (int) ((long) count * batch / batches);
    }
    int width = trial.outcomes().size();
    double[][] found_value = new double[width][count];
    @Nullable Refusal[] reasons = new Refusal[count];
    List<String> names = trial.inputs();
    workers.forEach(
        batches,
        (worker, batch) -> {
          int size = first[batch + 1] - first[batch];
          double[][] points = LatinHypercube.points(seed, "samples", names, batch, size);
          double[] into = new double[width];
          for (int k = 0; k < size; k++) {
            int sample = first[batch] + k;
            reasons[sample] = trial.evaluate(points[k], into);
            for (int i = 0; i < width; i++) {
              found_value[i][sample] = into[i];
            }
          }
        });
    return new Samples(List.copyOf(trial.outcomes()), first, found_value, counted(reasons));
  }

  private static SequencedMap<String, Refused> counted(@Nullable Refusal[] reasons) {
    SequencedMap<String, Refused> refused = new LinkedHashMap<>();
    for (Refusal reason : reasons) {
      if (reason != null) {
        refused.merge(
            reason.key(),
            new Refused(reason, 1),
            (a, b) -> new Refused(a.example(), a.count() + b.count()));
      }
    }
    return refused;
  }

  public int batches() {
    return first.length - 1;
  }

  public int count() {
    return first[first.length - 1];
  }

  public List<Outcome> outcomes() {
    return outcomes;
  }

  /** Samples that gave no result, by reason, in the order in which the reasons came up. */
  public List<Refused> refused() {
    return List.copyOf(refused.sequencedValues());
  }

  /** Samples that gave a result. */
  public int evaluated() {
    return count() - refused().stream().mapToInt(Refused::count).sum();
  }

  /** How an outcome spreads; of an event, how often it holds. */
  public Percentiles of(int outcome) {
    List<double[]> batches = new ArrayList<>();
    for (int batch = 0; batch + 1 < first.length; batch++) {
      double[] part = Arrays.copyOfRange(found_value[outcome], first[batch], first[batch + 1]);
      batches.add(Arrays.stream(part).filter(value -> !Double.isNaN(value)).toArray());
    }
    return Percentiles.of(outcomes.get(outcome), batches);
  }

  /** The values of an outcome in the samples that have it, in their order. */
  double[] values(int outcome) {
    return Arrays.stream(found_value[outcome]).filter(value -> !Double.isNaN(value)).toArray();
  }

  /** Whether an outcome is the same in every sample. */
  boolean isConstant(int outcome) {
    double[] values = values(outcome);
    return Arrays.stream(values).allMatch(v -> v == values[0]);
  }
}
