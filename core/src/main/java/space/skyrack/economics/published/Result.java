package space.skyrack.economics.published;

import org.jspecify.annotations.Nullable;

/**
 * An output of a published model beside what its source prints.
 *
 * @param name for programs
 * @param meaning for people; in a model's own text {@code {name}} stands for an input
 * @param our_value from the model's inputs, in {@code unit}
 * @param print what the source prints; null if nothing
 */
public record Result(
    String name, String meaning, String unit, double our_value, @Nullable Print print) {

  /** Half a unit of the last digit, or this, is how near a recomputed value must be. */
  private static final double RECOMPUTED_tolerance = 1e-3;

  /** What a printed figure is for. */
  public enum Kind {
    TEST,
    ARITHMETIC,
    CONTEXT
  }

  /** What comes of the comparison. */
  public enum Verdict {
    AGREES("agrees"),
    DIFFERS("differs"),
    PUBLISHED_IS_WRONG("published figure is wrong"),
    CONTEXT("shown for context"),
    NOT_PUBLISHED("");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * What a source prints.
   *
   * @param id of the row in the collection of published cases
   * @param text as printed, without unit; empty if it prints no figure
   * @param published_value the same as a number; NaN if it prints none
   * @param recomputed what another program got from the source's inputs; empty if nobody did
   * @param rel_tolerance how far ours may be from the printed figure
   * @param wrong why the printed figure does not follow from its inputs; empty if it does
   * @param note what was assumed
   */
  public record Print(
      String id,
      Kind kind,
      String text,
      double published_value,
      String recomputed,
      double rel_tolerance,
      String wrong,
      String note) {}

  /** An output that no source prints. */
  static Result of(String name, String meaning, String unit, double our_value) {
    return new Result(name, meaning, unit, our_value, null);
  }

  /** The figure that the source prints. */
  Result printed(String id, String text, double rel_tolerance) {
    double published_value = text.isEmpty() ? Double.NaN : number_value(text);
    return with(new Print(id, Kind.TEST, text, published_value, "", rel_tolerance, "", ""));
  }

  Result recomputed(String text) {
    Print p = theirs();
    return with(
        new Print(p.id, p.kind, p.text, p.published_value, text, p.rel_tolerance, p.wrong, p.note));
  }

  Result note(String text) {
    Print p = theirs();
    return with(
        new Print(
            p.id, p.kind, p.text, p.published_value, p.recomputed, p.rel_tolerance, p.wrong, text));
  }

  /** Says that the printed figure does not follow from its inputs. */
  Result wrong(String why) {
    Print p = theirs();
    return with(
        new Print(
            p.id, p.kind, p.text, p.published_value, p.recomputed, p.rel_tolerance, why, p.note));
  }

  Result kind(Kind kind) {
    Print p = theirs();
    return with(
        new Print(
            p.id, kind, p.text, p.published_value, p.recomputed, p.rel_tolerance, p.wrong, p.note));
  }

  Result arithmetic() {
    return kind(Kind.ARITHMETIC);
  }

  Result context() {
    return kind(Kind.CONTEXT);
  }

  /** Row of the collection; empty if the source prints nothing. */
  public String id() {
    return print == null ? "" : print.id;
  }

  /** Ours less theirs over theirs; NaN without a printed number. */
  public double difference_fraction() {
    return print == null
        ? Double.NaN
        : (our_value - print.published_value) / StrictMath.abs(print.published_value);
  }

  /** What comes of the comparison, as long as the inputs are the source's own. */
  public Verdict verdict() {
    if (print == null) {
      return Verdict.NOT_PUBLISHED;
    }
    if (print.kind == Kind.CONTEXT) {
      return Verdict.CONTEXT;
    }
    if (!print.recomputed.isEmpty() && !near(print.recomputed, our_value)) {
      return Verdict.DIFFERS;
    }
    if (!print.wrong.isEmpty()) {
      return Verdict.PUBLISHED_IS_WRONG;
    }
    boolean silent = Double.isNaN(print.published_value);
    boolean within =
        StrictMath.abs(our_value - print.published_value)
            <= print.rel_tolerance * StrictMath.abs(print.published_value);
    return silent || within ? Verdict.AGREES : Verdict.DIFFERS;
  }

  private static boolean near(String text, double value) {
    double other_value = number_value(text);
    double most_value =
        StrictMath.max(RECOMPUTED_tolerance * StrictMath.abs(other_value), halfDigit_value(text));
    return StrictMath.abs(value - other_value) <= most_value;
  }

  private static double halfDigit_value(String text) {
    int point = text.indexOf('.');
    double half_value = 0.5;
    for (int decimal = point + 1; point >= 0 && decimal < text.length(); decimal++) {
      half_value /= 10;
    }
    return text.matches("-?[0-9.]+") ? half_value : 0;
  }

  /** The number of a text such as `14700`, or the middle of `17 to 18`; NaN if there is none. */
  private static double number_value(String text) {
    String[] ends = text.split(" to ");
    try {
      return ends.length == 2
          ? 0.5 * (Double.parseDouble(ends[0]) + Double.parseDouble(ends[1]))
          : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  Result meaning(String text) {
    return new Result(name, text, unit, our_value, print);
  }

  private Print theirs() {
    if (print == null) {
      throw new IllegalStateException(name + " is not printed anywhere");
    }
    return print;
  }

  private Result with(Print other) {
    return new Result(name, meaning, unit, our_value, other);
  }
}
