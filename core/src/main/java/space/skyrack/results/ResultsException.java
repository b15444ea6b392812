package space.skyrack.results;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A run folder cannot be used, read or written; says what to do about it. */
public final class ResultsException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String suggestion;
  private final boolean input;

  public ResultsException(String message, String suggestion) {
    super(message);
    this.suggestion = suggestion;
    input = false;
  }

  public ResultsException(String message, String suggestion, Throwable cause) {
    this(message, suggestion, cause, false);
  }

  private ResultsException(
      String message, String suggestion, @Nullable Throwable cause, boolean input) {
    super(message, cause);
    this.suggestion = suggestion;
    this.input = input;
  }

  /** What was to be read is missing or broken: the caller has to name something else. */
  public static ResultsException badInput(
      String message, String suggestion, @Nullable Throwable cause) {
    return new ResultsException(message, suggestion, cause, true);
  }

  public static ResultsException unwritable(Path path, IOException cause) {
    return new ResultsException(
        "cannot write `" + path + "`: " + DiskSpace.reason(cause) + room(path, cause),
        DiskSpace.isFull(cause)
            ? "free some space there, or choose a folder on another disk"
            : "choose a folder that can be written, and check the free space",
        cause);
  }

  private static String room(Path path, Throwable cause) {
    String free = DiskSpace.isFull(cause) ? DiskSpace.free(path) : "";
    return free.isEmpty() ? "" : " (" + free + ")";
  }

  /** As {@link #unwritable}, where not Java but a library says what is wrong. */
  static ResultsException unwritable(Path path, Throwable cause, String otherwise, String help) {
    boolean full = DiskSpace.isFull(cause);
    return new ResultsException(
        full
            ? "cannot write `" + path + "`: No space left on device" + room(path, cause)
            : otherwise,
        full ? "free some space there, or choose a folder on another disk" : help,
        cause);
  }

  public static ResultsException unreadable(Path path, IOException cause) {
    return badInput(
        "cannot read `" + path + "`: " + DiskSpace.reason(cause),
        "check that the run is complete",
        cause);
  }

  /** What a person can do next. */
  public String suggestion() {
    return suggestion;
  }

  /** True if what was to be read is at fault, false if writing or running failed. */
  public boolean isBadInput() {
    return input;
  }
}
