package space.skyrack.model;

import space.skyrack.unit.Require;

/**
 * A building for computing equipment, without the equipment.
 *
 * @param pue_ratio power drawn over power of computing
 * @param capex_usd_per_W per watt of computing, a power plant left out
 * @param build_yr from the first payment to service
 * @param operations_usd_per_W_yr staff, upkeep and taxes per watt of computing, energy left out
 * @param insurance_fraction_per_yr premium over the value of building and equipment
 * @param availability_fraction share of time with power and cooling
 */
public record Facility(
    double pue_ratio,
    double capex_usd_per_W,
    Split split,
    double life_yr,
    double build_yr,
    double operations_usd_per_W_yr,
    double insurance_fraction_per_yr,
    double availability_fraction,
    Hardware hardware,
    Traces traces) {
  public Facility {
    if (!(pue_ratio >= 1 && Double.isFinite(pue_ratio))) {
      throw new IllegalArgumentException("pue is " + pue_ratio + " but must be at least 1");
    }
    Require.notNegative("capex", capex_usd_per_W, "USD/W");
    Require.positive("facility_life", life_yr, "yr");
    Require.notNegative("build_time", build_yr, "yr");
    Require.notNegative("operations", operations_usd_per_W_yr, "USD/W/yr");
    Require.notNegative("insurance", insurance_fraction_per_yr, "/yr");
    Require.fraction("availability", availability_fraction);
  }

  /** How the price of the building divides; shares are taken of their sum. */
  public record Split(
      double power_share,
      double cooling_share,
      double structure_share,
      double network_share,
      double site_share,
      double integration_share) {
    public Split {
      Require.positive(
          "shares",
          power_share
              + cooling_share
              + structure_share
              + network_share
              + site_share
              + integration_share,
          "");
    }

    public double sum_share() {
      return power_share
          + cooling_share
          + structure_share
          + network_share
          + site_share
          + integration_share;
    }
  }

  /**
   * Life and upkeep of the accelerators in it.
   *
   * @param failures_fraction_per_yr accelerators that need hands
   * @param repair_h from failure to service
   * @param spares_fraction accelerators in stock over those in service
   */
  public record Hardware(
      double life_yr, double failures_fraction_per_yr, double repair_h, double spares_fraction) {
    public Hardware {
      Require.positive("hardware_life", life_yr, "yr");
      Require.notNegative("failure_rate", failures_fraction_per_yr, "/yr");
      Require.notNegative("repair_time", repair_h, "h");
      Require.notNegative("spares", spares_fraction, "");
    }
  }

  /**
   * What it leaves on the land around it; energy supply left out.
   *
   * @param water m3 at the site per J of computing
   * @param land m2 per W of computing
   * @param embodied kg of carbon dioxide equivalent of building it per W of computing
   */
  public record Traces(Span water, Span land, Span embodied) {}
}
