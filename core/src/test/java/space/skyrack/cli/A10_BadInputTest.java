package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import space.skyrack.SharedData;

/**
 * What is wrong is said in words, with exit 2, and a run that was there before stays.
 *
 * <p>Truth: the golden texts that {@code scenario.BadFilesTest} keeps, and the exit codes of the
 * documentation.
 */
class A10_BadInputTest {
  private static final Path BAD = SharedData.repository().resolve("core/src/test/resources/bad");

  @TempDir static Path temp;
  static Path folder;
  static Map<String, String> before;

  @BeforeAll
  static void aRunBefore() {
    folder = temp.resolve("demo");
    Cli.run(folder, Cli.DEMO, "--set", "time.duration=1 min");
    before = Cli.bytes(temp);
  }

  static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(BAD)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml") && !name.equals("base.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aBadFile(String name) throws IOException {
    String golden = Files.readString(BAD.resolve(name.replace(".yaml", ".txt")));
    String file = BAD.resolve(name).toString();
    Cli.Outcome run = Cli.of("run", file, "-o", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().replace(BAD + "/", "")).startsWith(golden).containsPattern("\\d+ errors?");
    Cli.Outcome plan = Cli.of("plan", file, "--json");
    assertThat(plan.code()).isEqualTo(2);
    assertThat(plan.json().path("diagnostics").size()).isPositive();
    assertThat(Cli.bytes(temp)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run DEMO --threads 0           | error: --threads must be at least 1",
        "run DEMO --threads x           | error: Invalid value for option '--threads': 'x' is not an int",
        "run DEMO --until nonsense      | error: --until: `nonsense` is not a time with a zone",
        "run DEMO --until 2020-01-01T00:00:00Z | error: --until: 2020-01-01T00:00:00.000Z lies before",
        "run DEMO --seed x              | error: Invalid value for option '--seed'",
        "run                            | error: a scenario file is missing",
        "run nowhere.yaml               | error[E0001]: `nowhere.yaml` does not exist",
        "run --resume nowhere           | error: there is no unfinished run in",
        "run DEMO --resume nowhere      | error: --resume goes on with the scenario",
        "plan                           | error: Missing required parameter: 'FILE'",
        "plna DEMO                      | error: Unmatched argument",
        "plan DEMO --jsno               | error: Unknown option: '--jsno'",
        "report nowhere                 | error: `nowhere` has no summary.json",
        "''                             | error: a verb is missing",
        "plan DEMO --set x              | error[E0004]: `--set x` does not read path=value",
        "plan DEMO --set =              | error[E0004]: `--set =` does not read path=value",
        "plan DEMO --set random.sede=1  | error[E0107]: unknown key `sede`",
        "plan DEMO --set time.step=10   | error[E0312]: duration expected, got a bare number",
        "plan DEMO --set time.step=-1s  | error[E0314]",
        "plan DEMO --set time.step=NaN  | error",
        "plan DEMO --set time.step=[    | error[E0004]: `[` is not a value",
        "plan DEMO --set time.step=7s   | error[E0501]",
        "plan DEMO --set space.constellation.rnig.age=1yr | error[E0004]: `space.constellation` has no item `rnig`",
        "plan DEMO --set space.constellation[9].age=1yr | error[E0004]: `space.constellation` has no item `[9]`",
      })
  void badWords(String words, String said) {
    String[] args =
        words.isEmpty()
            ? new String[0]
            : Stream.of(words.split(" +"))
                .map(word -> word.replace("DEMO", Cli.DEMO))
                .toArray(String[]::new);
    Cli.Outcome outcome = Cli.of(args);
    assertThat(outcome.code() + " " + outcome.err()).startsWith("2 " + said);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).containsPattern("= help: |-->|does not exist");
  }

  @Test
  void withJsonItIsOneDocument() {
    for (String words : List.of("run --json", "fly --json", "report nowhere --json", "--json")) {
      Cli.Outcome outcome = Cli.of(words.split(" "));
      assertThat(outcome.json().path("format").asString()).isEqualTo("skyrack.error/1");
      assertThat(outcome.json().path("exit_code").asInt()).isEqualTo(outcome.code()).isEqualTo(2);
    }
  }

  @Test
  void aFolderThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "mine");
    Path other = Files.createDirectories(temp.resolve("thesis"));
    Files.writeString(other.resolve("thesis.tex"), "years of work");
    Path blocked = temp.resolve("blocked");
    Cli.run(blocked, Cli.DEMO, "--set", "time.duration=1 min");
    Files.writeString(temp.resolve("blocked.partial"), "in the way");
    var all = new TreeMap<>(Cli.bytes(temp));
    String said = "";
    for (Path place : List.of(file, file.resolve("below"), other, blocked)) {
      Cli.Outcome run =
          Cli.of("run", Cli.DEMO, "--set", "time.duration=1 min", "-o", place.toString());
      assertThat(run.out()).isEmpty();
      String error = run.err().substring(run.err().indexOf("error: ")).replace(temp + "/", "");
      said += run.code() + " " + error;
    }
    assertThat(said)
        .isEqualTo(
            """
            4 error: `file` is a file, not a folder
              = help: choose another folder with -o
            4 error: cannot write `file/below.partial`: Not a directory
              = help: choose a folder that can be written, and check the free space
            4 error: `thesis` is not empty and holds no run: it has thesis.tex
              = help: choose another folder with -o, or empty this one
            4 error: `blocked.partial` is a file, not a folder
              = help: choose another folder with -o
            """);
    assertThat(Cli.bytes(temp)).isEqualTo(all);
    for (Path made : List.of(file, temp.resolve("blocked.partial"), other.resolve("thesis.tex"))) {
      Files.delete(made);
    }
    before = Cli.bytes(temp);
  }
}
