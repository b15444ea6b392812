package space.skyrack.economics.published;

import java.util.List;
import java.util.Set;
import space.skyrack.economics.Bucket;
import space.skyrack.economics.CommonCase;
import space.skyrack.satellite.SolarArray;

/**
 * Starcloud's white paper: 40 MW for ten years in orbit and on the ground.
 *
 * <p>Equations: ground = energy + cooling + backup; space = array + launch + shielding at 1 kg/kW;
 * radiator: two faces of eps sigma T^4, less sunlight, less albedo and infrared.
 *
 * <p>Source: starcloudinc.github.io/wp.pdf, version 1.03 (2024).
 */
final class Starcloud {
  private static final String SOURCE = "https://starcloudinc.github.io/wp.pdf (version 1.03)";
  private static final double HOURS_h_per_yr = 8760;
  private static final double ZERO_degC_K = 273.15;
  private static final double M_usd = 1e6;

  static final PublishedModel MODEL =
      new PublishedModel(
          "STC",
          "starcloud",
          "Starcloud, Why we should train AI in space",
          SOURCE,
          "array, one launch and shielding against energy, cooling water and backup power of a"
              + " ground site: 40 MW for 10 years",
          givens(),
          inputs -> new Starcloud(inputs).outcome());

  private final Inputs in;
  private final double power_kW;
  private final double life_yr;

  private Starcloud(Inputs in) {
    this.in = in;
    power_kW = in.of("power") * 1e3;
    life_yr = in.of("life");
  }

  private static List<Given> givens() {
    return new Givens(SOURCE)
        .positive("power", 40, "MW", "power of the computers")
        .positive("life", 10, "yr", "years of 8,760 h")
        .amount("power_price", 0.04, "USD/kWh", "electricity on the ground")
        .amount("ground_cooling", 7, "MUSD", "cooling on the ground")
        .amount("ground_backup", 20, "MUSD", "backup power on the ground")
        .amount("array_cost", 2, "MUSD", "array in orbit")
        .amount("launch_cost", 5, "MUSD", "one launch")
        .amount("shielding", 1, "kg/kW", "shielding")
        .amount("launch_price", 30, "USD/kg", "launch, as shielding pays it")
        .positive("array_side", 4, "km", "side of the square array of a 5 GW site")
        .share("packing", 0.90, "share of that array that is cells")
        .share("efficiency", 0.22, "of the cells")
        .positive("sunlight", 1361, "W/m2", "sunlight on the array")
        .whole("racks", 300, "", 1_000_000, "NVL72 racks in one launch")
        .positive("rack_mass", 1.36, "t", "of one GB200 NVL72 rack")
        .from("https://sg.news.yahoo.com/nvidias-exaflop-supercomputer-rack-looks-142212690.html")
        .positive("launcher_payload", 100, "t", "claimed payload of that launch")
        .share("emissivity", 0.92, "of the radiator")
        .share("absorptivity", 0.09, "of the radiator, for sunlight")
        .range("radiator_temperature", 20, "degC", -150, 300, "of the radiator")
        .positive("radiator_sunlight", 1366, "W/m2", "sunlight on the radiator")
        .amount("earth_flux", 14.46, "W/m2", "albedo and infrared absorbed, as published")
        .amount("infrared", 237, "W/m2", "infrared of the Earth")
        .share("earth_view", 0.25, "view factor of the Earth")
        .list();
  }

  private double energy_kWh() {
    return power_kW * HOURS_h_per_yr * life_yr;
  }

  private double groundEnergy_usd() {
    return energy_kWh() * in.of("power_price");
  }

  private double ground_usd() {
    return groundEnergy_usd() + (in.of("ground_cooling") + in.of("ground_backup")) * M_usd;
  }

  private double shielding_usd() {
    return power_kW * in.of("shielding") * in.of("launch_price");
  }

  private double space_usd() {
    return (in.of("array_cost") + in.of("launch_cost")) * M_usd + shielding_usd();
  }

  private double array_GW() {
    double side_m = in.of("array_side") * 1e3;
    return side_m * side_m * in.of("packing") * in.of("efficiency") * in.of("sunlight") * 1e-9;
  }

  private double racks_t() {
    return in.of("racks") * in.of("rack_mass");
  }

  private double face_W_per_m2() {
    double temperature_K = in.of("radiator_temperature") + ZERO_degC_K;
    double square_K2 = temperature_K * temperature_K;
    return SolarArray.STEFAN_BOLTZMANN_W_per_m2_K4 * in.of("emissivity") * square_K2 * square_K2;
  }

  private double net_W_per_m2() {
    return 2 * face_W_per_m2()
        - in.of("absorptivity") * in.of("radiator_sunlight")
        - in.of("earth_flux");
  }

  /** Infrared is absorbed with the emissivity, not with the absorptivity for sunlight. */
  private double correctedNet_W_per_m2() {
    double infrared_W_per_m2 = in.of("earth_view") * in.of("infrared");
    return net_W_per_m2() - (in.of("emissivity") - in.of("absorptivity")) * infrared_W_per_m2;
  }

  private PublishedModel.Outcome outcome() {
    return new PublishedModel.Outcome(results(), faults(), commonCase());
  }

  private List<Result> results() {
    return List.of(
        Result.of(
                "face_emission",
                "emission of each face: {radiator_temperature}, emissivity {emissivity}",
                "W/m2",
                face_W_per_m2())
            .printed("STC-01", "385.24", 0.001)
            .recomputed("385.26"),
        Result.of(
                "net_flux",
                "net of two faces: absorptivity {absorptivity} for sunlight, albedo and infrared",
                "W/m2",
                net_W_per_m2())
            .printed("STC-02", "633", 0.001)
            .recomputed("633.17")
            .note("reproduced as printed; STC-03 is the correction"),
        Result.of(
                "net_flux_corrected",
                "the same, infrared absorbed with the emissivity",
                "W/m2",
                correctedNet_W_per_m2())
            .printed("STC-03", "633", 0.001)
            .recomputed("583.9")
            .wrong(
                "a surface absorbs infrared with its emissivity (Kirchhoff), not with its"
                    + " absorptivity for sunlight: the printed figure is 8 % optimistic"),
        Result.of(
                "ground_energy",
                "ground, energy of {power} for {life} at {power_price}",
                "MUSD",
                groundEnergy_usd() / M_usd)
            .printed("STC-05", "140", 0.002)
            .recomputed("140.16")
            .arithmetic(),
        Result.of(
                "ground_total", "ground, energy, cooling and backup", "MUSD", ground_usd() / M_usd)
            .printed("STC-07", "167", 0.003)
            .recomputed("167")
            .arithmetic(),
        Result.of("space_total", "space, array, launch and shielding", "MUSD", space_usd() / M_usd)
            .printed("STC-08", "8.2", 0.007)
            .recomputed("8.2")
            .arithmetic(),
        Result.of(
                "shielding_cost",
                "shielding of {power}: {shielding} at {launch_price}",
                "MUSD",
                shielding_usd() / M_usd)
            .printed("STC-09", "1.2", 0.05)
            .recomputed("1.2")
            .arithmetic(),
        Result.of(
            "space_energy_price",
            "array and launch over their energy",
            "USD/kWh",
            (in.of("array_cost") + in.of("launch_cost")) * M_usd / energy_kWh()),
        Result.of("array_power", "square array of {array_side} at launch", "GW", array_GW())
            .printed("STC-10", "5", 0.15)
            .recomputed("4.312")
            .wrong(
                "5 GW need a side of %.2f km"
                    .formatted(in.of("array_side") * StrictMath.sqrt(5 / array_GW()))),
        Result.of("rack_launch_mass", "{racks} racks of {rack_mass} in one launch", "t", racks_t())
            .printed("STC-11", "100", 0)
            .recomputed("408")
            .wrong("the racks alone do not fit the claimed launch of 100 t"));
  }

  private List<Fault> faults() {
    double launches = StrictMath.ceil(racks_t() / in.of("launcher_payload"));
    return List.of(
        new Fault(
            "radiator, net of two faces",
            "W/m2",
            net_W_per_m2(),
            correctedNet_W_per_m2(),
            "infrared of the Earth is absorbed with the emissivity, not with the absorptivity for"
                + " sunlight"),
        new Fault(
            "array of the 5 GW site",
            "GW",
            5,
            array_GW(),
            "the stated side, packing and efficiency give less, before any ageing"),
        new Fault(
            "mass of 300 racks",
            "t",
            in.of("launcher_payload"),
            racks_t(),
            "before any array, radiator or structure"),
        new Fault(
            "launch of 40 MW",
            "MUSD",
            in.of("launch_cost"),
            in.of("launch_cost") * launches,
            "the racks alone take %.0f launches of %.0f t; accelerators, radiators, structure and operations are not priced at all"
                .formatted(launches, in.of("launcher_payload"))),
        new Fault(
            "launch price",
            "USD/kg",
            in.of("launch_price"),
            in.of("launch_cost") * M_usd / (in.of("launcher_payload") * 1e3),
            "the shielding's price is not the launch's: one launch over its claimed payload"));
  }

  private CommonCase commonCase() {
    double price_usd_per_kg = in.of("launch_price");
    double launched_usd_per_kW = in.of("launch_cost") * M_usd / power_kW;
    boolean free = price_usd_per_kg == 0;
    return new CommonCase(
        "Starcloud",
        "a kW is computing power; array and launch only, the launch's mass is what its cost buys at"
            + " the price that shielding pays",
        List.of(
            new CommonCase.Hardware(
                Set.of(Bucket.POWER),
                in.of("array_cost") * M_usd / power_kW + (free ? launched_usd_per_kW : 0))),
        in.of("shielding") + (free ? 0 : launched_usd_per_kW / price_usd_per_kg),
        price_usd_per_kg,
        1,
        1,
        1,
        0,
        0,
        0,
        0,
        0,
        life_yr,
        0,
        1,
        0);
  }
}
