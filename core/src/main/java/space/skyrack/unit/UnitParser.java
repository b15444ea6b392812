package space.skyrack.unit;

/**
 * Reads unit expressions: symbols with exponents, joined by {@code /} or a blank.
 *
 * <p>Examples: {@code km}, {@code W/m2}, {@code J/m2/K}, {@code /h}, {@code %/yr}, {@code m^2}.
 */
final class UnitParser {
  private static final int LONGEST = 64;

  private UnitParser() {}

  /** What the expression turned out to be. */
  sealed interface Outcome permits Found, Unknown {}

  record Found(Unit unit) implements Outcome {}

  /**
   * No such unit.
   *
   * @param symbol the part that is not known
   * @param help what to write instead
   */
  record Unknown(String symbol, String help) implements Outcome {}

  static Outcome parse(String expression) {
    String text = expression.strip();
    if (text.length() > LONGEST) {
      return new Unknown(text.substring(0, 20) + "...", "a unit is a few symbols, such as W/m2");
    }
    Unit whole = UnitTable.find(text);
    if (whole != null) {
      return new Found(whole);
    }
    Unit result = Unit.ONE;
    int factors = 0;
    int at = 0;
    boolean divide = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '/') {
        if (divide) {
          return new Unknown(text, "two divisions in a row");
        }
        divide = true;
        at++;
        continue;
      }
      if (c == ' ' || c == '*' || c == '·') {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && " /*·".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      switch (factor(text.substring(at, end))) {
        case Unknown unknown -> {
          return unknown;
        }
        case Found(Unit unit) -> {
          if (unit.offset_value() != 0) {
            return new Unknown(text, "a change of temperature is in K, not degC");
          }
          result = result.times(divide ? unit.inverse() : unit, text);
        }
      }
      factors++;
      divide = false;
      at = end;
    }
    return divide || factors == 0
        ? new Unknown(text, "a unit is missing after `/`")
        : new Found(result);
  }

  /** One symbol with its exponent. */
  private static Outcome factor(String text) {
    Unit plain = UnitTable.find(text);
    if (plain != null) {
      return new Found(plain);
    }
    int digits = text.length();
    while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    String exponent = text.substring(digits);
    int end = digits > 0 && text.charAt(digits - 1) == '-' ? digits - 1 : digits;
    boolean negative = end < digits;
    end = end > 0 && text.charAt(end - 1) == '^' ? end - 1 : end;
    Unit base = UnitTable.find(text.substring(0, end));
    if (base == null || exponent.length() != 1 || base.offset_value() != 0) {
      String near = UnitTable.nearest(text);
      return new Unknown(text, near == null ? "" : "did you mean `" + near + "`?");
    }
    int power = exponent.charAt(0) - '0';
    return new Found(base.power(negative ? -power : power));
  }
}
