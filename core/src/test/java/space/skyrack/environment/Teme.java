package space.skyrack.environment;

import space.skyrack.time.Epoch;

/** GCRS to TEME for tests: IAU 1976 precession, leading terms of nutation; 0.5 arc seconds. */
final class Teme {
  private Teme() {}

  static double[] fromGcrs(Epoch epoch, double x, double y, double z) {
    double t = epoch.sinceJ2000_s() / (36_525.0 * 86_400.0);
    double arcSecond = Math.PI / 648_000.0;
    double zeta = arcSecond * (2306.2181 * t + 0.30188 * t * t);
    double tilt = arcSecond * (2004.3109 * t - 0.42665 * t * t);
    double turn = arcSecond * (2306.2181 * t + 1.09468 * t * t);
    double[] v = {x, y, z};
    about(2, -zeta, v);
    about(1, tilt, v);
    about(2, -turn, v);
    double node = Math.toRadians(125.04452 - 1934.136261 * t);
    double sun = 2 * Math.toRadians(280.4665 + 36_000.7698 * t);
    double moon = 2 * Math.toRadians(218.3165 + 481_267.8813 * t);
    double psi =
        arcSecond
            * (-17.1996 * Math.sin(node)
                - 1.3187 * Math.sin(sun)
                - 0.2274 * Math.sin(moon)
                + 0.2062 * Math.sin(2 * node));
    double epsilon =
        arcSecond
            * (9.2025 * Math.cos(node)
                + 0.5736 * Math.cos(sun)
                + 0.0977 * Math.cos(moon)
                - 0.0895 * Math.cos(2 * node));
    double mean = Math.toRadians(23.4392911 - 0.0130042 * t);
    about(0, mean, v);
    about(2, -psi, v);
    about(0, -(mean + epsilon), v);
    about(2, psi * Math.cos(mean), v);
    return v;
  }

  /** Turns the axes about axis 0, 1 or 2 by {@code angle}. */
  private static void about(int axis, double angle, double[] v) {
    int j = (axis + 1) % 3;
    int k = (axis + 2) % 3;
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double a = v[j];
    double b = v[k];
    v[j] = cos * a + sin * b;
    v[k] = cos * b - sin * a;
  }
}
