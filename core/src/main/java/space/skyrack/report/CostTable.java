package space.skyrack.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.report.Block.Tone;
import tools.jackson.databind.JsonNode;

/** What cost comes to by every metric and in every year, side beside side. */
final class CostTable {
  private CostTable() {}

  static Block metrics(JsonNode cost) {
    List<Head> heads =
        new ArrayList<>(List.of(new Head("", "cost per", false), new Head("", "unit", false)));
    SequencedMap<String, List<JsonNode>> byName = new LinkedHashMap<>();
    for (JsonNode side : cost.path("sides")) {
      heads.add(new Head("", RunView.text(side.path("name")), true));
      for (JsonNode metric : side.path("metrics")) {
        byName
            .computeIfAbsent(RunView.text(metric.path("name")), key -> new ArrayList<>())
            .add(metric);
      }
    }
    heads.add(new Head("", "cheapest", false));
    List<Row> rows = new ArrayList<>();
    SequencedMap<String, SequencedSet<String>> absences = new LinkedHashMap<>();
    byName.forEach((name, metrics) -> {
      String words = words(metrics.getFirst());
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(words));
      cells.add(Cell.of(RunView.text(metrics.getFirst().path("unit"))));
      for (JsonNode metric : metrics) {
        cells.add(cell(metric));
        String note = RunView.text(metric.path("note"));
        if (!metric.path("value").isNumber() && !note.isEmpty()) {
          absences.computeIfAbsent(note, key -> new LinkedHashSet<>()).add(words);
        }
      }
      cells.add(Cell.of(cheapest(cost, name)));
      rows.add(new Row(cells, false));
    });
    return new Block.Rows("By every metric", heads, rows, note(cost, absences), false);
  }

  /** What is counted by, without the word that joins it to a sum. */
  private static String words(JsonNode metric) {
    String words = RunView.text(metric.path("words"));
    return words.isEmpty()
        ? RunView.text(metric.path("name")).replace('_', ' ')
        : words.replaceFirst("^per ", "").replace(" of dense ", ", ");
  }

  private static String note(JsonNode cost, Map<String, SequencedSet<String>> absences) {
    StringBuilder note =
        new StringBuilder("In ")
            .append(RunView.text(cost.path("currency")))
            .append(" of ")
            .append(cost.path("money_year").asInt(0))
            .append("; ranges are P10 to P90; operations are dense.");
    absences.forEach((why, words) ->
        note.append(" –: ").append(why).append(" (").append(String.join("; ", words)).append(")."));
    return note.toString();
  }

  private static Cell cell(JsonNode metric) {
    double value = RunView.real(metric.path("value"));
    if (Double.isNaN(value)) {
      return new Cell("–", Tone.FAINT);
    }
    return new Cell(Human.aligned(value, 3), Tone.PLAIN, span(metric));
  }

  /** P10 to P90, or empty where no sample was drawn. */
  static String span(JsonNode metric) {
    double p10 = RunView.real(metric.path("p10"));
    return Double.isNaN(p10)
        ? ""
        : Human.aligned(p10, 3) + " to " + Human.aligned(RunView.real(metric.path("p90")), 3);
  }

  private static String cheapest(JsonNode cost, String metric) {
    for (JsonNode ranking : cost.path("rankings")) {
      if (RunView.text(ranking.path("metric")).equals(metric)) {
        return RunView.text(ranking.path("order").path(0));
      }
    }
    return "";
  }

  /** Cost and delivered hours of every year. */
  static Block years(JsonNode cost) {
    List<Head> heads = new ArrayList<>(List.of(new Head("", "year", true)));
    SequencedMap<Integer, List<Cell>> rows = new LinkedHashMap<>();
    for (JsonNode side : cost.path("sides")) {
      String name = RunView.text(side.path("name"));
      heads.add(new Head(name, "million " + RunView.text(cost.path("currency")), true));
      heads.add(new Head(name, "delivered hours", true));
      for (JsonNode year : side.path("years")) {
        double sum_usd = 0;
        for (JsonNode bucket : year.path("cost_usd")) {
          sum_usd += RunView.real(bucket);
        }
        int number = year.path("year").asInt(0);
        List<Cell> cells =
            rows.computeIfAbsent(
                number, key -> new ArrayList<>(List.of(Cell.of(String.valueOf(key)))));
        cells.add(Cell.of(Human.figure(sum_usd / 1e6, 3)));
        cells.add(Cell.of(Human.count(Math.round(RunView.real(year.path("delivered_h"))))));
      }
    }
    List<Row> all = rows.values().stream().map(cells -> new Row(cells, false)).toList();
    return new Block.Rows(
        "Cost and delivered hours by year",
        heads,
        all,
        "Years from the decision; not discounted. Every bucket of every year: tables/costs.csv.",
        true);
  }
}
