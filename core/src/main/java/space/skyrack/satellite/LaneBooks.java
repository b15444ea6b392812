package space.skyrack.satellite;

/** Ledgers, extremes and samples of a whole block: what {@link Books} keeps for one satellite. */
final class LaneBooks {
  private static final Flow[] MARKED = {
    Flow.ARRAY,
    Flow.CONVERSION_LOSS,
    Flow.COMPUTE,
    Flow.BUS,
    Flow.PUMP,
    Flow.HEATER,
    Flow.HEAT_IN,
    Flow.EMITTED,
    Flow.WORK_DONE
  };

  private static final int WIDTH = PowerLanes.WIDTH;

  private final double[][] mark_value = new double[Flow.COUNT][WIDTH];

  /** Least energy in the battery during the advance. */
  final double[] minBattery_J = new double[WIDTH];

  private final double[] highest_K = new double[WIDTH];
  private final double[] lowest_K = new double[WIDTH];

  /** Adds steps {@code from} to {@code to} of a tile to the ledgers. */
  void add(BlockState s, PowerLanes lanes, int n, int from, int to, double step_s) {
    FlightTile flight = lanes.flight;
    LightTile light = lanes.light;
    SupplyLanes asked = lanes.asked;
    flow(s, Flow.ARRAY, flight.drawn_W, n, from, to, step_s);
    flow(s, Flow.CONVERSION_LOSS, flight.converted_W, n, from, to, step_s);
    flow(s, Flow.BATTERY_LOSS, flight.lost_W, n, from, to, step_s);
    flow(s, Flow.HEAT_IN, flight.heat_W, n, from, to, step_s);
    flow(s, Flow.CURTAILED, flight.curtailed_W, n, from, to, step_s);
    flow(s, Flow.ABSORBED_SUN, light.sun_W, n, from, to, step_s);
    flow(s, Flow.ABSORBED_ALBEDO, light.albedo_W, n, from, to, step_s);
    flow(s, Flow.ABSORBED_EARTH, light.earth_W, n, from, to, step_s);
    flow(s, Flow.ABSORBED_ARRAY, light.fromArray_W, n, from, to, step_s);
    flow(s, Flow.EMITTED, flight.emitted_W, n, from, to, step_s);
    int steps = to - from;
    steady(s, Flow.COMPUTE, asked.compute_J, n, steps);
    steady(s, Flow.BUS, asked.bus_J, n, steps);
    steady(s, Flow.PUMP, asked.pump_J, n, steps);
    steady(s, Flow.WORK_ASKED, asked.asked_s, n, steps);
    steady(s, Flow.WORK_DONE, asked.done_s, n, steps);
    if (asked.anyHeater) {
      steady(s, Flow.HEATER, asked.heater_J, n, steps);
    }
    if (asked.anyCutEclipse) {
      steady(s, Flow.WORK_CUT_ECLIPSE, asked.cutEclipse_s, n, steps);
    }
    if (asked.anyCutHeat) {
      steady(s, Flow.WORK_CUT_HEAT, asked.cutHeat_s, n, steps);
    }
    if (asked.anyThrottled) {
      long[] sum_ns = s.throttled_ns;
      long[] each_ns = asked.throttled_ns;
      for (int i = 0; i < n; i++) {
        sum_ns[i] += steps * each_ns[i];
      }
    }
  }

  private static void flow(
      BlockState s, Flow flow, double[] power_W, int n, int from, int to, double step_s) {
    double[] sum = s.sum_value[flow.row()];
    if (to - from == PowerLanes.STEPS) {
      for (int i = 0; i < n; i++) {
        sum[i] =
            sum[i]
                + power_W[i] * step_s
                + power_W[WIDTH + i] * step_s
                + power_W[2 * WIDTH + i] * step_s
                + power_W[3 * WIDTH + i] * step_s;
      }
      return;
    }
    for (int k = from, row = from * WIDTH; k < to; k++, row += WIDTH) {
      for (int i = 0; i < n; i++) {
        sum[i] = sum[i] + power_W[row + i] * step_s;
      }
    }
  }

  private static void steady(BlockState s, Flow flow, double[] each_value, int n, int steps) {
    double[] sum = s.sum_value[flow.row()];
    if (steps == PowerLanes.STEPS) {
      for (int i = 0; i < n; i++) {
        sum[i] = sum[i] + each_value[i] + each_value[i] + each_value[i] + each_value[i];
      }
      return;
    }
    for (int k = 0; k < steps; k++) {
      for (int i = 0; i < n; i++) {
        sum[i] = sum[i] + each_value[i];
      }
    }
  }

  /** Takes over where {@code steps} steps have led, extremes included. */
  void arrive(BlockState s, PowerLanes lanes, int n, int steps) {
    FlightTile flight = lanes.flight;
    double[] rise_K = lanes.asked.chipRise_K;
    int last = (steps - 1) * WIDTH;
    highest(flight.loopEnd_K, steps, n, highest_K);
    lowest(flight.loopEnd_K, steps, n, lowest_K);
    rise(s.maxLoop_K, highest_K, n);
    sink(s.minLoop_K, lowest_K, n);
    warmer(highest_K, rise_K, n, highest_K);
    warmer(lowest_K, rise_K, n, lowest_K);
    rise(s.maxChip_K, highest_K, n);
    sink(s.minChip_K, lowest_K, n);
    highest(flight.radiatorEnd_K, steps, n, highest_K);
    lowest(flight.radiatorEnd_K, steps, n, lowest_K);
    rise(s.maxRadiator_K, highest_K, n);
    sink(s.minRadiator_K, lowest_K, n);
    lowest(flight.batteryEnd_J, steps, n, lowest_K);
    sink(minBattery_J, lowest_K, n);
    System.arraycopy(flight.batteryEnd_J, last, s.battery_J, 0, n);
    System.arraycopy(flight.loopEnd_K, last, s.loop_K, 0, n);
    System.arraycopy(flight.radiatorEnd_K, last, s.radiator_K, 0, n);
    System.arraycopy(lanes.light.array_K, last, s.array_K, 0, n);
    warmer(s.loop_K, rise_K, n, s.chip_K);
  }

  private static void warmer(double[] loop_K, double[] rise_K, int n, double[] chip_K) {
    for (int i = 0; i < n; i++) {
      chip_K[i] = loop_K[i] + rise_K[i];
    }
  }

  private static void rise(double[] most, double[] lane, int n) {
    for (int i = 0; i < n; i++) {
      most[i] = Math.max(most[i], lane[i]);
    }
  }

  private static void sink(double[] least, double[] lane, int n) {
    for (int i = 0; i < n; i++) {
      least[i] = Math.min(least[i], lane[i]);
    }
  }

  /** The highest of the rows of a tile. */
  private static void highest(double[] tile, int steps, int n, double[] into) {
    if (steps == PowerLanes.STEPS) {
      for (int i = 0; i < n; i++) {
        into[i] =
            Math.max(
                Math.max(tile[i], tile[WIDTH + i]),
                Math.max(tile[2 * WIDTH + i], tile[3 * WIDTH + i]));
      }
      return;
    }
    System.arraycopy(tile, 0, into, 0, n);
    for (int k = 1, row = WIDTH; k < steps; k++, row += WIDTH) {
      for (int i = 0; i < n; i++) {
        into[i] = Math.max(into[i], tile[row + i]);
      }
    }
  }

  private static void lowest(double[] tile, int steps, int n, double[] into) {
    if (steps == PowerLanes.STEPS) {
      for (int i = 0; i < n; i++) {
        into[i] =
            Math.min(
                Math.min(tile[i], tile[WIDTH + i]),
                Math.min(tile[2 * WIDTH + i], tile[3 * WIDTH + i]));
      }
      return;
    }
    System.arraycopy(tile, 0, into, 0, n);
    for (int k = 1, row = WIDTH; k < steps; k++, row += WIDTH) {
      for (int i = 0; i < n; i++) {
        into[i] = Math.min(into[i], tile[row + i]);
      }
    }
  }

  void begin(BlockState s, int n) {
    System.arraycopy(s.battery_J, 0, minBattery_J, 0, n);
  }

  void end(Platform p, BlockState s, int n) {
    double capacity_J = p.battery().capacity_J();
    double[] least = s.minCharge_fraction;
    double[] battery = minBattery_J;
    for (int i = 0; i < n; i++) {
      least[i] = Math.min(least[i], battery[i] / capacity_J);
    }
  }

  /** Remembers the sums from which {@link #sample} counts. */
  void mark(BlockState s, int n) {
    for (Flow flow : MARKED) {
      System.arraycopy(s.sum_value[flow.row()], 0, mark_value[flow.row()], 0, n);
    }
  }

  /** Writes the means over the step since {@link #mark}. */
  void sample(Platform p, BlockState s, LightTile light, int row, int n, double step_s) {
    double perStep_per_s = 1 / step_s;
    int count = p.payload().count();
    for (int i = 0; i < n; i++) {
      double array_W = since(s, Flow.ARRAY, i) * perStep_per_s;
      double load_W =
          (since(s, Flow.COMPUTE, i)
                  + since(s, Flow.BUS, i)
                  + since(s, Flow.PUMP, i)
                  + since(s, Flow.HEATER, i))
              * perStep_per_s;
      s.lastArray_W[i] = array_W;
      s.lastLoad_W[i] = load_W;
      s.lastCompute_W[i] = since(s, Flow.COMPUTE, i) * perStep_per_s;
      double battery_W = array_W - since(s, Flow.CONVERSION_LOSS, i) * perStep_per_s - load_W;
      s.lastBattery_W[i] = Math.abs(battery_W) > Books.ROUNDING_fraction * array_W ? battery_W : 0;
      s.lastHeat_W[i] = since(s, Flow.HEAT_IN, i) * perStep_per_s;
      s.lastEmitted_W[i] = since(s, Flow.EMITTED, i) * perStep_per_s;
      s.lastWork_fraction[i] =
          count == 0 ? 0 : since(s, Flow.WORK_DONE, i) * perStep_per_s / count;
      s.lastSunlit_fraction[i] = light.sunlit_fraction[row + i] * step_s / step_s;
    }
  }

  private double since(BlockState s, Flow flow, int i) {
    return s.sum_value[flow.row()][i] - mark_value[flow.row()][i];
  }
}
