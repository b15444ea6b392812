package space.skyrack.economics;

import java.util.Arrays;

/**
 * What the place alone says of a {@link SolarYear}: where the Sun stands in each hour that has it
 * up, and the light that leaves clearness out. Sites that differ in their irradiance share it.
 *
 * <p>Shape: one entry per hour with the Sun up, in order. Units: W/m2, cosines.
 */
public final class SolarPlace {
  static final int DAYS = 365;
  private static final double SINE_60_ratio = 0.5 * Math.sqrt(3);

  private final double longitude_rad;
  private int lit;

  /** Hours of the year, UTC, and the days at the place that they belong to. */
  final int[] hour = new int[SolarYear.HOURS];

  final int[] day = new int[SolarYear.HOURS];
  final double[] up_cosine = new double[SolarYear.HOURS];
  final double[] outside_W_per_m2 = new double[SolarYear.HOURS];

  /** On a level plane outside the air. */
  final double[] level_W_per_m2 = new double[SolarYear.HOURS];

  /** The same times the course of clearness within a day. */
  final double[] shaped_W_per_m2 = new double[SolarYear.HOURS];

  /** Of the beam on the tracker, and of the tracker with the vertical. */
  final double[] incidence_cosine = new double[SolarYear.HOURS];

  final double[] tilt_cosine = new double[SolarYear.HOURS];

  final double[] levelByDay_W_per_m2 = new double[DAYS];
  final double[] shapedByDay_W_per_m2 = new double[DAYS];
  final double outside_mean_W_per_m2;

  private SolarPlace(SunHours sun, double latitude_rad, double longitude_rad) {
    this.longitude_rad = longitude_rad;
    double sinLatitude = StrictMath.sin(latitude_rad);
    double cosLatitude = StrictMath.cos(latitude_rad);
    double sinLongitude = StrictMath.sin(longitude_rad);
    double cosLongitude = StrictMath.cos(longitude_rad);
    for (int h = 0; h < SolarYear.HOURS; h++) {
      double noon = sun.greenwich_cosine[h] * cosLongitude + sun.east_cosine[h] * sinLongitude;
      double up = noon * cosLatitude + sun.north_cosine[h] * sinLatitude;
      if (up > 0) {
        double inPlane = Math.sqrt(1 - sun.north_cosine[h] * sun.north_cosine[h]);
        double sunset_cosine = -sinLatitude / cosLatitude * sun.north_cosine[h] / inPlane;
        double east = sun.east_cosine[h] * cosLongitude - sun.greenwich_cosine[h] * sinLongitude;
        double level = sun.outside_W_per_m2[h] * up;
        hour[lit] = h;
        up_cosine[lit] = up;
        outside_W_per_m2[lit] = sun.outside_W_per_m2[h];
        level_W_per_m2[lit] = level;
        shaped_W_per_m2[lit] =
            level * shape_ratio(Math.clamp(sunset_cosine, -1, 1), noon / inPlane);
        track(lit, up, east);
        lit++;
      }
    }
    outside_mean_W_per_m2 = byDay();
  }

  /** The year at a place. */
  public static SolarPlace of(SunHours sun, double latitude_rad, double longitude_rad) {
    return new SolarPlace(sun, latitude_rad, longitude_rad);
  }

  /** Hours with the Sun up. */
  int lit() {
    return lit;
  }

  /** Course of clearness within a day, by the cosines of the hour angles of sunset and of now. */
  private static double shape_ratio(double sunset_cosine, double hour_cosine) {
    double sinLate =
        0.5 * Math.sqrt(1 - sunset_cosine * sunset_cosine) - SINE_60_ratio * sunset_cosine;
    double a = 0.409 + 0.5016 * sinLate;
    double b = 0.6609 - 0.4767 * sinLate;
    return Math.max(0, a + b * hour_cosine);
  }

  /** Turns the tracker towards the Sun, as far as it goes. */
  private void track(int i, double up, double east) {
    double across = Math.sqrt(east * east + up * up);
    boolean turnsFreely = up >= 0.5 * across;
    tilt_cosine[i] = turnsFreely ? up / across : 0.5;
    incidence_cosine[i] = turnsFreely ? across : 0.5 * up + SINE_60_ratio * Math.abs(east);
  }

  /** Sums the light of each day at the place; gives the mean outside the air. */
  private double byDay() {
    double mean_W_per_m2 = 0;
    double zone_h = StrictMath.toDegrees(longitude_rad) / 15;
    Arrays.fill(hour, lit, hour.length, -1);
    for (int i = 0; i < lit; i++) {
      int here = Math.floorMod(Math.floorDiv((int) Math.floor(hour[i] + zone_h), 24), DAYS);
      day[i] = here;
      levelByDay_W_per_m2[here] += level_W_per_m2[i];
      shapedByDay_W_per_m2[here] += shaped_W_per_m2[i];
      mean_W_per_m2 += level_W_per_m2[i] / SolarYear.HOURS;
    }
    return mean_W_per_m2;
  }
}
