package space.skyrack.report;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import tools.jackson.databind.JsonNode;

/** Where every model was checked, where this run went, and what no model covers. */
final class ValiditySection {
  private ValiditySection() {}

  static Section section(RunView run) {
    List<Block> blocks = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (JsonNode range : run.at("validity")) {
      rows.add(row(range));
    }
    if (rows.isEmpty()) {
      blocks.add(new Block.Text("The models of this run declared no ranges."));
    } else {
      blocks.add(table("Models in this run", rows));
    }
    List<Row> planned = new ArrayList<>();
    for (JsonNode range : run.at("plan", "validity")) {
      if (Outside.isOutside(range)) {
        planned.add(row(range));
      }
    }
    if (!planned.isEmpty()) {
      blocks.add(table("Outside in the budgets' worst cases", planned));
    }
    addList(blocks, "Read and checked, but not simulated yet", run.at("not_simulated"));
    addList(blocks, "Not modelled", run.at("not_modelled"));
    return new Section("validity", "Validity and limits", blocks);
  }

  private static Block table(String title, List<Row> rows) {
    List<Head> heads =
        List.of(
            new Head("", "model", false),
            new Head("", "of", false),
            new Head("", "quantity", false),
            new Head("", "checked range", false),
            new Head("", "reached", false),
            new Head("", "status", false),
            new Head("", "checked against", false));
    return new Block.Rows(title, heads, rows, "", false);
  }

  private static Row row(JsonNode range) {
    String status = RunView.text(range.path("status"));
    String unit = RunView.text(range.path("unit"));
    String since = RunView.clock(RunView.text(range.path("since_utc")));
    String until = RunView.clock(RunView.text(range.path("until_utc")));
    return new Row(
        List.of(
            new Cell(
                RunView.text(range.path("title")),
                Block.Tone.PLAIN,
                RunView.text(range.path("model"))),
            Cell.of(RunView.text(range.path("constellation"))),
            Cell.of(RunView.text(range.path("quantity")).replace('_', '\u00a0')),
            Cell.of(span(range.path("low"), range.path("high"), unit)),
            Cell.of(span(range.path("reached_low"), range.path("reached_high"), unit)),
            new Cell(
                Tones.marked(status),
                Tones.of(status),
                since.isEmpty() ? "" : "seen from " + since + " to " + until + " UTC"),
            Cell.of(RunView.text(range.path("evidence")))),
        Outside.isOutside(range));
  }

  private static String span(JsonNode low, JsonNode high, String unit) {
    double from = RunView.real(low);
    double to = RunView.real(high);
    if (Double.isNaN(from)) {
      return "–";
    }
    return from == to ? text(from, unit) : text(from, unit) + " to " + text(to, unit);
  }

  private static String text(double value, String unit) {
    return unit.isEmpty() || unit.startsWith("1/") || unit.equals("yr")
        ? (Human.figure(value, 4) + " " + unit).strip()
        : Human.text(value, unit);
  }

  private static void addList(List<Block> blocks, String title, JsonNode list) {
    List<String> texts = RunView.texts(list);
    if (!texts.isEmpty()) {
      blocks.add(new Block.Items(title, texts));
    }
  }
}
