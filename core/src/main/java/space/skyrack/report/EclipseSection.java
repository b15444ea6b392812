package space.skyrack.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.results.CsvReader;

/** When the Sun was hidden, and for how long. */
final class EclipseSection {
  private static final int MOST_LANES = 60;
  private static final int POINTS = 600;

  private final SequencedMap<String, Integer> satellites = new LinkedHashMap<>();
  private final SequencedMap<String, Kind> kinds = new LinkedHashMap<>();
  private final List<double[]> bars = new ArrayList<>();

  /** What is known about shadows of one kind. */
  private static final class Kind {
    private long events;
    private double total_s;
    private double longest_s;
    private String satellite = "";
    private String start = "";
  }

  static Section section(RunView run) {
    String title = "Eclipses";
    Optional<CsvReader> table = run.table("eclipses");
    if (table.isEmpty()) {
      return new Section(
          "eclipses", title, List.of(new Block.Text("This run has no table of eclipses.")));
    }
    EclipseSection eclipses = new EclipseSection();
    try (CsvReader rows = table.get()) {
      while (rows.next()) {
        eclipses.add(rows);
      }
    }
    if (eclipses.bars.isEmpty()) {
      return new Section(
          "eclipses",
          title,
          List.of(new Block.Text("No satellite lost sight of the Sun in this run.")));
    }
    return new Section("eclipses", title, List.of(eclipses.totals(), eclipses.chart(run)));
  }

  private void add(CsvReader rows) {
    String satellite = rows.text(rows.findColumn("satellite"));
    String kind = rows.text(rows.findColumn("kind"));
    String start = rows.text(rows.findColumn("start_utc"));
    double duration_s = rows.real(rows.findColumn("duration_s"));
    int lane = satellites.computeIfAbsent(satellite, name -> satellites.size());
    Kind known = kinds.computeIfAbsent(kind, name -> new Kind());
    known.events++;
    known.total_s += duration_s;
    if (duration_s > known.longest_s) {
      known.longest_s = duration_s;
      known.satellite = satellite;
      known.start = start;
    }
    double start_ms = FleetScan.millis(start);
    double end_ms = FleetScan.millis(rows.text(rows.findColumn("end_utc")));
    bars.add(new double[] {lane, start_ms, end_ms, List.copyOf(kinds.keySet()).indexOf(kind)});
  }

  private Block totals() {
    List<Head> heads =
        List.of(
            new Head("", "kind", false),
            new Head("", "number", true),
            new Head("", "mean", true),
            new Head("", "longest", true),
            new Head("", "satellite", false),
            new Head("", "begins (UTC)", false));
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Kind> entry : kinds.entrySet()) {
      Kind kind = entry.getValue();
      rows.add(
          new Row(
              List.of(
                  Cell.of(entry.getKey()),
                  Cell.of(Human.count(kind.events)),
                  Cell.of(Human.text(kind.total_s / kind.events, "s")),
                  Cell.of(Human.text(kind.longest_s, "s")),
                  Cell.of(kind.satellite),
                  Cell.of(kind.start.replace('T', ' ').replace("Z", ""))),
              false));
    }
    return new Block.Rows("", heads, rows, "", false);
  }

  private Block chart(RunView run) {
    double from_ms = bars.stream().mapToDouble(bar -> bar[1]).min().orElse(0);
    double to_ms = bars.stream().mapToDouble(bar -> bar[2]).max().orElse(0);
    String start = run.text("start_utc");
    String end = run.text("end_utc");
    if (!start.isEmpty() && !end.isEmpty()) {
      from_ms = FleetScan.millis(start);
      to_ms = FleetScan.millis(end);
    }
    List<String> names = List.copyOf(kinds.keySet());
    if (satellites.size() <= MOST_LANES) {
      return new Block.Chart(
          "eclipse-lanes",
          "timeline",
          "Shadow by satellite",
          "Each bar is one passage through the shadow.",
          Math.clamp(80 + 15L * satellites.size(), 150, 980),
          RunView.document(
              "names", List.copyOf(satellites.keySet()),
              "kinds", names,
              "from_ms", from_ms,
              "to_ms", to_ms,
              "bars", List.copyOf(bars)),
          run.files("eclipses"));
    }
    return counts(run, names, from_ms, to_ms);
  }

  /** How many satellites are in shadow at a time, the most in each span. */
  private Block counts(RunView run, List<String> names, double from_ms, double to_ms) {
    double[] time_ms = new double[POINTS];
    for (int point = 0; point < POINTS; point++) {
      time_ms[point] = Math.rint(from_ms + (to_ms - from_ms) * point / (POINTS - 1));
    }
    List<Object> series = new ArrayList<>();
    for (int kind = 0; kind < names.size(); kind++) {
      double[] change = new double[POINTS + 1];
      for (double[] bar : bars) {
        if (bar[3] == kind) {
          change[point(bar[1], from_ms, to_ms)]++;
          change[point(bar[2], from_ms, to_ms) + 1]--;
        }
      }
      double[] count = new double[POINTS];
      double now = 0;
      for (int point = 0; point < POINTS; point++) {
        now += change[point];
        count[point] = now;
      }
      series.add(RunView.document("name", names.get(kind), "values", count));
    }
    return new Block.Chart(
        "eclipse-counts",
        "strips",
        "Satellites in shadow",
        "How many satellites of the %d that meet the shadow are in it."
            .formatted(satellites.size()),
        260,
        RunView.document(
            "unit_of_time",
            "ms since 1970-01-01 UTC",
            "panels",
            List.of(
                RunView.document(
                    "title",
                    "In shadow",
                    "unit",
                    "satellites",
                    "height",
                    1.0,
                    "min",
                    0,
                    "limits",
                    List.of(),
                    "time_ms",
                    time_ms,
                    "series",
                    series))),
        run.files("eclipses"));
  }

  private static int point(double at_ms, double from_ms, double to_ms) {
    double place = (at_ms - from_ms) / (to_ms - from_ms) * (POINTS - 1);
    return Math.clamp(Math.round(place), 0, POINTS - 1);
  }
}
