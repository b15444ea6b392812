package space.skyrack.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.skyrack.SharedData;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.DiagnosticText;

/**
 * Every file of {@code bad/} against the full text that a person sees; {@code
 * -Dskyrack.rewriteGolden=yes} rewrites it.
 *
 * <p>Truth: the sibling {@code .txt} files, each read line by line when it was written; from then
 * on a regression value.
 */
class BadFilesTest {
  private static final Path FOLDER = SharedData.repository().resolve("core/src/test/resources/bad");

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml") && !name.equals("base.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatIsWrong(String name) throws IOException {
    Reading reading = new ScenarioReader().read(FOLDER.resolve(name), List.of());
    String text = new DiagnosticText(reading::text, false).render(reading.diagnostics());
    String shown = text.replace(FOLDER + "/", "");
    Path golden = FOLDER.resolve(name.replace(".yaml", ".txt"));
    String rewrite = System.getProperty("skyrack.rewriteGolden", "");
    if (rewrite.equals("yes")) {
      Files.writeString(golden, shown, StandardCharsets.UTF_8);
    }
    assertThat(shown).isEqualTo(Files.readString(golden));
    assertThat(reading.scenario()).isNull();
    assertThat(Diagnostic.anyError(reading.diagnostics())).isTrue();
  }
}
