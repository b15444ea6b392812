package space.skyrack.satellite;

import space.skyrack.model.SatelliteDesign;

/**
 * One satellite design at one age, as constants for the kernels and the budgets.
 *
 * @param conversion_efficiency from the array terminals to the bus
 */
public record Platform(
    String name,
    double age_yr,
    SolarArray array,
    double conversion_efficiency,
    BatteryPack battery,
    Payload payload,
    HeatPath heat) {

  /** The design {@code age_yr} years after launch, its battery cycled as {@code cycling} says. */
  public static Platform of(SatelliteDesign design, double age_yr, Cycling cycling) {
    SolarArray array = SolarArray.of(design.power().array(), age_yr);
    return new Platform(
        design.name(),
        age_yr,
        array,
        design.power().array().conversion_efficiency(),
        BatteryPack.of(design.power().battery(), age_yr, cycling),
        Payload.of(design),
        HeatPath.of(design, age_yr, array));
  }

  /** The design at launch. */
  public static Platform beginningOfLife(SatelliteDesign design) {
    return of(design, 0, Cycling.NONE);
  }

  /** The design at the end of its mission. */
  public static Platform endOfLife(SatelliteDesign design, Cycling cycling) {
    return of(design, design.propulsion().missionLife_yr(), cycling);
  }

  /** Power on the bus under {@code light_W_per_m2}. */
  public double supply_W(double light_W_per_m2) {
    double temperature_K = array.temperature_K(light_W_per_m2);
    return array.power_W(light_W_per_m2, temperature_K) * conversion_efficiency;
  }
}
