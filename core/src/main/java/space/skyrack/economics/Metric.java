package space.skyrack.economics;

import java.util.Locale;

/** The yardsticks by which sides are compared; each has cost above and something else below. */
public enum Metric {
  /** All cost over delivered accelerator-hours, both discounted. */
  DELIVERED_HOUR("USD/h", "per delivered accelerator-hour"),
  /** The same with each hour weighed by the value that is left of it. */
  VALUE_HOUR("USD/h", "per delivered accelerator-hour of today's value"),
  /** All cost over dense 16-bit operations in delivered hours; 8.64e19 operations. */
  PFLOP_DAY_16("USD/PFLOP-day", "per PFLOP-day of dense 16 bit"),
  /** The same with dense 8-bit operations. */
  PFLOP_DAY_8("USD/PFLOP-day", "per PFLOP-day of dense 8 bit"),
  /** The same with dense 4-bit operations. */
  PFLOP_DAY_4("USD/PFLOP-day", "per PFLOP-day of dense 4 bit"),
  /** All cost over tokens put out in delivered hours. */
  MILLION_TOKENS("USD/Mtoken", "per million tokens"),
  /** Overnight price of what is in service at the peak over its installed computing power. */
  INSTALLED_W("USD/W", "per W installed"),
  /** All cost over mean power of computing equipment in use, both discounted. */
  KW_YEAR("USD/kW-yr", "per kW-year of computing"),
  /** All cost but that of computers over energy delivered to them, both discounted. */
  MWH("USD/MWh", "per MWh of power without computers");

  private final String unit;
  private final String words;

  Metric(String unit, String words) {
    this.unit = unit;
    this.words = words;
  }

  /** Name in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String unit() {
    return unit;
  }

  /** What the cost is counted by, in words that follow a sum. */
  public String words() {
    return words;
  }
}
