package space.skyrack.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import space.skyrack.report.Block.Tone;
import space.skyrack.results.CsvReader;
import tools.jackson.databind.JsonNode;

/** Clusters of a run: their shape over one orbit, and their spacing over time. */
final class ClusterSection {
  private ClusterSection() {}

  /** Empty for a run without a cluster. */
  static List<Section> sections(RunView run) {
    List<Block> blocks = new ArrayList<>();
    for (JsonNode plan : run.at("plan", "constellations")) {
      JsonNode cluster = plan.path("cluster");
      if (cluster.isObject()) {
        figures(blocks, RunView.text(plan.path("constellation")), cluster);
      }
    }
    if (blocks.isEmpty()) {
      return List.of();
    }
    paths(run).ifPresent(blocks::add);
    spacing(run).ifPresent(blocks::add);
    return List.of(new Section("cluster", "Formation", blocks));
  }

  private static void figures(List<Block> blocks, String name, JsonNode c) {
    String orbits = "over " + Human.count(Math.round(RunView.real(c.path("orbits")))) + " orbits";
    double keeping =
        RunView.real(c.path("hold_m_per_s_per_yr"))
            + RunView.real(c.path("differential_drag_m_per_s_per_yr"));
    blocks.add(
        new Block.Text(
            "%s: %s satellites, start %s. What follows is free motion in the zonal field J2 to J6; the"
                    .formatted(
                        name,
                        Human.count(Math.round(RunView.real(c.path("satellites")))),
                        RunView.text(c.path("start")))
                + " thruster pays for what the budget line delta-v holds."));
    blocks.add(
        new Block.Figures(
            List.of(
                figure(
                    "nearest neighbour, least",
                    RunView.real(c.path("nearest_min_m")),
                    "m",
                    "over one orbit"),
                figure(
                    "nearest neighbour, greatest",
                    RunView.real(c.path("nearest_max_m")),
                    "m",
                    "over one orbit"),
                figure(
                    "least distance of any two",
                    RunView.real(c.path("least_distance_m")),
                    "m",
                    orbits),
                figure(
                    "collision margin",
                    RunView.real(c.path("collision_margin_sigma")),
                    "sigma",
                    "of "
                        + Human.figure(RunView.real(c.path("sigma_m")), 3)
                        + " m, one satellite's place"),
                figure(
                    "drift",
                    RunView.real(c.path("drift_m_per_day")),
                    "m/day",
                    "greatest, " + orbits),
                figure("keeping", keeping, "m/s/yr", "J2 to J6 and differential drag"))));
  }

  private static Block.Figure figure(String label, double value, String unit, String note) {
    return new Block.Figure(label, Human.figure(value, 3), unit, note, Tone.PLAIN);
  }

  private static Optional<Block> paths(RunView run) {
    Optional<CsvReader> table = run.table("cluster_paths");
    if (table.isEmpty()) {
      return Optional.empty();
    }
    SequencedMap<String, List<double[]>> bySatellite = new LinkedHashMap<>();
    try (CsvReader rows = table.get()) {
      while (rows.next()) {
        bySatellite
            .computeIfAbsent(rows.text(rows.findColumn("satellite")), name -> new ArrayList<>())
            .add(
                new double[] {
                  decimetre(rows.real(rows.findColumn("along_track_m"))),
                  decimetre(rows.real(rows.findColumn("radial_m"))),
                  decimetre(rows.real(rows.findColumn("nearest_m")))
                });
      }
    }
    return Optional.of(
        new Block.Chart(
            "cluster-paths",
            "formation",
            "The cluster in its orbital plane",
            "Along-track to the right, away from the Earth upwards, seen from the satellite in the"
                + " middle, over the first orbit. Dots are places at the start, rings an eighth of an"
                + " orbit later. Where satellites differ by a metre or more, colour is the least"
                + " distance to another one in that orbit.",
            520,
            RunView.document(
                "unit",
                "m",
                "names",
                List.copyOf(bySatellite.keySet()),
                "paths",
                List.copyOf(bySatellite.values())),
            run.files("cluster_paths"),
            Outside.warning(run, Outside.ofRun(run, "motion"))));
  }

  private static double decimetre(double distance_m) {
    return Math.rint(10 * distance_m) / 10;
  }

  private static Optional<Block> spacing(RunView run) {
    Optional<CsvReader> table = run.table("cluster_spacing");
    if (table.isEmpty()) {
      return Optional.empty();
    }
    List<String> columns = List.of("nearest_min_m", "nearest_mean_m", "nearest_max_m");
    List<Double> time_ms = new ArrayList<>();
    List<List<Double>> values = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    String first = "";
    try (CsvReader rows = table.get()) {
      while (rows.next()) {
        String name = rows.text(rows.findColumn("constellation"));
        first = first.isEmpty() ? name : first;
        if (name.equals(first)) {
          time_ms.add((double) FleetScan.millis(rows.text(rows.findColumn("time_utc"))));
          for (int c = 0; c < columns.size(); c++) {
            values.get(c).add(Math.rint(100 * rows.real(rows.findColumn(columns.get(c)))) / 100);
          }
        }
      }
    }
    List<Object> series = new ArrayList<>();
    List<String> names = List.of("least", "mean", "greatest");
    for (int c = 0; c < names.size(); c++) {
      series.add(RunView.document("name", names.get(c), "values", values.get(c)));
    }
    return Optional.of(
        new Block.Chart(
            "cluster-spacing",
            "strips",
            "Spacing over the run",
            "Distance to the nearest neighbour in %s: least, mean and greatest of all satellites."
                .formatted(first),
            260,
            RunView.document(
                "unit_of_time",
                "ms since 1970-01-01 UTC",
                "panels",
                List.of(
                    RunView.document(
                        "title",
                        "Nearest neighbour",
                        "unit",
                        "m",
                        "height",
                        1.0,
                        "limits",
                        List.of(),
                        "time_ms",
                        time_ms,
                        "series",
                        series))),
            run.files("cluster_spacing"),
            Outside.warning(run, Outside.ofRun(run, "motion"))));
  }
}
