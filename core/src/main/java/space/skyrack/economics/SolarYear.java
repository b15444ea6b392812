package space.skyrack.economics;

import java.util.Arrays;
import java.util.Random;
import space.skyrack.environment.Sun;
import space.skyrack.model.Site;
import space.skyrack.orbit.SiderealTime;
import space.skyrack.time.Epoch;

/**
 * Sunlight on a horizontal plane and on a one-axis tracker at a site, hour by hour for a year.
 *
 * <p>Equations: the Sun stands where {@link Sun} puts it, seen from the geodetic latitude at the
 * middle of each UTC hour. Clear sky: direct beam = S ((1 - 0.14 h) 0.7^(m^0.678) + 0.14 h) with
 * the height h in km and the air mass m of Kasten and Young, and 1.1 times its horizontal part as
 * global light. Days are clear or cloudy by a two-state chain with the site's clear share and
 * cloudy spells of two days on average, seeded; all cloudy days share one factor, all clear days
 * another (1 unless it must be above), so that the year's mean is the site's. Global light is
 * parted into beam and diffuse by Erbs, Klein and Duffie; the tracker turns about a level
 * north-south axis, up to 60 deg, and sees the diffuse sky and ground of Liu and Jordan, albedo
 * 0.2.
 *
 * <p>Units: W/m2. Source: Laue, Solar Energy 13 (1970) 43, doi:10.1016/0038-092X(70)90006-X, and
 * Meinel and Meinel, Applied Solar Energy (1976); Kasten and Young, Applied Optics 28 (1989) 4735,
 * doi:10.1364/AO.28.004735; Erbs, Klein, Duffie, Solar Energy 28 (1982) 293,
 * doi:10.1016/0038-092X(82)90302-4; Liu and Jordan, Solar Energy 7 (1963) 53,
 * doi:10.1016/0038-092X(63)90006-9. Limits: no season of the clouds, no dust, no shading of rows,
 * no refraction, no horizon; the spell of two days is a judgement (one to four).
 */
public final class SolarYear {
  public static final int HOURS = 8760;
  private static final int YEAR = 2027;
  private static final long SEED = 2027;
  private static final double CLOUDY_SPELL_d = 2;
  private static final double TURN_LIMIT_rad = StrictMath.toRadians(60);
  private static final double ALBEDO = 0.2;
  private static final double GLOBAL_over_BEAM_ratio = 1.1;

  private final double[] horizontal_W_per_m2 = new double[HOURS];
  private final double[] tracked_W_per_m2 = new double[HOURS];

  private SolarYear() {}

  /** The year at a site. */
  public static SolarYear of(Site site) {
    double[] up_cosine = new double[HOURS];
    double[] east_cosine = new double[HOURS];
    double[] outside_W_per_m2 = new double[HOURS];
    place(site, up_cosine, east_cosine, outside_W_per_m2);
    SolarYear year = new SolarYear();
    for (int h = 0; h < HOURS; h++) {
      year.horizontal_W_per_m2[h] =
          clear_W_per_m2(up_cosine[h], outside_W_per_m2[h], 1e-3 * site.altitude_m());
    }
    year.cloud(site);
    for (int h = 0; h < HOURS; h++) {
      year.tracked_W_per_m2[h] =
          tracked_W_per_m2(
              year.horizontal_W_per_m2[h], up_cosine[h], east_cosine[h], outside_W_per_m2[h]);
    }
    return year;
  }

  /** Global light on a horizontal plane, by the hour from the start of the year, UTC. */
  public double[] horizontal_W_per_m2() {
    return horizontal_W_per_m2.clone();
  }

  /** Light on the tracker. */
  public double[] tracked_W_per_m2() {
    return tracked_W_per_m2.clone();
  }

  /** Energy on a plane in the year over a square metre. */
  public static double sum_kWh_per_m2(double[] light_W_per_m2) {
    return 1e-3 * Arrays.stream(light_W_per_m2).sum();
  }

  private static void place(Site site, double[] up, double[] east, double[] outside_W_per_m2) {
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
      double outward = (sun_m[0] * cosMeridian + sun_m[1] * sinMeridian) / distance_m;
      east[h] = (sun_m[1] * cosMeridian - sun_m[0] * sinMeridian) / distance_m;
      up[h] = outward * cosLatitude + sun_m[2] / distance_m * sinLatitude;
      outside_W_per_m2[h] = Sun.flux_W_per_m2(distance_m);
    }
  }

  private static double clear_W_per_m2(
      double up_cosine, double outside_W_per_m2, double height_km) {
    if (up_cosine <= 0) {
      return 0;
    }
    double elevation_deg = StrictMath.toDegrees(StrictMath.asin(up_cosine));
    double airMass_ratio =
        1 / (up_cosine + 0.50572 * StrictMath.pow(elevation_deg + 6.07995, -1.6364));
    double beam =
        (1 - 0.14 * height_km) * StrictMath.pow(0.7, StrictMath.pow(airMass_ratio, 0.678))
            + 0.14 * height_km;
    return GLOBAL_over_BEAM_ratio * beam * outside_W_per_m2 * up_cosine;
  }

  /** Weakens cloudy days, and where that is not enough clear ones, to the mean of the site. */
  private void cloud(Site site) {
    boolean[] cloudy = cloudyDays(site.clear_fraction());
    double clear_W_per_m2 = 0;
    double cloudy_W_per_m2 = 0;
    for (int h = 0; h < HOURS; h++) {
      if (cloudy[h / 24]) {
        cloudy_W_per_m2 += horizontal_W_per_m2[h] / HOURS;
      } else {
        clear_W_per_m2 += horizontal_W_per_m2[h] / HOURS;
      }
    }
    double wanted_ratio = (site.irradiance_W_per_m2() - clear_W_per_m2) / cloudy_W_per_m2;
    double cloudy_ratio = Math.clamp(cloudy_W_per_m2 > 0 ? wanted_ratio : 0, 0.15, 1);
    double clear_ratio =
        (site.irradiance_W_per_m2() - cloudy_ratio * cloudy_W_per_m2) / clear_W_per_m2;
    for (int h = 0; h < HOURS; h++) {
      horizontal_W_per_m2[h] *= cloudy[h / 24] ? cloudy_ratio : clear_ratio;
    }
  }

  private static boolean[] cloudyDays(double clear_fraction) {
    boolean[] cloudy = new boolean[HOURS / 24];
    if (clear_fraction >= 1) {
      return cloudy;
    }
    Random chance = new Random(SEED);
    double clears_probability = 1 / CLOUDY_SPELL_d;
    double clouds_probability =
        clear_fraction <= 0
            ? 1
            : Math.min(1, (1 - clear_fraction) / clear_fraction * clears_probability);
    boolean now = false;
    for (int day = 0; day < cloudy.length; day++) {
      double draw = chance.nextDouble();
      now = now ? draw >= clears_probability : draw < clouds_probability;
      cloudy[day] = now;
    }
    return cloudy;
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

  /** Share of global light that is diffuse, by the clearness index. */
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
