package space.skyrack.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The shipped scenarios, bundled by the build, to start from. */
public final class Templates {
  /** The template of those who name none. */
  public static final String FIRST = "dawn-dusk-24";

  private static final String SUFFIX = ".yaml";

  private Templates() {}

  /** Texts by name, names in alphabetic order. */
  public static SequencedMap<String, String> all() {
    return within(Templates::in);
  }

  /** A shipped scenario, opened wherever the program is called. */
  static Opening open(String name, List<String> sets) {
    return within(folder -> {
      Opening opening = Opening.of(folder.resolve(name + SUFFIX), sets);
      if (!opening.isUsable()) {
        throw new IllegalStateException(name + ": " + opening.diagnosticsJson());
      }
      return opening;
    });
  }

  /** What {@code use} makes of the folder of templates, which is there only meanwhile. */
  private static <T> T within(Use<T> use) {
    URL first = Templates.class.getResource("/space/skyrack/scenarios/" + FIRST + SUFFIX);
    if (first == null) {
      throw new IllegalStateException("the build left out the templates");
    }
    try {
      URI uri = first.toURI();
      if (!uri.getScheme().equals("jar")) {
        return use.of(Path.of(uri).resolveSibling(""));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return use.of(jar.getPath("/space/skyrack/scenarios"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a resource has no address", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a template says about itself: its {@code description}. */
  public static String description(String text) {
    return text.lines()
        .filter(line -> line.startsWith("description: "))
        .map(line -> line.substring("description: ".length()))
        .findFirst()
        .orElse("");
  }

  /** Reads from the folder of templates. */
  private interface Use<T> {
    T of(Path folder) throws IOException;
  }

  private static SequencedMap<String, String> in(Path folder) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(SUFFIX)) {
          texts.put(name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
        }
      }
    }
    return texts;
  }
}
