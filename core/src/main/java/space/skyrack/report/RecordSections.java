package space.skyrack.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.results.CsvReader;

/** Tables that the run wrote as they are: events and inputs. */
final class RecordSections {
  private static final int MOST_EVENTS = 200;
  private static final int MOST_INPUTS = 1000;

  private RecordSections() {}

  static Section events(RunView run) {
    Optional<CsvReader> table = run.table("events");
    if (table.isEmpty()) {
      return new Section(
          "events", "Events", List.of(new Block.Text("This run has no table of events.")));
    }
    Map<String, Long> counts = new TreeMap<>();
    List<Row> shown = new ArrayList<>();
    long total = 0;
    try (CsvReader rows = table.get()) {
      int kind = rows.findColumn("kind");
      while (rows.next()) {
        counts.merge(rows.text(kind), 1L, Long::sum);
        if (total++ < MOST_EVENTS) {
          String time = rows.text(rows.findColumn("time_utc"));
          shown.add(
              new Row(
                  List.of(
                      Cell.of(time.replace('T', ' ').replace("Z", "")),
                      Cell.of(rows.text(rows.findColumn("satellite"))),
                      Cell.of(rows.text(kind)),
                      Cell.of(figure(rows.real(rows.findColumn("value")))),
                      Cell.of(rows.text(rows.findColumn("detail")))),
                  false));
        }
      }
    }
    if (total == 0) {
      return new Section(
          "events", "Events", List.of(new Block.Text("Nothing out of the ordinary happened.")));
    }
    List<Row> byKind = new ArrayList<>();
    counts.forEach((kind, count) ->
        byKind.add(new Row(List.of(Cell.of(kind), Cell.of(Human.count(count))), false)));
    List<Head> heads =
        List.of(
            new Head("", "time (UTC)", false),
            new Head("", "satellite", false),
            new Head("", "kind", false),
            new Head("", "value", true),
            new Head("", "detail", false));
    String title =
        total > MOST_EVENTS
            ? "The first %d of %s events".formatted(MOST_EVENTS, Human.count(total))
            : "All %d events".formatted(total);
    return new Section(
        "events",
        "Events",
        List.of(
            new Block.Rows(
                "",
                List.of(new Head("", "kind", false), new Head("", "number", true)),
                byKind,
                "",
                false),
            new Block.Rows(title, heads, shown, "The rest is in tables/events.csv.", true)));
  }

  static Section inputs(RunView run) {
    Optional<CsvReader> table = run.table("inputs");
    if (table.isEmpty()) {
      return new Section(
          "inputs", "Inputs", List.of(new Block.Text("This run has no table of its inputs.")));
    }
    Map<String, Long> counts = new TreeMap<>();
    List<Row> shown = new ArrayList<>();
    long total = 0;
    try (CsvReader rows = table.get()) {
      while (rows.next()) {
        String kind = rows.text(rows.findColumn("kind"));
        counts.merge(kind.toLowerCase(Locale.ROOT), 1L, Long::sum);
        if (total++ < MOST_INPUTS) {
          List<Cell> cells = new ArrayList<>();
          for (String column : List.of("path", "text", "origin", "kind", "source")) {
            String text = rows.text(rows.findColumn(column));
            boolean word = column.equals("origin") || column.equals("kind");
            cells.add(Cell.of(word ? words(text) : text));
          }
          shown.add(new Row(cells, false));
        }
      }
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((kind, count) -> parts.add(count + " " + words(kind)));
    List<Head> heads = new ArrayList<>();
    for (String name : List.of("path", "value", "origin", "kind", "source")) {
      heads.add(new Head("", name, false));
    }
    String rest = total > MOST_INPUTS ? "The rest is in tables/inputs.csv." : "";
    return new Section(
        "inputs",
        "Inputs",
        List.of(
            new Block.Text("%d inputs: %s.".formatted(total, String.join(", ", parts))),
            new Block.Rows("Every input with its source", heads, shown, rest, true)));
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String figure(double value) {
    return Double.isNaN(value) ? "" : Human.figure(value, 5);
  }
}
