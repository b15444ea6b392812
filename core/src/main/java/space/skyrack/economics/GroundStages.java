package space.skyrack.economics;

import space.skyrack.budget.Stage;
import space.skyrack.model.Facility;

/**
 * What is left of an installed hour on the ground, stage by stage; the names are those of orbit.
 *
 * <p>Equation: hardware = 1 - failures a year x repair time; delivered = product of all. Power
 * holds cooling and network too, because published availability does not divide it; radiation
 * upsets at sea level are left out. Limits: repairs start at once, from stock.
 */
public record GroundStages(
    double installed_fraction,
    double power_fraction,
    double thermal_fraction,
    double network_fraction,
    double radiation_fraction,
    double hardware_fraction,
    double scheduling_fraction) {
  private static final double YEAR_h = 8766;

  /**
   * Of a building.
   *
   * @param supply_fraction share of the energy asked for that the supply serves
   */
  public static GroundStages of(Facility facility, double supply_fraction, double used_fraction) {
    double down_fraction =
        facility.hardware().failures_fraction_per_yr() * facility.hardware().repair_h() / YEAR_h;
    return new GroundStages(
        1,
        facility.availability_fraction() * supply_fraction,
        1,
        1,
        1,
        Math.max(0, 1 - down_fraction),
        used_fraction);
  }

  /** What a stage keeps of what the stage before it left. */
  public double kept_fraction(Stage stage) {
    return switch (stage) {
      case INSTALLED -> installed_fraction;
      case POWER -> power_fraction;
      case THERMAL -> thermal_fraction;
      case NETWORK -> network_fraction;
      case RADIATION -> radiation_fraction;
      case HARDWARE -> hardware_fraction;
      case SCHEDULING -> scheduling_fraction;
      case DELIVERED -> 1;
    };
  }

  /** Share of installed hours that reach customers. */
  public double delivered_fraction() {
    return installed_fraction
        * power_fraction
        * thermal_fraction
        * network_fraction
        * radiation_fraction
        * hardware_fraction
        * scheduling_fraction;
  }
}
