package space.skyrack.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * SI values in the units that people use, with no more digits than they deserve.
 *
 * @param ratio how many of the unit make one of the SI unit
 * @param zero_value what the unit reads at zero in SI
 */
record Human(String unit, double ratio, double zero_value) {
  private static final double KELVIN_AT_0_degC = 273.15;
  private static final double KILOWATT_HOUR_J = 3.6e6;

  /** The unit for a quantity whose largest shown size is {@code size}, in SI. */
  static Human unitFor(String si, double size) {
    double largest = Math.abs(size);
    return switch (si) {
      case "K" -> new Human("°C", 1, -KELVIN_AT_0_degC);
      case "W" ->
          largest >= 1e6 ? scale("MW", 1e-6) : largest >= 1e3 ? scale("kW", 1e-3) : scale("W", 1);
      case "J" ->
          largest >= 1e6 * KILOWATT_HOUR_J
              ? scale("GWh", 1e-6 / KILOWATT_HOUR_J)
              : largest >= 1e3 * KILOWATT_HOUR_J
                  ? scale("MWh", 1e-3 / KILOWATT_HOUR_J)
                  : largest >= 0.1 * KILOWATT_HOUR_J
                      ? scale("kWh", 1 / KILOWATT_HOUR_J)
                      : scale("Wh", 1e3 / KILOWATT_HOUR_J);
      case "m" -> largest >= 1e4 ? scale("km", 1e-3) : scale("m", 1);
      case "s" ->
          largest >= 2 * 86_400
              ? scale("d", 1 / 86_400.0)
              : largest >= 7200
                  ? scale("h", 1 / 3600.0)
                  : largest >= 120 ? scale("min", 1 / 60.0) : scale("s", 1);
      case "accelerator_s" -> scale("accelerator-hours", 1 / 3600.0);
      case "Gy" -> scale("krad", 0.1);
      case "fraction" -> scale("%", 100);
      case "rad" -> scale("°", 180 / Math.PI);
      case "deg" -> scale("°", 1);
      case "count", "1" -> scale("", 1);
      default -> scale(si.replace("m2", "m²").replace("m3", "m³"), 1);
    };
  }

  private static Human scale(String unit, double ratio) {
    return new Human(unit, ratio, 0);
  }

  double of(double si) {
    return si * ratio + zero_value;
  }

  double[] of(double[] si) {
    double[] shown = new double[si.length];
    for (int index = 0; index < si.length; index++) {
      shown[index] = rounded(of(si[index]), 5);
    }
    return shown;
  }

  /** Value and unit of one quantity, such as {@code 19.8 min}. */
  static String text(double si, String unit) {
    Human human = unitFor(unit, si);
    return withUnit(figure(human.of(si), 4), human.unit);
  }

  static String withUnit(String number, String unit) {
    return unit.isEmpty() ? number : number + (unit.equals("°") ? "" : "\u00a0") + unit;
  }

  /** A whole number, thousands set apart. */
  static String count(long value) {
    return figure((double) value, 15);
  }

  /** A number with at most {@code digits} significant digits, thousands set apart. */
  static String figure(double value, int digits) {
    return decimal(value, digits, true);
  }

  /** As {@link #figure} with zeros kept at the end, for columns of numbers. */
  static String aligned(double value, int digits) {
    return decimal(value, digits, false);
  }

  private static String decimal(double value, int digits, boolean shortest) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-3 || size >= 1e9)) {
      return String.format(Locale.ROOT, "%." + (digits - 1) + "e", value).replace('-', '−');
    }
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    int places =
        shortest
            ? rounded.stripTrailingZeros().scale()
            : digits - (rounded.precision() - rounded.scale());
    String plain =
        rounded.setScale(Math.clamp(places, 0, 6), RoundingMode.HALF_EVEN).toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String grouped = size >= 1e4 ? whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202f") : whole;
    return (point < 0 ? grouped : grouped + plain.substring(point)).replace('-', '−');
  }

  /** Rounds for plots, where speed matters more than the last half of a unit. */
  static double rounded(double value, int digits) {
    if (!Double.isFinite(value) || value == 0) {
      return value;
    }
    int decimals = digits - 1 - (int) Math.floor(StrictMath.log10(Math.abs(value)));
    double scale = StrictMath.pow(10, Math.abs(decimals));
    return decimals >= 0 ? Math.rint(value * scale) / scale : Math.rint(value / scale) * scale;
  }
}
