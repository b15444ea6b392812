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
 * Every shipped scenario runs for ten minutes; those with real elements where these are at hand,
 * those near the Moon not at all.
 */
class A06_ShippedScenariosTest {
  @TempDir Path temp;

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(Cli.SCENARIOS)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(file -> Cli.SCENARIOS.relativize(file).toString())
          .sorted()
          .toList()
          .stream();
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
    List<String> sets = fewer(name);
    if (name.startsWith("systems/lonestar-")) {
      assertThat(Cli.of("run", file.toString()).err()).contains("E0502");
      return;
    }
    Cli.Outcome outcome =
        Cli.run(
            temp.resolve("run"),
            Stream.concat(
                    Stream.of(file.toString(), "--set", "time.duration=10 min"),
                    sets.stream().flatMap(set -> Stream.of("--set", set)))
                .toArray(String[]::new));
    assertThat(outcome.out()).contains("ledger energy", "ledger heat", "report: ");
  }

  /** What leaves of the largest fleets as many satellites as are enough here. */
  private static List<String> fewer(String name) {
    String orbit = "space.constellation.%s.orbit.%s";
    return switch (name) {
      case "starlink-catalog.yaml" -> List.of(orbit.formatted("starlink", "name") + "=STARLINK-30");
      case "systems/cowboy-stampede.yaml" ->
          perPlane("stampede", "stampede-middle", "stampede-high");
      case "systems/project-sunrise.yaml" ->
          perPlane("sunrise-500", "sunrise-900", "sunrise-1350", "sunrise-1800");
      case "systems/starcloud-88000.yaml" ->
          perPlane("starcloud", "starcloud-middle", "starcloud-high");
      case "systems/spacex-million.yaml" ->
          Stream.concat(
                  perPlane("shell", "dawn-900", "dawn-1200", "dawn-1600", "dawn-2000").stream(),
                  Stream.of("low-600", "low-900", "low-1200", "low-1600", "low-2000")
                      .map(low -> orbit.formatted(low, "satellites") + "=300"))
              .toList();
      default -> List.of();
    };
  }

  private static List<String> perPlane(String... constellations) {
    return Stream.of(constellations)
        .map("space.constellation.%s.orbit.satellites_per_plane=3"::formatted)
        .toList();
  }
}
