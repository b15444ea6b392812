package space.skyrack.satellite;

/**
 * Battery and heat of a block over a few steps, for satellites to which nothing happens: one piece
 * a step, nothing shed, no limit met, the bypass open, one linearisation.
 *
 * <p>Each expression is that of {@link Craft} and {@link TwoNodes} with the branches that are not
 * taken left out. A choice between two values is a factor that is exactly 0 or 1, so the bits are
 * the same too. {@link #doubt_value} tells which steps were such; of the others nothing is used.
 *
 * <p>Shape: step k of satellite i at index {@code k * WIDTH + i}. Each pass is a loop without
 * a branch that stores one array, at the index it reads: what the compiler vectorises.
 */
final class FlightTile {
  private static final int WIDTH = PowerLanes.WIDTH;

  /** More than any power. */
  private static final double HUGE_W = 1e300;

  final double[] battery_J = new double[PowerLanes.SIZE];
  final double[] batteryEnd_J = new double[PowerLanes.SIZE];
  final double[] loop_K = new double[PowerLanes.SIZE];
  final double[] loopEnd_K = new double[PowerLanes.SIZE];
  final double[] radiator_K = new double[PowerLanes.SIZE];
  final double[] radiatorEnd_K = new double[PowerLanes.SIZE];
  final double[] drawn_W = new double[PowerLanes.SIZE];
  final double[] converted_W = new double[PowerLanes.SIZE];
  final double[] lost_W = new double[PowerLanes.SIZE];
  final double[] heat_W = new double[PowerLanes.SIZE];
  final double[] curtailed_W = new double[PowerLanes.SIZE];
  final double[] emitted_W = new double[PowerLanes.SIZE];

  /** Zero where the step was as assumed. */
  private final double[] doubt_value = new double[PowerLanes.SIZE];

  private final double[] doubtSum_value = new double[WIDTH];

  private final double[] charge_W = new double[PowerLanes.SIZE];
  private final double[] radiatorOwn_J_per_K = new double[PowerLanes.SIZE];
  private final double[] loopIn_J = new double[PowerLanes.SIZE];
  private final double[] radiatorIn_J = new double[PowerLanes.SIZE];
  private final double[] scale_value = new double[PowerLanes.SIZE];
  private final double[] rise_K = new double[PowerLanes.SIZE];
  private final double[] net_W = new double[PowerLanes.SIZE];
  private final double[] taken_W = new double[PowerLanes.SIZE];

  void fly(
      Platform p,
      LightTile light,
      SupplyLanes asked,
      BlockState s,
      int n,
      int steps,
      double step_s) {
    int size = WIDTH * steps;
    System.arraycopy(s.battery_J, 0, battery_J, 0, n);
    System.arraycopy(s.loop_K, 0, loop_K, 0, n);
    System.arraycopy(s.radiator_K, 0, radiator_K, 0, n);
    balance(p, light.available_W, asked.load_W, size);
    for (int from = 0; from < size; from += WIDTH) {
      charge(p.battery(), from, from + n, step_s);
      store(p.battery(), from, from + n, step_s);
      if (from + WIDTH < size) {
        System.arraycopy(batteryEnd_J, from, battery_J, from + WIDTH, n);
      }
    }
    settle(p, light.available_W, asked.load_W, size);
    for (int from = 0; from < size; from += WIDTH) {
      warm(p.heat(), light.absorbed_W, from, from + n, step_s);
      if (from + WIDTH < size) {
        System.arraycopy(loopEnd_K, from, loop_K, from + WIDTH, n);
        System.arraycopy(radiatorEnd_K, from, radiator_K, from + WIDTH, n);
      }
    }
    emit(p.heat(), size);
    judge(p, asked, size);
  }

  /** 1 where {@code x} is positive, else 0. */
  private static double positive(double x) {
    double sign = Math.signum(x);
    return 0.5 * (sign + Math.abs(sign));
  }

  /** The same as {@code Math.max(x, 0)} but for a negative zero, which no sum can tell. */
  private static double aboveZero(double x) {
    return 0.5 * (x + Math.abs(x));
  }

  /** What the bus has to spare, and what the battery has to give where it has not. */
  private void balance(Platform p, double[] available_W, double[] load_W, int size) {
    double conversion = p.conversion_efficiency();
    double out_efficiency = p.battery().discharge_efficiency();
    double[] net = net_W;
    double[] taken = taken_W;
    for (int j = 0; j < size; j++) {
      net[j] = available_W[j] * conversion - load_W[j];
    }
    for (int j = 0; j < size; j++) {
      taken[j] = aboveZero(-net[j]) / out_efficiency;
    }
  }

  /** What the battery takes: the branches of {@code Craft.chargeable_W}. */
  private void charge(BatteryPack pack, int from, int to, double step_s) {
    double limit_W = pack.chargeLimit_W();
    double capacity_J = pack.capacity_J();
    double full_J = capacity_J * Craft.FULL_fraction;
    double perPower_s = step_s * pack.charge_efficiency();
    double[] battery = battery_J;
    double[] net = net_W;
    double[] into = charge_W;
    for (int j = from; j < to; j++) {
      double wanted_W = Math.min(aboveZero(net[j]), limit_W);
      double room_J = capacity_J - battery[j];
      double fills = positive(wanted_W * perPower_s - room_J);
      double takes_W = fills * (room_J / perPower_s) + (1 - fills) * wanted_W;
      into[j] = positive(room_J - full_J) * takes_W;
    }
  }

  private void store(BatteryPack pack, int from, int to, double step_s) {
    double in_efficiency = pack.charge_efficiency();
    double[] battery = battery_J;
    double[] charge = charge_W;
    double[] taken = taken_W;
    double[] into = batteryEnd_J;
    for (int j = from; j < to; j++) {
      into[j] = battery[j] + charge[j] * in_efficiency * step_s - taken[j] * step_s;
    }
  }

  /** Power that is drawn, lost, curtailed and turned into heat. */
  private void settle(Platform p, double[] available_W, double[] load_W, int size) {
    double conversion = p.conversion_efficiency();
    double loss = 1 - conversion;
    double in_efficiency = p.battery().charge_efficiency();
    double[] net = net_W;
    double[] charge = charge_W;
    double[] taken = taken_W;
    double[] drawn = drawn_W;
    double[] lost = lost_W;
    double[] converted = converted_W;
    double[] heat = heat_W;
    double[] curtailed = curtailed_W;
    for (int j = 0; j < size; j++) {
      double all = 1 - positive(net[j] - charge[j]);
      drawn[j] = Math.min(available_W[j], (load_W[j] + charge[j]) / conversion + all * HUGE_W);
    }
    for (int j = 0; j < size; j++) {
      lost[j] = (charge[j] - charge[j] * in_efficiency) + (taken[j] - aboveZero(-net[j]));
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
    double[] own = radiatorOwn_J_per_K;
    double[] scale = scale_value;
    double[] in = loopIn_J;
    double[] out = radiatorIn_J;
    double[] rise = rise_K;
    double[] radiatorEnd = radiatorEnd_K;
    double[] loopEnd = loopEnd_K;
    for (int j = from; j < to; j++) {
      double cube_W_per_K = emission_W_per_K4 * radiator[j] * radiator[j] * radiator[j];
      own[j] = radiator_J_per_K + (conductance_W_per_K + 4 * cube_W_per_K) * step_s;
    }
    for (int j = from; j < to; j++) {
      scale[j] = 1 / (a11 * own[j] - across_J_per_K * across_J_per_K);
    }
    for (int j = from; j < to; j++) {
      in[j] = (heat[j] - conductance_W_per_K * (loop[j] - radiator[j])) * step_s;
    }
    for (int j = from; j < to; j++) {
      double cube_W_per_K = emission_W_per_K4 * radiator[j] * radiator[j] * radiator[j];
      double crossing_W = conductance_W_per_K * (loop[j] - radiator[j]);
      out[j] = (absorbed_W[j] + crossing_W - cube_W_per_K * radiator[j]) * step_s;
    }
    for (int j = from; j < to; j++) {
      rise[j] = (a11 * out[j] - across_J_per_K * in[j]) * scale[j];
    }
    for (int j = from; j < to; j++) {
      radiatorEnd[j] = radiator[j] + rise[j];
    }
    for (int j = from; j < to; j++) {
      loopEnd[j] = loop[j] + (in[j] * own[j] - out[j] * across_J_per_K) * scale[j];
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

  private void judge(Platform p, SupplyLanes asked, int size) {
    BatteryPack pack = p.battery();
    double least_J = pack.floor_J() + Craft.GUARD_fraction * pack.capacity_J();
    double most_K = Math.nextDown(TwoNodes.RELINEARISE_K);
    double[] loopEnd = loopEnd_K;
    double[] batteryEnd = batteryEnd_J;
    double[] radiator = radiator_K;
    double[] radiatorEnd = radiatorEnd_K;
    double[] centre = asked.centre_K;
    double[] reach = asked.reach_K;
    double[] into = doubt_value;
    for (int j = 0; j < size; j++) {
      double limits_K = reach[j] - Math.abs(loopEnd[j] - centre[j]);
      double linear_K = most_K - Math.abs(radiatorEnd[j] - radiator[j]);
      double floor_J = batteryEnd[j] - least_J;
      into[j] = below(limits_K) + below(linear_K) + below(floor_J);
    }
    if (asked.rateMatters) {
      double limit_W = pack.dischargeLimit_W();
      double[] net = net_W;
      for (int j = 0; j < size; j++) {
        into[j] = into[j] + below(limit_W + net[j]);
      }
    }
  }

  /** Zero unless {@code margin} is negative or no number. */
  private static double below(double margin) {
    return Math.abs(margin) - margin;
  }

  /** Zero for each satellite of which every step was as assumed. */
  double[] doubt(int n, int steps) {
    double[] doubt = doubt_value;
    double[] sum = doubtSum_value;
    if (steps == PowerLanes.STEPS) {
      for (int i = 0; i < n; i++) {
        sum[i] =
            doubt[i] + doubt[WIDTH + i] + doubt[2 * WIDTH + i] + doubt[3 * WIDTH + i];
      }
      return sum;
    }
    System.arraycopy(doubt, 0, sum, 0, n);
    for (int k = 1, row = WIDTH; k < steps; k++, row += WIDTH) {
      for (int i = 0; i < n; i++) {
        sum[i] = sum[i] + doubt[row + i];
      }
    }
    return sum;
  }
}
