package space.skyrack.satellite;

/**
 * What each satellite of a block asks for while work, light, throttle level and heater stay, and
 * the temperatures between which they do.
 *
 * <p>Shape: lanes that passes over a tile read are repeated for each of its steps.
 */
final class SupplyLanes {
  private static final int WIDTH = PowerLanes.WIDTH;

  /** Distance from a limit within which a step is left to {@link Craft}. */
  private static final double GUARD_K = 1e-6;

  private static final double FAR_K = 1e4;

  final double[] load_W = new double[PowerLanes.SIZE];
  final double[] chipRise_K = new double[PowerLanes.SIZE];

  /** The loop must end within {@code reach_K} of {@code centre_K}. */
  final double[] centre_K = new double[PowerLanes.SIZE];

  final double[] reach_K = new double[PowerLanes.SIZE];

  /** What a step adds to the ledgers. */
  final double[] compute_J = new double[WIDTH];

  final double[] bus_J = new double[WIDTH];
  final double[] pump_J = new double[WIDTH];
  final double[] heater_J = new double[WIDTH];
  final double[] asked_s = new double[WIDTH];
  final double[] done_s = new double[WIDTH];
  final double[] cutEclipse_s = new double[WIDTH];
  final double[] cutHeat_s = new double[WIDTH];

  final long[] throttled_ns = new long[WIDTH];

  /** Satellites whose next step is one for {@link Craft} whatever it brings. */
  final boolean[] odd = new boolean[WIDTH];

  /** Satellites of which {@link #meet} has yet to hear. */
  final boolean[] stale = new boolean[WIDTH];

  /** The light in which each was met. */
  final boolean[] lit = new boolean[WIDTH];

  /** Whether a load may exceed what the battery can deliver. */
  boolean rateMatters;

  boolean anyThrottled;
  boolean anyHeater;
  boolean anyCutEclipse;
  boolean anyCutHeat;

  private final double[] work_fraction = new double[WIDTH];
  private final int[] key = new int[WIDTH];
  private final Supply supply = new Supply();

  /** Forgets all, for another block. */
  void begin(int count) {
    java.util.Arrays.fill(key, 0, count, -1);
    java.util.Arrays.fill(stale, 0, count, true);
    rateMatters = false;
    anyThrottled = false;
    anyHeater = false;
    anyCutEclipse = false;
    anyCutHeat = false;
  }

  /** Takes over how satellite {@code i} stands, with all or none of the disc in view. */
  void meet(Platform p, BlockState s, int i, double work, boolean lit, long step_ns) {
    stale[i] = false;
    this.lit[i] = lit;
    int now =
        (s.level[i] + 1) << 4
            | (s.heaterOn[i] ? 1 : 0)
            | (s.coolantCold[i] ? 2 : 0)
            | (lit ? 4 : 0)
            | (s.loop_K[i] >= p.heat().bypassBelow_K() + HeatPath.BYPASS_BAND_K ? 8 : 0);
    if (now != key[i]) {
      key[i] = now;
      work_fraction[i] = work;
      int before = i - 1;
      if (i > 0 && now == key[before] && work == work_fraction[before]) {
        copy(before, i);
      } else {
        ask(p, s, i, work, lit, step_ns);
      }
    }
    double policy_fraction = lit ? work : Math.min(work, p.payload().eclipseCap_fraction());
    odd[i] =
        s.atFloor[i]
            || s.rateLimited[i]
            || s.busUnserved[i]
            || s.eclipseCapped[i] != policy_fraction < work
            || reach_K[i] <= 0;
  }

  private void copy(int from, int to) {
    for (int k = 0, j = to, at = from; k < PowerLanes.STEPS; k++, j += WIDTH, at += WIDTH) {
      load_W[j] = load_W[at];
      chipRise_K[j] = chipRise_K[at];
      centre_K[j] = centre_K[at];
      reach_K[j] = reach_K[at];
    }
    compute_J[to] = compute_J[from];
    bus_J[to] = bus_J[from];
    pump_J[to] = pump_J[from];
    heater_J[to] = heater_J[from];
    asked_s[to] = asked_s[from];
    done_s[to] = done_s[from];
    cutEclipse_s[to] = cutEclipse_s[from];
    cutHeat_s[to] = cutHeat_s[from];
    throttled_ns[to] = throttled_ns[from];
  }

  private void ask(Platform p, BlockState s, int i, double work, boolean lit, long step_ns) {
    Payload payload = p.payload();
    HeatPath path = p.heat();
    double step_s = step_ns * 1e-9;
    double policy_fraction = lit ? work : Math.min(work, payload.eclipseCap_fraction());
    int level = s.level[i];
    double allowed_fraction = Craft.allowed_fraction(policy_fraction, level);
    supply.ask(payload, allowed_fraction, level < 0, s.heaterOn[i]);
    double chip_W = supply.compute_W > 0 ? payload.chip_W(supply.work_fraction) : 0;
    double rise_K = path.chipToLoop_K_per_W() * chip_W;
    double low_K = low_K(path, s, i, rise_K);
    double high_K = high_K(path, s, i, rise_K);
    for (int k = 0, j = i; k < PowerLanes.STEPS; k++, j += WIDTH) {
      load_W[j] = supply.load_W;
      chipRise_K[j] = rise_K;
      centre_K[j] = 0.5 * (low_K + high_K);
      reach_K[j] = 0.5 * (high_K - low_K) - GUARD_K;
    }
    compute_J[i] = supply.compute_W * step_s;
    bus_J[i] = supply.bus_W * step_s;
    pump_J[i] = supply.pump_W * step_s;
    heater_J[i] = supply.heater_W * step_s;
    double full_s = payload.count() * step_s;
    asked_s[i] = work * full_s;
    done_s[i] = supply.work_fraction * full_s;
    cutEclipse_s[i] = (work - policy_fraction) * full_s;
    cutHeat_s[i] = (policy_fraction - allowed_fraction) * full_s;
    throttled_ns[i] =
        level < BlockState.FULL_LEVEL
            ? step_ns
            : policy_fraction < work ? Craft.whole_ns(step_s) : 0;
    rateMatters |= supply.load_W > p.battery().dischargeLimit_W();
    anyThrottled |= throttled_ns[i] != 0;
    anyHeater |= heater_J[i] != 0;
    anyCutEclipse |= cutEclipse_s[i] != 0;
    anyCutHeat |= cutHeat_s[i] != 0;
  }

  /** Below it, level, heater, bypass or the coolant's state change. */
  private static double low_K(HeatPath path, BlockState s, int i, double rise_K) {
    double low_K = path.bypassBelow_K() + HeatPath.BYPASS_BAND_K;
    if (s.loop_K[i] < low_K) {
      return FAR_K;
    }
    if (s.level[i] < BlockState.FULL_LEVEL) {
      low_K = Math.max(low_K, path.throttle_K() - path.hysteresis_K() - rise_K);
    }
    if (!s.heaterOn[i]) {
      low_K = Math.max(low_K, path.coolantMin_K() + path.hysteresis_K());
    }
    return s.coolantCold[i] ? low_K : Math.max(low_K, path.coolantMin_K());
  }

  private static double high_K(HeatPath path, BlockState s, int i, double rise_K) {
    double high_K = FAR_K;
    if (s.level[i] >= 0) {
      high_K = path.shutdown_K() - rise_K;
    }
    if (s.level[i] > 0) {
      high_K = Math.min(high_K, path.throttle_K() - rise_K);
    }
    if (s.heaterOn[i]) {
      high_K = Math.min(high_K, path.coolantMin_K() + 2 * path.hysteresis_K());
    }
    return s.coolantCold[i] ? Math.min(high_K, path.coolantMin_K()) : high_K;
  }
}
