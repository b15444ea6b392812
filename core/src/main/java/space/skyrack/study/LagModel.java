package space.skyrack.study;

import java.util.List;

/**
 * The yardstick: dT/dt = (T0 + R P - T) / tau, one lag and one resistance.
 *
 * <p>With {@code allInputs}, T0 also moves with sunlight and with the rest of the satellite's
 * power, so that the yardstick knows all that the two nodes know.
 */
record LagModel(
    double lag_s,
    double still_K,
    double chip_K_per_W,
    double sun_K,
    double rest_K_per_W,
    boolean allInputs) {

  static LagModel fit(List<Telemetry> runs, boolean allInputs) {
    double[] start = new double[allInputs ? 5 : 3];
    start[0] = StrictMath.log(1000);
    start[1] = 0;
    start[2] = 2;
    return of(
        LeastSquares.fit((value, run) -> of(value, allInputs).predict_K(run), runs, start),
        allInputs);
  }

  private static LagModel of(double[] value, boolean allInputs) {
    return new LagModel(
        StrictMath.exp(value[0]),
        273.15 + value[1],
        value[2],
        allInputs ? value[3] : 0,
        allInputs ? value[4] : 0,
        allInputs);
  }

  /** Mean chip temperature over each step, from the first one and the inputs. */
  double[] predict_K(Telemetry run) {
    double kept = StrictMath.exp(-run.step_s / lag_s);
    double[] end_K = new double[run.steps()];
    double at_K = run.startChip_K;
    for (int k = 0; k < end_K.length; k++) {
      double towards_K =
          still_K
              + chip_K_per_W * run.heat_W[k]
              + sun_K * run.sunlit_fraction[k]
              + rest_K_per_W * run.rest_W[k];
      at_K = towards_K + kept * (at_K - towards_K);
      end_K[k] = at_K;
    }
    return HeatModel.midSteps_K(run.startChip_K, end_K);
  }
}
