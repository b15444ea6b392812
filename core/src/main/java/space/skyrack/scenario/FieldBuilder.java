package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.unit.Dimension;
import space.skyrack.unit.Unit;

/** Collects what is said about one field; see {@link FieldList}. */
final class FieldBuilder {
  private final String pattern;
  private final FieldType type;
  private final String description;
  private Unit unit = Unit.ONE;
  private Fallback fallback = new Fallback.Absent();
  private double least_value = -Double.MAX_VALUE;
  private double most_value = Double.MAX_VALUE;
  private boolean openBelow;
  private int size;
  private List<String> choices = List.of();
  private String target = "";
  private List<String> shorthand = List.of();
  private List<String> appliesTo = List.of();
  private String discriminator = "type";
  private boolean simulated;
  private final List<Field.FormerName> formerNames = new ArrayList<>();

  FieldBuilder(String pattern, FieldType type, String description, boolean simulated) {
    this.pattern = pattern;
    this.type = type;
    this.description = description;
    this.simulated = simulated;
  }

  FieldBuilder unit(String symbol) {
    unit = symbol.isEmpty() ? Unit.ONE : Unit.get(symbol);
    return this;
  }

  FieldBuilder required() {
    fallback = new Fallback.Required();
    return this;
  }

  /** A default that is a free choice. */
  FieldBuilder or(String text, String reason) {
    fallback = new Fallback.Choice(text, reason);
    return this;
  }

  /** The section stands even if it is not written, so that its fields take their defaults. */
  FieldBuilder always() {
    return or("{}", "every field inside has its own default");
  }

  /** A default from the catalogue part that the sibling field names. */
  FieldBuilder orOf(String sibling, String figure) {
    return orOf(sibling, figure, "");
  }

  /** The same; a figure with the word of {@code chooser} before its name goes first. */
  FieldBuilder orOf(String sibling, String figure, String chooser) {
    fallback = new Fallback.OfPart(sibling, figure, chooser);
    return this;
  }

  /** Sensible range, in the field's unit; the lower end excluded. */
  FieldBuilder above(double least, double most) {
    openBelow = true;
    return from(least, most);
  }

  /** Sensible range, in the field's unit. */
  FieldBuilder from(double least, double most) {
    least_value = unit.toSi(least);
    most_value = unit.toSi(most);
    return this;
  }

  FieldBuilder size(int values) {
    size = values;
    return this;
  }

  FieldBuilder choices(String... words) {
    choices = List.of(words);
    return this;
  }

  FieldBuilder target(String what) {
    target = what;
    return this;
  }

  FieldBuilder shorthand(String... keys) {
    shorthand = List.of(keys);
    return this;
  }

  /** The field makes sense only with these values of the sibling {@code key}. */
  FieldBuilder when(String key, String... values) {
    discriminator = key;
    appliesTo = List.of(values);
    return this;
  }

  /** The key it bore before version {@code since}, read with a warning before {@code until}. */
  FieldBuilder formerly(String key, String since, String until) {
    formerNames.add(new Field.FormerName(key, since, until));
    return this;
  }

  FieldBuilder notSimulated() {
    simulated = false;
    return this;
  }

  FieldBuilder simulated() {
    simulated = true;
    return this;
  }

  Field build() {
    boolean plain = unit.dimension().equals(Dimension.NONE);
    if (type == FieldType.QUANTITY && plain && least_value == -Double.MAX_VALUE) {
      throw new IllegalStateException(pattern + " needs bounds");
    }
    return new Field(
        pattern,
        type,
        unit,
        fallback,
        least_value,
        most_value,
        openBelow,
        size,
        choices,
        target,
        shorthand,
        appliesTo,
        discriminator,
        simulated,
        description,
        List.copyOf(formerNames));
  }
}
