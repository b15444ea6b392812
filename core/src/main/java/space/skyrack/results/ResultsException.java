package space.skyrack.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A run folder cannot be used, read or written; says what to do about it. */
public final class ResultsException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String suggestion;

  public ResultsException(String message, String suggestion) {
    super(message);
    this.suggestion = suggestion;
  }

  public ResultsException(String message, String suggestion, Throwable cause) {
    super(message, cause);
    this.suggestion = suggestion;
  }

  public static ResultsException unwritable(Path path, IOException cause) {
    return new ResultsException(
        "cannot write `" + path + "`: " + reason(cause),
        "choose a folder that can be written with -o, and check the free space",
        cause);
  }

  public static ResultsException unreadable(Path path, IOException cause) {
    return new ResultsException(
        "cannot read `" + path + "`: " + reason(cause), "check that the run is complete", cause);
  }

  /** What a person can do next. */
  public String suggestion() {
    return suggestion;
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "no such file";
    }
    if (cause instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
