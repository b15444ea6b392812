package space.skyrack.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import space.skyrack.unit.Unit;

/**
 * One number of a claim with its range, in the unit that people use for it.
 *
 * @param unit symbol; may be empty
 * @param from how it follows, with the names of catalogue parts and scenarios that it uses
 */
record ClaimNumber(String name, String unit, Bracket shown, String from) {
  private static final int DIGITS = 3;

  /** A range narrower than this deserves one digit more. */
  private static final double NARROW_ratio = 1.02;

  /** A number given in SI, shown in the unit {@code symbol}. */
  static ClaimNumber of(String name, String symbol, Bracket si, String from) {
    return new ClaimNumber(name, symbol, si.rising(Unit.get(symbol)::fromSi), from);
  }

  /** A count or a ratio. */
  static ClaimNumber count(String name, String noun, Bracket bracket, String from) {
    return new ClaimNumber(name, noun, bracket, from);
  }

  /** The three values with the unit, such as {@code 51 (39 to 66) kg}. */
  String text() {
    String central = figure(shown.central_value(), digits());
    String low = figure(shown.low_value(), digits());
    String high = figure(shown.high_value(), digits());
    String range = low.equals(high) ? "" : " (" + low + " to " + high + ")";
    return central + range + (unit.isEmpty() ? "" : " " + unit);
  }

  /** The low and the high value with the unit. */
  String range() {
    String low = figure(shown.low_value(), digits());
    String high = figure(shown.high_value(), digits());
    String tail = unit.isEmpty() ? "" : " " + unit;
    return (low.equals(high) ? low : low + " to " + high) + tail;
  }

  SequencedMap<String, Object> document() {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("name", name);
    d.put("unit", unit);
    d.put("low", rounded(shown.low_value(), DIGITS + 1).doubleValue());
    d.put("value", rounded(shown.central_value(), DIGITS + 1).doubleValue());
    d.put("high", rounded(shown.high_value(), DIGITS + 1).doubleValue());
    d.put("from", from);
    return d;
  }

  private int digits() {
    return shown.high_value() > NARROW_ratio * shown.low_value() ? DIGITS : DIGITS + 1;
  }

  /** Few digits, thousands set apart by commas: the inputs deserve no more. */
  private static String figure(double value, int digits) {
    String plain = rounded(value, digits).toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String grouped = whole.length() > 3 ? whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") : whole;
    return point < 0 ? grouped : grouped + plain.substring(point);
  }

  private static BigDecimal rounded(double value, int digits) {
    BigDecimal short_value =
        new BigDecimal(value)
            .round(new MathContext(digits, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    return short_value.scale() < 0 ? short_value.setScale(0) : short_value;
  }
}
