package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.model.Distribution;
import space.skyrack.model.Input;
import space.skyrack.unit.Dimension;
import space.skyrack.unit.Quantity;
import space.skyrack.unit.Unit;

/**
 * Reads a number written as a section: {@code value}, or one distribution.
 *
 * <p>Central values: mode of triangular (the likeliest value that its author named), middle of
 * uniform, mean of normal, median of lognormal, rate of poisson. A poisson rate is how often things
 * happen, not how well it is known: it has no distribution here.
 */
final class DistributionReader {
  private static final List<String> FORMS =
      List.of("value", "triangular", "uniform", "normal", "lognormal", "poisson");
  private static final List<String> KEYS =
      List.of("value", "triangular", "uniform", "normal", "lognormal", "poisson", "source", "kind");

  /** 95 % of the values then lie within a factor of 20,000 of the median. */
  private static final double WIDEST_SIGMA_value = 5;

  private final AmountReader amounts;
  private final Findings findings;

  DistributionReader(AmountReader amounts, Findings findings) {
    this.amounts = amounts;
    this.findings = findings;
  }

  @Nullable Amount read(Field field, String path, Tree.Mapping mapping) {
    Tree.Entry form = null;
    for (Tree.Entry entry : mapping.entries()) {
      if (!KEYS.contains(entry.key())) {
        String message = "unknown key `" + AmountReader.brief(entry.key()) + "`";
        String help = Nearest.help(entry.key(), KEYS);
        findings.add(Code.UNKNOWN_KEY, entry.place(), path, message, help);
        return null;
      }
      if (FORMS.contains(entry.key())) {
        if (form != null) {
          String message = "`" + form.key() + "` and `" + entry.key() + "` exclude each other";
          return bad(path, entry, message);
        }
        form = entry;
      }
    }
    if (form == null) {
      String message = AmountReader.noun(field.unit()) + " expected, got a section";
      String help = "write a number, or one of " + String.join(", ", FORMS);
      findings.add(Code.WRONG_SHAPE, mapping.place(), path, message, help);
      return null;
    }
    Amount amount = form(field, path, form);
    return amount == null ? null : provenance(amount, path, mapping);
  }

  private @Nullable Amount form(Field field, String path, Tree.Entry form) {
    return switch (form.key()) {
      case "triangular" -> range(field, path, form, 3);
      case "uniform" -> range(field, path, form, 2);
      case "normal" -> bell(field, path, form, "mean", "sd", field.unit());
      case "lognormal" -> bell(field, path, form, "median", "sigma", Unit.ONE);
      default -> {
        if (form.key().equals("poisson") && !countsEvents(field)) {
          yield bad(path, form, "`poisson` is for events per time and for whole numbers");
        }
        if (!(form.value() instanceof Tree.Scalar scalar)) {
          yield bad(path, form, "`" + form.key() + "` takes one number");
        }
        Quantity quantity = amounts.quantity(field, path, scalar);
        if (quantity == null) {
          yield null;
        }
        String text = form.key().equals("value") ? quantity + "" : form.key() + " " + quantity;
        yield new Amount(quantity, text, null, null, null);
      }
    };
  }

  static boolean countsEvents(Field field) {
    return field.type() == FieldType.COUNT || field.unit().dimension().equals(Dimension.RATE);
  }

  private @Nullable Amount range(Field field, String path, Tree.Entry form, int size) {
    if (!(form.value() instanceof Tree.Sequence list) || list.items().size() != size) {
      String shape = size == 3 ? "[least, likeliest, greatest]" : "[least, greatest]";
      return bad(path, form, "`" + form.key() + "` takes " + shape);
    }
    List<Quantity> points = new ArrayList<>();
    for (Tree item : list.items()) {
      if (!(item instanceof Tree.Scalar scalar)) {
        return bad(path, form, "`" + form.key() + "` takes plain numbers");
      }
      Quantity point = amounts.quantity(field, path, scalar);
      if (point == null) {
        return null;
      }
      if (!points.isEmpty() && point.si() < points.getLast().si()) {
        return bad(
            path,
            form,
            "the values of `%s` must rise: %s is below %s"
                .formatted(form.key(), point, points.getLast()),
            "write the least value first");
      }
      points.add(point);
    }
    Quantity least = points.getFirst();
    Quantity most = points.getLast();
    Quantity central = size == 3 ? points.get(1) : middle(field, least, most);
    Distribution distribution =
        size == 3
            ? new Distribution.Triangular(least.si(), points.get(1).si(), most.si())
            : new Distribution.Uniform(least.si(), most.si());
    return new Amount(central, form.key() + " " + points, null, null, distribution);
  }

  private static Quantity middle(Field field, Quantity least, Quantity most) {
    Unit unit = least.unit().symbol().equals(most.unit().symbol()) ? least.unit() : field.unit();
    return new Quantity((least.in(unit) + most.in(unit)) / 2, unit);
  }

  private @Nullable Amount bell(
      Field field, String path, Tree.Entry form, String centre, String width, Unit widthUnit) {
    if (!(form.value() instanceof Tree.Mapping mapping)
        || mapping.entries().size() != 2
        || !(mapping.find(centre) instanceof Tree.Scalar centreText)
        || !(mapping.find(width) instanceof Tree.Scalar widthText)) {
      return bad(path, form, "`" + form.key() + "` takes { " + centre + ", " + width + " }");
    }
    Quantity central = amounts.quantity(field, path, centreText);
    Quantity sd = amounts.unbounded(field, path, widthText, widthUnit);
    if (central == null || sd == null) {
      return null;
    }
    if (!(sd.number_value() > 0)) {
      return bad(path, form, "`" + width + "` must be above zero");
    }
    if (sd.unit().offset_value() != 0) {
      return bad(path, form, "`" + width + "` is a difference of temperatures: write it in K");
    }
    boolean ratio = form.key().equals("lognormal");
    double most_value = ratio ? WIDEST_SIGMA_value : field.most_value() - field.least_value();
    if (sd.si() > most_value) {
      return bad(path, form, "`" + width + "` is wider than all that the field may hold");
    }
    if (ratio && !(central.si() > 0)) {
      return bad(path, form, "`" + centre + "` of a lognormal distribution must be above zero");
    }
    String text = form.key() + " {" + centre + ": " + central + ", " + width + ": " + sd + "}";
    double least_value = field.leastHeld_value();
    Distribution distribution =
        ratio
            ? new Distribution.Lognormal(central.si(), sd.si(), least_value, field.most_value())
            : new Distribution.Normal(central.si(), sd.si(), least_value, field.most_value());
    return new Amount(central, text, null, null, distribution);
  }

  private @Nullable Amount provenance(Amount amount, String path, Tree.Mapping mapping) {
    String source = mapping.word("source");
    String word = mapping.word("kind");
    if (mapping.find("source") != null && (source == null || source.isBlank())) {
      return bad(path, entry(mapping, "source"), "`source` takes a text");
    }
    if (mapping.find("kind") == null) {
      Input.Kind kind = source == null ? null : Input.Kind.ESTIMATED;
      return amount.known(kind, source);
    }
    for (Input.Kind kind : Input.Kind.values()) {
      if (word != null && kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return amount.known(kind, source);
      }
    }
    String words = "choice, measured, vendor, estimated or speculative";
    return bad(path, entry(mapping, "kind"), "`kind` is one of " + words);
  }

  private static Tree.Entry entry(Tree.Mapping mapping, String key) {
    Tree.Entry entry = mapping.entry(key);
    return entry == null ? mapping.entries().getFirst() : entry;
  }

  private @Nullable Amount bad(String path, Tree.Entry entry, String message) {
    return bad(path, entry, message, "");
  }

  private @Nullable Amount bad(String path, Tree.Entry entry, String message, String help) {
    findings.add(Code.BAD_DISTRIBUTION, entry.place(), path, message, help);
    return null;
  }
}
