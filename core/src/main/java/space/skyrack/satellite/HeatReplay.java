package space.skyrack.satellite;

/**
 * Steps one heat path along given heat, with the step that the simulation takes.
 *
 * <p>For measurements: what {@link PowerThermalKernel} derives from light and load is given here
 * per step. The step itself is {@link TwoNodes}, the chip is {@link HeatPath#chip_K}: nothing is
 * computed a second way.
 */
public final class HeatReplay {
  private HeatReplay() {}

  /**
   * Writes chip and radiator temperatures at the end of each step.
   *
   * @param heat_W into the loop, per step
   * @param chip_W part of it that one accelerator makes, per step
   * @param absorbed_W into the radiator from anything but the loop, per step
   * @param chip_K result, at least as long as {@code heat_W}
   * @param radiator_K result, at least as long as {@code heat_W}
   */
  public static void run(
      HeatPath path,
      double dt_s,
      double startLoop_K,
      double startRadiator_K,
      double[] heat_W,
      double[] chip_W,
      double[] absorbed_W,
      double[] chip_K,
      double[] radiator_K) {
    TwoNodes nodes = new TwoNodes();
    nodes.loop_K = startLoop_K;
    nodes.radiator_K = startRadiator_K;
    for (int k = 0; k < heat_W.length; k++) {
      nodes.step(path, nodes.loop_K, nodes.radiator_K, heat_W[k], absorbed_W[k], dt_s);
      chip_K[k] = path.chip_K(nodes.loop_K, chip_W[k]);
      radiator_K[k] = nodes.radiator_K;
    }
  }
}
