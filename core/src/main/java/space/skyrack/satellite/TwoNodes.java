package space.skyrack.satellite;

/**
 * One backward Euler step of loop and radiator, linear about a point close to its end.
 *
 * <p>Both nodes take their flows from the same linear expressions, so that the heat ledger closes
 * whatever the error of the step. The matrix keeps positive diagonals and a positive determinant,
 * hence no oscillation, however small the heat capacities.
 */
final class TwoNodes {
  /** Change of the radiator's temperature above which its emission is made linear anew. */
  static final double RELINEARISE_K = 5;

  /** Results: temperatures at the end, mean emission over the step. */
  double loop_K;

  double radiator_K;
  double emitted_W;

  /** Steps from the given temperatures under {@code heat_W} into the loop. */
  void step(
      HeatPath path,
      double startLoop_K,
      double startRadiator_K,
      double heat_W,
      double absorbed_W,
      double dt_s) {
    double band_K = path.bypassBelow_K() + HeatPath.BYPASS_BAND_K;
    solve(
        path, startLoop_K, startRadiator_K, heat_W, absorbed_W, dt_s, startLoop_K, startRadiator_K);
    boolean open = startLoop_K >= band_K && loop_K >= band_K;
    boolean shut = startLoop_K <= path.bypassBelow_K() && loop_K <= path.bypassBelow_K();
    if ((open || shut) && Math.abs(radiator_K - startRadiator_K) < RELINEARISE_K) {
      return;
    }
    if (!open && !shut) {
      double inBand_K = Math.clamp(loop_K, path.bypassBelow_K() + 1e-6, band_K - 1e-6);
      solve(path, startLoop_K, startRadiator_K, heat_W, absorbed_W, dt_s, inBand_K, radiator_K);
    }
    solve(path, startLoop_K, startRadiator_K, heat_W, absorbed_W, dt_s, loop_K, radiator_K);
  }

  /** The linear system about {@code atLoop_K} and {@code atRadiator_K}. */
  private void solve(
      HeatPath path,
      double startLoop_K,
      double startRadiator_K,
      double heat_W,
      double absorbed_W,
      double dt_s,
      double atLoop_K,
      double atRadiator_K) {
    double across_K = atLoop_K - atRadiator_K;
    double conductance_W_per_K = path.conductance_W_per_K();
    double byLoop_W_per_K = conductance_W_per_K;
    if (atLoop_K < path.bypassBelow_K() + HeatPath.BYPASS_BAND_K) {
      conductance_W_per_K = path.conductance_W_per_K(atLoop_K);
      double slope_W_per_K = path.bypassSlope_W_per_K2(atLoop_K) * across_K;
      byLoop_W_per_K = conductance_W_per_K + Math.max(0, slope_W_per_K);
    }
    double cube_W_per_K = path.emission_W_per_K4() * atRadiator_K * atRadiator_K * atRadiator_K;
    double byRadiator_W_per_K = 4 * cube_W_per_K;
    double crossing_W =
        conductance_W_per_K * across_K
            + byLoop_W_per_K * (startLoop_K - atLoop_K)
            - conductance_W_per_K * (startRadiator_K - atRadiator_K);
    double emission_W =
        cube_W_per_K * atRadiator_K + byRadiator_W_per_K * (startRadiator_K - atRadiator_K);

    double a11 = path.loop_J_per_K() + byLoop_W_per_K * dt_s;
    double a12 = -conductance_W_per_K * dt_s;
    double a21 = -byLoop_W_per_K * dt_s;
    double a22 = path.radiator_J_per_K() + (conductance_W_per_K + byRadiator_W_per_K) * dt_s;
    double b1 = (heat_W - crossing_W) * dt_s;
    double b2 = (absorbed_W + crossing_W - emission_W) * dt_s;
    double scale = 1 / (a11 * a22 - a12 * a21);
    double radiatorRise_K = (a11 * b2 - a21 * b1) * scale;
    loop_K = startLoop_K + (b1 * a22 - b2 * a12) * scale;
    radiator_K = startRadiator_K + radiatorRise_K;
    emitted_W = emission_W + byRadiator_W_per_K * radiatorRise_K;
  }
}
