package space.skyrack.model;

/**
 * A rule of the scenario's {@code checks:}, such as {@code battery.soc.min >= 60 %}.
 *
 * @param text as written
 * @param quantity the name of a result
 * @param limit_value in SI
 */
public record CheckRule(String text, String quantity, Comparison comparison, double limit_value) {
  /** The comparison that must hold. */
  public enum Comparison {
    AT_LEAST,
    AT_MOST,
    ABOVE,
    BELOW
  }
}
