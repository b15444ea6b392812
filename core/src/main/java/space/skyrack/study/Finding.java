package space.skyrack.study;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;

/**
 * One range of one model held against what one constellation reached.
 *
 * @param constellation its number
 * @param path field that sets the value; empty if none does
 * @param reached null if the value shows only in a run
 * @param sinceUtc first sample outside; null if constant, or between samples only
 * @param untilUtc last sample outside
 */
record Finding(
    int constellation,
    String name,
    Envelope model,
    Range range,
    String path,
    Reach.@Nullable Span reached,
    @Nullable String sinceUtc,
    @Nullable String untilUtc) {

  boolean isOutside() {
    return reached != null && !reached.isWithin(range);
  }

  String status() {
    return reached == null ? "not reached" : isOutside() ? "outside" : "inside";
  }

  /** The model's domains as words. */
  String affects() {
    return String.join(" ", model.domains().stream().map(Domain::word).toList());
  }

  /** One sentence for a reader. */
  String sentence() {
    Reach.Span span = reached == null ? new Reach.Span(0, 0) : reached;
    double far = range.contains(span.low_value()) ? span.high_value() : span.low_value();
    return "%s: %s (%s) is used at %s %s, but was checked from %s to %s"
        .formatted(
            name,
            model.title(),
            model.id(),
            words(),
            shown(far),
            shown(range.low_value()),
            shown(range.high_value()));
  }

  Diagnostic diagnostic() {
    return Diagnostic.about(
        path, Code.OUTSIDE_VALIDITY, sentence(), "checked by: " + range.evidence());
  }

  SequencedMap<String, Object> document() {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("model", model.id());
    d.put("title", model.title());
    d.put("constellation", name);
    d.put("quantity", range.quantity());
    d.put("unit", unit());
    d.put("low", range.low_value());
    d.put("high", range.high_value());
    d.put("reached_low", reached == null ? null : reached.low_value());
    d.put("reached_high", reached == null ? null : reached.high_value());
    d.put("status", status());
    d.put("affects", model.domains().stream().map(Domain::word).toList());
    d.put("path", path);
    d.put("since_utc", sinceUtc);
    d.put("until_utc", untilUtc);
    d.put("evidence", range.evidence());
    return d;
  }

  /** The quantity without its unit, as words. */
  String words() {
    String quantity = range.quantity();
    return quantity
        .replaceAll("_(m|s|K|yr|per_h|per_K|fraction|ratio|count)$", "")
        .replace('_', ' ')
        .replaceAll(" per$", "");
  }

  String unit() {
    String quantity = range.quantity();
    if (quantity.endsWith("_per_h")) {
      return "1/h";
    }
    if (quantity.endsWith("_per_K")) {
      return "1/K";
    }
    String last = quantity.substring(quantity.lastIndexOf('_') + 1);
    return switch (last) {
      case "m", "s", "K", "yr", "fraction" -> last;
      default -> "";
    };
  }

  /** A value with a unit that people use for its size. */
  String shown(double value) {
    return switch (unit()) {
      case "m" -> length(value);
      case "s" -> value >= 86_400 ? number(value / 86_400) + " d" : number(value) + " s";
      case "K" -> number(value - 273.15) + " degC";
      case "fraction" -> number(100 * value) + " %";
      case "" -> number(value);
      default -> number(value) + " " + unit();
    };
  }

  /** Altitudes in kilometres, clusters in metres, shields in millimetres. */
  private String length(double value_m) {
    return range.high_value() >= 10e3
        ? number(value_m / 1000) + " km"
        : range.high_value() >= 1 ? number(value_m) + " m" : number(1000 * value_m) + " mm";
  }

  private static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e7) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    double size = Math.abs(value);
    String form = size >= 100 ? "%.0f" : size >= 1 ? "%.1f" : "%.3g";
    return String.format(Locale.ROOT, form, value)
        .replaceAll("(\\.\\d*?)0+$", "$1")
        .replaceAll("\\.$", "");
  }
}
