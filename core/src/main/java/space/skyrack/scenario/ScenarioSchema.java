package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Catalog;
import space.skyrack.unit.Dimension;
import space.skyrack.unit.QuantityParser;

/**
 * The scenario language as a JSON Schema, draft 2020-12, for editors and other programs.
 *
 * <p>Two trees lie over each other: what may stand where, and, for a file that extends no other,
 * what must. Limits: bounds of numbers with units, references, contradictions between values and
 * the content of other files are beyond a schema; {@code check} knows them.
 */
public final class ScenarioSchema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final String NAME = "^\\s*[A-Za-z][A-Za-z0-9_-]{0,63}\\s*$";
  private static final String TIME =
      "^\\s*\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:[Zz]|[+-]\\d{2}(?::\\d{2}){0,2})\\s*$";

  private final Dictionary dictionary;
  private final Catalog catalog;
  private final FieldText text;
  private final SchemaNumbers numbers = new SchemaNumbers();

  private ScenarioSchema(Dictionary dictionary, Catalog catalog) {
    this.dictionary = dictionary;
    this.catalog = catalog;
    this.text = new FieldText(dictionary, catalog);
  }

  /** The schema of this version's scenarios. */
  public static SequencedMap<String, Object> standard() {
    return of(Dictionary.standard(), CatalogReader.shipped());
  }

  static SequencedMap<String, Object> of(Dictionary dictionary, Catalog catalog) {
    return new ScenarioSchema(dictionary, catalog).document();
  }

  private SequencedMap<String, Object> document() {
    SequencedMap<String, Object> shape = section("");
    SequencedMap<String, Object> schema =
        SchemaNode.of(
            "$schema",
            DRAFT,
            "$id",
            "urn:skyrack:scenario:v1",
            "title",
            "Skyrack scenario",
            "description",
            "One scenario file, skyrack/v1. Generated from the attribute dictionary.");
    schema.putAll(shape);
    SequencedMap<String, Object> extending = SchemaNode.of("required", List.of("extends"));
    schema.put("if", extending);
    schema.put("else", SchemaNode.of("$ref", "#/$defs/complete"));
    numbers.definitions().put("complete", complete(""));
    schema.put("$defs", numbers.definitions());
    return schema;
  }

  /** What may stand in a section. */
  private SequencedMap<String, Object> section(String pattern) {
    Map<String, Field> fields = dictionary.inside(pattern);
    SequencedMap<String, Object> properties = new LinkedHashMap<>();
    for (Field field : fields.values()) {
      SequencedMap<String, Object> node = described(field);
      properties.put(field.key(), node);
      for (Field.FormerName former : field.formerNames()) {
        SequencedMap<String, Object> old = new LinkedHashMap<>(node);
        old.put("deprecated", true);
        old.put("description", "Called `" + field.key() + "` since " + former.since() + ".");
        properties.put(former.key(), old);
      }
    }
    SequencedMap<String, Object> node =
        SchemaNode.of("type", "object", "properties", properties, "additionalProperties", false);
    List<Object> conditions = new ArrayList<>();
    for (Field decider : fields.values()) {
      conditions.addAll(exclusions(decider, fields));
    }
    if (!conditions.isEmpty()) {
      node.put("allOf", conditions);
    }
    return node;
  }

  /** For each word of a deciding field, the siblings that have no meaning with it. */
  private static List<Object> exclusions(Field decider, Map<String, Field> fields) {
    List<Object> conditions = new ArrayList<>();
    for (String word : decider.choices()) {
      SequencedMap<String, Object> excluded = new LinkedHashMap<>();
      for (Field field : fields.values()) {
        boolean decided = field.discriminator().equals(decider.key());
        if (decided
            && !field.appliesTo().isEmpty()
            && !field.appliesTo().contains(word)
            && !Resolver.isHarmless(field)) {
          excluded.put(field.key(), false);
        }
      }
      if (!excluded.isEmpty()) {
        SequencedMap<String, Object> then = SchemaNode.of("properties", excluded);
        conditions.add(SchemaNode.where(decider.key(), List.of(word), false, then));
      }
    }
    return conditions;
  }

  private SequencedMap<String, Object> described(Field field) {
    SequencedMap<String, Object> node = SchemaNode.of("description", text.hover(field));
    node.putAll(content(field));
    if (field.fallback() instanceof Fallback.Choice choice && !choice.text().equals("{}")) {
      Object value = literal(field, choice.text());
      if (value != null) {
        node.put("default", value);
      }
    }
    text.example(field)
        .map(example -> literal(field, example))
        .ifPresent(example -> node.put("examples", List.of(example)));
    return node;
  }

  private SequencedMap<String, Object> content(Field field) {
    return switch (field.type()) {
      case QUANTITY, COUNT -> numbers.orDistribution(field);
      case QUANTITIES, COUNTS -> list(field);
      case TEXT -> SchemaNode.of("type", List.of("string", "number"), "minLength", 1);
      case NAME -> SchemaNode.of("type", "string", "pattern", NAME);
      case REFERENCE -> SchemaNode.of("type", "string", "minLength", 1);
      case CHOICE -> SchemaNode.of("type", "string", "enum", field.choices());
      case TIME -> SchemaNode.of("type", "string", "pattern", TIME);
      case TIME_OF_DAY ->
          SchemaNode.of(
              "type", "string", "pattern", "^\\s*(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?\\s*$");
      case PART -> SchemaNode.of("type", "string", "enum", parts(field));
      case SHIELDING ->
          SchemaNode.of(
              "type", "string", "pattern", "^\\s*\\+?(?:\\d+\\.?\\d*|\\.\\d+) *[a-z]*m *Al\\s*$");
      case RULE -> rule();
      case RULES -> SchemaNode.of("type", "array", "items", rule());
      case SECTION -> orShorthand(field, section(field.pattern()));
      case ITEMS ->
          orShorthand(field, SchemaNode.of("type", "array", "items", section(field.inner())));
      case NAMED ->
          SchemaNode.of(
              "type",
              "object",
              "propertyNames",
              SchemaNode.of("pattern", NAME),
              "additionalProperties",
              section(field.inner()));
    };
  }

  private static SequencedMap<String, Object> rule() {
    return SchemaNode.of("type", "string", "pattern", "^\\s*[a-z0-9_.]+\\s*(?:>=|<=|>|<).*\\d");
  }

  private SequencedMap<String, Object> list(Field field) {
    SequencedMap<String, Object> node =
        SchemaNode.of("type", "array", "items", numbers.plain(field));
    if (field.size() > 0) {
      node.put("minItems", field.size());
      node.put("maxItems", field.size());
    }
    return node;
  }

  private List<String> parts(Field field) {
    List<String> names = new ArrayList<>();
    catalog.names(field.target()).forEach(name -> names.add("catalog:" + name));
    names.addAll(catalog.names(field.target()));
    return names;
  }

  /** A section, or the one value that stands for its shorthand fields. */
  private SequencedMap<String, Object> orShorthand(
      Field field, SequencedMap<String, Object> section) {
    Set<Object> choices = new LinkedHashSet<>(List.of(section));
    for (String key : field.shorthand()) {
      Field inner = dictionary.find(field.inner() + "." + key);
      if (inner != null) {
        choices.add(content(inner));
      }
    }
    return choices.size() == 1 ? section : SchemaNode.of("anyOf", List.copyOf(choices));
  }

  /** What must stand in a section of a file that extends no other. */
  private SequencedMap<String, Object> complete(String pattern) {
    Map<String, Field> fields = dictionary.inside(pattern);
    List<String> always = new ArrayList<>();
    List<Object> conditions = new ArrayList<>();
    SequencedMap<String, Object> properties = new LinkedHashMap<>();
    for (Field field : fields.values()) {
      if (field.fallback() instanceof Fallback.Required) {
        if (field.appliesTo().isEmpty() && field.formerNames().isEmpty()) {
          always.add(field.key());
        } else {
          conditions.add(conditional(field, fields));
        }
      }
      SequencedMap<String, Object> inner = inside(field);
      if (!inner.isEmpty()) {
        properties.put(field.key(), inner);
      }
    }
    SequencedMap<String, Object> node = new LinkedHashMap<>();
    if (!always.isEmpty()) {
      node.put("required", always);
    }
    if (!properties.isEmpty()) {
      node.put("properties", properties);
    }
    if (!conditions.isEmpty()) {
      node.put("allOf", conditions);
    }
    return node;
  }

  private static Object conditional(Field field, Map<String, Field> fields) {
    List<Object> keys = new ArrayList<>();
    keys.add(SchemaNode.of("required", List.of(field.key())));
    for (Field.FormerName former : field.formerNames()) {
      keys.add(SchemaNode.of("required", List.of(former.key())));
    }
    SequencedMap<String, Object> needed = SchemaNode.of("anyOf", keys);
    if (field.appliesTo().isEmpty()) {
      return needed;
    }
    Field decider = fields.get(field.discriminator());
    boolean byDefault =
        decider != null
            && decider.fallback() instanceof Fallback.Choice choice
            && field.appliesTo().contains(choice.text());
    return SchemaNode.where(field.discriminator(), field.appliesTo(), byDefault, needed);
  }

  private SequencedMap<String, Object> inside(Field field) {
    if (!field.type().holdsFields()) {
      return new LinkedHashMap<>();
    }
    SequencedMap<String, Object> inner = complete(field.inner());
    boolean entries = field.fallback() instanceof Fallback.Required;
    return switch (field.type()) {
      case ITEMS -> {
        SequencedMap<String, Object> node = new LinkedHashMap<>();
        if (!inner.isEmpty()) {
          node.put("items", inner);
        }
        if (entries) {
          node.put("minItems", 1);
        }
        yield node;
      }
      case NAMED -> {
        SequencedMap<String, Object> node = SchemaNode.of("additionalProperties", inner);
        if (entries) {
          node.put("minProperties", 1);
        }
        yield node;
      }
      default -> inner;
    };
  }

  /** A text as the JSON value that a YAML reader makes of it; null if it is a list. */
  private static @Nullable Object literal(Field field, String written) {
    boolean plain = field.unit().dimension().equals(Dimension.NONE);
    boolean number = field.type() == FieldType.COUNT || field.type() == FieldType.QUANTITY;
    if (written.startsWith("[")) {
      return null;
    }
    return plain && number && QuantityParser.parse(written) instanceof QuantityParser.Bare bare
        ? (Object) bare.number_value()
        : written;
  }
}
