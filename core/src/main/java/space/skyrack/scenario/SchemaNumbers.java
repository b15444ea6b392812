package space.skyrack.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import space.skyrack.unit.Dimension;
import space.skyrack.unit.UnitFormat;
import space.skyrack.unit.UnitSpelling;

/**
 * The numbers of a scenario as JSON Schemas, each kind once.
 *
 * <p>A number with a unit is a string with a pattern, a number without one may also be a JSON
 * number with bounds, and either may be a distribution. Limits: bounds of numbers with units are
 * beyond a pattern; their sign and whether they may be zero are not.
 */
final class SchemaNumbers {
  private static final String ANY = "(?:\\d+\\.?\\d*|\\.\\d+)";
  private static final String NOT_ZERO = "(?:\\d*[1-9]\\d*\\.?\\d*|\\d*\\.\\d*[1-9]\\d*)";
  private static final String POWER = "(?:[eE][+-]?\\d+)?";

  private final Map<String, Object> definitions = new LinkedHashMap<>();

  /** The definitions that were referred to so far, by name. */
  Map<String, Object> definitions() {
    return definitions;
  }

  /** A reference to the schema of one plain number of a field. */
  SequencedMap<String, Object> plain(Field field) {
    return reference(name(field), scalar(field));
  }

  /** A reference to the schema of a number or a distribution. */
  SequencedMap<String, Object> orDistribution(Field field) {
    SequencedMap<String, Object> plain = plain(field);
    return reference(
        name(field) + "-or-distribution",
        SchemaNode.of("anyOf", List.of(plain, distribution(field, plain))));
  }

  private SequencedMap<String, Object> reference(String name, SequencedMap<String, Object> schema) {
    Object before = definitions.putIfAbsent(name, schema);
    if (before != null && !before.equals(schema)) {
      throw new IllegalStateException("two schemas are called " + name);
    }
    return SchemaNode.of("$ref", "#/$defs/" + name);
  }

  private static String name(Field field) {
    boolean whole = isWhole(field);
    String noun = whole ? "whole number" : noun(field);
    String words = noun.replace("value in ", "");
    if (isBare(field)) {
      words += field.openBelow() ? " above " : " from ";
      words += UnitFormat.number(field.least_value(), 15);
      words += " to " + UnitFormat.number(field.most_value(), 15);
    } else if (signless(field)) {
      words += field.openBelow() ? " above zero" : " from zero";
    }
    return words.toLowerCase(Locale.ROOT).replace(' ', '-').replace('/', '-').replace("%", "pct");
  }

  /** A price per power and time has the dimension of one per energy, but is written otherwise. */
  private static String noun(Field field) {
    String noun = AmountReader.noun(field.unit());
    return field.unit().symbol().matches("USD/.*/.*") ? noun + " as power and time" : noun;
  }

  private static boolean isWhole(Field field) {
    return field.type() == FieldType.COUNT || field.type() == FieldType.COUNTS;
  }

  private static boolean isBare(Field field) {
    return field.unit().dimension().equals(Dimension.NONE);
  }

  private static boolean signless(Field field) {
    return field.least_value() >= 0 && !field.unit().dimension().equals(Dimension.TEMPERATURE);
  }

  private static SequencedMap<String, Object> scalar(Field field) {
    boolean whole = isWhole(field);
    String number =
        signless(field)
            ? "\\+?" + (field.openBelow() ? NOT_ZERO : ANY) + POWER
            : "[+-]?" + ANY + POWER;
    if (!isBare(field)) {
      String pattern = "^\\s*" + number + " *" + UnitSpelling.pattern(field.unit()) + "\\s*$";
      return SchemaNode.of("type", "string", "pattern", pattern);
    }
    String suffix = whole ? "" : " *(?:%|1)?";
    return SchemaNode.of(
        "type",
        List.of(whole ? "integer" : "number", "string"),
        field.openBelow() ? "exclusiveMinimum" : "minimum",
        field.least_value(),
        "maximum",
        field.most_value(),
        "pattern",
        "^\\s*" + number + suffix + "\\s*$");
  }

  private SequencedMap<String, Object> distribution(
      Field field, SequencedMap<String, Object> plain) {
    SequencedMap<String, Object> forms = new LinkedHashMap<>();
    forms.put("value", plain);
    forms.put("triangular", points(plain, 3, "least, likeliest, greatest"));
    forms.put("uniform", points(plain, 2, "least, greatest"));
    forms.put("normal", bell("mean", plain, "sd", width(field)));
    forms.put("lognormal", bell("median", plain, "sigma", ratio()));
    if (DistributionReader.countsEvents(field)) {
      forms.put("poisson", plain);
    }
    List<Object> one =
        forms.keySet().stream().map(form -> (Object) required(List.of(form))).toList();
    SequencedMap<String, Object> properties = new LinkedHashMap<>(forms);
    properties.put(
        "source",
        SchemaNode.of("type", "string", "description", "Where a reader finds the figures."));
    properties.put(
        "kind",
        SchemaNode.of(
            "enum",
            List.of("choice", "measured", "vendor", "estimated", "speculative"),
            "description",
            "How well the figures are known."));
    return SchemaNode.of(
        "type", "object", "properties", properties, "additionalProperties", false, "oneOf", one);
  }

  private SequencedMap<String, Object> width(Field field) {
    String number = "^\\s*\\+?" + NOT_ZERO + POWER;
    return isBare(field)
        ? reference(
            "width-of-a-number",
            SchemaNode.of(
                "type",
                List.of("number", "string"),
                "exclusiveMinimum",
                0,
                "pattern",
                number + " *(?:%|1)?\\s*$"))
        : reference(
            "width-of-" + noun(field).replaceAll("[ /%]+", "-"),
            SchemaNode.of(
                "type",
                "string",
                "pattern",
                number + " *" + UnitSpelling.pattern(field.unit()) + "\\s*$"));
  }

  private SequencedMap<String, Object> ratio() {
    String number = "^\\s*\\+?" + NOT_ZERO + POWER + " *(?:%|1)?\\s*$";
    return reference(
        "width-of-a-number",
        SchemaNode.of(
            "type", List.of("number", "string"), "exclusiveMinimum", 0, "pattern", number));
  }

  private static SequencedMap<String, Object> points(
      SequencedMap<String, Object> plain, int size, String words) {
    return SchemaNode.of(
        "type",
        "array",
        "items",
        plain,
        "minItems",
        size,
        "maxItems",
        size,
        "description",
        "[" + words + "]");
  }

  private static SequencedMap<String, Object> bell(
      String centre,
      SequencedMap<String, Object> plain,
      String width,
      SequencedMap<String, Object> widthSchema) {
    return SchemaNode.of(
        "type",
        "object",
        "properties",
        SchemaNode.of(centre, plain, width, widthSchema),
        "required",
        List.of(centre, width),
        "additionalProperties",
        false);
  }

  private static SequencedMap<String, Object> required(List<String> keys) {
    return SchemaNode.of("required", keys);
  }
}
