package space.skyrack.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.skyrack.SharedData;

/** The program's sources obey the rules, and each rule notices the text that breaks it. */
class SourceRuleTest {
  private static final Path SOURCES =
      SharedData.repository().resolve("core/src/main/java/space/skyrack");

  @ParameterizedTest
  @EnumSource
  void theProgramObeys(SourceRule rule) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      for (String violation : rule.violations(Files.readString(file))) {
        found.add(SOURCES.relativize(file) + ": " + violation);
      }
    }
    assertThat(found).as(rule.sentence).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theFixtureBreaks(SourceRule rule) {
    assertThat(rule.violations(rule.fixture)).as(rule.sentence).hasSize(1);
  }

  @Test
  void everyPackageSaysWhatItIsForAndThatNullIsMarked() throws IOException {
    for (Path folder : sources().stream().map(Path::getParent).distinct().toList()) {
      assertThat(folder.resolve("package-info.java"))
          .content()
          .contains("@NullMarked\npackage " + inside(folder) + ";");
    }
  }

  /** The package that a folder stands for. */
  private static String inside(Path folder) {
    String path = folder.toString().replace('\\', '/');
    return path.substring(path.indexOf("space/skyrack")).replace('/', '.');
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      assertThat(java).isNotEmpty();
      return java;
    }
  }
}
