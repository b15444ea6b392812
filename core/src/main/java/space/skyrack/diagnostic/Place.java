package space.skyrack.diagnostic;

/**
 * A stretch of one line of a source text.
 *
 * @param file as it is shown, a path or {@code --set}
 * @param line from 1
 * @param column from 1, in code points
 * @param length in code points, at least 1
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {
  public Place {
    length = Math.max(1, length);
  }

  /** Name of the place of what was given as an option. */
  public static final String COMMAND_LINE = "--set";

  /** Whether it lies in a file, not among the options. */
  public boolean isInFile() {
    return !file.equals(COMMAND_LINE);
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
    return byColumn != 0 ? byColumn : Integer.compare(length, other.length);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
