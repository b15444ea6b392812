package space.skyrack.scenario;

/** Array, battery, bus load and eclipse policy. */
final class PowerFields {
  private PowerFields() {}

  static void declare(FieldList satellite) {
    satellite.section("power", "Array, battery and loads.").required();
    FieldList power = satellite.in("power");
    array(power);
    battery(power);
    power.quantity("bus_load", "kW", "Load of the bus, never shed.").from(0, 1e5).required();
    power
        .section("eclipse_policy", "What the accelerators do while any of the Sun is hidden.")
        .always();
    FieldList policy = power.in("eclipse_policy");
    policy
        .choice("action", "What to do.", "run", "throttle", "suspend", "migrate")
        .or("suspend", "keeps the battery small");
    policy
        .quantity("to", "%", "Share of the accelerators' power above idle that stays allowed.")
        .from(0, 100)
        .required()
        .when("action", "throttle");
  }

  private static void array(FieldList power) {
    power.section("array", "Solar array.").required();
    FieldList array = power.in("array");
    array
        .quantity("area", "m2", "Array area, gaps between cells included.")
        .above(0, 1e8)
        .required();
    array.part("cell", "cell", "Solar cell.").required();
    array.part("panel", "array", "Panel that carries the cells.").or("deployable-panel", "flown");
    array
        .quantity("packing", "%", "Cell area over array area.")
        .above(0, 100)
        .orOf("panel", "packing");
    array
        .quantity("degradation", "%/yr", "Share of power lost each year, compounding.")
        .from(0, 50)
        .orOf("cell", "degradation");
    array
        .quantity("conversion", "%", "Efficiency from the array terminals to the bus.")
        .above(0, 100)
        .orOf("panel", "conversion");
    array
        .quantity("efficiency", "%", "Cell efficiency at the reference temperature, new.")
        .above(0, 70)
        .orOf("cell", "efficiency");
    array
        .quantity("temperature_coefficient", "%/K", "Relative change of the efficiency per kelvin.")
        .from(-2, 0.5)
        .orOf("cell", "temperature_coefficient");
    array
        .quantity("reference_temperature", "degC", "Temperature at which the efficiency holds.")
        .from(-100, 150)
        .orOf("cell", "reference_temperature");
    array
        .quantity("absorptivity", "", "Solar absorptivity of the front.")
        .above(0, 1)
        .orOf("cell", "absorptivity");
    array
        .quantity("front_emissivity", "", "Infrared emissivity of the front.")
        .above(0, 1)
        .orOf("cell", "emissivity");
    array
        .quantity("back_emissivity", "", "Infrared emissivity of the back.")
        .above(0, 1)
        .orOf("panel", "back_emissivity");
    array
        .quantity("areal_mass", "kg/m2", "Mass with structure and deployment.")
        .above(0, 1000)
        .orOf("panel", "areal_mass");
  }

  private static void battery(FieldList power) {
    power.section("battery", "Battery.").required();
    FieldList battery = power.in("battery");
    battery.part("pack", "battery", "Battery pack.").or("li-ion", "what LEO satellites fly");
    battery.quantity("capacity", "kWh", "Energy content when new.").above(0, 1e7).required();
    battery
        .quantity("max_depth_of_discharge", "%", "Share of the present capacity that may be drawn.")
        .above(0, 100)
        .orOf("pack", "max_depth_of_discharge");
    battery
        .quantity("round_trip", "%", "Charge times discharge efficiency.")
        .above(0, 100)
        .orOf("pack", "round_trip");
    battery
        .quantity("charge_limit", "/h", "Greatest charge power over capacity (C rate).")
        .above(0, 100)
        .orOf("pack", "charge_limit");
    battery
        .quantity("discharge_limit", "/h", "Greatest discharge power over capacity (C rate).")
        .above(0, 100)
        .orOf("pack", "discharge_limit");
    battery
        .quantity("initial", "%", "State of charge at the start.")
        .from(0, 100)
        .or("100 %", "a scenario starts with a full battery");
    battery
        .quantity("calendar_fade", "%/yr", "Capacity lost by age alone.")
        .from(0, 100)
        .orOf("pack", "calendar_fade");
    battery
        .quantity("cycles_to_80", "", "Full-depth cycles until 80 % of the capacity is left.")
        .above(0, 1e7)
        .orOf("pack", "cycles_to_80");
    battery
        .quantity("depth_exponent", "", "Cycles grow as depth^-exponent.")
        .above(0, 10)
        .orOf("pack", "depth_exponent");
    battery
        .quantity("specific_energy", "Wh/kg", "Energy per mass of the pack.")
        .above(0, 2_000)
        .orOf("pack", "specific_energy");
  }
}
