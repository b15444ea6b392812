package space.skyrack.model;

import space.skyrack.unit.Require;

/**
 * What the mass budget adds to compute, array, battery, radiator and propellant.
 *
 * @param structure_fraction of the dry mass without margin
 * @param margin_fraction on the dry mass
 */
public record MassModel(
    double bus_kg,
    double structure_fraction,
    double margin_fraction,
    double loop_kg,
    double terminals_kg,
    double thruster_kg,
    double storage_kg) {
  public MassModel {
    Require.notNegative("bus", bus_kg, "kg");
    if (!(structure_fraction >= 0 && structure_fraction < 1)) {
      throw new IllegalArgumentException("structure must be at least 0 and below 100 %");
    }
    Require.notNegative("margin", margin_fraction, "");
    Require.notNegative("loop", loop_kg, "kg");
    Require.notNegative("terminals", terminals_kg, "kg");
    Require.notNegative("thruster", thruster_kg, "kg");
    Require.notNegative("storage", storage_kg, "kg");
  }
}
