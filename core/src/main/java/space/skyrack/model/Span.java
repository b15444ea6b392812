package space.skyrack.model;

/** A figure with the least and the greatest value that its sources allow, in one SI unit. */
public record Span(double low_value, double central_value, double high_value) {
  public Span {
    if (!(low_value <= central_value && central_value <= high_value && low_value >= 0)) {
      throw new IllegalArgumentException(
          central_value + " must lie between " + low_value + " and " + high_value);
    }
  }

  /** One value without a range. */
  public static Span of(double value) {
    return new Span(value, value, value);
  }

  /** The same times a factor that is not negative. */
  public Span times(double factor) {
    return new Span(low_value * factor, central_value * factor, high_value * factor);
  }

  /** Sum with both ends taken together. */
  public Span plus(Span other) {
    return new Span(
        low_value + other.low_value,
        central_value + other.central_value,
        high_value + other.high_value);
  }
}
