package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import space.skyrack.budget.Line;
import space.skyrack.model.Envelope;
import space.skyrack.unit.UnitFormat;

/** Says what a word that outputs print means: a model, a column of a table, a budget. */
final class ExplainOutput {
  private ExplainOutput() {}

  static Optional<Explain.Answer> find(String asked) {
    String word = asked.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    for (Envelope model : Models.ALL) {
      if (model.id().equals(asked)) {
        return Optional.of(model(model));
      }
    }
    for (Line.Name line : Line.Name.values()) {
      if (line.key().equals(word)) {
        return Optional.of(budget(line));
      }
    }
    return ColumnMeanings.tablesWith(asked).isEmpty()
        ? Optional.empty()
        : Optional.of(column(asked));
  }

  /** Every word that is known here. */
  static List<String> words() {
    List<String> words = new ArrayList<>();
    Models.ALL.forEach(model -> words.add(model.id()));
    for (Line.Name line : Line.Name.values()) {
      words.add(line.key());
    }
    words.addAll(ColumnMeanings.names());
    return words;
  }

  private static Explain.Answer model(Envelope model) {
    SequencedMap<String, Object> document = Explain.document("model");
    document.put("model", model.id());
    document.put("title", model.title());
    List<String> affects = model.domains().stream().map(Envelope.Domain::word).toList();
    document.put("affects", affects);
    Page page = new Page();
    page.line(model.id() + ": a model");
    page.indented(2, model.title());
    page.fact("affects", String.join(", ", affects));
    page.line("  checked in these ranges; results outside are marked");
    List<Object> ranges = new ArrayList<>();
    for (Envelope.Range range : model.ranges()) {
      String low = UnitFormat.number(range.low_value(), 6);
      String high = UnitFormat.number(range.high_value(), 6);
      page.line("");
      page.indented(4, range.quantity() + ": " + low + " to " + high);
      page.indented(6, "checked against: " + range.evidence());
      SequencedMap<String, Object> entry = new LinkedHashMap<>();
      entry.put("quantity", range.quantity());
      entry.put("low", range.low_value());
      entry.put("high", range.high_value());
      entry.put("field", range.field());
      entry.put("evidence", range.evidence());
      ranges.add(entry);
    }
    document.put("ranges", ranges);
    return new Explain.Answer(page.text(), document);
  }

  private static Explain.Answer column(String name) {
    List<String> tables = ColumnMeanings.tablesWith(name);
    String unit = ColumnMeanings.unit(name);
    SequencedMap<String, Object> document = Explain.document("column");
    document.put("name", name);
    document.put("description", ColumnMeanings.of(name));
    document.put("unit", unit);
    document.put("tables", tables);
    Page page = new Page();
    page.line(name + ": a column of the tables of a run");
    page.indented(2, ColumnMeanings.of(name));
    page.fact("unit", unit.equals("fraction") ? "a share between 0 and 1" : unit);
    page.fact("where", String.join(", ", tables.stream().map(t -> "tables/" + t).toList()));
    return new Explain.Answer(page.text(), document);
  }

  private static Explain.Answer budget(Line.Name line) {
    String meaning = BUDGETS.getOrDefault(line, "");
    SequencedMap<String, Object> document = Explain.document("budget");
    document.put("name", line.key());
    document.put("description", meaning);
    Page page = new Page();
    page.line(line.key() + ": a line of the budgets");
    page.indented(2, meaning);
    page.fact("margin", MARGIN);
    page.fact("where", "skyrack plan, report.json, the section Budgets of a report");
    document.put("margin", MARGIN);
    return new Explain.Answer(page.text(), document);
  }

  private static final String MARGIN =
      "have / need - 1; for a temperature the headroom over the rise above the surroundings";

  private static final Map<Line.Name, String> BUDGETS =
      Map.ofEntries(
          Map.entry(
              Line.Name.ARRAY_POWER,
              "Electric power in sunlight, W: need is the load and the recharge of the battery,"
                  + " have is what the solar array delivers."),
          Map.entry(
              Line.Name.BATTERY_CAPACITY,
              "Energy, J: need is the capacity of which the greatest allowed depth of discharge"
                  + " carries the load through the shadow, have is the capacity after ageing."),
          Map.entry(
              Line.Name.BATTERY_DISCHARGE,
              "Power, W: need is the greatest load in shadow, have is what the battery can give."),
          Map.entry(
              Line.Name.BATTERY_CHARGE,
              "Power, W: need is what recharges the battery before the next shadow, have is what"
                  + " it can take."),
          Map.entry(
              Line.Name.CHIP_TEMPERATURE,
              "Temperature, K: need is the chip's at full work, have is the limit above which it"
                  + " is throttled."),
          Map.entry(
              Line.Name.RADIATOR_AREA,
              "Area, m2: need keeps the chip below its limit at full work, have is the design's."),
          Map.entry(
              Line.Name.COOLANT_HEAT,
              "Heat, W: need keeps the coolant above its least temperature in shadow, have is the"
                  + " heat that is there with the bus alone on."),
          Map.entry(
              Line.Name.DELTA_V,
              "Change of speed, m/s: need is drag, formation, avoidance and disposal over the"
                  + " mission, have is what the propellant gives."),
          Map.entry(
              Line.Name.DELTA_V_HIGH_ACTIVITY,
              "The line delta_v if the Sun stayed active throughout: a risk, which does not decide"
                  + " whether the design closes."),
          Map.entry(
              Line.Name.PROPELLANT,
              "Mass, kg: need is the propellant for the delta-v, have is what is loaded."),
          Map.entry(
              Line.Name.DISPOSAL,
              "Years from the end of the mission to re-entry: need is how long it takes, have is"
                  + " what the rule allows."),
          Map.entry(
              Line.Name.TOTAL_DOSE,
              "Absorbed dose, Gy: need is the dose of the mission behind its shield times the"
                  + " design margin, have is the tolerance that was measured."),
          Map.entry(
              Line.Name.TOTAL_DOSE_UNTESTED,
              "The line total_dose against a tolerance that is an estimate: a risk, which does not"
                  + " decide whether the design closes."),
          Map.entry(
              Line.Name.MASS,
              "Mass of the satellite at launch, kg, margins and propellant included; nothing limits it."));
}
