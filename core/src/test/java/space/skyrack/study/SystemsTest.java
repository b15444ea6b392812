package space.skyrack.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;

/**
 * Plans every system that others have published something about, and compares {@code
 * docs/SYSTEMS.md} with what that gives; {@code -Dskyrack.rewriteSystems=true} writes the page.
 */
class SystemsTest {
  private static final Path ROOT = SharedData.repository();

  @Test
  void thePageIsWhatThePlansGive() throws IOException {
    List<SystemsPage.Planned> systems = new ArrayList<>();
    for (Path file : files()) {
      Opening opening = Opening.of(file, List.of());
      assertThat(opening.isUsable()).as(file.toString()).isTrue();
      if (!opening.reading().published().isEmpty()) {
        String path = ROOT.relativize(file).toString();
        systems.add(new SystemsPage.Planned(path, opening.reading(), PlanReport.of(opening)));
      }
    }
    assertThat(systems).hasSizeGreaterThan(11);
    String page = SystemsPage.text(systems);
    Path file = ROOT.resolve("docs/SYSTEMS.md");
    if (Boolean.getBoolean("skyrack.rewriteSystems")) {
      Files.writeString(file, page);
    }
    assertThat(file).hasContent(page);
  }

  /** Scenarios that need no download; the others publish nothing. */
  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("scenarios"))) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      List<Path> published = new ArrayList<>();
      for (Path file : all) {
        if (Files.readString(file).contains("\npublished:")) {
          published.add(file);
        }
      }
      return published;
    }
  }
}
