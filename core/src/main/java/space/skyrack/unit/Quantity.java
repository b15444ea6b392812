package space.skyrack.unit;

/** A number with the unit in which it was written. */
public record Quantity(double number_value, Unit unit) {

  /** The value in SI base units. */
  public double si() {
    return unit.toSi(number_value);
  }

  /** The value in {@code target}, which has the same dimension. */
  public double in(Unit target) {
    if (!target.dimension().equals(unit.dimension())) {
      throw new IllegalArgumentException(
          "`" + unit.symbol() + "` cannot be expressed in `" + target.symbol() + "`");
    }
    if (target.offset_value() != 0 || unit.offset_value() != 0) {
      return target.fromSi(si());
    }
    return number_value
        * unit.numerator_value()
        * target.denominator_value()
        / (unit.denominator_value() * target.numerator_value());
  }

  /** As a person would write it, such as {@code 650 km}. */
  @Override
  public String toString() {
    return UnitFormat.number(number_value, 15) + UnitFormat.suffix(unit);
  }
}
