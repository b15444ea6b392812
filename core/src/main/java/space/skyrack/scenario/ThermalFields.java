package space.skyrack.scenario;

/** Radiator, coolant loop and temperature limits. */
final class ThermalFields {
  private ThermalFields() {}

  static void declare(FieldList satellite) {
    satellite.section("thermal", "Radiator, coolant loop and limits.").required();
    FieldList thermal = satellite.in("thermal");
    radiator(thermal);
    loop(thermal);
    limits(thermal);
  }

  private static void radiator(FieldList thermal) {
    thermal.section("radiator", "A flat radiator plate.").required();
    FieldList radiator = thermal.in("radiator");
    radiator.quantity("area", "m2", "Area of one face.").above(0, 1e8).required();
    radiator.count("faces", "Radiating faces.").from(1, 2).or("2", "a deployed plate has two");
    radiator.part("coating", "coating", "Coating.").or("silver-fep", "flown on radiators");
    radiator.part("plate", "radiator", "Plate.").or("deployable", "body panels are too small");
    radiator
        .quantity("emissivity", "", "Infrared emissivity.")
        .above(0, 1)
        .orOf("coating", "emissivity");
    radiator
        .section("absorptivity", "Solar absorptivity; a single value holds for life.")
        .shorthand("bol", "eol")
        .always();
    FieldList absorptivity = radiator.in("absorptivity");
    absorptivity
        .quantity("bol", "", "Solar absorptivity at the beginning of life.")
        .from(0, 1)
        .orOf("^coating", "absorptivity_bol");
    absorptivity
        .quantity("eol", "", "Solar absorptivity at the end of the mission.")
        .from(0, 1)
        .orOf("^coating", "absorptivity_eol");
    radiator
        .quantity("fin_efficiency", "", "Mean emission over that of an isothermal plate.")
        .above(0, 1)
        .orOf("plate", "fin_efficiency");
    radiator
        .quantity("heat_capacity", "J/m2/K", "Heat capacity per area of one face.")
        .above(0, 1e7)
        .orOf("plate", "heat_capacity");
    radiator
        .quantity("array_view", "", "View factor of each face to the back of the array.")
        .from(0, 1)
        .orOf("plate", "array_view");
    radiator
        .quantity("areal_mass", "kg/m2", "Mass per area of one face.")
        .above(0, 1000)
        .orOf("plate", "areal_mass");
  }

  private static void loop(FieldList thermal) {
    thermal.section("loop", "Coolant loop and electronics.").required();
    FieldList loop = thermal.in("loop");
    loop.part("fluid", "fluid", "Coolant.").or("ammonia", "flown on the ISS");
    loop.part("hardware", "loop", "Pump, lines and cold plates.").or("pumped", "carries kilowatts");
    loop.quantity("heat_capacity", "kJ/K", "Electronics, cold plates and coolant together.")
        .above(0, 1e7)
        .required();
    loop.quantity("loop_to_radiator", "K/kW", "Resistance that the whole heat passes.")
        .above(0, 1e5)
        .required();
    loop.quantity("chip_to_loop", "K/kW", "Resistance that the heat of one accelerator passes.")
        .from(0, 1e5)
        .required();
    loop.quantity("pump_power", "%", "Pump power over the heat moved.")
        .from(0, 100)
        .orOf("hardware", "pump_power");
    loop.quantity("heater", "W", "Thermostat heater on the loop.")
        .from(0, 1e7)
        .or("0 W", "no heater unless asked for");
    loop.quantity(
            "bypass_below", "degC", "Loop temperature below which coolant bypasses the radiator.")
        .from(-200, 100)
        .or("5 degC", "a control set point: keeps electronics above freezing");
    loop.quantity("bypass_leak", "%", "Conductance to the radiator that stays when fully bypassed.")
        .above(0, 100)
        .orOf("hardware", "bypass_leak");
  }

  private static void limits(FieldList thermal) {
    thermal.section("limits", "Temperature limits.").required();
    FieldList limits = thermal.in("limits");
    limits
        .quantity("throttle", "degC", "Chip temperature at which accelerators step down.")
        .from(-100, 300)
        .required();
    limits
        .quantity("shutdown", "degC", "Chip temperature at which accelerators are switched off.")
        .from(-100, 300)
        .required();
    limits
        .quantity("hysteresis", "K", "How far below a limit a step is taken back.")
        .above(0, 100)
        .or("3 K", "a control set point: larger than the swing within a step");
    limits
        .quantity("coolant_min", "degC", "Least loop temperature.")
        .from(-270, 200)
        .orOf("^loop.fluid", "lowest_temperature");
    limits
        .add("battery", FieldType.QUANTITIES, "Least and greatest battery temperature.")
        .unit("degC")
        .from(-200, 200)
        .size(2)
        .or(
            "[0 degC, 40 degC]",
            "usual charging range of lithium-ion cells, estimated (review doi:10.3390/en13164097, read"
                + " in abstract); no battery node yet")
        .notSimulated();
  }
}
