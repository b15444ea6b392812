package space.skyrack.orbit;

import java.util.Arrays;

/**
 * Intermediate values of a few satellites between the passes of {@link J2Kernel}, node by node.
 *
 * <p>Angles stand in {@code mean}, {@code angle} and {@code node}; sine and cosine of the latitude
 * stand in {@code su} and {@code cu} until the states are written.
 */
final class Lanes {
  /**
   * Longer lanes leave the first-level cache, shorter ones waste their ends. At 6 more than a
   * multiple of 8 all lanes lie alike on cache lines, and not a page apart, which stalls loads.
   */
  private static final int ROOM = 390;

  final double[] t_s;

  /** Where each satellite's node starts, repeated over its nodes in time; later the node. */
  final double[] node_rad;

  final double[] angle_rad;
  final double[] su_value;
  final double[] cu_value;
  final double[] du_rad;
  final double[] st_value;
  final double[] ct_value;
  final double[] sn_value;
  final double[] cn_value;
  final double[] ci_value;
  final double[] si_value;
  final double[] r_m;
  final double[] rate_m_per_s;
  final double[] g_m2_per_s;
  final double[] ex_ratio;
  final double[] ey_ratio;
  final double[] mean_rad;
  final double[] kappa_ratio;
  final double[] sigma_ratio;
  final double[] sum_rad;

  Lanes(int most) {
    int nodes = Math.max(most, ROOM);
    t_s = new double[nodes];
    node_rad = new double[nodes];
    angle_rad = new double[nodes];
    su_value = new double[nodes];
    cu_value = new double[nodes];
    du_rad = new double[nodes];
    st_value = new double[nodes];
    ct_value = new double[nodes];
    sn_value = new double[nodes];
    cn_value = new double[nodes];
    ci_value = new double[nodes];
    si_value = new double[nodes];
    r_m = new double[nodes];
    rate_m_per_s = new double[nodes];
    g_m2_per_s = new double[nodes];
    ex_ratio = new double[nodes];
    ey_ratio = new double[nodes];
    mean_rad = new double[nodes];
    kappa_ratio = new double[nodes];
    sigma_ratio = new double[nodes];
    sum_rad = new double[nodes];
  }

  /** How many satellites fit at {@code nodes} nodes each. */
  int group(int nodes) {
    return t_s.length / nodes;
  }

  /** Lays down where satellite {@code j} of a group starts. */
  void add(double startLatitude_rad, double startNode_rad, int j, int nodes) {
    Arrays.fill(mean_rad, j * nodes, (j + 1) * nodes, startLatitude_rad);
    Arrays.fill(node_rad, j * nodes, (j + 1) * nodes, startNode_rad);
  }
}
