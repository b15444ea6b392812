package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.results.CsvReader;
import tools.jackson.databind.JsonNode;

/**
 * What the table of planes says of a fleet, and what a summary keeps of its satellites. Truth: the
 * rows of every satellite in a full run of the same scenario.
 */
class A24_PlanesTest {
  private static final List<String> SUMS =
      List.of(
          "eclipses_count",
          "throttled_s",
          "work_asked_s",
          "work_done_s",
          "work_cut_eclipse_s",
          "work_cut_power_s",
          "work_cut_heat_s",
          "array_J",
          "compute_J",
          "curtailed_J",
          "unserved_J");

  @TempDir static Path temp;
  static String mixed = "";

  /** The ring of the demo beside three inclined planes, two of four satellites each and more. */
  @BeforeAll
  static void write() throws IOException {
    Path file = temp.resolve("mixed.yaml");
    Files.writeString(
        file,
        """
        apiVersion: skyrack/v1
        kind: Scenario
        name: mixed
        extends: %s
        space:
          constellation:
            - name: tilted
              orbit: { type: walker, altitude: 900 km, inclination: 30 deg, satellites: 12, planes: 3 }
              satellite: aurora
        """
            .formatted(Cli.DEMO));
    mixed = file.toString();
  }

  @Test
  void onePlaneIsTheFleet() {
    Path folder = temp.resolve("demo");
    Cli.run(folder, Cli.DEMO, "--set", "time.duration=2 h");
    assertThat(rows(folder, "planes")).hasSize(1);
    planesAreTheirSatellites(folder);
  }

  @Test
  void everyPlaneIsItsSatellites() {
    Path folder = temp.resolve("full");
    Cli.run(folder, mixed, "--set", "time.duration=2 h", "--set", "output.tables=full");
    assertThat(rows(folder, "planes")).hasSize(4);
    planesAreTheirSatellites(folder);
    summaryKeepsTheWorst(folder);
  }

  private static void planesAreTheirSatellites(Path folder) {
    List<Map<String, String>> satellites = rows(folder, "satellites");
    for (Map<String, String> plane : rows(folder, "planes")) {
      List<Map<String, String>> members = members(satellites, plane);
      assertThat(real(plane, "members_count")).isEqualTo(members.size());
      for (String sum : SUMS) {
        double whole = members.stream().mapToDouble(row -> real(row, sum)).sum();
        assertThat(real(plane, sum)).as(sum).isCloseTo(whole, within(1e-10 * whole));
      }
      near(plane, "sunlit_fraction", mean(members, "sunlit_fraction"));
      near(plane, "umbra_mean_s", mean(members, "umbra_s"));
      Map<String, String> dimmest = least(members, "sunlit_fraction", 1);
      assertThat(plane).containsEntry("sunlit_min_fraction", dimmest.get("sunlit_fraction"));
      assertThat(plane).containsEntry("umbra_max_s", least(members, "umbra_s", -1).get("umbra_s"));
      extreme(plane, members, "soc_min", "fraction", 1);
      extreme(plane, members, "chip_max", "K", -1);
      extreme(plane, members, "loop_min", "K", 1);
      for (String highest : List.of("loop_max_K", "radiator_max_K")) {
        assertThat(plane).containsEntry(highest, least(members, highest, -1).get(highest));
      }
      String coldest = least(members, "radiator_min_K", 1).get("radiator_min_K");
      assertThat(plane).containsEntry("radiator_min_K", coldest);
    }
  }

  private static void summaryKeepsTheWorst(Path full) {
    Path folder = temp.resolve("summary");
    Cli.run(folder, mixed, "--set", "time.duration=2 h", "--set", "output.tables=summary");
    assertThat(Cli.digest(folder)).isEqualTo(Cli.digest(full));
    assertThat(Cli.table(folder, "planes")).isEqualTo(Cli.table(full, "planes"));
    SortedSet<String> worst = new TreeSet<>();
    for (Map<String, String> plane : rows(folder, "planes")) {
      worst.add(plane.get("soc_min_satellite"));
      worst.add(plane.get("chip_max_satellite"));
    }
    assertThat(rows(folder, "satellites").stream().map(row -> row.get("satellite")))
        .containsExactlyInAnyOrderElementsOf(worst)
        .hasSizeBetween(4, 8);
    assertThat(Cli.table(full, "satellites")).containsAll(Cli.table(folder, "satellites"));
    assertThat(folder.resolve("report.html"))
        .content()
        .contains("each cell is the lowest mean of its plane")
        .doesNotContain("hold no values");
    JsonNode summary = Cli.summary(folder);
    assertThat(summary.path("satellites_in_tables").asString()).isEqualTo("worst of each plane");
    assertThat(summary.path("satellites").asInt()).isEqualTo(36);
    assertThat(folder.resolve("report.json"))
        .content()
        .contains("By orbit plane", "tilted plane 2", "has a sample");
  }

  private static void extreme(
      Map<String, String> plane,
      List<Map<String, String>> members,
      String name,
      String unit,
      int sign) {
    String value = least(members, name + "_" + unit, sign).get(name + "_" + unit);
    assertThat(plane).containsEntry(name + "_" + unit, value);
    assertThat(members)
        .filteredOn(row -> Objects.equals(row.get("satellite"), plane.get(name + "_satellite")))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry(name + "_" + unit, value));
  }

  private static List<Map<String, String>> members(
      List<Map<String, String>> satellites, Map<String, String> plane) {
    return satellites.stream()
        .filter(row -> Objects.equals(row.get("plane"), plane.get("plane")))
        .toList();
  }

  /** The row of the least value, or with sign -1 of the greatest. */
  private static Map<String, String> least(
      List<Map<String, String>> rows, String column, int sign) {
    return rows.stream()
        .min(Comparator.comparingDouble(row -> sign * real(row, column)))
        .orElseThrow();
  }

  private static double mean(List<Map<String, String>> rows, String column) {
    return rows.stream().mapToDouble(row -> real(row, column)).average().orElseThrow();
  }

  private static void near(Map<String, String> row, String column, double value) {
    assertThat(real(row, column)).as(column).isCloseTo(value, within(1e-6 * value));
  }

  private static double real(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static List<Map<String, String>> rows(Path folder, String table) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvReader csv = CsvReader.open(folder.resolve("tables/" + table + ".csv"))) {
      while (csv.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String column : csv.header()) {
          row.put(column, csv.text(csv.findColumn(column)));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
