package space.skyrack.environment;

import space.skyrack.orbit.Ephemeris;
import space.skyrack.time.Grid;

/** A circular orbit with a J2 node drift, an exact function of the instant, for tests. */
record Circle(
    double radius_m,
    double inclination_rad,
    double raan_rad,
    double nodeRate_rad_per_s,
    long at_ns) {
  static final double GRAVITY = 3.986004418e14;

  Ephemeris over(Grid grid) {
    Ephemeris states = new Ephemeris(1, grid);
    states.reset(1, grid);
    fill(states, 0, 0);
    return states;
  }

  void fill(Ephemeris states, int i, double phase_rad) {
    double rate = Math.sqrt(GRAVITY / radius_m) / radius_m;
    for (int k = 0; k < states.grid().nodes(); k++) {
      double t = (states.grid().node_ns(k) - at_ns) * 1e-9;
      double u = phase_rad + rate * t;
      double node = raan_rad + nodeRate_rad_per_s * t;
      int at = states.row(i) + k;
      double cu = Math.cos(u);
      double su = Math.sin(u);
      double co = Math.cos(node);
      double so = Math.sin(node);
      double ci = Math.cos(inclination_rad);
      double si = Math.sin(inclination_rad);
      double x = co * cu - so * su * ci;
      double y = so * cu + co * su * ci;
      states.x_m[at] = radius_m * x;
      states.y_m[at] = radius_m * y;
      states.z_m[at] = radius_m * su * si;
      states.vx_m_per_s[at] =
          radius_m * (rate * (-co * su - so * cu * ci) - nodeRate_rad_per_s * y);
      states.vy_m_per_s[at] =
          radius_m * (rate * (-so * su + co * cu * ci) + nodeRate_rad_per_s * x);
      states.vz_m_per_s[at] = radius_m * rate * cu * si;
    }
  }
}
