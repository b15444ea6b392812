package space.skyrack.economics.published;

import java.util.List;

/**
 * The inputs in force, in the order of the model.
 *
 * @param changed whether any value is not the source's own
 */
public record Inputs(List<Given> list, boolean changed) {
  public Inputs {
    list = List.copyOf(list);
  }

  /** The value of an input, in its own unit. */
  double of(String name) {
    for (Given given : list) {
      if (given.name().equals(name)) {
        return given.number_value();
      }
    }
    throw new IllegalArgumentException("no input `" + name + "`");
  }

  /** A value that is written in percent, as a fraction. */
  double fraction(String name) {
    return of(name) / 100;
  }

  /**
   * The same inputs with another value.
   *
   * @throws IllegalArgumentException if there is no such input or the value is out of its bounds
   */
  public Inputs with(String name, double number_value) {
    if (list.stream().noneMatch(given -> given.name().equals(name))) {
      throw new IllegalArgumentException("no input `" + name + "`");
    }
    List<Given> others =
        list.stream()
            .map(given -> given.name().equals(name) ? given.with(number_value) : given)
            .toList();
    return new Inputs(others, changed || of(name) != number_value);
  }
}
