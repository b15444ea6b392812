package space.skyrack.satellite;

/** The state of one satellite while the kernel works on it. */
final class Craft {
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

  private static final double LEVEL_fraction = 1.0 / BlockState.FULL_LEVEL;

  /** Share of the capacity above the floor from which the battery counts as recovered. */
  private static final double RECOVERED_fraction = 0.01;

  private LimitEvents events = new LimitEvents();
  private int index;

  private double battery_J;
  private double minBattery_J;
  private double loop_K;
  private double radiator_K;
  private double chip_K;
  private double array_K;
  private int level;
  private int leastLevel;
  private long throttled_ns;
  private boolean heaterOn;
  private boolean atFloor;
  private boolean rateLimited;
  private boolean busUnserved;
  private boolean coolantCold;

  private double maxChip_K;
  private double minChip_K;
  private double maxLoop_K;
  private double minLoop_K;
  private double maxRadiator_K;
  private double minRadiator_K;

  private final double[] sum_value = new double[Flow.COUNT];
  private final double[] mark_value = new double[Flow.COUNT];
  private double sunlit_s;

  private double work_fraction;
  private double light_W_per_m2;
  private double sun_W_per_m2;
  private double albedo_W_per_m2;
  private double earth_W_per_m2;
  private double startChip_K;
  private double startLoop_K;

  private double available_W;
  private double absorbedSun_W;
  private double absorbedArray_W;
  private double policy_fraction;
  private double allowed_fraction;

  private final Supply supply = new Supply();
  private final TwoNodes nodes = new TwoNodes();

  void load(Platform p, BlockState s, int i, double asked_fraction) {
    events = s.events;
    index = i;
    work_fraction = asked_fraction;
    battery_J = s.battery_J[i];
    minBattery_J = battery_J;
    loop_K = s.loop_K[i];
    radiator_K = s.radiator_K[i];
    chip_K = s.chip_K[i];
    array_K = s.array_K[i];
    level = s.level[i];
    leastLevel = s.leastLevel[i];
    throttled_ns = s.throttled_ns[i];
    heaterOn = s.heaterOn[i];
    atFloor = s.atFloor[i];
    rateLimited = s.rateLimited[i];
    busUnserved = s.busUnserved[i];
    coolantCold = s.coolantCold[i];
    maxChip_K = s.maxChip_K[i];
    minChip_K = s.minChip_K[i];
    maxLoop_K = s.maxLoop_K[i];
    minLoop_K = s.minLoop_K[i];
    maxRadiator_K = s.maxRadiator_K[i];
    minRadiator_K = s.minRadiator_K[i];
    for (int flow = 0; flow < Flow.COUNT; flow++) {
      sum_value[flow] = s.sum_value[flow][i];
    }
  }

  void store(Platform p, BlockState s, int i) {
    s.battery_J[i] = battery_J;
    s.minCharge_fraction[i] =
        Math.min(s.minCharge_fraction[i], minBattery_J / p.battery().capacity_J());
    s.loop_K[i] = loop_K;
    s.radiator_K[i] = radiator_K;
    s.chip_K[i] = chip_K;
    s.array_K[i] = array_K;
    s.level[i] = level;
    s.leastLevel[i] = leastLevel;
    s.throttled_ns[i] = throttled_ns;
    s.heaterOn[i] = heaterOn;
    s.atFloor[i] = atFloor;
    s.rateLimited[i] = rateLimited;
    s.busUnserved[i] = busUnserved;
    s.coolantCold[i] = coolantCold;
    s.maxChip_K[i] = maxChip_K;
    s.minChip_K[i] = minChip_K;
    s.maxLoop_K[i] = maxLoop_K;
    s.minLoop_K[i] = minLoop_K;
    s.maxRadiator_K[i] = maxRadiator_K;
    s.minRadiator_K[i] = minRadiator_K;
    for (int flow = 0; flow < Flow.COUNT; flow++) {
      s.sum_value[flow][i] = sum_value[flow];
    }
  }

  void beginLastStep() {
    System.arraycopy(sum_value, 0, mark_value, 0, Flow.COUNT);
    sunlit_s = 0;
  }

  /** Writes the means over the step since {@link #beginLastStep}. */
  void sample(Platform p, BlockState s, int i, double step_s) {
    double perStep_per_s = 1 / step_s;
    double array_W = since(Flow.ARRAY) * perStep_per_s;
    double load_W =
        (since(Flow.COMPUTE) + since(Flow.BUS) + since(Flow.PUMP) + since(Flow.HEATER))
            * perStep_per_s;
    s.lastArray_W[i] = array_W;
    s.lastLoad_W[i] = load_W;
    s.lastCompute_W[i] = since(Flow.COMPUTE) * perStep_per_s;
    s.lastBattery_W[i] = array_W - since(Flow.CONVERSION_LOSS) * perStep_per_s - load_W;
    s.lastHeat_W[i] = since(Flow.HEAT_IN) * perStep_per_s;
    s.lastEmitted_W[i] = since(Flow.EMITTED) * perStep_per_s;
    s.lastSunlit_fraction[i] = sunlit_s * perStep_per_s;
    int count = p.payload().count();
    s.lastWork_fraction[i] = count == 0 ? 0 : since(Flow.WORK_DONE) * perStep_per_s / count;
  }

  void beginStep(
      double onArray_W_per_m2,
      double onRadiator_W_per_m2,
      double reflected_W_per_m2,
      double infrared_W_per_m2) {
    light_W_per_m2 = onArray_W_per_m2;
    sun_W_per_m2 = onRadiator_W_per_m2;
    albedo_W_per_m2 = reflected_W_per_m2;
    earth_W_per_m2 = infrared_W_per_m2;
    startChip_K = chip_K;
    startLoop_K = loop_K;
  }

  /** Flies {@code dt_s} from {@code at_ns} on with this share of the solar disc in view. */
  void piece(Platform p, long at_ns, double dt_s, double sunlit_fraction) {
    Payload payload = p.payload();
    BatteryPack battery = p.battery();
    sunlit_s += sunlit_fraction * dt_s;
    double onArray_W_per_m2 = light_W_per_m2 * sunlit_fraction;
    array_K = p.array().temperature_K(onArray_W_per_m2);
    available_W = p.array().power_W(onArray_W_per_m2, array_K);
    absorbedSun_W = p.heat().sunlight_m2() * sun_W_per_m2 * sunlit_fraction;
    absorbedArray_W = p.heat().fromArray_W(array_K);

    policy_fraction =
        sunlit_fraction < 1
            ? Math.min(work_fraction, payload.eclipseCap_fraction())
            : work_fraction;
    boolean off = level < 0;
    allowed_fraction = off ? 0 : Math.min(policy_fraction, level * LEVEL_fraction);
    supply.ask(payload, allowed_fraction, off, heaterOn);

    double fromArray_W = available_W * p.conversion_efficiency();
    double short_W = supply.load_W - fromArray_W;
    double left_s = dt_s;
    boolean bus = false;
    if (short_W > battery.dischargeLimit_W()) {
      bus = supply.shed(payload, fromArray_W + battery.dischargeLimit_W());
      meetRate(at_ns);
      short_W = supply.load_W - fromArray_W;
    } else {
      rateLimited = false;
    }
    if (short_W > 0) {
      double usable_J = (battery_J - battery.floor_J()) * battery.discharge_efficiency();
      if (short_W * dt_s > usable_J) {
        double lasts_s = usable_J / short_W;
        if (lasts_s > 0) {
          settle(p, lasts_s);
          left_s -= lasts_s;
        }
        bus |= supply.shed(payload, fromArray_W);
        meetFloor(at_ns + (long) ((dt_s - left_s) * 1e9));
      }
    }
    meetBus(bus, at_ns + (long) ((dt_s - left_s) * 1e9), payload.bus_W() - supply.bus_W);
    settle(p, left_s);
  }

  /** Books {@code dt_s} of the served load: battery, heat, ledgers. */
  private void settle(Platform p, double dt_s) {
    if (dt_s <= 0) {
      return;
    }
    BatteryPack battery = p.battery();
    double drawn_W = available_W;
    double net_W = available_W * p.conversion_efficiency() - supply.load_W;
    double lost_J;
    if (net_W >= 0) {
      double charge_W = Math.min(net_W, battery.chargeLimit_W());
      double stored_J = charge_W * dt_s * battery.charge_efficiency();
      double room_J = Math.max(0, battery.capacity_J() - battery_J);
      if (stored_J > room_J) {
        stored_J = room_J;
        charge_W = room_J / (dt_s * battery.charge_efficiency());
      }
      if (charge_W < net_W) {
        drawn_W = Math.min(available_W, (supply.load_W + charge_W) / p.conversion_efficiency());
        sum_value[CURTAILED] += (available_W - drawn_W) * dt_s;
      }
      battery_J += stored_J;
      lost_J = charge_W * dt_s - stored_J;
    } else {
      double delivered_J = -net_W * dt_s;
      double taken_J = delivered_J / battery.discharge_efficiency();
      battery_J -= taken_J;
      lost_J = taken_J - delivered_J;
      minBattery_J = Math.min(minBattery_J, battery_J);
    }
    double converted_J = drawn_W * (1 - p.conversion_efficiency()) * dt_s;
    double heat_J = supply.load_W * dt_s + converted_J + lost_J;
    bookPower(drawn_W * dt_s, converted_J, lost_J, heat_J, dt_s);
    bookWork(p.payload().count() * dt_s);
    heat(p, heat_J, dt_s);
  }

  private void bookPower(
      double drawn_J, double converted_J, double lost_J, double heat_J, double dt_s) {
    sum_value[ARRAY] += drawn_J;
    sum_value[CONVERSION_LOSS] += converted_J;
    sum_value[BATTERY_LOSS] += lost_J;
    sum_value[HEAT_IN] += heat_J;
    sum_value[COMPUTE] += supply.compute_W * dt_s;
    sum_value[BUS] += supply.bus_W * dt_s;
    sum_value[PUMP] += supply.pump_W * dt_s;
    sum_value[HEATER] += supply.heater_W * dt_s;
    sum_value[UNSERVED] += supply.unserved_W * dt_s;
  }

  private void bookWork(double full_s) {
    sum_value[WORK_ASKED] += work_fraction * full_s;
    sum_value[WORK_DONE] += supply.work_fraction * full_s;
    sum_value[WORK_CUT_ECLIPSE] += (work_fraction - policy_fraction) * full_s;
    sum_value[WORK_CUT_HEAT] += (policy_fraction - allowed_fraction) * full_s;
    sum_value[WORK_CUT_POWER] += (allowed_fraction - supply.work_fraction) * full_s;
  }

  private void heat(Platform p, double heat_J, double dt_s) {
    HeatPath path = p.heat();
    double albedo_W = path.sunlight_m2() * albedo_W_per_m2;
    double earth_W = path.infrared_m2() * earth_W_per_m2;
    double absorbed_W = absorbedSun_W + albedo_W + earth_W + absorbedArray_W;
    nodes.step(path, loop_K, radiator_K, heat_J / dt_s, absorbed_W, dt_s);
    loop_K = nodes.loop_K;
    radiator_K = nodes.radiator_K;
    sum_value[ABSORBED_SUN] += absorbedSun_W * dt_s;
    sum_value[ABSORBED_ALBEDO] += albedo_W * dt_s;
    sum_value[ABSORBED_EARTH] += earth_W * dt_s;
    sum_value[ABSORBED_ARRAY] += absorbedArray_W * dt_s;
    sum_value[EMITTED] += nodes.emitted_W * dt_s;

    double chip_W = supply.compute_W > 0 ? p.payload().chip_W(supply.work_fraction) : 0;
    chip_K = loop_K + path.chipToLoop_K_per_W() * chip_W;
    maxChip_K = Math.max(maxChip_K, chip_K);
    minChip_K = Math.min(minChip_K, chip_K);
    maxLoop_K = Math.max(maxLoop_K, loop_K);
    minLoop_K = Math.min(minLoop_K, loop_K);
    maxRadiator_K = Math.max(maxRadiator_K, radiator_K);
    minRadiator_K = Math.min(minRadiator_K, radiator_K);
  }

  /** Thermostat and throttle, once a step. */
  void endStep(Platform p, long start_ns, long step_ns) {
    HeatPath path = p.heat();
    double release_K = path.throttle_K() - path.hysteresis_K();
    if (level < BlockState.FULL_LEVEL) {
      throttled_ns += step_ns;
    }
    if (chip_K >= path.shutdown_K() && level >= 0) {
      level = BlockState.SHUT_DOWN;
      add(start_ns, step_ns, crossing(path.shutdown_K()), Limit.SHUTDOWN, chip_K);
    } else if (chip_K > path.throttle_K() && level > 0) {
      if (level == BlockState.FULL_LEVEL) {
        add(start_ns, step_ns, crossing(path.throttle_K()), Limit.THROTTLE, chip_K);
      }
      level--;
    } else if (chip_K < release_K && level < BlockState.FULL_LEVEL) {
      level++;
      if (level == 0) {
        add(start_ns, step_ns, crossing(release_K), Limit.RESTART, chip_K);
      } else if (level == BlockState.FULL_LEVEL) {
        add(start_ns, step_ns, crossing(release_K), Limit.UNTHROTTLE, chip_K);
      }
    }
    leastLevel = Math.min(leastLevel, level);
    double coolantMin_K = path.coolantMin_K();
    heaterOn = loop_K < coolantMin_K + path.hysteresis_K() * (heaterOn ? 2 : 1);
    if (loop_K < coolantMin_K != coolantCold) {
      coolantCold = !coolantCold;
      if (coolantCold) {
        double share = share(startLoop_K, loop_K, coolantMin_K);
        add(start_ns, step_ns, share, Limit.COOLANT_COLD, loop_K);
      }
    }
    BatteryPack battery = p.battery();
    if (atFloor && battery_J > battery.floor_J() + RECOVERED_fraction * battery.capacity_J()) {
      atFloor = false;
      add(start_ns, step_ns, 1, Limit.BATTERY_RECOVERED, battery_J);
    }
  }

  private void meetRate(long at_ns) {
    if (!rateLimited) {
      rateLimited = true;
      events.add(at_ns, Limit.DISCHARGE_RATE, index, supply.unserved_W);
    }
  }

  private void meetFloor(long at_ns) {
    if (!atFloor) {
      atFloor = true;
      events.add(at_ns, Limit.BATTERY_FLOOR, index, supply.unserved_W);
    }
  }

  private void meetBus(boolean unserved, long at_ns, double missing_W) {
    if (unserved && !busUnserved) {
      events.add(at_ns, Limit.BUS_UNSERVED, index, missing_W);
    }
    busUnserved = unserved;
  }

  private void add(long start_ns, long step_ns, double share, Limit limit, double value) {
    events.add(start_ns + (long) (share * step_ns), limit, index, value);
  }

  private double crossing(double limit_K) {
    return share(startChip_K, chip_K, limit_K);
  }

  /** Where between two readings a limit lies, as a share of the way. */
  private static double share(double from_K, double to_K, double limit_K) {
    return from_K == to_K ? 1 : Math.clamp((limit_K - from_K) / (to_K - from_K), 0, 1);
  }

  private double since(Flow flow) {
    return sum_value[flow.row()] - mark_value[flow.row()];
  }
}
