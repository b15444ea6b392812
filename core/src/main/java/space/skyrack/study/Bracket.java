package space.skyrack.study;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import space.skyrack.catalog.Figure;

/**
 * An amount with the ends between which its inputs let it lie, in SI or without a unit.
 *
 * <p>Equation: interval arithmetic; of two amounts that share no input the ends combine as far
 * apart as they can, so a result is never narrower than its inputs allow. Limits: products and
 * quotients are those of amounts from 0 on; two amounts that share an input come out wider than
 * they are.
 */
record Bracket(double low_value, double central_value, double high_value) {
  Bracket {
    if (!(low_value <= central_value && central_value <= high_value)) {
      throw new IllegalArgumentException(
          central_value + " must lie between " + low_value + " and " + high_value);
    }
  }

  static Bracket exactly(double value) {
    return new Bracket(value, value, value);
  }

  /** A figure of the catalogue, in SI. */
  static Bracket of(Figure figure) {
    return new Bracket(figure.low().si(), figure.central().si(), figure.high().si());
  }

  /** The least, the middle and the greatest of some values. */
  static Bracket spanning(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int last = sorted.length - 1;
    return new Bracket(sorted[0], 0.5 * (sorted[last / 2] + sorted[(last + 1) / 2]), sorted[last]);
  }

  /** The least of the low ends, the median of the central values, the greatest of the high ends. */
  static Bracket all(List<Bracket> brackets) {
    double[] central = brackets.stream().mapToDouble(Bracket::central_value).toArray();
    return new Bracket(
        brackets.stream().mapToDouble(Bracket::low_value).min().orElseThrow(),
        spanning(central).central_value,
        brackets.stream().mapToDouble(Bracket::high_value).max().orElseThrow());
  }

  Bracket times(Bracket other) {
    return new Bracket(
        low_value * other.low_value,
        central_value * other.central_value,
        high_value * other.high_value);
  }

  Bracket times(double factor) {
    return times(exactly(factor));
  }

  Bracket over(Bracket other) {
    return new Bracket(
        low_value / other.high_value,
        central_value / other.central_value,
        high_value / other.low_value);
  }

  Bracket plus(Bracket other) {
    return new Bracket(
        low_value + other.low_value,
        central_value + other.central_value,
        high_value + other.high_value);
  }

  /** What is left, not below nothing. */
  Bracket minus(Bracket other) {
    return new Bracket(
        Math.max(0, low_value - other.high_value),
        Math.max(0, central_value - other.central_value),
        Math.max(0, high_value - other.low_value));
  }

  /** A falling function of it. */
  Bracket falling(DoubleUnaryOperator function) {
    return new Bracket(
        function.applyAsDouble(high_value),
        function.applyAsDouble(central_value),
        function.applyAsDouble(low_value));
  }

  /** A rising function of it. */
  Bracket rising(DoubleUnaryOperator function) {
    return new Bracket(
        function.applyAsDouble(low_value),
        function.applyAsDouble(central_value),
        function.applyAsDouble(high_value));
  }

  /** Not above {@code most}. */
  Bracket atMost(double most) {
    return rising(value -> Math.min(value, most));
  }
}
