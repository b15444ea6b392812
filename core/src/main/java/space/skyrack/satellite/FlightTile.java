package space.skyrack.satellite;

/**
 * Battery and heat of a block over a few steps, for satellites to which nothing happens: one piece
 * a step, nothing shed, no limit met, the bypass open, one linearisation.
 *
 * <p>Each expression is that of {@link Craft} and {@link TwoNodes} with the branches that are not
 * taken left out. A choice between two values is a factor that is exactly 0 or 1, so the bits are
 * the same too. {@link #margin_value} tells which steps were such; of the others nothing is used.
 *
 * <p>Shape: step k of satellite i at index {@code k * satellites + i}. Each pass is a loop without
 * a branch that stores one array, at the index it reads: what the compiler vectorises.
 */
final class FlightTile {
  /** Turns any positive difference into 1 or more. */
  private static final double STEEP = 1e300;

  double[] battery_J = {};
  double[] batteryEnd_J = {};
  double[] loop_K = {};
  double[] loopEnd_K = {};
  double[] radiator_K = {};
  double[] radiatorEnd_K = {};
  double[] drawn_W = {};
  double[] converted_W = {};
  double[] lost_W = {};
  double[] heat_W = {};
  double[] curtailed_W = {};
  double[] emitted_W = {};

  /** Not negative where the step was as assumed. */
  double[] margin_value = {};

  private double[] charge_W = {};
  private double[] rise_K = {};

  void fit(int satellites) {
    int size = PowerLanes.STEPS * satellites;
    battery_J = new double[size];
    batteryEnd_J = new double[size];
    loop_K = new double[size];
    loopEnd_K = new double[size];
    radiator_K = new double[size];
    radiatorEnd_K = new double[size];
    drawn_W = new double[size];
    converted_W = new double[size];
    lost_W = new double[size];
    heat_W = new double[size];
    curtailed_W = new double[size];
    emitted_W = new double[size];
    margin_value = new double[size];
    charge_W = new double[size];
    rise_K = new double[size];
  }

  void fly(
      Platform p,
      LightTile light,
      SupplyLanes asked,
      BlockState s,
      int n,
      int steps,
      double step_s) {
    int size = n * steps;
    System.arraycopy(s.battery_J, 0, battery_J, 0, n);
    System.arraycopy(s.loop_K, 0, loop_K, 0, n);
    System.arraycopy(s.radiator_K, 0, radiator_K, 0, n);
    for (int from = 0; from < size; from += n) {
      charge(p, light.available_W, asked.load_W, from, from + n, step_s);
      store(p, light.available_W, asked.load_W, from, from + n, step_s);
      if (from + n < size) {
        System.arraycopy(batteryEnd_J, from, battery_J, from + n, n);
      }
    }
    settle(p, light.available_W, asked.load_W, size);
    for (int from = 0; from < size; from += n) {
      warm(p.heat(), light.absorbed_W, from, from + n, step_s);
      if (from + n < size) {
        System.arraycopy(loopEnd_K, from, loop_K, from + n, n);
        System.arraycopy(radiatorEnd_K, from, radiator_K, from + n, n);
      }
    }
    emit(p.heat(), size);
    judge(p, light.available_W, asked, size);
  }

  /** What the battery takes: the branches of {@code Craft.chargeable_W}. */
  private void charge(
      Platform p, double[] available_W, double[] load_W, int from, int to, double step_s) {
    BatteryPack pack = p.battery();
    double conversion = p.conversion_efficiency();
    double limit_W = pack.chargeLimit_W();
    double capacity_J = pack.capacity_J();
    double full_J = capacity_J * Craft.FULL_fraction;
    double perPower_s = step_s * pack.charge_efficiency();
    double[] battery = battery_J;
    double[] into = charge_W;
    for (int j = from; j < to; j++) {
      double wanted_W = Math.min(Math.max(available_W[j] * conversion - load_W[j], 0), limit_W);
      double room_J = capacity_J - battery[j];
      double fills = Math.min(Math.max((wanted_W * perPower_s - room_J) * STEEP, 0), 1);
      double hasRoom = Math.min(Math.max((room_J - full_J) * STEEP, 0), 1);
      into[j] = hasRoom * (fills * (room_J / perPower_s) + (1 - fills) * wanted_W);
    }
  }

  private void store(
      Platform p, double[] available_W, double[] load_W, int from, int to, double step_s) {
    double conversion = p.conversion_efficiency();
    double in_efficiency = p.battery().charge_efficiency();
    double out_efficiency = p.battery().discharge_efficiency();
    double[] battery = battery_J;
    double[] charge = charge_W;
    double[] into = batteryEnd_J;
    for (int j = from; j < to; j++) {
      double taken_W = Math.max(load_W[j] - available_W[j] * conversion, 0) / out_efficiency;
      into[j] = battery[j] + charge[j] * in_efficiency * step_s - taken_W * step_s;
    }
  }

  /** Power that is drawn, lost, curtailed and turned into heat. */
  private void settle(Platform p, double[] available_W, double[] load_W, int size) {
    double conversion = p.conversion_efficiency();
    double loss = 1 - conversion;
    double in_efficiency = p.battery().charge_efficiency();
    double out_efficiency = p.battery().discharge_efficiency();
    double[] charge = charge_W;
    double[] drawn = drawn_W;
    double[] lost = lost_W;
    double[] converted = converted_W;
    double[] heat = heat_W;
    double[] curtailed = curtailed_W;
    for (int j = 0; j < size; j++) {
      double net_W = available_W[j] * conversion - load_W[j];
      double saturated = Math.min(Math.max((net_W - charge[j]) * STEEP, 0), 1);
      drawn[j] =
          Math.min(
              available_W[j], (load_W[j] + charge[j]) / conversion + (1 - saturated) * STEEP);
    }
    for (int j = 0; j < size; j++) {
      double short_W = Math.max(load_W[j] - available_W[j] * conversion, 0);
      lost[j] = (charge[j] - charge[j] * in_efficiency) + (short_W / out_efficiency - short_W);
    }
    for (int j = 0; j < size; j++) {
      converted[j] = drawn[j] * loss;
    }
    for (int j = 0; j < size; j++) {
      heat[j] = load_W[j] + converted[j] + lost[j];
    }
    for (int j = 0; j < size; j++) {
      curtailed[j] = available_W[j] - drawn[j];
    }
  }

  /** One step of {@link TwoNodes} with the bypass open, linear about its start. */
  private void warm(HeatPath path, double[] absorbed_W, int from, int to, double step_s) {
    double conductance_W_per_K = path.conductance_W_per_K();
    double emission_W_per_K4 = path.emission_W_per_K4();
    double radiator_J_per_K = path.radiator_J_per_K();
    double a11 = path.loop_J_per_K() + conductance_W_per_K * step_s;
    double across_J_per_K = -conductance_W_per_K * step_s;
    double[] loop = loop_K;
    double[] radiator = radiator_K;
    double[] heat = heat_W;
    double[] rise = rise_K;
    double[] radiatorEnd = radiatorEnd_K;
    double[] loopEnd = loopEnd_K;
    for (int j = from; j < to; j++) {
      double r_K = radiator[j];
      double crossing_W = conductance_W_per_K * (loop[j] - r_K);
      double cube_W_per_K = emission_W_per_K4 * r_K * r_K * r_K;
      double a22 = radiator_J_per_K + (conductance_W_per_K + 4 * cube_W_per_K) * step_s;
      double b1 = (heat[j] - crossing_W) * step_s;
      double b2 = (absorbed_W[j] + crossing_W - cube_W_per_K * r_K) * step_s;
      double scale = 1 / (a11 * a22 - across_J_per_K * across_J_per_K);
      rise[j] = (a11 * b2 - across_J_per_K * b1) * scale;
    }
    for (int j = from; j < to; j++) {
      double r_K = radiator[j];
      double crossing_W = conductance_W_per_K * (loop[j] - r_K);
      double cube_W_per_K = emission_W_per_K4 * r_K * r_K * r_K;
      double a22 = radiator_J_per_K + (conductance_W_per_K + 4 * cube_W_per_K) * step_s;
      double b1 = (heat[j] - crossing_W) * step_s;
      double b2 = (absorbed_W[j] + crossing_W - cube_W_per_K * r_K) * step_s;
      double scale = 1 / (a11 * a22 - across_J_per_K * across_J_per_K);
      loopEnd[j] = loop[j] + (b1 * a22 - b2 * across_J_per_K) * scale;
    }
    for (int j = from; j < to; j++) {
      radiatorEnd[j] = radiator[j] + rise[j];
    }
  }

  private void emit(HeatPath path, int size) {
    double emission_W_per_K4 = path.emission_W_per_K4();
    double[] radiator = radiator_K;
    double[] rise = rise_K;
    double[] into = emitted_W;
    for (int j = 0; j < size; j++) {
      double r_K = radiator[j];
      double cube_W_per_K = emission_W_per_K4 * r_K * r_K * r_K;
      into[j] = cube_W_per_K * r_K + 4 * cube_W_per_K * rise[j];
    }
  }

  private void judge(Platform p, double[] available_W, SupplyLanes asked, int size) {
    BatteryPack pack = p.battery();
    double least_J = pack.floor_J() + Craft.GUARD_fraction * pack.capacity_J();
    double most_K = Math.nextDown(TwoNodes.RELINEARISE_K);
    double[] loopEnd = loopEnd_K;
    double[] batteryEnd = batteryEnd_J;
    double[] radiatorEnd = radiatorEnd_K;
    double[] radiator = radiator_K;
    double[] centre = asked.centre_K;
    double[] reach = asked.reach_K;
    double[] load = asked.load_W;
    double[] into = margin_value;
    for (int j = 0; j < size; j++) {
      into[j] =
          Math.min(
              Math.min(
                  reach[j] - Math.abs(loopEnd[j] - centre[j]),
                  most_K - Math.abs(radiatorEnd[j] - radiator[j])),
              batteryEnd[j] - least_J);
    }
    if (asked.rateMatters) {
      double conversion = p.conversion_efficiency();
      double limit_W = pack.dischargeLimit_W();
      for (int j = 0; j < size; j++) {
        into[j] = Math.min(into[j], limit_W - (load[j] - available_W[j] * conversion));
      }
    }
  }
}
