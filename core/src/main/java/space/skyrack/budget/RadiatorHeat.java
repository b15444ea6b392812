package space.skyrack.budget;

import space.skyrack.unit.Require;

/** What reaches a radiator, summed over its radiating faces, per m2 of one face. */
public record RadiatorHeat(double sun_W_per_m2, double albedo_W_per_m2, double earth_W_per_m2) {
  public RadiatorHeat {
    Require.notNegative("sunlight on the radiator", sun_W_per_m2, "W/m2");
    Require.notNegative("albedo on the radiator", albedo_W_per_m2, "W/m2");
    Require.notNegative("Earth infrared on the radiator", earth_W_per_m2, "W/m2");
  }
}
