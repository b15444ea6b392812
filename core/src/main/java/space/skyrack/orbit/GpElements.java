package space.skyrack.orbit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orekit.errors.OrekitException;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.time.TimeScale;
import space.skyrack.time.Epoch;

/**
 * General-perturbations elements of one object: mean elements that mean something to SGP4 only.
 *
 * @param designator international designator such as {@code 1998-067A}; empty if it has none
 * @param number catalogue number; 0 if it has none
 * @param meanMotion_rad_per_s Kozai's mean motion
 * @param drag_coefficient B*, in inverse Earth radii
 * @param motionDot_rad_per_s2 half of the first derivative of the mean motion
 * @param motionDdot_rad_per_s3 a sixth of the second one
 */
public record GpElements(
    String name,
    String designator,
    int number,
    Epoch epoch,
    double meanMotion_rad_per_s,
    double eccentricity_ratio,
    double inclination_rad,
    double raan_rad,
    double argumentOfPerigee_rad,
    double meanAnomaly_rad,
    double drag_coefficient,
    double motionDot_rad_per_s2,
    double motionDdot_rad_per_s3,
    char classification,
    int elementSet,
    int revolution) {

  /** The greatest number that five characters of a two-line element hold, {@code Z9999}. */
  public static final int ALPHA_5_MOST = 339_999;

  private static final String DESIGNATOR = "\\d{4}-\\d{3}[A-Z]{1,3}";

  static GpElements of(ElementSet entry, OrekitContext context) {
    TLE tle = entry.tle();
    return new GpElements(
        entry.name(),
        entry.designator(),
        entry.id(),
        context.epoch(tle.getDate()),
        tle.getMeanMotion(),
        tle.getE(),
        tle.getI(),
        tle.getRaan(),
        tle.getPerigeeArgument(),
        tle.getMeanAnomaly(),
        tle.getBStar(),
        tle.getMeanMotionFirstDerivative(),
        tle.getMeanMotionSecondDerivative(),
        tle.getClassification(),
        tle.getElementNumber(),
        tle.getRevolutionNumberAtEpoch());
  }

  /** The same under another number. */
  public GpElements numbered(int other) {
    return new GpElements(
        name,
        designator,
        other,
        epoch,
        meanMotion_rad_per_s,
        eccentricity_ratio,
        inclination_rad,
        raan_rad,
        argumentOfPerigee_rad,
        meanAnomaly_rad,
        drag_coefficient,
        motionDot_rad_per_s2,
        motionDdot_rad_per_s3,
        classification,
        elementSet,
        revolution);
  }

  /** Why two-line elements cannot hold these; null if they can. */
  public @Nullable String whyNoTwoLines() {
    if (number == 0) {
      return "has no catalogue number";
    }
    return number > ALPHA_5_MOST
        ? "has catalogue number "
            + number
            + ", and two-line elements hold numbers up to "
            + ALPHA_5_MOST
        : null;
  }

  /**
   * Both lines, numbers above 99,999 as Alpha-5.
   *
   * @throws IllegalArgumentException if a value does not fit its columns
   */
  public List<String> twoLines(OrekitContext context) {
    String reason = whyNoTwoLines();
    if (reason != null) {
      throw new IllegalArgumentException(name + " " + reason);
    }
    try {
      TLE tle = tle(context, Math.floorMod(revolution, 100_000), Math.floorMod(elementSet, 10_000));
      String first = tle.getLine1();
      if (designator.isEmpty()) {
        String open = first.substring(0, 9) + " ".repeat(8) + first.substring(17, 68);
        first = open + TwoLineElements.checksum(open + "0");
      }
      return List.of(first, tle.getLine2());
    } catch (OrekitException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  /** What reading two lines back makes of these elements. */
  static GpElements read(String name, List<String> lines, OrekitContext context) {
    TLE tle = new TLE(lines.get(0), lines.get(1), context.getTimeScales().getUTC());
    return of(new ElementSet(name, "", tle.getSatelliteNumber(), 0, tle), context);
  }

  Sgp4Orbit orbit(OrekitContext context) {
    return Sgp4Orbit.of(tle(context, 0, 0), epoch);
  }

  private TLE tle(OrekitContext context, int revolutions, int set) {
    TimeScale utc = context.getTimeScales().getUTC();
    boolean known = designator.matches(DESIGNATOR);
    return new TLE(
        number,
        classification,
        known ? Integer.parseInt(designator.substring(0, 4)) : 2000,
        known ? Integer.parseInt(designator.substring(5, 8)) : 1,
        known ? designator.substring(8) : "A",
        TLE.DEFAULT,
        set,
        context.date(epoch.tai_ns()),
        meanMotion_rad_per_s,
        motionDot_rad_per_s2,
        motionDdot_rad_per_s3,
        eccentricity_ratio,
        inclination_rad,
        argumentOfPerigee_rad,
        raan_rad,
        meanAnomaly_rad,
        revolutions,
        drag_coefficient,
        utc);
  }
}
