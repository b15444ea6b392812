package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Distribution;
import space.skyrack.model.Input;

/** The block {@code uncertainty} of JSON documents; values in SI. */
final class UncertaintyDocument {
  private static final String FORMAT = "skyrack.uncertainty/1";

  /** Indices below this share are not listed. */
  private static final double NEGLIGIBLE_share = 0.005;

  private final Uncertainty uncertainty;

  private UncertaintyDocument(Uncertainty uncertainty) {
    this.uncertainty = uncertainty;
  }

  static SequencedMap<String, Object> of(Uncertainty uncertainty, @Nullable Costs costs) {
    SequencedMap<String, Object> d = new UncertaintyDocument(uncertainty).whole();
    if (costs != null) {
      CostDifferences.of(uncertainty, costs).forEach(d::put);
    }
    return d;
  }

  private SequencedMap<String, Object> whole() {
    Samples samples = uncertainty.samples();
    ScenarioTrial trial = uncertainty.trial();
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("format", FORMAT);
    d.put("seed", uncertainty.seed());
    d.put("method", "latin hypercube");
    d.put("batches", samples.batches());
    d.put("samples", samples.count());
    d.put("evaluated", samples.evaluated());
    d.put("refused", samples.refused().stream().map(UncertaintyDocument::refused).toList());
    d.put("inputs", trial.variation().uncertain().stream().map(this::input).toList());
    List<Object> outcomes = new ArrayList<>();
    for (int i = 0; i < samples.outcomes().size(); i++) {
      outcomes.add(outcome(i));
    }
    d.put("outcomes", outcomes);
    SobolIndices sobol = uncertainty.sobol();
    d.put("sobol_rows", sobol == null ? null : sobol.base());
    d.put("sobol_evaluations", sobol == null ? null : sobol.evaluations());
    d.put("thresholds", uncertainty.turns().stream().map(UncertaintyDocument::threshold).toList());
    return d;
  }

  private static SequencedMap<String, Object> refused(Samples.Refused refused) {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("count", refused.count());
    d.put("code", refused.example().code());
    d.put("path", refused.example().path());
    d.put("example", refused.example().message());
    return d;
  }

  private SequencedMap<String, Object> input(Input input) {
    Distribution distribution = Objects.requireNonNull(input.distribution());
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("path", input.path());
    d.put("kind", input.kind().name().toLowerCase(Locale.ROOT));
    d.put("source", input.source());
    d.put("distribution", form(distribution));
    d.put("unit", input.unit().dimension().baseSymbol());
    d.put("least", finite(distribution.least_value()));
    d.put("p10", distribution.quantile(0.1));
    d.put("central", input.central_value());
    d.put("p90", distribution.quantile(0.9));
    d.put("greatest", finite(distribution.greatest_value()));
    d.put("values_in_samples", uncertainty.trial().coarse().get(input.path()));
    return d;
  }

  private static String form(Distribution distribution) {
    return switch (distribution) {
      case Distribution.Triangular t -> "triangular";
      case Distribution.Ranged r -> r.byRatio() ? "range by ratio" : "range";
      case Distribution.Uniform u -> "uniform";
      case Distribution.Normal n -> "normal";
      case Distribution.Lognormal l -> "lognormal";
    };
  }

  private SequencedMap<String, Object> outcome(int index) {
    Percentiles spread = uncertainty.samples().of(index);
    Outcome outcome = spread.outcome();
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("name", outcome.name());
    d.put("unit", outcome.isEvent() ? null : outcome.unit());
    d.put("samples", spread.count());
    d.put("central", finite(uncertainty.tornado().central(index)));
    if (outcome.isEvent()) {
      d.put("probability", estimate(spread.mean()));
    } else {
      d.put("mean", estimate(spread.mean()));
      d.put("p10", estimate(spread.p10()));
      d.put("p50", estimate(spread.p50()));
      d.put("p90", estimate(spread.p90()));
    }
    List<Object> bars = new ArrayList<>();
    for (Tornado.Bar bar : uncertainty.tornado().bars(index)) {
      SequencedMap<String, Object> b = new LinkedHashMap<>();
      b.put("input", bar.input());
      b.put("at_p10", finite(bar.low_value()));
      b.put("at_p90", finite(bar.high_value()));
      bars.add(b);
    }
    d.put("tornado", bars);
    d.put("sobol", sobol(index));
    return d;
  }

  private @Nullable List<Object> sobol(int index) {
    SobolIndices sobol = uncertainty.sobol();
    if (sobol == null) {
      return null;
    }
    List<Object> indices = new ArrayList<>();
    for (SobolIndices.Index found : sobol.of(index)) {
      if (found.total_share() > NEGLIGIBLE_share) {
        SequencedMap<String, Object> s = new LinkedHashMap<>();
        s.put("input", found.input());
        s.put("first", estimate(found.first_share(), found.firstError_share()));
        s.put("total", estimate(found.total_share(), found.totalError_share()));
        indices.add(s);
      }
    }
    return indices;
  }

  private static SequencedMap<String, Object> threshold(Uncertainty.Turn turn) {
    Input input = turn.input();
    Threshold found = turn.threshold();
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("input", input.path());
    d.put("unit", input.unit().dimension().baseSymbol());
    d.put("condition", turn.question().condition());
    d.put("searched_from", found.from_value());
    d.put("searched_to", found.to_value());
    d.put("steps", found.steps());
    d.put("undefined", found.undefined());
    switch (found.result()) {
      case Threshold.Below below -> put(d, "below", List.of(below.at_value()));
      case Threshold.Above above -> put(d, "above", List.of(above.at_value()));
      case Threshold.NoCrossover none -> put(d, none.holds() ? "always" : "never", List.of());
      case Threshold.Several several ->
          put(d, several.holdsFirst() ? "below the first" : "above the first", several.at());
      case Threshold.Undefined nothing -> put(d, "undefined", List.of());
    }
    return d;
  }

  private static void put(SequencedMap<String, Object> d, String holds, List<Double> at) {
    d.put("holds", holds);
    d.put("crossovers", at);
  }

  private static SequencedMap<String, Object> estimate(Percentiles.Estimate estimate) {
    return estimate(estimate.found_value(), estimate.error_value());
  }

  private static SequencedMap<String, Object> estimate(double found, double error) {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("value", finite(found));
    d.put("standard_error", finite(error));
    return d;
  }

  private static @Nullable Double finite(double number) {
    return Double.isFinite(number) && Math.abs(number) < Double.MAX_VALUE ? number : null;
  }
}
