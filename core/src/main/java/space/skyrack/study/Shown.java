package space.skyrack.study;

import java.util.Locale;

/**
 * An amount in the unit that people use for it, with as many digits as it deserves: three, or all
 * before the point, because inputs are known to a per cent at best.
 */
record Shown(double shown_value, String unit) {
  private static final double ZERO_CELSIUS_K = 273.15;

  /** An amount in SI as people read it: kW, kWh, degC, kg. */
  static Shown amount(double si, String unit) {
    return unit.equals("K") ? new Shown(si - ZERO_CELSIUS_K, "degC") : difference(si, unit);
  }

  /** A difference of two amounts. */
  static Shown difference(double si, String unit) {
    return switch (unit) {
      case "J" -> new Shown(si / 3.6e6, "kWh");
      case "W" -> Math.abs(si) >= 1000 ? new Shown(si / 1000, "kW") : new Shown(si, "W");
      case "Gy" -> new Shown(si / 10, "krad");
      case "s" -> Math.abs(si) >= 86_400 ? new Shown(si / 86_400, "d") : new Shown(si / 60, "min");
      default -> new Shown(si, unit);
    };
  }

  /** A margin as a signed share. */
  static String margin(double margin_ratio) {
    double percent = 100 * margin_ratio;
    return String.format(Locale.ROOT, Math.abs(percent) >= 100 ? "%+.0f %%" : "%+.1f %%", percent);
  }

  String text() {
    return Double.isFinite(shown_value) ? number() + " " + unit : "unlimited";
  }

  private String number() {
    double size = Math.abs(shown_value);
    String form = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.3g";
    return String.format(Locale.ROOT, form, shown_value);
  }
}
