package space.skyrack.satellite;

import space.skyrack.model.Power;

/**
 * A battery at one age.
 *
 * @param capacity_J after ageing
 * @param floor_J energy below which nothing is drawn
 * @param charge_efficiency stored over supplied energy
 * @param discharge_efficiency delivered over drawn energy
 * @param initial_J energy at the start of a run
 */
public record BatteryPack(
    double capacity_J,
    double floor_J,
    double charge_efficiency,
    double discharge_efficiency,
    double chargeLimit_W,
    double dischargeLimit_W,
    double initial_J) {

  private static final double HOUR_s = 3600;

  /** The battery {@code age_yr} years after launch, used as {@code cycling} says. */
  public static BatteryPack of(Power.Battery design, double age_yr, Cycling cycling) {
    double capacity_J =
        design.capacity_J() * Ageing.batteryHealth_fraction(design, age_yr, cycling);
    double oneWay_efficiency = Math.sqrt(design.roundTrip_efficiency());
    return new BatteryPack(
        capacity_J,
        capacity_J * (1 - design.maxDepth_fraction()),
        oneWay_efficiency,
        oneWay_efficiency,
        capacity_J * design.chargeLimit_per_h() / HOUR_s,
        capacity_J * design.dischargeLimit_per_h() / HOUR_s,
        capacity_J * design.initial_fraction());
  }

  /** Energy that reaches the bus between full and the floor. */
  public double usable_J() {
    return (capacity_J - floor_J) * discharge_efficiency;
  }
}
