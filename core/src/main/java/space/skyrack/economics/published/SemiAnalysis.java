package space.skyrack.economics.published;

import java.util.List;
import java.util.Set;
import space.skyrack.economics.Bucket;
import space.skyrack.economics.CommonCase;
import space.skyrack.economics.CommonCase.Hardware;
import space.skyrack.satellite.SolarArray;

/**
 * SemiAnalysis: 16 accelerators in a satellite of 30.5 kW against the same in a building.
 *
 * <p>Equations: hour = monthly cost / (accelerators x 730 h); delivered hour = hour x spares /
 * availability; instalments of capital monthly; radiator: two faces of eps sigma (T^4 - sink^4).
 *
 * <p>Source: newsletter.semianalysis.com, To Boldly Go, 2026-06-03. The split of the capital and
 * the remainder of the monthly cost are inferred.
 */
final class SemiAnalysis {
  private static final String SOURCE =
      "https://newsletter.semianalysis.com/p/to-boldly-go-the-case-for-space-datacenters";
  private static final String INFERRED = SOURCE + " (inferred: what the others leave)";
  private static final String THROUGHPUT =
      "https://github.com/ferhat00/space-datacentre-model (not verified)";
  private static final double HOURS_h_per_month = 730;
  private static final double MONTHS_per_yr = 12;
  private static final double DAY_min = 1440;

  static final PublishedModel MODEL =
      new PublishedModel(
          "SA",
          "semianalysis",
          "SemiAnalysis, To Boldly Go: the case for space data centers",
          SOURCE,
          "everything, accelerators, interest, idle spares and outages included: 16 B300 in 30.5 kW"
              + " in orbit and on the ground",
          givens(),
          inputs -> new SemiAnalysis(inputs).outcome());

  private final Inputs in;
  private final double power_kW;
  private final double accelerators_count;

  private SemiAnalysis(Inputs in) {
    this.in = in;
    power_kW = in.of("power");
    accelerators_count = in.of("accelerators");
  }

  private static List<Given> givens() {
    return new Givens(SOURCE)
        .positive("power", 30.5, "kW", "critical power of the computers")
        .whole("accelerators", 16, "", 1_000_000, "B300 in use")
        .amount(
            "operations", 3385.69, "USD/month", "in orbit: what instalments leave of 100,925 USD")
        .from(INFERRED)
        .amount("ground_monthly", 27_724, "USD/month", "all costs on the ground")
        .range("spares", 20, "%", 0, 400, "idle spares in orbit, of those in use")
        .range("availability", 95, "%", 1, 100, "share of the time without radiation outages")
        .range("ground_spares", 5, "%", 0, 400, "idle spares on the ground")
        .positive("flops", 15, "PFLOP/s", "of one accelerator, dense FP4")
        .positive("throughput", 5100, "/s", "tokens per second of one accelerator")
        .from(THROUGHPUT)
        .amount("compute_cost", 1.0, "MUSD", "computers: 4.1 MUSD less 3.1 without them")
        .amount("launch_mass", 914.3, "kg", "satellite: 1.6 MUSD of launch over its price")
        .from(INFERRED)
        .amount("launch_price", 1750, "USD/kg", "launch")
        .amount("array_cost", 198.5, "kUSD", "array with its deployment")
        .amount("radiator_cost", 135, "kUSD", "radiators")
        .amount("loop_cost", 42, "kUSD", "coolant loop and cold plates")
        .amount("bus_cost", 779, "kUSD", "bus and propulsion: 19 % of 4.1 MUSD")
        .amount("integration_cost", 345.5, "kUSD", "integration: what the parts leave of 3.1 MUSD")
        .from(INFERRED)
        .percent("space_rate", 15, "%/yr", "interest in orbit")
        .whole("space_term", 60, "month", 600, "life and repayment in orbit")
        .amount("ground_facility", 0.382, "MUSD", "capital of the building")
        .percent("ground_rate", 10.3, "%/yr", "interest on the ground")
        .whole("ground_term", 180, "month", 600, "repayment of the building")
        .share("emissivity", 0.95, "of the radiator")
        .positive("radiator_temperature", 343, "K", "of the radiator")
        .amount("sink_temperature", 255, "K", "of what the radiator sees")
        .positive("radiator_flux", 880, "W/m2", "net of two faces, as published")
        .positive("overprovision", 1.2, "", "radiator for the spares too")
        .from(INFERRED)
        .amount("eclipse", 35, "min/d", "shadow that sizes the battery")
        .amount("longest_umbra", 18.95, "min", "longest umbra of a dawn-dusk orbit at 650 km")
        .from("docs/VALIDATION.md, row ECL-650")
        .positive("period", 5863.7, "s", "of an orbit at 650 km")
        .from("docs/VALIDATION.md, row ECL-650")
        .list();
  }

  private double hour_usd(double monthly_usd) {
    return monthly_usd / accelerators_count / HOURS_h_per_month;
  }

  private double spaceFacility_usd() {
    return in.of("launch_mass") * in.of("launch_price")
        + 1e3
            * (in.of("array_cost")
                + in.of("radiator_cost")
                + in.of("loop_cost")
                + in.of("bus_cost")
                + in.of("integration_cost"));
  }

  private double spaceCapital_usd() {
    return spaceFacility_usd() + in.of("compute_cost") * 1e6;
  }

  private double spaceMonthly_usd() {
    return instalment_usd(spaceCapital_usd(), "space_rate", "space_term") + in.of("operations");
  }

  private double spaceGross_ratio() {
    return (1 + in.fraction("spares")) / in.fraction("availability");
  }

  private double delivered_usd() {
    return hour_usd(spaceMonthly_usd()) * spaceGross_ratio();
  }

  private double groundDelivered_usd() {
    return hour_usd(in.of("ground_monthly")) * (1 + in.fraction("ground_spares"));
  }

  private double perPeta_usd(double hour_usd) {
    return hour_usd / in.of("flops");
  }

  private double perBillionTokens_usd(double hour_usd) {
    return hour_usd / (in.of("throughput") * 3600) * 1e9;
  }

  private double instalment_usd(double capital_usd, String rate, String term) {
    return capital_usd * CommonCase.instalment_fraction_per_month(in.fraction(rate), in.of(term));
  }

  private double facility_ratio() {
    double ground_usd = in.of("ground_facility") * 1e6;
    return instalment_usd(spaceFacility_usd(), "space_rate", "space_term")
        / instalment_usd(ground_usd, "ground_rate", "ground_term");
  }

  private double programme_usd_per_W() {
    return spaceCapital_usd() / (power_kW * 1e3);
  }

  private double net_W_per_m2() {
    double hot_K = in.of("radiator_temperature");
    double sink_K = in.of("sink_temperature");
    return 2
        * in.of("emissivity")
        * SolarArray.STEFAN_BOLTZMANN_W_per_m2_K4
        * (hot_K * hot_K * hot_K * hot_K - sink_K * sink_K * sink_K * sink_K);
  }

  private double radiator_m2(double flux_W_per_m2) {
    return power_kW * 1e3 * in.of("overprovision") / flux_W_per_m2;
  }

  private double worstDay_min() {
    return in.of("longest_umbra") * DAY_min * 60 / in.of("period");
  }

  private PublishedModel.Outcome outcome() {
    return new PublishedModel.Outcome(results(), faults(), commonCase());
  }

  private List<Result> results() {
    double hour_usd = delivered_usd();
    double ground_usd = groundDelivered_usd();
    return List.of(
        Result.of("space_monthly", "orbit, all costs of a month", "USD/month", spaceMonthly_usd())
            .printed("SA-01 month", "100925", 1e-5),
        Result.of(
                "space_hour",
                "orbit, accelerator-hour: {accelerators} accelerators, 730 h a month",
                "USD/h",
                hour_usd(spaceMonthly_usd()))
            .printed("SA-01", "8.64", 0.001)
            .recomputed("8.6408"),
        Result.of(
                "ground_hour",
                "ground, accelerator-hour: {ground_monthly}",
                "USD/h",
                hour_usd(in.of("ground_monthly")))
            .printed("SA-02", "2.37", 0.003)
            .recomputed("2.3736"),
        Result.of(
                "space_delivered_hour",
                "orbit, delivered hour: {spares} spares, {availability} availability",
                "USD/h",
                hour_usd)
            .printed("SA-03", "10.91", 0.001)
            .recomputed("10.9137"),
        Result.of(
                "ground_delivered_hour",
                "ground, delivered hour: {ground_spares} spares",
                "USD/h",
                ground_usd)
            .printed("SA-03 ground", "2.49", 0.002),
        Result.of("delivered_ratio", "orbit over ground", "", hour_usd / ground_usd),
        Result.of(
                "space_petaflop_hour",
                "orbit: {flops} dense FP4",
                "USD per PFLOP-h",
                perPeta_usd(hour_usd))
            .printed("SA-05", "0.73", 0.005)
            .recomputed("0.7273"),
        Result.of(
                "space_tokens",
                "orbit, a billion tokens at {throughput}",
                "USD",
                perBillionTokens_usd(hour_usd))
            .printed("SA-06", "590", 0.01)
            .recomputed("594.2")
            .note("the throughput is another author's and not verified"),
        Result.of(
                "facility_ratio",
                "monthly capital without computers, orbit over ground: {space_rate} over {space_term}, {ground_rate} over {ground_term}",
                "",
                facility_ratio())
            .printed("SA-07", "17 to 18", 0.03)
            .recomputed("17.66"),
        Result.of("programme_price", "all capital in orbit", "USD/W", programme_usd_per_W())
            .printed("SA-08", "132", 0.02)
            .recomputed("134.4"),
        Result.of(
                "radiator_net",
                "net of two faces: {radiator_temperature}, sink {sink_temperature}",
                "W/m2",
                net_W_per_m2())
            .printed("SA-10", "880", 0.2)
            .recomputed("1035.7")
            .wrong("880 needs a further factor of 0.85 that is not stated"),
        Result.of(
                "radiator_area",
                "radiator at {radiator_flux}",
                "m2",
                radiator_m2(in.of("radiator_flux")))
            .printed("SA-11", "42", 0.02)
            .recomputed("41.6")
            .note("a fifth to spare, inferred from the match"));
  }

  private List<Fault> faults() {
    return List.of(
        new Fault(
            "radiator, net of two faces",
            "W/m2",
            in.of("radiator_flux"),
            net_W_per_m2(),
            "the stated temperature, emissivity and sink give more; a factor of %.2f is not stated, and the radiator would be %.1f m2, not %.1f"
                .formatted(
                    in.of("radiator_flux") / net_W_per_m2(),
                    radiator_m2(net_W_per_m2()),
                    radiator_m2(in.of("radiator_flux")))),
        new Fault(
            "shadow on the worst day",
            "min",
            in.of("eclipse"),
            worstDay_min(),
            "one short eclipse a day; a dawn-dusk orbit at 650 km has up to %.1f min of umbra in every revolution of its season"
                .formatted(in.of("longest_umbra"))));
  }

  private CommonCase commonCase() {
    return new CommonCase(
        "SemiAnalysis",
        "a kW is critical power of accelerators in use that deliver; integration is what the printed"
            + " parts leave of the capital, operations what instalments leave of the monthly cost",
        List.of(
            new Hardware(Set.of(Bucket.COMPUTE), in.of("compute_cost") * 1e6 / power_kW),
            new Hardware(Set.of(Bucket.POWER), in.of("array_cost") * 1e3 / power_kW),
            new Hardware(
                Set.of(Bucket.COOLING),
                (in.of("radiator_cost") + in.of("loop_cost")) * 1e3 / power_kW),
            new Hardware(Set.of(Bucket.STRUCTURE), in.of("bus_cost") * 1e3 / power_kW),
            new Hardware(Set.of(Bucket.INTEGRATION), in.of("integration_cost") * 1e3 / power_kW)),
        in.of("launch_mass") / power_kW,
        in.of("launch_price"),
        1,
        1 + in.fraction("spares"),
        in.fraction("availability"),
        0,
        in.of("operations") * MONTHS_per_yr / power_kW,
        0,
        0,
        0,
        in.of("space_term") / MONTHS_per_yr,
        in.fraction("space_rate"),
        1,
        0);
  }
}
