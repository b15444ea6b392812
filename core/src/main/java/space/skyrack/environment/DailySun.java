package space.skyrack.environment;

import space.skyrack.time.Epoch;

/** The Sun through a year, by the cubic through daily positions: 1e-8 of its distance. */
final class DailySun {
  private static final double DAY_s = 86_400.0;

  double x_m;
  double y_m;
  double z_m;
  private final double[] daily_m;
  private final int days;

  DailySun(Epoch start, int days) {
    this.days = days;
    daily_m = new double[3 * (days + 4)];
    for (int day = 0; day < days + 4; day++) {
      Sun.position(start.plus_s((day - 1) * DAY_s), daily_m, 3 * day);
    }
  }

  /** Puts the Sun where it stands {@code at_s} seconds after the start, TEME. */
  void at(double at_s) {
    double day = at_s / DAY_s + 1;
    int base = Math.clamp((int) day, 1, days + 1);
    double t = day - base;
    double before = -t * (t - 1) * (t - 2) / 6;
    double here = (t + 1) * (t - 1) * (t - 2) / 2;
    double next = -(t + 1) * t * (t - 2) / 2;
    double last = (t + 1) * t * (t - 1) / 6;
    int at = 3 * (base - 1);
    x_m = before * daily_m[at] + here * daily_m[at + 3];
    y_m = before * daily_m[at + 1] + here * daily_m[at + 4];
    z_m = before * daily_m[at + 2] + here * daily_m[at + 5];
    x_m += next * daily_m[at + 6] + last * daily_m[at + 9];
    y_m += next * daily_m[at + 7] + last * daily_m[at + 10];
    z_m += next * daily_m[at + 8] + last * daily_m[at + 11];
  }

  double distance_m() {
    return Math.sqrt(x_m * x_m + y_m * y_m + z_m * z_m);
  }
}
