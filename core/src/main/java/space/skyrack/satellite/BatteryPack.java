package space.skyrack.satellite;

import java.util.List;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
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

  /** Rates at which a constant efficiency stands for a cell. */
  public static final Envelope VALIDITY =
      Envelope.ofAll(
          "satellite.battery",
          "battery with constant efficiency",
          List.of(Domain.CHARGE, Domain.POWER),
          Range.of(
              Measure.CHARGE_RATE,
              0,
              1,
              "the catalogue's round trip of 92 % is for C/2, its charge limits span 0.3 to 1 per hour"),
          Range.of(
              Measure.DISCHARGE_RATE,
              0,
              1,
              "the catalogue's round trip is for at most 1 C, which energy cells stand continuously"),
          Range.ofDesign(
              "max_depth_of_discharge_fraction",
              0,
              0.8,
              "power.battery.max_depth_of_discharge",
              each -> each.satellite().power().battery().maxDepth_fraction(),
              "the span of published designs in the catalogue, 20 to 80 %"));

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
