package space.skyrack.economics.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import space.skyrack.economics.CommonCase;
import space.skyrack.economics.WrightCurve;

/**
 * One learning rate and one added mass, from different starts: what a launch price by learning
 * hangs on.
 *
 * <p>Equation: {@link WrightCurve}. By year: the added mass in equal parts.
 *
 * <p>Source: the curve of arXiv:2511.19468v2; the flown mass of SemiAnalysis and of J. McDowell's
 * General Catalog of Artificial Space Objects.
 */
final class LearningVariants {
  private static final String SUNCATCHER = "Suncatcher, arXiv:2511.19468v2";
  private static final String CATALOGUE =
      "https://planet4589.org/space/gcat (sum of Falcon payloads, partly estimated masses)";

  static final PublishedModel MODEL =
      new PublishedModel(
          "WRI",
          "wright",
          "Wright's law for launch, from different starts",
          SUNCATCHER,
          "the launch price that the same learning and the same added mass give from what the paper"
              + " assumes and from what has flown",
          givens(),
          inputs -> new LearningVariants(inputs).outcome());

  private final Inputs in;
  private final WrightCurve assumed;
  private final WrightCurve flown;
  private final WrightCurve listed;
  private final double added_kg;

  private LearningVariants(Inputs in) {
    this.in = in;
    double learning_fraction = in.fraction("learning");
    double flown_kg = in.of("flown_mass") * 1e3;
    assumed = new WrightCurve(in.of("start_price"), in.of("start_mass") * 1e3, learning_fraction);
    flown = new WrightCurve(in.of("start_price"), flown_kg, learning_fraction);
    listed = new WrightCurve(in.of("list_price"), flown_kg, learning_fraction);
    added_kg = in.of("added_mass") * 1e3;
  }

  private static List<Given> givens() {
    return new Givens(SUNCATCHER)
        .positive("start_price", 1800, "USD/kg", "launch where the curve starts")
        .positive("start_mass", 400, "t", "mass flown where the curve starts")
        .range("learning", 20, "%", 0, 99, "fall of the price with each doubling")
        .amount("added_mass", 370_000, "t", "mass to be launched from there on")
        .positive("list_price", 3600, "USD/kg", "launch today, as the same paper has it")
        .positive("flown_mass", 7400, "t", "mass that the operator had flown by 2026")
        .from("https://newsletter.semianalysis.com/p/to-boldly-go-the-case-for-space-datacenters")
        .positive("counted_mass", 4596, "t", "Falcon payloads from 2010 to 2024")
        .from(CATALOGUE)
        .whole("years", 10, "yr", 60, "years in which the mass is launched, in equal parts")
        .from("equal parts from 2026 to 2035: ours; the paper says by the middle of the 2030s")
        .positive("launcher_payload", 200, "t", "Starship, as the paper hopes")
        .positive("target_price", 200, "USD/kg", "the paper's goal")
        .positive("satellite_mass", 20.32, "kg/kW", "Starlink v2 mini per kW of array")
        .positive("life", 5, "yr", "of that satellite")
        .list();
  }

  private PublishedModel.Outcome outcome() {
    double counted_kg = in.of("counted_mass") * 1e3;
    List<Result> results = new ArrayList<>();
    results.add(
        Result.of(
                "assumed",
                "from {start_price} at {start_mass}, as published",
                "USD/kg",
                assumed.priceAfter_usd_per_kg(added_kg))
            .printed("SUN-13", "200", 0.005)
            .recomputed("199.64"));
    results.add(
        Result.of(
            "flown",
            "from {start_price} at {flown_mass}, flown by 2026",
            "USD/kg",
            flown.priceAfter_usd_per_kg(added_kg)));
    results.add(
        Result.of(
            "flown_list",
            "from {list_price} at {flown_mass}, flown by 2026",
            "USD/kg",
            listed.priceAfter_usd_per_kg(added_kg)));
    results.add(
        Result.of(
            "counted",
            "from {start_price} at {counted_mass}, counted to 2024",
            "USD/kg",
            new WrightCurve(in.of("start_price"), counted_kg, in.fraction("learning"))
                .priceAfter_usd_per_kg(added_kg)));
    results.add(
        Result.of(
            "doublings_assumed",
            "doublings from {start_mass}",
            "",
            assumed.doublings_count(in.of("start_mass") * 1e3 + added_kg)));
    results.add(
        Result.of(
            "doublings_flown",
            "doublings from the mass flown",
            "",
            flown.doublings_count(in.of("flown_mass") * 1e3 + added_kg)));
    results.add(
        Result.of(
            "mass_for_target",
            "mass to be added to what has flown for {target_price}, from {start_price}",
            "Mt",
            (flown.cumulative_kg(in.of("target_price")) - in.of("flown_mass") * 1e3) * 1e-9));
    results.add(
        Result.of(
            "flights_per_year",
            "flights a year of {launcher_payload} for the added mass",
            "/yr",
            added_kg / (in.of("launcher_payload") * 1e3) / in.of("years")));
    results.addAll(byYear());
    return new PublishedModel.Outcome(results, faults(), commonCase());
  }

  private List<Result> byYear() {
    int years = (int) in.of("years");
    double[] launched_kg = new double[years];
    Arrays.fill(launched_kg, added_kg / years);
    double[] assumed_usd_per_kg = assumed.byYear_usd_per_kg(launched_kg);
    double[] flown_usd_per_kg = flown.byYear_usd_per_kg(launched_kg);
    List<Result> rows = new ArrayList<>();
    for (int year = 1; year <= years; year++) {
      rows.add(
          Result.of(
              "assumed_year_" + year,
              "end of year " + year + ", from {start_mass}",
              "USD/kg",
              assumed_usd_per_kg[year - 1]));
      rows.add(
          Result.of(
              "flown_year_" + year,
              "end of year " + year + ", from the mass flown",
              "USD/kg",
              flown_usd_per_kg[year - 1]));
    }
    return rows;
  }

  private List<Fault> faults() {
    return List.of(
        new Fault(
            "launch price, start of the curve",
            "USD/kg",
            assumed.priceAfter_usd_per_kg(added_kg),
            flown.priceAfter_usd_per_kg(added_kg),
            "the operator passed the assumed start long ago: the same mass from what has flown"),
        new Fault(
            "launch price, start and today's price",
            "USD/kg",
            assumed.priceAfter_usd_per_kg(added_kg),
            listed.priceAfter_usd_per_kg(added_kg),
            "the curve starts at half of the price that the same paper gives for today"));
  }

  private CommonCase commonCase() {
    return CommonCase.ofLaunch(
        "Wright's law from flown mass",
        "Suncatcher's kW at the price that learning gives from what has flown",
        in.of("satellite_mass"),
        flown.priceAfter_usd_per_kg(added_kg),
        in.of("life"));
  }
}
