package space.skyrack.economics.published;

import java.util.List;
import java.util.Set;
import space.skyrack.economics.Bucket;
import space.skyrack.economics.CommonCase;

/**
 * McCalip's calculator: a gigawatt of satellites without accelerators against gas plant, building
 * and fuel.
 *
 * <p>Equations: mean capacity over n years (1/n) sum of (1-d)^k, k from 0; initial power = target /
 * (mean x sunlight); satellites rounded up; orbit = hardware (1 + operations n + failures n) +
 * launch + engineering; ground = capital + heat rate x gas price x PUE x energy.
 *
 * <p>Source: github.com/andrewmccalip/thoughts, math.js, commit e59571e (December 2025).
 */
final class Mccalip {
  private static final String SOURCE =
      "https://github.com/andrewmccalip/thoughts (math.js, commit e59571e)";
  private static final double HOURS_h_per_yr = 8760;

  static final PublishedModel MODEL =
      new PublishedModel(
          "MCC",
          "mccalip",
          "McCalip, Economics of Orbital vs Terrestrial Data Centers",
          SOURCE,
          "satellites without accelerators, launch and operations, against a gas plant, the building"
              + " and its fuel, for 1 GW over 5 years",
          givens(),
          inputs -> new Mccalip(inputs).outcome());

  private final Inputs in;
  private final MccalipPanel panel;
  private final double life_yr;
  private final double target_W;
  private final double initial_W;
  private final double satellites_count;
  private final double mass_kg;
  private final double hardware_usd;
  private final double kept_fraction;

  private Mccalip(Inputs in) {
    this.in = in;
    panel = new MccalipPanel(in);
    life_yr = in.of("life");
    target_W = in.of("target_power") * 1e9;
    double satellite_W = in.of("satellite_power") * 1e3;
    initial_W = target_W / (meanCapacity_fraction() * in.of("sunlight_fraction"));
    satellites_count = StrictMath.ceil(initial_W / satellite_W);
    mass_kg = satellites_count * satellite_W / in.of("specific_power");
    hardware_usd = in.of("hardware") * satellites_count * satellite_W;
    kept_fraction = in.fraction("operations") * life_yr + in.fraction("failure_rate") * life_yr;
  }

  private static List<Given> givens() {
    return new Givens(SOURCE)
        .positive("target_power", 1, "GW", "power delivered on average over the mission")
        .whole("life", 5, "yr", 50, "years of service, each of 8,760 h")
        .amount("launch_price", 500, "USD/kg", "launch to low orbit")
        .amount("hardware", 22, "USD/W", "satellite without accelerators, per W at launch")
        .positive("specific_power", 36.5, "W/kg", "power per mass of a satellite")
        .positive("satellite_power", 27, "kW", "power of one satellite")
        .share("sunlight_fraction", 0.98, "share of the time in sunlight")
        .range("degradation", 2.5, "%/yr", 0, 99, "loss of array power")
        .percent("failure_rate", 9, "%/yr", "accelerators that fail, charged to satellite hardware")
        .amount("engineering", 1000, "MUSD", "one-off engineering")
        .percent("operations", 1, "%/yr", "operations, of the price of the hardware")
        .positive("launcher_payload", 100, "t", "payload of one Starship")
        .amount("ground_plant", 1800, "USD/kW", "gas plant, per kW with cooling")
        .amount("ground_electrical", 5.25, "USD/W", "electrical equipment")
        .amount("ground_mechanical", 3.00, "USD/W", "mechanical equipment")
        .amount("ground_civil", 2.50, "USD/W", "building")
        .amount("ground_network", 1.75, "USD/W", "network")
        .range("pue", 1.2, "", 1, 5, "power of the building over that of the computers")
        .amount("gas_price", 4.30, "USD/MMBtu", "fuel")
        .positive("heat_rate", 6200, "Btu/kWh", "fuel per electricity")
        .share("capacity_factor", 0.85, "share of the time the ground site runs")
        .range("altitude", 550, "km", 150, 2000, "orbit of the panel's heat balance")
        .range("beta", 90, "deg", 0, 90, "angle of the Sun over the orbit plane")
        .share("absorptivity", 0.92, "of the cells, for sunlight")
        .share("front_emissivity", 0.85, "of the cells")
        .share("back_emissivity", 0.90, "of the back")
        .list();
  }

  private double meanCapacity_fraction() {
    double keeps_fraction = 1 - in.fraction("degradation");
    double sum = 0;
    double year_fraction = 1;
    for (int year = 0; year < life_yr; year++) {
      sum += year_fraction;
      year_fraction *= keeps_fraction;
    }
    return sum / life_yr;
  }

  private double launch_usd() {
    return in.of("launch_price") * mass_kg;
  }

  private double engineering_usd() {
    return in.of("engineering") * 1e6;
  }

  private double orbit_usd() {
    return hardware_usd * (1 + kept_fraction) + launch_usd() + engineering_usd();
  }

  /** Energy of every hour of the mission. */
  private double energy_MWh() {
    return target_W * 1e-6 * HOURS_h_per_yr * life_yr;
  }

  private double groundCapital_usd() {
    return target_W
        * (in.of("ground_plant") * 1e-3 * in.of("pue")
            + in.of("ground_electrical")
            + in.of("ground_mechanical")
            + in.of("ground_civil")
            + in.of("ground_network"));
  }

  private double fuel_usd_per_MWh() {
    return in.of("heat_rate") * in.of("gas_price") / 1000 * in.of("pue");
  }

  private double groundEnergy_MWh() {
    return energy_MWh() * in.of("capacity_factor");
  }

  private double ground_usd() {
    return groundCapital_usd() + fuel_usd_per_MWh() * groundEnergy_MWh();
  }

  /** As coded: without operations, replacement and engineering, and without rounding satellites. */
  private double breakeven_usd_per_kg() {
    return (ground_usd() - in.of("hardware") * initial_W) / exactMass_kg();
  }

  /** With all that the total counts, for the satellites that are bought. */
  private double breakevenWithAll_usd_per_kg() {
    return (ground_usd() - (orbit_usd() - launch_usd())) / mass_kg;
  }

  private double exactMass_kg() {
    return initial_W / in.of("specific_power");
  }

  /** Total with another satellite. */
  private double with(
      double launch_usd_per_kg,
      double hardware_usd_per_W,
      double specificPower_W_per_kg,
      double satellite_kW) {
    Inputs others =
        in.with("launch_price", launch_usd_per_kg)
            .with("hardware", hardware_usd_per_W)
            .with("specific_power", specificPower_W_per_kg)
            .with("satellite_power", satellite_kW);
    return new Mccalip(others).orbit_usd();
  }

  private PublishedModel.Outcome outcome() {
    return new PublishedModel.Outcome(results(), faults(), commonCase());
  }

  private List<Result> results() {
    List<Result> results = new java.util.ArrayList<>(money());
    results.addAll(breakeven());
    return results;
  }

  private List<Result> money() {
    return List.of(
        Result.of("orbit_total", "orbit, total", "USD", orbit_usd())
            .printed("MCC-01", "51095348397.26", 1e-9)
            .note("51.1 B$; the 31.2 B$ on the page is a placeholder"),
        Result.of(
                "orbit_energy_price",
                "orbit, total over its energy",
                "USD/MWh",
                orbit_usd() / energy_MWh())
            .printed("MCC-02", "1166.5604656908738", 1e-9),
        Result.of("ground_total", "ground, total", "USD", ground_usd())
            .printed("MCC-03", "15851062160", 1e-9)
            .note("15.9 B$; the 14.8 B$ on the page is a placeholder"),
        Result.of(
                "ground_energy_price",
                "ground, total over its energy",
                "USD/MWh",
                ground_usd() / groundEnergy_MWh())
            .printed("MCC-04", "425.76046629062586", 1e-9),
        Result.of("satellites", "satellites", "", satellites_count).printed("MCC-05", "39731", 0),
        Result.of("mass", "mass to low orbit", "kg", mass_kg)
            .printed("MCC-06", "29390054.79452055", 1e-9),
        Result.of(
            "launches",
            "launches",
            "",
            StrictMath.ceil(mass_kg / (in.of("launcher_payload") * 1e3))),
        Result.of(
                "orbit_total_cheap",
                "orbit, total at 200 $/kg, 5 $/W and 75 W/kg",
                "USD",
                with(200, 5, 75, in.of("satellite_power")))
            .printed("MCC-12", "11906159500", 1e-9),
        Result.of(
                "orbit_total_first",
                "orbit, total with Starlink V1: 24.7 W/kg, 32 $/W, 7 kW",
                "USD",
                with(in.of("launch_price"), 32, 24.7, 7))
            .printed("MCC-15", "74205676242.91", 1e-9));
  }

  private List<Result> breakeven() {
    return List.of(
        Result.of(
                "breakeven_launch_price",
                "launch price at which both cost the same, as coded",
                "USD/kg",
                breakeven_usd_per_kg())
            .printed("MCC-07", "-263.65720555", 1e-6)
            .note("leaves out operations, replacement and engineering; with them -699"),
        Result.of(
            "breakeven_with_all",
            "the same with operations, replacement and engineering",
            "USD/kg",
            breakevenWithAll_usd_per_kg()),
        Result.of(
                "panel_temperature",
                "panel at {altitude}, Sun at {beta} over the orbit plane, with the calculator's view factors",
                "degC",
                panel.floored_degC())
            .printed("MCC-08", "62.5995380282601", 1e-9)
            .note("reproduced as printed; MCC-08b corrects it"),
        Result.of(
                "panel_temperature_exact",
                "the same panel with the exact view factor of a plate edge-on to the Earth",
                "degC",
                panel.exact_degC())
            .printed("MCC-08b", "62.6", 0.002)
            .recomputed("68.9")
            .wrong(panel.why()));
  }

  private List<Fault> faults() {
    double replaced_usd = hardware_usd * in.fraction("failure_rate") * life_yr;
    double sameHours = ground_usd() - fuel_usd_per_MWh() * groundEnergy_MWh();
    return List.of(
        new Fault(
            "panel temperature", "degC", panel.floored_degC(), panel.exact_degC(), panel.why()),
        new Fault(
            "breakeven launch price",
            "USD/kg",
            breakeven_usd_per_kg(),
            breakevenWithAll_usd_per_kg(),
            "the function leaves out operations, replacement and one-off engineering, which the"
                + " total counts"),
        new Fault(
            "replacement",
            "GUSD",
            replaced_usd * 1e-9,
            0,
            "the failure rate is that of accelerators, which the model leaves out, but it is charged"
                + " to satellite hardware; without it the orbit's total is %.1f GUSD"
                    .formatted((orbit_usd() - replaced_usd) * 1e-9)),
        new Fault(
            "ground, over its energy",
            "USD/MWh",
            ground_usd() / groundEnergy_MWh(),
            sameHours / energy_MWh() + fuel_usd_per_MWh(),
            "the orbit's energy is that of all 8,760 h, the ground's that of its capacity factor;"
                + " corrected to the same hours"));
  }

  private CommonCase commonCase() {
    double installed_kW = satellites_count * in.of("satellite_power");
    return new CommonCase(
        "McCalip",
        "a kW is array power; accelerators are left out, in orbit and on the ground",
        List.of(
            new CommonCase.Hardware(
                Set.of(
                    Bucket.POWER,
                    Bucket.COOLING,
                    Bucket.STRUCTURE,
                    Bucket.NETWORK,
                    Bucket.INTEGRATION),
                in.of("hardware") * 1e3)),
        1e3 / in.of("specific_power"),
        in.of("launch_price"),
        installed_kW / (target_W * 1e-3),
        1,
        1,
        in.fraction("operations"),
        0,
        0,
        in.fraction("failure_rate"),
        engineering_usd() / (target_W * 1e-3),
        life_yr,
        0,
        1,
        0);
  }
}
