package space.skyrack.environment;

import space.skyrack.orbit.Ephemeris;
import space.skyrack.time.Grid;

/**
 * Intermediate values of a few satellites between the passes of {@link Predictor}, node by node.
 *
 * <p>Shape: the satellites of a group stand one behind the other, {@link #stride} nodes each, so
 * that the loops stay long on short grids. What belongs to a step stands at its first node; the
 * last node of each satellite holds nothing then.
 */
final class LightLanes {
  /**
   * Below some 500 loops do not pay, far above it the lanes leave the cache. At 6 more than a
   * multiple of 8 all lanes lie alike on cache lines; nearly a page apart, at 520, loads would wait
   * for stores that they only seem to follow.
   */
  private static final int ROOM = 534;

  final double[] x_m;
  final double[] y_m;
  final double[] z_m;
  final double[] vx_m_per_s;
  final double[] vy_m_per_s;
  final double[] vz_m_per_s;

  /** The Sun of the grid, repeated for each satellite of a group. */
  final double[] sunX_ratio;

  final double[] sunY_ratio;
  final double[] sunZ_ratio;
  final double[] flux_W_per_m2;

  /** The Sun's direction at the nodes, where {@link ShadowBand} stretches the Earth to a sphere. */
  final double[] axisX_ratio;

  final double[] axisY_ratio;
  final double[] axisZ_ratio;

  final double[] midX_m;
  final double[] midY_m;
  final double[] midZ_m;
  final double[] midVx_m_per_s;
  final double[] midVy_m_per_s;
  final double[] midVz_m_per_s;
  final double[] perRadius_per_m;
  final double[] sinBeta_ratio;
  final double[] cosZenith_ratio;
  final double[] earth_ratio;
  final double[] aside_ratio;
  final double[] ahead_ratio;
  final double[] outer_ratio;
  final double[] middle_ratio;
  final double[] inner_ratio;
  final double[] sum_ratio;

  /** Of one ring: cosine at the nadir, and what {@link EarthGlow} sums around it. */
  final double[] nadir_ratio;

  final double[] level_ratio;
  final double[] swing_ratio;
  final double[] part_ratio;
  final double[] shaded_ratio;
  final double[] out_W_per_m2;
  final double[] along_m;
  final double[] square_m2;
  final double[] band_m2;

  /** Nodes of one satellite. */
  int stride;

  /** Satellites of a full group. */
  int group;

  LightLanes(int nodes) {
    int n = Math.max(nodes, ROOM);
    x_m = new double[n];
    y_m = new double[n];
    z_m = new double[n];
    vx_m_per_s = new double[n];
    vy_m_per_s = new double[n];
    vz_m_per_s = new double[n];
    sunX_ratio = new double[n];
    sunY_ratio = new double[n];
    sunZ_ratio = new double[n];
    flux_W_per_m2 = new double[n];
    axisX_ratio = new double[n];
    axisY_ratio = new double[n];
    axisZ_ratio = new double[n];
    midX_m = new double[n];
    midY_m = new double[n];
    midZ_m = new double[n];
    midVx_m_per_s = new double[n];
    midVy_m_per_s = new double[n];
    midVz_m_per_s = new double[n];
    perRadius_per_m = new double[n];
    sinBeta_ratio = new double[n];
    cosZenith_ratio = new double[n];
    earth_ratio = new double[n];
    aside_ratio = new double[n];
    ahead_ratio = new double[n];
    outer_ratio = new double[n];
    middle_ratio = new double[n];
    inner_ratio = new double[n];
    sum_ratio = new double[n];
    nadir_ratio = new double[n];
    level_ratio = new double[n];
    swing_ratio = new double[n];
    part_ratio = new double[n];
    shaded_ratio = new double[n];
    out_W_per_m2 = new double[n];
    along_m = new double[n];
    square_m2 = new double[n];
    band_m2 = new double[n];
  }

  /** Lays the lanes out for the grid of a Sun. */
  void reset(SunEphemeris sun, double stretch_ratio) {
    Grid grid = sun.grid();
    stride = grid.nodes();
    group = Math.max(1, out_W_per_m2.length / stride);
    for (int k = 0; k < stride; k++) {
      double x = sun.x_m[k];
      double y = sun.y_m[k];
      double z = sun.z_m[k] * stretch_ratio;
      double per = 1 / Math.sqrt(x * x + y * y + z * z);
      axisX_ratio[k] = x * per;
      axisY_ratio[k] = y * per;
      axisZ_ratio[k] = z * per;
    }
    for (int k = 0; k < grid.steps(); k++) {
      sunX_ratio[k] = sun.midX_ratio[k];
      sunY_ratio[k] = sun.midY_ratio[k];
      sunZ_ratio[k] = sun.midZ_ratio[k];
      flux_W_per_m2[k] = sun.midFlux_W_per_m2[k];
    }
    for (int j = stride; j < group * stride; j++) {
      axisX_ratio[j] = axisX_ratio[j - stride];
      axisY_ratio[j] = axisY_ratio[j - stride];
      axisZ_ratio[j] = axisZ_ratio[j - stride];
      sunX_ratio[j] = sunX_ratio[j - stride];
      sunY_ratio[j] = sunY_ratio[j - stride];
      sunZ_ratio[j] = sunZ_ratio[j - stride];
      flux_W_per_m2[j] = flux_W_per_m2[j - stride];
    }
  }

  /**
   * Takes the states of {@code count} satellites from {@code first} on; loops over a copy that
   * starts where the lanes start are twice as fast as over the middle of a longer array.
   */
  void load(Ephemeris states, int first, int count) {
    boolean dense = states.nodes == stride;
    int rows = dense ? 1 : count;
    int length = dense ? count * stride : stride;
    for (int i = 0; i < rows; i++) {
      int from = states.row(first + i);
      int to = i * stride;
      System.arraycopy(states.x_m, from, x_m, to, length);
      System.arraycopy(states.y_m, from, y_m, to, length);
      System.arraycopy(states.z_m, from, z_m, to, length);
      System.arraycopy(states.vx_m_per_s, from, vx_m_per_s, to, length);
      System.arraycopy(states.vy_m_per_s, from, vy_m_per_s, to, length);
      System.arraycopy(states.vz_m_per_s, from, vz_m_per_s, to, length);
    }
  }
}
