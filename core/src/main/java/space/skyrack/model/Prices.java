package space.skyrack.model;

import space.skyrack.unit.Require;

/**
 * What one satellite and its fleet cost, in money of the scenario's year.
 *
 * <p>Shape: prices per quantity of the design, so that a bigger part costs more; fixed sums where a
 * design names no quantity.
 *
 * @param accelerator_usd one accelerator without its host
 * @param host_fraction host, board and network over the accelerator's price
 * @param array_usd_per_W array with deployment, per watt when new, Sun overhead
 * @param battery_usd_per_J per energy content when new
 * @param radiator_usd_per_m2 per area of one face
 * @param loop_usd coolant loop with cold plates
 * @param structure_usd_per_kg per mass of structure
 * @param bus_usd attitude control, computer, harness
 * @param thruster_usd thrusters with feed and tank
 * @param terminals_usd link terminals
 * @param storage_usd drives
 * @param integration_fraction assembly and test over the price of everything but the accelerators
 *     and their hosts
 * @param engineering_usd designing and qualifying, once for the fleet of this design
 * @param ground_usd stations and control centre, once for the fleet of this design
 * @param operations_fraction_per_yr yearly, over the price of the satellites in service
 * @param control_usd_per_yr yearly, for each satellite in service
 * @param learning_fraction by which the price of all but the accelerators falls with each doubling
 *     of satellites built
 * @param buildLead_yr time from payment to launch
 */
public record Prices(
    double accelerator_usd,
    double host_fraction,
    double array_usd_per_W,
    double battery_usd_per_J,
    double radiator_usd_per_m2,
    double loop_usd,
    double structure_usd_per_kg,
    double bus_usd,
    double thruster_usd,
    double terminals_usd,
    double storage_usd,
    double integration_fraction,
    double engineering_usd,
    double ground_usd,
    double operations_fraction_per_yr,
    double control_usd_per_yr,
    double learning_fraction,
    double buildLead_yr) {
  public Prices {
    Require.notNegative("accelerator", accelerator_usd, "USD");
    Require.notNegative("host", host_fraction, "");
    Require.notNegative("array", array_usd_per_W, "USD/W");
    Require.notNegative("battery", battery_usd_per_J, "USD/J");
    Require.notNegative("radiator", radiator_usd_per_m2, "USD/m2");
    Require.notNegative("loop", loop_usd, "USD");
    Require.notNegative("structure", structure_usd_per_kg, "USD/kg");
    Require.notNegative("bus", bus_usd, "USD");
    Require.notNegative("thruster", thruster_usd, "USD");
    Require.notNegative("terminals", terminals_usd, "USD");
    Require.notNegative("storage", storage_usd, "USD");
    Require.notNegative("integration", integration_fraction, "");
    Require.notNegative("engineering", engineering_usd, "USD");
    Require.notNegative("ground_segment", ground_usd, "USD");
    Require.notNegative("operations", operations_fraction_per_yr, "/yr");
    Require.notNegative("control", control_usd_per_yr, "USD/yr");
    if (!(learning_fraction >= 0 && learning_fraction < 1)) {
      throw new IllegalArgumentException("learning must be at least 0 and below 100 %");
    }
    Require.notNegative("build_lead", buildLead_yr, "yr");
  }
}
