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
  private static final double[] DARKER_fraction =
      DailyClearness.darker_fraction(SolarPlace.DAYS, 2027);
  private static final double ALBEDO = 0.2;

  private final double[] horizontal_W_per_m2 = new double[HOURS];
  private final double[] tracked_W_per_m2 = new double[HOURS];
  private final double clearness_ratio;

  private SolarYear(SolarPlace place, double irradiance_W_per_m2) {
    double[] global_W_per_m2 = new double[place.lit()];
    clearness_ratio = light(place, irradiance_W_per_m2, global_W_per_m2);
    for (int i = 0; i < global_W_per_m2.length; i++) {
      horizontal_W_per_m2[place.hour[i]] = global_W_per_m2[i];
      tracked_W_per_m2[place.hour[i]] = tracked_W_per_m2(place, i, global_W_per_m2[i]);
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
    return of(SolarPlace.of(sun, site.latitude_rad(), site.longitude_rad()), site);
  }

  /** The same with the place, which sites that differ in their irradiance share. */
  public static SolarYear of(SolarPlace place, Site site) {
    return new SolarYear(place, site.irradiance_W_per_m2());
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

  /** Scales the shaped light to its days and its mean, and gives the mean clearness. */
  private static double light(
      SolarPlace place, double irradiance_W_per_m2, double[] global_W_per_m2) {
    double mean_ratio = irradiance_W_per_m2 / place.outside_mean_W_per_m2;
    double[] days_ratio = DailyClearness.days_ratio(mean_ratio, DARKER_fraction);
    for (int d = 0; d < SolarPlace.DAYS; d++) {
      days_ratio[d] = days_ratio[d] * place.levelByDay_W_per_m2[d] / place.shapedByDay_W_per_m2[d];
    }
    double mean_W_per_m2 = 0;
    for (int i = 0; i < global_W_per_m2.length; i++) {
      double shaped_W_per_m2 = place.shaped_W_per_m2[i];
      if (shaped_W_per_m2 > 0) {
        global_W_per_m2[i] = shaped_W_per_m2 * days_ratio[place.day[i]];
        mean_W_per_m2 += global_W_per_m2[i] / HOURS;
      }
    }
    double scale_ratio = irradiance_W_per_m2 / mean_W_per_m2;
    for (int i = 0; i < global_W_per_m2.length; i++) {
      global_W_per_m2[i] *= scale_ratio;
    }
    return mean_ratio;
  }

  private static double tracked_W_per_m2(SolarPlace place, int i, double global_W_per_m2) {
    double diffuse_W_per_m2 =
        global_W_per_m2 * diffuse_fraction(global_W_per_m2 / place.level_W_per_m2[i]);
    double beam_W_per_m2 =
        Math.min(
            (global_W_per_m2 - diffuse_W_per_m2) / place.up_cosine[i], place.outside_W_per_m2[i]);
    double cosTilt = place.tilt_cosine[i];
    return beam_W_per_m2 * place.incidence_cosine[i]
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
