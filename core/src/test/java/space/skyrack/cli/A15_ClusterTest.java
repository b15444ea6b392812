package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The Suncatcher cluster from its file to its report. Truth: arXiv:2511.19468v2 for the spacing.
 */
class A15_ClusterTest {
  private static final String FILE = Cli.SCENARIOS.resolve("suncatcher-81.yaml").toString();
  private static final String ORBIT = "space.constellation.suncatcher.orbit.";

  @TempDir Path temp;

  @Test
  void planTellsSpacingAndDrift() {
    Cli.Outcome plan = Cli.of("plan", FILE);
    assertThat(plan.code()).isZero();
    assertThat(plan.out())
        .contains("suncatcher: 81 satellites, 650 km")
        .contains("nearest neighbours 100.0 to 200.0 m over an orbit")
        .contains("start: trimmed")
        .contains("keeping 0.0");
    JsonNode cluster = Cli.of("plan", FILE, "--json").json().path("cluster");
    assertThat(cluster.path("satellites").asInt()).isEqualTo(81);
    assertThat(cluster.path("along_track_m_per_s_per_yr_per_km").asDouble()).isLessThan(3);
    assertThat(cluster.path("collision_margin_sigma").asDouble()).isBetween(99.0, 101.0);
  }

  /** Truth: a rigid disc pays for the drift of nodes and perigees; see its decision page. */
  @Test
  void theTiltedPlanePaysInTheDeltaVLine() {
    JsonNode plan =
        Cli.of(
                "plan",
                FILE,
                "--set",
                ORBIT + "formation={type: tilted-plane, radius: 1 km, distance: 100 m}",
                "--json")
            .json();
    assertThat(plan.path("satellites").asInt()).isEqualTo(367);
    assertThat(plan.path("mass").path("formation_delta_v_m_per_s").asDouble())
        .isBetween(175.0, 275.0);
    assertThat(plan.path("cluster").path("nearest_max_m").asDouble()).isBetween(99.0, 101.0);
  }

  @Test
  void theReportShowsTheFormation() throws IOException {
    Path folder = temp.resolve("run");
    Cli.Outcome run = Cli.run(folder, FILE, "--set", "time.duration=2 h");
    assertThat(run.code()).isZero();
    assertThat(Files.readAllLines(folder.resolve("tables/cluster_paths.csv"))).hasSize(1 + 81 * 49);
    assertThat(Files.readString(folder.resolve("report.json")))
        .contains(
            "cluster-paths",
            "cluster-spacing",
            "places in a cluster by differences of J2 mean elements");
    assertThat(Files.readString(folder.resolve("report.html"))).contains("id=\"cluster-paths\"");
  }

  @Test
  void wrongClustersAreNamedNotThrown() {
    String[] wrong = {
      "reference={altitude: 650 km}",
      "reference={altitude: 650 km, ltan: \"06:00\", inclination: 98 deg}",
      "formation={type: lattice, order: 900, radial_step: 1 m, along_track_step: 2 m}",
      "formation={type: tilted-plane, radius: 10 km, distance: 1 m}",
      "formation={type: explicit, places: []}",
      "formation={type: explicit, places: [{ at: [1 m, 2 m] }]}",
      "formation={type: explicit, places: [{ at: [0 m, 10 m, 0 m] }]}",
      "formation={type: tilted-plane, radius: 1 m, distance: 10 m}",
      "sigma=0 m",
      "keeping=catalog:nothing"
    };
    for (String set : wrong) {
      Cli.Outcome outcome = Cli.of("check", FILE, "--set", ORBIT + set);
      assertThat(outcome.code()).as(set).isEqualTo(2);
      assertThat(outcome.out() + outcome.err()).as(set).contains("error[E").doesNotContain("\tat ");
    }
  }
}
