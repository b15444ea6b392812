package space.skyrack.study;

import java.util.Arrays;

/**
 * Measurements of one computing board, averaged over equal steps.
 *
 * <p>{@code chip_K} is NaN in a step without a measurement; the heat of such a step is that of the
 * step before.
 */
final class Telemetry {
  final String name;
  final int rows;
  final double step_s;
  final double[] heat_W;

  /** Power of the satellite less that of the board. */
  final double[] rest_W;

  final double[] sunlit_fraction;
  final double[] chip_K;
  final double startChip_K;

  /** First temperature of what the board is mounted on; NaN if not measured. */
  final double startSurroundings_K;

  Telemetry(
      String name,
      int rows,
      double step_s,
      double[] heat_W,
      double[] rest_W,
      double[] sunlit_fraction,
      double[] chip_K,
      double startChip_K,
      double startSurroundings_K) {
    this.name = name;
    this.rows = rows;
    this.step_s = step_s;
    this.heat_W = heat_W;
    this.rest_W = rest_W;
    this.sunlit_fraction = sunlit_fraction;
    this.chip_K = chip_K;
    this.startChip_K = startChip_K;
    this.startSurroundings_K = startSurroundings_K;
  }

  int steps() {
    return heat_W.length;
  }

  double hours() {
    return steps() * step_s / 3600;
  }

  double meanHeat_W() {
    return Arrays.stream(heat_W).average().orElse(0);
  }

  double meanRest_W() {
    return Arrays.stream(rest_W).average().orElse(0);
  }

  /** The same run without any temperature but the first ones: all that a prediction may see. */
  Telemetry withoutTemperatures() {
    double[] unseen_K = new double[chip_K.length];
    Arrays.fill(unseen_K, Double.NaN);
    return new Telemetry(
        name,
        rows,
        step_s,
        heat_W,
        rest_W,
        sunlit_fraction,
        unseen_K,
        startChip_K,
        startSurroundings_K);
  }
}
