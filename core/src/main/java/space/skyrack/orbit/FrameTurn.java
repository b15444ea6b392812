package space.skyrack.orbit;

import org.orekit.frames.Frame;
import org.orekit.frames.KinematicTransform;
import space.skyrack.time.Grid;

/**
 * The turn from TEME into another frame at the nodes of a grid: asked of Orekit once an instant,
 * applied to any number of satellites in plain loops.
 *
 * <p>Shape: the matrix entry of row r and column c at node k stands at {@code turn_value[3 r +
 * c][k]}, the angular velocity's components at {@code spin_rad_per_s[c][k]}. Units: m, m/s.
 *
 * <p>Limits: frames with the Earth's centre as origin; no Earth orientation corrections, see {@link
 * OrekitContext}.
 */
public final class FrameTurn {
  private final double[][] turn_value;
  private final double[][] spin_rad_per_s;
  private final Grid grid;

  /** The turn into {@code frame} at every node. */
  public FrameTurn(OrekitContext context, Frame frame, Grid grid) {
    this.grid = grid;
    turn_value = new double[9][grid.nodes()];
    spin_rad_per_s = new double[3][grid.nodes()];
    for (int k = 0; k < grid.nodes(); k++) {
      KinematicTransform turn =
          context.teme().getKinematicTransformTo(frame, context.date(grid.node_ns(k)));
      double[][] matrix = turn.getRotation().getMatrix();
      double[] spin = turn.getRotationRate().toArray();
      for (int entry = 0; entry < 9; entry++) {
        turn_value[entry][k] = matrix[entry / 3][entry % 3];
      }
      for (int axis = 0; axis < 3; axis++) {
        spin_rad_per_s[axis][k] = spin[axis];
      }
    }
  }

  public Grid grid() {
    return grid;
  }

  /**
   * Positions of satellite {@code i} of a block at all nodes, in the other frame.
   *
   * @throws IllegalArgumentException if the states are of another grid
   */
  public void positions(Ephemeris states, int i, double[] x_m, double[] y_m, double[] z_m) {
    check(states);
    int row = states.row(i);
    axis(0, states.x_m, states.y_m, states.z_m, row, x_m);
    axis(1, states.x_m, states.y_m, states.z_m, row, y_m);
    axis(2, states.x_m, states.y_m, states.z_m, row, z_m);
  }

  /** The state of satellite {@code i} at node {@code k}: position, then velocity. */
  public void state(Ephemeris states, int i, int k, double[] into) {
    check(states);
    int at = states.row(i) + k;
    for (int axis = 0; axis < 3; axis++) {
      double fromX = turn_value[3 * axis][k];
      double fromY = turn_value[3 * axis + 1][k];
      double fromZ = turn_value[3 * axis + 2][k];
      into[axis] = fromX * states.x_m[at] + fromY * states.y_m[at] + fromZ * states.z_m[at];
      into[3 + axis] =
          fromX * states.vx_m_per_s[at]
              + fromY * states.vy_m_per_s[at]
              + fromZ * states.vz_m_per_s[at];
    }
    double wx = spin_rad_per_s[0][k];
    double wy = spin_rad_per_s[1][k];
    double wz = spin_rad_per_s[2][k];
    into[3] -= wy * into[2] - wz * into[1];
    into[4] -= wz * into[0] - wx * into[2];
    into[5] -= wx * into[1] - wy * into[0];
  }

  /** One loop that stores one lane, so that the compiler vectorises it. */
  private void axis(int axis, double[] x_m, double[] y_m, double[] z_m, int row, double[] out_m) {
    double[] fromX = turn_value[3 * axis];
    double[] fromY = turn_value[3 * axis + 1];
    double[] fromZ = turn_value[3 * axis + 2];
    for (int k = 0; k < grid.nodes(); k++) {
      out_m[k] = fromX[k] * x_m[row + k] + fromY[k] * y_m[row + k] + fromZ[k] * z_m[row + k];
    }
  }

  private void check(Ephemeris states) {
    if (!states.grid().equals(grid)) {
      throw new IllegalArgumentException(
          "the turn is for " + grid + ", the states are of " + states.grid());
    }
  }
}
