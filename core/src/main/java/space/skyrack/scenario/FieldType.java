package space.skyrack.scenario;

/** What stands in a field. */
public enum FieldType {
  /** A number with a unit, or a plain number where the dimension is none; or a distribution. */
  QUANTITY,
  /** A whole number. */
  COUNT,
  /** Text. */
  TEXT,
  /** A name: letters, digits, {@code -} and {@code _}. */
  NAME,
  /** One of the words in {@link Field#choices()}. */
  CHOICE,
  /** An RFC 3339 time with a zone. */
  TIME,
  /** A time of day such as {@code 06:00}. */
  TIME_OF_DAY,
  /** The name of an entry of another section, whose path stands in {@link Field#target()}. */
  REFERENCE,
  /** A part of the catalogue; its kind stands in {@link Field#target()}. */
  PART,
  /** A thickness of aluminium, such as {@code 10 mm Al}. */
  SHIELDING,
  /** A comparison such as {@code battery.soc.min >= 60 %}. */
  RULE,
  /** Known keys. */
  SECTION,
  /** A list of sections. */
  ITEMS,
  /** A map from names to sections. */
  NAMED,
  /** A list of quantities. */
  QUANTITIES,
  /** A list of whole numbers. */
  COUNTS,
  /** A list of rules. */
  RULES;

  /** Whether values of this type have fields of their own. */
  boolean holdsFields() {
    return this == SECTION || this == ITEMS || this == NAMED;
  }
}
