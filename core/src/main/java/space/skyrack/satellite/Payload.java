package space.skyrack.satellite;

import space.skyrack.model.SatelliteDesign;

/**
 * What asks for power.
 *
 * @param count accelerators that are powered
 * @param idle_W whole payload without work, hosts included
 * @param range_W what full work adds to {@code idle_W}
 * @param chipIdle_W one accelerator without work
 * @param chipRange_W what full work adds to {@code chipIdle_W}
 * @param bus_W load that never stops
 * @param pump_fraction pump power over compute and bus power
 * @param heater_W coolant heater when on
 * @param eclipseCap_fraction work allowed while any of the solar disc is hidden
 */
public record Payload(
    int count,
    double idle_W,
    double range_W,
    double chipIdle_W,
    double chipRange_W,
    double bus_W,
    double pump_fraction,
    double heater_W,
    double eclipseCap_fraction) {

  public static Payload of(SatelliteDesign design) {
    var compute = design.compute();
    double idle_W = compute.power_W(0);
    return new Payload(
        compute.count(),
        idle_W,
        compute.power_W(1) - idle_W,
        compute.idle_W(),
        compute.max_W() - compute.idle_W(),
        design.power().busLoad_W(),
        design.thermal().loop().pump_fraction(),
        design.thermal().loop().heater_W(),
        design.power().eclipsePolicy().cap_fraction());
  }

  /** Payload power at {@code work_fraction} of full work. */
  public double compute_W(double work_fraction) {
    return idle_W + work_fraction * range_W;
  }

  /** Bus load with compute, bus and pump, heater off. */
  public double load_W(double work_fraction) {
    return (compute_W(work_fraction) + bus_W) * (1 + pump_fraction);
  }

  /** Power of one accelerator at {@code work_fraction} of full work. */
  public double chip_W(double work_fraction) {
    return chipIdle_W + work_fraction * chipRange_W;
  }
}
