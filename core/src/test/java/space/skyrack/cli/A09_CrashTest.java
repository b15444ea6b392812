package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that is cut off in a process of its own. Truth: the files of the run that was not. */
@DisabledOnOs(OS.WINDOWS)
class A09_CrashTest {
  private static final List<String> LONG =
      List.of(
          "run",
          Cli.DEMO,
          "--set",
          "time.duration=6 h",
          "--set",
          "space.constellation.ring.orbit.satellites_per_plane=1000",
          "--set",
          "output={tables: sampled, every: 1 h}");

  @TempDir static Path temp;
  static Map<String, String> plain;

  @BeforeAll
  static void plain() {
    Path folder = temp.resolve("plain");
    assertThat(Cli.of(words(folder)).code()).isZero();
    Cli.balances(folder);
    plain = Cli.bytes(folder);
  }

  private static String[] words(Path folder, String... more) {
    List<String> words = new ArrayList<>(LONG);
    words.addAll(List.of("-o", folder.toString()));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  @Test
  void killedAndResumed() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path folder = temp.resolve("killed");
    Path partial = temp.resolve("killed.partial");
    try (Child child = Child.start(temp, words(folder, "--checkpoint-every", "0.02"))) {
      child.until(() -> Files.exists(partial.resolve("run.log")));
      Thread.sleep(random.nextInt(600));
      child.process().destroyForcibly();
      assertThat(child.exitCode()).isIn(137, 0);
    }
    boolean cut = Files.exists(partial);
    String left =
        !cut ? "nothing" : Files.exists(partial.resolve("checkpoint.bin")) ? "checkpoint" : "log";
    System.out.println("killed with seed " + seed + "; to resume from: " + left);
    if (cut) {
      assertThat(Cli.resume(folder).failure()).as("seed " + seed).startsWith("exit 0");
    }
    assertThat(Cli.bytes(folder)).as("seed " + seed).isEqualTo(plain);
    assertThat(partial).doesNotExist();
  }

  @Test
  void interruptedOnceAndResumed() throws Exception {
    assumeInterruptible();
    Path folder = temp.resolve("interrupted");
    Path partial = temp.resolve("interrupted.partial");
    try (Child child = Child.start(temp, words(folder, "--checkpoint-every", "0.02"))) {
      child.until(() -> Files.exists(partial.resolve("checkpoint.bin")));
      child.interrupt();
      assertThat(child.exitCode()).isEqualTo(130);
      assertThat(child.said())
          .contains("stopping at the next tick; press Ctrl-C again to stop at once")
          .containsPattern("stopped at 2027-12-20T.*Z; go on with:\n")
          .contains("\n  skyrack run --resume " + folder + "\n")
          .doesNotContain("Exception");
    }
    assertThat(folder).doesNotExist();
    assertThat(Cli.resume(folder).failure()).startsWith("exit 0");
    assertThat(Cli.bytes(folder)).isEqualTo(plain);
  }

  /** Thousands of planes to search keep the first interrupt waiting; the second does not wait. */
  @Test
  void interruptedTwiceEndsAtOnce() throws Exception {
    assumeInterruptible();
    String planes =
        "space.constellation.ring.orbit={type: walker, altitude: 600 km, inclination: 53 deg,"
            + " satellites: 5000, planes: 5000}";
    String[] words = {"run", Cli.DEMO, "--set", planes, "-o", temp.resolve("twice").toString()};
    try (Child child = Child.start(temp, words)) {
      child.until(() -> child.said().contains("not simulated yet"));
      Thread.sleep(100);
      child.interrupt();
      child.until(() -> child.said().contains("press Ctrl-C again"));
      long asked_ns = System.nanoTime();
      child.interrupt();
      assertThat(child.exitCode()).isEqualTo(130);
      assertThat((System.nanoTime() - asked_ns) * 1e-9).isLessThan(2);
      assertThat(child.said()).doesNotContain("go on with");
    }
  }

  /** A shell that starts jobs in the background may make them deaf to Ctrl-C. */
  static void assumeInterruptible() throws Exception {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("SigIgn:")) {
          long ignored = Long.parseUnsignedLong(line.substring(7).trim(), 16);
          assumeFalse((ignored & 0b10) != 0, "SIGINT is ignored where the tests run");
        }
      }
    }
  }

  @Test
  void aReaderThatLeavesEarlyIsNoFault() throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\" | head -1", "sh"));
    command.addAll(Child.command("plan", Cli.DEMO));
    Path err = Files.createFile(temp.resolve("head.err"));
    Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
    String out =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(out).startsWith("dawn-dusk-24: The design closes").hasLineCount(1);
    assertThat(err).isEmptyFile();
    command = new ArrayList<>(List.of("sh", "-c", "\"$@\" >&-", "sh"));
    command.addAll(Child.command("--help"));
    Process closed = new ProcessBuilder(command).redirectError(err.toFile()).start();
    assertThat(closed.waitFor()).isZero();
    assertThat(err).isEmptyFile();
  }
}
