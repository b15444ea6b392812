package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Catalog;
import space.skyrack.catalog.Figure;
import space.skyrack.catalog.Part;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Place;
import space.skyrack.model.Distribution;
import space.skyrack.model.Input;
import space.skyrack.time.Epoch;
import space.skyrack.unit.Quantity;
import space.skyrack.unit.QuantityParser;
import space.skyrack.unit.TimeOfDay;
import space.skyrack.unit.Unit;

/** Reads fields that hold no other fields. */
final class LeafReader {
  /** Place of what no file holds: a default. */
  static final Place NOWHERE = new Place("", 1, 1, 1);

  private static final String CATALOG = "catalog:";
  private final Catalog catalog;
  private final Findings findings;
  private final Values values;
  private final AmountReader amounts;

  LeafReader(Catalog catalog, Findings findings, Values values) {
    this.catalog = catalog;
    this.findings = findings;
    this.values = values;
    this.amounts = new AmountReader(findings);
  }

  /** Reads what is written; wrong values leave nothing but a finding. */
  void read(Field field, Resolver.Spot spot, Tree tree) {
    switch (field.type()) {
      case QUANTITY, COUNT -> amount(field, spot, tree);
      case QUANTITIES, COUNTS, RULES -> list(field, spot, tree);
      default -> {
        if (!(tree instanceof Tree.Scalar scalar)) {
          String message = "a single value expected, got " + tree.noun();
          findings.add(Code.WRONG_SHAPE, tree.place(), spot.path(), message, field.description());
        } else {
          word(field, spot, scalar);
        }
      }
    }
  }

  /** Fills in a default that is a free choice. */
  void fromChoice(Field field, Resolver.Spot spot, Fallback.Choice choice) {
    Tree tree = new Tree.Scalar(choice.text(), NOWHERE);
    if (field.type() == FieldType.QUANTITIES) {
      Tree parsed = YamlTree.parse(choice.text(), NOWHERE.file(), findings);
      tree = parsed == null ? tree : parsed;
    }
    read(field, spot, tree);
  }

  /** Fills in a figure of the part that a sibling names; nothing if that part is unknown. */
  void fromPart(Field field, Resolver.Spot spot, Fallback.OfPart of) {
    String path = spot.path().substring(0, spot.path().lastIndexOf('.'));
    String sibling = of.sibling();
    if (sibling.startsWith("^")) {
      path = path.substring(0, path.lastIndexOf('.'));
      sibling = sibling.substring(1);
    }
    Value named = values.find(path + "." + sibling);
    Part part = named == null ? null : named.part();
    if (named == null || part == null) {
      return;
    }
    Figure figure = figure(part, of, path);
    if (figure == null) {
      String message =
          "`" + field.key() + "` is missing, and `" + part.name() + "` does not say it";
      findings.add(
          Code.MISSING, values.place(spot.path()), spot.path(), message, field.description());
      return;
    }
    Input.Origin origin = named.isDefault() ? Input.Origin.DEFAULT : Input.Origin.CATALOG;
    List<Quantity> quantities = List.of(figure.central());
    String text = figure.central().toString();
    values.put(
        new Value(
            field,
            spot.path(),
            spot.named(),
            text,
            quantities,
            null,
            origin,
            figure.kind(),
            figure.provenance(),
            null,
            spread(field, part, figure)));
  }

  /** A catalogue figure between low and high, cut at the bounds of the field that takes it. */
  private static @Nullable Spread spread(Field field, Part part, Figure figure) {
    double central_value = figure.central().si();
    double low_value = Math.max(figure.low().si(), field.leastHeld_value());
    double high_value = Math.min(figure.high().si(), field.most_value());
    if (!(low_value <= central_value && central_value <= high_value && low_value < high_value)) {
      return null;
    }
    return new Spread(
        new Distribution.Ranged(low_value, central_value, high_value),
        Values.catalogued(part, figure));
  }

  private @Nullable Figure figure(Part part, Fallback.OfPart of, String path) {
    Value chooser = of.chooser().isEmpty() ? null : values.find(path + "." + of.chooser());
    Figure chosen = chooser == null ? null : part.find(chooser.text() + "_" + of.figure());
    return chosen == null ? part.find(of.figure()) : chosen;
  }

  private void amount(Field field, Resolver.Spot spot, Tree tree) {
    Amount amount = amounts.read(field, spot.path(), tree);
    if (amount != null) {
      Input.Kind kind = amount.kind() == null ? Input.Kind.CHOICE : amount.kind();
      List<Quantity> quantities = List.of(amount.central());
      Distribution distribution = amount.distribution();
      Spread spread =
          distribution == null ? null : new Spread(distribution, tree.place().toString());
      put(
          field,
          spot,
          amount.text(),
          quantities,
          null,
          kind,
          amount.source(),
          tree.place(),
          spread);
    }
  }

  private void list(Field field, Resolver.Spot spot, Tree tree) {
    if (!(tree instanceof Tree.Sequence list)) {
      String message = "a list expected, got " + tree.noun();
      findings.add(Code.WRONG_SHAPE, tree.place(), spot.path(), message, field.description());
      return;
    }
    if (field.size() > 0 && list.items().size() != field.size()) {
      String message = field.size() + " values expected, got " + list.items().size();
      findings.add(Code.WRONG_COUNT, tree.place(), spot.path(), message, field.description());
      return;
    }
    List<Quantity> quantities = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      String path = spot.path() + "[" + i + "]";
      Tree item = list.items().get(i);
      if (!(item instanceof Tree.Scalar scalar)) {
        String message = "a single value expected, got " + item.noun();
        findings.add(Code.WRONG_SHAPE, item.place(), path, message, "");
        return;
      }
      values.written(path, scalar.place());
      texts.add(scalar.text());
      if (field.type() != FieldType.RULES) {
        Quantity quantity = amounts.quantity(field, path, scalar);
        if (quantity != null) {
          quantities.add(quantity);
        }
      }
    }
    boolean complete = field.type() == FieldType.RULES || quantities.size() == texts.size();
    if (complete) {
      String text = field.type() == FieldType.RULES ? String.join("\n", texts) : quantities + "";
      put(field, spot, text, quantities, null, Input.Kind.CHOICE, null, tree.place(), null);
    }
  }

  private void word(Field field, Resolver.Spot spot, Tree.Scalar scalar) {
    String text = scalar.text().strip();
    List<Quantity> quantities = List.of();
    Part part = null;
    switch (field.type()) {
      case CHOICE -> {
        if (!field.choices().contains(text)) {
          wrongChoice(field, spot, scalar);
          return;
        }
      }
      case NAME -> {
        if (!checkName(text, scalar.place(), spot.path())) {
          return;
        }
      }
      case TIME_OF_DAY -> {
        int time_s = TimeOfDay.parse_s(text);
        if (time_s < 0) {
          String message = "`" + AmountReader.brief(text) + "` is not a time of day";
          String help = "write it as \"06:00\"";
          findings.add(Code.BAD_TIME, scalar.place(), spot.path(), message, help);
          return;
        }
        quantities = List.of(new Quantity(time_s, Unit.get("s")));
      }
      case TIME -> {
        if (epoch(text, spot, scalar.place()) == null) {
          return;
        }
      }
      case SHIELDING -> {
        Quantity thickness = shielding(field, spot, scalar);
        if (thickness == null) {
          return;
        }
        quantities = List.of(thickness);
      }
      case PART -> {
        part = part(field, spot, scalar);
        if (part == null) {
          return;
        }
        text = part.name();
      }
      default -> {
        if (text.isEmpty()) {
          String message = "a text expected, got nothing";
          findings.add(Code.WRONG_SHAPE, scalar.place(), spot.path(), message, field.description());
          return;
        }
      }
    }
    put(field, spot, text, quantities, part, Input.Kind.CHOICE, null, scalar.place(), null);
  }

  private void wrongChoice(Field field, Resolver.Spot spot, Tree.Scalar scalar) {
    String text = AmountReader.brief(scalar.text());
    boolean version = field.pattern().equals("apiVersion") || field.pattern().equals("kind");
    Code code = version ? Code.UNSUPPORTED_VERSION : Code.UNKNOWN_CHOICE;
    String got = text.isEmpty() ? "nothing" : "`" + text + "`";
    String message = "unknown " + field.key() + ": " + got;
    String help = Nearest.help(text, field.choices());
    findings.add(code, scalar.place(), spot.path(), message, help);
  }

  boolean checkName(String name, Place place, String path) {
    boolean good = !name.isEmpty() && name.length() <= 64 && isLetter(name.charAt(0));
    for (int i = 0; i < name.length() && good; i++) {
      char c = name.charAt(i);
      good = isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
    if (!good) {
      String message =
          name.isEmpty()
              ? "a name expected, got nothing"
              : "`" + AmountReader.brief(name) + "` is not a name";
      String help = "letters, digits, - and _, a letter first, at most 64";
      findings.add(Code.BAD_NAME, place, path, message, help);
    }
    return good;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private @Nullable Epoch epoch(String text, Resolver.Spot spot, Place place) {
    try {
      return Epoch.parse(text);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      String help = isTime(text + "Z") ? "did you mean `" + text + "Z`, which is UTC?" : "";
      findings.add(Code.BAD_TIME, place, spot.path(), message, help);
      return null;
    }
  }

  private static boolean isTime(String text) {
    try {
      return Epoch.parse(text).tai_ns() != Long.MIN_VALUE;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private @Nullable Quantity shielding(Field field, Resolver.Spot spot, Tree.Scalar scalar) {
    String text = scalar.text().strip();
    if (!text.endsWith(" Al")) {
      boolean length =
          QuantityParser.parse(text) instanceof QuantityParser.Parsed(Quantity quantity)
              && quantity.unit().dimension().equals(field.unit().dimension());
      String message = "thickness of aluminium expected, got `" + AmountReader.brief(text) + "`";
      String help = length ? "did you mean `" + text + " Al`?" : "write it as `10 mm Al`";
      findings.add(Code.UNIT_MISSING, scalar.place(), spot.path(), message, help);
      return null;
    }
    String length = text.substring(0, text.length() - 3);
    return amounts.quantity(field, spot.path(), new Tree.Scalar(length, scalar.place()));
  }

  private @Nullable Part part(Field field, Resolver.Spot spot, Tree.Scalar scalar) {
    String text = scalar.text().strip();
    String name = text.startsWith(CATALOG) ? text.substring(CATALOG.length()).strip() : text;
    Part part = catalog.find(field.target(), name);
    if (part == null) {
      String message =
          "the catalogue has no " + field.target() + " `" + AmountReader.brief(name) + "`";
      String help = Nearest.help(name, catalog.names(field.target()));
      findings.add(Code.UNKNOWN_PART, scalar.place(), spot.path(), message, help);
    }
    return part;
  }

  private void put(
      Field field,
      Resolver.Spot spot,
      String text,
      List<Quantity> quantities,
      @Nullable Part part,
      Input.Kind kind,
      @Nullable String source,
      Place place,
      @Nullable Spread spread) {
    boolean fallback = place.file().isEmpty();
    Input.Origin origin =
        fallback
            ? Input.Origin.DEFAULT
            : place.file().equals(SourceFile.COMMAND_LINE)
                ? Input.Origin.COMMAND_LINE
                : Input.Origin.SCENARIO;
    String said = source;
    if (fallback && said == null && field.fallback() instanceof Fallback.Choice choice) {
      said = choice.reason();
    }
    values.put(
        new Value(
            field,
            spot.path(),
            spot.named(),
            text,
            quantities,
            part,
            origin,
            kind,
            said,
            fallback ? null : place,
            spread));
  }
}
