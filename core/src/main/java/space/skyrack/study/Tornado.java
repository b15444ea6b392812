package space.skyrack.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each uncertain input at its P10 and its P90 while all others stay at their central values.
 *
 * <p>Limits: it shows one input at a time, so no two of them together; {@link SobolIndices} does.
 */
public final class Tornado {
  private final List<String> inputs;
  private final double[] central;
  private final double[][] low;
  private final double[][] high;

  /**
   * One input's part in an outcome.
   *
   * @param low_value the outcome with the input at its P10; NaN if there is none
   * @param high_value the outcome with the input at its P90; NaN if there is none
   */
  public record Bar(String input, double low_value, double high_value) {
    /** How far apart the two are; infinite where one end gives no finite result. */
    double width() {
      double width = Math.abs(high_value - low_value);
      return low_value == high_value ? 0 : Double.isNaN(width) ? Double.POSITIVE_INFINITY : width;
    }
  }

  private Tornado(List<String> inputs, double[] central, double[][] low, double[][] high) {
    this.inputs = inputs;
    this.central = central;
    this.low = low;
    this.high = high;
  }

  /** Two evaluations for each input and one for the middle. */
  public static Tornado of(Trial trial) {
    int width = trial.outcomes().size();
    List<String> inputs = List.copyOf(trial.inputs());
    double[] at = new double[inputs.size()];
    Arrays.fill(at, Double.NaN);
    double[] central = new double[width];
    trial.evaluate(at, central);
    double[][] low = new double[inputs.size()][width];
    double[][] high = new double[inputs.size()][width];
    for (int i = 0; i < inputs.size(); i++) {
      at[i] = 0.1;
      end(trial, at, low[i]);
      at[i] = 0.9;
      end(trial, at, high[i]);
      at[i] = Double.NaN;
    }
    return new Tornado(inputs, central, low, high);
  }

  private static void end(Trial trial, double[] at, double[] into) {
    @Nullable Refusal refusal = trial.evaluate(at, into);
    if (refusal != null) {
      Arrays.fill(into, Double.NaN);
    }
  }

  /** The outcome with all inputs at their central values. */
  public double central(int outcome) {
    return central[outcome];
  }

  /** The inputs that move an outcome, widest first, equals in the order of the dictionary. */
  public List<Bar> bars(int outcome) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Bar bar = new Bar(inputs.get(i), low[i][outcome], high[i][outcome]);
      if (bar.width() > 0) {
        bars.add(bar);
      }
    }
    bars.sort(Comparator.comparingDouble(Bar::width).reversed());
    return bars;
  }

  /** Whether an input changes nothing at all at either end. */
  boolean isIdle(int input) {
    for (int k = 0; k < central.length; k++) {
      if (differs(low[input][k], central[k]) || differs(high[input][k], central[k])) {
        return false;
      }
    }
    return true;
  }

  private static boolean differs(double a, double b) {
    return Double.doubleToLongBits(a) != Double.doubleToLongBits(b);
  }
}
