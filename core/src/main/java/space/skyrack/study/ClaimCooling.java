package space.skyrack.study;

import java.util.List;
import space.skyrack.budget.Column;
import space.skyrack.budget.Line;
import space.skyrack.environment.EarthGlow;
import space.skyrack.environment.ViewFactor;
import space.skyrack.orbit.EarthGravity;
import space.skyrack.satellite.SolarArray;

/** Claim 7: whether space keeps chips cool. */
final class ClaimCooling {
  private static final String SCENARIO = "gigawatt-10000";
  private static final double ZERO_CELSIUS_K = 273.15;
  private static final double COLD_K = ZERO_CELSIUS_K + 20;
  private static final double WARM_K = ZERO_CELSIUS_K + 60;
  private static final double KILOWATT_W = 1000;

  private ClaimCooling() {}

  /**
   * Net heat that a square metre of plate sheds from both faces, edge-on to Earth and Sun.
   *
   * @param plate_ratio emissivity times fin efficiency
   */
  static double shed_W_per_m2(double temperature_K, double plate_ratio, double altitude_m) {
    double earth_ratio = EarthGravity.ALTITUDE_ZERO_m / (EarthGravity.ALTITUDE_ZERO_m + altitude_m);
    double square_K2 = temperature_K * temperature_K;
    double emitted = SolarArray.STEFAN_BOLTZMANN_W_per_m2_K4 * square_K2 * square_K2;
    double absorbed = ViewFactor.edgeOn(earth_ratio) * EarthGlow.INFRARED_W_per_m2;
    return 2 * plate_ratio * (emitted - absorbed);
  }

  /** Temperature at which a black body with this flux is in balance with empty space. */
  static double bare_K(double flux_W_per_m2) {
    return Math.sqrt(Math.sqrt(flux_W_per_m2 / SolarArray.STEFAN_BOLTZMANN_W_per_m2_K4));
  }

  /**
   * @param bare_K what the electronics reach by themselves
   * @param limit_K where they are shut down
   * @param margin_ratio of the radiator that a design gives them
   */
  static Verdict verdict(Bracket bare_K, double limit_K, double margin_ratio) {
    if (bare_K.high_value() <= limit_K) {
      return Verdict.HOLDS;
    }
    return margin_ratio >= 0 ? Verdict.HOLDS_ONLY_IF : Verdict.DOES_NOT_HOLD;
  }

  static Claim cool(ClaimInputs in) {
    ConstellationPlan plan = in.plan(SCENARIO);
    var thermal = plan.constellation().satellite().thermal();
    double limit_K = thermal.limits().throttle_K();
    double margin = plan.plan().line(Line.Name.RADIATOR_AREA, Column.WORST).margin_ratio();
    Bracket bare_K =
        in.fact("server", "satellite_power")
            .over(in.fact("server", "area"))
            .rising(ClaimCooling::bare_K);
    Bracket areal_kg = in.figure("radiator", "deployable", "areal_mass");
    ClaimNumber warm = area(in, WARM_K, "60");
    Bracket warm_m2 = warm.shown();
    ClaimNumber bare =
        ClaimNumber.count(
            "a server that radiates from its own surface settles at",
            "degC",
            bare_K.rising(kelvin -> kelvin - ZERO_CELSIUS_K),
            "fact server: power over area, black, nothing shining on it");
    double built_m2 = thermal.radiator().area_m2() * KILOWATT_W / plan.plan().mass().load_W();
    return new Claim(
        7,
        "Space keeps chips cool. The opposite is said too: cooling is harder in vacuum.",
        List.of(Said.ADVANTAGES, Said.COOLING),
        verdict(bare_K, limit_K, margin),
        "the sky is cold but takes heat by radiation alone: by itself a server would settle at "
            + bare.range()
            + "; at 60 degC a kilowatt takes "
            + warm.range()
            + " of radiator",
        "each kilowatt gets "
            + warm.range()
            + " of two-sided radiator at 60 degC and a pumped loop to"
            + " it; so it is harder than in air, and possible",
        List.of(
            bare,
            area(in, COLD_K, "20"),
            warm,
            area(in, limit_K, Long.toString(Math.round(limit_K - ZERO_CELSIUS_K))),
            ClaimNumber.count(
                "mass of the radiator for 1 kW at 60 degC",
                "kg",
                warm_m2.times(areal_kg),
                "x radiator deployable.areal_mass"),
            ClaimNumber.count(
                "radiator of that scenario for 1 kW of payload, one face",
                "m2",
                Bracket.exactly(built_m2),
                "scenario " + SCENARIO),
            ClaimNumber.of(
                "radiator it needs in the worst case over what it has",
                "%",
                Bracket.exactly(1 / (1 + margin)),
                "plan of " + SCENARIO)),
        List.of("plan scenarios/gigawatt-10000.yaml", "explain catalog:deployable"));
  }

  private static ClaimNumber area(ClaimInputs in, double temperature_K, String shown) {
    double altitude_m = in.plan(SCENARIO).season().altitude_m();
    Bracket plate =
        in.figure("coating", "white-paint", "emissivity")
            .times(in.figure("radiator", "deployable", "fin_efficiency"));
    return ClaimNumber.count(
        "radiator at " + shown + " degC for 1 kW",
        "m2",
        plate.falling(ratio -> KILOWATT_W / shed_W_per_m2(temperature_K, ratio, altitude_m)),
        "both faces, edge-on to Earth and Sun: coating white-paint, radiator deployable, Earth"
            + " infrared");
  }
}
