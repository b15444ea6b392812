package space.skyrack.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import space.skyrack.model.Input;
import space.skyrack.unit.UnitFormat;

/** What uncertain inputs do, in at most eight lines for a terminal. */
final class UncertaintyText {
  private static final int BARS = 3;

  private final Uncertainty uncertainty;
  private final List<String> lines = new ArrayList<>();

  private UncertaintyText(Uncertainty uncertainty) {
    this.uncertainty = uncertainty;
  }

  static List<String> lines(Uncertainty uncertainty) {
    UncertaintyText text = new UncertaintyText(uncertainty);
    text.spreads();
    text.movers();
    text.threshold();
    text.limits();
    return text.lines;
  }

  private void spreads() {
    Samples samples = uncertainty.samples();
    Percentiles closes = samples.of(uncertainty.index(BudgetOutcomes.CLOSES));
    say(
        "  uncertain: the design closes in %s of %d samples (seed %d) over %d uncertain inputs",
        share(closes.mean()),
        samples.count(),
        uncertainty.seed(),
        uncertainty.trial().inputs().size());
    Percentiles least = samples.of(uncertainty.index(BudgetOutcomes.LEAST));
    say(
        "    tightest margin, P10 %s, P50 %s, P90 %s",
        margin(least.p10()), margin(least.p50()), margin(least.p90()));
    String binds =
        samples.outcomes().stream()
            .filter(outcome -> !BudgetOutcomes.binds(outcome).isEmpty())
            .map(outcome -> samples.of(uncertainty.index(outcome.name())))
            .filter(often -> often.mean().found_value() >= 0.005)
            .sorted(Comparator.comparingDouble(often -> -often.mean().found_value()))
            .limit(5)
            .map(often -> words(BudgetOutcomes.binds(often.outcome())) + " " + share(often.mean()))
            .collect(Collectors.joining(", "));
    say("    binds: %s", binds);
  }

  private void movers() {
    int least = uncertainty.index(BudgetOutcomes.LEAST);
    String bars =
        uncertainty.tornado().bars(least).stream()
            .limit(BARS)
            .map(bar ->
                "%s (%s to %s)"
                    .formatted(
                        shortened(bar.input()),
                        Shown.margin(bar.low_value()),
                        Shown.margin(bar.high_value())))
            .collect(Collectors.joining(", "));
    if (!bars.isEmpty()) {
      say("    at its P10 to P90, others central: %s", bars);
    }
    SobolIndices sobol = uncertainty.sobol();
    if (sobol != null) {
      String shares =
          sobol.of(least).stream()
              .limit(BARS)
              .map(index ->
                  String.format(
                      Locale.ROOT,
                      "%s %.0f %% (± %.0f)",
                      shortened(index.input()),
                      100 * index.total_share(),
                      100 * index.totalError_share()))
              .collect(Collectors.joining(", "));
      say("    share of the margin's variance with all it acts with: %s", shares);
    }
  }

  private void threshold() {
    List<Uncertainty.Turn> turns =
        uncertainty.turns().stream()
            .filter(turn -> turn.question().outcome().equals(BudgetOutcomes.CLOSES))
            .toList();
    if (!turns.isEmpty()) {
      say(turns.stream().filter(UncertaintyText::crosses).findFirst().orElse(turns.getFirst()));
    }
  }

  private static boolean crosses(Uncertainty.Turn turn) {
    return !(turn.threshold().result() instanceof Threshold.NoCrossover);
  }

  private void say(Uncertainty.Turn turn) {
    Input input = turn.input();
    Threshold found = turn.threshold();
    String name = shortened(input.path());
    String range = amount(input, found.from_value()) + " to " + amount(input, found.to_value());
    switch (found.result()) {
      case Threshold.Below(double at_value) ->
          say("    closes with %s below %s (searched %s)", name, amount(input, at_value), range);
      case Threshold.Above(double at_value) ->
          say("    closes with %s above %s (searched %s)", name, amount(input, at_value), range);
      case Threshold.NoCrossover(boolean holds) ->
          say("    %s with every %s of %s", holds ? "closes" : "does not close", name, range);
      case Threshold.Several(boolean holdsFirst, List<Double> at) -> {
        String places =
            at.stream().map(one -> amount(input, one)).collect(Collectors.joining(", "));
        String begins = holdsFirst ? "closes" : "does not close";
        say("    %s at the least %s of %s, changes at %s", begins, name, range, places);
      }
      case Threshold.Undefined() -> say("    no plan with any %s of %s", name, range);
    }
  }

  private void limits() {
    for (Samples.Refused refused : uncertainty.samples().refused().stream().limit(1).toList()) {
      Samples samples = uncertainty.samples();
      say(
          "    %d samples make no scenario, such as: %s %s",
          samples.count() - samples.evaluated(),
          refused.example().path(),
          refused.example().message());
    }
    var coarse = uncertainty.trial().coarse();
    if (!coarse.isEmpty()) {
      var first = coarse.entrySet().iterator().next();
      String others = coarse.size() == 1 ? "" : " and " + (coarse.size() - 1) + " more";
      String values = first.getValue() == 1 ? "is held at its median" : "takes " + first.getValue();
      say(
          "    %s%s %s in samples: each orbit's year is searched",
          shortened(first.getKey()), others, first.getValue() == 1 ? values : values + " values");
    }
  }

  private void say(String form, Object... words) {
    lines.add(String.format(Locale.ROOT, form, words));
  }

  private static String amount(Input input, double si_value) {
    double rounded =
        Double.parseDouble(String.format(Locale.ROOT, "%.3g", input.unit().fromSi(si_value)));
    return UnitFormat.in(input.unit().toSi(rounded), input.unit());
  }

  private static String share(Percentiles.Estimate often) {
    return String.format(
        Locale.ROOT, "%.0f %% (± %.1f)", 100 * often.found_value(), 100 * often.error_value());
  }

  private static String margin(Percentiles.Estimate margin) {
    return Double.isFinite(margin.found_value())
        ? String.format(
            Locale.ROOT,
            "%s (± %.1f)",
            Shown.margin(margin.found_value()),
            100 * margin.error_value())
        : "none";
  }

  private static String words(String key) {
    return key.replace("delta_v", "delta-v").replace('_', ' ');
  }

  /** The last two steps of a path. */
  private static String shortened(String path) {
    int last = path.lastIndexOf('.');
    return path.substring(path.lastIndexOf('.', last - 1) + 1);
  }
}
