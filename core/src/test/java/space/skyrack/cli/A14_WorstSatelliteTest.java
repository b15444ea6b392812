package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.SharedData;
import space.skyrack.results.Json;

/**
 * In sampled tables the worst satellite has rows of its own. Truth: its rows in a run that samples
 * every satellite.
 */
class A14_WorstSatelliteTest {
  @TempDir private Path temp;

  @Test
  void itsRowsAreThoseOfAFullRun() throws IOException {
    Path full = run("full");
    Path sampled = run("sampled");
    String worst = Json.read(sampled.resolve("summary.json")).path("worst_satellite").asString();
    for (String table : List.of("tables/power.csv", "tables/thermal.csv")) {
      assertThat(rows(sampled.resolve(table), worst))
          .isEqualTo(rows(full.resolve(table), worst))
          .hasSize(40);
    }
  }

  private Path run(String tables) {
    Path folder = temp.resolve(tables);
    Cli.Outcome outcome =
        Cli.of(
            "run",
            SharedData.repository().resolve("scenarios/dawn-dusk-24.yaml").toString(),
            "-o",
            folder.toString(),
            "--set",
            "time.duration=40 min",
            "--set",
            "output.tables=" + tables);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return folder;
  }

  private static List<String> rows(Path csv, String satellite) throws IOException {
    return Files.readAllLines(csv).stream()
        .filter(row -> row.contains(",satellite," + satellite + ","))
        .toList();
  }
}
