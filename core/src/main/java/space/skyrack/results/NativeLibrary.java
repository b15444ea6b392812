package space.skyrack.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * Unpacks DuckDB's native library beside its jar, once, at build time.
 *
 * <p>The driver inflates 70 MB into a temporary file at every first connection, about a second. It
 * does not when the jar has no library inside and one lies next to it. Run it on the folder of
 * libraries: {@code java -cp skyrack.jar space.skyrack.results.NativeLibrary target/lib}.
 */
public final class NativeLibrary {
  private static final String PREFIX = "libduckdb_java.so_";

  private NativeLibrary() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: NativeLibrary FOLDER-WITH-JARS");
    }
    unpackIn(Path.of(args[0]));
  }

  /** Does it for every DuckDB jar in a folder; a second call changes nothing. */
  public static void unpackIn(Path libraries) throws IOException {
    for (Path jar : FolderSwap.list(libraries)) {
      String name = String.valueOf(jar.getFileName());
      if (name.startsWith("duckdb_jdbc") && name.endsWith(".jar")) {
        unpack(jar, libraries.resolve(PREFIX + platform()));
      }
    }
  }

  private static void unpack(Path jar, Path library) throws IOException {
    Path slim = jar.resolveSibling(jar.getFileName() + ".slim");
    try (JarFile full = new JarFile(jar.toFile())) {
      ZipEntry packed = full.getEntry(String.valueOf(library.getFileName()));
      if (packed == null) {
        return;
      }
      Path unfinished = library.resolveSibling(library.getFileName() + ".new");
      try (InputStream in = full.getInputStream(packed)) {
        Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(unfinished, library, StandardCopyOption.REPLACE_EXISTING);
      try (OutputStream out = Files.newOutputStream(slim);
          JarOutputStream classes = new JarOutputStream(out)) {
        copyWithoutLibraries(full, classes);
      }
    }
    Files.move(slim, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copyWithoutLibraries(JarFile from, JarOutputStream to) throws IOException {
    for (Enumeration<JarEntry> entries = from.entries(); entries.hasMoreElements(); ) {
      JarEntry entry = entries.nextElement();
      if (!entry.getName().startsWith(PREFIX)) {
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        to.putNextEntry(copy);
        try (InputStream in = from.getInputStream(entry)) {
          in.transferTo(to);
        }
        to.closeEntry();
      }
    }
  }

  /** The platform as the driver spells it. */
  private static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String os =
        system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
    boolean arm = machine.equals("aarch64") || machine.equals("arm64");
    return os + "_" + (arm ? "arm64" : "amd64");
  }
}
