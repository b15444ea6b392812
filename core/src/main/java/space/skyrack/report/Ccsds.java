package space.skyrack.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.skyrack.time.Epoch;

/** How navigation messages write times, numbers and keywords. */
final class Ccsds {
  static final String ORIGINATOR = "SKYRACK";

  /** Digits that give back what an element file held, without the noise of unit changes. */
  private static final int ELEMENT_DIGITS = 14;

  private Ccsds() {}

  /** One line of a message: keyword, value, and a unit that only XML shows; empty if none. */
  record Entry(String key, String value, String unit) {
    Entry(String key, String value) {
      this(key, value, "");
    }
  }

  /** UTC to the microsecond where that is exact, else to the nanosecond. */
  static String time(Epoch epoch) {
    String nanos = epoch.toUtcNanos();
    return nanos.endsWith("000") ? nanos.substring(0, nanos.length() - 3) : nanos;
  }

  static String element(double value) {
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(ELEMENT_DIGITS)).stripTrailingZeros();
    boolean tiny = value != 0 && Math.abs(value) < 1e-4;
    return tiny ? rounded.toString() : rounded.toPlainString();
  }

  static String fixed(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** Metres as people read an error, rounded up so that it stays a bound. */
  static String bound_m(double error_m) {
    BigDecimal up = new BigDecimal(error_m).round(new MathContext(2, java.math.RoundingMode.UP));
    return up.toPlainString() + " m";
  }

  static List<String> kvn(List<Entry> entries) {
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      boolean comment = entry.key.equals("COMMENT");
      lines.add(
          comment
              ? "COMMENT " + entry.value
              : String.format(Locale.ROOT, "%-20s = %s", entry.key, entry.value));
    }
    return lines;
  }

  static List<String> xml(List<Entry> entries) {
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      String unit = entry.unit.isEmpty() ? "" : " units=\"" + entry.unit + "\"";
      lines.add("<" + entry.key + unit + ">" + escaped(entry.value) + "</" + entry.key + ">");
    }
    return lines;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
