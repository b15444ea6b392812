package space.skyrack.satellite;

/** The state of one satellite while the kernel works on it. */
final class Craft {

  private static final double LEVEL_fraction = 1.0 / BlockState.FULL_LEVEL;

  /** Share of the capacity above the floor from which the battery counts as recovered. */
  private static final double RECOVERED_fraction = 0.01;

  /** Room, as a share of the capacity, that counts as none. */
  static final double FULL_fraction = 1e-12;

  /** Charge above the floor, as a share of the capacity, from which a step cannot reach it. */
  static final double GUARD_fraction = 1e-9;

  private BlockState state = new BlockState(0);
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
  private boolean eclipseCapped;
  private long cappedInStep_ns;

  private double maxChip_K;
  private double minChip_K;
  private double maxLoop_K;
  private double minLoop_K;
  private double maxRadiator_K;
  private double minRadiator_K;

  private final Books books = new Books();
  private double sunlit_s;

  private double work_fraction;
  private double light_W_per_m2;
  private double sun_W_per_m2;
  private double albedo_W_per_m2;
  private double earth_W_per_m2;
  private double known_fraction;
  private double known_K;
  private double known_W;
  private double dark_K;
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
    state = s;
    index = i;
    work_fraction = asked_fraction;
    dark_K = p.array().temperature_K(0);
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
    eclipseCapped = s.eclipseCapped[i];
    maxChip_K = s.maxChip_K[i];
    minChip_K = s.minChip_K[i];
    maxLoop_K = s.maxLoop_K[i];
    minLoop_K = s.minLoop_K[i];
    maxRadiator_K = s.maxRadiator_K[i];
    minRadiator_K = s.minRadiator_K[i];
    books.load(s, i);
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
    s.eclipseCapped[i] = eclipseCapped;
    s.maxChip_K[i] = maxChip_K;
    s.minChip_K[i] = minChip_K;
    s.maxLoop_K[i] = maxLoop_K;
    s.minLoop_K[i] = minLoop_K;
    s.maxRadiator_K[i] = maxRadiator_K;
    s.minRadiator_K[i] = minRadiator_K;
    books.store(s, i);
  }

  /** Counts the least charge from what it was earlier in this advance. */
  void minBattery(double sofar_J) {
    minBattery_J = sofar_J;
  }

  double minBattery_J() {
    return minBattery_J;
  }

  void beginLastStep() {
    books.mark();
    sunlit_s = 0;
  }

  /** Writes the means over the step since {@link #beginLastStep}. */
  void sample(Platform p, BlockState s, int i, double step_s) {
    books.sample(p, s, i, step_s);
    s.lastSunlit_fraction[i] = sunlit_s / step_s;
  }

  /** What the array does in the step about to begin when {@code sunlit_fraction} is in view. */
  void foresee(double sunlit_fraction, double temperature_K, double power_W) {
    known_fraction = sunlit_fraction;
    known_K = temperature_K;
    known_W = power_W;
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
    cappedInStep_ns = 0;
  }

  /** Flies {@code dt_s} from {@code at_ns} on with this share of the solar disc in view. */
  void piece(Platform p, long at_ns, double dt_s, double sunlit_fraction) {
    Payload payload = p.payload();
    BatteryPack battery = p.battery();
    sunlit_s += sunlit_fraction * dt_s;
    if (sunlit_fraction == known_fraction) {
      array_K = known_K;
      available_W = known_W;
    } else if (sunlit_fraction == 0) {
      array_K = dark_K;
      available_W = 0;
    } else {
      double onArray_W_per_m2 = light_W_per_m2 * sunlit_fraction;
      array_K = p.array().temperature_K(onArray_W_per_m2);
      available_W = p.array().power_W(onArray_W_per_m2, array_K);
    }
    absorbedSun_W = p.heat().sunlight_m2() * sun_W_per_m2 * sunlit_fraction;
    absorbedArray_W = p.heat().fromArray_W(array_K);

    policy_fraction =
        sunlit_fraction < 1
            ? Math.min(work_fraction, payload.eclipseCap_fraction())
            : work_fraction;
    meetEclipse(at_ns, dt_s);
    boolean off = level < 0;
    allowed_fraction = allowed_fraction(policy_fraction, level);
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

  /** What temperature lets through of the work that the policy allows. */
  static double allowed_fraction(double policy_fraction, int level) {
    return level < 0 ? 0 : Math.min(policy_fraction, level * LEVEL_fraction);
  }

  static long whole_ns(double dt_s) {
    return (long) (dt_s * 1e9 + 0.5);
  }

  /** Books {@code dt_s} of the served load: battery, heat, ledgers. */
  private void settle(Platform p, double dt_s) {
    if (dt_s <= 0) {
      return;
    }
    BatteryPack battery = p.battery();
    double drawn_W = available_W;
    double net_W = available_W * p.conversion_efficiency() - supply.load_W;
    double lost_W;
    if (net_W >= 0) {
      double charge_W = chargeable_W(battery, net_W, dt_s);
      if (charge_W < net_W) {
        drawn_W = Math.min(available_W, (supply.load_W + charge_W) / p.conversion_efficiency());
        books.curtail(available_W - drawn_W, dt_s);
      }
      double stored_W = charge_W * battery.charge_efficiency();
      battery_J += stored_W * dt_s;
      lost_W = charge_W - stored_W;
    } else {
      double taken_W = -net_W / battery.discharge_efficiency();
      battery_J -= taken_W * dt_s;
      lost_W = taken_W + net_W;
      if (battery_J < minBattery_J) {
        minBattery_J = battery_J;
      }
    }
    double converted_W = drawn_W * (1 - p.conversion_efficiency());
    double heat_W = supply.load_W + converted_W + lost_W;
    books.power(supply, drawn_W, converted_W, lost_W, heat_W, dt_s);
    books.work(
        work_fraction,
        policy_fraction,
        allowed_fraction,
        supply.work_fraction,
        p.payload().count() * dt_s);
    heat(p, heat_W, dt_s);
  }

  /**
   * What the battery takes of {@code net_W}: at most its rate, and no more than it has room for.
   */
  private double chargeable_W(BatteryPack battery, double net_W, double dt_s) {
    double charge_W = net_W < battery.chargeLimit_W() ? net_W : battery.chargeLimit_W();
    double room_J = battery.capacity_J() - battery_J;
    if (room_J <= battery.capacity_J() * FULL_fraction) {
      return 0;
    }
    double perPower_s = dt_s * battery.charge_efficiency();
    return charge_W * perPower_s > room_J ? room_J / perPower_s : charge_W;
  }

  private void heat(Platform p, double heat_W, double dt_s) {
    HeatPath path = p.heat();
    double albedo_W = path.sunlight_m2() * albedo_W_per_m2;
    double earth_W = path.infrared_m2() * earth_W_per_m2;
    double absorbed_W = absorbedSun_W + albedo_W + earth_W + absorbedArray_W;
    nodes.step(path, loop_K, radiator_K, heat_W, absorbed_W, dt_s);
    loop_K = nodes.loop_K;
    radiator_K = nodes.radiator_K;
    books.heat(absorbedSun_W, albedo_W, earth_W, absorbedArray_W, nodes.emitted_W, dt_s);
    double chip_W = supply.compute_W > 0 ? p.payload().chip_W(supply.work_fraction) : 0;
    chip_K = path.chip_K(loop_K, chip_W);
    extremes();
  }

  private void extremes() {
    if (chip_K > maxChip_K) {
      maxChip_K = chip_K;
    }
    if (chip_K < minChip_K) {
      minChip_K = chip_K;
    }
    if (loop_K > maxLoop_K) {
      maxLoop_K = loop_K;
    }
    if (loop_K < minLoop_K) {
      minLoop_K = loop_K;
    }
    if (radiator_K > maxRadiator_K) {
      maxRadiator_K = radiator_K;
    }
    if (radiator_K < minRadiator_K) {
      minRadiator_K = radiator_K;
    }
  }

  /** Thermostat and throttle, once a step. */
  void endStep(Platform p, long start_ns, long step_ns) {
    HeatPath path = p.heat();
    double release_K = path.throttle_K() - path.hysteresis_K();
    throttled_ns += level < BlockState.FULL_LEVEL ? step_ns : cappedInStep_ns;
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

  private void meetEclipse(long at_ns, double dt_s) {
    boolean capped = policy_fraction < work_fraction;
    if (capped) {
      cappedInStep_ns += whole_ns(dt_s);
    }
    if (capped != eclipseCapped) {
      eclipseCapped = capped;
      Limit change = capped ? Limit.ECLIPSE_THROTTLE : Limit.ECLIPSE_RELEASE;
      state.met(at_ns, change, index, policy_fraction);
    }
  }

  private void meetRate(long at_ns) {
    if (!rateLimited) {
      rateLimited = true;
      state.met(at_ns, Limit.DISCHARGE_RATE, index, supply.unserved_W);
    }
  }

  private void meetFloor(long at_ns) {
    if (!atFloor) {
      atFloor = true;
      state.met(at_ns, Limit.BATTERY_FLOOR, index, supply.unserved_W);
    }
  }

  private void meetBus(boolean unserved, long at_ns, double missing_W) {
    if (unserved && !busUnserved) {
      state.met(at_ns, Limit.BUS_UNSERVED, index, missing_W);
    }
    busUnserved = unserved;
  }

  private void add(long start_ns, long step_ns, double share, Limit limit, double value) {
    state.met(start_ns + (long) (share * step_ns), limit, index, value);
  }

  private double crossing(double limit_K) {
    return share(startChip_K, chip_K, limit_K);
  }

  /** Where between two readings a limit lies, as a share of the way. */
  private static double share(double from_K, double to_K, double limit_K) {
    return from_K == to_K ? 1 : Math.clamp((limit_K - from_K) / (to_K - from_K), 0, 1);
  }
}
