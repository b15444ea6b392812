package space.skyrack.economics.published;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.skyrack.economics.CommonCase;

/**
 * A model that somebody published.
 *
 * @param id short, the start of its rows' ids, such as {@code MCC}
 * @param name for the command line, such as {@code mccalip}
 * @param about what it compares with what, in a sentence
 * @param givens its inputs with the source's own values
 */
public record PublishedModel(
    String id,
    String name,
    String title,
    String source,
    String about,
    List<Given> givens,
    Function<Inputs, Outcome> equations) {

  /** Every model, in the order in which they are listed. */
  public static final List<PublishedModel> ALL =
      List.of(
          Mccalip.MODEL,
          Suncatcher.MODEL,
          Starcloud.MODEL,
          Turyshev.MODEL,
          SemiAnalysis.MODEL,
          LearningVariants.MODEL,
          OtherFigures.MODEL);

  /**
   * What a model says.
   *
   * @param commonCase its cost in the common form; null if it is no model of cost
   */
  public record Outcome(List<Result> results, List<Fault> faults, @Nullable CommonCase commonCase) {
    public Outcome {
      results = List.copyOf(results);
      faults = List.copyOf(faults);
    }

    /** The value of one output. */
    public double of(String name) {
      return results.stream()
          .filter(result -> result.name().equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no output `" + name + "`"))
          .our_value();
    }
  }

  /** The source's own inputs. */
  public Inputs inputs() {
    return new Inputs(givens, false);
  }

  /** What the source's own inputs give. */
  public Outcome compute() {
    return compute(inputs());
  }

  public Outcome compute(Inputs inputs) {
    Outcome outcome = equations.apply(inputs);
    List<Result> results =
        outcome.results.stream()
            .map(result -> result.meaning(inputs.filled(result.meaning())))
            .toList();
    return new Outcome(results, outcome.faults, outcome.commonCase);
  }

  /** The model of that name or id, in any case; null if there is none. */
  public static @Nullable PublishedModel find(String word) {
    for (PublishedModel model : ALL) {
      if (model.name.equalsIgnoreCase(word) || model.id.equalsIgnoreCase(word)) {
        return model;
      }
    }
    return null;
  }
}
