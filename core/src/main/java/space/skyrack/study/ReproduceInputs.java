package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Place;
import space.skyrack.economics.published.Given;
import space.skyrack.economics.published.Inputs;
import space.skyrack.economics.published.PublishedModel;
import space.skyrack.scenario.Nearest;
import space.skyrack.unit.QuantityParser;
import space.skyrack.unit.QuantityParser.Bare;
import space.skyrack.unit.QuantityParser.NotANumber;
import space.skyrack.unit.QuantityParser.Parsed;
import space.skyrack.unit.QuantityParser.UnknownUnit;
import space.skyrack.unit.Unit;
import space.skyrack.unit.UnitFormat;

/** Values of a published model's inputs as people give them: {@code launch_price=200 USD/kg}. */
final class ReproduceInputs {
  private final List<Diagnostic> problems = new ArrayList<>();

  /** What is wrong with the options read so far. */
  List<Diagnostic> problems() {
    return problems;
  }

  /**
   * The inputs of a model after the options that are meant for it.
   *
   * @param sets {@code name=value}, or {@code model.name=value} for one of several models
   * @param first whether options without a model's name are meant for this one
   */
  Inputs of(PublishedModel model, List<String> sets, boolean first) {
    Inputs inputs = model.inputs();
    for (int line = 1; line <= sets.size(); line++) {
      String set = sets.get(line - 1);
      int equals = set.indexOf('=');
      String path = equals < 0 ? set : set.substring(0, equals).strip();
      int dot = path.indexOf('.');
      PublishedModel meant = dot < 0 ? null : PublishedModel.find(path.substring(0, dot));
      if (meant == null ? first : meant.equals(model)) {
        String name = meant == null ? path : path.substring(dot + 1);
        inputs = set(inputs, name, set, equals, line);
      }
    }
    return inputs;
  }

  /** Finds options that name a model which takes no part. */
  void checkModels(List<PublishedModel> taking, List<String> sets) {
    for (int line = 1; line <= sets.size(); line++) {
      String set = sets.get(line - 1);
      int equals = Math.max(0, set.indexOf('='));
      int dot = set.substring(0, equals).indexOf('.');
      PublishedModel meant = dot < 0 ? null : PublishedModel.find(set.substring(0, dot).strip());
      if (meant != null && !taking.contains(meant)) {
        String message = "`" + meant.name() + "` takes no part here";
        problems.add(new Diagnostic(Code.BAD_SET, message, "", place(line, 1, dot), "", ""));
      }
    }
  }

  private Inputs set(Inputs inputs, String name, String set, int equals, int line) {
    if (equals <= 0) {
      Place all = place(line, 1, set.length());
      String message = "`--set " + set + "` does not read name=value";
      problems.add(new Diagnostic(Code.BAD_SET, message, "", all, "", ""));
      return inputs;
    }
    Given given = find(inputs, name);
    if (given == null) {
      List<String> names = inputs.list().stream().map(Given::name).toList();
      String message = "unknown input `" + name + "`";
      String help = Nearest.help(name, names);
      Place at = place(line, 1, equals);
      problems.add(new Diagnostic(Code.BAD_SET, message, "", at, "", help));
      return inputs;
    }
    String text = set.substring(equals + 1).strip();
    Place at = place(line, equals + 2, set.length() - equals - 1);
    double value = value(given, text, at);
    return Double.isNaN(value) ? inputs : inputs.with(name, value);
  }

  private static @Nullable Given find(Inputs inputs, String name) {
    return inputs.list().stream()
        .filter(given -> given.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The value in the input's own unit; NaN, with a problem, if the text does not give one. */
  private double value(Given given, String text, Place at) {
    double value = inUnit(given, text, at);
    if (Double.isNaN(value)) {
      return value;
    }
    if (given.whole() && value != StrictMath.rint(value)) {
      return wrong(
          Code.NOT_WHOLE, given, at, "`" + text + "` is not a whole number", example(given));
    }
    if (value < given.least_value() || value > given.most_value()) {
      boolean negative = value < 0 && given.least_value() >= 0;
      boolean zero = value == 0;
      String what = negative ? "is negative" : zero ? "is zero" : "is outside the sensible range";
      return wrong(Code.OUT_OF_BOUNDS, given, at, "`" + text + "` " + what, bounds(given));
    }
    return value;
  }

  private double inUnit(Given given, String text, Place at) {
    String symbol = given.unit();
    if (!symbol.isEmpty() && text.endsWith(symbol)) {
      String number = text.substring(0, text.length() - symbol.length());
      if (QuantityParser.parse(number) instanceof Bare bare) {
        return bare.number_value();
      }
    }
    String expected = symbol.isEmpty() ? "a plain number" : "a value in " + symbol;
    return switch (QuantityParser.parse(text)) {
      case Bare bare ->
          symbol.isEmpty()
              ? bare.number_value()
              : wrong(
                  Code.UNIT_MISSING,
                  given,
                  at,
                  expected + " expected, got a bare number",
                  "write `" + text + " " + symbol + "`");
      case Parsed parsed -> {
        Unit unit = unit(symbol);
        yield unit != null && unit.dimension().equals(parsed.quantity().unit().dimension())
            ? parsed.quantity().in(unit)
            : wrong(
                Code.WRONG_DIMENSION,
                given,
                at,
                expected + " expected, got `" + text + "`",
                example(given));
      }
      case NotANumber none ->
          wrong(
              Code.NOT_A_NUMBER,
              given,
              at,
              "`" + text + "` is not a number",
              none.help().isEmpty() ? example(given) : none.help());
      case UnknownUnit unknown ->
          wrong(
              Code.UNKNOWN_UNIT,
              given,
              at,
              "unknown unit `" + unknown.symbol() + "`",
              example(given));
    };
  }

  /** The unit of an input; null if it is one that only its source uses. */
  private static @Nullable Unit unit(String symbol) {
    if (symbol.isEmpty()) {
      return Unit.ONE;
    }
    return QuantityParser.parse("1 " + symbol) instanceof Parsed parsed
        ? parsed.quantity().unit()
        : null;
  }

  private static String example(Given given) {
    return "such as `" + amount(given.number_value(), given.unit()) + "`";
  }

  private static String bounds(Given given) {
    String least =
        given.least_value() == 0
            ? "at least 0"
            : given.least_value() < 1e-9
                ? "above 0"
                : "at least " + amount(given.least_value(), given.unit());
    return "it must be " + least + " and at most " + amount(given.most_value(), given.unit());
  }

  private static String amount(double value, String unit) {
    String number = UnitFormat.number(value, 15);
    return unit.isEmpty() ? number : number + " " + unit;
  }

  private double wrong(Code code, Given given, Place at, String message, String help) {
    problems.add(new Diagnostic(code, message, given.name(), at, given.name(), help));
    return Double.NaN;
  }

  private static Place place(int line, int column, int length) {
    return new Place(Place.COMMAND_LINE, line, column, length);
  }
}
