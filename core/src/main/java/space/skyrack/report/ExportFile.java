package space.skyrack.report;

import java.io.BufferedWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import space.skyrack.results.ResultsException;

/** A file that appears whole under its name or not at all. */
final class ExportFile {
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
   * Puts what {@code fill} writes in the place of the target.
   *
   * @throws ResultsException if the target cannot be written; what was there stays
   */
  static void file(Path target, Consumer<Path> fill) {
    Path fresh = target.resolveSibling(target.getFileName() + ".new");
    try {
      if (Files.isDirectory(target)) {
        throw ResultsException.unwritable(target, new FileNotFoundException("it is a folder"));
      }
      try {
        Files.deleteIfExists(fresh);
        fill.accept(fresh);
        Files.move(
            fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw ResultsException.unwritable(target, e);
    } catch (UncheckedIOException e) {
      throw ResultsException.unwritable(
          target, e.getCause() == null ? new IOException(e) : e.getCause());
    }
  }
}
