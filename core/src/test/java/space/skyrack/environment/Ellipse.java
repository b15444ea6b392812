package space.skyrack.environment;

import space.skyrack.orbit.Ephemeris;
import space.skyrack.time.Grid;

/** A Kepler ellipse that starts at perigee, an exact function of the instant, for tests. */
record Ellipse(
    double perigee_m,
    double eccentricity_ratio,
    double inclination_rad,
    double raan_rad,
    double argumentOfPerigee_rad,
    long at_ns) {

  Ephemeris over(Grid grid) {
    Ephemeris states = new Ephemeris(1, grid);
    states.reset(1, grid);
    double e = eccentricity_ratio;
    double a_m = perigee_m / (1 - e);
    double n = Math.sqrt(Circle.GRAVITY / a_m) / a_m;
    double minor = Math.sqrt(1 - e * e);
    for (int k = 0; k < grid.nodes(); k++) {
      double mean = Math.IEEEremainder(n * (grid.node_ns(k) - at_ns) * 1e-9, 2 * Math.PI);
      double eccentric = mean + e * Math.sin(mean);
      for (int i = 0; i < 12; i++) {
        eccentric -= (eccentric - e * Math.sin(eccentric) - mean) / (1 - e * Math.cos(eccentric));
      }
      double rate = n / (1 - e * Math.cos(eccentric));
      double x = a_m * (Math.cos(eccentric) - e);
      double y = a_m * minor * Math.sin(eccentric);
      double vx = -a_m * Math.sin(eccentric) * rate;
      double vy = a_m * minor * Math.cos(eccentric) * rate;
      put(states.x_m, states.y_m, states.z_m, k, x, y);
      put(states.vx_m_per_s, states.vy_m_per_s, states.vz_m_per_s, k, vx, vy);
    }
    return states;
  }

  private void put(double[] toX, double[] toY, double[] toZ, int k, double x, double y) {
    double cos = Math.cos(argumentOfPerigee_rad);
    double sin = Math.sin(argumentOfPerigee_rad);
    double along = x * cos - y * sin;
    double across = x * sin + y * cos;
    double level = across * Math.cos(inclination_rad);
    toX[k] = along * Math.cos(raan_rad) - level * Math.sin(raan_rad);
    toY[k] = along * Math.sin(raan_rad) + level * Math.cos(raan_rad);
    toZ[k] = across * Math.sin(inclination_rad);
  }
}
