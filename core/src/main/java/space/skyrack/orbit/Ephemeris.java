package space.skyrack.orbit;

import space.skyrack.time.Grid;

/**
 * Positions and velocities of one block of satellites at the nodes of a grid, TEME.
 *
 * <p>Shape: satellite-major; the state of satellite i (counted within the block) at node k stands
 * at index {@code i * nodes + k} of each array. The arrays are filled by a {@link Propagator} and
 * only read after that; a worker reuses one instance for all its blocks.
 */
public final class Ephemeris {
  public final int capacity;
  public final int nodes;
  public final double[] x_m;
  public final double[] y_m;
  public final double[] z_m;
  public final double[] vx_m_per_s;
  public final double[] vy_m_per_s;
  public final double[] vz_m_per_s;

  /** Room for one satellite's intermediate values, so that a propagator allocates nothing. */
  final Lanes lanes;

  /** The same for SGP4. */
  final Sgp4Lanes sgp4;

  private Grid grid;
  private int satellites;

  /** Room for {@code capacity} satellites at {@code grid.nodes()} nodes. */
  public Ephemeris(int capacity, Grid grid) {
    this.capacity = capacity;
    this.nodes = grid.nodes();
    this.grid = grid;
    int size = Math.multiplyExact(capacity, nodes);
    x_m = new double[size];
    y_m = new double[size];
    z_m = new double[size];
    vx_m_per_s = new double[size];
    vy_m_per_s = new double[size];
    vz_m_per_s = new double[size];
    lanes = new Lanes(nodes);
    sgp4 = new Sgp4Lanes(nodes);
  }

  /**
   * Makes this the ephemeris of {@code count} satellites on another grid of as many nodes or fewer.
   */
  public void reset(int count, Grid next) {
    if (count > capacity || next.nodes() > nodes) {
      throw new IllegalArgumentException(
          count
              + " satellites x "
              + next.nodes()
              + " nodes do not fit "
              + capacity
              + " x "
              + nodes);
    }
    satellites = count;
    grid = next;
  }

  /** Replaces the states of satellite {@code i} by those of the only satellite of another. */
  public void copyRow(int i, Ephemeris single) {
    int count = grid.nodes();
    System.arraycopy(single.x_m, 0, x_m, row(i), count);
    System.arraycopy(single.y_m, 0, y_m, row(i), count);
    System.arraycopy(single.z_m, 0, z_m, row(i), count);
    System.arraycopy(single.vx_m_per_s, 0, vx_m_per_s, row(i), count);
    System.arraycopy(single.vy_m_per_s, 0, vy_m_per_s, row(i), count);
    System.arraycopy(single.vz_m_per_s, 0, vz_m_per_s, row(i), count);
  }

  /** Takes one quantity at {@code length} nodes of {@code count} satellites. */
  void takeRows(int first, int count, int length, double[] from, double[] to) {
    if (length == nodes) {
      System.arraycopy(from, 0, to, row(first), count * length);
      return;
    }
    for (int j = 0; j < count; j++) {
      System.arraycopy(from, j * length, to, row(first + j), length);
    }
  }

  public Grid grid() {
    return grid;
  }

  public int satellites() {
    return satellites;
  }

  /** Index of satellite {@code i}'s first node; rows stay {@link #nodes} apart on shorter grids. */
  public int row(int i) {
    return i * nodes;
  }
}
