package space.skyrack.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The unit symbols that may be written.
 *
 * <p>Source: SI Brochure, 9th edition (2019), tables 2, 4, 7 and 8. A year is 365.25 days, a month
 * a twelfth of it.
 */
final class UnitTable {
  private static final Map<String, Unit> UNITS = units();
  private static final String PREFIXES = "pnumkMGTPE";
  private static final double[] PREFIXES_value = {
    1e12, 1e9, 1e6, 1e3, 1e3, 1e6, 1e9, 1e12, 1e15, 1e18
  };

  /** Symbols that take a prefix; the others do not. */
  private static final String PREFIXED = " m g s W Wh J N Hz Pa V A eV bit B USD Gy FLOP ";

  private UnitTable() {}

  static @Nullable Unit find(String symbol) {
    Unit unit = UNITS.get(symbol);
    if (unit != null || symbol.length() < 2) {
      return unit;
    }
    int prefix = PREFIXES.indexOf(symbol.charAt(0));
    String stem = symbol.substring(1);
    Unit scaled = prefix < 0 || !PREFIXED.contains(" " + stem + " ") ? null : UNITS.get(stem);
    if (scaled == null) {
      return null;
    }
    double value = PREFIXES_value[prefix];
    return prefix < 4
        ? Unit.of(
            symbol,
            scaled.numerator_value(),
            scaled.denominator_value() * value,
            scaled.dimension())
        : Unit.of(
            symbol,
            scaled.numerator_value() * value,
            scaled.denominator_value(),
            scaled.dimension());
  }

  /** The known symbol nearest to a wrong one; null if none is near. */
  static @Nullable String nearest(String wrong) {
    String folded = SYNONYMS.get(wrong.toLowerCase(Locale.ROOT));
    if (folded != null) {
      return folded;
    }
    for (String symbol : UNITS.keySet()) {
      if (symbol.equalsIgnoreCase(wrong)) {
        return symbol;
      }
    }
    for (String symbol : COMMON) {
      if (symbol.equalsIgnoreCase(wrong)) {
        return symbol;
      }
    }
    return null;
  }

  /** Regular expressions of the symbols with a dimension, prefixes included. */
  static List<String> spellings(Dimension dimension) {
    List<String> spellings = new ArrayList<>();
    for (Unit unit : UNITS.values()) {
      if (unit.dimension().equals(dimension)) {
        boolean prefixed = PREFIXED.contains(" " + unit.symbol() + " ");
        spellings.add((prefixed ? "[" + PREFIXES + "]?" : "") + unit.symbol());
      }
    }
    return spellings;
  }

  private static final String[] COMMON = {
    "km", "mm", "um", "kg", "kW", "MW", "GW", "kWh", "MWh", "mN", "kN", "kJ", "MJ", "ms", "kB",
    "MB", "GB", "TB", "PB", "kbit", "Mbit", "Gbit", "Tbit", "krad", "kHz", "MHz", "GHz"
  };

  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("c", "degC"),
          Map.entry("°c", "degC"),
          Map.entry("celsius", "degC"),
          Map.entry("kelvin", "K"),
          Map.entry("°", "deg"),
          Map.entry("degree", "deg"),
          Map.entry("degrees", "deg"),
          Map.entry("percent", "%"),
          Map.entry("sec", "s"),
          Map.entry("second", "s"),
          Map.entry("seconds", "s"),
          Map.entry("minute", "min"),
          Map.entry("minutes", "min"),
          Map.entry("hr", "h"),
          Map.entry("hour", "h"),
          Map.entry("hours", "h"),
          Map.entry("day", "d"),
          Map.entry("days", "d"),
          Map.entry("months", "month"),
          Map.entry("year", "yr"),
          Map.entry("years", "yr"),
          Map.entry("y", "yr"),
          Map.entry("a", "yr"),
          Map.entry("meter", "m"),
          Map.entry("metre", "m"),
          Map.entry("kilometers", "km"),
          Map.entry("watt", "W"),
          Map.entry("watts", "W"),
          Map.entry("sqm", "m2"),
          Map.entry("m²", "m2"),
          Map.entry("$", "USD"),
          Map.entry("ton", "t"),
          Map.entry("tons", "t"),
          Map.entry("tonne", "t"),
          Map.entry("gbps", "Gbit/s"),
          Map.entry("mbps", "Mbit/s"),
          Map.entry("tbps", "Tbit/s"),
          Map.entry("gb/s", "GB/s"));

  private static Map<String, Unit> units() {
    Map<String, Unit> units = new LinkedHashMap<>();
    put(units, "m", 1, 1, Dimension.LENGTH);
    put(units, "AU", 149_597_870_700.0, 1, Dimension.LENGTH);
    put(units, "g", 1, 1_000, Dimension.MASS);
    put(units, "t", 1_000, 1, Dimension.MASS);
    put(units, "s", 1, 1, Dimension.TIME);
    put(units, "min", 60, 1, Dimension.TIME);
    put(units, "h", 3_600, 1, Dimension.TIME);
    put(units, "d", 86_400, 1, Dimension.TIME);
    put(units, "month", Unit.YEAR_s / 12, 1, Dimension.TIME);
    put(units, "yr", Unit.YEAR_s, 1, Dimension.TIME);
    put(units, "K", 1, 1, Dimension.TEMPERATURE);
    units.put("degC", new Unit("degC", 1, 1, 273.15, Dimension.TEMPERATURE));
    put(units, "rad", 1, 1, Dimension.ANGLE);
    put(units, "deg", Math.PI, 180, Dimension.ANGLE);
    put(units, "N", 1, 1, Dimension.FORCE);
    put(units, "Pa", 1, 1, Dimension.FORCE.over(Dimension.AREA));
    put(units, "J", 1, 1, Dimension.ENERGY);
    put(units, "Wh", 3_600, 1, Dimension.ENERGY);
    put(units, "eV", 1.602176634e-19, 1, Dimension.ENERGY);
    put(units, "W", 1, 1, Dimension.POWER);
    put(units, "A", 1, 1, Dimension.CURRENT);
    put(units, "V", 1, 1, Dimension.POWER.over(Dimension.CURRENT));
    put(units, "Hz", 1, 1, Dimension.RATE);
    put(units, "Gy", 1, 1, Dimension.ENERGY.over(Dimension.MASS));
    put(units, "bit", 1, 1, Dimension.DATA);
    put(units, "B", 8, 1, Dimension.DATA);
    put(units, "USD", 1, 1, Dimension.MONEY);
    put(units, "FLOP", 1, 1, Dimension.NONE);
    put(units, "%", 1, 100, Dimension.NONE);
    put(units, "1", 1, 1, Dimension.NONE);
    return Collections.unmodifiableMap(units);
  }

  private static void put(
      Map<String, Unit> units, String symbol, double numerator, double divisor, Dimension of) {
    units.put(symbol, Unit.of(symbol, numerator, divisor, of));
  }
}
