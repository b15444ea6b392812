package space.skyrack.report;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.economics.Bridge;
import space.skyrack.economics.CommonCase;
import space.skyrack.economics.published.Fault;
import space.skyrack.economics.published.Given;
import space.skyrack.economics.published.Result;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.report.Block.Tone;
import space.skyrack.study.Reproduce.Reproduction;
import space.skyrack.study.ReproducePage;
import space.skyrack.unit.UnitFormat;

/** A reproduced model and its bridge as one HTML page. */
public final class ReproduceReport {
  private static final String PER_YEAR = "USD per kW and year";
  private static final int BAR_pixels = 30;

  private ReproduceReport() {}

  /** One page without any outside resource. */
  public static String html(Reproduction shown) {
    List<Section> sections = new ArrayList<>();
    Bridge bridge = shown.bridge();
    if (bridge != null) {
      sections.add(bridge(bridge));
    }
    sections.add(outputs(shown));
    sections.add(faults(shown));
    sections.add(inputs(shown));
    String title =
        bridge == null
            ? shown.model().title()
            : bridge.from().name() + " and " + bridge.to().name();
    return HtmlPage.render(title, shown.model().source(), sections);
  }

  private static Section bridge(Bridge bridge) {
    double from_usd_per_kW_yr = bridge.from().total_usd_per_kW_yr();
    double to_usd_per_kW_yr = bridge.to().total_usd_per_kW_yr();
    String sentence =
        "%s is at %s, %s at %s %s. Each assumption is changed in turn."
            .formatted(
                bridge.from().name(),
                figure(from_usd_per_kW_yr),
                bridge.to().name(),
                figure(to_usd_per_kW_yr),
                PER_YEAR);
    List<Object> bars = new ArrayList<>();
    bars.add(bar(bridge.from().name(), true, 0, from_usd_per_kW_yr, bridge.from().about()));
    double before_usd_per_kW_yr = from_usd_per_kW_yr;
    List<Row> rows = new ArrayList<>();
    for (Bridge.Step step : bridge.steps()) {
      String change = step.was() + " → " + step.is();
      bars.add(
          bar(
              step.group().words(),
              false,
              before_usd_per_kW_yr,
              step.after_usd_per_kW_yr(),
              change));
      before_usd_per_kW_yr = step.after_usd_per_kW_yr();
      rows.add(row(step, change));
    }
    bars.add(bar(bridge.to().name(), true, 0, to_usd_per_kW_yr, bridge.to().about()));
    Block chart =
        new Block.Chart(
            "steps",
            "waterfall",
            "From one model to the other",
            "cost of a delivered kW of computing for a year",
            80 + BAR_pixels * bars.size(),
            RunView.document("unit", PER_YEAR, "bars", bars),
            List.of(),
            "");
    return new Section(
        "bridge",
        "Why they differ",
        List.of(new Block.Text(sentence), chart, table(rows), sides(bridge)));
  }

  private static Object bar(String name, boolean total, double from, double to, String note) {
    String text = total ? figure(to) : signed(to - from);
    return RunView.document(
        "name", name, "total", total, "from", from, "to", to, "text", text, "note", note);
  }

  private static Row row(Bridge.Step step, String change) {
    return new Row(
        List.of(
            new Cell(step.group().words(), Tone.PLAIN, change),
            Cell.of(figure(step.after_usd_per_kW_yr())),
            Cell.of(signed(step.change_usd_per_kW_yr())),
            Cell.of(signed(step.least_usd_per_kW_yr())),
            Cell.of(signed(step.mean_usd_per_kW_yr())),
            Cell.of(signed(step.most_usd_per_kW_yr()))),
        false);
  }

  private static Block table(List<Row> rows) {
    String any = "over all orders of the steps";
    return new Block.Rows(
        "Steps, " + PER_YEAR,
        List.of(
            new Head("", "assumption", false),
            new Head("in this order", "after", true),
            new Head("in this order", "change", true),
            new Head(any, "least", true),
            new Head(any, "mean", true),
            new Head(any, "most", true)),
        rows,
        "The changes add up to the difference, and so do the means (Shapley values).",
        false);
  }

  private static Block sides(Bridge bridge) {
    List<String> items = new ArrayList<>();
    for (CommonCase side : List.of(bridge.from(), bridge.to())) {
      String counted =
          String.join(", ", side.boundary().stream().map(bucket -> bucket.key()).toList());
      items.add(side.name() + " counts " + counted + ": " + side.about());
    }
    return new Block.Items("What each counts", items);
  }

  private static Section outputs(Reproduction shown) {
    boolean changed = shown.inputs().changed();
    List<Row> rows = new ArrayList<>();
    for (Result result : shown.outcome().results()) {
      Result.Print print = result.print();
      String note = print == null ? "" : print.wrong().isEmpty() ? print.note() : print.wrong();
      rows.add(
          new Row(
              List.of(
                  Cell.of(result.id()),
                  new Cell(result.meaning(), Tone.PLAIN, note),
                  Cell.of(ReproducePage.ours(result)),
                  Cell.of(result.unit()),
                  Cell.of(print == null ? "" : print.text()),
                  Cell.of(ReproducePage.difference(result)),
                  Cell.of(print == null ? "" : ReproducePage.verdict(result, changed))),
              false));
    }
    return new Section(
        "outputs",
        "Beside the published figures",
        List.of(
            new Block.Text(shown.model().title() + ": " + shown.model().about() + "."),
            new Block.Rows(
                "",
                List.of(
                    new Head("", "row", false),
                    new Head("", "quantity", false),
                    new Head("", "ours", true),
                    new Head("", "unit", false),
                    new Head("", "published", true),
                    new Head("", "differs", true),
                    new Head("", "verdict", false)),
                rows,
                "Ours is what the source's own inputs give.",
                false)));
  }

  private static Section faults(Reproduction shown) {
    List<Row> rows = new ArrayList<>();
    for (Fault fault : shown.outcome().faults()) {
      rows.add(
          new Row(
              List.of(
                  new Cell(fault.what(), Tone.PLAIN, fault.why()),
                  Cell.of(UnitFormat.number(fault.published_value(), 5)),
                  Cell.of(UnitFormat.number(fault.corrected_value(), 5)),
                  Cell.of(fault.unit())),
              false));
    }
    return new Section(
        "faults",
        "Known faults",
        List.of(
            new Block.Rows(
                "",
                List.of(
                    new Head("", "quantity", false),
                    new Head("", "as the model has it", true),
                    new Head("", "corrected", true),
                    new Head("", "unit", false)),
                rows,
                "",
                false)));
  }

  private static Section inputs(Reproduction shown) {
    List<Row> rows = new ArrayList<>();
    for (Given given : shown.inputs().list()) {
      rows.add(
          new Row(
              List.of(
                  new Cell(given.name(), Tone.PLAIN, given.meaning()),
                  Cell.of(number(given.number_value())),
                  Cell.of(given.unit()),
                  Cell.of(given.source())),
              given.source().equals(Given.SET)));
    }
    return new Section(
        "inputs",
        "Inputs",
        List.of(
            new Block.Rows(
                "",
                List.of(
                    new Head("", "input", false),
                    new Head("", "value", true),
                    new Head("", "unit", false),
                    new Head("", "source", false)),
                rows,
                "Any of them can be set: skyrack reproduce "
                    + shown.model().name()
                    + " --set name=\"value unit\"",
                false)));
  }

  private static String number(double value) {
    return UnitFormat.number(value, 6);
  }

  /** Whole dollars, or cents of small amounts. */
  private static String figure(double cost_usd_per_kW_yr) {
    double whole_usd_per_kW_yr = Math.rint(cost_usd_per_kW_yr);
    return Math.abs(cost_usd_per_kW_yr) >= 100
        ? Human.figure(whole_usd_per_kW_yr, 15)
        : Human.figure(cost_usd_per_kW_yr, 4);
  }

  private static String signed(double cost_usd_per_kW_yr) {
    return (cost_usd_per_kW_yr >= 0 ? "+" : "") + figure(cost_usd_per_kW_yr);
  }
}
