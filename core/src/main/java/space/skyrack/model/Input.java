package space.skyrack.model;

import org.jspecify.annotations.Nullable;

/**
 * One value that the scenario rests on.
 *
 * @param path field path, such as {@code space.satellites.aurora.power.array.area}
 * @param text the value with its unit, or the distribution, as a person would write it
 * @param origin who said so
 * @param kind how well it is known
 * @param source where a reader finds it; null when the scenario's author gave none
 */
public record Input(String path, String text, Origin origin, Kind kind, @Nullable String source) {
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
