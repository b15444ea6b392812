package space.skyrack.validation;

import java.util.Locale;

/**
 * A published or reference value beside ours.
 *
 * @param id such as {@code SUN-01}, or a word of ours where the source has no number
 * @param what the quantity and the inputs that matter
 * @param source what somebody else wrote: paper, report, data set, program
 * @param published as the source prints it, with its unit; empty if it prints none
 * @param recomputed what the source's own inputs give by another program; empty if nobody did
 * @param tolerance in words, such as {@code 0.2 %} or {@code below 5 K}
 * @param note why a published figure is not met, or what was assumed; empty if nothing
 */
public record Row(
    String id,
    Kind kind,
    String what,
    String source,
    String published,
    String recomputed,
    String ours,
    String tolerance,
    Verdict verdict,
    String note) {

  /** Distance from the recomputed value that every row keeps, relative. */
  static final double RECOMPUTED_tolerance = 1e-3;

  /** What a row is for. */
  public enum Kind {
    /** A model of the program produces it. */
    TEST,
    /** It checks that the source was read right. */
    ARITHMETIC,
    /** A figure to show beside ours: its inputs are not public, or are not ours. */
    CONTEXT
  }

  /** What comes of the comparison. */
  public enum Verdict {
    AGREES("agrees"),
    DIFFERS("**differs**"),
    /** Ours is what the source's own inputs give, which is not what the source prints. */
    PUBLISHED_IS_WRONG("published figure is wrong"),
    SHOWN("shown for context");

    final String text;

    Verdict(String text) {
      this.text = text;
    }
  }

  /** A row of kind {@code TEST} without a recomputed value. */
  public Row(
      String id,
      String what,
      String source,
      String published,
      String ours,
      String tolerance,
      boolean agrees,
      String note) {
    this(
        id,
        Kind.TEST,
        what,
        source,
        published,
        "",
        ours,
        tolerance,
        agrees ? Verdict.AGREES : Verdict.DIFFERS,
        note);
  }

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
        amount(digits(published_value, significant(rel_tolerance)), unit),
        amount(digits(our_value, significant(rel_tolerance)), unit),
        percent(rel_tolerance),
        near(our_value, published_value, rel_tolerance * Math.abs(published_value)),
        "");
  }

  /**
   * A published number that does not follow from its own inputs: ours must be the one that does.
   *
   * @param recomputed what the inputs give, without its unit
   */
  static Row wrong(
      String id,
      String what,
      String source,
      String unit,
      double published_value,
      String recomputed,
      double our_value,
      String why) {
    double published_tolerance = RECOMPUTED_tolerance * Math.abs(published_value);
    boolean shown =
        nearRecomputed(recomputed, our_value)
            && !near(our_value, published_value, published_tolerance);
    return new Row(
        id,
        Kind.TEST,
        what,
        source,
        amount(digits(published_value), unit),
        amount(recomputed, unit),
        amount(digits(our_value), unit),
        "recomputed",
        shown ? Verdict.PUBLISHED_IS_WRONG : Verdict.DIFFERS,
        why);
  }

  /** A figure that nobody published: another program computed it from the same inputs. */
  static Row computed(
      String id,
      String what,
      String source,
      String unit,
      String recomputed,
      double our_value,
      double tolerance_value) {
    return new Row(
        id,
        Kind.TEST,
        what,
        source,
        "",
        amount(recomputed, unit),
        amount(
            digits(our_value, significant(tolerance_value / Double.parseDouble(recomputed))), unit),
        amount(digits(tolerance_value, 2), unit),
        near(our_value, Double.parseDouble(recomputed), tolerance_value)
            ? Verdict.AGREES
            : Verdict.DIFFERS,
        "");
  }

  /** A number that must lie within {@code tolerance_value}, in {@code unit}, of the published. */
  public static Row within(
      String id,
      String what,
      String source,
      String unit,
      double published_value,
      double our_value,
      double tolerance_value) {
    return new Row(
        id,
        what,
        source,
        amount(digits(published_value, significant(tolerance_value / published_value)), unit),
        amount(digits(our_value, significant(tolerance_value / published_value)), unit),
        amount(digits(tolerance_value, 2), unit),
        near(our_value, published_value, tolerance_value),
        "");
  }

  /** Words, such as {@code in shadow}, that must be the published ones. */
  public static Row words(String id, String what, String source, String published, String ours) {
    return new Row(id, what, source, published, ours, "exact", published.equals(ours), "");
  }

  /** A measure of disagreement that must stay below a bound. */
  public static Row bound(
      String id, String what, String source, String unit, double our_value, double most_value) {
    return new Row(
        id,
        what,
        source,
        "",
        amount(digits(our_value), unit),
        "below " + amount(digits(most_value), unit),
        our_value < most_value,
        "");
  }

  /** A published figure that nothing can be demanded of, beside ours. */
  public static Row context(
      String id, String what, String source, String published, String ours, String why) {
    return new Row(id, Kind.CONTEXT, what, source, published, "", ours, "none", Verdict.SHOWN, why);
  }

  /**
   * Demands the value that another program got from the same inputs, too: within 0.1 %, or within
   * half a unit of the last digit printed.
   *
   * @param text the number as it was printed, without its unit
   */
  Row recomputed(String text, String unit, double our_value) {
    return new Row(
        id,
        kind,
        what,
        source,
        published,
        amount(text, unit),
        ours,
        tolerance,
        nearRecomputed(text, our_value) ? verdict : Verdict.DIFFERS,
        note);
  }

  /** The same row as a check that the source was read right. */
  Row arithmetic() {
    return with(Kind.ARITHMETIC, verdict, note);
  }

  public Row note(String text) {
    return with(kind, verdict, text);
  }

  public boolean agrees() {
    return verdict != Verdict.DIFFERS;
  }

  private Row with(Kind otherKind, Verdict otherVerdict, String otherNote) {
    return new Row(
        id,
        otherKind,
        what,
        source,
        published,
        recomputed,
        ours,
        tolerance,
        otherVerdict,
        otherNote);
  }

  static String percent(double rel_tolerance) {
    return digits(100 * rel_tolerance) + " %";
  }

  static String amount(String digits, String unit) {
    return unit.isEmpty() ? digits : digits + " " + unit;
  }

  static boolean near(double our_value, double other_value, double most_value) {
    return Math.abs(our_value - other_value) <= most_value;
  }

  private static boolean nearRecomputed(String text, double our_value) {
    double value = Double.parseDouble(text);
    double most_value = Math.max(RECOMPUTED_tolerance * Math.abs(value), halfDigit_value(text));
    return near(our_value, value, most_value);
  }

  /** Half a unit of the last digit of a plain decimal. */
  private static double halfDigit_value(String text) {
    int point = text.indexOf('.');
    double half_value = 0.5;
    for (int decimal = point + 1; point >= 0 && decimal < text.length(); decimal++) {
      half_value /= 10;
    }
    return text.matches("-?[0-9.]+") ? half_value : 0;
  }

  /** Digits that show a difference well inside the tolerance, five at least. */
  private static int significant(double rel_tolerance) {
    double shown = -Math.floor(Math.log10(Math.abs(rel_tolerance))) + 2;
    return (int) Math.clamp(shown, 5, 12);
  }

  /** Five significant digits, without noise that another machine might print differently. */
  static String digits(double value) {
    return digits(value, 5);
  }

  /** As many significant digits as asked for, trailing zeros left out. */
  static String digits(double value, int significant) {
    if (value == 0) {
      return "0";
    }
    double size = Math.abs(value);
    if (size >= 1e7 || size < 1e-3) {
      return String.format(Locale.ROOT, "%." + (significant - 2) + "e", value);
    }
    int decimals = Math.max(0, significant - 1 - (int) Math.floor(Math.log10(size)));
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }
}
