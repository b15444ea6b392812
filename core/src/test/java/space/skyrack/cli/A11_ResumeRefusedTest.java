package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A resume that would not give the bytes of an uninterrupted run is refused with exit 2. */
class A11_ResumeRefusedTest {
  @TempDir Path temp;
  Path folder;
  Path scenario;
  Path checkpoint;
  Map<String, String> before;

  @BeforeEach
  void stopped() throws Exception {
    folder = temp.resolve("demo");
    scenario = Files.copy(Path.of(Cli.DEMO), temp.resolve("demo.yaml"));
    checkpoint = temp.resolve("demo.partial/checkpoint.bin");
    Cli.run(folder, Cli.DEMO, "--set", "time.duration=1 min");
    before = Cli.bytes(folder);
    Cli.Outcome stopped =
        Cli.of(
            "run",
            scenario.toString(),
            "-o",
            folder.toString(),
            "--set",
            "time.duration=10 min",
            "--until",
            "2027-12-20T00:05:00Z");
    assertThat(stopped.code()).isZero();
  }

  private void refused(String said) {
    Cli.Outcome outcome = Cli.resume(folder);
    String error = outcome.err().substring(outcome.err().indexOf("error: "));
    assertThat("exit " + outcome.code() + " " + error.replace(temp + "/", ""))
        .isEqualTo("exit 2 " + said);
    assertThat(Cli.bytes(folder)).isEqualTo(before);
  }

  @Test
  void everyDamagedSectionIsNamed() throws Exception {
    byte[] good = Files.readAllBytes(checkpoint);
    String text = new String(good, StandardCharsets.ISO_8859_1);
    for (String section :
        new String[] {
          "clock", "queue", "tick", "digest", "asked work", "phases", "fleet", "recorder"
        }) {
      byte[] bad = good.clone();
      String entry = (char) 0 + "" + (char) section.length() + section;
      int at = text.indexOf(entry);
      assertThat(at).as(section).isPositive();
      bad[at + entry.length() + 4] ^= 1;
      Files.write(checkpoint, bad);
      refused(
          """
          error: demo.partial/checkpoint.bin is damaged in section `%s`: its checksum does not match
            = help: start the run again without --resume
          """
              .formatted(section));
    }
    Files.write(checkpoint, good);
    assertThat(Cli.resume(folder).code()).isZero();
  }

  @Test
  void aTornCheckpoint() throws Exception {
    byte[] good = Files.readAllBytes(checkpoint);
    Files.write(checkpoint, java.util.Arrays.copyOf(good, good.length / 2));
    assertThat(Cli.resume(folder).code()).isEqualTo(2);
    Files.write(checkpoint, new byte[0]);
    refused(
        """
        error: demo.partial/checkpoint.bin is damaged: it ends too early or cannot be read
          = help: start the run again without --resume
        """);
  }

  @Test
  void aScenarioThatHasChanged() throws Exception {
    String text = Files.readString(scenario);
    Files.writeString(scenario, text.replace("area: 66 m2", "area: 67 m2"));
    String said =
        """
        error: demo.partial/run.lock belongs to other inputs: the scenario or the catalogue has changed since
          = help: start the run again without --resume
        """;
    refused(said);
    Files.delete(checkpoint);
    refused(said);
    Files.writeString(scenario, "# a remark changes nothing\n" + text);
    assertThat(Cli.resume(folder).code()).isZero();
    assertThat(folder.resolve("report.html")).exists();
  }

  @Test
  void aTableThatIsShorterThanTheCheckpointSaw() throws Exception {
    Path power = temp.resolve("demo.partial/tables/power.csv");
    byte[] rows = Files.readAllBytes(power);
    Files.write(power, java.util.Arrays.copyOf(rows, 200));
    refused(
        """
        error: `demo.partial/tables/power.csv` has 200 bytes but the checkpoint %d
          = help: the run cannot be resumed; start it again
        """
            .formatted(rows.length));
  }
}
