package space.skyrack.economics.published;

import java.util.List;
import space.skyrack.economics.CommonCase;
import space.skyrack.economics.WrightCurve;
import space.skyrack.satellite.EventRate;

/**
 * Google's Suncatcher: the launch of a kilowatt for a year against the electricity of a data
 * center.
 *
 * <p>Equations: launched power price = mass / power x launch price / life; array power = area x
 * packing x efficiency x 1361 W/m2; ground = price x 8,760 h x PUE; launch price by {@link
 * WrightCurve}; cross-section = 1 / (protons per rad x rad per event).
 *
 * <p>Source: arXiv:2511.19468v2.
 */
final class Suncatcher {
  private static final String SOURCE = "Suncatcher, arXiv:2511.19468v2";
  private static final double HOURS_h_per_yr = 8760;
  private static final double YEAR_s = 365.25 * 86_400;
  private static final double RAD_Gy = 0.01;
  private static final double PER_cm2_per_rad_IN_SI_ratio = 1e4 / RAD_Gy;

  static final PublishedModel MODEL =
      new PublishedModel(
          "SUN",
          "suncatcher",
          "Suncatcher, Towards a Future Space-Based, Highly Scalable AI Infrastructure System",
          SOURCE,
          "the launch of a kilowatt of array, spread over its life, against what a ground data center"
              + " pays for electricity",
          givens(),
          inputs -> new Suncatcher(inputs).outcome());

  private final Inputs in;
  private final double life_yr;
  private final double price_usd_per_kg;
  private final double today_usd_per_kg;

  private Suncatcher(Inputs in) {
    this.in = in;
    life_yr = in.of("life");
    price_usd_per_kg = in.of("launch_price");
    today_usd_per_kg = in.of("launch_price_today");
  }

  private static List<Given> givens() {
    return new Givens(SOURCE)
        .positive("array_area", 105, "m2", "array of a Starlink v2 mini satellite")
        .share("packing", 0.90, "share of the array that is cells")
        .share("efficiency", 0.22, "of the cells")
        .positive("sunlight", 1361, "W/m2", "sunlight at 1 AU")
        .positive("satellite_mass", 575, "kg", "Starlink v2 mini, optimised")
        .positive("life", 5, "yr", "of that satellite")
        .amount("launch_price", 200, "USD/kg", "launch in the middle of the 2030s")
        .amount("launch_price_high", 300, "USD/kg", "the same, high end")
        .amount("launch_price_today", 3600, "USD/kg", "launch on Falcon 9 today")
        .positive("oneweb_mass", 150, "kg", "OneWeb satellite")
        .positive("oneweb_power", 0.8, "kW", "OneWeb satellite")
        .positive("oneweb_life", 5, "yr", "OneWeb satellite")
        .positive("iridium_mass", 860, "kg", "Iridium NEXT satellite")
        .positive("iridium_power", 2, "kW", "Iridium NEXT satellite")
        .positive("iridium_life", 12.5, "yr", "Iridium NEXT satellite")
        .amount("power_price", 0.06, "USD/kWh", "electricity on the ground, low end")
        .range("pue", 1.09, "", 1, 5, "power of the building over that of the computers, low end")
        .amount("learning_price", 1800, "USD/kg", "launch where the learning curve starts")
        .positive("learning_mass", 400, "t", "mass flown where the learning curve starts")
        .amount("added_mass", 370_000, "t", "mass to be launched from there on")
        .range("learning", 20, "%", 0, 99, "fall of the price with each doubling")
        .positive("flown_mass", 7400, "t", "mass that the operator had flown by 2026")
        .from("https://newsletter.semianalysis.com/p/to-boldly-go-the-case-for-space-datacenters")
        .positive("dose_rate", 150, "rad/yr", "behind 10 mm of aluminium at 650 km")
        .positive("protons_per_rad", 7.9e6, "/cm2/rad", "protons of 67 MeV that make 1 rad(Si)")
        .positive("dose_per_corruption", 14.4, "rad", "per silent corruption in the beam, low end")
        .positive("dose_per_corruption_inference", 17, "rad", "per silent corruption, inference")
        .positive("dose_per_memory_error", 44, "rad", "per uncorrectable error of the memory")
        .positive("dose_per_interrupt", 5000, "rad", "per functional interrupt")
        .positive("inferences", 1, "/s", "inferences of one chip")
        .list();
  }

  private double power_kW() {
    return in.of("array_area") * in.of("packing") * in.of("efficiency") * in.of("sunlight") * 1e-3;
  }

  private double launched_usd_per_kW_yr(double launch_usd_per_kg) {
    return in.of("satellite_mass") / power_kW() * launch_usd_per_kg / life_yr;
  }

  private double launched_usd_per_kW_yr(String satellite, double launch_usd_per_kg) {
    return in.of(satellite + "_mass")
        / in.of(satellite + "_power")
        * launch_usd_per_kg
        / in.of(satellite + "_life");
  }

  private double ground_usd_per_kW_yr() {
    return in.of("power_price") * HOURS_h_per_yr * in.of("pue");
  }

  private double learned_usd_per_kg(double start_t) {
    double start_usd_per_kg = StrictMath.max(in.of("learning_price"), 1e-9);
    return new WrightCurve(start_usd_per_kg, start_t * 1e3, in.fraction("learning"))
        .priceAfter_usd_per_kg(in.of("added_mass") * 1e3);
  }

  private EventRate event(String dose) {
    return new EventRate(in.of(dose) * RAD_Gy);
  }

  private double crossSection_cm2(String dose) {
    return event(dose).crossSection_cm2(in.of("protons_per_rad") * PER_cm2_per_rad_IN_SI_ratio);
  }

  private double inferencesPerCorruption_count() {
    double perYear =
        event("dose_per_corruption_inference").events_per_yr(in.of("dose_rate") * RAD_Gy);
    return in.of("inferences") * YEAR_s / perYear;
  }

  private PublishedModel.Outcome outcome() {
    List<Result> results = new java.util.ArrayList<>(money());
    results.addAll(radiation());
    CommonCase common =
        CommonCase.ofLaunch(
            "Suncatcher",
            "a kW is array power of a communications satellite; only its launch is counted",
            in.of("satellite_mass") / power_kW(),
            price_usd_per_kg,
            life_yr);
    return new PublishedModel.Outcome(results, faults(), common);
  }

  private List<Result> money() {
    String perYear = "USD/kW/yr";
    return List.of(
        Result.of("array_power", "array of a Starlink v2 mini", "kW", power_kW())
            .printed("SUN-01", "28", 0.02)
            .recomputed("28.2952"),
        Result.of(
                "launched_today",
                "Starlink v2 mini, launched power price at today's {launch_price_today}",
                perYear,
                launched_usd_per_kW_yr(today_usd_per_kg))
            .printed("SUN-02", "14700", 0.01)
            .recomputed("14631.5"),
        Result.of(
                "launched",
                "Starlink v2 mini, launched power price at {launch_price}",
                perYear,
                launched_usd_per_kW_yr(price_usd_per_kg))
            .printed("SUN-03", "810", 0.01)
            .recomputed("812.86"),
        Result.of(
                "launched_300",
                "Starlink v2 mini, launched power price at {launch_price_high}",
                perYear,
                launched_usd_per_kW_yr(in.of("launch_price_high")))
            .printed("SUN-04", "1200", 0.02)
            .recomputed("1219.3"),
        Result.of(
                "oneweb_today",
                "OneWeb, launched power price at today's {launch_price_today}",
                perYear,
                launched_usd_per_kW_yr("oneweb", today_usd_per_kg))
            .printed("SUN-07", "135800", 0.01)
            .recomputed("135000"),
        Result.of(
                "oneweb",
                "OneWeb, launched power price at {launch_price}",
                perYear,
                launched_usd_per_kW_yr("oneweb", price_usd_per_kg))
            .printed("SUN-08", "7500", 0.005)
            .recomputed("7500"),
        Result.of(
                "iridium_today",
                "Iridium NEXT, launched power price at today's {launch_price_today}",
                perYear,
                launched_usd_per_kW_yr("iridium", today_usd_per_kg))
            .printed("SUN-09", "124600", 0.01)
            .recomputed("123840"),
        Result.of(
                "ground_power",
                "electricity of a ground data center, low end: {power_price}, PUE {pue}",
                perYear,
                ground_usd_per_kW_yr())
            .printed("SUN-11", "570", 0.01)
            .recomputed("572.9")
            .arithmetic(),
        Result.of(
                "learned_price",
                "launch price by learning: {learning_price} at {learning_mass}, {learning} a doubling, {added_mass} more",
                "USD/kg",
                learned_usd_per_kg(in.of("learning_mass")))
            .printed("SUN-13", "200", 0.005)
            .recomputed("199.64"),
        Result.of(
            "learned_price_flown",
            "the same mass added to the {flown_mass} that have flown",
            "USD/kg",
            learned_usd_per_kg(in.of("flown_mass"))));
  }

  private List<Result> radiation() {
    return List.of(
        Result.of(
                "corruption_cross_section",
                "cross-section of silent corruption: {dose_per_corruption} per event, {protons_per_rad}",
                "cm2",
                crossSection_cm2("dose_per_corruption"))
            .printed("SUN-26", "9e-9", 0.03)
            .recomputed("8.79e-9"),
        Result.of(
                "memory_cross_section",
                "cross-section of uncorrectable memory errors: {dose_per_memory_error} per event",
                "cm2",
                crossSection_cm2("dose_per_memory_error"))
            .printed("SUN-28", "3e-9", 0.05)
            .recomputed("2.877e-9"),
        Result.of(
                "interrupt_cross_section",
                "cross-section of functional interrupts: {dose_per_interrupt} per event",
                "cm2",
                crossSection_cm2("dose_per_interrupt"))
            .printed("SUN-29", "2e-11", 0.3)
            .recomputed("2.53e-11")
            .note("the paper cuts the figure off"),
        Result.of(
                "inferences_per_corruption",
                "inferences per silent corruption: {dose_rate}, {dose_per_corruption_inference} per event, {inferences}",
                "",
                inferencesPerCorruption_count())
            .printed("SUN-30", "3000000", 0.2)
            .recomputed("3577000")
            .note("the paper says of the order of 1 in 3 million"));
  }

  private List<Fault> faults() {
    double flown_t = in.of("flown_mass");
    return List.of(
        new Fault(
            "launch price by learning",
            "USD/kg",
            learned_usd_per_kg(in.of("learning_mass")),
            learned_usd_per_kg(flown_t),
            "the curve starts at %.0f t, but %.0f t have flown: the same added mass is %.2f doublings, not %.2f; from today's %.0f $/kg it gives %.0f"
                .formatted(
                    in.of("learning_mass"),
                    flown_t,
                    doublings_count(flown_t),
                    doublings_count(in.of("learning_mass")),
                    today_usd_per_kg,
                    learned_usd_per_kg(flown_t)
                        * today_usd_per_kg
                        / StrictMath.max(in.of("learning_price"), 1e-9))),
        new Fault(
            "launched power price",
            "USD/kW/yr",
            launched_usd_per_kW_yr(price_usd_per_kg),
            launched_usd_per_kW_yr(learned_usd_per_kg(flown_t)),
            "at the price that learning gives from what has flown; the satellite is one for"
                + " communications, without computers or their radiator"),
        new Fault(
            "functional interrupts",
            "1e-11 cm2",
            2,
            crossSection_cm2("dose_per_interrupt") * 1e11,
            "the printed figure is cut off, not rounded"),
        new Fault(
            "inferences per silent corruption",
            "millions",
            3,
            inferencesPerCorruption_count() * 1e-6,
            "the printed figure is an order of magnitude; its inputs give this"));
  }

  private double doublings_count(double start_t) {
    return new WrightCurve(1, start_t * 1e3, 0)
        .doublings_count((start_t + in.of("added_mass")) * 1e3);
  }
}
