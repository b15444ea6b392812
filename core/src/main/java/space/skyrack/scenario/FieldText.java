package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.skyrack.catalog.Catalog;
import space.skyrack.catalog.Figure;
import space.skyrack.catalog.Part;
import space.skyrack.unit.Dimension;
import space.skyrack.unit.Quantity;
import space.skyrack.unit.UnitFormat;

/** What the dictionary knows about a field, in words: hover texts and the field reference. */
final class FieldText {
  private final Dictionary dictionary;
  private final Catalog catalog;

  FieldText(Dictionary dictionary, Catalog catalog) {
    this.dictionary = dictionary;
    this.catalog = catalog;
  }

  /** Everything an editor shows when the mouse rests on the key. */
  String hover(Field field) {
    List<String> sentences = new ArrayList<>(List.of(field.description()));
    sentences.add(
        capital(kind(field)) + (bounds(field).isEmpty() ? "" : ", " + bounds(field)) + ".");
    if (!field.appliesTo().isEmpty()) {
      sentences.add("With " + condition(field) + ".");
    }
    sentences.add(capital(fallback(field)) + ".");
    if (!field.simulated()) {
      sentences.add("Read and checked; nothing computes with it yet.");
    }
    return String.join(" ", sentences);
  }

  /** What may be written, such as {@code length, such as 10 km}. */
  String kind(Field field) {
    return switch (field.type()) {
      case QUANTITY -> noun(field) + unit(field) + ", or a distribution";
      case COUNT -> "whole number";
      case TEXT -> "text";
      case NAME -> "name: letters, digits, - and _, a letter first";
      case CHOICE -> "one of " + String.join(", ", field.choices());
      case TIME -> "time with a zone, such as 2027-12-20T00:00:00Z";
      case TIME_OF_DAY -> "time of day, such as \"06:00\"";
      case REFERENCE -> "name of an entry of " + field.target();
      case PART -> "part of the catalogue: " + field.target();
      case SHIELDING -> "thickness of aluminium, such as 10 mm Al";
      case RULE, RULES -> "rules such as battery.soc.min >= 60 %";
      case SECTION -> "section" + shorthand(field);
      case ITEMS -> "list of sections" + shorthand(field);
      case NAMED -> "sections by name";
      case QUANTITIES -> list(field) + noun(field) + " each" + unit(field);
      case COUNTS -> list(field) + "whole numbers";
    };
  }

  String bounds(Field field) {
    boolean number =
        switch (field.type()) {
          case QUANTITY, COUNT, QUANTITIES, COUNTS, SHIELDING -> true;
          default -> false;
        };
    return number ? field.range() : "";
  }

  /** Such as {@code type sun-synchronous or walker}. */
  static String condition(Field field) {
    return field.discriminator() + " " + String.join(" or ", field.appliesTo());
  }

  /** What holds if nothing is written, and why. */
  String fallback(Field field) {
    return switch (field.fallback()) {
      case Fallback.Required required -> "required";
      case Fallback.Absent absent -> "may be missing";
      case Fallback.Choice choice ->
          field.type().holdsFields() && choice.text().equals("{}")
              ? "may be missing: " + choice.reason()
              : "default " + choice.text() + ": " + choice.reason();
      case Fallback.OfPart of ->
          "default from the catalogue: "
              + of.figure()
              + " of "
              + of.sibling().replace("^", "")
              + (of.chooser().isEmpty() ? "" : ", as " + of.chooser() + " says");
    };
  }

  /** A value that may stand in the field. */
  Optional<String> example(Field field) {
    return switch (field.type()) {
      case QUANTITY -> Optional.of(amount(field));
      case COUNT -> Optional.of(choiceText(field).orElse(least(field)));
      case CHOICE -> Optional.of(choiceText(field).orElse(field.choices().getFirst()));
      case TIME -> Optional.of("2027-12-20T00:00:00Z");
      case TIME_OF_DAY -> Optional.of("06:00");
      case SHIELDING -> Optional.of("10 mm Al");
      case PART ->
          Optional.of(
              "catalog:"
                  + choiceText(field).orElse(catalog.list(field.target()).getFirst().name()));
      default -> Optional.empty();
    };
  }

  private static String least(Field field) {
    return UnitFormat.number(Math.max(1, field.least_value()), 15);
  }

  private static Optional<String> choiceText(Field field) {
    return field.fallback() instanceof Fallback.Choice choice
        ? Optional.of(choice.text())
        : Optional.empty();
  }

  private String amount(Field field) {
    if (field.fallback() instanceof Fallback.Choice choice) {
      return choice.text();
    }
    if (field.fallback() instanceof Fallback.OfPart of) {
      for (Part part : catalog.list(partKind(field, of))) {
        Figure figure = part.find(of.figure());
        if (figure != null) {
          return figure.central().toString();
        }
      }
    }
    double middle_value = Math.sqrt(Math.max(0, field.least_value() * field.most_value()));
    for (double number : new double[] {10, 1, 0.1, Math.rint(field.unit().fromSi(middle_value))}) {
      if (field.within(field.unit().toSi(number))) {
        return new Quantity(number, field.unit()).toString();
      }
    }
    return new Quantity(field.unit().fromSi(field.most_value()), field.unit()).toString();
  }

  private String partKind(Field field, Fallback.OfPart of) {
    String section = field.pattern().substring(0, field.pattern().lastIndexOf('.'));
    String sibling = of.sibling();
    if (sibling.startsWith("^")) {
      section = section.substring(0, section.lastIndexOf('.'));
      sibling = sibling.substring(1);
    }
    Field part = dictionary.find(section + "." + sibling);
    if (part == null) {
      throw new IllegalStateException(field.pattern() + " takes its default from nowhere");
    }
    return part.target();
  }

  private static String noun(Field field) {
    return AmountReader.noun(field.unit());
  }

  private static String unit(Field field) {
    boolean plain = field.unit().dimension().equals(Dimension.NONE);
    String symbol = field.unit().symbol();
    if (plain) {
      return symbol.isEmpty() ? "" : " or %";
    }
    return noun(field).startsWith("value in") ? "" : " in " + symbol + " or its like";
  }

  private static String list(Field field) {
    return field.size() == 0 ? "list of " : "list of " + field.size() + ", ";
  }

  private static String shorthand(Field field) {
    return field.shorthand().isEmpty() ? "" : ", or one value";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
