package space.skyrack.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.results.CsvReader;

/** What the satellites of each orbit plane went through, the planes of lowest charge first. */
final class PlaneSection {
  private static final int MOST_ROWS = 40;
  private static final int OPEN_ROWS = 12;

  private PlaneSection() {}

  /** One line, and what it is sorted by. */
  private record Line(double soc_fraction, Block.Row row) {}

  /** Nothing where all satellites share one plane: its row is the fleet's. */
  static Optional<Section> section(RunView run) {
    Optional<CsvReader> table = run.table("planes");
    if (table.isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    try (CsvReader rows = table.get()) {
      while (rows.next()) {
        lines.add(line(rows, run.span_s()));
      }
    }
    return lines.size() < 2 ? Optional.empty() : Optional.of(section(run, lines));
  }

  private static Section section(RunView run, List<Line> lines) {
    lines.sort(Comparator.comparingDouble(Line::soc_fraction));
    List<Block.Row> rows = lines.stream().limit(MOST_ROWS).map(Line::row).toList();
    String title =
        rows.size() == lines.size()
            ? "All %d planes, the lowest charge first".formatted(rows.size())
            : "The %d of %s planes whose charge went lowest"
                .formatted(rows.size(), Human.count(lines.size()));
    List<Head> heads =
        List.of(
            new Head("", "plane", false),
            new Head("", "satellites", true),
            new Head("", "in sunlight", true),
            new Head("lowest charge", "", true),
            new Head("lowest charge", "of", false),
            new Head("hottest chip", "", true),
            new Head("hottest chip", "of", false),
            new Head("", "coldest loop", true),
            new Head("", "throttled", true),
            new Head("", "work done of asked", true));
    Block table = new Block.Rows(title, heads, rows, note(run), rows.size() > OPEN_ROWS);
    return new Section("planes", "By orbit plane", List.of(table));
  }

  private static String note(RunView run) {
    String all = "tables/planes.csv has all of them, with sums of work and energy. ";
    return RunView.text(run.at("satellites_in_tables")).startsWith("worst")
        ? all
            + "tables/satellites.csv has a sample: of each plane the satellite of lowest charge"
            + " and the one with the hottest chip."
        : all + "tables/satellites.csv has a row for each satellite.";
  }

  private static Line line(CsvReader rows, double span_s) {
    double members = rows.real(rows.findColumn("members_count"));
    double asked_s = rows.real(rows.findColumn("work_asked_s"));
    double done = rows.real(rows.findColumn("work_done_s")) / asked_s;
    double soc_fraction = rows.real(rows.findColumn("soc_min_fraction"));
    double throttled = rows.real(rows.findColumn("throttled_s")) / (members * span_s);
    return new Line(
        soc_fraction,
        new Block.Row(
            List.of(
                Cell.of(rows.text(rows.findColumn("plane"))),
                Cell.of(Human.count(Math.round(members))),
                Cell.of(text(rows.real(rows.findColumn("sunlit_fraction")), "fraction")),
                Cell.of(text(soc_fraction, "fraction")),
                Cell.of(rows.text(rows.findColumn("soc_min_satellite"))),
                Cell.of(text(rows.real(rows.findColumn("chip_max_K")), "K")),
                Cell.of(rows.text(rows.findColumn("chip_max_satellite"))),
                Cell.of(text(rows.real(rows.findColumn("loop_min_K")), "K")),
                Cell.of(text(throttled, "fraction")),
                Cell.of(text(done, "fraction"))),
            false));
  }

  private static String text(double si, String unit) {
    return Double.isFinite(si) ? Human.text(si, unit) : "";
  }
}
