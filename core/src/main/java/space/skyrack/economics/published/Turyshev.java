package space.skyrack.economics.published;

import java.util.List;
import space.skyrack.economics.CommonCase;
import space.skyrack.satellite.SolarArray;

/**
 * Turyshev's allowance: what launch and build may cost per kilogram to match a ground facility.
 *
 * <p>Equations: (L + B) m + link + operations at most C; radiator flux = e F sigma T^4; array =
 * overhead P / (sunlight x 1361 W/m2 x efficiency); life penalty = x / (1 - exp(-x)), x = failures
 * x life.
 *
 * <p>Source: arXiv:2604.27197 and doi:10.48577/jpl.HHDDG7.
 */
final class Turyshev {
  private static final String SOURCE = "Turyshev, arXiv:2604.27197";
  private static final double SUN_W_per_m2 = 1361;
  private static final double ARRAY_AND_RADIATOR_kW = 1000;
  private static final double HOUR_min = 60;

  static final PublishedModel MODEL =
      new PublishedModel(
          "TUR",
          "turyshev",
          "Turyshev, bounds on orbital computing",
          SOURCE,
          "what launch and build together may cost per kg if the facility is to cost no more than one"
              + " on the ground",
          givens(),
          inputs -> new Turyshev(inputs).outcome());

  private final Inputs in;
  private final double mass_kg_per_kW;

  private Turyshev(Inputs in) {
    this.in = in;
    mass_kg_per_kW = in.of("mass");
  }

  private static List<Given> givens() {
    return new Givens(SOURCE)
        .positive("mass", 40, "kg/kW", "orbital facility per kW of computers")
        .amount("ground_facility", 10, "kUSD/kW", "ground facility without computers, low end")
        .amount("ground_facility_mid", 20, "kUSD/kW", "the same, middle")
        .amount("ground_facility_high", 40, "kUSD/kW", "the same, high end")
        .amount("launch_list_price", 74, "MUSD", "Falcon 9 launch")
        .positive("launch_payload", 22_000, "kg", "Falcon 9 to low orbit")
        .amount("failure_rate", 0.10, "/yr", "of whole units")
        .positive("life", 5, "yr", "of the facility")
        .share("emissivity", 0.90, "of the radiator")
        .share("view", 0.85, "share of the view that is cold")
        .positive("radiator_temperature", 350, "K", "of the radiator")
        .positive("overhead", 1.25, "", "power of everything over that of the computers")
        .share("sunlight_fraction", 0.95, "share of the time in sunlight")
        .share("efficiency", 0.22, "of the array, inferred from the match")
        .positive("array_area", 5640, "m2", "array of 1 MW, later version")
        .positive("array_specific_power", 100, "W/kg", "array")
        .positive("radiator_area", 2500, "m2", "radiator of 1 MW, later version")
        .positive("radiator_mass", 5, "kg/m2", "radiator")
        .positive("battery_energy", 200, "Wh/kg", "battery, within the paper's 150 to 265 Wh/kg")
        .share("battery_depth", 0.5, "depth of discharge, within the paper's 0.3 to 0.8")
        .amount("shadow", 19.0, "min", "longest umbra of a dawn-dusk orbit at 650 km")
        .from("docs/VALIDATION.md, row ECL-650")
        .list();
  }

  private double allowance_usd_per_kg(String facility) {
    return in.of(facility) * 1e3 / mass_kg_per_kW;
  }

  private double lifePenalty_ratio() {
    double failures = in.of("failure_rate") * in.of("life");
    return failures == 0 ? 1 : failures / -StrictMath.expm1(-failures);
  }

  private double flux_W_per_m2() {
    double square_K2 = in.of("radiator_temperature") * in.of("radiator_temperature");
    return in.of("emissivity")
        * in.of("view")
        * SolarArray.STEFAN_BOLTZMANN_W_per_m2_K4
        * square_K2
        * square_K2;
  }

  private double array_m2() {
    return in.of("overhead")
        * ARRAY_AND_RADIATOR_kW
        * 1e3
        / (in.of("sunlight_fraction") * SUN_W_per_m2 * in.of("efficiency"));
  }

  private double parts_kg_per_kW() {
    double array_kg =
        in.of("array_area") * in.of("efficiency") * SUN_W_per_m2 / in.of("array_specific_power");
    return (array_kg + in.of("radiator_area") * in.of("radiator_mass")) / ARRAY_AND_RADIATOR_kW;
  }

  private double battery_kg_per_kW() {
    double energy_Wh = in.of("overhead") * 1e3 * in.of("shadow") / HOUR_min;
    return energy_Wh / (in.of("battery_depth") * in.of("battery_energy"));
  }

  private PublishedModel.Outcome outcome() {
    CommonCase common =
        CommonCase.ofLaunch(
            "Turyshev",
            "a kW is computing power without the computers; a limit, not a cost: launch and build per"
                + " kg at which orbit costs what the ground facility does",
            mass_kg_per_kW,
            allowance_usd_per_kg("ground_facility"),
            in.of("life"));
    return new PublishedModel.Outcome(results(), faults(), common);
  }

  private List<Result> results() {
    return List.of(
        Result.of(
                "radiator_flux",
                "flux of one face: {radiator_temperature}",
                "W/m2",
                flux_W_per_m2())
            .printed("TUR-01", "651", 0.002)
            .recomputed("650.95"),
        Result.of("array_area", "array of 1 MW of computers", "m2", array_m2())
            .printed("TUR-03", "4400", 0.005)
            .recomputed("4394.5")
            .note("the efficiency is inferred from the match"),
        Result.of(
                "mass_of_parts",
                "array {array_area} and radiator {radiator_area} of 1 MW, no battery",
                "kg/kW",
                parts_kg_per_kW())
            .printed("TUR-04", "29.4", 0.003)
            .recomputed("29.39")
            .note("how the published sum splits is inferred from the match"),
        Result.of(
                "allowance",
                "launch and build may cost, against a ground facility of {ground_facility}: {mass}",
                "USD/kg",
                allowance_usd_per_kg("ground_facility"))
            .printed("TUR-05", "250", 1e-6)
            .arithmetic(),
        Result.of(
                "allowance_mid",
                "launch and build may cost, against {ground_facility_mid}",
                "USD/kg",
                allowance_usd_per_kg("ground_facility_mid"))
            .printed("TUR-06", "500", 1e-6)
            .arithmetic(),
        Result.of(
            "allowance_high",
            "launch and build may cost, against {ground_facility_high}",
            "USD/kg",
            allowance_usd_per_kg("ground_facility_high")),
        Result.of(
            "allowance_with_losses",
            "the first of them over the life penalty",
            "USD/kg",
            allowance_usd_per_kg("ground_facility") / lifePenalty_ratio()),
        Result.of(
                "falcon_list_price",
                "Falcon 9, list price over payload",
                "USD/kg",
                in.of("launch_list_price") * 1e6 / in.of("launch_payload"))
            .printed("TUR-08", "3360", 0.002)
            .recomputed("3363.6"),
        Result.of(
                "life_penalty",
                "life penalty: {failure_rate} failures, {life}",
                "",
                lifePenalty_ratio())
            .printed("TUR-09", "1.27", 0.002)
            .recomputed("1.27075"));
  }

  private List<Fault> faults() {
    return List.of(
        new Fault(
            "array, radiator and storage",
            "kg/kW",
            parts_kg_per_kW(),
            parts_kg_per_kW() + battery_kg_per_kW(),
            "no battery, but a dawn-dusk orbit at 650 km has up to 19 min of umbra a revolution in its"
                + " season; with one at %.0f Wh/kg and %.0f %% depth"
                    .formatted(in.of("battery_energy"), 100 * in.of("battery_depth"))));
  }
}
