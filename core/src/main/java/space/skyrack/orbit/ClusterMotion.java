package space.skyrack.orbit;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/**
 * Motion of the satellites of a cluster in the orbit frame of its reference point, node by node.
 *
 * <p>Shape: satellite i at node k stands at {@code i * nodes + k}; {@code perOrbit} nodes make one
 * nodal period, the first stands at the epoch.
 */
public final class ClusterMotion {
  private static final int STEPS_PER_NODE = 8;

  private final int satellites;
  private final int nodes;
  private final int perOrbit;
  private final double period_s;
  private final double[] radial_m;
  private final double[] alongTrack_m;
  private final double[] crossTrack_m;

  private ClusterMotion(int satellites, int nodes, int perOrbit, double period_s) {
    int size = Math.multiplyExact(satellites, nodes);
    this.satellites = satellites;
    this.nodes = nodes;
    this.perOrbit = perOrbit;
    this.period_s = period_s;
    radial_m = new double[size];
    alongTrack_m = new double[size];
    crossTrack_m = new double[size];
  }

  public int satellites() {
    return satellites;
  }

  public int nodes() {
    return nodes;
  }

  public int perOrbit() {
    return perOrbit;
  }

  public double period_s() {
    return period_s;
  }

  public double[] radial_m() {
    return radial_m;
  }

  public double[] alongTrack_m() {
    return alongTrack_m;
  }

  public double[] crossTrack_m() {
    return crossTrack_m;
  }

  /**
   * Integration of every satellite and the reference point in the zonal field up to {@code degree}
   * (0: a point mass).
   */
  public static ClusterMotion numerical(
      MeanElements reference, List<MeanElements> satellites, int degree, int orbits, int perOrbit) {
    double period_s = 2 * Math.PI / reference.rates().latitude_rad_per_s();
    return numerical(
        State.of(new J2Propagator(List.of(reference)), 0, reference.epoch()),
        states(satellites, reference.epoch()),
        period_s,
        degree,
        orbits,
        perOrbit);
  }

  static ClusterMotion numerical(
      State reference,
      List<State> satellites,
      double period_s,
      int degree,
      int orbits,
      int perOrbit) {
    int nodes = orbits * perOrbit + 1;
    ClusterMotion motion = new ClusterMotion(satellites.size(), nodes, perOrbit, period_s);
    double step_s = period_s / (perOrbit * STEPS_PER_NODE);
    ZonalKernel field = new ZonalKernel(degree);
    List<State> all = new ArrayList<>(satellites);
    all.addFirst(reference);
    double[] state = new double[6 * all.size()];
    for (int i = 0; i < all.size(); i++) {
      State s = all.get(i);
      double[] six = {s.x_m(), s.y_m(), s.z_m(), s.vx_m_per_s(), s.vy_m_per_s(), s.vz_m_per_s()};
      System.arraycopy(six, 0, state, 6 * i, 6);
    }
    for (int k = 0; k < nodes; k++) {
      for (int i = 0; i < all.size() && k > 0; i++) {
        field.advance(state, 6 * i, step_s, STEPS_PER_NODE);
      }
      OrbitFrame frame = OrbitFrame.of(state[0], state[1], state[2], state[3], state[4], state[5]);
      for (int i = 0; i < satellites.size(); i++) {
        int at = 6 * (i + 1);
        motion.put(
            frame, i, k, state[at] - state[0], state[at + 1] - state[1], state[at + 2] - state[2]);
      }
    }
    return motion;
  }

  /** The same motion as the J2 kernel of the simulation gives it. */
  public static ClusterMotion kernel(
      MeanElements reference, List<MeanElements> satellites, int orbits, int perOrbit) {
    List<MeanElements> all = new ArrayList<>(satellites);
    all.addFirst(reference);
    return propagated(new J2Propagator(all), reference, orbits, perOrbit);
  }

  /** Motion by any propagator whose first satellite is the reference point. */
  static ClusterMotion propagated(
      Propagator all, MeanElements reference, int orbits, int perOrbit) {
    double period_s = 2 * Math.PI / reference.rates().latitude_rad_per_s();
    int nodes = orbits * perOrbit + 1;
    ClusterMotion motion = new ClusterMotion(all.size() - 1, nodes, perOrbit, period_s);
    Grid grid = new Grid(reference.epoch().tai_ns(), Math.round(period_s * 1e9 / perOrbit), nodes);
    Ephemeris states = new Ephemeris(all.size(), grid);
    states.reset(all.size(), grid);
    all.fill(0, states);
    motion.relate(states, 0, 1);
    return motion;
  }

  /** The cluster as a propagator moves it, in the orbit frame of one of its satellites. */
  public static ClusterMotion seenFrom(int satellite, Propagator all, Grid grid) {
    int nodes = grid.nodes();
    ClusterMotion motion =
        new ClusterMotion(all.size(), nodes, nodes - 1, (nodes - 1) * grid.step_ns() * 1e-9);
    Ephemeris states = new Ephemeris(all.size(), grid);
    states.reset(all.size(), grid);
    all.fill(0, states);
    motion.relate(states, satellite, 0);
    return motion;
  }

  /** Places of the satellites from block index {@code first} on, in the frame of one of a block. */
  private void relate(Ephemeris states, int origin, int first) {
    for (int k = 0; k < nodes; k++) {
      OrbitFrame frame = OrbitFrame.of(State.at(states, origin, k));
      int from = states.row(origin) + k;
      for (int i = 0; i < satellites; i++) {
        int at = states.row(first + i) + k;
        put(
            frame,
            i,
            k,
            states.x_m[at] - states.x_m[from],
            states.y_m[at] - states.y_m[from],
            states.z_m[at] - states.z_m[from]);
      }
    }
  }

  static List<State> states(List<MeanElements> satellites, Epoch at) {
    Propagator kernel = new J2Propagator(satellites);
    List<State> states = new ArrayList<>();
    for (int i = 0; i < satellites.size(); i++) {
      states.add(State.of(kernel, i, at));
    }
    return states;
  }

  /** Distance of two satellites at a node. */
  public double distance_m(int i, int j, int node) {
    int p = i * nodes + node;
    int q = j * nodes + node;
    double dx = radial_m[p] - radial_m[q];
    double dy = alongTrack_m[p] - alongTrack_m[q];
    double dz = crossTrack_m[p] - crossTrack_m[q];
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  /** Distance of a satellite from the reference point at a node. */
  public double reach_m(int i, int node) {
    int p = i * nodes + node;
    return Math.sqrt(
        radial_m[p] * radial_m[p]
            + alongTrack_m[p] * alongTrack_m[p]
            + crossTrack_m[p] * crossTrack_m[p]);
  }

  /** Greatest distance between the places that two motions give a satellite, up to a node. */
  public double error_m(ClusterMotion other, int lastNode) {
    double worst_m = 0;
    for (int i = 0; i < satellites; i++) {
      for (int k = 0; k <= lastNode; k++) {
        int p = i * nodes + k;
        int q = i * other.nodes + k;
        double dx = radial_m[p] - other.radial_m[q];
        double dy = alongTrack_m[p] - other.alongTrack_m[q];
        double dz = crossTrack_m[p] - other.crossTrack_m[q];
        worst_m = Math.max(worst_m, Math.sqrt(dx * dx + dy * dy + dz * dz));
      }
    }
    return worst_m;
  }

  private void put(OrbitFrame frame, int i, int k, double dx, double dy, double dz) {
    int at = i * nodes + k;
    radial_m[at] = frame.radial().component(dx, dy, dz);
    alongTrack_m[at] = frame.alongTrack().component(dx, dy, dz);
    crossTrack_m[at] = frame.crossTrack().component(dx, dy, dz);
  }
}
