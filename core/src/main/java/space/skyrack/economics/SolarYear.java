package space.skyrack.economics;

import java.util.Arrays;
import space.skyrack.environment.Sun;
import space.skyrack.model.Site;

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
  private static final double[] DARKER_fraction = DailyClearness.darker_fraction(DAYS, 2027);
  private static final double SINE_60_ratio = 0.5 * Math.sqrt(3);
  private static final double ALBEDO = 0.2;

  /** Cosines of the Sun's direction with up and east; only for hours with the Sun up. */
  private final double[] up_cosine = new double[HOURS];

  private final double[] east_cosine = new double[HOURS];

  /** On a level plane outside the air. */
  private final double[] level_W_per_m2 = new double[HOURS];

  private final double[] horizontal_W_per_m2 = new double[HOURS];
  private final double[] tracked_W_per_m2 = new double[HOURS];
  private final double clearness_ratio;

  private SolarYear(SunHours sun, Site site) {
    place(sun, site);
    clearness_ratio = light(site);
    for (int h = 0; h < HOURS; h++) {
      if (up_cosine[h] > 0) {
        tracked_W_per_m2[h] = tracked_W_per_m2(h, sun.outside_W_per_m2[h]);
      }
    }
  }

  /**
   * The year at a site.
   *
   * @throws IllegalArgumentException if the site is brighter than the clearest skies let it be
   */
  public static SolarYear of(Site site) {
    return of(SunHours.work(), site);
  }

  /** The same with the Sun's hours, which all sites share. */
  public static SolarYear of(SunHours sun, Site site) {
    return new SolarYear(sun, site);
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

  /** Where the Sun stands, and light but for the clearness of the day. */
  private void place(SunHours sun, Site site) {
    double sinLatitude = StrictMath.sin(site.latitude_rad());
    double cosLatitude = StrictMath.cos(site.latitude_rad());
    double sinLongitude = StrictMath.sin(site.longitude_rad());
    double cosLongitude = StrictMath.cos(site.longitude_rad());
    for (int h = 0; h < HOURS; h++) {
      double noon = sun.greenwich_cosine[h] * cosLongitude + sun.east_cosine[h] * sinLongitude;
      double up = noon * cosLatitude + sun.north_cosine[h] * sinLatitude;
      if (up > 0) {
        double inPlane = Math.sqrt(1 - sun.north_cosine[h] * sun.north_cosine[h]);
        double sunset_cosine = -sinLatitude / cosLatitude * sun.north_cosine[h] / inPlane;
        up_cosine[h] = up;
        east_cosine[h] = sun.east_cosine[h] * cosLongitude - sun.greenwich_cosine[h] * sinLongitude;
        level_W_per_m2[h] = sun.outside_W_per_m2[h] * up;
        horizontal_W_per_m2[h] =
            level_W_per_m2[h] * shape_ratio(Math.clamp(sunset_cosine, -1, 1), noon / inPlane);
      }
    }
  }

  /** Course of clearness within a day, by the cosines of the hour angles of sunset and of now. */
  private static double shape_ratio(double sunset_cosine, double hour_cosine) {
    double sinLate =
        0.5 * Math.sqrt(1 - sunset_cosine * sunset_cosine) - SINE_60_ratio * sunset_cosine;
    double a = 0.409 + 0.5016 * sinLate;
    double b = 0.6609 - 0.4767 * sinLate;
    return Math.max(0, a + b * hour_cosine);
  }

  /** Scales the horizontal light to its days and its mean, and gives the mean clearness. */
  private double light(Site site) {
    int[] day = new int[HOURS];
    double[] levelByDay_W_per_m2 = new double[DAYS];
    double[] shapedByDay_W_per_m2 = new double[DAYS];
    double outside_mean_W_per_m2 = 0;
    double zone_h = StrictMath.toDegrees(site.longitude_rad()) / 15;
    for (int h = 0; h < HOURS; h++) {
      day[h] = Math.floorMod(Math.floorDiv((int) Math.floor(h + zone_h), 24), DAYS);
      levelByDay_W_per_m2[day[h]] += level_W_per_m2[h];
      shapedByDay_W_per_m2[day[h]] += horizontal_W_per_m2[h];
      outside_mean_W_per_m2 += level_W_per_m2[h] / HOURS;
    }
    double mean_ratio = site.irradiance_W_per_m2() / outside_mean_W_per_m2;
    double[] days_ratio = DailyClearness.days_ratio(mean_ratio, DARKER_fraction);
    double mean_W_per_m2 = 0;
    for (int h = 0; h < HOURS; h++) {
      if (horizontal_W_per_m2[h] > 0) {
        int d = day[h];
        horizontal_W_per_m2[h] *= days_ratio[d] * levelByDay_W_per_m2[d] / shapedByDay_W_per_m2[d];
        mean_W_per_m2 += horizontal_W_per_m2[h] / HOURS;
      }
    }
    for (int h = 0; h < HOURS; h++) {
      horizontal_W_per_m2[h] *= site.irradiance_W_per_m2() / mean_W_per_m2;
    }
    return mean_ratio;
  }

  private double tracked_W_per_m2(int h, double outside_W_per_m2) {
    double up = up_cosine[h];
    double east = east_cosine[h];
    double global_W_per_m2 = horizontal_W_per_m2[h];
    double diffuse_W_per_m2 =
        global_W_per_m2 * diffuse_fraction(global_W_per_m2 / level_W_per_m2[h]);
    double beam_W_per_m2 = Math.min((global_W_per_m2 - diffuse_W_per_m2) / up, outside_W_per_m2);
    double across = Math.sqrt(east * east + up * up);
    boolean turnsFreely = up >= 0.5 * across;
    double cosTilt = turnsFreely ? up / across : 0.5;
    double incidence_cosine = turnsFreely ? across : 0.5 * up + SINE_60_ratio * Math.abs(east);
    return beam_W_per_m2 * incidence_cosine
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
