package space.skyrack.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.simulation.Workers;

/**
 * Each uncertain input at its P10 and its P90 while all others stay at their central values.
 *
 * <p>Limits: it shows one input at a time, so no two of them together; {@link SobolIndices} does.
 */
public final class Tornado {
  private final List<String> inputs;
  private final double[] central_value;
  private final double[][] low_value;
  private final double[][] high_value;

  /**
   * One input's part in an outcome.
   *
   * @param low_value the outcome with the input at its P10; NaN if there is none
   * @param central_value the outcome with all inputs central
   * @param high_value the outcome with the input at its P90; NaN if there is none
   */
  public record Bar(String input, double low_value, double central_value, double high_value) {
    /** From the least to the greatest of the three; infinite where one is no finite result. */
    double width() {
      if (!differs(low_value, central_value) && !differs(high_value, central_value)) {
        return 0;
      }
      double least = Math.min(Math.min(low_value, high_value), central_value);
      double width = Math.max(Math.max(low_value, high_value), central_value) - least;
      return Double.isNaN(width) ? Double.POSITIVE_INFINITY : width;
    }
  }

  private Tornado(
      List<String> inputs, double[] central_value, double[][] low_value, double[][] high_value) {
    this.inputs = inputs;
    this.central_value = central_value;
    this.low_value = low_value;
    this.high_value = high_value;
  }

  /** Two evaluations for each input and one for the middle. */
  public static Tornado of(Trial trial) {
    try (Workers alone = new Workers(1)) {
      return of(trial, alone);
    }
  }

  /** The same by several threads. */
  static Tornado of(Trial trial, Workers workers) {
    int width = trial.outcomes().size();
    List<String> inputs = List.copyOf(trial.inputs());
    double[] middle = new double[inputs.size()];
    Arrays.fill(middle, Double.NaN);
    double[] central_value = new double[width];
    trial.evaluate(middle, central_value);
    double[][] low_value = new double[inputs.size()][width];
    double[][] high_value = new double[inputs.size()][width];
    workers.forEach(
        inputs.size(),
        (worker, i) -> {
          double[] at = middle.clone();
          at[i] = 0.1;
          end(trial, at, low_value[i]);
          at[i] = 0.9;
          end(trial, at, high_value[i]);
        });
    return new Tornado(inputs, central_value, low_value, high_value);
  }

  private static void end(Trial trial, double[] at, double[] into) {
    @Nullable Refusal refusal = trial.evaluate(at, into);
    if (refusal != null) {
      Arrays.fill(into, Double.NaN);
    }
  }

  /** The outcome with all inputs at their central values. */
  public double central(int outcome) {
    return central_value[outcome];
  }

  /** The inputs that move an outcome, widest first, equals in the order of the dictionary. */
  public List<Bar> bars(int outcome) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Bar bar =
          new Bar(
              inputs.get(i), low_value[i][outcome], central_value[outcome], high_value[i][outcome]);
      if (bar.width() > 0) {
        bars.add(bar);
      }
    }
    bars.sort(Comparator.comparingDouble(Bar::width).reversed());
    return bars;
  }

  /** Whether an input changes nothing at all at either end. */
  boolean isIdle(int input) {
    for (int k = 0; k < central_value.length; k++) {
      if (differs(low_value[input][k], central_value[k])
          || differs(high_value[input][k], central_value[k])) {
        return false;
      }
    }
    return true;
  }

  private static boolean differs(double a, double b) {
    return Double.doubleToLongBits(a) != Double.doubleToLongBits(b);
  }
}
