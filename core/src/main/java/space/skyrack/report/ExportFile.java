package space.skyrack.report;

import java.io.BufferedWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import space.skyrack.results.ResultsException;

/** A file that appears whole under its name or not at all; a pipe or device is written to. */
final class ExportFile {
  private static final int MOST_LINKS = 40;

  private ExportFile() {}

  /** What writes text. */
  interface Text {
    void to(Writer out) throws IOException;
  }

  static void text(Path target, Text text) {
    file(
        target,
        fresh -> {
          try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
            text.to(out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * Puts what {@code fill} writes in the place of the target; where a link leads counts as its
   * place.
   *
   * <p>What is there and is no regular file, such as a pipe or a device, is written to and never
   * replaced.
   *
   * @throws ResultsException if the target cannot be written; a file that was there stays
   */
  static void file(Path target, Consumer<Path> fill) {
    try {
      if (Files.isDirectory(target)) {
        throw ResultsException.unwritable(target, new FileNotFoundException("it is a folder"));
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        pour(target, fill);
      } else {
        replace(followed(target), fill);
      }
    } catch (IOException e) {
      throw ResultsException.unwritable(target, e);
    } catch (UncheckedIOException e) {
      throw ResultsException.unwritable(
          target, e.getCause() == null ? new IOException(e) : e.getCause());
    }
  }

  private static void replace(Path file, Consumer<Path> fill) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(fresh);
      fill.accept(fresh);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Some of what fills needs a file of its own, so there is one first. */
  private static void pour(Path open, Consumer<Path> fill) throws IOException {
    Path folder = Files.createTempDirectory("skyrack-export");
    Path whole = folder.resolve("export");
    try {
      fill.accept(whole);
      try (OutputStream out = Files.newOutputStream(open, StandardOpenOption.WRITE)) {
        Files.copy(whole, out);
      }
    } finally {
      Files.deleteIfExists(whole);
      Files.deleteIfExists(folder);
    }
  }

  /** Where links lead, whether something is there or not. */
  private static Path followed(Path target) throws IOException {
    Path path = target;
    for (int links = 0; Files.isSymbolicLink(path); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(target.toString());
      }
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    return path;
  }
}
