package space.skyrack.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.report.Block.Tone;
import tools.jackson.databind.JsonNode;

/** Why to believe the numbers, and where not to. */
final class TrustSections {
  private static final double BALANCED_fraction = 1e-9;

  private TrustSections() {}

  static Section checks(RunView run) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode check : run.at("checks")) {
      String unit = RunView.text(check.path("unit"));
      String status = RunView.text(check.path("status"));
      rows.add(
          new Row(
              List.of(
                  Cell.of(RunView.text(check.path("text"))),
                  Cell.of(quantity(check.path("value"), unit)),
                  new Cell(Tones.marked(status), Tones.of(status))),
              false));
    }
    List<Head> heads =
        List.of(
            new Head("", "rule", false),
            new Head("", "value", true),
            new Head("", "status", false));
    return section("checks", "Checks", rows, heads, "The scenario states no checks.");
  }

  static Section ledgers(RunView run) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode ledger : run.at("ledgers")) {
      String unit = RunView.text(ledger.path("unit"));
      double throughput = RunView.real(ledger.path("throughput"));
      double residual = RunView.real(ledger.path("residual"));
      double relative = throughput > 0 ? Math.abs(residual) / throughput : Math.abs(residual);
      boolean balanced = relative <= BALANCED_fraction;
      List<String> flows = new ArrayList<>();
      ledger
          .path("flows")
          .propertyStream()
          .forEach(flow -> {
            double value = RunView.real(flow.getValue());
            String name = flow.getKey().replaceAll("_(J|s|bytes)$", "").replace('_', ' ');
            if (value != 0) {
              flows.add(name + " " + Human.text(value, unit));
            }
          });
      rows.add(
          new Row(
              List.of(
                  Cell.of(RunView.text(ledger.path("name"))),
                  Cell.of(Human.text(throughput, unit)),
                  Cell.of(String.format(Locale.ROOT, "%.1e", relative)),
                  new Cell(
                      Tones.marked(balanced ? "balanced" : "broken"),
                      balanced ? Tone.GOOD : Tone.BAD),
                  Cell.of(String.join(" · ", flows))),
              false));
    }
    List<Head> heads =
        List.of(
            new Head("", "ledger", false),
            new Head("", "throughput", true),
            new Head("", "residual / throughput", true),
            new Head("", "status", false),
            new Head("", "flows", false));
    Section table = section("ledgers", "Ledgers", rows, heads, "This run kept no ledgers.");
    List<Block> blocks = new ArrayList<>();
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Text(
              "What flowed, summed by whoever made it flow, must equal the change in what is"
                  + " stored; a billionth of the throughput is tolerated."));
    }
    blocks.addAll(table.blocks());
    return new Section("ledgers", "Ledgers", blocks);
  }

  static Section quantities(RunView run) {
    List<Row> rows = new ArrayList<>();
    run.at("quantities")
        .propertyStream()
        .forEach(entry -> {
          double value = RunView.real(entry.getValue().path("value"));
          String unit = RunView.text(entry.getValue().path("unit"));
          rows.add(
              new Row(List.of(Cell.of(entry.getKey()), Cell.of(Human.text(value, unit))), false));
        });
    return new Section(
        "quantities",
        "All results",
        rows.isEmpty()
            ? List.of(new Block.Text("The summary of this run lists no quantities."))
            : List.of(
                new Block.Rows(
                    "Every quantity of the run",
                    List.of(new Head("", "quantity", false), new Head("", "value", true)),
                    rows,
                    "",
                    true)));
  }

  static Section reproduce(RunView run) {
    List<Row> rows = new ArrayList<>();
    String[][] facts = {
      {"command", "command"},
      {"seed", "seed"},
      {"tool version", "tool_version"},
      {"run.lock SHA-256", "lock_sha256"},
      {"digest", "digest"},
    };
    for (String[] fact : facts) {
      String value = run.text(fact[1]);
      if (!value.isEmpty()) {
        rows.add(new Row(List.of(Cell.of(fact[0]), Cell.of(value)), false));
      }
    }
    return section(
        "reproduce",
        "How to reproduce",
        rows,
        List.of(new Head("", "what", false), new Head("", "value", false)),
        "The summary of this run does not say how it was made.");
  }

  private static String quantity(JsonNode node, String unit) {
    return node.isNumber() ? Human.text(node.asDouble(), unit) : "–";
  }

  private static Section section(
      String id, String title, List<Row> rows, List<Head> heads, String otherwise) {
    return new Section(
        id,
        title,
        List.of(
            rows.isEmpty()
                ? new Block.Text(otherwise)
                : new Block.Rows("", heads, rows, "", false)));
  }
}
