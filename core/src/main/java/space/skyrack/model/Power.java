package space.skyrack.model;

import space.skyrack.unit.Require;

/** Array, battery, the load that never stops, and what happens in shadow. */
public record Power(Array array, Battery battery, double busLoad_W, EclipsePolicy eclipsePolicy) {
  public Power {
    Require.notNegative("bus_load", busLoad_W, "W");
  }

  /**
   * Solar array.
   *
   * @param cell_efficiency at {@code reference_K} and beginning of life
   * @param packing_fraction cell area over array area
   * @param temperatureCoefficient_per_K relative change of the efficiency per kelvin, negative
   * @param degradation_fraction_per_yr share of power lost each year, compounding
   * @param conversion_efficiency from the array terminals to the bus
   * @param areal_kg_per_m2 mass with structure and deployment
   */
  public record Array(
      double area_m2,
      double cell_efficiency,
      double packing_fraction,
      double temperatureCoefficient_per_K,
      double reference_K,
      double absorptivity_ratio,
      double frontEmissivity_ratio,
      double backEmissivity_ratio,
      double degradation_fraction_per_yr,
      double conversion_efficiency,
      double areal_kg_per_m2) {
    public Array {
      Require.positive("area", area_m2, "m2");
      Require.efficiency("cell efficiency", cell_efficiency);
      Require.efficiency("packing", packing_fraction);
      Require.efficiency("absorptivity", absorptivity_ratio);
      Require.efficiency("front emissivity", frontEmissivity_ratio);
      Require.efficiency("back emissivity", backEmissivity_ratio);
      Require.fraction("degradation", degradation_fraction_per_yr);
      Require.efficiency("conversion", conversion_efficiency);
      Require.positive("areal mass", areal_kg_per_m2, "kg/m2");
    }
  }

  /**
   * Battery.
   *
   * @param capacity_J at beginning of life
   * @param maxDepth_fraction share of the present capacity that may be drawn
   * @param roundTrip_efficiency charge times discharge, each the square root of it
   * @param chargeLimit_per_h greatest charge power over capacity, per hour (C rate)
   * @param dischargeLimit_per_h greatest discharge power over capacity, per hour (C rate)
   * @param initial_fraction state of charge at the start
   * @param calendarFade_fraction_per_yr capacity lost by age alone
   * @param cyclesToEighty_count cycles at full depth until 80 % of the capacity is left
   * @param depthExponent_ratio cycles grow as depth^-exponent
   * @param specificEnergy_J_per_kg at pack level
   */
  public record Battery(
      double capacity_J,
      double maxDepth_fraction,
      double roundTrip_efficiency,
      double chargeLimit_per_h,
      double dischargeLimit_per_h,
      double initial_fraction,
      double calendarFade_fraction_per_yr,
      double cyclesToEighty_count,
      double depthExponent_ratio,
      double specificEnergy_J_per_kg) {
    public Battery {
      Require.positive("capacity", capacity_J, "J");
      Require.efficiency("max_depth_of_discharge", maxDepth_fraction);
      Require.efficiency("round_trip", roundTrip_efficiency);
      Require.positive("charge_limit", chargeLimit_per_h, "1/h");
      Require.positive("discharge_limit", dischargeLimit_per_h, "1/h");
      Require.fraction("initial", initial_fraction);
      Require.fraction("calendar_fade", calendarFade_fraction_per_yr);
      Require.positive("cycles", cyclesToEighty_count, "");
      Require.positive("depth exponent", depthExponent_ratio, "");
      Require.positive("specific energy", specificEnergy_J_per_kg, "J/kg");
    }
  }
}
