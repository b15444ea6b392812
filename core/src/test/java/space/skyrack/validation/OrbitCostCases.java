package space.skyrack.validation;

import java.util.List;
import java.util.Objects;
import space.skyrack.SharedData;
import space.skyrack.budget.MassBudget;
import space.skyrack.economics.Bucket;
import space.skyrack.economics.Deployment;
import space.skyrack.economics.Fleet;
import space.skyrack.economics.Levelised;
import space.skyrack.economics.Metric;
import space.skyrack.economics.Metrics;
import space.skyrack.economics.OrbitProgram;
import space.skyrack.economics.SatelliteCost;
import space.skyrack.economics.Terms;
import space.skyrack.model.Launch;
import space.skyrack.model.Money;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Scenario;
import space.skyrack.scenario.ScenarioReader;

/** A published satellite, priced part by part from the catalogue and its published sizes. */
final class OrbitCostCases {
  private static final String OUR_SIZES = "sizes where the article has none are ours";

  private OrbitCostCases() {}

  static List<Row> rows() {
    var file = "core/src/test/resources/validation/semianalysis-2026.yaml";
    var reading = new ScenarioReader().read(SharedData.repository().resolve(file), List.of());
    Scenario scenario =
        Objects.requireNonNull(reading.scenario(), () -> "" + reading.diagnostics());
    SatelliteDesign design = scenario.constellations().getFirst().satellite();
    SatelliteCost cost = SatelliteCost.of(design, Objects.requireNonNull(design.prices()));
    double wet_kg = MassBudget.of(design).wet_kg();
    double launch_usd = wet_kg * 1750;
    double total_usd = cost.total_usd() + launch_usd;
    Metrics metrics = metrics(scenario, design, wet_kg);
    return List.of(
        known("SA-S1", "computers of 16 B300", 0.98, cost.total_usd(Bucket.COMPUTE)),
        known("SA-S2", "array with deployment", 0.1985, part(cost, "solar array")),
        known("SA-S3", "radiator of 42 m2", 0.135, part(cost, "radiator")),
        known(
            "SA-S4",
            "bus and propulsion, 19 % of 4.1 MUSD",
            0.779,
            part(cost, "bus") + part(cost, "thrusters")),
        row("SA-S5", "launch", "1.6 MUSD", launch_usd, "914 kg are implied, " + OUR_SIZES),
        row(
            "SA-S6",
            "satellite without computers and launch",
            "1.5 MUSD",
            cost.total_usd() - cost.total_usd(Bucket.COMPUTE),
            "3.1 MUSD with launch; " + OUR_SIZES),
        row("SA-S7", "whole programme", "4.1 MUSD", total_usd, OUR_SIZES),
        Row.context(
            "SA-S8",
            "the same at 15 % over five years, every hour delivered, per GPU-hour",
            Sources.SEMIANALYSIS,
            "8.64 USD/h",
            Row.amount(Row.digits(value(metrics, Metric.DELIVERED_HOUR), 3), "USD/h"),
            "operations are 1 %/yr of the satellite here; before the article's 1.20 / 0.95"),
        Row.context(
            "SA-S9",
            "the same per installed watt of computing",
            Sources.SEMIANALYSIS,
            "132 USD/W",
            Row.amount(Row.digits(value(metrics, Metric.INSTALLED_W), 3), "USD/W"),
            "30.5 kW there and here"));
  }

  private static Metrics metrics(Scenario scenario, SatelliteDesign design, double wet_kg) {
    Money money = Objects.requireNonNull(scenario.economy()).money();
    Launch now =
        new Launch(
            "one",
            false,
            new Launch.Hold(wet_kg, 1000, 1, 0, 100),
            new Launch.Price(1750, 0, 0, 1e6),
            new Launch.Schedule(1, 0, 0, 0),
            new Launch.Losses(0, 0, 0, 0, false));
    Deployment once = Deployment.of(new Fleet(1, wet_kg, 5), now, money.horizon_yr());
    var flown = new OrbitProgram.Flown(design, once, 1, design.compute().power_W(1));
    Terms terms =
        new Terms(money.year_number(), money.discount_fraction_per_yr(), money.horizon_yr(), 0);
    return Metrics.of(
        Levelised.of(OrbitProgram.of(List.of(flown), money), terms), design.throughput());
  }

  private static double value(Metrics metrics, Metric metric) {
    return metrics.find(metric).orElseThrow();
  }

  private static double part(SatelliteCost cost, String name) {
    return cost.parts().stream()
        .filter(each -> each.name().equals(name))
        .mapToDouble(SatelliteCost.Part::cost_usd)
        .sum();
  }

  /** A part whose size is published. */
  private static Row known(String id, String what, double published_value, double ours_usd) {
    return Row.number(id, what, Sources.SEMIANALYSIS, "MUSD", published_value, ours_usd / 1e6, 0.03)
        .note("prices of the catalogue, most of which follow the article");
  }

  private static Row row(String id, String what, String published, double ours_usd, String why) {
    String ours = Row.amount(Row.digits(ours_usd / 1e6, 3), "MUSD");
    return Row.context(id, what, Sources.SEMIANALYSIS, published, ours, why);
  }
}
