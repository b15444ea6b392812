package space.skyrack.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes SI values in units that people read. */
public final class UnitFormat {
  /** Units to choose from, one dimension a row; the last that gives 1 or more wins. */
  private static final String[] ROWS = {
    "mm, m, km",
    "m2, km2",
    "kg, t",
    "s, min, h, d, yr",
    "degC",
    "deg",
    "bit, kB, MB, GB, TB, PB",
    "bit/s, kbit/s, Mbit/s, Gbit/s, Tbit/s",
    "USD, kUSD, MUSD, GUSD",
    "m/s, km/s",
    "mN, N, kN",
    "Wh, kWh, MWh, GWh",
    "mW, W, kW, MW, GW",
    "J/K, kJ/K",
    "K/MW, K/kW, K/W",
    "USD/kg",
    "USD/W",
    "USD/kWh",
    "USD/m2",
    "USD/TB",
    "USD/yr, kUSD/yr, MUSD/yr, GUSD/yr",
    "kg/m2",
    "Wh/kg",
    "kg/TB",
    "m/s/yr",
    "%/yr, /yr, /d, /h, /s",
    "%/K",
    "W/m2",
    "J/m2/K",
  };

  private static final Map<Dimension, List<Unit>> SHOWN = shown();

  private UnitFormat() {}

  /** An SI value with the unit that suits its size, at most six significant digits. */
  public static String display(double si_value, Dimension dimension) {
    return display(si_value, dimension, 6);
  }

  /** An SI value with the unit that suits its size. */
  public static String display(double si_value, Dimension dimension, int digits) {
    Unit unit = unitFor(si_value, dimension);
    return number(unit.fromSi(si_value), digits) + suffix(unit);
  }

  /** An SI value in {@code unit}, at most six significant digits. */
  public static String in(double si_value, Unit unit) {
    return number(unit.fromSi(si_value), 6) + suffix(unit);
  }

  /** The units that people read and write for a dimension, small ones first. */
  public static List<Unit> units(Dimension dimension) {
    return SHOWN.getOrDefault(dimension, List.of());
  }

  /** The unit in which a person reads such a value. */
  public static Unit unitFor(double si_value, Dimension dimension) {
    List<Unit> choice = SHOWN.get(dimension);
    if (choice == null) {
      return Unit.of(dimension.baseSymbol(), 1, 1, dimension);
    }
    if (si_value == 0) {
      for (Unit unit : choice) {
        if (unit.toSi(1) == 1) {
          return unit;
        }
      }
    }
    Unit best = choice.getFirst();
    for (Unit unit : choice) {
      boolean enough = Math.abs(unit.fromSi(si_value)) >= 0.9999995;
      best = enough ? unit : best;
    }
    return best;
  }

  /** A number with at most {@code digits} significant digits, without trailing zeros. */
  public static String number(double value, int digits) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded =
        new BigDecimal(Double.toString(value))
            .round(new MathContext(digits, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    if (rounded.signum() == 0) {
      return "0";
    }
    int magnitude = rounded.precision() - rounded.scale();
    if (magnitude <= 15 && magnitude > -5) {
      return rounded.toPlainString();
    }
    return rounded.toString().replace("E", "e").replace("e+", "e");
  }

  static String suffix(Unit unit) {
    String symbol = unit.symbol().replace("1/", "/");
    return symbol.isEmpty() || symbol.equals("1") ? "" : " " + symbol;
  }

  private static Map<Dimension, List<Unit>> shown() {
    Map<Dimension, List<Unit>> shown = new LinkedHashMap<>();
    for (String row : ROWS) {
      List<Unit> units = List.of(row.split(", ")).stream().map(Unit::get).toList();
      shown.put(units.getFirst().dimension(), units);
    }
    shown.put(Dimension.NONE, List.of(Unit.ONE));
    return Map.copyOf(shown);
  }
}
