package space.skyrack.scenario;

import java.util.List;
import space.skyrack.unit.Unit;
import space.skyrack.unit.UnitFormat;

/**
 * One entry of the attribute dictionary.
 *
 * @param pattern path with {@code []} for list items and {@code *} for names
 * @param unit the customary unit; its dimension is the field's
 * @param least_value least sensible value, SI
 * @param most_value greatest sensible value, SI
 * @param openBelow whether {@code least_value} itself is excluded
 * @param size number of values of a list; 0 is any
 * @param choices words of a CHOICE
 * @param target what a REFERENCE or PART refers to
 * @param shorthand keys of a section that a single value stands for; empty if none may
 * @param appliesTo values of the section's {@code discriminator} with which the field makes sense;
 *     empty is all
 * @param discriminator key of the sibling that decides about {@code appliesTo}
 * @param simulated whether anything computes with it yet
 * @param formerNames keys that are still read in its place, with a warning
 */
public record Field(
    String pattern,
    FieldType type,
    Unit unit,
    Fallback fallback,
    double least_value,
    double most_value,
    boolean openBelow,
    int size,
    List<String> choices,
    String target,
    List<String> shorthand,
    List<String> appliesTo,
    String discriminator,
    boolean simulated,
    String description,
    List<FormerName> formerNames) {

  /**
   * A key that a field bore before.
   *
   * @param since the version that renamed it
   * @param until the version that no longer reads it
   */
  public record FormerName(String key, String since, String until) {}

  /** Last part of the pattern. */
  public String key() {
    return pattern.substring(pattern.lastIndexOf('.') + 1);
  }

  /** Pattern of the fields inside this one. */
  String inner() {
    return switch (type) {
      case ITEMS -> pattern + "[]";
      case NAMED -> pattern + ".*";
      default -> pattern;
    };
  }

  boolean within(double si_value) {
    boolean above = openBelow ? si_value > least_value : si_value >= least_value;
    return above && si_value <= most_value;
  }

  /** The least value that the field holds. */
  double leastHeld_value() {
    return openBelow ? Math.nextUp(least_value) : least_value;
  }

  /** The range in words, such as {@code above 0 m2 and at most 1000 m2}. */
  public String range() {
    String most = most_value == Double.MAX_VALUE ? "" : "at most " + amount(most_value);
    if (least_value == -Double.MAX_VALUE) {
      return most;
    }
    String least = (openBelow ? "above " : "at least ") + amount(least_value);
    return most.isEmpty() ? least : least + " and " + most;
  }

  private String amount(double si_value) {
    return type == FieldType.COUNT || type == FieldType.COUNTS
        ? UnitFormat.number(si_value, 15)
        : UnitFormat.in(si_value, unit);
  }
}
