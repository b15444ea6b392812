package space.skyrack.diagnostic;

/** Every kind of problem, with the code that stays the same from version to version. */
public enum Code {
  FILE_MISSING("E0001", "The file does not exist or cannot be read."),
  FILE_TOO_LARGE("E0002", "A scenario file is at most 2 MB."),
  EXTENDS_CYCLE("E0003", "Files extend each other in a circle."),
  BAD_SET("E0004", "A --set must read path=value, and its path must lead to a field."),
  SYNTAX("E0101", "The text is not valid YAML 1.2."),
  DUPLICATE_KEY("E0102", "A key stands twice in the same section."),
  TOO_DEEP("E0103", "The file is nested too deeply or expands to too many values."),
  WRONG_SHAPE("E0104", "A section, a list or a single value stands where another is expected."),
  NO_ENTRIES("E0105", "A list or section that must have entries has none."),
  UNSUPPORTED_VERSION("E0106", "This apiVersion or kind is not one that this version reads."),
  UNKNOWN_KEY("E0107", "The key is no field of its section."),
  NOT_APPLICABLE("E0108", "The field belongs to another type of its section."),
  MISSING("E0109", "A field without a default is missing."),
  TOO_MANY("E0110", "So many problems that only the first are listed."),
  NOT_A_NUMBER("E0310", "A finite number is expected."),
  UNKNOWN_UNIT("E0311", "The unit is not known."),
  UNIT_MISSING("E0312", "A number with a physical dimension needs its unit."),
  WRONG_DIMENSION("E0313", "The unit measures something else than the field."),
  OUT_OF_BOUNDS("E0314", "The value lies outside the range in which it makes sense."),
  NOT_WHOLE("E0315", "A whole number is expected."),
  BAD_DISTRIBUTION("E0316", "The distribution has wrong parameters."),
  WRONG_COUNT("E0317", "A list has too few or too many values."),
  BAD_TIME("E0318", "A time with a zone, or a time of day, is expected."),
  CURRENCY_MISMATCH("E0319", "A price is in another currency than all others."),
  UNKNOWN_CHOICE("E0401", "The word is none of those the field knows."),
  DANGLING_REFERENCE("E0402", "The name refers to something that the scenario does not define."),
  UNKNOWN_PART("E0403", "The catalogue has no such part."),
  DUPLICATE_NAME("E0404", "Two items of a list bear the same name."),
  BAD_NAME("E0405", "A name may hold letters, digits, - and _ and starts with a letter."),
  BAD_RULE("E0406", "A check reads `quantity >= value`."),
  INCONSISTENT("E0501", "Values that are fine alone contradict each other."),
  PLAN_ONLY("E0502", "The place can be planned but not simulated."),
  ELEMENT_FILE("E0601", "An orbital element file cannot be used."),
  ELEMENT_LINE("W0602", "A line of an element file was skipped."),
  TELEMETRY_FILE("E0610", "A file of measurements cannot be used."),
  TELEMETRY_ROW("E0611", "A row of a file of measurements cannot be used."),
  OUTSIDE_VALIDITY("W0701", "A model is used outside the range in which it was checked."),
  NO_EFFECT("W0801", "The value is read but changes nothing here."),
  RENAMED("W0802", "The field has a new name; the old one is read for some versions."),
  DOES_NOT_FIT("W0901", "A satellite is too heavy or too large for one flight of its vehicle."),
  NEVER_COMPLETE("W0902", "The fleet never stands whole within its life or the horizon.");

  private final String id;
  private final String explanation;

  Code(String id, String explanation) {
    this.id = id;
    this.explanation = explanation;
  }

  /** The stable code, such as {@code E0312}. */
  public String id() {
    return id;
  }

  public String explanation() {
    return explanation;
  }

  public Severity severity() {
    return id.charAt(0) == 'E' ? Severity.ERROR : Severity.WARNING;
  }
}
