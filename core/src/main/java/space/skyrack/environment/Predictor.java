package space.skyrack.environment;

import space.skyrack.environment.Exposure.Phase;
import space.skyrack.orbit.Ephemeris;
import space.skyrack.time.Grid;

/**
 * Predicts the {@link Exposure} of a block of satellites from their {@link Ephemeris}.
 *
 * <p>Holds scratch arrays and the Sun of the last grid: one instance per thread. Allocates nothing
 * but longer lists of pieces and edges when they are too short. Speed: about 10 million steps of 60
 * s per second and core.
 */
public final class Predictor {
  private static final double LONGEST_PART_s = 60.0;

  /** Square of the distance from the shadow's axis: 900 km inside the polar radius. */
  private static final double DEEP_m2 = 5_456_000.0 * 5_456_000.0;

  private final SunEphemeris sun;
  private final Limb limb;
  private final Shadow shadow;
  private final Timeline timeline = new Timeline();
  private final double[] sinBeta_ratio;
  private final double[] cosZenith_ratio;
  private final double[] earth_ratio;
  private final double[] height_ratio;
  private final double[] disc_ratio;

  /** Room for grids of as many nodes as this one. */
  public Predictor(Grid grid) {
    this(grid, new Limb());
  }

  Predictor(Grid grid, Limb limb) {
    this.limb = limb;
    shadow = new Shadow(limb);
    sun = new SunEphemeris(grid);
    sinBeta_ratio = new double[grid.nodes()];
    cosZenith_ratio = new double[grid.nodes()];
    earth_ratio = new double[grid.nodes()];
    height_ratio = new double[grid.nodes()];
    disc_ratio = new double[grid.nodes()];
  }

  /** Fills {@code out} for every satellite of {@code states}, on its grid. */
  public void predict(Ephemeris states, Pointing pointing, Exposure out) {
    Grid grid = states.grid();
    sun.reset(grid);
    out.reset(states.satellites(), grid);
    timeline.reset(out);
    for (int i = 0; i < states.satellites(); i++) {
      angles(states, states.row(i));
      fluxes(pointing, out, out.row(i));
      heights(states, states.row(i));
      timeline.begin(out, i, Limb.phase(height_ratio[0], disc_ratio[0]));
      light(states, states.row(i), out);
      timeline.end(out, i);
    }
  }

  /** The Sun over the grid of the last prediction. */
  public SunEphemeris sun() {
    return sun;
  }

  /** Angles at each mid-step; the state there is the cubic through both nodes. */
  private void angles(Ephemeris states, int row) {
    double step_s = sun.grid().step_ns() * 1e-9;
    double bow = 0.125 * step_s;
    double chord = 1.5 / step_s;
    for (int k = 0; k < sun.grid().steps(); k++) {
      int a = row + k;
      int b = a + 1;
      double vx0 = states.vx_m_per_s[a];
      double vy0 = states.vy_m_per_s[a];
      double vz0 = states.vz_m_per_s[a];
      double vx1 = states.vx_m_per_s[b];
      double vy1 = states.vy_m_per_s[b];
      double vz1 = states.vz_m_per_s[b];
      double x = 0.5 * (states.x_m[a] + states.x_m[b]) + bow * (vx0 - vx1);
      double y = 0.5 * (states.y_m[a] + states.y_m[b]) + bow * (vy0 - vy1);
      double z = 0.5 * (states.z_m[a] + states.z_m[b]) + bow * (vz0 - vz1);
      double vx = chord * (states.x_m[b] - states.x_m[a]) - 0.25 * (vx0 + vx1);
      double vy = chord * (states.y_m[b] - states.y_m[a]) - 0.25 * (vy0 + vy1);
      double vz = chord * (states.z_m[b] - states.z_m[a]) - 0.25 * (vz0 + vz1);
      double sx = sun.midX_ratio[k];
      double sy = sun.midY_ratio[k];
      double sz = sun.midZ_ratio[k];
      double perRadius = 1.0 / Math.sqrt(x * x + y * y + z * z);
      sinBeta_ratio[k] = Pointing.sinBeta(x, y, z, vx, vy, vz, sx, sy, sz);
      cosZenith_ratio[k] = (x * sx + y * sy + z * sz) * perRadius;
      earth_ratio[k] = Limb.EQUATOR_m * perRadius;
    }
  }

  private void fluxes(Pointing pointing, Exposure out, int row) {
    for (int k = 0; k < sun.grid().steps(); k++) {
      double flux = sun.midFlux_W_per_m2[k];
      double sinBeta = sinBeta_ratio[k];
      double cosZenith = cosZenith_ratio[k];
      double earth = earth_ratio[k];
      out.array_W_per_m2[row + k] = flux * pointing.arrayCosine(sinBeta);
      out.radiatorSun_W_per_m2[row + k] = flux * pointing.radiatorSun(sinBeta, cosZenith);
      out.radiatorAlbedo_W_per_m2[row + k] =
          flux * EarthGlow.ALBEDO_fraction * pointing.radiatorAlbedo(earth, sinBeta, cosZenith);
      out.radiatorEarth_W_per_m2[row + k] =
          EarthGlow.INFRARED_W_per_m2 * pointing.radiatorEarth(earth);
    }
  }

  /**
   * Height of the Sun above the limb at each node.
   *
   * <p>On steps of at most 60 s two kinds of nodes cannot neighbour an edge, and any height far
   * from zero will do: the Sun stands above the satellite's horizontal plane, or the satellite is
   * so deep in the Earth's shadow that no orbit leaves it within the step.
   */
  private void heights(Ephemeris states, int row) {
    boolean fine = sun.grid().step_ns() * 1e-9 <= LONGEST_PART_s;
    for (int k = 0; k < sun.grid().nodes(); k++) {
      double x = states.x_m[row + k];
      double y = states.y_m[row + k];
      double z = states.z_m[row + k];
      double sx = sun.x_m[k];
      double sy = sun.y_m[k];
      double sz = sun.z_m[k];
      double along = x * sx + y * sy + z * sz;
      double sunSquare = sx * sx + sy * sy + sz * sz;
      if (fine && along > 0) {
        height_ratio[k] = 1.0;
        disc_ratio[k] = 0.0;
      } else if (fine && (x * x + y * y + z * z - DEEP_m2) * sunSquare < along * along) {
        height_ratio[k] = -1.0;
        disc_ratio[k] = 0.0;
      } else {
        limb.look(x, y, z, sx, sy, sz);
        height_ratio[k] = limb.height_ratio;
        disc_ratio[k] = limb.disc_ratio;
      }
    }
  }

  private void light(Ephemeris states, int row, Exposure out) {
    Grid grid = sun.grid();
    double step_s = grid.step_ns() * 1e-9;
    for (int k = 0; k < grid.steps(); k++) {
      Phase phase = Limb.phase(height_ratio[k], disc_ratio[k]);
      int edges = 0;
      if (mayChange(k, step_s)) {
        shadow.between(states, row + k, sun, k, step_s);
        edges =
            shadow.edges(
                height_ratio[k],
                disc_ratio[k],
                height_ratio[k + 1],
                disc_ratio[k + 1],
                grid.step_ns());
      }
      long node_ns = grid.node_ns(k);
      long from_ns = 0;
      for (int e = 0; e < edges; e++) {
        segment(out, phase, node_ns, from_ns, shadow.edge_ns[e]);
        from_ns = shadow.edge_ns[e];
        phase = shadow.edgePhase[e];
        timeline.edge(out, node_ns + from_ns, phase);
      }
      if (from_ns < grid.step_ns()) {
        segment(out, phase, node_ns, from_ns, grid.step_ns());
      }
    }
  }

  private boolean mayChange(int k, double step_s) {
    double height0 = height_ratio[k];
    double height1 = height_ratio[k + 1];
    return Shadow.near(height0 - disc_ratio[k], height1 - disc_ratio[k + 1], step_s)
        || Shadow.near(height0 + disc_ratio[k], height1 + disc_ratio[k + 1], step_s);
  }

  private void segment(Exposure out, Phase phase, long node_ns, long from_ns, long to_ns) {
    if (phase == Phase.PENUMBRA) {
      double share = shadow.mean_fraction(from_ns * 1e-9, to_ns * 1e-9);
      timeline.partial(out, node_ns + from_ns, share);
    } else {
      timeline.whole(out, phase, node_ns + from_ns);
    }
  }
}
