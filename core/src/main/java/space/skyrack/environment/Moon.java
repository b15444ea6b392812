package space.skyrack.environment;

import space.skyrack.time.Epoch;

/**
 * Where the Moon appears from the Earth's centre, mean equator and equinox of date.
 *
 * <p>Units: metres. Source: the leading terms of ELP 2000-82 (Chapront-Touze and Chapront 1983,
 * Astronomy and Astrophysics 124, 50) as J. Meeus prints them, Astronomical Algorithms (2nd ed.,
 * 1998), chapter 47; every coefficient here compared with the tables of PyMeeus,
 * github.com/architest/pymeeus, pymeeus/Moon.py. Errors: 0.021 deg and 2.1e-4 of the distance in
 * 2026 and 2027 against the JPL ephemeris. Limits: 1900 to 2100. No propagator uses it: lunar
 * attraction is left out of them.
 */
public final class Moon {
  private static final double CENTURY_s = 36_525.0 * 86_400.0;
  private static final double DEGREE_rad = Math.PI / 180.0;
  private static final double MEAN_DISTANCE_m = 385_000_560.0;

  /**
   * Multiples of elongation, solar anomaly, lunar anomaly and argument of latitude; then longitude
   * (1e-6 deg, sine) and distance (m, cosine).
   */
  private static final double[] TERM_value = {
    0, 0, 1, 0, 6288774, -20905355,
    2, 0, -1, 0, 1274027, -3699111,
    2, 0, 0, 0, 658314, -2955968,
    0, 0, 2, 0, 213618, -569925,
    0, 1, 0, 0, -185116, 48888,
    0, 0, 0, 2, -114332, -3149,
    2, 0, -2, 0, 58793, 246158,
    2, -1, -1, 0, 57066, -152138,
    2, 0, 1, 0, 53322, -170733,
    2, -1, 0, 0, 45758, -204586,
    0, 1, -1, 0, -40923, -129620,
    1, 0, 0, 0, -34720, 108743,
    0, 1, 1, 0, -30383, 104755,
    2, 0, 0, -2, 15327, 10321,
    0, 0, 1, 2, -12528, 0,
    0, 0, 1, -2, 10980, 79661,
    4, 0, -1, 0, 10675, -34782,
    0, 0, 3, 0, 10034, -23210,
    4, 0, -2, 0, 8548, -21636,
    2, 1, -1, 0, -7888, 24208,
    2, 1, 0, 0, -6766, 30824,
    1, 0, -1, 0, -5163, -8379,
    1, 1, 0, 0, 4987, -16675,
    2, -1, 1, 0, 4036, -12831,
    2, 0, 2, 0, 3994, -10445,
    4, 0, 0, 0, 3861, -11650,
    2, 0, -3, 0, 3665, 14403
  };

  /** As above, latitude in 1e-6 deg, sine. */
  private static final double[] LATITUDE_value = {
    0, 0, 0, 1, 5128122, 0,
    0, 0, 1, 1, 280602, 0,
    0, 0, 1, -1, 277693, 0,
    2, 0, 0, -1, 173237, 0,
    2, 0, -1, 1, 55413, 0,
    2, 0, -1, -1, 46271, 0,
    2, 0, 0, 1, 32573, 0,
    0, 0, 2, 1, 17198, 0,
    2, 0, 1, -1, 9266, 0,
    0, 0, 2, -1, 8822, 0,
    2, -1, 0, -1, 8216, 0,
    2, 0, -2, -1, 4324, 0,
    2, 0, 1, 1, 4200, 0,
    2, 1, 0, -1, -3359, 0,
    2, -1, -1, 1, 2463, 0,
    2, -1, 0, 1, 2211, 0,
    2, -1, -1, -1, 2065, 0
  };

  private static final int COLUMNS = 6;

  private Moon() {}

  /** Writes x, y, z, m, into {@code position_m[at .. at + 2]}. */
  public static void position(Epoch epoch, double[] position_m, int at) {
    double t = epoch.sinceJ2000_s() / CENTURY_s;
    double mean = DEGREE_rad * (218.3164477 + t * (481_267.88123421 - t * 0.0015786));
    double[] angle_rad = {
      DEGREE_rad * (297.8501921 + t * (445_267.1114034 - t * 0.0018819)),
      DEGREE_rad * (357.5291092 + t * (35_999.0502909 - t * 0.0001536)),
      DEGREE_rad * (134.9633964 + t * (477_198.8675055 + t * 0.0087414)),
      DEGREE_rad * (93.2720950 + t * (483_202.0175233 - t * 0.0036539))
    };
    double venus = DEGREE_rad * (119.75 + 131.849 * t);
    double longitude =
        mean
            + micro_rad(
                sum(TERM_value, angle_rad, t, true)
                    + 3958 * StrictMath.sin(venus)
                    + 1962 * StrictMath.sin(mean - angle_rad[3]));
    double latitude =
        micro_rad(sum(LATITUDE_value, angle_rad, t, true) - 2235 * StrictMath.sin(mean));
    double distance = MEAN_DISTANCE_m + sum(TERM_value, angle_rad, t, false);
    double obliquity = DEGREE_rad * (23.4392911 - 0.0130042 * t);
    double level = distance * StrictMath.cos(latitude);
    double across = level * StrictMath.sin(longitude);
    double up = distance * StrictMath.sin(latitude);
    position_m[at] = level * StrictMath.cos(longitude);
    position_m[at + 1] = across * StrictMath.cos(obliquity) - up * StrictMath.sin(obliquity);
    position_m[at + 2] = across * StrictMath.sin(obliquity) + up * StrictMath.cos(obliquity);
  }

  private static double micro_rad(double microDegrees) {
    return 1e-6 * DEGREE_rad * microDegrees;
  }

  /** Terms with the solar anomaly shrink with the eccentricity of the Earth's orbit. */
  private static double sum(double[] terms, double[] angle_rad, double t, boolean sines) {
    double shrink_ratio = 1 - 0.002516 * t;
    double sum = 0;
    for (int i = 0; i < terms.length; i += COLUMNS) {
      double argument = 0;
      for (int k = 0; k < angle_rad.length; k++) {
        argument += terms[i + k] * angle_rad[k];
      }
      double amplitude = sines ? terms[i + 4] : terms[i + 5];
      amplitude *= terms[i + 1] == 0 ? 1 : shrink_ratio;
      sum += amplitude * (sines ? StrictMath.sin(argument) : StrictMath.cos(argument));
    }
    return sum;
  }
}
