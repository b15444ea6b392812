package space.skyrack.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.report.Block.Tone;
import tools.jackson.databind.JsonNode;

/** Carbon, water and land of every side, and what they come from. */
final class FootprintTable {
  private static final String NOT_COUNTED = "not counted";

  private FootprintTable() {}

  /** Nothing where no side tells. */
  static Optional<Block> block(JsonNode cost) {
    List<Head> heads =
        new ArrayList<>(List.of(new Head("", "footprint", false), new Head("", "unit", false)));
    SequencedMap<String, List<Cell>> rows = new LinkedHashMap<>();
    List<JsonNode> sides = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (JsonNode side : cost.path("sides")) {
      String name = RunView.text(side.path("name"));
      sides.add(side);
      heads.add(new Head("", name, true));
      if (side.path("footprint").isEmpty()) {
        silent.add(name);
      }
    }
    if (sides.size() == silent.size()) {
      return Optional.empty();
    }
    for (int column = 0; column < sides.size(); column++) {
      for (JsonNode trace : sides.get(column).path("footprint")) {
        add(rows, trace, column);
      }
    }
    List<Row> all = new ArrayList<>();
    for (String sum : rows.keySet().stream().filter(key -> !key.contains("/")).toList()) {
      rows.forEach((key, cells) -> {
        if (key.equals(sum) || key.startsWith(sum + "/")) {
          all.add(new Row(filled(cells, heads.size()), key.equals(sum)));
        }
      });
    }
    return Optional.of(
        new Block.Rows(
            "Carbon, water, land of a delivered accelerator-hour",
            heads,
            all,
            "Sums hold what is counted, with the sums of low and of high ends. Land: what as many"
                + " accelerators occupy as deliver one hour in every hour. Carbon in CO₂"
                + " equivalent."
                + (silent.isEmpty() ? "" : " Not counted of " + String.join(", ", silent) + "."),
            false));
  }

  private static void add(SequencedMap<String, List<Cell>> rows, JsonNode trace, int column) {
    String name = RunView.text(trace.path("name"));
    boolean water = RunView.text(trace.path("unit")).startsWith("m3");
    double scale = water ? 1000 : 1;
    String unit = RunView.text(trace.path("unit")).replace("m3", "L").replace("m2", "m²");
    double value = scale * RunView.real(trace.path("value"));
    List<Cell> sum = row(rows, name, Cell.of(name), unit, column);
    sum.add(
        Double.isNaN(value)
            ? new Cell(NOT_COUNTED, Tone.FAINT)
            : new Cell(Human.figure(value, 2), Tone.PLAIN, span(trace, scale)));
    double total = 0;
    for (JsonNode cause : trace.path("causes")) {
      double each = RunView.real(cause.path("total"));
      total += Double.isNaN(each) ? 0 : each;
    }
    for (JsonNode cause : trace.path("causes")) {
      String key = RunView.text(cause.path("cause"));
      double each = RunView.real(cause.path("total"));
      double part = total > 0 ? value * each / total : each;
      row(rows, name + "/" + key, Cell.of("· " + words(key)), unit, column)
          .add(cell(part, RunView.text(cause.path("note"))));
    }
  }

  /** The row of a key, filled up to a side's column. */
  private static List<Cell> row(
      SequencedMap<String, List<Cell>> rows, String key, Cell head, String unit, int column) {
    return filled(
        rows.computeIfAbsent(key, absent -> new ArrayList<>(List.of(head, Cell.of(unit)))),
        2 + column);
  }

  private static List<Cell> filled(List<Cell> cells, int size) {
    while (cells.size() < size) {
      cells.add(new Cell("–", Tone.FAINT));
    }
    return cells;
  }

  private static String span(JsonNode trace, double scale) {
    double low = RunView.real(trace.path("low"));
    double high = RunView.real(trace.path("high"));
    return Double.isNaN(low) || low == high
        ? ""
        : Human.figure(scale * low, 2) + " to " + Human.figure(scale * high, 2);
  }

  private static Cell cell(double part, String note) {
    if (Double.isNaN(part)) {
      return new Cell(NOT_COUNTED, Tone.FAINT, note.replaceFirst("^" + NOT_COUNTED + ": ", ""));
    }
    return new Cell(Human.figure(part, 2), part == 0 ? Tone.FAINT : Tone.PLAIN, note);
  }

  private static String words(String cause) {
    return switch (cause) {
      case "servers" -> "making servers";
      case "body" -> "making the rest of a satellite or building";
      case "reentry" -> "re-entry";
      default -> cause;
    };
  }
}
