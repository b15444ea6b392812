package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.scenario.Dictionary;
import space.skyrack.scenario.Fallback;
import space.skyrack.scenario.Field;
import space.skyrack.scenario.Nearest;
import space.skyrack.unit.UnitFormat;

/** Says what a field of the scenario language means. */
final class ExplainField {
  private final Dictionary dictionary;

  ExplainField(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  Optional<Explain.Answer> find(String path) {
    Field field = dictionary.find(path);
    field = field == null ? dictionary.explain(path) : field;
    return field == null ? Optional.empty() : Optional.of(answer(field));
  }

  /** The fields directly inside a pattern. */
  List<Field> children(String pattern) {
    List<Field> inside = new ArrayList<>();
    for (Field field : dictionary.fields()) {
      int dot = field.pattern().lastIndexOf('.');
      String parent = dot < 0 ? "" : field.pattern().substring(0, dot);
      if (parent.equals(pattern)
          || (!pattern.isEmpty()
              && (parent.equals(pattern + "[]") || parent.equals(pattern + ".*")))) {
        inside.add(field);
      }
    }
    return inside;
  }

  List<String> patterns() {
    return dictionary.fields().stream().map(Field::pattern).toList();
  }

  /** Patterns that end in a key, at most six. */
  List<String> withKey(String key) {
    return patterns().stream().filter(pattern -> pattern.endsWith("." + key)).limit(6).toList();
  }

  /** The path with its first wrong step mended; null if no known step is near. */
  @Nullable String nearest(String path) {
    String[] steps = path.split("\\.");
    String good = "";
    Field at = null;
    for (String step : steps) {
      String next = good.isEmpty() ? step : good + "." + step;
      Field found = dictionary.explain(next);
      if (found == null) {
        List<String> keys =
            children(at == null ? "" : at.pattern()).stream().map(Field::key).toList();
        String near = Nearest.of(step, keys);
        return near == null ? null : good.isEmpty() ? near : good + "." + near;
      }
      at = found;
      good = next;
    }
    return null;
  }

  /** Pattern and description, for lists. */
  static SequencedMap<String, Object> brief(Field field) {
    SequencedMap<String, Object> brief = new LinkedHashMap<>();
    brief.put("path", field.pattern());
    brief.put("description", field.description());
    return brief;
  }

  private Explain.Answer answer(Field field) {
    SequencedMap<String, Object> document = Explain.document("field");
    document.putAll(brief(field));
    put(document, "type", type(field));
    put(document, "unit", symbol(field));
    put(document, "range", field.range());
    if (!field.choices().isEmpty()) {
      document.put("choices", field.choices());
    }
    put(document, "default", fallback(field));
    put(document, "default_from", reason(field));
    if (!field.appliesTo().isEmpty()) {
      String values = String.join(", ", field.appliesTo());
      document.put("applies_when", field.discriminator() + " is " + values);
    }
    document.put("simulated", field.simulated());
    put(document, "example", example(field));
    List<Field> inside = children(field.pattern());
    if (!inside.isEmpty()) {
      document.put("fields", inside.stream().map(ExplainField::brief).toList());
    }
    Page page = new Page();
    page.line(field.pattern());
    page.indented(2, field.description());
    for (String label :
        List.of("type", "unit", "range", "default", "default_from", "applies_when", "example")) {
      page.fact(label.replace('_', ' '), String.valueOf(document.getOrDefault(label, "")));
    }
    page.fact("choices", String.join(", ", field.choices()));
    page.fact("", field.simulated() ? "" : "(read and checked; nothing computes with it yet)");
    if (!inside.isEmpty()) {
      page.line("  fields");
      inside.forEach(each -> page.entry("  " + each.key(), each.description()));
    }
    return new Explain.Answer(page.text(), document);
  }

  private static void put(SequencedMap<String, Object> document, String key, String said) {
    if (!said.isEmpty()) {
      document.put(key, said);
    }
  }

  private static String symbol(Field field) {
    return field.unit().symbol();
  }

  private static String type(Field field) {
    return switch (field.type()) {
      case QUANTITY ->
          symbol(field).isEmpty()
              ? "number, or a distribution"
              : "number with unit, or a distribution";
      case QUANTITIES ->
          "list of " + (field.size() > 0 ? field.size() + " " : "") + "numbers with units";
      case COUNT -> "whole number, or a distribution";
      case COUNTS -> "list of whole numbers";
      case CHOICE -> "one of the choices";
      case PART -> "part of the catalogue, kind " + field.target();
      case REFERENCE -> "name of an entry of " + field.target();
      case SHIELDING -> "thickness of aluminium";
      case TIME -> "time with a zone (RFC 3339)";
      case TIME_OF_DAY -> "time of day";
      case SECTION -> "section";
      case ITEMS -> "list of sections";
      case NAMED -> "sections by name";
      case RULE, RULES, TEXT, NAME -> field.type().name().toLowerCase(Locale.ROOT);
    };
  }

  private static String fallback(Field field) {
    return switch (field.fallback()) {
      case Fallback.Required required -> "none: it must be written";
      case Fallback.Absent absent -> "none: it may be missing";
      case Fallback.Choice choice -> choice.text().equals("{}") ? "" : choice.text();
      case Fallback.OfPart of ->
          "`"
              + of.figure()
              + "` of the part in "
              + sibling(field, of)
              + (of.chooser().isEmpty() ? "" : ", as `" + of.chooser() + "` says");
    };
  }

  private static String reason(Field field) {
    return switch (field.fallback()) {
      case Fallback.Required required -> "";
      case Fallback.Absent absent -> "";
      case Fallback.Choice choice -> choice.reason();
      case Fallback.OfPart of -> "the catalogue, with its source; see skyrack explain catalog:NAME";
    };
  }

  private static String sibling(Field field, Fallback.OfPart of) {
    String section = field.pattern().substring(0, field.pattern().lastIndexOf('.'));
    return of.sibling().startsWith("^")
        ? section.substring(0, section.lastIndexOf('.')) + "." + of.sibling().substring(1)
        : section + "." + of.sibling();
  }

  /** One value as it would be written. */
  private static String example(Field field) {
    String key = field.key() + ": ";
    if (field.fallback() instanceof Fallback.Choice choice && !choice.text().equals("{}")) {
      return key + choice.text();
    }
    return switch (field.type()) {
      case QUANTITY -> key + UnitFormat.in(typical(field), field.unit());
      case COUNT -> key + UnitFormat.number(Math.rint(typical(field)), 15);
      case CHOICE -> key + field.choices().getFirst();
      case SHIELDING -> key + "10 mm Al";
      case TIME -> key + "\"2027-12-20T00:00:00Z\"";
      case TIME_OF_DAY -> key + "\"06:00\"";
      case RULES -> key + "[ battery.soc.min >= 60 % ]";
      case NAME -> key + "ring";
      case PART -> key + "catalog:" + firstPart(field);
      default -> "";
    };
  }

  private static String firstPart(Field field) {
    return space.skyrack.scenario.CatalogReader.shipped().names(field.target()).getFirst();
  }

  /** A round value inside the range. */
  private static double typical(Field field) {
    double least = field.unit().fromSi(field.least_value());
    double most = field.unit().fromSi(field.most_value());
    for (double candidate : new double[] {100, 10, 1, 0.5, 0.1, 0, 1000, -10, 10_000}) {
      if (candidate > least && candidate < most) {
        return field.unit().toSi(candidate);
      }
    }
    return field.most_value() == Double.MAX_VALUE ? 1 : field.most_value();
  }
}
