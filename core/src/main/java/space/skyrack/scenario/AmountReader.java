package space.skyrack.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.unit.Currency;
import space.skyrack.unit.Dimension;
import space.skyrack.unit.Quantity;
import space.skyrack.unit.QuantityParser;
import space.skyrack.unit.Unit;
import space.skyrack.unit.UnitFormat;

/** Reads one number with its unit and says what is wrong with it. */
final class AmountReader {
  private final Findings findings;

  AmountReader(Findings findings) {
    this.findings = findings;
  }

  /** The number that a tree holds, a distribution included; null if it is wrong. */
  @Nullable Amount read(Field field, String path, Tree tree) {
    return switch (tree) {
      case Tree.Scalar scalar -> {
        Quantity quantity = quantity(field, path, scalar);
        yield quantity == null ? null : Amount.of(quantity);
      }
      case Tree.Mapping mapping ->
          new DistributionReader(this, findings).read(field, path, mapping);
      case Tree.Sequence sequence -> {
        String message = "one number expected, got a list";
        findings.add(Code.WRONG_SHAPE, sequence.place(), path, message, "");
        yield null;
      }
    };
  }

  /** A plain number within the field's bounds; null if it is wrong. */
  @Nullable Quantity quantity(Field field, String path, Tree.Scalar scalar) {
    Quantity quantity = unbounded(field, path, scalar, field.unit());
    return quantity == null || !bounded(field, path, scalar, quantity) ? null : quantity;
  }

  /** A plain number of the dimension of {@code unit}; null if it is wrong. */
  @Nullable Quantity unbounded(Field field, String path, Tree.Scalar scalar, Unit unit) {
    String text = scalar.text();
    boolean whole = field.type() == FieldType.COUNT || field.type() == FieldType.COUNTS;
    return switch (QuantityParser.parse(text)) {
      case QuantityParser.NotANumber(String help) -> {
        String got = text.isBlank() ? "nothing" : "`" + brief(text) + "`";
        String message = (whole ? "whole number" : noun(unit)) + " expected, got " + got;
        findings.add(Code.NOT_A_NUMBER, scalar.place(), path, message, example(field, unit, help));
        yield null;
      }
      case QuantityParser.UnknownUnit(double number, String symbol, String help) -> {
        if (unit.dimension().money() != 0 && Currency.isForeign(symbol)) {
          String message = "currency mismatch: `" + brief(symbol) + "`, but every price is in USD";
          String hint = "convert it to " + unit.symbol() + " of the year `money.year`";
          findings.add(Code.CURRENCY_MISMATCH, scalar.place(), path, message, hint);
        } else {
          String message = "unknown unit `" + brief(symbol) + "`";
          String hint = help.isEmpty() ? example(field, unit, "") : help;
          findings.add(Code.UNKNOWN_UNIT, scalar.place(), path, message, hint);
        }
        yield null;
      }
      case QuantityParser.Bare(double number) -> bare(field, path, scalar, unit, number, whole);
      case QuantityParser.Parsed(Quantity quantity) -> {
        if (!quantity.unit().dimension().equals(unit.dimension()) || whole) {
          String message = noun(unit) + " expected, got " + described(quantity);
          String hint = example(field, unit, "");
          findings.add(Code.WRONG_DIMENSION, scalar.place(), path, message, hint);
          yield null;
        }
        yield quantity;
      }
    };
  }

  private @Nullable Quantity bare(
      Field field, String path, Tree.Scalar scalar, Unit unit, double number, boolean whole) {
    if (whole && number != Math.rint(number)) {
      String message = "whole number expected, got " + brief(scalar.text());
      findings.add(Code.NOT_WHOLE, scalar.place(), path, message, "");
      return null;
    }
    if (unit.dimension().equals(Dimension.NONE)) {
      return new Quantity(number, Unit.ONE);
    }
    String message = noun(unit) + " expected, got a bare number";
    Diagnosis diagnosis = new Diagnosis(field, unit, number);
    String label = path + " needs a unit";
    findings.add(
        new Diagnostic(Code.UNIT_MISSING, message, path, scalar.place(), label, diagnosis.help()));
    return null;
  }

  boolean bounded(Field field, String path, Tree.Scalar scalar, Quantity quantity) {
    double si_value = quantity.si();
    if (field.within(si_value)) {
      return true;
    }
    boolean negative = quantity.number_value() < 0 && field.least_value() >= 0;
    boolean zero = quantity.number_value() == 0 && field.openBelow();
    String what = negative ? "is negative" : zero ? "is zero" : "is outside the sensible range";
    String message = "`" + brief(scalar.text()) + "` " + what;
    findings.add(Code.OUT_OF_BOUNDS, scalar.place(), path, message, boundsHelp(field, quantity));
    return false;
  }

  private static String boundsHelp(Field field, Quantity quantity) {
    String range = "it must be " + field.range();
    if (quantity.unit().symbol().equals("degC") && field.unit().symbol().equals("K")) {
      return "this is a difference of temperatures: write it in K";
    }
    Quantity likely = field.type() == FieldType.COUNT ? null : LikelyUnit.of(field, quantity);
    if (likely == null) {
      return range;
    }
    String text = likely.toString();
    String shown = UnitFormat.display(likely.si(), field.unit().dimension());
    boolean clear =
        shown.equals(text)
            || likely.unit().equals(field.unit())
            || field.unit().dimension().equals(Dimension.NONE);
    return range + "; did you mean `" + text + "`" + (clear ? "" : " (" + shown + ")") + "?";
  }

  /** What a field in this unit holds; a dose shares its dimension with energy per mass. */
  static String noun(Unit unit) {
    if (unit.symbol().endsWith("Gy")) {
      return "radiation dose";
    }
    String noun = unit.dimension().noun();
    return noun == null ? "value in " + unit.symbol() : noun;
  }

  private static String described(Quantity quantity) {
    String noun = quantity.unit().dimension().noun();
    if (noun == null) {
      return "`" + quantity + "`";
    }
    boolean vowel = "aeiou".indexOf(noun.charAt(0)) >= 0;
    return "`" + quantity + "`, " + (vowel ? "an " : "a ") + noun;
  }

  private static String example(Field field, Unit unit, String help) {
    if (!help.isEmpty()) {
      return help;
    }
    boolean whole = field.type() == FieldType.COUNT || field.type() == FieldType.COUNTS;
    String symbol = unit.symbol();
    return whole || symbol.isEmpty() ? "write a number" : "write a number in " + symbol;
  }

  static String brief(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.length() <= 40 ? line : line.substring(0, 37) + "...";
  }

  /** What a bare number may have meant. */
  private record Diagnosis(Field field, Unit unit, double number_value) {
    String help() {
      String number = UnitFormat.number(number_value, 15);
      Unit base = Unit.get(siSymbol());
      for (Unit candidate : List.of(unit, base)) {
        double si_value = candidate.toSi(number_value);
        if (!field.within(si_value)) {
          continue;
        }
        String text = new Quantity(number_value, candidate).toString();
        String shown = UnitFormat.display(si_value, unit.dimension());
        String also = shown.equals(text) || candidate.equals(unit) ? "" : " (" + shown + ")";
        return "did you mean `" + text + "`" + also + "?";
      }
      return "write it with its unit, such as `" + number + " " + unit.symbol() + "`";
    }

    private String siSymbol() {
      Dimension dimension = unit.dimension();
      if (dimension.equals(Dimension.POWER)) {
        return "W";
      }
      if (dimension.equals(Dimension.ENERGY)) {
        return "J";
      }
      if (dimension.equals(Dimension.FORCE)) {
        return "N";
      }
      return dimension.baseSymbol();
    }
  }
}
