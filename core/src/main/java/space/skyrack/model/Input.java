package space.skyrack.model;

import org.jspecify.annotations.Nullable;
import space.skyrack.unit.Unit;

/**
 * One value that the scenario rests on.
 *
 * @param path field path, such as {@code space.satellites.aurora.power.array.area}
 * @param text the value with its unit, or the distribution, as a person would write it
 * @param origin who said so
 * @param kind how well it is known
 * @param source where a reader finds it; null when the scenario's author gave none
 * @param central_value the number that the scenario takes, SI; NaN for words and lists
 * @param unit the customary unit of the field, for showing the number
 * @param distribution what the number may be; null if it is taken as known
 */
public record Input(
    String path,
    String text,
    Origin origin,
    Kind kind,
    @Nullable String source,
    double central_value,
    Unit unit,
    @Nullable Distribution distribution) {

  /** A value that is no single number, or that nothing asks for as one. */
  public Input(String path, String text, Origin origin, Kind kind, @Nullable String source) {
    this(path, text, origin, kind, source, Double.NaN, Unit.ONE, null);
  }

  /** Whether the value varies: it has a distribution of some width. */
  public boolean isUncertain() {
    return distribution != null && distribution.least_value() < distribution.greatest_value();
  }

  /** Where a value comes from. */
  public enum Origin {
    SCENARIO,
    COMMAND_LINE,
    CATALOG,
    DEFAULT
  }

  /** How well a value is known. */
  public enum Kind {
    /** The author's design choice: nothing to source. */
    CHOICE,
    MEASURED,
    VENDOR,
    ESTIMATED,
    SPECULATIVE
  }
}
