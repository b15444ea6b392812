package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.skyrack.economics.Delivery;
import space.skyrack.economics.Deployment;
import space.skyrack.economics.Manifest;
import space.skyrack.model.Baseline;
import space.skyrack.model.Compute;
import space.skyrack.model.Money;
import space.skyrack.model.Prices;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.unit.UnitFormat;

/** What a reader must know of how cost was counted. */
final class CostNotes {
  /** Fleets that keep so much of their plan in service count as the same number. */
  private static final double SAME_fraction = 0.9;

  private CostNotes() {}

  static List<String> of(Costs costs) {
    List<String> notes = new ArrayList<>();
    if (!costs.grounds().isEmpty()) {
      notes.add(number(costs));
    }
    costs.designs().stream().map(CostNotes::accelerator).distinct().forEach(notes::add);
    Money money = costs.economy().money();
    notes.add(
        "Capital is recovered at %s a year in orbit and %s on the ground; payments and delivered hours are discounted at %s."
            .formatted(
                percent(money.financingOrbit_fraction_per_yr()),
                percent(money.financingGround_fraction_per_yr()),
                percent(money.discount_fraction_per_yr())));
    if (money.valueDecline_fraction_per_yr() > 0 && money.priceDecline_fraction_per_yr() == 0) {
      notes.add(
          "An hour of an accelerator loses %s of its value a year, but one bought later costs the same: money.compute_price_decline lets its price fall."
              .formatted(percent(money.valueDecline_fraction_per_yr())));
    }
    notes.add(
        "Network stages keep everything until links are modelled; neither side waits for data.");
    if (costs.deployments().size() > 1
        && costs.economy().baselines().stream().anyMatch(Baseline.DesertTwin.class::isInstance)) {
      notes.add("A twin leaves the satellites of the first constellation on the ground.");
    }
    notes.addAll(merged(costs.deployments().stream().map(CostNotes::bound).toList()));
    if (costs.deployments().stream()
        .anyMatch(each -> each.launch().losses().insurance_fraction() == 0)) {
      notes.add("No insurance is counted in orbit: failed launches are borne.");
    }
    return notes;
  }

  /** How the fleets get up, those alike in one line. */
  static List<String> launches(Costs costs) {
    return merged(costs.deployments().stream().map(CostNotes::launch).toList());
  }

  private static String bound(Deployment deployment) {
    Manifest manifest = deployment.manifest();
    return launch(deployment)
        + (manifest.fits()
            ? "; flights are limited by " + manifest.binding().name().toLowerCase(Locale.ROOT)
            : "")
        + ".";
  }

  private static String launch(Deployment deployment) {
    Manifest manifest = deployment.manifest();
    String vehicle = deployment.launch().vehicle();
    if (!manifest.fits()) {
      return vehicle + ": one satellite " + manifest.fault() + " a flight";
    }
    double flights = deployment.years().stream().mapToDouble(Deployment.Year::flights_count).sum();
    return "%s: %s a flight, %s in %s; %s"
        .formatted(
            vehicle,
            counted(manifest.satellites_count(), "satellite"),
            counted(Math.round(flights), "flight"),
            counted(deployment.years().size(), "year"),
            complete(deployment));
  }

  private static String complete(Deployment deployment) {
    return deployment.isComplete()
        ? String.format(
            Locale.ROOT, "the fleet is complete after %.1f yr", deployment.completeAt_yr())
        : String.format(
            Locale.ROOT,
            "the fleet is never complete, at most %,.0f of %,d serve",
            deployment.peak_count(),
            deployment.fleet().satellites_count());
  }

  /** Whether as much serves in orbit as was planned, which the ground holds. */
  private static String number(Costs costs) {
    double planned_count = 0;
    for (Side side : costs.grounds()) {
      planned_count = Math.max(planned_count, most_count(side));
    }
    double serving_count = most_count(costs.orbit());
    if (serving_count > SAME_fraction * planned_count) {
      return "Both sides hold the same number of accelerators of the same type and are asked for the same work.";
    }
    return String.format(
        Locale.ROOT,
        "The ground holds the %,.0f accelerators that are planned, in orbit at most %,.0f serve in any year; each side pays for the hours that it delivers.",
        planned_count,
        serving_count);
  }

  private static double most_count(Side side) {
    return side.cost().program().delivery().years().stream()
        .mapToDouble(Delivery.Year::installed_count)
        .max()
        .orElse(0);
  }

  private static String accelerator(SatelliteDesign design) {
    Compute compute = design.compute();
    Prices prices = design.prices();
    String name =
        String.format(
            Locale.ROOT,
            "An accelerator is %s of %.0f W with its host",
            compute.accelerator(),
            compute.power_W(1) / compute.count());
    return prices == null
        ? name + "."
        : String.format(
            Locale.ROOT,
            "%s; on both sides it costs %,.0f USD, and its host %,.0f.",
            name,
            prices.accelerator_usd(),
            prices.accelerator_usd() * prices.host_fraction());
  }

  /** Each line once, with how many constellations share it. */
  private static List<String> merged(List<String> lines) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines.forEach(line -> counts.merge(line, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(line ->
            line.getValue() == 1
                ? line.getKey()
                : "each of " + line.getValue() + " constellations: " + line.getKey())
        .toList();
  }

  private static String counted(long count, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
  }

  private static String percent(double fraction) {
    return UnitFormat.number(100 * fraction, 3) + " %";
  }
}
