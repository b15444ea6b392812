package space.skyrack.satellite;

/** How far the ledgers of one satellite are from closing, over their throughput so far. */
public final class Balance {
  private Balance() {}

  /** Array energy against loads, losses and the change of the battery; 0 is closed. */
  public static double energy_ratio(Platform p, BlockState s, int i) {
    double out_J =
        s.sum(Flow.CONVERSION_LOSS, i)
            + s.sum(Flow.COMPUTE, i)
            + s.sum(Flow.BUS, i)
            + s.sum(Flow.PUMP, i)
            + s.sum(Flow.HEATER, i)
            + s.sum(Flow.BATTERY_LOSS, i);
    double stored_J = s.battery_J[i] - s.startBattery_J[i];
    double throughput_J = Math.max(s.sum(Flow.ARRAY, i), out_J) + 1e-3 * p.battery().capacity_J();
    return Math.abs(s.sum(Flow.ARRAY, i) - out_J - stored_J) / throughput_J;
  }

  /** Heat made and absorbed against heat emitted and stored. */
  public static double heat_ratio(Platform p, BlockState s, int i) {
    double in_J =
        s.sum(Flow.HEAT_IN, i)
            + s.sum(Flow.ABSORBED_SUN, i)
            + s.sum(Flow.ABSORBED_ALBEDO, i)
            + s.sum(Flow.ABSORBED_EARTH, i)
            + s.sum(Flow.ABSORBED_ARRAY, i);
    double stored_J = s.storedHeat_J(p, i) - s.startHeat_J[i];
    double throughput_J = Math.max(in_J, s.sum(Flow.EMITTED, i)) + p.heat().loop_J_per_K();
    return Math.abs(in_J - s.sum(Flow.EMITTED, i) - stored_J) / throughput_J;
  }

  /** Work asked against work done and withheld. */
  public static double work_ratio(BlockState s, int i) {
    double out_s =
        s.sum(Flow.WORK_DONE, i)
            + s.sum(Flow.WORK_CUT_ECLIPSE, i)
            + s.sum(Flow.WORK_CUT_HEAT, i)
            + s.sum(Flow.WORK_CUT_POWER, i);
    double asked_s = s.sum(Flow.WORK_ASKED, i);
    return Math.abs(asked_s - out_s) / Math.max(1, asked_s);
  }
}
