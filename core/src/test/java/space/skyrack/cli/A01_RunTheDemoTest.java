package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.cli.Cli.Outcome;
import tools.jackson.databind.JsonNode;

/** Half an hour of the demo. Truth: the files and columns that the documentation promises. */
class A01_RunTheDemoTest {
  @TempDir static Path temp;
  static Path folder;
  static Outcome outcome;

  @BeforeAll
  static void run() {
    folder = temp.resolve("demo");
    outcome = Cli.run(folder, Cli.DEMO, "--set", Cli.SHORT, "--json");
  }

  @Test
  void writesTheFilesOfARun() {
    assertThat(String.join(" ", Cli.bytes(folder).keySet()))
        .isEqualTo(
            "report.html report.json run.lock summary.json"
                + " tables/capacity.csv tables/capacity.parquet"
                + " tables/costs.csv tables/costs.parquet"
                + " tables/eclipses.csv tables/eclipses.parquet"
                + " tables/events.csv tables/events.parquet"
                + " tables/inputs.csv tables/inputs.parquet"
                + " tables/limits.csv tables/limits.parquet"
                + " tables/planes.csv tables/planes.parquet"
                + " tables/power.csv tables/power.parquet"
                + " tables/satellites.csv tables/satellites.parquet"
                + " tables/thermal.csv tables/thermal.parquet"
                + " tables/validity.csv tables/validity.parquet");
    assertThat(folder.resolve("run.log")).exists();
    assertThat(folder.resolveSibling("demo.partial")).doesNotExist();
  }

  @Test
  void tablesHaveTheirColumns() {
    assertThat(Cli.table(folder, "eclipses").getFirst())
        .isEqualTo("satellite,kind,start_utc,end_utc,duration_s,outside_validity");
    assertThat(Cli.table(folder, "power").getFirst())
        .isEqualTo(
            "time_utc,scope,satellite,sunlit_fraction,array_W,load_W,compute_W,battery_W,"
                + "soc_fraction,work_fraction,level,outside_validity");
    assertThat(Cli.table(folder, "thermal").getFirst())
        .isEqualTo(
            "time_utc,scope,satellite,chip_K,loop_K,radiator_K,array_K,heat_W,emitted_W,"
                + "heater_on_fraction,outside_validity");
    assertThat(Cli.table(folder, "costs").getFirst()).isEqualTo("side,bucket,year,cost_usd");
    assertThat(Cli.table(folder, "events").getFirst())
        .isEqualTo("time_utc,satellite,kind,value,detail");
    assertThat(Cli.table(folder, "satellites")).hasSize(1 + 24);
    assertThat(Cli.table(folder, "power")).hasSize(1 + 24 * 30);
  }

  @Test
  void throttlesInEclipse() {
    List<String> events = Cli.table(folder, "events");
    TreeMap<String, Long> kinds =
        events.stream()
            .skip(1)
            .collect(
                Collectors.groupingBy(
                    row -> row.split(",")[2], TreeMap::new, Collectors.counting()));
    System.out.println("demo, 30 min: " + kinds);
    assertThat(kinds.get("eclipse-throttle")).isPositive();
    assertThat(events.get(1))
        .isEqualTo("2027-12-20T00:00:00.000Z,ring-05,eclipse-throttle,0.5,allowed work fraction");
  }

  @Test
  void standardOutputIsTheSummary() throws Exception {
    assertThat(outcome.out()).isEqualTo(Files.readString(folder.resolve("summary.json")));
    JsonNode summary = outcome.json();
    assertThat(summary.path("format").asString()).isEqualTo("skyrack.summary/1");
    assertThat(summary.path("verdict").path("closes").asBoolean()).isTrue();
    assertThat(summary.path("digest").asString()).hasSize(64);
    assertThat(summary.path("checks").get(0).path("status").asString()).isEqualTo("pass");
    assertThat(summary.path("checks").get(1).path("status").asString()).isEqualTo("not evaluated");
  }

  @Test
  void namesWhatIsNotSimulated() {
    assertThat(outcome.err())
        .isEqualTo(
            "note: read and checked but not simulated yet: "
                + "space.satellites.aurora.thermal.limits.battery, "
                + "space.satellites.aurora.radiation.recovery, space.satellites.aurora.links, "
                + "space.satellites.aurora.storage, ground, faults, workload, scheduler\n");
  }

  @Test
  void theLockPinsToolCatalogueSeedAndEveryValue() {
    JsonNode lock = space.skyrack.results.Json.read(folder.resolve("run.lock"));
    assertThat(lock.path("catalog_sha256").asString()).hasSize(64);
    assertThat(lock.path("seed").asInt()).isEqualTo(42);
    assertThat(lock.path("resolved").size()).isGreaterThan(100);
    assertThat(lock.toString()).doesNotContain(temp.toString());
  }

  @Test
  void aFailedCheckExitsWithOne() {
    Outcome strict =
        Cli.of(
            "run",
            Cli.DEMO,
            "-o",
            temp.resolve("strict").toString(),
            "--set",
            Cli.SHORT,
            "--set",
            "checks=[battery.soc.min >= 99 %]");
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.out()).containsPattern("check battery.soc.min >= 99 % +fail");
    Cli.balances(temp.resolve("strict"));
  }
}
