package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.skyrack.SharedData;

/**
 * Every shipped scenario runs for ten minutes; those with real elements where these are at hand.
 */
class A06_ShippedScenariosTest {
  @TempDir Path temp;

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(Cli.SCENARIOS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void runs(String name) throws IOException {
    Path file = Cli.SCENARIOS.resolve(name);
    for (String line : Files.readAllLines(file)) {
      int at = line.indexOf("shared/data/");
      if (at >= 0) {
        SharedData.file(line.substring(at + "shared/data/".length()).split("[ ,}]")[0]);
      }
    }
    assertThat(Cli.of("check", file.toString()).code()).isZero();
    // a tenth of the Starlink satellites is enough here
    List<String> sets =
        name.equals("starlink-catalog.yaml")
            ? List.of("--set", "space.constellation.starlink.orbit.name=STARLINK-30")
            : List.of();
    Cli.Outcome outcome =
        Cli.run(
            temp.resolve("run"),
            Stream.concat(
                    Stream.of(file.toString(), "--set", "time.duration=10 min"), sets.stream())
                .toArray(String[]::new));
    assertThat(outcome.out()).contains("ledger energy", "ledger heat", "report: ");
  }
}
