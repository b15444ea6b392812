package space.skyrack.scenario;

/** Data centers on the ground to compare with. */
final class BaselineFields {
  private static final String[] BUILT = {"grid", "colocation", "gas", "solar-battery"};
  private static final String[] OWNED = {"grid", "gas", "solar-battery"};
  private static final String[] WIRED = {"grid", "colocation"};
  private static final String[] SUNLIT = {"solar-battery", "same-satellite-on-the-ground"};

  private BaselineFields() {}

  static void declare(FieldList root) {
    root.items("baselines", "Ground data centers to compare with.");
    FieldList baseline = root.in("baselines[]");
    baseline.add("name", FieldType.NAME, "Name.").required();
    baseline
        .choice(
            "kind",
            "Kind of baseline.",
            "grid",
            "colocation",
            "gas",
            "solar-battery",
            "same-satellite-on-the-ground")
        .required();
    baseline
        .quantity(
            "time_to_power",
            "month",
            "Wait from the decision to service; of the energy supply if missing; a twin waits for its satellites.")
        .from(0, 600);
    building(baseline);
    hardware(baseline);
    grid(baseline);
    gas(baseline);
    solar(baseline);
    baseline
        .part("site", "site", "Place on the ground, for its sunlight.")
        .required()
        .when("kind", SUNLIT);
  }

  private static void building(FieldList baseline) {
    baseline
        .part("facility", "facility", "The building and what it holds, without servers.")
        .or("hyperscale", "most accelerators stand in such halls")
        .when("kind", BUILT);
    figure(
        baseline,
        "pue",
        "",
        "Power drawn over power of computing.",
        1,
        5,
        "facility",
        "pue",
        BUILT);
    figure(
        baseline,
        "capex",
        "USD/W",
        "Facility without servers and without a power plant, per watt of computing.",
        0,
        1000,
        "facility",
        "capex",
        OWNED);
    figure(
        baseline,
        "facility_life",
        "yr",
        "Years until the facility is built anew.",
        1,
        100,
        "facility",
        "life",
        OWNED);
    figure(
        baseline,
        "build_time",
        "month",
        "Time over which the facility is paid before service, evenly.",
        0,
        240,
        "facility",
        "build_time",
        OWNED);
    figure(
        baseline,
        "operations",
        "USD/kW/yr",
        "Staff, upkeep and taxes, without energy, per power of computing.",
        0,
        10_000,
        "facility",
        "operations",
        OWNED);
    baseline
        .quantity("rent", "USD/kW/yr", "Rent of the hall, per power of computing.")
        .from(0, 100_000)
        .or(
            "184.06 USD/kW/month",
            "mean asked for 250 to 500 kW at the end of 2024,"
                + " https://www.cbre.com/insights/reports/north-america-data-center-trends-h2-2024")
        .when("kind", "colocation");
    figure(
        baseline,
        "insurance",
        "%/yr",
        "Premium over the value of facility and servers.",
        0,
        20,
        "facility",
        "insurance",
        BUILT);
    figure(
        baseline,
        "availability",
        "%",
        "Share of time with power and cooling.",
        1,
        100,
        "facility",
        "availability",
        BUILT);
    figure(
        baseline,
        "water",
        "m3/MWh",
        "Water at the site per energy of computing.",
        0,
        100,
        "facility",
        "water",
        BUILT);
    figure(
        baseline,
        "land",
        "m2/kW",
        "Land of the campus per power of computing.",
        0,
        1000,
        "facility",
        "land",
        BUILT);
    figure(
        baseline,
        "embodied_carbon",
        "kg/kW",
        "Carbon dioxide equivalent of building it, per power of computing.",
        0,
        100_000,
        "facility",
        "embodied_carbon",
        BUILT);
  }

  private static void hardware(FieldList baseline) {
    baseline
        .quantity(
            "hardware_life",
            "yr",
            "Years until servers are renewed; `money.mission_life` if missing.")
        .above(0, 100)
        .when("kind", BUILT);
    figure(
        baseline,
        "failure_rate",
        "%/yr",
        "Accelerators that need hands per year.",
        0,
        100,
        "facility",
        "failure_rate",
        BUILT);
    figure(
        baseline,
        "repair_time",
        "d",
        "From a failure to service again.",
        0,
        365,
        "facility",
        "repair_time",
        BUILT);
    figure(
        baseline,
        "spares",
        "%",
        "Accelerators in stock over those in service.",
        0,
        100,
        "facility",
        "spares",
        BUILT);
  }

  private static void grid(FieldList baseline) {
    baseline
        .part("utility", "utility", "Energy from the grid.")
        .or("us-grid", "the only one so far")
        .when("kind", WIRED);
    figure(
        baseline, "power_price", "USD/kWh", "Price of energy.", 0, 10, "utility", "price", WIRED);
    figure(
        baseline,
        "carbon_intensity",
        "kg/kWh",
        "Carbon dioxide equivalent per energy.",
        0,
        5,
        "utility",
        "carbon",
        WIRED);
    figure(
        baseline,
        "supply_water",
        "m3/MWh",
        "Water evaporated upstream per energy.",
        0,
        100,
        "utility",
        "water",
        WIRED);
  }

  private static void gas(FieldList baseline) {
    String[] gas = {"gas"};
    baseline
        .part("generator", "generator", "Plant at the site.")
        .or("gas-plant", "the only one so far")
        .when("kind", gas);
    figure(
        baseline,
        "generator_capex",
        "USD/W",
        "Plant per watt of plant.",
        0,
        100,
        "generator",
        "capex",
        gas);
    figure(
        baseline,
        "generator_reserve",
        "%",
        "Plant beyond the greatest load.",
        0,
        300,
        "generator",
        "reserve",
        gas);
    figure(
        baseline,
        "fuel_price",
        "USD/kWh",
        "Heat of fuel, higher heating value; 1 USD per million BTU is 0.00341 USD/kWh.",
        0,
        10,
        "generator",
        "fuel_price",
        gas);
    figure(
        baseline,
        "generator_efficiency",
        "%",
        "Energy delivered over higher heating value; 6,200 BTU/kWh is 55 %.",
        5,
        75,
        "generator",
        "efficiency",
        gas);
    figure(
        baseline,
        "generator_upkeep",
        "USD/kWh",
        "Operation and maintenance per energy delivered.",
        0,
        10,
        "generator",
        "upkeep",
        gas);
  }

  private static void solar(FieldList baseline) {
    String[] solar = {"solar-battery"};
    baseline
        .part("solar", "solar", "Solar field and battery.")
        .or("utility-pv-lfp", "the only one so far")
        .when("kind", solar);
    figure(
        baseline,
        "array_price",
        "USD/W",
        "Solar field per rated watt.",
        0,
        100,
        "solar",
        "array_price",
        solar);
    figure(
        baseline,
        "battery_price",
        "USD/kWh",
        "Battery per usable energy.",
        0,
        10_000,
        "solar",
        "battery_price",
        solar);
    figure(
        baseline,
        "supply",
        "%",
        "Share of the year's energy that field and battery must serve.",
        50,
        99.999,
        "solar",
        "supply",
        solar);
    figure(
        baseline,
        "round_trip",
        "%",
        "Energy out of the battery over energy in.",
        30,
        100,
        "solar",
        "round_trip",
        solar);
    figure(
        baseline,
        "performance",
        "%",
        "Output over rated output at the same light.",
        20,
        100,
        "solar",
        "performance",
        solar);
  }

  private static void figure(
      FieldList baseline,
      String key,
      String unit,
      String description,
      double least,
      double most,
      String part,
      String name,
      String... kinds) {
    baseline
        .quantity(key, unit, description)
        .from(least, most)
        .orOf(part, name)
        .when("kind", kinds);
  }
}
