package space.skyrack.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function of the unit cube, for tests whose truth is known. */
record CubeTrial(List<String> inputs, List<Outcome> outcomes, Function function) implements Trial {
  /** Fills in the outcomes; throws for points that are refused. */
  interface Function {
    void at(double[] point_fraction, double[] into);
  }

  static CubeTrial of(List<String> inputs, java.util.function.ToDoubleFunction<double[]> function) {
    return new CubeTrial(
        inputs, List.of(Outcome.amount("y", "")), (x, into) -> into[0] = function.applyAsDouble(x));
  }

  @Override
  public @Nullable Refusal evaluate(double[] at_probability, double[] into) {
    try {
      function.at(at_probability, into);
      return null;
    } catch (IllegalArgumentException e) {
      java.util.Arrays.fill(into, Double.NaN);
      return Refusal.of(e);
    }
  }
}
