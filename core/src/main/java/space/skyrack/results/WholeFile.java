package space.skyrack.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A small file that is written whole or not at all: what was there under its name stays until the
 * new one is complete. A pipe or device is written to.
 */
public final class WholeFile {
  private WholeFile() {}

  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws IOException if it cannot be written; the old file stays and nothing is left behind
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path place = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      Files.write(place, bytes);
      return;
    }
    Path fresh = place.resolveSibling(place.getFileName() + ".new");
    try {
      Files.write(fresh, bytes);
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
