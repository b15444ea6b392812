package space.skyrack.validation;

import java.util.Locale;

/**
 * A published or reference value beside ours.
 *
 * @param id such as {@code SUN-01}, or a word of ours where the source has no number
 * @param what the quantity and the inputs that matter
 * @param source what somebody else wrote: paper, report, data set, program
 * @param tolerance in words, such as {@code 0.2 %} or {@code below 5 K}
 * @param note why a published figure is not met, or what was assumed; empty if nothing
 */
public record Row(
    String id,
    String what,
    String source,
    String published,
    String ours,
    String tolerance,
    boolean agrees,
    String note) {

  /** A number that must lie within {@code rel_tolerance} of the published one. */
  public static Row number(
      String id,
      String what,
      String source,
      String unit,
      double published_value,
      double our_value,
      double rel_tolerance) {
    return new Row(
        id,
        what,
        source,
        digits(published_value) + " " + unit,
        digits(our_value) + " " + unit,
        digits(100 * rel_tolerance) + " %",
        Math.abs(our_value - published_value) <= rel_tolerance * Math.abs(published_value),
        "");
  }

  /** A measure of disagreement that must stay below a bound. */
  public static Row bound(
      String id, String what, String source, String unit, double our_value, double most_value) {
    return new Row(
        id,
        what,
        source,
        "",
        digits(our_value) + " " + unit,
        "below " + digits(most_value) + " " + unit,
        our_value < most_value,
        "");
  }

  public Row note(String text) {
    return new Row(id, what, source, published, ours, tolerance, agrees, text);
  }

  /** Five significant digits, without noise that another machine might print differently. */
  static String digits(double value) {
    if (value == 0) {
      return "0";
    }
    double size = Math.abs(value);
    if (size >= 1e7 || size < 1e-3) {
      return String.format(Locale.ROOT, "%.3e", value);
    }
    int decimals = Math.max(0, 4 - (int) Math.floor(Math.log10(size)));
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }
}
