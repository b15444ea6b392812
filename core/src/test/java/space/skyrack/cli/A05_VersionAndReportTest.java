package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Truth: the verbs of the documentation. */
class A05_VersionAndReportTest {
  @TempDir Path temp;

  @Test
  void saysItsVersion() {
    assertThat(Cli.of("--version").out()).startsWith("skyrack ").hasLineCount(1);
    assertThat(Cli.of("plan", "--version").out()).startsWith("skyrack ").hasLineCount(1);
    assertThat(Cli.of("--version", "--json").json().path("format").asString())
        .isEqualTo("skyrack.version/1");
  }

  @Test
  void helpNamesEveryVerb() {
    assertThat(Cli.of("--help").out()).contains("check", "plan", "run", "report", "Exit codes");
    assertThat(Cli.of("run", "--help").out()).contains("--resume", "--until", "--set", "--seed");
  }

  @Test
  void reportsARunAgain() throws Exception {
    Path folder = temp.resolve("demo");
    Cli.run(folder, Cli.DEMO, "--set", Cli.SHORT);
    var before = Cli.bytes(folder);
    Files.delete(folder.resolve("report.html"));
    Cli.Outcome again = Cli.of("report", folder.toString());
    assertThat(again).isEqualTo(new Cli.Outcome(0, folder.resolve("report.html") + "\n", ""));
    assertThat(Cli.bytes(folder)).isEqualTo(before);
    assertThat(Cli.of("report", folder.toString(), "--json").out())
        .isEqualTo(Files.readString(folder.resolve("report.json")));
    assertThat(Cli.of("report", folder.toString(), "--format", "md").out())
        .startsWith("# dawn-dusk-24\n");
  }
}
