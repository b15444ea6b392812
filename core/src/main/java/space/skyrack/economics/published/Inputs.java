package space.skyrack.economics.published;

import java.util.List;
import java.util.regex.Pattern;
import space.skyrack.unit.UnitFormat;

/**
 * The inputs in force, in the order of the model.
 *
 * @param changed whether any value is not the source's own
 */
public record Inputs(List<Given> list, boolean changed) {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

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

  /** A value with its unit, for people. */
  String text(String name) {
    for (Given given : list) {
      if (given.name().equals(name)) {
        String number = UnitFormat.number(given.number_value(), 6);
        return given.unit().isEmpty() ? number : number + " " + given.unit();
      }
    }
    throw new IllegalArgumentException("no input `" + name + "`");
  }

  /** A text in which {@code {name}} stands for the value of an input. */
  String filled(String template) {
    return NAME.matcher(template).replaceAll(found -> text(found.group(1)));
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
