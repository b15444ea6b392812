package space.skyrack.environment;

import java.util.List;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
import space.skyrack.time.Epoch;

/**
 * Where the Sun appears from the Earth's centre, TEME, and how bright it is.
 *
 * <p>Units: metres, W/m2. Source: the leading terms of VSOP87 (Bretagnon and Francou 1988,
 * Astronomy and Astrophysics 202, 309) as J. Meeus prints them, Astronomical Algorithms (2nd ed.,
 * 1998), appendix III, with the aberration and nutation of his chapters 22 and 25. Errors: 0.0007
 * deg and 1e-5 of the distance in 2026 and 2027 against the JPL ephemeris; the Sun's latitude, at
 * most 0.0003 deg, is left out. Limits: 1900 to 2100.
 */
public final class Sun {
  /** The series is made for these centuries; two of their years are checked. */
  public static final Envelope VALIDITY =
      Envelope.ofAll(
          "environment.sun",
          "position of the Sun",
          List.of(Domain.LIGHT),
          Range.of(
              Measure.YEAR,
              1900,
              2100,
              "SunTest: 0.0007 deg from JPL's ephemeris in 2026 and 2027; Meeus, chapter 25"));

  /** Astronomical unit; IAU 2012 resolution B2. */
  public static final double ASTRONOMICAL_UNIT_m = 149_597_870_700.0;

  /** Nominal solar radius; IAU 2015 resolution B3. */
  public static final double RADIUS_m = 695_700_000.0;

  /** Total solar irradiance at 1 au; Kopp and Lean 2011, doi 10.1029/2010GL045777. */
  public static final double FLUX_W_per_m2 = 1361.0;

  private static final double CENTURY_s = 36_525.0 * 86_400.0;
  private static final double DEGREE_rad = Math.PI / 180.0;
  private static final double ARC_SECOND_rad = DEGREE_rad / 3600.0;

  /** Displacement of the Sun by the Earth's motion at 1 au. */
  private static final double ABERRATION_rad = 20.4898 * ARC_SECOND_rad;

  /** From the frame of the series to FK5. */
  private static final double TO_FK5_rad = -0.09033 * ARC_SECOND_rad;

  /** Amplitude (1e-8 rad), phase (rad) and rate (rad per thousand years) of each term. */
  private static final double[] LONGITUDE_value = {
    175347046, 0, 0,
    3341656, 4.6692568, 6283.07585,
    34894, 4.6261, 12566.1517,
    3497, 2.7441, 5753.3849,
    3418, 2.8289, 3.5231,
    3136, 3.6277, 77713.7715,
    2676, 4.4181, 7860.4194,
    2343, 6.1352, 3930.2097,
    1324, 0.7425, 11506.7698,
    1273, 2.0371, 529.691,
    1199, 1.1096, 1577.3435,
    990, 5.233, 5884.927,
    902, 2.045, 26.298,
    857, 3.508, 398.149,
    780, 1.179, 5223.694,
    753, 2.533, 5507.553,
    505, 4.583, 18849.228,
    492, 4.205, 775.523,
    357, 2.92, 0.067,
    317, 5.849, 11790.629
  };

  private static final double[] LONGITUDE_RATE_value = {
    628331966747.0, 0, 0, 206059, 2.678235, 6283.07585, 4303, 2.6351, 12566.1517, 425, 1.59, 3.523
  };

  private static final double[] LONGITUDE_CURVE_value = {52919, 0, 0, 8720, 1.0721, 6283.0758};

  /** As above, amplitudes in 1e-8 au. */
  private static final double[] RADIUS_value = {
    100013989, 0, 0,
    1670700, 3.0984635, 6283.07585,
    13956, 3.05525, 12566.1517,
    3084, 5.1985, 77713.7715,
    1628, 1.1739, 5753.3849,
    1576, 2.8469, 7860.4194,
    925, 5.453, 11506.77,
    542, 4.564, 3930.21,
    472, 3.661, 5884.927,
    346, 0.964, 5507.553,
    329, 5.9, 5223.694,
    307, 0.299, 5573.143
  };

  private static final double[] RADIUS_RATE_value = {
    103019, 1.10749, 6283.07585, 1721, 1.0644, 12566.1517, 702, 3.142, 0
  };

  private Sun() {}

  /** Writes x, y, z in TEME, m, into {@code position_m[at .. at + 2]}. */
  public static void position(Epoch epoch, double[] position_m, int at) {
    double t = epoch.sinceJ2000_s() / CENTURY_s;
    double thousands = 0.1 * t;
    double heliocentric =
        series(LONGITUDE_value, thousands)
            + thousands
                * (series(LONGITUDE_RATE_value, thousands)
                    + thousands * series(LONGITUDE_CURVE_value, thousands));
    double radius_au =
        series(RADIUS_value, thousands) + thousands * series(RADIUS_RATE_value, thousands);
    double longitude = heliocentric + Math.PI + TO_FK5_rad - ABERRATION_rad / radius_au;
    toTeme(t, longitude, radius_au * ASTRONOMICAL_UNIT_m, position_m, at);
  }

  /** Mean longitude of the Sun, mean equinox of date: the right ascension of the mean Sun. */
  public static double meanLongitude_rad(Epoch epoch) {
    double t = epoch.sinceJ2000_s() / CENTURY_s;
    return DEGREE_rad * (280.46646 + t * (36_000.76983 + 0.0003032 * t));
  }

  /** Irradiance outside the atmosphere at {@code distance_m} from the Sun. */
  public static double flux_W_per_m2(double distance_m) {
    double ratio = ASTRONOMICAL_UNIT_m / distance_m;
    return FLUX_W_per_m2 * ratio * ratio;
  }

  private static double series(double[] terms, double thousands) {
    double sum = 0;
    for (int i = 0; i < terms.length; i += 3) {
      sum += terms[i] * StrictMath.cos(terms[i + 1] + terms[i + 2] * thousands);
    }
    return 1e-8 * sum;
  }

  /** Turns an ecliptic longitude of date to the true equator with the mean equinox. */
  private static void toTeme(
      double t, double longitude, double distance_m, double[] position_m, int at) {
    double node = DEGREE_rad * (125.04452 - 1934.136261 * t);
    double twiceSun = 2 * DEGREE_rad * (280.4665 + 36_000.7698 * t);
    double twiceMoon = 2 * DEGREE_rad * (218.3165 + 481_267.8813 * t);
    double inLongitude =
        ARC_SECOND_rad
            * (-17.20 * StrictMath.sin(node)
                - 1.32 * StrictMath.sin(twiceSun)
                - 0.23 * StrictMath.sin(twiceMoon)
                + 0.21 * StrictMath.sin(2 * node));
    double inObliquity =
        ARC_SECOND_rad
            * (9.20 * StrictMath.cos(node)
                + 0.57 * StrictMath.cos(twiceSun)
                + 0.10 * StrictMath.cos(twiceMoon)
                - 0.09 * StrictMath.cos(2 * node));
    double obliquity = DEGREE_rad * (23.4392911 - 0.0130042 * t) + inObliquity;
    double sinLongitude = StrictMath.sin(longitude + inLongitude);
    double x = StrictMath.cos(longitude + inLongitude);
    double y = StrictMath.cos(obliquity) * sinLongitude;
    double equinoxes = inLongitude * StrictMath.cos(obliquity);
    double cosTurn = StrictMath.cos(equinoxes);
    double sinTurn = StrictMath.sin(equinoxes);
    position_m[at] = distance_m * (x * cosTurn + y * sinTurn);
    position_m[at + 1] = distance_m * (y * cosTurn - x * sinTurn);
    position_m[at + 2] = distance_m * StrictMath.sin(obliquity) * sinLongitude;
  }
}
