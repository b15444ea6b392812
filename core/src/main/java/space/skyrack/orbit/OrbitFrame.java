package space.skyrack.orbit;

/**
 * Axes of an osculating orbit: radial, along-track (in the plane, with the motion), cross-track.
 *
 * @param turn_rad_per_s how fast radial and along-track turn
 */
record OrbitFrame(Axis radial, Axis alongTrack, Axis crossTrack, double turn_rad_per_s) {

  /** A unit vector, TEME. */
  record Axis(double x_value, double y_value, double z_value) {
    double component(double x, double y, double z) {
      return x_value * x + y_value * y + z_value * z;
    }
  }

  static OrbitFrame of(State s) {
    return of(s.x_m(), s.y_m(), s.z_m(), s.vx_m_per_s(), s.vy_m_per_s(), s.vz_m_per_s());
  }

  static OrbitFrame of(double x, double y, double z, double vx, double vy, double vz) {
    double hx = y * vz - z * vy;
    double hy = z * vx - x * vz;
    double hz = x * vy - y * vx;
    double r = Math.sqrt(x * x + y * y + z * z);
    double h = Math.sqrt(hx * hx + hy * hy + hz * hz);
    Axis up = new Axis(x / r, y / r, z / r);
    Axis normal = new Axis(hx / h, hy / h, hz / h);
    Axis ahead =
        new Axis(
            normal.y_value * up.z_value - normal.z_value * up.y_value,
            normal.z_value * up.x_value - normal.x_value * up.z_value,
            normal.x_value * up.y_value - normal.y_value * up.x_value);
    return new OrbitFrame(up, ahead, normal, h / (r * r));
  }

  /** The state at a place, and with a velocity, that an offset has in this frame around s. */
  State state(State s, Offset o, double turn_rad_per_s) {
    double vr = 0.5 * turn_rad_per_s * o.alongTrack_m() - this.turn_rad_per_s * o.alongTrack_m();
    double vs = -2 * turn_rad_per_s * o.radial_m() + this.turn_rad_per_s * o.radial_m();
    double vw = turn_rad_per_s * o.crossTrackQuarter_m();
    double r = o.radial_m();
    double a = o.alongTrack_m();
    double w = o.crossTrack_m();
    return new State(
        s.x_m() + r * radial.x_value + a * alongTrack.x_value + w * crossTrack.x_value,
        s.y_m() + r * radial.y_value + a * alongTrack.y_value + w * crossTrack.y_value,
        s.z_m() + r * radial.z_value + a * alongTrack.z_value + w * crossTrack.z_value,
        s.vx_m_per_s() + vr * radial.x_value + vs * alongTrack.x_value + vw * crossTrack.x_value,
        s.vy_m_per_s() + vr * radial.y_value + vs * alongTrack.y_value + vw * crossTrack.y_value,
        s.vz_m_per_s() + vr * radial.z_value + vs * alongTrack.z_value + vw * crossTrack.z_value,
        s.epoch());
  }
}
