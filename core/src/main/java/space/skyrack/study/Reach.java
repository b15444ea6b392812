package space.skyrack.study;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Constellation;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;

/** The least and greatest values that one constellation, or one satellite, reaches. */
final class Reach {
  private final Map<Measure, Span> spans = new EnumMap<>(Measure.class);

  /** From least to greatest. */
  record Span(double low_value, double high_value) {
    boolean isWithin(Range range) {
      return range.contains(low_value) && range.contains(high_value);
    }
  }

  /** Takes a value in; NaN, where nothing was seen, changes nothing. */
  Reach add(Measure measure, double value) {
    if (!Double.isNaN(value)) {
      spans.merge(
          measure,
          new Span(value, value),
          (a, b) ->
              new Span(Math.min(a.low_value, b.low_value), Math.max(a.high_value, b.high_value)));
    }
    return this;
  }

  Reach addAll(Reach other) {
    other.spans.forEach(
        (measure, span) -> add(measure, span.low_value).add(measure, span.high_value));
    return this;
  }

  /** What is to be held against a range; null if nothing is known of it. */
  @Nullable Span of(Range range, Constellation constellation) {
    if (range.design() != null) {
      double value = range.design().applyAsDouble(constellation);
      return new Span(value, value);
    }
    return range.measure() == null ? null : spans.get(range.measure());
  }
}
