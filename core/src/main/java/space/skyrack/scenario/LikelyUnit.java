package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.unit.Dimension;
import space.skyrack.unit.Quantity;
import space.skyrack.unit.Unit;
import space.skyrack.unit.UnitFormat;

/** Guesses the unit that a person meant by a number out of bounds. */
final class LikelyUnit {
  private LikelyUnit() {}

  /** The same number in another unit, within the field's bounds; null if there is none. */
  static @Nullable Quantity of(Field field, Quantity written) {
    double number = written.number_value();
    if (number == 0) {
      return null;
    }
    double scale = scale(written.unit());
    return candidates(field).stream()
        .filter(unit -> !unit.symbol().equals(written.unit().symbol()))
        .filter(unit -> field.within(unit.toSi(number)))
        .min(
            Comparator.<Unit>comparingInt(unit -> unit.equals(field.unit()) ? 0 : 1)
                .thenComparingDouble(unit -> distance(scale(unit), scale)))
        .map(unit -> new Quantity(number, unit))
        .orElse(null);
  }

  private static List<Unit> candidates(Field field) {
    Dimension dimension = field.unit().dimension();
    if (dimension.equals(Dimension.NONE)) {
      return List.of(Unit.get("%"));
    }
    List<Unit> units = new ArrayList<>(UnitFormat.units(dimension));
    units.add(field.unit());
    if (dimension.equals(Dimension.TEMPERATURE)) {
      units.add(Unit.get("K"));
    }
    return units;
  }

  private static double scale(Unit unit) {
    return unit.numerator_value() / unit.denominator_value();
  }

  private static double distance(double a, double b) {
    return Math.max(a / b, b / a);
  }
}
