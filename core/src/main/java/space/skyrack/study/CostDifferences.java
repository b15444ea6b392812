package space.skyrack.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.economics.Metric;
import space.skyrack.model.Distribution;
import space.skyrack.model.Input;
import space.skyrack.unit.UnitFormat;

/** Orbit against each baseline in samples: how the difference spreads, and what moves it. */
final class CostDifferences {
  private static final int BINS = 40;
  private static final int BARS = 12;

  private final Uncertainty uncertainty;
  private final Costs costs;

  private CostDifferences(Uncertainty uncertainty, Costs costs) {
    this.uncertainty = uncertainty;
    this.costs = costs;
  }

  /** Entries {@code sentence}, {@code differences}, {@code cost_thresholds} and indices. */
  static SequencedMap<String, Object> of(Uncertainty uncertainty, Costs costs) {
    CostDifferences differences = new CostDifferences(uncertainty, costs);
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("sentence", differences.sentence());
    d.put("differences", costs.grounds().stream().map(differences::difference).toList());
    List<Object> thresholds = new ArrayList<>();
    for (CostThreshold threshold : uncertainty.costThresholds()) {
      SequencedMap<String, Object> t = new LinkedHashMap<>();
      t.put("input", threshold.input().path());
      t.put("against", threshold.ground());
      t.put("from", threshold.found().from_value());
      t.put("to", threshold.found().to_value());
      t.put("unit", threshold.input().unit().dimension().baseSymbol());
      t.put("result", result(threshold.found().result()));
      t.put("at", at(threshold.found().result()));
      t.put("at_text", at(threshold.found().result()).stream().map(threshold::amount).toList());
      t.put("searched", threshold.range());
      if (threshold.found().result() instanceof Threshold.Several several) {
        t.put("holds_first", several.holdsFirst());
      }
      t.put("sentence", threshold.sentence());
      thresholds.add(t);
    }
    d.put("cost_thresholds", thresholds);
    return d;
  }

  private static String result(Threshold.Result result) {
    return switch (result) {
      case Threshold.Below below -> "below";
      case Threshold.Above above -> "above";
      case Threshold.NoCrossover none -> none.holds() ? "always" : "never";
      case Threshold.Several several -> "several";
      case Threshold.Undefined undefined -> "undefined";
    };
  }

  private static List<Double> at(Threshold.Result result) {
    return switch (result) {
      case Threshold.Below(double at_value) -> List.of(at_value);
      case Threshold.Above(double at_value) -> List.of(at_value);
      case Threshold.Several several -> several.at();
      case Threshold.NoCrossover none -> List.of();
      case Threshold.Undefined undefined -> List.of();
    };
  }

  private String sentence() {
    Samples samples = uncertainty.samples();
    return String.format(
        Locale.ROOT,
        "%d samples of %d uncertain inputs, seed %d; %d of them make no scenario.",
        samples.count(),
        uncertainty.trial().inputs().size(),
        uncertainty.seed(),
        samples.count() - samples.evaluated());
  }

  private SequencedMap<String, Object> difference(Side ground) {
    int index = uncertainty.index(CostOutcomes.difference(ground.name()));
    Percentiles spread = uncertainty.samples().of(index);
    Percentiles.Estimate cheaper =
        uncertainty.samples().of(uncertainty.index(CostOutcomes.cheaper(ground.name()))).mean();
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("against", ground.name());
    d.put("unit", Metric.DELIVERED_HOUR.unit());
    double central_usd_per_h =
        costs.orbit().cost().hour_usd_per_h() - ground.cost().hour_usd_per_h();
    d.put("central", Double.isFinite(central_usd_per_h) ? central_usd_per_h : null);
    d.put("p10", spread.p10().number());
    d.put("p50", spread.p50().number());
    d.put("p90", spread.p90().number());
    d.put("p50_standard_error", spread.p50().error());
    d.put("probability_orbit_cheaper", cheaper.number());
    d.put("probability_standard_error", cheaper.error());
    d.put("histogram", histogram(uncertainty.samples().values(index)));
    d.put("tornado", tornado(index));
    SobolIndices sobol = uncertainty.sobol();
    d.put(
        "sobol",
        sobol == null ? null : sobol.of(index).stream().limit(BARS).map(this::share).toList());
    return d;
  }

  private SequencedMap<String, Object> share(SobolIndices.Index index) {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("input", index.input());
    d.put("first", index.first_share());
    d.put("first_standard_error", index.firstError_share());
    d.put("total", index.total_share());
    d.put("total_standard_error", index.totalError_share());
    return d;
  }

  /** Equal bins from the 0.5th to the 99.5th percentile; what lies beyond is in the outer bins. */
  private static @Nullable SequencedMap<String, Object> histogram(double[] values) {
    if (values.length == 0) {
      return null;
    }
    double[] rising = values.clone();
    Arrays.sort(rising);
    double from = rising[(int) (0.005 * (rising.length - 1))];
    double to = rising[(int) Math.ceil(0.995 * (rising.length - 1))];
    double width = (to - from) / BINS;
    if (!(width > 0)) {
      return null;
    }
    long[] counts = new long[BINS];
    for (double value : rising) {
      int bin = (int) Math.floor((value - from) / width);
      counts[Math.max(0, Math.min(BINS - 1, bin))]++;
    }
    List<Double> edges = new ArrayList<>();
    for (int i = 0; i <= BINS; i++) {
      edges.add(from + i * width);
    }
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("edges", edges);
    d.put("counts", Arrays.stream(counts).boxed().toList());
    return d;
  }

  private List<Object> tornado(int outcome) {
    List<Object> bars = new ArrayList<>();
    for (Tornado.Bar bar : uncertainty.tornado().bars(outcome).stream().limit(BARS).toList()) {
      Input input = Objects.requireNonNull(uncertainty.trial().variation().find(bar.input()));
      Distribution distribution = Objects.requireNonNull(input.distribution());
      if (bar.low_value() == bar.high_value()
          || !Double.isFinite(bar.low_value())
          || !Double.isFinite(bar.high_value())) {
        continue;
      }
      SequencedMap<String, Object> d = new LinkedHashMap<>();
      d.put("input", bar.input());
      d.put("low", bar.low_value());
      d.put("high", bar.high_value());
      d.put("low_at", amount(input, distribution.quantile(0.1)));
      d.put("high_at", amount(input, distribution.quantile(0.9)));
      bars.add(d);
    }
    return bars;
  }

  private static String amount(Input input, double si_value) {
    double rounded =
        Double.parseDouble(String.format(Locale.ROOT, "%.3g", input.unit().fromSi(si_value)));
    return UnitFormat.in(input.unit().toSi(rounded), input.unit());
  }
}
