package space.skyrack.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.report.Block.Bar;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.report.Block.Tone;
import tools.jackson.databind.JsonNode;

/** What the design is worth: verdict, budgets, and how much compute is left at each stage. */
final class VerdictSections {
  private VerdictSections() {}

  static Section verdict(RunView run, FleetTotals totals) {
    JsonNode verdict = run.at("verdict");
    List<Block> blocks = new ArrayList<>();
    String sentence = RunView.text(verdict.path("sentence"));
    if (sentence.isEmpty()) {
      blocks.add(new Block.Text("This run has no verdict: its summary does not hold one."));
    } else {
      boolean closes = verdict.path("closes").asBoolean(false);
      blocks.add(
          new Block.Verdict(
              closes ? Tone.GOOD : Tone.BAD, closes ? "Closes" : "Does not close", sentence));
    }
    blocks.add(new Block.Figures(totals.figures(run)));
    return new Section("verdict", "Verdict", blocks);
  }

  static Section budgets(RunView run) {
    SequencedMap<String, SequencedMap<String, JsonNode>> byName = new LinkedHashMap<>();
    SequencedMap<String, Double> stages = new LinkedHashMap<>();
    for (JsonNode budget : run.at("plan", "budgets")) {
      String stage = RunView.text(budget.path("column"));
      stages.putIfAbsent(stage, 0.0);
      byName
          .computeIfAbsent(RunView.text(budget.path("name")), name -> new LinkedHashMap<>())
          .putIfAbsent(stage, budget);
    }
    if (byName.isEmpty()) {
      return new Section(
          "budgets", "Budgets", List.of(new Block.Text("No budgets were computed for this run.")));
    }
    List<Head> heads = new ArrayList<>(List.of(new Head("", "budget", false)));
    heads.add(new Head("", "unit", false));
    for (String stage : stages.keySet()) {
      for (String name : List.of("need", "have", "margin", "status")) {
        heads.add(new Head(stage, name, !name.equals("status")));
      }
    }
    String binding = RunView.text(run.at("plan", "binding", "name"));
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, SequencedMap<String, JsonNode>> entry : byName.entrySet()) {
      boolean binds = entry.getKey().equals(binding);
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(entry.getKey() + (binds ? " — binding" : "")));
      Human unit = budgetUnit(entry.getValue());
      cells.add(new Cell(unit.unit(), Tone.FAINT));
      for (String stage : stages.keySet()) {
        addBudget(cells, entry.getValue().get(stage), unit);
      }
      rows.add(new Row(cells, binds));
    }
    String buys = run.text("plan", "binding", "buys");
    String note =
        binding.isEmpty() || buys.isEmpty() ? "" : "The binding line is " + binding + ": " + buys;
    return new Section("budgets", "Budgets", List.of(new Block.Rows("", heads, rows, note, false)));
  }

  private static Human budgetUnit(SequencedMap<String, JsonNode> budgets) {
    double largest = 0;
    for (JsonNode budget : budgets.values()) {
      for (String key : List.of("need", "have")) {
        double value = RunView.real(budget.path(key));
        largest = Double.isNaN(value) ? largest : Math.max(largest, Math.abs(value));
      }
    }
    return Human.unitFor(RunView.text(budgets.firstEntry().getValue().path("unit")), largest);
  }

  private static void addBudget(List<Cell> cells, @Nullable JsonNode budget, Human unit) {
    if (budget == null) {
      cells.addAll(List.of(Cell.of(""), Cell.of(""), Cell.of(""), Cell.of("")));
      return;
    }
    cells.add(Cell.of(Human.aligned(unit.of(RunView.real(budget.path("need"))), 4)));
    cells.add(Cell.of(Human.aligned(unit.of(RunView.real(budget.path("have"))), 4)));
    double margin = RunView.real(budget.path("margin"));
    Tone tone = Tones.of(RunView.text(budget.path("status")));
    cells.add(new Cell(margin(margin, RunView.text(budget.path("unit"))), tone));
    cells.add(new Cell(Tones.marked(RunView.text(budget.path("status"))), tone));
  }

  /** Temperatures have a margin in kelvin, everything else one in parts of the need. */
  private static String margin(double margin, String unit) {
    if (Double.isNaN(margin)) {
      return "–";
    }
    double shown = unit.equals("K") ? margin : 100 * margin;
    int digits = Math.abs(shown) >= 100 ? 3 : 2;
    return (margin > 0 ? "+" : "")
        + Human.aligned(shown, digits)
        + (unit.equals("K") ? "\u00a0K" : "\u00a0%");
  }

  static Section waterfall(RunView run) {
    JsonNode stages = run.at("waterfall");
    double longest = 0;
    for (JsonNode stage : stages) {
      double value = RunView.real(stage.path("accelerator_s"));
      longest = Double.isNaN(value) ? longest : Math.max(longest, value);
    }
    List<Bar> bars = new ArrayList<>();
    double installed = Double.NaN;
    double before = Double.NaN;
    for (JsonNode stage : stages) {
      String name = RunView.text(stage.path("stage"));
      String note = RunView.text(stage.path("note"));
      double value = RunView.real(stage.path("accelerator_s"));
      if (Double.isNaN(value)) {
        double fraction = before > 0 && longest > 0 ? before / longest : 0;
        bars.add(new Bar(name, null, fraction, "", note.isEmpty() ? "not simulated yet" : note));
        continue;
      }
      installed = Double.isNaN(installed) ? value : installed;
      List<String> notes = new ArrayList<>();
      if (value < before) {
        notes.add("−" + Human.aligned(100 * (before - value) / installed, 2) + "\u00a0%");
      } else if (name.equals("delivered") && installed > 0) {
        notes.add(Human.aligned(100 * value / installed, 3) + "\u00a0% of installed");
      }
      if (!note.isEmpty()) {
        notes.add(note);
      }
      String text = Human.count(Math.round(value / 3600));
      double fraction = longest > 0 ? value / longest : 0;
      bars.add(new Bar(name, value / 3600, fraction, text, String.join(" · ", notes)));
      before = value;
    }
    Block block =
        bars.isEmpty()
            ? new Block.Text("The summary of this run does not say how much compute was delivered.")
            : new Block.Bars("", "accelerator-hours", bars, List.of("summary.json"));
    return new Section("waterfall", "Delivered compute", List.of(block));
  }
}
