package space.skyrack;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real input files that live beside the repository; see CONTRIBUTING.md. */
public final class SharedData {
  private SharedData() {}

  /**
   * The file at {@code relative} under the shared data folder.
   *
   * <p>Without the folder the test is skipped by name; with the folder a missing file is a failure.
   */
  public static Path file(String relative) {
    Path root = root();
    Assumptions.assumeTrue(present(), "no shared data folder at " + root + ": needs " + relative);
    Path file = root.resolve(relative);
    if (!Files.exists(file)) {
      throw new AssertionError("the shared data folder " + root + " lacks " + relative);
    }
    return file;
  }

  /**
   * The file {@code name} of the collection of published figures, in {@code reference} beside the
   * shared data folder; missing like {@link #file}.
   */
  public static Path reference(String name) {
    Path file = file("README.md").toAbsolutePath().resolveSibling("../reference").resolve(name);
    if (!Files.exists(file)) {
      throw new AssertionError("the folder beside the shared data lacks " + file.normalize());
    }
    return file;
  }

  /** Whether the shared data folder is there, so that nothing may be skipped. */
  public static boolean present() {
    return Files.isDirectory(root());
  }

  /** The repository root, whichever module's folder the tests run in. */
  public static Path repository() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.exists(here.resolve("LICENSE"))) {
      here = here.getParent();
    }
    if (here == null) {
      throw new AssertionError("no repository root above the working folder");
    }
    return here;
  }

  private static Path root() {
    String set = System.getenv("SKYRACK_DATA");
    return set != null ? Path.of(set) : repository().resolveSibling("shared").resolve("data");
  }
}
