package space.skyrack.unit;

/**
 * A unit as a person writes it: SI value = (number x numerator / denominator) + offset.
 *
 * <p>Two factors instead of one keep decimal inputs decimal: 5 % is exactly the double 0.05.
 *
 * @param offset_value of degC only; zero otherwise
 */
public record Unit(
    String symbol,
    double numerator_value,
    double denominator_value,
    double offset_value,
    Dimension dimension) {
  public static final Unit ONE = new Unit("", 1, 1, 0, Dimension.NONE);
  public static final double YEAR_s = 365.25 * 86_400;

  static Unit of(String symbol, double numerator_value, double divisor_value, Dimension dimension) {
    return new Unit(symbol, numerator_value, divisor_value, 0, dimension);
  }

  /**
   * The unit that {@code expression} names, such as {@code J/m2/K}.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public static Unit get(String expression) {
    return switch (UnitParser.parse(expression)) {
      case UnitParser.Found(Unit unit) -> unit;
      case UnitParser.Unknown(String symbol, String help) ->
          throw new IllegalArgumentException("unknown unit `" + symbol + "`: " + help);
    };
  }

  public double toSi(double number_value) {
    return number_value * numerator_value / denominator_value + offset_value;
  }

  public double fromSi(double si_value) {
    return (si_value - offset_value) * denominator_value / numerator_value;
  }

  Unit times(Unit other, String text) {
    return new Unit(
        text,
        numerator_value * other.numerator_value,
        denominator_value * other.denominator_value,
        0,
        dimension.times(other.dimension));
  }

  Unit power(int exponent) {
    Unit result = ONE;
    for (int i = 0; i < Math.abs(exponent); i++) {
      result = result.times(this, symbol);
    }
    return exponent >= 0 ? result : result.inverse();
  }

  Unit inverse() {
    return new Unit(symbol, denominator_value, numerator_value, 0, dimension.power(-1));
  }
}
