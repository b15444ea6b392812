package space.skyrack.economics;

import space.skyrack.environment.Sun;
import space.skyrack.orbit.SiderealTime;
import space.skyrack.time.Epoch;

/**
 * The Sun at the middle of each UTC hour of a year, seen from the turning Earth, for every place.
 *
 * <p>Shape: one entry per hour. Units: components of its direction in the equator's plane towards
 * the meridians of 0 and 90 deg east, and towards the north; W/m2 outside the air.
 *
 * <p>Source: {@link Sun}, {@link SiderealTime}. The dear part of a {@link SolarYear}, about 20 ms.
 */
public final class SunHours {
  private static final int YEAR = 2027;

  final double[] greenwich_cosine = new double[SolarYear.HOURS];
  final double[] east_cosine = new double[SolarYear.HOURS];
  final double[] north_cosine = new double[SolarYear.HOURS];
  final double[] outside_W_per_m2 = new double[SolarYear.HOURS];

  private SunHours() {
    Epoch start = Epoch.ofYear(YEAR);
    double[] sun_m = new double[3];
    for (int h = 0; h < SolarYear.HOURS; h++) {
      Epoch at = start.plus_s(3600.0 * h + 1800);
      Sun.position(at, sun_m, 0);
      double distance_m =
          Math.sqrt(sun_m[0] * sun_m[0] + sun_m[1] * sun_m[1] + sun_m[2] * sun_m[2]);
      double greenwich_rad = SiderealTime.gmst_rad(at);
      double cosTurn = StrictMath.cos(greenwich_rad);
      double sinTurn = StrictMath.sin(greenwich_rad);
      greenwich_cosine[h] = (sun_m[0] * cosTurn + sun_m[1] * sinTurn) / distance_m;
      east_cosine[h] = (sun_m[1] * cosTurn - sun_m[0] * sinTurn) / distance_m;
      north_cosine[h] = sun_m[2] / distance_m;
      outside_W_per_m2[h] = Sun.flux_W_per_m2(distance_m);
    }
  }

  /** Works the year out. */
  public static SunHours work() {
    return new SunHours();
  }
}
