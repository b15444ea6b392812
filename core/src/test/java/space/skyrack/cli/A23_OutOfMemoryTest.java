package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Too small a heap: exit code 4, a message that names the setting, and nothing broken. */
class A23_OutOfMemoryTest {
  @TempDir Path temp;

  /** What does not fit is the fleet, or in a heap of 16 MiB the plan. */
  @ParameterizedTest
  @CsvSource({"16m, 200000", "40m, 200000", "64m, 200000"})
  void aRunThatDoesNotFit(String heap, int satellites) throws Exception {
    Path folder = temp.resolve("run");
    Cli.run(folder, Cli.DEMO, "--set", Cli.SHORT);
    Map<String, String> previous = Cli.bytes(folder);
    String said = said(heap, "run", "-o", folder.toString(), Cli.DEMO, "--set", fleet(satellites));
    assertThat(said)
        .containsPattern("error: out of memory while [a-z]+ .*: the heap of .* MiB is full\n")
        .containsPattern(
            " = help: give it more: SKYRACK_OPTS=-Xmx128m; or .*take fewer satellites");
    assertThat(Cli.bytes(folder)).isEqualTo(previous);
  }

  /** Two threads: it may be any of them that finds no room. */
  @Test
  void aRunThatIsFullWhileItSimulatesGoesOnWithMore() throws Exception {
    Path folder = temp.resolve("run");
    List<String> words = new ArrayList<>(List.of("run", "-o", folder.toString(), Cli.DEMO));
    words.addAll(List.of("--set", fleet(2000), "--set", "time.duration=20 min"));
    words.addAll(List.of("--set", "output={tables: sampled, every: 10 min}", "--threads", "2"));
    String said = said("26m", words.toArray(String[]::new));
    assertThat(said).contains("error: out of memory while ");
    if (Files.exists(temp.resolve("run.partial"))) {
      assertThat(said).contains("`skyrack run --resume " + folder + "` goes on with this one");
      assertThat(Cli.resume(folder).failure()).startsWith("exit 0");
      Cli.balances(folder);
    }
  }

  @Test
  void aPlanOfManySamples() throws Exception {
    assertThat(said("24m", "plan", Cli.DEMO, "--samples", "200000"))
        .contains("error: out of memory while sampling the uncertain inputs: the heap of 24 MiB")
        .contains("= help: give it more: SKYRACK_OPTS=-Xmx128m; or take fewer --samples\n");
  }

  /** Not even the program itself fits; truth: the exit codes. */
  @Test
  void aHeapForNothing() throws Exception {
    assertThat(said("6m", "plan", Cli.DEMO)).contains("SKYRACK_OPTS=-Xmx");
  }

  @Test
  void theAdviceFitsWhatRanOut() {
    assertThat(advice("unable to create native thread: possibly out of memory"))
        .isEqualTo(
            "the system starts no more threads: take fewer threads (--threads 1), or raise the"
                + " limit of processes (ulimit -u)");
    assertThat(advice("Metaspace")).contains("MaxMetaspaceSize");
    assertThat(advice("Requested array size exceeds VM limit"))
        .isEqualTo("an array would be larger than Java allows: take fewer satellites");
    assertThat(advice("Java heap space")).contains("SKYRACK_OPTS=-Xmx");
  }

  private static String advice(String words) {
    OutOfMemoryError failure = new OutOfMemoryError(words);
    return Memory.what(failure) + ": " + Memory.help(failure, Doing.FEWER);
  }

  private static String fleet(int satellites) {
    return "space.constellation.ring.orbit.satellites_per_plane=" + satellites;
  }

  private String said(String heap, String... words) throws Exception {
    try (Child child = Child.start(temp, List.of("-Xmx" + heap), words)) {
      int code = child.exitCode();
      assertThat(code).as(child.said()).isEqualTo(4);
      assertThat(child.said()).doesNotContain("\tat ").doesNotContain("Exception");
      return child.said();
    }
  }
}
