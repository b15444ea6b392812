package space.skyrack.scenario;

import space.skyrack.catalog.Figure;
import space.skyrack.model.Span;
import space.skyrack.model.Traces;

/** Figures with their ranges, and those of the footprint. */
final class SpanReader {
  private SpanReader() {}

  static Span span(Figure figure) {
    return new Span(figure.low().si(), figure.central().si(), figure.high().si());
  }

  static Traces traces(Section footprint) {
    return new Traces(
        span(footprint, "launch_carbon"),
        span(footprint, "reentry_carbon"),
        span(footprint, "server_carbon"),
        span(footprint, "satellite_carbon"),
        span(footprint, "launch_water"));
  }

  private static Span span(Section footprint, String key) {
    return footprint.isWritten(key)
        ? Span.of(footprint.si(key))
        : span(footprint.need(footprint.figure("figures", key)));
  }
}
