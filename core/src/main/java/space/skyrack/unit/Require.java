package space.skyrack.unit;

/** Checks of a record's components; each failure says what, the value, the unit and the rule. */
public final class Require {
  private Require() {}

  public static double positive(String what, double value, String unit) {
    return test(value > 0 && Double.isFinite(value), what, value, unit, "must be above zero");
  }

  public static double notNegative(String what, double value, String unit) {
    return test(value >= 0 && Double.isFinite(value), what, value, unit, "must not be negative");
  }

  public static double finite(String what, double value, String unit) {
    return test(Double.isFinite(value), what, value, unit, "must be finite");
  }

  public static double fraction(String what, double value) {
    return test(value >= 0 && value <= 1, what, value, "", "must be between 0 and 1");
  }

  /** A fraction that may not be zero, such as an efficiency or an emissivity. */
  public static double efficiency(String what, double value) {
    return test(value > 0 && value <= 1, what, value, "", "must be above 0 and at most 1");
  }

  public static int atLeast(String what, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(what + " is " + value + " but must be at least " + least);
    }
    return value;
  }

  private static double test(boolean ok, String what, double value, String unit, String rule) {
    if (!ok) {
      String amount = unit.isEmpty() ? value + "" : value + " " + unit;
      throw new IllegalArgumentException(what + " is " + amount + " but " + rule);
    }
    return value;
  }
}
