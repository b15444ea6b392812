package space.skyrack.orbit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orekit.errors.OrekitException;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.TimeScale;

/**
 * One orbit mean-elements message as its keywords, whatever file they came from.
 *
 * <p>Orekit's own OMM parsers ask for a planetary ephemeris to name the Earth, and give up a whole
 * file for one bad entry; so the readers here take keywords only, and share this reading of them.
 *
 * <p>Source: CCSDS 502.0-B-3, Orbit Data Messages, table 4-3.
 */
final class OmmEntry {
  private static final double PER_DAY_rad_per_s = Math.PI / 43_200;
  private static final double PER_DAY2_rad_per_s2 = Math.PI / 1.86624e9;
  private static final double PER_DAY3_rad_per_s3 = Math.PI / 5.3747712e13;

  private final Map<String, String> fields = new LinkedHashMap<>();
  private int line;

  /** Notes a keyword; the first one tells where the entry starts. */
  void put(String key, String value, int at) {
    if (fields.isEmpty()) {
      line = at;
    }
    if (!value.isBlank()) {
      fields.put(key.strip(), value.strip());
    }
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Adds the entry to the file, or says why it cannot be read. */
  void addTo(ElementFile file) {
    try {
      file.add(elements(file.context().getTimeScales().getUTC()));
    } catch (IllegalArgumentException | OrekitException e) {
      String name = fields.getOrDefault("OBJECT_NAME", "");
      file.malformed(line, e.getMessage() + (name.isEmpty() ? "" : " (" + name + ")"));
    }
  }

  private ElementSet elements(TimeScale utc) {
    only("CENTER_NAME", "EARTH");
    only("REF_FRAME", "TEME");
    only("TIME_SYSTEM", "UTC");
    only("MEAN_ELEMENT_THEORY", "SGP4|SGP/SGP4|SGP4/SDP4");
    only("EPHEMERIS_TYPE", "0|2|3");
    int id = whole("NORAD_CAT_ID", "0");
    double e = number("ECCENTRICITY", null);
    double motion = number("MEAN_MOTION", null);
    if (!(e >= 0 && e < 1) || !(motion > 0)) {
      throw new IllegalArgumentException(
          "ECCENTRICITY " + e + " and MEAN_MOTION " + motion + " do not make a closed orbit");
    }
    TLE tle =
        new TLE(
            id,
            fields.getOrDefault("CLASSIFICATION_TYPE", "U").charAt(0),
            2000,
            1,
            "A",
            TLE.DEFAULT,
            whole("ELEMENT_SET_NO", "0"),
            new AbsoluteDate(epoch(), utc),
            motion * PER_DAY_rad_per_s,
            number("MEAN_MOTION_DOT", "0") * PER_DAY2_rad_per_s2,
            number("MEAN_MOTION_DDOT", "0") * PER_DAY3_rad_per_s3,
            e,
            StrictMath.toRadians(number("INCLINATION", null)),
            StrictMath.toRadians(number("ARG_OF_PERICENTER", null)),
            StrictMath.toRadians(number("RA_OF_ASC_NODE", null)),
            StrictMath.toRadians(number("MEAN_ANOMALY", null)),
            whole("REV_AT_EPOCH", "0"),
            number("BSTAR", "0"),
            utc);
    String designator = fields.getOrDefault("OBJECT_ID", "");
    return new ElementSet(
        name(id), designator.matches("\\d{4}-\\d{3}[A-Z]{1,3}") ? designator : "", id, line, tle);
  }

  private String name(int id) {
    String name = fields.get("OBJECT_NAME");
    if (name == null && id == 0) {
      throw new IllegalArgumentException("OBJECT_NAME and NORAD_CAT_ID are missing");
    }
    return name == null ? Integer.toString(id) : name;
  }

  private String epoch() {
    String text = text("EPOCH", null);
    return text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
  }

  private void only(String key, String allowed) {
    String value = fields.get(key);
    if (value != null && !value.matches(allowed)) {
      throw new IllegalArgumentException(
          key + " is " + value + " but must be " + allowed.replace("|", " or "));
    }
  }

  private int whole(String key, @Nullable String otherwise) {
    double value = number(key, otherwise);
    if (value != StrictMath.rint(value) || StrictMath.abs(value) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(key + " is " + value + " but must be a whole number");
    }
    return (int) value;
  }

  private double number(String key, @Nullable String otherwise) {
    String text = text(key, otherwise);
    // A KVN value may carry its unit, such as `15.5 [rev/day]`.
    int unit = text.indexOf('[');
    String digits = unit < 0 ? text : text.substring(0, unit).strip();
    try {
      double value = Double.parseDouble(digits);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // falls through to the one message below
    }
    throw new IllegalArgumentException(key + " is `" + text + "`, which is not a number");
  }

  private String text(String key, @Nullable String otherwise) {
    String value = fields.getOrDefault(key, otherwise);
    if (value == null) {
      throw new IllegalArgumentException(key + " is missing");
    }
    return value;
  }
}
