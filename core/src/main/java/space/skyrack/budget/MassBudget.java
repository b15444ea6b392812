package space.skyrack.budget;

import space.skyrack.model.SatelliteDesign;

/**
 * Mass of one satellite at launch.
 *
 * @param equipment_kg everything but structure, margin and propellant
 * @param dry_kg with structure and margin
 * @param load_W power of the payload at full work, for mass per power
 */
public record MassBudget(
    double compute_kg,
    double array_kg,
    double battery_kg,
    double radiator_kg,
    double other_kg,
    double equipment_kg,
    double structure_kg,
    double margin_kg,
    double dry_kg,
    double propellant_kg,
    double load_W) {

  public static MassBudget of(SatelliteDesign design) {
    var compute = design.compute();
    var power = design.power();
    var radiator = design.thermal().radiator();
    var mass = design.mass();
    double compute_kg = (compute.count() + compute.spares()) * compute.accelerator_kg();
    double array_kg = power.array().area_m2() * power.array().areal_kg_per_m2();
    double battery_kg = power.battery().capacity_J() / power.battery().specificEnergy_J_per_kg();
    double radiator_kg = radiator.area_m2() * radiator.areal_kg_per_m2();
    double other_kg =
        mass.bus_kg()
            + mass.loop_kg()
            + mass.terminals_kg()
            + mass.thruster_kg()
            + mass.storage_kg();
    double equipment_kg = compute_kg + array_kg + battery_kg + radiator_kg + other_kg;
    double bare_kg = equipment_kg / (1 - mass.structure_fraction());
    double margin_kg = bare_kg * mass.margin_fraction();
    return new MassBudget(
        compute_kg,
        array_kg,
        battery_kg,
        radiator_kg,
        other_kg,
        equipment_kg,
        bare_kg - equipment_kg,
        margin_kg,
        bare_kg + margin_kg,
        design.propulsion().propellant_kg(),
        compute.power_W(1));
  }

  public double wet_kg() {
    return dry_kg + propellant_kg;
  }

  /** Launch mass over payload power; infinite without a payload. */
  public double perPower_kg_per_W() {
    return Specific.mass_kg_per_W(wet_kg(), load_W);
  }
}
