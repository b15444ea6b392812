package space.skyrack.scenario;

import java.nio.file.Path;
import space.skyrack.diagnostic.Place;

/**
 * A text that a scenario was read from.
 *
 * @param name as shown in diagnostics
 * @param path where it lies; for {@code --set} the scenario file
 * @param sha256 of the bytes, lower-case hexadecimal
 */
public record SourceFile(String name, Path path, String text, String sha256) {
  /** Name prefix of what came from the command line. */
  static final String COMMAND_LINE = Place.COMMAND_LINE;

  boolean fromCommandLine() {
    return name.equals(COMMAND_LINE);
  }
}
