package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages say what is wrong and what this very verb offers. Truth: the help of the verbs. */
class A18_MessagesTest {
  @TempDir Path temp;

  @Test
  void aFileInThePlaceOfAFolderIsNamedSo() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "kept");
    assertThat(Cli.of("init", file.toString()).err())
        .contains("cannot write `" + file + "`: a file is there, not a folder")
        .doesNotContain("-o");
    assertThat(file).hasContent("kept");
  }

  @Test
  void aCutGzipIsCalledCut() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write("TIME,TEMP\n0,20\n".repeat(50).getBytes(StandardCharsets.UTF_8));
    }
    Path file = temp.resolve("cut.csv.gz");
    for (int kept : new int[] {0, 5, bytes.size() - 9}) {
      Files.write(file, Arrays.copyOf(bytes.toByteArray(), kept));
      assertThat(Cli.of("calibrate", "heat", file.toString()).failure())
          .startsWith("exit 2")
          .contains("cannot read `" + file + "`: it is cut short or damaged");
    }
  }

  @Test
  void sourcesOfAFieldAreAskedForWithoutTheOption() {
    String path = "space.constellation.ring.orbit.altitude";
    assertThat(Cli.of("explain", "--sources", path).failure())
        .isEqualTo(
            """
            exit 2
            error: --sources takes a scenario file, and `%s` is none
              = help: its own sources are in `skyrack explain %s`
            """
                .formatted(path, path));
  }

  @Test
  void formsAreNamedAsTheyAreWritten() {
    assertThat(Cli.of("report", "x", "--format", "pdf").err())
        .contains("it must be html, md or json, not `pdf`");
    assertThat(Cli.of("report", "x", "--format", "MD").err()).doesNotContain("must be");
  }
}
