package space.skyrack.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.report.Block.Tone;
import tools.jackson.databind.JsonNode;

/** What every budget needs, has and keeps, from the first day to the worst season. */
final class BudgetSection {
  private static final double NOTHING_ratio = 1e-9;

  /** A margin of so many times the need is a factor, not a percentage. */
  private static final double FACTOR_ratio = 9.995;

  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("array_power", "load and recharge, in sunlight"),
          Map.entry("battery_capacity", "carries the load through the shadow"),
          Map.entry("battery_discharge", "greatest load in shadow"),
          Map.entry("battery_charge", "recharge before the next shadow"),
          Map.entry("chip_temperature", "against the throttle limit"),
          Map.entry("radiator_area", "to stay below that limit"),
          Map.entry("coolant_heat", "to stay liquid in shadow, bus only"),
          Map.entry("delta_v", "drag, formation, avoidance, disposal"),
          Map.entry("delta_v_high_activity", "if the Sun stayed active throughout"),
          Map.entry("propellant", "for that delta-v"),
          Map.entry("disposal", "from end of mission to re-entry"),
          Map.entry("total_dose", "of the mission, times the design margin"),
          Map.entry("total_dose_untested", "the same; the tolerance is an estimate"),
          Map.entry("mass", "at launch, margins included"));

  private BudgetSection() {}

  static Section section(RunView run) {
    JsonNode all = run.at("plan", "constellations");
    List<Block> blocks = new ArrayList<>();
    if (all.size() > 1) {
      for (JsonNode plan : all) {
        addPlan(blocks, plan, RunView.text(plan.path("constellation")));
      }
    } else {
      addPlan(blocks, run.at("plan"), "");
    }
    if (blocks.isEmpty()) {
      blocks.add(new Block.Text("No budgets were computed for this run."));
    }
    return new Section("budgets", "Budgets", blocks);
  }

  private static void addPlan(List<Block> blocks, JsonNode plan, String name) {
    SequencedMap<String, SequencedMap<String, JsonNode>> byName = new LinkedHashMap<>();
    SequencedMap<String, Integer> stages = new LinkedHashMap<>();
    for (JsonNode budget : plan.path("budgets")) {
      String stage = RunView.text(budget.path("column"));
      stages.putIfAbsent(stage, stages.size());
      byName
          .computeIfAbsent(RunView.text(budget.path("name")), key -> new LinkedHashMap<>())
          .putIfAbsent(stage, budget);
    }
    if (byName.isEmpty()) {
      return;
    }
    String intro = intro(plan, name);
    if (!intro.isEmpty()) {
      blocks.add(new Block.Text(intro));
    }
    List<Head> heads =
        new ArrayList<>(List.of(new Head("", "budget", false), new Head("", "unit", false)));
    for (String stage : stages.keySet()) {
      heads.add(new Head(stage, "need", true));
      heads.add(new Head(stage, "have", true));
      heads.add(new Head(stage, "margin", true));
    }
    heads.add(new Head("", "what for", false));
    String binding = RunView.text(plan.path("binding").path("name"));
    List<Row> rows = new ArrayList<>();
    byName.forEach((key, lines) -> rows.add(row(key, lines, stages, key.equals(binding))));
    blocks.add(new Block.Rows("", heads, rows, note(plan, binding), false));
  }

  private static String intro(JsonNode plan, String name) {
    double planes = RunView.real(plan.path("planes_searched"));
    double closing = RunView.real(plan.path("planes_closing"));
    String orbit = orbit(plan);
    if (planes > 1 && !Double.isNaN(closing)) {
      return "%sThe budgets close in %s of %s distinct orbits; these are of the worst: %s."
          .formatted(
              name.isEmpty() ? "" : name + ": ",
              Human.figure(closing, 9),
              Human.figure(planes, 9),
              orbit);
    }
    return name.isEmpty() || orbit.isEmpty() ? name : name + ": " + orbit + ".";
  }

  /** Height, inclination and period in a few words, empty if the plan has no orbit. */
  static String orbit(JsonNode plan) {
    JsonNode orbit = plan.path("orbit");
    double altitude_m = RunView.real(orbit.path("altitude_m"));
    double inclination_deg = RunView.real(orbit.path("inclination_deg"));
    double period_s = RunView.real(orbit.path("period_s"));
    List<String> parts = new ArrayList<>();
    if (!Double.isNaN(altitude_m)) {
      parts.add(Human.text(Math.rint(altitude_m / 1000) * 1000, "m"));
    }
    if (!Double.isNaN(inclination_deg)) {
      parts.add(Human.aligned(inclination_deg, 3) + "° inclined");
    }
    if (!Double.isNaN(period_s)) {
      parts.add(Human.figure(period_s / 60, 3) + "\u00a0min period");
    }
    return String.join(", ", parts);
  }

  private static Row row(
      String key,
      SequencedMap<String, JsonNode> lines,
      SequencedMap<String, Integer> stages,
      boolean binds) {
    List<Cell> cells = new ArrayList<>();
    String meaning = MEANINGS.getOrDefault(key, "");
    List<String> outside = RunView.texts(lines.firstEntry().getValue().path("validity"));
    String tag = outside.isEmpty() ? "" : "outside validity: " + String.join(", ", outside);
    cells.add(new Cell(words(key) + (binds ? "\u00a0◀" : ""), Tone.PLAIN, tag));
    Human unit = unit(lines);
    cells.add(new Cell(unit.unit(), Tone.FAINT, ""));
    for (String stage : stages.keySet()) {
      addLine(cells, lines.get(stage), unit);
    }
    cells.add(Cell.of(meaning));
    return new Row(cells, binds);
  }

  static String words(String key) {
    return key.replace("delta_v", "delta-v").replace('_', ' ');
  }

  private static Human unit(SequencedMap<String, JsonNode> lines) {
    double largest = 0;
    for (JsonNode line : lines.values()) {
      for (String side : List.of("need", "have")) {
        double value = RunView.real(line.path(side));
        largest = Double.isNaN(value) ? largest : Math.max(largest, Math.abs(value));
      }
    }
    return Human.unitFor(RunView.text(lines.firstEntry().getValue().path("unit")), largest);
  }

  private static void addLine(List<Cell> cells, @Nullable JsonNode line, Human unit) {
    if (line == null) {
      cells.addAll(List.of(Cell.of(""), Cell.of(""), Cell.of("")));
      return;
    }
    double need = RunView.real(line.path("need"));
    double have = RunView.real(line.path("have"));
    String status = RunView.text(line.path("status"));
    if (status.equals("information")) {
      cells.addAll(List.of(Cell.of(amount(have, unit)), Cell.of(""), Cell.of("")));
      return;
    }
    boolean needed = Math.abs(need) > NOTHING_ratio * Math.abs(have);
    cells.add(Cell.of(needed ? amount(need, unit) : "0"));
    cells.add(Cell.of(amount(have, unit)));
    String margin = needed ? margin(line, need, have) : "no need";
    cells.add(new Cell(Tones.marked(status, margin), Tones.of(status), ""));
  }

  private static String amount(double si, Human unit) {
    double shown = unit.of(si);
    return Math.abs(shown) < 0.01 && shown != 0
        ? "< 0.01"
        : Math.abs(shown) >= 1000 ? Human.figure(shown, 4) : Human.aligned(shown, 3);
  }

  /** Temperatures have a margin in kelvin, everything else one in parts of the need. */
  private static String margin(JsonNode line, double need, double have) {
    if (RunView.text(line.path("unit")).equals("K")) {
      return signed(have - need, 2) + "\u00a0K";
    }
    double margin = RunView.real(line.path("margin"));
    if (Double.isNaN(margin)) {
      return "–";
    }
    if (margin >= FACTOR_ratio) {
      return margin >= 99 ? "> 100\u00a0×" : Human.figure(margin + 1, 2) + "\u00a0×";
    }
    return margin < -0.99
        ? "< −99\u00a0%"
        : signed(100 * margin, Math.abs(margin) >= 1 ? 3 : 2) + "\u00a0%";
  }

  /** The margin of the tightest budget, such as {@code +4.7 %}; empty if there is none. */
  static String tightest(RunView run) {
    JsonNode binding = run.at("plan", "binding");
    for (JsonNode line : run.at("plan", "budgets")) {
      if (line.path("name").equals(binding.path("name"))
          && line.path("column").equals(binding.path("column"))) {
        return margin(line, RunView.real(line.path("need")), RunView.real(line.path("have")));
      }
    }
    return "";
  }

  private static String signed(double value, int digits) {
    return (value > 0 ? "+" : "") + Human.aligned(value, digits);
  }

  private static String note(JsonNode plan, String name) {
    JsonNode binding = plan.path("binding");
    String more = RunView.text(binding.path("more"));
    double gain = RunView.real(binding.path("gain"));
    String bought = "";
    if (!more.isEmpty() && Double.isFinite(gain)) {
      String unit = RunView.text(binding.path("unit"));
      String size =
          unit.equals("K")
              ? Human.figure(gain, 2) + "\u00a0K"
              : Human.text(Double.parseDouble("%.2e".formatted(gain)), unit);
      bought = more.replace("m2", "m²") + " more would add " + size + " of margin.";
    } else {
      bought = RunView.text(binding.path("buys"));
    }
    String tightest =
        name.isEmpty() || bought.isEmpty()
            ? ""
            : "◀ The tightest budget is " + words(name) + ": " + bought + " ";
    return tightest
        + "Margin is what is there beyond the need, in parts of the need; in kelvin for a"
        + " temperature. ✓ ok, ✗ fails, △ at risk without deciding.";
  }
}
