package space.skyrack.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.satellite.HeatPath;
import space.skyrack.satellite.HeatReplay;
import space.skyrack.satellite.SolarArray;

/**
 * The simulation's two nodes as a model of a computing board in a small satellite.
 *
 * <p>Loop: board with its heat sink, heated by the board's power. Radiator: all that the board is
 * mounted on, heated by the rest of the satellite's power and, in sunlight, by a constant share of
 * it; it emits to cold space. Heat from the Earth is constant and cannot be told from a smaller
 * emission, so that {@code emission_m2} is net of it.
 *
 * @param loop_J_per_K heat capacity of the board
 * @param radiator_J_per_K heat capacity of its surroundings
 * @param conductance_W_per_K from board to surroundings
 * @param emission_m2 emitting area times emissivity
 * @param sun_W absorbed in full sunlight
 * @param chipToLoop_K_per_W from chip to board
 */
record HeatModel(
    double loop_J_per_K,
    double radiator_J_per_K,
    double conductance_W_per_K,
    double emission_m2,
    double sun_W,
    double chipToLoop_K_per_W) {
  private static final double NO_LIMIT_K = 1e9;

  /** Fitted values: logarithms, but for the last, which may come out as nothing. */
  private static HeatModel of(double[] value, boolean sun, boolean chip) {
    return new HeatModel(
        StrictMath.exp(value[0]),
        StrictMath.exp(value[1]),
        StrictMath.exp(value[2]),
        StrictMath.exp(value[3]),
        sun ? StrictMath.exp(value[4]) : 0,
        chip ? value[value.length - 1] : 0);
  }

  /** Fits the model; a resistance from chip to board below zero is taken as none. */
  static HeatModel fit(List<Telemetry> runs) {
    boolean sun = runs.stream().anyMatch(HeatModel::hasSun);
    return fit(runs, sun, start(runs, sun));
  }

  /** The same from a fit to similar runs, which is quicker. */
  static HeatModel fit(List<Telemetry> runs, HeatModel near) {
    boolean sun = near.sun_W > 0 && runs.stream().anyMatch(HeatModel::hasSun);
    double[] start = new double[sun ? 6 : 5];
    start[0] = StrictMath.log(near.loop_J_per_K);
    start[1] = StrictMath.log(near.radiator_J_per_K);
    start[2] = StrictMath.log(near.conductance_W_per_K);
    start[3] = StrictMath.log(near.emission_m2);
    if (sun) {
      start[4] = StrictMath.log(near.sun_W);
    }
    start[start.length - 1] = near.chipToLoop_K_per_W;
    return fit(runs, sun, start);
  }

  private static HeatModel fit(List<Telemetry> runs, boolean sun, double[] start) {
    HeatModel free = fit(runs, sun, true, start);
    return free.chipToLoop_K_per_W >= 0
        ? free
        : fit(runs, sun, false, Arrays.copyOf(start, start.length - 1));
  }

  private static HeatModel fit(List<Telemetry> runs, boolean sun, boolean chip, double[] start) {
    return of(
        LeastSquares.fit((value, run) -> of(value, sun, chip).predict_K(run), runs, start),
        sun,
        chip);
  }

  /** A board ten minutes slow in surroundings that are thirty times heavier. */
  private static double[] start(List<Telemetry> runs, boolean sun) {
    double heat_W = runs.stream().mapToDouble(Telemetry::meanHeat_W).average().orElse(1);
    double all_W = heat_W + runs.stream().mapToDouble(Telemetry::meanRest_W).average().orElse(0);
    double conductance_W_per_K = heat_W / 20;
    double emission_W_per_m2 =
        SolarArray.STEFAN_BOLTZMANN_W_per_m2_K4 * StrictMath.pow(runs.getFirst().startChip_K, 4);
    double[] value = new double[sun ? 6 : 5];
    value[0] = StrictMath.log(conductance_W_per_K * 600);
    value[1] = value[0] + StrictMath.log(30);
    value[2] = StrictMath.log(conductance_W_per_K);
    value[3] = StrictMath.log(all_W * (sun ? 1.3 : 1) / emission_W_per_m2);
    if (sun) {
      value[4] = StrictMath.log(0.5 * all_W);
    }
    return value;
  }

  private static boolean hasSun(Telemetry run) {
    for (double sunlit_fraction : run.sunlit_fraction) {
      if (sunlit_fraction > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether things of these constants can be built: from a gram of metal to ten million tonnes of
   * it, and no better or worse conductor or emitter than such a thing has.
   */
  boolean isPhysical() {
    return between(0.1, loop_J_per_K, 1e13)
        && between(0.1, radiator_J_per_K, 1e13)
        && between(1e-9, conductance_W_per_K, 1e9)
        && between(1e-9, emission_m2, 1e9)
        && between(0, sun_W, 1e12)
        && between(0, chipToLoop_K_per_W, 1e6);
  }

  private static boolean between(double low, double value, double high) {
    return value >= low && value <= high;
  }

  /** The same as constants of the simulation. */
  HeatPath path() {
    return new HeatPath(
        loop_J_per_K,
        radiator_J_per_K,
        conductance_W_per_K,
        0,
        1,
        emission_m2 * SolarArray.STEFAN_BOLTZMANN_W_per_m2_K4,
        0,
        0,
        0,
        chipToLoop_K_per_W,
        NO_LIMIT_K,
        NO_LIMIT_K,
        1,
        0);
  }

  /**
   * Mean chip temperature over each step.
   *
   * <p>Of the run's temperatures only the first of the chip and of the surroundings are used.
   */
  double[] predict_K(Telemetry run) {
    int steps = run.steps();
    double[] absorbed_W = new double[steps];
    for (int k = 0; k < steps; k++) {
      absorbed_W[k] = run.rest_W[k] + sun_W * run.sunlit_fraction[k];
    }
    double startLoop_K = run.startChip_K - chipToLoop_K_per_W * run.heat_W[0];
    double startRadiator_K =
        Double.isNaN(run.startSurroundings_K) ? startLoop_K : run.startSurroundings_K;
    double[] chip_K = new double[steps];
    HeatReplay.run(
        path(),
        run.step_s,
        startLoop_K,
        startRadiator_K,
        run.heat_W,
        run.heat_W,
        absorbed_W,
        chip_K,
        new double[steps]);
    return midSteps_K(run.startChip_K, chip_K);
  }

  /** Means of the temperatures at both ends of each step. */
  static double[] midSteps_K(double start_K, double[] end_K) {
    double[] mean_K = new double[end_K.length];
    double before_K = start_K;
    for (int k = 0; k < end_K.length; k++) {
      mean_K[k] = 0.5 * (before_K + end_K[k]);
      before_K = end_K[k];
    }
    return mean_K;
  }

  /** What was fitted, in the units of a person; sunlight only if there was any. */
  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    all.add(new Parameter("loop_heat_capacity", "J/K", loop_J_per_K, null));
    all.add(new Parameter("loop_to_radiator", "K/W", 1 / conductance_W_per_K, null));
    all.add(new Parameter("chip_to_loop", "K/W", chipToLoop_K_per_W, null));
    all.add(new Parameter("radiator_heat_capacity", "J/K", radiator_J_per_K, null));
    all.add(new Parameter("radiator_emission", "m2", emission_m2, null));
    if (sun_W > 0) {
      all.add(new Parameter("absorbed_in_sunlight", "W", sun_W, null));
    }
    return List.copyOf(all);
  }

  /**
   * One fitted number.
   *
   * @param error_value standard error in the same unit; null if unknown
   */
  record Parameter(String name, String unit, double fitted_value, @Nullable Double error_value) {}
}
