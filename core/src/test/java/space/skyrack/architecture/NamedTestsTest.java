package space.skyrack.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;

/**
 * A test or a set of cases that a page, a comment or an envelope names as proof must be there;
 * truth is the source tree.
 */
class NamedTestsTest {
  /** Wherever it stands: quoted, linked, after {@code -Dtest=}, in the evidence of a range. */
  private static final Pattern NAME =
      Pattern.compile("\\b([A-Z]\\w+(?:Test|[a-z]Cases))(?:\\.(?!java\\b)([a-z]\\w+))?\\b");

  @Test
  void existAsNamed() throws IOException {
    Path root = SharedData.repository();
    var tests =
        files(root.resolve("core/src/test"), ".java").stream()
            .filter(file -> !name(file).equals("package-info"))
            .collect(Collectors.toMap(file -> name(file), file -> file, (a, b) -> a));
    List<Path> pages = new ArrayList<>(files(root.resolve("docs"), ".md"));
    pages.addAll(files(root.resolve("core/src/main/java"), ".java"));
    for (String page : List.of("CONTRIBUTING.md", "ARCHITECTURE.md", "README.md", "CHANGELOG.md")) {
      pages.add(root.resolve(page));
    }
    TreeSet<String> missing = new TreeSet<>();
    int named = 0;
    for (Path page : pages) {
      Matcher found = NAME.matcher(Files.readString(page));
      while (found.find()) {
        named++;
        Path test = tests.get(found.group(1));
        boolean there =
            test != null
                && (found.group(2) == null
                    || Files.readString(test).contains(found.group(2) + "("));
        if (!there) {
          missing.add(page.getFileName() + ": " + found.group());
        }
      }
    }
    assertThat(named).isGreaterThan(50);
    assertThat(missing).isEmpty();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(".java", "");
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
