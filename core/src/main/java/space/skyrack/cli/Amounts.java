package space.skyrack.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import space.skyrack.unit.Dimension;
import space.skyrack.unit.QuantityParser;
import space.skyrack.unit.QuantityParser.Parsed;

/** Options that are quantities with a unit. */
record Amounts(CommandLine line) {

  /** The value in SI of an option that must be above zero. */
  double positive(String option, String text, Dimension dimension, String example) {
    if (QuantityParser.parse(text) instanceof Parsed parsed
        && parsed.quantity().unit().dimension().equals(dimension)
        && parsed.quantity().si() > 0) {
      return parsed.quantity().si();
    }
    throw new ParameterException(
        line,
        "%s: `%s` is not a %s above zero, such as `%s`"
            .formatted(option, text, dimension.noun(), example));
  }
}
