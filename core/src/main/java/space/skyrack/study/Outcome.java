package space.skyrack.study;

/**
 * A result that uncertain inputs spread.
 *
 * @param name as checks and reports call it, such as {@code margin.array_power}
 * @param unit SI
 * @param isEvent whether it is 1 or 0: something holds or does not
 */
public record Outcome(String name, String unit, boolean isEvent) {
  public static Outcome amount(String name, String unit) {
    return new Outcome(name, unit, false);
  }

  public static Outcome event(String name) {
    return new Outcome(name, "", true);
  }
}
