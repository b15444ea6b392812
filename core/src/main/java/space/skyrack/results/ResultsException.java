package space.skyrack.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
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
        "cannot write `" + path + "`: " + reason(cause),
        "choose a folder that can be written, and check the free space",
        cause);
  }

  public static ResultsException unreadable(Path path, IOException cause) {
    return badInput(
        "cannot read `" + path + "`: " + reason(cause), "check that the run is complete", cause);
  }

  /** What a person can do next. */
  public String suggestion() {
    return suggestion;
  }

  /** True if what was to be read is at fault, false if writing or running failed. */
  public boolean isBadInput() {
    return input;
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "no such file";
    }
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      return "a file is there, not a folder";
    }
    if (cause instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
