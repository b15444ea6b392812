package space.skyrack.satellite;

/** The ledger lines of one satellite while the kernel works on it. */
final class Books {
  private static final int ARRAY = Flow.ARRAY.row();
  private static final int CONVERSION_LOSS = Flow.CONVERSION_LOSS.row();
  private static final int COMPUTE = Flow.COMPUTE.row();
  private static final int BUS = Flow.BUS.row();
  private static final int PUMP = Flow.PUMP.row();
  private static final int HEATER = Flow.HEATER.row();
  private static final int BATTERY_LOSS = Flow.BATTERY_LOSS.row();
  private static final int CURTAILED = Flow.CURTAILED.row();
  private static final int UNSERVED = Flow.UNSERVED.row();
  private static final int HEAT_IN = Flow.HEAT_IN.row();
  private static final int ABSORBED_SUN = Flow.ABSORBED_SUN.row();
  private static final int ABSORBED_ALBEDO = Flow.ABSORBED_ALBEDO.row();
  private static final int ABSORBED_EARTH = Flow.ABSORBED_EARTH.row();
  private static final int ABSORBED_ARRAY = Flow.ABSORBED_ARRAY.row();
  private static final int EMITTED = Flow.EMITTED.row();
  private static final int WORK_ASKED = Flow.WORK_ASKED.row();
  private static final int WORK_DONE = Flow.WORK_DONE.row();
  private static final int WORK_CUT_ECLIPSE = Flow.WORK_CUT_ECLIPSE.row();
  private static final int WORK_CUT_HEAT = Flow.WORK_CUT_HEAT.row();
  private static final int WORK_CUT_POWER = Flow.WORK_CUT_POWER.row();

  /** A difference of sums that is smaller than this share of the array's power is rounding. */
  static final double ROUNDING_fraction = 1e-8;

  private final double[] sum_value = new double[Flow.COUNT];
  private final double[] mark_value = new double[Flow.COUNT];

  void load(BlockState s, int i) {
    for (int flow = 0; flow < Flow.COUNT; flow++) {
      sum_value[flow] = s.sum_value[flow][i];
    }
  }

  void store(BlockState s, int i) {
    for (int flow = 0; flow < Flow.COUNT; flow++) {
      s.sum_value[flow][i] = sum_value[flow];
    }
  }

  void power(
      Supply supply,
      double drawn_W,
      double converted_W,
      double lost_W,
      double heat_W,
      double dt_s) {
    double[] sums = sum_value;
    sums[ARRAY] += drawn_W * dt_s;
    sums[CONVERSION_LOSS] += converted_W * dt_s;
    sums[BATTERY_LOSS] += lost_W * dt_s;
    sums[HEAT_IN] += heat_W * dt_s;
    sums[COMPUTE] += supply.compute_W * dt_s;
    sums[BUS] += supply.bus_W * dt_s;
    sums[PUMP] += supply.pump_W * dt_s;
    sums[HEATER] += supply.heater_W * dt_s;
    sums[UNSERVED] += supply.unserved_W * dt_s;
  }

  void curtail(double power_W, double dt_s) {
    sum_value[CURTAILED] += power_W * dt_s;
  }

  /** Work that each stage lets through, of {@code full_s} accelerator-seconds. */
  void work(
      double asked_fraction,
      double policy_fraction,
      double allowed_fraction,
      double done_fraction,
      double full_s) {
    double[] sums = sum_value;
    sums[WORK_ASKED] += asked_fraction * full_s;
    sums[WORK_DONE] += done_fraction * full_s;
    sums[WORK_CUT_ECLIPSE] += (asked_fraction - policy_fraction) * full_s;
    sums[WORK_CUT_HEAT] += (policy_fraction - allowed_fraction) * full_s;
    sums[WORK_CUT_POWER] += (allowed_fraction - done_fraction) * full_s;
  }

  void heat(
      double sun_W,
      double albedo_W,
      double earth_W,
      double array_W,
      double emitted_W,
      double dt_s) {
    double[] sums = sum_value;
    sums[ABSORBED_SUN] += sun_W * dt_s;
    sums[ABSORBED_ALBEDO] += albedo_W * dt_s;
    sums[ABSORBED_EARTH] += earth_W * dt_s;
    sums[ABSORBED_ARRAY] += array_W * dt_s;
    sums[EMITTED] += emitted_W * dt_s;
  }

  /** Remembers the sums from which {@link #sample} counts. */
  void mark() {
    System.arraycopy(sum_value, 0, mark_value, 0, Flow.COUNT);
  }

  /** Writes the means over the step since {@link #mark}. */
  void sample(Platform p, BlockState s, int i, double step_s) {
    double perStep_per_s = 1 / step_s;
    double array_W = since(Flow.ARRAY) * perStep_per_s;
    double load_W =
        (since(Flow.COMPUTE) + since(Flow.BUS) + since(Flow.PUMP) + since(Flow.HEATER))
            * perStep_per_s;
    s.lastArray_W[i] = array_W;
    s.lastLoad_W[i] = load_W;
    s.lastCompute_W[i] = since(Flow.COMPUTE) * perStep_per_s;
    double battery_W = array_W - since(Flow.CONVERSION_LOSS) * perStep_per_s - load_W;
    s.lastBattery_W[i] = Math.abs(battery_W) > ROUNDING_fraction * array_W ? battery_W : 0;
    s.lastHeat_W[i] = since(Flow.HEAT_IN) * perStep_per_s;
    s.lastEmitted_W[i] = since(Flow.EMITTED) * perStep_per_s;
    int count = p.payload().count();
    s.lastWork_fraction[i] = count == 0 ? 0 : since(Flow.WORK_DONE) * perStep_per_s / count;
  }

  private double since(Flow flow) {
    return sum_value[flow.row()] - mark_value[flow.row()];
  }
}
