package space.skyrack.orbit;

import java.nio.file.Path;

/**
 * One thing that is wrong with an element file, or with a satellite that it names.
 *
 * @param line one-based line where the entry starts; 0 when the whole file is meant
 * @param reason what is wrong, with the satellite's name where there is one
 */
public record ElementProblem(Path file, int line, Kind kind, String reason) {
  /** What happens because of it. */
  public enum Kind {
    /** The file cannot be read, or nothing in it was kept. */
    FILE,
    /** An entry cannot be read and is left out. */
    MALFORMED,
    /** A later entry for a satellite that was read already is left out. */
    DUPLICATE,
    /** A satellite cannot be propagated over the whole run and is left out. */
    CANNOT_FLY
  }

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + reason;
  }
}
