package space.skyrack.economics.published;

import java.util.ArrayList;
import java.util.List;

/** Builds a model's inputs, which mostly stand in one place of one source. */
final class Givens {
  private static final double GREATEST_value = 1e12;

  private final String source;
  private final List<Given> list = new ArrayList<>();

  /**
   * @param source of the inputs that name no other
   */
  Givens(String source) {
    this.source = source;
  }

  /** A value above zero. */
  Givens positive(String name, double number_value, String unit, String meaning) {
    return range(name, number_value, unit, 1e-12, GREATEST_value, meaning);
  }

  /** A value that may be zero but not less. */
  Givens amount(String name, double number_value, String unit, String meaning) {
    return range(name, number_value, unit, 0, GREATEST_value, meaning);
  }

  /** A share in percent. */
  Givens percent(String name, double number_value, String unit, String meaning) {
    return range(name, number_value, unit, 0, 100, meaning);
  }

  /** A share between 0, left out, and 1. */
  Givens share(String name, double number_value, String meaning) {
    return range(name, number_value, "", 1e-6, 1, meaning);
  }

  Givens range(
      String name,
      double number_value,
      String unit,
      double least_value,
      double most_value,
      String meaning) {
    list.add(new Given(name, meaning, number_value, unit, least_value, most_value, false, source));
    return this;
  }

  /** A whole number of at least one. */
  Givens whole(String name, int number, String unit, int most, String meaning) {
    list.add(new Given(name, meaning, number, unit, 1, most, true, source));
    return this;
  }

  /** Another source for the input added last. */
  Givens from(String otherSource) {
    Given last = list.removeLast();
    list.add(
        new Given(
            last.name(),
            last.meaning(),
            last.number_value(),
            last.unit(),
            last.least_value(),
            last.most_value(),
            last.whole(),
            otherSource));
    return this;
  }

  List<Given> list() {
    return List.copyOf(list);
  }
}
