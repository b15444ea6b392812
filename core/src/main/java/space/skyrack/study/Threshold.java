package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Where a difference changes its sign as one input moves through a range.
 *
 * <p>Method: equal steps through the range (equal ratios where it is positive and spans more than a
 * factor of 100), then bisection wherever the sign changes; the difference need not be monotonic.
 * Limits: two crossings within one step are missed, so the steps are part of the answer.
 *
 * @param from_value where the search began
 * @param to_value where it ended
 * @param steps of the search
 * @param undefined points of the search at which there is no difference
 */
public record Threshold(
    double from_value, double to_value, int steps, int undefined, Result result) {

  /** What was found. */
  public sealed interface Result {}

  /** The condition holds below the value, and not above it. */
  public record Below(double at_value) implements Result {}

  /** The condition holds above the value, and not below it. */
  public record Above(double at_value) implements Result {}

  /** It holds in the whole range, or in none of it. */
  public record NoCrossover(boolean holds) implements Result {}

  /** It changes more than once. */
  public record Several(boolean holdsFirst, List<Double> at) implements Result {
    public Several {
      at = List.copyOf(at);
    }
  }

  /** There is no difference at any point of the range. */
  public record Undefined() implements Result {}

  /** Halvings: a crossing is known to a step / 2^26, or to the spacing of doubles. */
  private static final int HALVINGS = 26;

  private static final double WIDE_ratio = 100;

  /**
   * Searches the range.
   *
   * @param difference the condition holds where it is at least zero; NaN where there is none
   */
  public static Threshold search(
      DoubleUnaryOperator difference, double from_value, double to_value, int steps) {
    if (!(from_value < to_value) || steps < 1 || Double.isInfinite(to_value - from_value)) {
      throw new IllegalArgumentException(
          "the range must rise, from " + from_value + " to " + to_value);
    }
    List<Double> crossings = new ArrayList<>();
    int undefined = 0;
    boolean first = false;
    boolean any = false;
    boolean before = false;
    double last_value = from_value;
    for (int k = 0; k <= steps; k++) {
      double at_value = point(from_value, to_value, (double) k / steps);
      double found = difference.applyAsDouble(at_value);
      if (Double.isNaN(found)) {
        undefined++;
        continue;
      }
      boolean holds = found >= 0;
      if (!any) {
        first = holds;
      } else if (holds != before) {
        crossings.add(bisect(difference, last_value, at_value, before));
      }
      any = true;
      before = holds;
      last_value = at_value;
    }
    Result result = any ? result(first, crossings) : new Undefined();
    return new Threshold(from_value, to_value, steps, undefined, result);
  }

  private static Result result(boolean first, List<Double> crossings) {
    return switch (crossings.size()) {
      case 0 -> new NoCrossover(first);
      case 1 -> first ? new Below(crossings.getFirst()) : new Above(crossings.getFirst());
      default -> new Several(first, crossings);
    };
  }

  private static double point(double from_value, double to_value, double way_fraction) {
    if (way_fraction == 1) {
      return to_value;
    }
    return from_value > 0 && to_value / from_value > WIDE_ratio
        ? from_value * StrictMath.pow(to_value / from_value, way_fraction)
        : from_value + way_fraction * (to_value - from_value);
  }

  private static double bisect(
      DoubleUnaryOperator difference, double low_value, double high_value, boolean lowHolds) {
    double low = low_value;
    double high = high_value;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = low + (high - low) / 2;
      double found = difference.applyAsDouble(middle);
      if (middle <= low || middle >= high || Double.isNaN(found)) {
        break;
      }
      if (found >= 0 == lowHolds) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + (high - low) / 2;
  }
}
