package space.skyrack.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.results.CsvReader;

/** When the Sun was hidden, and for how long. */
final class EclipseSection {
  private static final int MOST_LANES = 60;
  private static final int POINTS = 600;

  private static final long JOINT_ms = 1000;

  private final String watched;
  private final List<Passage> phases = new ArrayList<>();
  private final SequencedMap<String, Integer> satellites = new LinkedHashMap<>();
  private final SequencedMap<String, Kind> kinds = new LinkedHashMap<>();
  private final List<double[]> bars = new ArrayList<>();

  private final TreeSet<String> tags = new TreeSet<>();

  private boolean present;

  private EclipseSection(String watched) {
    this.watched = watched;
  }

  /** What is known about shadows of one kind. */
  private static final class Kind {
    private final int number;
    private long events;
    private double total_s;
    private double longest_s;
    private String satellite = "";
    private String start = "";

    Kind(int number) {
      this.number = number;
    }
  }

  /** One reading of the table; the passages of one satellite are kept as a whole. */
  static EclipseSection of(RunView run, String watched) {
    EclipseSection eclipses = new EclipseSection(watched);
    Optional<CsvReader> table = run.table("eclipses");
    eclipses.present = table.isPresent();
    if (table.isPresent()) {
      try (CsvReader rows = table.get()) {
        while (rows.next()) {
          eclipses.add(rows);
        }
      }
    }
    return eclipses;
  }

  /** Shadows of the watched satellite with their partial phases, begin and end. */
  List<Passage> passages() {
    List<Passage> whole = new ArrayList<>();
    phases.sort(Comparator.comparingLong(Passage::start_ms));
    for (Passage phase : phases) {
      boolean goesOn = !whole.isEmpty() && phase.start_ms - whole.getLast().end_ms <= JOINT_ms;
      whole.add(goesOn ? new Passage(whole.removeLast().start_ms, phase.end_ms) : phase);
    }
    return whole;
  }

  /** A time in shadow. */
  record Passage(long start_ms, long end_ms) {}

  Section section(RunView run) {
    String title = "Eclipses";
    if (!present) {
      return new Section(
          "eclipses", title, List.of(new Block.Text("This run has no table of eclipses.")));
    }
    if (bars.isEmpty()) {
      return new Section(
          "eclipses",
          title,
          List.of(new Block.Text("No satellite lost sight of the Sun in this run.")));
    }
    return new Section("eclipses", title, List.of(totals(run), chart(run)));
  }

  private void add(CsvReader rows) {
    String satellite = rows.text(rows.findColumn("satellite"));
    String kind = rows.text(rows.findColumn("kind"));
    int tag = rows.findColumn("outside_validity");
    if (tag >= 0) {
      tags.add(rows.text(tag));
    }
    String start = rows.text(rows.findColumn("start_utc"));
    double duration_s = rows.real(rows.findColumn("duration_s"));
    int lane = satellites.computeIfAbsent(satellite, name -> satellites.size());
    Kind known = kinds.computeIfAbsent(kind, name -> new Kind(kinds.size()));
    known.events++;
    known.total_s += duration_s;
    if (duration_s > known.longest_s) {
      known.longest_s = duration_s;
      known.satellite = satellite;
      known.start = start;
    }
    double start_ms = FleetScan.millis(start);
    double end_ms = FleetScan.millis(rows.text(rows.findColumn("end_utc")));
    if (satellite.equals(watched)) {
      phases.add(new Passage((long) start_ms, (long) end_ms));
    }
    bars.add(new double[] {lane, start_ms, end_ms, known.number});
  }

  private Block totals(RunView run) {
    List<Head> heads =
        List.of(
            new Head("", "kind", false),
            new Head("", "number", true),
            new Head("", "mean", true),
            new Head("", "longest", true),
            new Head("", "share of the fleet's time", true),
            new Head("", "longest of", false),
            new Head("", "from (UTC)", false));
    double fleet_s = run.real("satellites_followed") * run.span_s();
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Kind> entry : kinds.entrySet()) {
      Kind kind = entry.getValue();
      rows.add(
          new Row(
              List.of(
                  new Cell(entry.getKey(), Block.Tone.PLAIN, meaning(entry.getKey())),
                  Cell.of(Human.count(kind.events)),
                  Cell.of(Human.text(kind.total_s / kind.events, "s")),
                  Cell.of(Human.text(kind.longest_s, "s")),
                  Cell.of(Human.text(Human.rounded(kind.total_s / fleet_s, 3), "fraction")),
                  Cell.of(kind.satellite),
                  Cell.of(RunView.clock(kind.start))),
              false));
    }
    double followed = run.real("satellites_followed");
    String which =
        followed < run.real("satellites")
            ? "Of the %s satellites whose passages are written, the first of each plane."
                .formatted(Human.count(Math.round(followed)))
            : "";
    return new Block.Rows("", heads, rows, which, false);
  }

  private static String meaning(String kind) {
    return switch (kind) {
      case "umbra" -> "the Sun is wholly hidden";
      case "penumbra" -> "part of the disc is hidden, before and after";
      default -> "";
    };
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
      List<String> lanes = new ArrayList<>(satellites.keySet());
      lanes.sort(Comparator.comparing(EclipseSection::padded));
      return new Block.Chart(
          "eclipse-lanes",
          "timeline",
          "Shadow by satellite",
          "Each bar is one passage through the shadow.",
          Math.clamp(80 + 15L * satellites.size(), 150, 980),
          RunView.document(
              "names", lanes,
              "kinds", names,
              "from_ms", from_ms,
              "to_ms", to_ms,
              "bars", inLanes(lanes)),
          run.files("eclipses"),
          Outside.warning(run, Outside.ids(tags)));
    }
    return counts(run, names, from_ms, to_ms);
  }

  private List<double[]> inLanes(List<String> lanes) {
    List<String> met = List.copyOf(satellites.keySet());
    List<double[]> placed = new ArrayList<>();
    for (double[] bar : bars) {
      placed.add(new double[] {lanes.indexOf(met.get((int) bar[0])), bar[1], bar[2], bar[3]});
    }
    return placed;
  }

  /** A name whose numbers sort by size. */
  private static String padded(String name) {
    return Pattern.compile("\\d+")
        .matcher(name)
        .replaceAll(
            number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
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
        "How many of the %s satellites that meet the shadow in this run are in it."
            .formatted(Human.count(satellites.size())),
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
        run.files("eclipses"),
        Outside.warning(run, Outside.ids(tags)));
  }

  private static int point(double at_ms, double from_ms, double to_ms) {
    double place = (at_ms - from_ms) / (to_ms - from_ms) * (POINTS - 1);
    return Math.clamp(Math.round(place), 0, POINTS - 1);
  }
}
