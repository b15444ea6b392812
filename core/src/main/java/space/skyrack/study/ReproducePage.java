package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.skyrack.economics.Bridge;
import space.skyrack.economics.CommonCase;
import space.skyrack.economics.published.Fault;
import space.skyrack.economics.published.Given;
import space.skyrack.economics.published.Result;
import space.skyrack.study.Reproduce.Reproduction;
import space.skyrack.unit.UnitFormat;

/** Reproductions for a terminal. */
public final class ReproducePage {
  private static final int WHAT = 46;
  private static final int DIGITS = 6;
  private static final int ALL_DIGITS = 14;

  private final Page page = new Page();

  private ReproducePage() {}

  /** The models there are. */
  public static String list() {
    ReproducePage text = new ReproducePage();
    text.page.line("Published models, each from its own inputs:");
    text.page.line("");
    for (Reproduction each : Reproduce.all()) {
      long wrong =
          each.outcome().results().stream()
              .filter(result -> result.verdict() == Result.Verdict.PUBLISHED_IS_WRONG)
              .count();
      int faults = each.outcome().faults().size();
      text.page.entry(
          each.model().name(),
          "%s  %s: %s. Outputs %d, figures that do not follow %d, known faults %d."
              .formatted(
                  each.model().id(),
                  each.model().title(),
                  each.model().about(),
                  each.outcome().results().size(),
                  wrong,
                  faults));
    }
    text.page.line("");
    text.page.line(
        "skyrack reproduce mccalip                          one of them beside its source");
    text.page.line("skyrack reproduce mccalip --bridge semianalysis    why the two differ");
    return text.page.text();
  }

  /** One model: outputs, faults, bridge, inputs. */
  public static String of(Reproduction shown) {
    ReproducePage text = new ReproducePage();
    text.page.line(shown.model().title() + " (" + shown.model().id() + ")");
    text.page.indented(2, "source: " + shown.model().source());
    text.page.indented(2, shown.model().about());
    text.page.line("");
    text.outputs(shown);
    text.faults(shown);
    Bridge bridge = shown.bridge();
    if (bridge != null) {
      text.bridge(bridge);
    }
    text.inputs(shown);
    return text.page.text();
  }

  /** As many digits as the comparison needs. */
  public static String ours(Result result) {
    Result.Print print = result.print();
    boolean exact = print != null && print.rel_tolerance() <= 1e-6 && print.rel_tolerance() > 0;
    boolean large = Math.abs(result.our_value()) < 1e15;
    return UnitFormat.number(result.our_value(), exact && large ? ALL_DIGITS : DIGITS);
  }

  /** What comes of the comparison, in words. */
  public static String verdict(Result result, boolean changed) {
    return changed ? "inputs changed" : result.verdict().words();
  }

  /** Ours against the printed figure in percent; empty without one. */
  public static String difference(Result result) {
    double difference_fraction = result.difference_fraction();
    return Double.isFinite(difference_fraction)
        ? String.format(Locale.ROOT, "%+.2f %%", 100 * difference_fraction)
        : "";
  }

  private void outputs(Reproduction shown) {
    boolean changed = shown.inputs().changed();
    String row = "%-12s %-" + WHAT + "s %16s %-12s %18s %9s  %s";
    page.line(
        row.formatted("row", "quantity", "ours", "unit", "published", "differs", "verdict")
            .stripTrailing());
    for (Result result : shown.outcome().results()) {
      Result.Print print = result.print();
      List<String> what = wrapped(result.meaning(), WHAT);
      page.line(
          row.formatted(
                  result.id(),
                  what.getFirst(),
                  ours(result),
                  result.unit(),
                  print == null ? "" : print.text(),
                  difference(result),
                  print == null ? "" : verdict(result, changed))
              .stripTrailing());
      for (String more : what.subList(1, what.size())) {
        page.line(" ".repeat(13) + more);
      }
      if (print != null && !changed) {
        String said = print.wrong().isEmpty() ? print.note() : print.wrong();
        if (!said.isEmpty()) {
          page.indented(15, "- " + said);
        }
      }
    }
  }

  private void faults(Reproduction shown) {
    if (shown.outcome().faults().isEmpty()) {
      return;
    }
    page.line("");
    page.line("Known faults: as the model has it, then corrected");
    for (Fault fault : shown.outcome().faults()) {
      page.line(
          "  %s: %s, corrected %s %s"
              .formatted(
                  fault.what(),
                  UnitFormat.number(fault.published_value(), 5),
                  UnitFormat.number(fault.corrected_value(), 5),
                  fault.unit())
              .stripTrailing());
      page.indented(4, fault.why());
    }
  }

  private void bridge(Bridge bridge) {
    page.line("");
    page.line("Bridge, USD per kW and year");
    for (CommonCase side : List.of(bridge.from(), bridge.to())) {
      page.indented(2, side.name() + ": " + side.about());
      page.indented(4, "counts " + boundary(side));
    }
    page.line("");
    String row = "  %-32s %14s %14s %14s %14s %14s";
    page.line(row.formatted("step", "after", "change", "least", "mean", "most"));
    page.line(
        row.formatted(bridge.from().name(), money(bridge.from()), "", "", "", "").stripTrailing());
    for (Bridge.Step step : bridge.steps()) {
      page.line(
          row.formatted(
              step.group().words(),
              money(step.after_usd_per_kW_yr()),
              signed(step.change_usd_per_kW_yr()),
              signed(step.least_usd_per_kW_yr()),
              signed(step.mean_usd_per_kW_yr()),
              signed(step.most_usd_per_kW_yr())));
      page.indented(6, step.was() + " -> " + step.is());
    }
    double sum_usd_per_kW_yr =
        bridge.steps().stream().mapToDouble(Bridge.Step::change_usd_per_kW_yr).sum();
    page.line(
        row.formatted(bridge.to().name(), money(bridge.to()), signed(sum_usd_per_kW_yr), "", "", "")
            .stripTrailing());
    page.indented(
        2,
        "Change is that of this order; least, mean and most are over all orders of the steps, the mean"
            + " is the Shapley value. Each column of changes and of means adds up to the difference.");
  }

  private void inputs(Reproduction shown) {
    page.line("");
    page.line("Inputs; any can be set: --set name=\"value unit\"");
    for (Given given : shown.inputs().list()) {
      String value =
          number(given.number_value()) + (given.unit().isEmpty() ? "" : " ") + given.unit();
      String set = given.source().equals(Given.SET) ? " (set here)" : "";
      page.line("  %-30s %-22s %s%s".formatted(given.name(), value, given.meaning(), set));
    }
  }

  static String boundary(CommonCase side) {
    return String.join(", ", side.boundary().stream().map(bucket -> bucket.key()).toList());
  }

  private static String number(double value) {
    return UnitFormat.number(value, DIGITS);
  }

  private static String money(CommonCase side) {
    return money(side.total_usd_per_kW_yr());
  }

  private static String money(double cost_usd_per_kW_yr) {
    return String.format(Locale.ROOT, "%.2f", cost_usd_per_kW_yr);
  }

  private static String signed(double cost_usd_per_kW_yr) {
    return String.format(Locale.ROOT, "%+.2f", cost_usd_per_kW_yr);
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder();
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
