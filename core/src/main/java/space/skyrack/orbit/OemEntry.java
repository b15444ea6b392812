package space.skyrack.orbit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.jspecify.annotations.Nullable;
import org.orekit.errors.OrekitException;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.TimeScale;
import org.orekit.time.TimeScales;
import org.orekit.utils.PVCoordinates;
import space.skyrack.model.OrbitSpec.Cartesian.FrameName;

/**
 * One segment of an ephemeris message while it is read: keywords first, then states.
 *
 * <p>Source: CCSDS 502.0-B-3, Orbit Data Messages, section 5.
 */
final class OemEntry {
  private static final double KILO_factor = 1e3;

  private final OrekitContext context;
  private final int line;
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final StateTable states = new StateTable();
  private @Nullable TimeScale scale;
  private @Nullable Frame frame;

  OemEntry(OrekitContext context, int line) {
    this.context = context;
    this.line = line;
  }

  void put(String key, String value) {
    keys.put(key, value.strip());
  }

  /**
   * Adds a state in the file's frame, km and km/s; accelerations after it are not needed.
   *
   * @return false if the instant has a state already, which stays
   * @throws IllegalArgumentException if it cannot be read
   */
  boolean state(String time, String... numbers) {
    if (numbers.length != 6 && numbers.length != 9) {
      throw new IllegalArgumentException(
          "a state has a time and 6 or 9 numbers, not " + numbers.length);
    }
    double[] state = new double[6];
    for (int c = 0; c < 6; c++) {
      state[c] = KILO_factor * number(numbers[c]);
    }
    AbsoluteDate date = date(time);
    turn(state, date);
    long tai_ns = context.epoch(date).tai_ns();
    if (states.size() > 0 && tai_ns == states.time_ns(states.size() - 1)) {
      return false;
    }
    states.add(tai_ns, state);
    return true;
  }

  /**
   * The whole segment.
   *
   * @throws IllegalArgumentException if something is missing or contradicts itself
   */
  OemSegment finish() {
    only("CENTER_NAME", "EARTH");
    String name = keys.getOrDefault("OBJECT_NAME", "");
    String id = keys.getOrDefault("OBJECT_ID", "");
    if (name.isEmpty() && id.isEmpty()) {
      throw new IllegalArgumentException("OBJECT_NAME is missing");
    }
    Interpolation interpolation = interpolation();
    if (states.size() < interpolation.points()) {
      throw new IllegalArgumentException(
          "the segment has %d states, but its interpolation needs %d"
              .formatted(states.size(), interpolation.points()));
    }
    long first_ns = states.time_ns(0);
    long last_ns = states.time_ns(states.size() - 1);
    long from_ns = Math.max(first_ns, instant("USEABLE_START_TIME", first_ns));
    long to_ns = Math.min(last_ns, instant("USEABLE_STOP_TIME", last_ns));
    if (from_ns > to_ns) {
      throw new IllegalArgumentException("the useable span holds no instant");
    }
    return new OemSegment(
        name.isEmpty() ? id : name, id, line, from_ns, to_ns, interpolation, states);
  }

  private Interpolation interpolation() {
    String method = keys.getOrDefault("INTERPOLATION", "").toUpperCase(Locale.ROOT);
    String degree = keys.getOrDefault("INTERPOLATION_DEGREE", "");
    return switch (method) {
      case "" -> Interpolation.CUSTOMARY;
      case "LINEAR" -> new Interpolation(Interpolation.Method.LAGRANGE, 1);
      case "LAGRANGE" -> new Interpolation(Interpolation.Method.LAGRANGE, whole(degree));
      case "HERMITE" -> new Interpolation(Interpolation.Method.HERMITE, whole(degree));
      default ->
          throw new IllegalArgumentException(
              "INTERPOLATION is " + method + " but must be HERMITE, LAGRANGE or LINEAR");
    };
  }

  private static int whole(String degree) {
    if (!degree.matches("\\d{1,2}")) {
      throw new IllegalArgumentException(
          "INTERPOLATION_DEGREE is `" + degree + "` but must be a whole number");
    }
    return Integer.parseInt(degree);
  }

  private long instant(String key, long otherwise_ns) {
    String text = keys.get(key);
    return text == null ? otherwise_ns : context.epoch(date(text)).tai_ns();
  }

  private void turn(double[] state, AbsoluteDate date) {
    Frame from = frame();
    if (from.equals(context.teme())) {
      return;
    }
    PVCoordinates given =
        new PVCoordinates(
            new Vector3D(state[0], state[1], state[2]), new Vector3D(state[3], state[4], state[5]));
    PVCoordinates teme = from.getKinematicTransformTo(context.teme(), date).transformOnlyPV(given);
    System.arraycopy(teme.getPosition().toArray(), 0, state, 0, 3);
    System.arraycopy(teme.getVelocity().toArray(), 0, state, 3, 3);
  }

  /** The frame that REF_FRAME names; the celestial reference system's axes go by three names. */
  private Frame frame() {
    if (frame == null) {
      String name = keys.getOrDefault("REF_FRAME", "").toUpperCase(Locale.ROOT);
      FrameName known =
          switch (name) {
            case "GCRF", "ICRF" -> FrameName.GCRF;
            case "EME2000", "J2000" -> FrameName.EME2000;
            case "TEME" -> FrameName.TEME;
            default -> {
              if (name.matches("ITRF[-_]?(\\d\\d|\\d{4})?")) {
                yield FrameName.ITRF;
              }
              throw new IllegalArgumentException(
                  name.isEmpty()
                      ? "REF_FRAME is missing"
                      : "REF_FRAME is "
                          + name
                          + " but must be GCRF, ICRF, EME2000, J2000, TEME or ITRF");
            }
          };
      frame = context.frame(known);
    }
    return frame;
  }

  private AbsoluteDate date(String text) {
    String plain = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    try {
      AbsoluteDate date = new AbsoluteDate(plain, scale());
      // Outside these years whole nanoseconds do not fit, and leap seconds are not known.
      int year = date.getComponents(scale()).getDate().getYear();
      if (year >= 1972 && year <= 2260) {
        return date;
      }
    } catch (OrekitException e) {
      // falls through to the one message below
    }
    throw new IllegalArgumentException("`" + text + "` is not a time such as 2026-08-22T12:00:00");
  }

  private TimeScale scale() {
    if (scale == null) {
      TimeScales all = context.getTimeScales();
      String name = keys.getOrDefault("TIME_SYSTEM", "").toUpperCase(Locale.ROOT);
      scale =
          switch (name) {
            case "UTC" -> all.getUTC();
            case "TAI" -> all.getTAI();
            case "GPS" -> all.getGPS();
            case "TT" -> all.getTT();
            case "TDB" -> all.getTDB();
            default ->
                throw new IllegalArgumentException(
                    name.isEmpty()
                        ? "TIME_SYSTEM is missing"
                        : "TIME_SYSTEM is " + name + " but must be UTC, TAI, GPS, TT or TDB");
          };
    }
    return scale;
  }

  private void only(String key, String wanted) {
    String value = keys.getOrDefault(key, "");
    if (!value.equalsIgnoreCase(wanted)) {
      throw new IllegalArgumentException(
          value.isEmpty() ? key + " is missing" : key + " is " + value + " but must be " + wanted);
    }
  }

  private static double number(String text) {
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // falls through to the one message below
    }
    throw new IllegalArgumentException("`" + text + "` is not a number");
  }
}
