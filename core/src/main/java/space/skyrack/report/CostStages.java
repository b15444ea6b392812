package space.skyrack.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import tools.jackson.databind.JsonNode;

/** Where accelerator time is lost, in the same stages on every side. */
final class CostStages {
  private static final int ACROSS = 3;
  private static final int PANEL_HEIGHT = 26 + 50 + 8 * 21;

  private CostStages() {}

  /** A plot and its numbers; nothing where sides do not tell. */
  static List<Block> blocks(JsonNode cost) {
    List<Object> sides = new ArrayList<>();
    List<Head> heads = new ArrayList<>(List.of(new Head("", "stage", false)));
    SequencedMap<String, List<Cell>> rows = new LinkedHashMap<>();
    for (JsonNode side : cost.path("sides")) {
      JsonNode stages = side.path("delivered_compute");
      if (stages.isEmpty()) {
        continue;
      }
      List<Double> left = new ArrayList<>();
      for (JsonNode stage : stages) {
        double left_fraction = RunView.real(stage.path("left_fraction"));
        left.add(CostSection.digits(100 * left_fraction));
        rows.computeIfAbsent(
                RunView.text(stage.path("stage")), key -> new ArrayList<>(List.of(Cell.of(key))))
            .add(Cell.of(Human.figure(100 * left_fraction, 3) + "\u00a0%"));
      }
      String name = RunView.text(side.path("name"));
      heads.add(new Head("", name, true));
      sides.add(RunView.document("name", name, "left", left));
    }
    if (sides.isEmpty()) {
      return List.of();
    }
    List<Row> all = rows.values().stream().map(cells -> new Row(cells, false)).toList();
    int down = (sides.size() + ACROSS - 1) / ACROSS;
    return List.of(
        new Block.Chart(
            "cost-stages",
            "stages",
            "Delivered compute on every side",
            "Accelerator time left after each stage, of what is installed and powered; dashed: lost"
                + " there.",
            down * PANEL_HEIGHT,
            RunView.document(
                "stages", List.copyOf(rows.keySet()), "sides", sides, "unit", "% of installed"),
            List.of("summary.json"),
            ""),
        new Block.Rows(
            "Delivered compute by stage, in numbers",
            heads,
            all,
            "Left of installed accelerator time.",
            true));
  }
}
