package space.skyrack.economics;

import java.util.Arrays;
import space.skyrack.environment.Sun;
import space.skyrack.model.Site;
import space.skyrack.orbit.SiderealTime;
import space.skyrack.time.Epoch;

/**
 * Sunlight on a horizontal plane and on a one-axis tracker at a site, hour by hour for a year.
 *
 * <p>Equations: the Sun stands where {@link Sun} puts it, seen from the geodetic latitude at the
 * middle of each UTC hour. The mean clearness is the site's irradiance over that outside the air;
 * days follow {@link DailyClearness}; within a day clearness goes as a + b cos(hour angle), a =
 * 0.409 + 0.5016 sin(w - 60 deg), b = 0.6609 - 0.4767 sin(w - 60 deg) with the hour angle w of
 * sunset. A last factor gives the year the site's mean exactly. Light is parted into beam and
 * diffuse by its clearness; the tracker turns about a level north-south axis up to 60 deg and sees
 * a uniform sky and a ground of albedo 0.2.
 *
 * <p>Units: W/m2. Source: Collares-Pereira, Rabl, Solar Energy 22 (1979) 155,
 * doi:10.1016/0038-092X(79)90100-2; Erbs, Klein, Duffie, Solar Energy 28 (1982) 293,
 * doi:10.1016/0038-092X(82)90302-4; Liu, Jordan, Solar Energy 7 (1963) 53,
 * doi:10.1016/0038-092X(63)90006-9. Limits: one mean clearness for all months, so the season is the
 * Sun's alone and a cloudy winter comes out too bright; no change of cloud within a day, no dust,
 * no shading of rows, no refraction, no mountains on the horizon.
 */
public final class SolarYear {
  public static final int HOURS = 8760;
  private static final int DAYS = 365;
  private static final int YEAR = 2027;
  private static final long SEED = 2027;
  private static final double TURN_LIMIT_rad = StrictMath.toRadians(60);
  private static final double ALBEDO = 0.2;

  /** Cosines of the Sun's direction with up, east, and noon: the meridian's equator point. */
  private final double[] up_cosine = new double[HOURS];

  private final double[] east_cosine = new double[HOURS];
  private final double[] noon_cosine = new double[HOURS];
  private final double[] outside_W_per_m2 = new double[HOURS];
  private final double[] horizontal_W_per_m2 = new double[HOURS];
  private final double[] tracked_W_per_m2 = new double[HOURS];
  private final double clearness_ratio;

  private SolarYear(Site site) {
    place(site);
    clearness_ratio = light(site);
    for (int h = 0; h < HOURS; h++) {
      tracked_W_per_m2[h] =
          tracked_W_per_m2(
              horizontal_W_per_m2[h], up_cosine[h], east_cosine[h], outside_W_per_m2[h]);
    }
  }

  /**
   * The year at a site.
   *
   * @throws IllegalArgumentException if the site is brighter than the clearest skies let it be
   */
  public static SolarYear of(Site site) {
    return new SolarYear(site);
  }

  /** Global light on a horizontal plane, by the hour from the start of the year, UTC. */
  public double[] horizontal_W_per_m2() {
    return horizontal_W_per_m2.clone();
  }

  /** Light on the tracker. */
  public double[] tracked_W_per_m2() {
    return tracked_W_per_m2.clone();
  }

  /** Mean light over light outside the air, on a horizontal plane. */
  public double clearness_ratio() {
    return clearness_ratio;
  }

  /** Energy on a plane in the year over a square metre. */
  public static double sum_kWh_per_m2(double[] light_W_per_m2) {
    return 1e-3 * Arrays.stream(light_W_per_m2).sum();
  }

  private void place(Site site) {
    double sinLatitude = StrictMath.sin(site.latitude_rad());
    double cosLatitude = StrictMath.cos(site.latitude_rad());
    Epoch start = Epoch.ofYear(YEAR);
    double[] sun_m = new double[3];
    for (int h = 0; h < HOURS; h++) {
      Epoch at = start.plus_s(3600.0 * h + 1800);
      Sun.position(at, sun_m, 0);
      double distance_m =
          Math.sqrt(sun_m[0] * sun_m[0] + sun_m[1] * sun_m[1] + sun_m[2] * sun_m[2]);
      double meridian_rad = SiderealTime.gmst_rad(at) + site.longitude_rad();
      double cosMeridian = StrictMath.cos(meridian_rad);
      double sinMeridian = StrictMath.sin(meridian_rad);
      noon_cosine[h] = (sun_m[0] * cosMeridian + sun_m[1] * sinMeridian) / distance_m;
      east_cosine[h] = (sun_m[1] * cosMeridian - sun_m[0] * sinMeridian) / distance_m;
      up_cosine[h] = noon_cosine[h] * cosLatitude + sun_m[2] / distance_m * sinLatitude;
      outside_W_per_m2[h] = Sun.flux_W_per_m2(distance_m);
    }
  }

  /** Fills the horizontal light and gives the mean clearness. */
  private double light(Site site) {
    int[] day = new int[HOURS];
    double[] outsideByDay_W_per_m2 = new double[DAYS];
    double[] shapeByDay_W_per_m2 = new double[DAYS];
    double outside_mean_W_per_m2 = 0;
    for (int h = 0; h < HOURS; h++) {
      int local_h = (int) Math.floor(h + StrictMath.toDegrees(site.longitude_rad()) / 15);
      day[h] = Math.floorMod(Math.floorDiv(local_h, 24), DAYS);
      double level_W_per_m2 = outside_W_per_m2[h] * Math.max(0, up_cosine[h]);
      horizontal_W_per_m2[h] = level_W_per_m2 * shape_ratio(site, h);
      outsideByDay_W_per_m2[day[h]] += level_W_per_m2;
      shapeByDay_W_per_m2[day[h]] += horizontal_W_per_m2[h];
      outside_mean_W_per_m2 += level_W_per_m2 / HOURS;
    }
    double mean_ratio = site.irradiance_W_per_m2() / outside_mean_W_per_m2;
    double[] days_ratio = DailyClearness.days_ratio(mean_ratio, DAYS, SEED);
    double mean_W_per_m2 = 0;
    for (int h = 0; h < HOURS; h++) {
      if (horizontal_W_per_m2[h] > 0) {
        int d = day[h];
        horizontal_W_per_m2[h] *= days_ratio[d] * outsideByDay_W_per_m2[d] / shapeByDay_W_per_m2[d];
        mean_W_per_m2 += horizontal_W_per_m2[h] / HOURS;
      }
    }
    for (int h = 0; h < HOURS; h++) {
      horizontal_W_per_m2[h] *= site.irradiance_W_per_m2() / mean_W_per_m2;
    }
    return mean_ratio;
  }

  private double shape_ratio(Site site, int h) {
    if (up_cosine[h] <= 0) {
      return 0;
    }
    double inPlane = StrictMath.hypot(noon_cosine[h], east_cosine[h]);
    double sinDeclination =
        StrictMath.sin(site.latitude_rad()) == 0
            ? 0
            : (up_cosine[h] - noon_cosine[h] * StrictMath.cos(site.latitude_rad()))
                / StrictMath.sin(site.latitude_rad());
    double sunset_cosine = -StrictMath.tan(site.latitude_rad()) * sinDeclination / inPlane;
    double late_rad = StrictMath.acos(Math.clamp(sunset_cosine, -1, 1)) - StrictMath.toRadians(60);
    double a = 0.409 + 0.5016 * StrictMath.sin(late_rad);
    double b = 0.6609 - 0.4767 * StrictMath.sin(late_rad);
    return Math.max(0, a + b * noon_cosine[h] / inPlane);
  }

  private static double tracked_W_per_m2(
      double global_W_per_m2, double up, double east, double outside_W_per_m2) {
    if (up <= 0 || global_W_per_m2 <= 0) {
      return 0;
    }
    double diffuse_W_per_m2 =
        global_W_per_m2 * diffuse_fraction(global_W_per_m2 / (outside_W_per_m2 * up));
    double beam_W_per_m2 = Math.min((global_W_per_m2 - diffuse_W_per_m2) / up, outside_W_per_m2);
    double turn_rad = Math.clamp(StrictMath.atan2(east, up), -TURN_LIMIT_rad, TURN_LIMIT_rad);
    double cosTilt = StrictMath.cos(turn_rad);
    double incidence_cosine = up * cosTilt + east * StrictMath.sin(turn_rad);
    return beam_W_per_m2 * Math.max(0, incidence_cosine)
        + diffuse_W_per_m2 * 0.5 * (1 + cosTilt)
        + global_W_per_m2 * ALBEDO * 0.5 * (1 - cosTilt);
  }

  /** Share of global light that is diffuse, by the clearness of the hour. */
  static double diffuse_fraction(double clearness_ratio) {
    double k = clearness_ratio;
    if (k <= 0.22) {
      return 1 - 0.09 * k;
    }
    if (k <= 0.80) {
      return 0.9511 + k * (-0.1604 + k * (4.388 + k * (-16.638 + k * 12.336)));
    }
    return 0.165;
  }
}
