package space.skyrack.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a write failed, and how much room there is.
 *
 * <p>Limits: Java has no error of its own for a full disk or a quota, so they are known by the
 * English words of the operating system; with other words the reason is told as it came.
 */
public final class DiskSpace {
  private static final List<String> FULL =
      List.of("no space left", "quota exceeded", "not enough space on the disk", "disk is full");

  private DiskSpace() {}

  /** Whether the words of a failure, or of what caused it, say that the disk is full. */
  public static boolean isFull(@Nullable Throwable failure) {
    Throwable at = failure;
    for (int depth = 0; at != null && depth < 20; depth++) {
      if (at.getMessage() != null && saysFull(at.getMessage())) {
        return true;
      }
      at = at.getCause();
    }
    return false;
  }

  static boolean saysFull(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return FULL.stream().anyMatch(lower::contains);
  }

  /** Why an operation failed, in a few words. */
  public static String reason(IOException cause) {
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

  /** The room where a file is to be, such as "12 kB of 3 MB free there"; empty if unknown. */
  public static String free(Path file) {
    Path place = file.toAbsolutePath();
    while (place != null && !Files.isDirectory(place)) {
      place = place.getParent();
    }
    if (place == null) {
      return "";
    }
    try {
      FileStore store = Files.getFileStore(place);
      return inWords(store.getUsableSpace())
          + " of "
          + inWords(store.getTotalSpace())
          + " free there";
    } catch (IOException e) {
      return "";
    }
  }

  /** Bytes of all files below a folder, in words; empty if it cannot be read. */
  public static String taken(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return inWords(bytes);
    } catch (IOException e) {
      return "";
    }
  }

  /** Bytes with two digits or so: "0 bytes", "12 kB", "3.4 MB". */
  static String inWords(long bytes) {
    if (bytes < 1000) {
      return bytes + " bytes";
    }
    double value = bytes;
    int power = -1;
    while (value >= 999.5 && power < 3) {
      value /= 1000;
      power++;
    }
    return String.format(
        Locale.ROOT, value < 9.95 ? "%.1f %sB" : "%.0f %sB", value, "kMGT".charAt(power));
  }
}
