package space.skyrack.orbit;

import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/** Position and velocity of one satellite at an instant, TEME. */
public record State(
    double x_m,
    double y_m,
    double z_m,
    double vx_m_per_s,
    double vy_m_per_s,
    double vz_m_per_s,
    Epoch epoch) {

  /** Distance between two positions. */
  public double distance_m(State other) {
    double dx = x_m - other.x_m;
    double dy = y_m - other.y_m;
    double dz = z_m - other.z_m;
    return StrictMath.sqrt(dx * dx + dy * dy + dz * dz);
  }

  /** The state of one satellite at an instant, through its propagator. */
  public static State of(Propagator propagator, int satellite, Epoch at) {
    Grid grid = new Grid(at.tai_ns(), Epoch.SECOND_ns, 2);
    Ephemeris one = new Ephemeris(1, grid);
    one.reset(1, grid);
    propagator.fill(satellite, one);
    return at(one, 0, 0);
  }

  /** The state of satellite {@code i} of a block at a node. */
  public static State at(Ephemeris from, int i, int node) {
    int k = from.row(i) + node;
    return new State(
        from.x_m[k],
        from.y_m[k],
        from.z_m[k],
        from.vx_m_per_s[k],
        from.vy_m_per_s[k],
        from.vz_m_per_s[k],
        new Epoch(from.grid().node_ns(node)));
  }
}
