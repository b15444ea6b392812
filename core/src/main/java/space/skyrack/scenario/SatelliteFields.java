package space.skyrack.scenario;

/** Satellite designs: attitude, computing, propulsion, mass; power, heat and links elsewhere. */
final class SatelliteFields {
  private SatelliteFields() {}

  static void declare(FieldList space) {
    space.named("satellites", "Satellite designs by name.").required();
    FieldList satellite = space.in("satellites.*");
    attitude(satellite);
    compute(satellite);
    CostFields.throughput(satellite.in("compute"));
    PowerFields.declare(satellite);
    ThermalFields.declare(satellite);
    radiation(satellite.notSimulatedYet());
    propulsion(satellite);
    LinkFields.declare(satellite.notSimulatedYet());
    satellite
        .quantity("storage", "TB", "Data storage on board.")
        .from(0, 1e6)
        .or("0 TB", "no storage unless asked for")
        .notSimulated();
    satellite
        .part("storage_medium", "storage", "Storage drives.")
        .or("nvme-ssd", "flown in orbit")
        .notSimulated();
    mass(satellite);
    CostFields.declare(satellite);
  }

  private static void attitude(FieldList satellite) {
    satellite.section("attitude", "Where the satellite points.").always();
    FieldList attitude = satellite.in("attitude");
    attitude
        .choice("mode", "Body attitude.", "sun-pointing", "orbit-normal", "nadir-gimballed")
        .or("sun-pointing", "most power for a given array");
    attitude
        .choice("array", "How the array is held.", "normal-to-sun", "fixed", "one-axis", "two-axis")
        .or("normal-to-sun", "most power for a given array");
    attitude
        .choice("radiator", "How the radiator is held.", "edge-on-to-sun", "orbit-normal", "nadir")
        .or("edge-on-to-sun", "least sunlight on the radiator");
    attitude
        .quantity("pointing_error", "deg", "Angle between the array normal and where it should be.")
        .from(0, 90)
        .or("2 deg", "loses 0.06 % of the array power");
  }

  private static void compute(FieldList satellite) {
    satellite.section("compute", "The computing payload.").required();
    FieldList compute = satellite.in("compute");
    compute.part("accelerator", "accelerator", "Accelerator type.").required();
    compute.count("count", "Powered accelerators.").from(0, 1_000_000).required();
    compute
        .count("spares", "Accelerators carried in addition, powered off.")
        .from(0, 1_000_000)
        .or("0", "no spares unless asked for");
    compute
        .quantity(
            "host_overhead", "%", "Host, memory, network and conversion over accelerator power.")
        .from(0, 300)
        .orOf("accelerator", "host_overhead");
    compute
        .quantity("idle_power", "W", "Power of one accelerator without work.")
        .from(0, 1_000_000)
        .orOf("accelerator", "idle_power");
    compute
        .quantity("max_power", "W", "Power of one accelerator at full work.")
        .above(0, 1_000_000)
        .orOf("accelerator", "max_power");
    compute
        .quantity("accelerator_mass", "kg", "One accelerator with its share of host and board.")
        .from(0, 10_000)
        .orOf("accelerator", "mass");
    compute.quantity("failure_rate", "%/yr", "Accelerators lost for good per year.").from(0, 100);
    compute
        .items("utilisation", "Daily profile of requested load, UTC; a single value holds all day.")
        .shorthand("load")
        .or("100 %", "a satellite is designed for full load");
    FieldList step = compute.in("utilisation[]");
    step.add("at", FieldType.TIME_OF_DAY, "Time of day from which the load holds.")
        .or("00:00", "the day starts at midnight UTC");
    step.quantity("load", "%", "Share of the accelerators' power range above idle.")
        .from(0, 100)
        .required();
  }

  private static void radiation(FieldList satellite) {
    satellite.section("radiation", "Radiation and recovery from upsets.");
    FieldList radiation = satellite.in("radiation");
    radiation
        .add("shielding", FieldType.SHIELDING, "Thickness of aluminium around the electronics.")
        .unit("mm")
        .from(0, 1000)
        .simulated();
    radiation
        .quantity("design_margin", "", "Total dose that parts must stand over that of the mission.")
        .from(1, 100)
        .or(
            "2",
            "customary, https://space-rha.discourse.group/t/"
                + "how-much-tid-margin-is-enough-rdm-practices-across-the-industry/18")
        .simulated();
    radiation
        .quantity(
            "total_dose_tolerance",
            "Gy",
            "Dose at which the weakest part begins to fail; 1 krad = 10 Gy.")
        .above(0, 1e7)
        .simulated();
    radiation
        .choice(
            "recovery", "What follows an upset that kills a job.", "checkpoint", "restart", "none")
        .notSimulated();
    radiation
        .quantity("checkpoint_every", "min", "Time between checkpoints, for what upsets cost.")
        .above(0, 1e6)
        .or(
            "60 min",
            "https://www.hiascend.com/document/detail/en/mindcluster/730/clustersched/schedulingug/"
                + "dl_resume_005.html: saved once an hour")
        .simulated();
    radiation
        .quantity("restart_time", "min", "Time to detect an upset and start again.")
        .above(0, 1e6)
        .or("10 min", "https://changlan.org/posts/optimal-checkpointing/: 600 s in its example")
        .simulated();
  }

  private static void propulsion(FieldList satellite) {
    satellite.section("propulsion", "Thruster and propellant.").required();
    FieldList propulsion = satellite.in("propulsion");
    propulsion
        .part("thruster", "thruster", "Thruster type.")
        .or("hall-600w", "measured figures are public");
    propulsion.quantity("isp", "s", "Specific impulse.").above(0, 20_000).orOf("thruster", "isp");
    propulsion.quantity("thrust", "mN", "Thrust.").above(0, 1e7).orOf("thruster", "thrust");
    propulsion.quantity("propellant", "kg", "Propellant at launch.").from(0, 1e6).required();
    propulsion
        .choice("disposal", "How the satellite leaves its orbit.", "burn", "natural")
        .or("burn", "meets a five-year rule at any altitude");
    propulsion
        .quantity("disposal_altitude", "km", "Altitude to which disposal lowers the orbit.")
        .from(50, 2_000)
        .or(
            "350 km",
            "drag ends the orbit within months from there, by NRLMSISE-00 (doi:10.1029/2002JA009430)");
    propulsion
        .part("body", "spacecraft", "Figures of the body.")
        .or("small-leo", "one body so far");
    propulsion
        .quantity("drag_coefficient", "", "Drag coefficient on the swept area.")
        .above(0, 10)
        .orOf("body", "drag_coefficient");
    propulsion
        .quantity("avoidance", "m/s/yr", "Delta-v per year for collision avoidance.")
        .from(0, 1_000)
        .orOf("body", "avoidance");
  }

  private static void mass(FieldList satellite) {
    satellite.section("mass", "Mass that no other section carries.").required();
    FieldList mass = satellite.in("mass");
    mass.quantity("bus", "kg", "Avionics, attitude control, harness, power conversion.")
        .from(0, 1e6)
        .required();
    mass.part("body", "spacecraft", "Figures of the body.").or("small-leo", "one body so far");
    mass.quantity("structure", "%", "Structure as a share of the dry mass without margin.")
        .from(0, 90)
        .orOf("body", "structure");
    mass.quantity("margin", "%", "Margin on the dry mass.").from(0, 200).orOf("body", "margin");
    mass.quantity("loop", "kg", "Coolant loop without radiator; from the catalogue if missing.")
        .from(0, 1e6);
    mass.quantity("terminals", "kg", "Link terminals; from the catalogue if missing.").from(0, 1e6);
    mass.quantity("thruster", "kg", "Thruster with tank; from the catalogue if missing.")
        .from(0, 1e6);
    mass.quantity("storage", "kg", "Storage drives; from the catalogue if missing.").from(0, 1e6);
  }
}
