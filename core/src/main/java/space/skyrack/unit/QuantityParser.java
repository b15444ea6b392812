package space.skyrack.unit;

/** Reads a number with its unit, such as {@code 650 km} or {@code 2.7 %/yr}. */
public final class QuantityParser {
  private static final int LONGEST = 200;

  private QuantityParser() {}

  /** What the text turned out to be. */
  public sealed interface Outcome permits Parsed, Bare, NotANumber, UnknownUnit {}

  /** A number with a unit. */
  public record Parsed(Quantity quantity) implements Outcome {}

  /** A number alone. */
  public record Bare(double number_value) implements Outcome {}

  /**
   * No finite number at the start.
   *
   * @param help what to write instead; may be empty
   */
  public record NotANumber(String help) implements Outcome {}

  /**
   * A number with something that is not a unit.
   *
   * @param help what to write instead; may be empty
   */
  public record UnknownUnit(double number_value, String symbol, String help) implements Outcome {}

  public static Outcome parse(String written) {
    String text = written.strip();
    if (text.length() > LONGEST) {
      return new NotANumber("");
    }
    int end = numberEnd(text);
    String number = text.substring(0, end);
    String rest = text.substring(end).strip();
    if (end == 0) {
      return new NotANumber(notFinite(text) ? "the value must be finite" : "");
    }
    if (rest.startsWith(",") || rest.startsWith("_") || rest.startsWith("'")) {
      return new NotANumber("write the number without separators: 650000, not 650,000");
    }
    double value = Double.parseDouble(number);
    if (Double.isInfinite(value)) {
      return new NotANumber("the value must be finite");
    }
    if (rest.isEmpty()) {
      return new Bare(value);
    }
    return switch (UnitParser.parse(rest)) {
      case UnitParser.Found(Unit unit) -> new Parsed(new Quantity(value, unit));
      case UnitParser.Unknown(String symbol, String help) -> new UnknownUnit(value, symbol, help);
    };
  }

  private static boolean notFinite(String text) {
    String word = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    word = word.startsWith(".") ? word.substring(1) : word;
    return word.regionMatches(true, 0, "inf", 0, 3) || word.regionMatches(true, 0, "nan", 0, 3);
  }

  /** Index after a decimal number at the start of the text; 0 if there is none. */
  private static int numberEnd(String text) {
    int at = 0;
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
    int whole = digits(text, at);
    int end = whole;
    int count = whole - at;
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = digits(text, end + 1);
      count += fraction - end - 1;
      end = fraction;
    }
    if (count == 0) {
      return 0;
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      int sign = end + 1;
      if (sign < text.length() && (text.charAt(sign) == '-' || text.charAt(sign) == '+')) {
        sign++;
      }
      int exponent = digits(text, sign);
      end = exponent > sign ? exponent : end;
    }
    return end;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
