package space.skyrack.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.results.CsvReader;

/** What happened, counted by kind, and the first few of each. */
final class EventSection {
  private static final int FIRST = 5;

  private final TreeMap<String, Kind> kinds = new TreeMap<>();
  private long total;

  /** What is known about events of one kind. */
  private static final class Kind {
    private final Set<String> names = new LinkedHashSet<>();
    private long satellites;
    private final List<Row> first = new ArrayList<>();
    private long events;
    private String firstTime = "";
    private String lastTime = "";
    private String detail = "";
    private double least_value = Double.POSITIVE_INFINITY;
    private double most_value = Double.NEGATIVE_INFINITY;
  }

  static Section section(RunView run) {
    Optional<CsvReader> table = run.table("events");
    if (table.isEmpty()) {
      return text("This run has no table of events.");
    }
    EventSection events = new EventSection();
    try (CsvReader rows = table.get()) {
      while (rows.next()) {
        events.add(rows);
      }
    }
    long written = events.total;
    run.table("limits").ifPresent(events::countAll);
    boolean all = written == events.total;
    return events.total == 0
        ? text("Nothing out of the ordinary happened.")
        : new Section("events", "Events", List.of(events.counts(), events.firstOfEach(all)));
  }

  private static Section text(String sentence) {
    return new Section("events", "Events", List.of(new Block.Text(sentence)));
  }

  private void add(CsvReader rows) {
    String time = rows.text(rows.findColumn("time_utc"));
    String name = rows.text(rows.findColumn("kind"));
    String satellite = rows.text(rows.findColumn("satellite"));
    double value = rows.real(rows.findColumn("value"));
    total++;
    Kind kind = kinds.computeIfAbsent(name, key -> new Kind());
    kind.firstTime = kind.events++ == 0 ? time : kind.firstTime;
    kind.lastTime = time;
    if (kind.names.add(satellite)) {
      kind.satellites++;
    }
    kind.least_value = Math.min(kind.least_value, Double.isNaN(value) ? kind.least_value : value);
    kind.most_value = Math.max(kind.most_value, Double.isNaN(value) ? kind.most_value : value);
    kind.detail = rows.text(rows.findColumn("detail"));
    if (kind.first.size() < FIRST) {
      kind.first.add(
          new Row(
              List.of(
                  Cell.of(RunView.clock(time)),
                  Cell.of(satellite),
                  Cell.of(name),
                  Cell.of(value(value, kind.detail)),
                  Cell.of(kind.detail)),
              false));
    }
  }

  /** Takes the counts of all satellites, whether or not their events have rows. */
  private void countAll(CsvReader limits) {
    Set<String> met = new LinkedHashSet<>();
    try (limits) {
      while (limits.next()) {
        String name = limits.text(limits.findColumn("kind"));
        Kind kind = kinds.computeIfAbsent(name, key -> new Kind());
        if (met.add(name)) {
          total -= kind.events;
          kind.events = 0;
          kind.satellites = 0;
        }
        long events = Math.round(limits.real(limits.findColumn("events_count")));
        String first = limits.text(limits.findColumn("first_utc"));
        String last = limits.text(limits.findColumn("last_utc"));
        total += events;
        kind.firstTime = kind.firstTime.isEmpty() ? first : earlier(first, kind.firstTime);
        kind.lastTime = last.compareTo(kind.lastTime) > 0 ? last : kind.lastTime;
        kind.events += events;
        kind.satellites += Math.round(limits.real(limits.findColumn("satellites_count")));
        kind.detail = limits.text(limits.findColumn("detail"));
        kind.least_value = Math.min(kind.least_value, limits.real(limits.findColumn("value_min")));
        kind.most_value = Math.max(kind.most_value, limits.real(limits.findColumn("value_max")));
      }
    }
  }

  private static String earlier(String a, String b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private Block counts() {
    List<Row> rows = new ArrayList<>();
    kinds.forEach((name, kind) ->
        rows.add(
            new Row(
                List.of(
                    new Cell(name, Block.Tone.PLAIN, meaning(name)),
                    Cell.of(Human.count(kind.events)),
                    Cell.of(Human.count(kind.satellites)),
                    Cell.of(RunView.clock(kind.firstTime)),
                    Cell.of(RunView.clock(kind.lastTime)),
                    Cell.of(span(kind))),
                false)));
    List<Head> heads =
        List.of(
            new Head("", "kind", false),
            new Head("", "number", true),
            new Head("", "satellites", true),
            new Head("", "first (UTC)", false),
            new Head("", "last (UTC)", false),
            new Head("", "value", false));
    return new Block.Rows("", heads, rows, "", false);
  }

  private Block firstOfEach(boolean all) {
    List<Row> rows = new ArrayList<>();
    kinds.values().forEach(kind -> rows.addAll(kind.first));
    List<Head> heads =
        List.of(
            new Head("", "time (UTC)", false),
            new Head("", "satellite", false),
            new Head("", "kind", false),
            new Head("", "value", true),
            new Head("", "what the value is", false));
    String title =
        rows.size() == total
            ? "All %s events".formatted(Human.count(total))
            : "The first %d of each kind, of %s events".formatted(FIRST, Human.count(total));
    String where =
        all
            ? "All of them are in tables/events.csv."
            : "tables/events.csv follows one satellite of each plane and the worst one;"
                + " tables/limits.csv counts what all of them met.";
    return new Block.Rows(title, heads, rows, where, true);
  }

  private static String meaning(String kind) {
    return switch (kind) {
      case "utilisation", "set-work" -> "another share of the accelerators is asked for";
      case "new-orbit" -> "a command gave new elements";
      case "eclipse-throttle" -> "the eclipse policy holds work back";
      case "eclipse-release" -> "the Sun is back";
      case "throttle" -> "a chip reached its throttle limit";
      case "unthrottle" -> "the chip has cooled";
      case "shutdown" -> "a chip reached its shutdown limit";
      case "restart" -> "the chip is cool enough to start";
      case "battery-floor" -> "the greatest depth of discharge is reached";
      case "battery-recovered" -> "the battery is above its floor again";
      case "discharge-rate" -> "the load exceeds what the battery can give";
      case "bus-unserved" -> "not even the bus could be fed";
      case "coolant-cold" -> "the coolant fell below its least temperature";
      default -> "";
    };
  }

  private static String value(double value, String detail) {
    String unit = unit(detail);
    return Double.isNaN(value)
        ? ""
        : unit.isEmpty() ? Human.figure(value, 4) : Human.text(value, unit);
  }

  /** The detail of an event ends with the unit of its value. */
  private static String unit(String detail) {
    if (detail.endsWith("fraction")) {
      return "fraction";
    }
    int comma = detail.lastIndexOf(", ");
    String last = comma < 0 ? "" : detail.substring(comma + 2);
    return List.of("K", "W", "J").contains(last) ? last : "";
  }

  private static String span(Kind kind) {
    if (kind.least_value > kind.most_value) {
      return "";
    }
    String least = value(kind.least_value, kind.detail);
    String most = value(kind.most_value, kind.detail);
    int comma = kind.detail.lastIndexOf(", ");
    String what = comma < 0 ? kind.detail : kind.detail.substring(0, comma);
    String range = least.equals(most) ? least : least + " to " + most;
    return what.isEmpty() ? range : what.replace(" fraction", "") + " " + range;
  }
}
