package space.skyrack.orbit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.skyrack.SharedData;
import space.skyrack.model.OrbitSpec;

/** Truth: CelesTrak's sample files with their number replaced: nothing else may change. */
class NineDigitsTest {
  private static final OrekitContext CONTEXT = new OrekitContext();

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"json", "xml", "csv"})
  void realFormsHoldAnyNumber(String form) throws IOException {
    String text = Files.readString(SharedData.file("sgp4/sample_omm." + form));
    String two =
        switch (form) {
          case "json" -> text.replace("}]", "},\n" + big(text.substring(1)));
          case "xml" ->
              text.replace(
                  "</ndm>",
                  big(text.substring(text.indexOf("<omm"), text.indexOf("</ndm>"))) + "</ndm>");
          default -> text.stripTrailing() + "\n" + big(text.lines().toList().get(1)) + "\n";
        };
    Path file = temp.resolve("two." + form + ".gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(two.getBytes(StandardCharsets.UTF_8));
    }
    List<ElementProblem> problems = new ArrayList<>();
    List<ElementSet> read =
        ElementFile.read(new OrbitSpec.Elements(file, null, List.of()), CONTEXT, problems);
    assertThat(problems).isEmpty();
    assertThat(read).extracting(ElementSet::id).containsExactly(5, 799_500_123);
    assertThat(read).extracting(ElementSet::designator).containsOnly("1958-002B");
    assertThat(GpElements.of(read.get(1), CONTEXT).numbered(5).meanMotion_rad_per_s())
        .isEqualTo(GpElements.of(read.get(0), CONTEXT).meanMotion_rad_per_s());
  }

  private static String big(String text) {
    return text.replace("\"NORAD_CAT_ID\": 5", "\"NORAD_CAT_ID\": 799500123")
        .replace("<NORAD_CAT_ID>5<", "<NORAD_CAT_ID>799500123<")
        .replace(",U,5,", ",U,799500123,");
  }
}
