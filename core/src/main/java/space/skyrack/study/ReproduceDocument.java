package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.economics.Bridge;
import space.skyrack.economics.CommonCase;
import space.skyrack.economics.published.Fault;
import space.skyrack.economics.published.Given;
import space.skyrack.economics.published.Result;
import space.skyrack.study.Reproduce.Reproduction;

/** Reproductions for programs. */
public final class ReproduceDocument {
  private static final String FORMAT = "skyrack.reproduce/1";

  private ReproduceDocument() {}

  /** Every model with its inputs and outputs. */
  public static SequencedMap<String, @Nullable Object> list() {
    SequencedMap<String, @Nullable Object> document = map("format", FORMAT);
    document.put("models", Reproduce.all().stream().map(ReproduceDocument::body).toList());
    return document;
  }

  /** One model. */
  public static SequencedMap<String, @Nullable Object> of(Reproduction shown) {
    SequencedMap<String, @Nullable Object> document = map("format", FORMAT);
    document.putAll(body(shown));
    return document;
  }

  private static SequencedMap<String, @Nullable Object> body(Reproduction shown) {
    SequencedMap<String, @Nullable Object> d =
        map(
            "model", shown.model().name(),
            "id", shown.model().id(),
            "title", shown.model().title(),
            "source", shown.model().source(),
            "about", shown.model().about(),
            "inputs_changed", shown.inputs().changed());
    List<Object> inputs = new ArrayList<>();
    for (int i = 0; i < shown.inputs().list().size(); i++) {
      inputs.add(input(shown.inputs().list().get(i), shown.model().givens().get(i)));
    }
    d.put("inputs", inputs);
    boolean changed = shown.inputs().changed();
    d.put(
        "outputs",
        shown.outcome().results().stream().<Object>map(each -> output(each, changed)).toList());
    d.put(
        "faults", shown.outcome().faults().stream().<Object>map(ReproduceDocument::fault).toList());
    CommonCase common = shown.outcome().commonCase();
    d.put("common_case", common == null ? null : CaseDocument.of(common));
    Bridge bridge = shown.bridge();
    if (bridge != null) {
      d.put("bridge", bridge(bridge));
    }
    return d;
  }

  private static SequencedMap<String, @Nullable Object> input(Given given, Given published) {
    return map(
        "name", given.name(),
        "meaning", given.meaning(),
        "unit", given.unit(),
        "value", given.number_value(),
        "default", published.number_value(),
        "least", given.least_value(),
        "most", given.most_value(),
        "source", given.source());
  }

  private static SequencedMap<String, @Nullable Object> output(Result result, boolean changed) {
    SequencedMap<String, @Nullable Object> d =
        map(
            "name", result.name(),
            "meaning", result.meaning(),
            "unit", result.unit(),
            "value", finite(result.our_value()));
    Result.Print print = result.print();
    if (print != null) {
      d.put("row", print.id());
      d.put("kind", print.kind().name().toLowerCase(Locale.ROOT));
      d.put("published", print.text());
      d.put("published_value", finite(print.published_value()));
      d.put("recomputed", print.recomputed());
      d.put("relative_difference", finite(result.difference_fraction()));
      d.put("relative_tolerance", print.rel_tolerance());
      d.put("verdict", ReproducePage.verdict(result, changed));
      d.put("note", print.wrong().isEmpty() ? print.note() : print.wrong());
    }
    return d;
  }

  private static SequencedMap<String, @Nullable Object> fault(Fault fault) {
    return map(
        "what", fault.what(),
        "unit", fault.unit(),
        "published", finite(fault.published_value()),
        "corrected", finite(fault.corrected_value()),
        "why", fault.why());
  }

  private static SequencedMap<String, @Nullable Object> bridge(Bridge bridge) {
    List<Object> steps = new ArrayList<>();
    for (Bridge.Step step : bridge.steps()) {
      steps.add(
          map(
              "step", step.group().words(),
              "from", step.was(),
              "to", step.is(),
              "after_usd_per_kW_yr", step.after_usd_per_kW_yr(),
              "change_usd_per_kW_yr", step.change_usd_per_kW_yr(),
              "least_usd_per_kW_yr", step.least_usd_per_kW_yr(),
              "mean_usd_per_kW_yr", step.mean_usd_per_kW_yr(),
              "most_usd_per_kW_yr", step.most_usd_per_kW_yr()));
    }
    return map(
        "from", CaseDocument.of(bridge.from()),
        "to", CaseDocument.of(bridge.to()),
        "difference_usd_per_kW_yr", bridge.difference_usd_per_kW_yr(),
        "range", "over all orders of the steps; mean is the Shapley value",
        "steps", steps);
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private static SequencedMap<String, @Nullable Object> map(@Nullable Object... pairs) {
    SequencedMap<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int index = 0; index < pairs.length; index += 2) {
      map.put(String.valueOf(pairs[index]), pairs[index + 1]);
    }
    return map;
  }
}
