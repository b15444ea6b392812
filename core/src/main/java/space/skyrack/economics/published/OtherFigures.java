package space.skyrack.economics.published;

import java.util.List;

/**
 * Single figures of filings, banks and reports, and models whose inputs are not public here.
 *
 * <p>Equations: a product or a quotient of what the source states; failures per year = failures /
 * accelerators x 365 / days.
 */
final class OtherFigures {
  private static final String LLAMA = "Meta, The Llama 3 Herd of Models, arXiv:2407.21783";
  private static final String FILING =
      "SpaceX, FCC SAT-LOA-20260108-00016, by press reports (second-hand)";
  private static final String AI1 =
      "SpaceX AI1 as shown on 2026-06-08, press reports (second-hand)";
  private static final String BANK = "Deutsche Bank, 2026-01-14, by press reports (second-hand)";
  private static final String CARBON =
      "Ohs et al., Dirty Bits in Low-Earth Orbit, arXiv:2508.06250";
  private static final String FERHAT =
      "https://github.com/ferhat00/space-datacentre-model (commit e6609a2, run with its presets)";
  private static final String SWARM = "arXiv:2606.26150";
  private static final String SERVICED = "Turyshev, arXiv:2608.27499";
  private static final double DAYS_per_yr = 365;

  static final PublishedModel MODEL =
      new PublishedModel(
          "OTH",
          "others",
          "Filings, banks and reports",
          "several, see each input",
          "single figures, and models of which only the outputs are public",
          givens(),
          inputs -> new OtherFigures(inputs).outcome());

  private final Inputs in;

  private OtherFigures(Inputs in) {
    this.in = in;
  }

  private static List<Given> givens() {
    return new Givens(LLAMA)
        .amount("gpu_failures", 148, "", "unexpected stops by faulty accelerators")
        .amount("memory_failures", 72, "", "unexpected stops by their memory")
        .positive("gpus", 16_384, "", "H100 in the training run")
        .positive("days", 54, "d", "length of the training run")
        .amount("filing_mass", 1, "Mt/yr", "satellites launched")
        .from(FILING)
        .amount("filing_specific_power", 100, "kW/t", "computing power per mass")
        .from(FILING)
        .positive("satellite_power", 150, "kW", "peak power of AI1")
        .from(AI1)
        .positive("satellite_specific_power", 70, "kW/t", "power per mass of AI1")
        .from(AI1)
        .positive("bank_space", 114, "GUSD", "a gigawatt in orbit, 2026")
        .from(BANK)
        .positive("bank_ground", 16, "GUSD", "a gigawatt on the ground, 2026")
        .from(BANK)
        .amount("launch_carbon", 20.8, "kg/kg", "CO2 equivalent of a Falcon 9 launch, per payload")
        .from(CARBON)
        .amount("reentry_carbon", 158, "kg/kg", "CO2 equivalent of re-entry, per mass")
        .from(CARBON)
        .positive("ferhat_space", 10.731, "USD/h", "delivered hour in orbit, preset SA26")
        .from(FERHAT)
        .positive("ferhat_ground", 2.478, "USD/h", "the same on the ground")
        .from(FERHAT)
        .positive("radiator_area", 41.6, "m2", "radiator of SemiAnalysis's satellite")
        .from("https://newsletter.semianalysis.com/p/to-boldly-go-the-case-for-space-datacenters")
        .positive("radiator_power", 30.5, "kW", "power of its computers")
        .from("https://newsletter.semianalysis.com/p/to-boldly-go-the-case-for-space-datacenters")
        .positive("core_temperature", 357.2, "K", "node in the middle of a swarm of 6 x 6")
        .from(SWARM)
        .positive("edge_temperature", 344.5, "K", "node at its edge")
        .from(SWARM)
        .positive("active_mass_high", 59, "t", "1 MW, active, high end")
        .from(SERVICED)
        .amount("other_mass_high", 16, "t", "maintenance 7.5, spares 2.5, reserve 6, high ends")
        .from(SERVICED)
        .positive("cartridges", 200, "", "cartridges of 5 kW for 1 MW")
        .from(SERVICED)
        .positive("cartridge_mass", 35, "kg", "one cartridge, high end")
        .from(SERVICED)
        .positive("refresh", 4, "yr", "between two of a place")
        .from(SERVICED)
        .list();
  }

  private double failures_percent_per_yr() {
    return 100
        * (in.of("gpu_failures") + in.of("memory_failures"))
        / in.of("gpus")
        * DAYS_per_yr
        / in.of("days");
  }

  /** Share of the view that neighbours as hot as a node itself block, from the temperatures. */
  private double blocked_fraction() {
    double ratio = in.of("edge_temperature") / in.of("core_temperature");
    return 1 - ratio * ratio * ratio * ratio;
  }

  private PublishedModel.Outcome outcome() {
    List<Result> results = new java.util.ArrayList<>(arithmetic());
    results.addAll(context());
    return new PublishedModel.Outcome(results, faults(), null);
  }

  private List<Result> arithmetic() {
    return List.of(
        Result.of(
                "failure_rate",
                "failures of accelerators and their memory in a training run of {days}",
                "%/yr",
                failures_percent_per_yr())
            .printed("LLA-01", "9", 0.01)
            .recomputed("9.076"),
        Result.of(
                "filing_power",
                "computing power added: {filing_mass} at {filing_specific_power}",
                "GW/yr",
                in.of("filing_mass") * 1e6 * in.of("filing_specific_power") * 1e-6)
            .printed("FCC-01", "100", 0)
            .recomputed("100")
            .arithmetic(),
        Result.of(
                "satellite_mass",
                "mass that {satellite_power} at {satellite_specific_power} imply",
                "t",
                in.of("satellite_power") / in.of("satellite_specific_power"))
            .printed("AI1-02", "", 0.003)
            .recomputed("2.143")
            .arithmetic()
            .note("implied, not published"),
        Result.of(
                "carbon",
                "carbon of a kilogram on Falcon 9: {launch_carbon} launch and {reentry_carbon} re-entry",
                "kg/kg",
                in.of("launch_carbon") + in.of("reentry_carbon"))
            .printed("CO2-01", "178.8", 0.002)
            .recomputed("178.8")
            .arithmetic());
  }

  private List<Result> context() {
    return List.of(
        Result.of(
                "bank_ratio",
                "a gigawatt, orbit over ground: {bank_space} and {bank_ground}",
                "",
                in.of("bank_space") / in.of("bank_ground"))
            .printed("DB-01", "7.2", 0.015)
            .recomputed("7.125")
            .context()
            .note("its inputs are not public"),
        Result.of(
                "ferhat_ratio",
                "orbit over ground, preset SA26",
                "",
                in.of("ferhat_space") / in.of("ferhat_ground"))
            .printed("FER-01", "10.731/2.478", 0)
            .context()
            .note(
                "USD per accelerator-hour in orbit and on the ground; SemiAnalysis, which the preset"
                    + " restates, gives 10.91 and 2.49, a ratio of 4.38"),
        Result.of(
                "ferhat_radiator",
                "radiator of 1 MW by SemiAnalysis's figures, beside the preset TODAY",
                "m2",
                in.of("radiator_area") / in.of("radiator_power") * 1000)
            .printed("FER-02", "56.776;4373.1;1835.3;5.584", 0)
            .context()
            .note("t, m2 of array, m2 of radiator for 1 MW, and the cost over that on the ground"),
        Result.of(
                "swarm_blocked",
                "share of the view that neighbours must block for {core_temperature} in the core and {edge_temperature} at the edge",
                "",
                blocked_fraction())
            .printed("HOT-01", "357.2/344.5", 0)
            .context()
            .note("temperatures in K; the power of a node is not published"),
        Result.of(
                "serviced_mass",
                "mass of a serviced megawatt, sum of the high ends",
                "t",
                in.of("active_mass_high") + in.of("other_mass_high"))
            .printed("TUR-13", "49/61.25/75", 0.05)
            .context(),
        Result.of(
                "serviced_upmass",
                "cartridges alone, for a refresh each {refresh}",
                "t/MW/yr",
                in.of("cartridges") * in.of("cartridge_mass") * 1e-3 / in.of("refresh"))
            .printed("TUR-14", "5.3/6.6/9.0", 0)
            .context()
            .note("the published figures hold spares, parts and propellant, too"));
  }

  private List<Fault> faults() {
    return List.of(
        new Fault(
            "failure rate as a rate of loss",
            "%/yr",
            failures_percent_per_yr(),
            6,
            "the run counts interruptions, many cleared by a reset: SemiAnalysis has 3 to 6 %/yr that"
                + " need hands"),
        new Fault(
            "a gigawatt, orbit over ground",
            "",
            7.2,
            in.of("bank_space") / in.of("bank_ground"),
            "the printed ratio of the printed figures"));
  }
}
