package space.skyrack.environment;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.time.Epoch;

/**
 * The Sun over level ground on the Moon.
 *
 * <p>Equation: the selenographic place under the Sun from its ecliptic direction, the Moon's mean
 * node and the tilt of 1.54242 deg of its equator (Cassini's laws); height of the Sun h by sin h =
 * sin b0 sin b + cos b0 cos b cos(l - l0). Source: J. Meeus, Astronomical Algorithms (2nd ed.,
 * 1998), chapter 53, after the IAU report of 1979. Units: radians, seconds. Errors: 0.04 deg by the
 * physical librations that are left out, 5 minutes in sunrise. Limits: 1900 to 2100; a level
 * horizon: hills near the poles make days and nights of their own.
 */
public final class LunarSky {
  private static final double DEGREE_rad = Math.PI / 180;
  private static final double CENTURY_s = 36_525.0 * 86_400.0;
  private static final double TILT_rad = 1.54242 * DEGREE_rad;

  /** Mean time from noon to noon; Meeus, chapter 49. */
  public static final double DAY_s = 29.530588861 * 86_400;

  /**
   * Mean time in which the Sun returns to the node of the Moon's equator: one year at the poles.
   */
  public static final double POLAR_YEAR_s = 346.620075 * 86_400;

  private static final double STEP_s = 6 * 3600.0;
  private static final double MARGIN_s = 250 * 86_400.0;

  /** Angular radius of the Sun at 1 au. */
  public static final double SUN_rad = Sun.RADIUS_m / Sun.ASTRONOMICAL_UNIT_m;

  private LunarSky() {}

  /** Latitude and longitude of the place under the Sun, radians. */
  public static double[] subsolar_rad(Epoch epoch) {
    double t = epoch.sinceJ2000_s() / CENTURY_s;
    double node = DEGREE_rad * (125.0445479 + t * (-1934.1362891 + t * 0.0020754));
    double latitudeArgument = DEGREE_rad * (93.2720950 + t * (483_202.0175233 - t * 0.0036539));
    double[] moon = ecliptic(epoch, true);
    double[] sun = ecliptic(epoch, false);
    double near_ratio = moon[2] / sun[2];
    double longitude =
        sun[0] + Math.PI + near_ratio * StrictMath.cos(moon[1]) * StrictMath.sin(sun[0] - moon[0]);
    double latitude = near_ratio * moon[1];
    double w = longitude - node;
    double across =
        StrictMath.sin(w) * StrictMath.cos(latitude) * StrictMath.cos(TILT_rad)
            - StrictMath.sin(latitude) * StrictMath.sin(TILT_rad);
    double along = StrictMath.cos(w) * StrictMath.cos(latitude);
    double up =
        -StrictMath.sin(w) * StrictMath.cos(latitude) * StrictMath.sin(TILT_rad)
            - StrictMath.sin(latitude) * StrictMath.cos(TILT_rad);
    double turned = StrictMath.atan2(across, along) - latitudeArgument;
    return new double[] {StrictMath.asin(up), Math.IEEEremainder(turned, 2 * Math.PI)};
  }

  /** Sine of the Sun's height over level ground. */
  public static double height_ratio(Epoch epoch, double latitude_rad, double longitude_rad) {
    double[] under = subsolar_rad(epoch);
    return StrictMath.sin(under[0]) * StrictMath.sin(latitude_rad)
        + StrictMath.cos(under[0])
            * StrictMath.cos(latitude_rad)
            * StrictMath.cos(longitude_rad - under[1]);
  }

  /**
   * One night.
   *
   * @param shadow_s with any of the disc below the horizon
   * @param umbra_s with all of it below
   */
  public record Night(Epoch middle, double shadow_s, double umbra_s) {}

  /**
   * A year at one place.
   *
   * @param noon_ratio sine of the greatest height of the Sun
   * @param hidden_s time without the Sun in the span, a disc half hidden counted half
   */
  public record Year(List<Night> nights, double noon_ratio, double hidden_s) {
    public Year {
      nights = List.copyOf(nights);
    }
  }

  /** The nights whose middle lies in a span, found with a margin for nights of half a year. */
  public static Year between(Epoch from, Epoch to, double latitude_rad, double longitude_rad) {
    Place place = new Place(from.plus_s(-MARGIN_s), latitude_rad, longitude_rad);
    double end_s = (to.tai_ns() - from.tai_ns()) * 1e-9 + 2 * MARGIN_s;
    double[] shadowSets = place.crossings(SUN_rad, end_s);
    double[] umbraSets = place.crossings(-SUN_rad, end_s);
    List<Night> nights = new ArrayList<>();
    double hidden_s =
        0.5 * (place.overlap_s(shadowSets, end_s) + place.overlap_s(umbraSets, end_s));
    for (int i = 0; i + 1 < shadowSets.length; i += 2) {
      double middle_s = 0.5 * (shadowSets[i] + shadowSets[i + 1]);
      if (middle_s < MARGIN_s || middle_s >= end_s - MARGIN_s) {
        continue;
      }
      double umbra_s = 0;
      for (int k = 0; k + 1 < umbraSets.length; k += 2) {
        if (umbraSets[k] >= shadowSets[i] && umbraSets[k + 1] <= shadowSets[i + 1]) {
          umbra_s += umbraSets[k + 1] - umbraSets[k];
        }
      }
      nights.add(
          new Night(place.origin.plus_s(middle_s), shadowSets[i + 1] - shadowSets[i], umbra_s));
    }
    double noon = -1;
    for (double at_s = MARGIN_s; at_s < end_s - MARGIN_s; at_s += STEP_s) {
      noon = Math.max(noon, place.height(at_s));
    }
    return new Year(nights, noon, hidden_s);
  }

  /** The sky of one place from an instant on. */
  private record Place(Epoch origin, double latitude_rad, double longitude_rad) {
    double height(double at_s) {
      return height_ratio(origin.plus_s(at_s), latitude_rad, longitude_rad);
    }

    /** Time between falls and rises within the span that was asked for. */
    double overlap_s(double[] sets, double end_s) {
      double sum_s = 0;
      for (int i = 0; i + 1 < sets.length; i += 2) {
        double from_s = Math.max(sets[i], MARGIN_s);
        double to_s = Math.min(sets[i + 1], end_s - MARGIN_s);
        sum_s += Math.max(0, to_s - from_s);
      }
      return sum_s;
    }

    /** Pairs of falling and rising through a height, beginning with a fall. */
    double[] crossings(double height_rad, double end_s) {
      double limit_ratio = StrictMath.sin(height_rad);
      List<Double> found = new ArrayList<>();
      double before = height(0) - limit_ratio;
      for (double at_s = STEP_s; at_s < end_s; at_s += STEP_s) {
        double here = height(at_s) - limit_ratio;
        boolean falls = before >= 0 && here < 0;
        boolean rises = before < 0 && here >= 0;
        if (falls || (rises && !found.isEmpty())) {
          found.add(root_s(at_s - STEP_s, at_s, limit_ratio, falls));
        }
        before = here;
      }
      return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double root_s(double from_s, double to_s, double limit_ratio, boolean falls) {
      while (to_s - from_s > 1) {
        double at_s = 0.5 * (from_s + to_s);
        if (height(at_s) >= limit_ratio == falls) {
          from_s = at_s;
        } else {
          to_s = at_s;
        }
      }
      return 0.5 * (from_s + to_s);
    }
  }

  /** Longitude, latitude, distance of Moon or Sun, mean ecliptic of date. */
  private static double[] ecliptic(Epoch epoch, boolean moon) {
    double[] equator_m = new double[3];
    if (moon) {
      Moon.position(epoch, equator_m, 0);
    } else {
      Sun.position(epoch, equator_m, 0);
    }
    double t = epoch.sinceJ2000_s() / CENTURY_s;
    double obliquity = DEGREE_rad * (23.4392911 - 0.0130042 * t);
    double cos = StrictMath.cos(obliquity);
    double sin = StrictMath.sin(obliquity);
    double across = cos * equator_m[1] + sin * equator_m[2];
    double up = -sin * equator_m[1] + cos * equator_m[2];
    double distance = Math.sqrt(equator_m[0] * equator_m[0] + across * across + up * up);
    return new double[] {
      StrictMath.atan2(across, equator_m[0]), StrictMath.asin(up / distance), distance
    };
  }
}
