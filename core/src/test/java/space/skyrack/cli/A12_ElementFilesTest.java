package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is wrong in an element file is named with its line, and the rest flies.
 *
 * <p>Truth: element sets of the public SGP4 verification collection, broken by hand.
 */
class A12_ElementFilesTest {
  private static final String GOOD =
      """
      VANGUARD 1
      1 00005U 58002B   00179.78495062  .00000023  00000-0  28098-4 0  4753
      2 00005  34.2682 348.7242 1859667 331.7664  19.3264 10.82419157413667
      """;

  @TempDir Path temp;
  Path scenario;

  @BeforeEach
  void scenario() throws Exception {
    String text = Files.readString(Cli.SCENARIOS.resolve("vanguard-omm.yaml"));
    scenario = temp.resolve("demo.yaml");
    Files.writeString(
        scenario,
        text.replace("../../shared/data/sgp4/sample_omm.xml", "fleet.tle")
            .replace("2020-10-13T06:00:00Z", "2000-06-28T00:00:00Z")
            .replace("duration: 6 h", "duration: 30 min"));
  }

  private Cli.Outcome run(String elements) throws Exception {
    Files.writeString(temp.resolve("fleet.tle"), elements);
    return Cli.of("run", scenario.toString(), "-o", temp.resolve("run").toString());
  }

  private String said(Cli.Outcome outcome) {
    return outcome.failure().replace(temp + "/", "");
  }

  @Test
  void aMissingFileIsNamed() {
    Cli.Outcome outcome = Cli.of("run", scenario.toString(), "-o", temp.resolve("run").toString());
    assertThat(said(outcome))
        .startsWith("exit 2\nerror[E0601]: element file `fleet.tle` cannot be read\n")
        .contains("the path is relative to the scenario");
    assertThat(temp.resolve("run.partial")).doesNotExist();
  }

  @Test
  void malformedLinesAreNamedAndCountedAndTheRestFlies() throws Exception {
    String broken = GOOD.replace("0  4753", "0  4759").replace("00005", "00006");
    Cli.Outcome outcome = run(GOOD + broken + "1 garbage\n" + GOOD);
    assertThat(said(outcome))
        .as("then the ranges that Vanguard's ellipse leaves")
        .startsWith(
            """
            exit 0
            warning[W0602]: fleet.tle:5: checksum is 9 but the line gives 4 (VANGUARD 1)
            warning[W0602]: fleet.tle:6: checksum is 7 but the line gives 8 (VANGUARD 1)
            warning[W0602]: fleet.tle:7: line 1 of an element set without its line 2
            warning[W0602]: fleet.tle:8: VANGUARD 1 (5) stands at line 1 already
            4 warnings
            """);
    assertThat(Cli.table(temp.resolve("run"), "satellites")).hasSize(2);
    Cli.balances(temp.resolve("run"));
  }

  @Test
  void whatHasDecayedIsNamed() throws Exception {
    String low =
        summed("1 00007U 58002B   00179.78495062  .00000023  00000-0  28098-4 0  475")
            + summed("2 00007  34.2682 348.7242 0490000 331.7664  19.3264 15.5000000041366");
    Cli.Outcome outcome = run(GOOD + "SINKER\n" + low);
    assertThat(outcome.code()).isZero();
    assertThat(said(outcome))
        .containsPattern("W0602]: fleet.tle:4: SINKER.* has decayed: its perigee lies at -?\\d+ km")
        .contains("1 warning\n");
    assertThat(Cli.table(temp.resolve("run"), "satellites")).hasSize(2);
  }

  /** A line with the checksum that the format asks for. */
  private static String summed(String line) {
    int sum = 0;
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      sum += letter == '-' ? 1 : Character.isDigit(letter) ? letter - '0' : 0;
    }
    return line + sum % 10 + "\n";
  }

  @Test
  void aFileOfNothingIsAnError() throws Exception {
    Cli.Outcome outcome = run("nothing\nof\nthe kind\n");
    assertThat(said(outcome))
        .isEqualTo(
            """
            exit 2
            warning[W0602]: fleet.tle:1: neither an element line nor the name of one: nothing
            warning[W0602]: fleet.tle:2: neither an element line nor the name of one: of
            warning[W0602]: fleet.tle:3: neither an element line nor the name of one: the kind
            error[E0601]: fleet.tle: holds no readable element set
            error[E0601]: no satellite of `omm` is left to simulate
              --> space.constellation.omm
               = help: look at the filters, and at what was left out of the element file
            2 errors, 3 warnings
            """);
    assertThat(temp.resolve("run.partial")).doesNotExist();
  }
}
