package space.skyrack.model;

import space.skyrack.unit.Require;

/** Radiator, coolant loop and temperature limits. */
public record Thermal(Radiator radiator, Loop loop, Limits limits) {

  /**
   * A flat radiator plate.
   *
   * @param area_m2 of one face
   * @param faces 1 or 2 radiating faces
   * @param absorptivityBol_ratio solar absorptivity, beginning of life
   * @param absorptivityEol_ratio solar absorptivity at the end of {@code mission life}
   * @param fin_efficiency mean emission over that of an isothermal plate
   * @param heatCapacity_J_per_m2_K per m2 of one face
   * @param arrayView_fraction view factor of each face to the back of the array
   * @param areal_kg_per_m2 per m2 of one face
   */
  public record Radiator(
      double area_m2,
      int faces,
      double emissivity_ratio,
      double absorptivityBol_ratio,
      double absorptivityEol_ratio,
      double fin_efficiency,
      double heatCapacity_J_per_m2_K,
      double arrayView_fraction,
      double areal_kg_per_m2) {
    public Radiator {
      Require.positive("area", area_m2, "m2");
      if (faces != 1 && faces != 2) {
        throw new IllegalArgumentException("faces is " + faces + " but must be 1 or 2");
      }
      Require.efficiency("emissivity", emissivity_ratio);
      Require.fraction("absorptivity.bol", absorptivityBol_ratio);
      Require.fraction("absorptivity.eol", absorptivityEol_ratio);
      Require.efficiency("fin_efficiency", fin_efficiency);
      Require.positive("heat_capacity", heatCapacity_J_per_m2_K, "J/m2/K");
      Require.fraction("array_view", arrayView_fraction);
      Require.positive("areal mass", areal_kg_per_m2, "kg/m2");
    }
  }

  /**
   * Coolant loop and electronics.
   *
   * @param loopToRadiator_K_per_W resistance that the whole heat passes
   * @param chipToLoop_K_per_W resistance that the heat of one accelerator passes
   * @param pump_fraction pump power over the heat moved
   * @param heater_W thermostat heater on the loop
   * @param bypassBelow_K loop temperature below which coolant bypasses the radiator
   * @param bypassLeak_fraction conductance to the radiator that stays when fully bypassed
   */
  public record Loop(
      String fluid,
      double heatCapacity_J_per_K,
      double loopToRadiator_K_per_W,
      double chipToLoop_K_per_W,
      double pump_fraction,
      double heater_W,
      double bypassBelow_K,
      double bypassLeak_fraction) {
    public Loop {
      Require.positive("heat_capacity", heatCapacity_J_per_K, "J/K");
      Require.positive("loop_to_radiator", loopToRadiator_K_per_W, "K/W");
      Require.notNegative("chip_to_loop", chipToLoop_K_per_W, "K/W");
      Require.fraction("pump_power", pump_fraction);
      Require.notNegative("heater", heater_W, "W");
      Require.positive("bypass_below", bypassBelow_K, "K");
      Require.efficiency("bypass_leak", bypassLeak_fraction);
    }
  }

  /**
   * Temperature limits.
   *
   * @param throttle_K chip temperature at which accelerators step down
   * @param shutdown_K chip temperature at which they are switched off
   * @param hysteresis_K how far below a limit a step is taken back
   */
  public record Limits(
      double throttle_K,
      double shutdown_K,
      double hysteresis_K,
      double coolantMin_K,
      double batteryMin_K,
      double batteryMax_K) {
    public Limits {
      Require.positive("throttle", throttle_K, "K");
      if (shutdown_K <= throttle_K) {
        throw new IllegalArgumentException("limits.shutdown must be above limits.throttle");
      }
      Require.positive("hysteresis", hysteresis_K, "K");
      Require.positive("coolant_min", coolantMin_K, "K");
      if (batteryMax_K <= batteryMin_K) {
        throw new IllegalArgumentException("limits.battery needs a lower and a higher temperature");
      }
    }
  }
}
