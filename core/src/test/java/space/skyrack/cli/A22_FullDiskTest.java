package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that fills up: exit code 4, one message, the previous run as it was, and what was done is
 * gone on with. Truth: the files of the run that had room.
 */
@DisabledOnOs(OS.WINDOWS)
class A22_FullDiskTest {
  @TempDir Path temp;

  /** Whatever of it the disk has no room for. */
  @Test
  void aRunThatDoesNotFit() throws Exception {
    assumeTrue(
        shell(List.of("mount", "-t", "tmpfs", "none", temp.toString())).code == 0,
        "no mount namespace: this machine does not let a test make a small disk");
    List<String> words = new ArrayList<>(Child.command());
    words.set(words.size() - 1, SmallDisk.class.getName());
    words.add(temp.toString());
    Said said = shell(words);
    assertThat(said.code).as(said.text).isZero();
    List<String> cases = said.text.lines().filter(line -> !line.startsWith("  ")).toList();
    assertThat(cases).hasSize(4);
    assertThat(cases)
        .as(said.text)
        .allMatch(line -> line.contains(": exit 4; previous run intact; "))
        .allMatch(line -> line.endsWith(": exit 0, the same bytes, 0 other files"));
    assertThat(cases.getFirst()).contains("; started again: ");
    assertThat(cases.subList(1, 4)).allMatch(line -> line.contains("; resumed: "));
    List<String> errors = said.text.lines().filter(line -> line.startsWith("  error: ")).toList();
    assertThat(errors)
        .hasSize(4)
        .allMatch(line -> line.startsWith("  error: cannot write `" + temp))
        .allMatch(line -> line.contains("`: No space left on device ("))
        .allMatch(line -> line.endsWith(" free there)"));
    // Parquet is made beside the report: either may be the one that finds the disk full.
    assertThat(errors.getLast()).containsAnyOf(".parquet`: ", "report.html`: ");
    assertThat(said.text)
        .contains("the run that was there is as it was; `skyrack run --resume " + temp)
        .doesNotContain("\tat ")
        .doesNotContain("Exception");
  }

  /** A limit on the size of files stops a write where nothing can be mounted, too. */
  @Test
  void aFileThatMayNotGrow() throws Exception {
    Path folder = temp.resolve("run");
    Cli.run(folder, Cli.DEMO, "--set", Cli.SHORT);
    Map<String, String> previous = Cli.bytes(folder);
    List<String> words = new ArrayList<>(List.of("sh", "-c", "ulimit -f 100; exec \"$@\"", "sh"));
    words.addAll(Child.command("run", Cli.DEMO, "--set", "time.duration=1 h"));
    words.addAll(List.of("-o", folder.toString()));
    Said said = start(words);
    assertThat(said.code).as(said.text).isEqualTo(4);
    assertThat(said.text)
        .contains("error: cannot write `" + temp)
        .contains("`: File too large\n  = help: ")
        .contains("; `skyrack run --resume " + folder + "` goes on with this one (")
        .doesNotContain("\tat ");
    assertThat(Cli.bytes(folder)).isEqualTo(previous);
    assertThat(Cli.resume(folder).failure()).startsWith("exit 0");
    Path plain = temp.resolve("plain");
    Cli.run(plain, Cli.DEMO, "--set", "time.duration=1 h");
    assertThat(Cli.bytes(folder)).isEqualTo(Cli.bytes(plain));
  }

  private record Said(int code, String text) {}

  /** In a mount namespace, which takes its mounts along when it ends. */
  private Said shell(List<String> command) throws Exception {
    List<String> words = new ArrayList<>(List.of("unshare", "--map-root-user", "--mount"));
    if ("root".equals(System.getProperty("user.name"))) {
      words.remove(1);
    }
    words.addAll(command);
    return start(words);
  }

  private Said start(List<String> words) throws Exception {
    Path text = Files.createTempFile(temp, "said", ".txt");
    try {
      Process process =
          new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(text.toFile()).start();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return new Said(process.exitValue(), Files.readString(text));
    } catch (IOException e) {
      return new Said(-1, e.toString());
    }
  }
}
