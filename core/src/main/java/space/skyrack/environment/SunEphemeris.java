package space.skyrack.environment;

import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/**
 * The Sun over a grid: geocentric position at each node, direction and flux at each mid-step, TEME.
 *
 * <p>Depends on instants only, so one instance serves every satellite of a window.
 */
public final class SunEphemeris {
  public final double[] x_m;
  public final double[] y_m;
  public final double[] z_m;

  /** Direction cosines at the middle of each step. */
  public final double[] midX_ratio;

  public final double[] midY_ratio;
  public final double[] midZ_ratio;

  /** Flux at the middle of each step. */
  public final double[] midFlux_W_per_m2;

  private final double[] position_m = new double[3];
  private Grid grid;

  /** Room for as many nodes as {@code grid} has, filled for that grid. */
  public SunEphemeris(Grid grid) {
    int nodes = grid.nodes();
    x_m = new double[nodes];
    y_m = new double[nodes];
    z_m = new double[nodes];
    midX_ratio = new double[nodes];
    midY_ratio = new double[nodes];
    midZ_ratio = new double[nodes];
    midFlux_W_per_m2 = new double[nodes];
    this.grid = grid;
    fill();
  }

  /** Makes this the Sun over another grid of as many nodes or fewer. */
  public void reset(Grid next) {
    if (next.equals(grid)) {
      return;
    }
    if (next.nodes() > x_m.length) {
      throw new IllegalArgumentException(next.nodes() + " nodes do not fit " + x_m.length);
    }
    grid = next;
    fill();
  }

  public Grid grid() {
    return grid;
  }

  private void fill() {
    for (int k = 0; k < grid.nodes(); k++) {
      Sun.position(new Epoch(grid.node_ns(k)), position_m, 0);
      x_m[k] = position_m[0];
      y_m[k] = position_m[1];
      z_m[k] = position_m[2];
    }
    for (int k = 0; k < grid.steps(); k++) {
      double x = 0.5 * (x_m[k] + x_m[k + 1]);
      double y = 0.5 * (y_m[k] + y_m[k + 1]);
      double z = 0.5 * (z_m[k] + z_m[k + 1]);
      double distance_m = Math.sqrt(x * x + y * y + z * z);
      midX_ratio[k] = x / distance_m;
      midY_ratio[k] = y / distance_m;
      midZ_ratio[k] = z / distance_m;
      midFlux_W_per_m2[k] = Sun.flux_W_per_m2(distance_m);
    }
  }
}
