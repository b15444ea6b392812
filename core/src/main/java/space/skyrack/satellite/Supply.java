package space.skyrack.satellite;

/** What is asked of the bus and what of it is served, at one moment. */
final class Supply {
  double work_fraction;
  double compute_W;
  double bus_W;
  double pump_W;
  double heater_W;

  /** All four together. */
  double load_W;

  double unserved_W;

  /** Asks for {@code work} of the accelerators, or for nothing when they are {@code off}. */
  void ask(Payload payload, double work, boolean off, boolean heaterOn) {
    work_fraction = work;
    compute_W = off ? 0 : payload.compute_W(work);
    bus_W = payload.bus_W();
    pump_W = payload.pump_fraction() * (compute_W + bus_W);
    heater_W = heaterOn ? payload.heater_W() : 0;
    load_W = compute_W + bus_W + pump_W + heater_W;
    unserved_W = 0;
  }

  /**
   * Sheds load until it fits {@code budget_W}: work, then the accelerators, the heater, the bus.
   *
   * @return whether the bus had to give up some of its load
   */
  boolean shed(Payload payload, double budget_W) {
    double asked_W = load_W;
    double gross_ratio = 1 + payload.pump_fraction();
    double spare_W = budget_W - bus_W * gross_ratio - heater_W;
    double aboveIdle_W = spare_W - payload.idle_W() * gross_ratio;
    if (compute_W > 0 && aboveIdle_W >= 0) {
      double range_W = payload.range_W() * gross_ratio;
      work_fraction = Math.min(work_fraction, range_W > 0 ? aboveIdle_W / range_W : 1);
      compute_W = payload.compute_W(work_fraction);
    } else {
      work_fraction = 0;
      compute_W = 0;
      if (spare_W < 0) {
        heater_W = Math.max(0, heater_W + spare_W);
        bus_W = Math.min(bus_W, Math.max(0, budget_W) / gross_ratio);
      }
    }
    pump_W = payload.pump_fraction() * (compute_W + bus_W);
    load_W = compute_W + bus_W + pump_W + heater_W;
    unserved_W += asked_W - load_W;
    return bus_W < payload.bus_W();
  }
}
