package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import space.skyrack.economics.Deployment;
import space.skyrack.economics.Manifest;
import space.skyrack.economics.Metric;

/** What cost comes to, in words. */
final class CostText {
  private CostText() {}

  /** The lines of the first screen. */
  static List<String> lines(Costs costs, @Nullable Uncertainty uncertainty) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "  cost of a delivered accelerator-hour, %s of %d, over %d years, P10 to P90%s",
            costs.economy().money().currency(),
            costs.economy().money().year_number(),
            costs.economy().money().horizon_yr(),
            uncertainty == null ? " left out" : ""));
    for (Side side : costs.sides()) {
      String cheaper = cheaper(side, uncertainty);
      lines.add(
          String.format(
                  Locale.ROOT,
                  "    %-22s %9s %-18s %s",
                  side.name(),
                  amount(side.cost().hour_usd_per_h()),
                  range(side, Metric.DELIVERED_HOUR, uncertainty),
                  side.kind().equals("orbit") ? largest(side) : largest(side) + cheaper)
              .stripTrailing());
    }
    for (Deployment deployment : costs.deployments()) {
      lines.add("    " + launching(deployment));
    }
    String warning = warning(costs);
    if (!warning.isEmpty()) {
      lines.add("    the winner depends on the metric: " + warning);
    }
    return lines;
  }

  private static String cheaper(Side side, @Nullable Uncertainty uncertainty) {
    if (uncertainty == null || side.kind().equals("orbit")) {
      return "";
    }
    Percentiles often =
        uncertainty.samples().of(uncertainty.index(CostOutcomes.cheaper(side.name())));
    return String.format(
        Locale.ROOT,
        "; orbit is cheaper in %.0f %% (± %.1f)",
        100 * often.mean().found_value(),
        100 * often.mean().error_value());
  }

  /** The three largest buckets of a side. */
  private static String largest(Side side) {
    StringJoiner parts = new StringJoiner(", ");
    java.util.Arrays.stream(space.skyrack.economics.Bucket.values())
        .filter(bucket -> side.cost().present_usd(bucket) > 0)
        .sorted(java.util.Comparator.comparingDouble(bucket -> -side.cost().present_usd(bucket)))
        .limit(3)
        .forEach(bucket ->
            parts.add(
                String.format(
                    Locale.ROOT,
                    "%s %.0f %%",
                    bucket.key(),
                    100 * side.cost().present_usd(bucket) / side.cost().present_usd())));
    return parts.toString();
  }

  private static String launching(Deployment deployment) {
    Manifest manifest = deployment.manifest();
    if (!manifest.fits()) {
      return String.format(
          Locale.ROOT,
          "does not fit: a satellite of %.0f kg is too much for %s",
          deployment.fleet().wet_kg(),
          deployment.launch().vehicle());
    }
    double flights = deployment.years().stream().mapToDouble(Deployment.Year::flights_count).sum();
    return String.format(
        Locale.ROOT,
        "%s: %d satellites a flight, %.0f flights in %d years; %s",
        deployment.launch().vehicle(),
        Math.round(manifest.satellites_count()),
        flights,
        deployment.years().size(),
        deployment.isComplete()
            ? String.format(
                Locale.ROOT, "the fleet is complete after %.1f yr", deployment.completeAt_yr())
            : String.format(
                Locale.ROOT,
                "the fleet is never complete, at most %.0f of %d serve",
                deployment.peak_count(),
                deployment.fleet().satellites_count()));
  }

  private static String range(Side side, Metric metric, @Nullable Uncertainty uncertainty) {
    if (uncertainty == null) {
      return "";
    }
    Percentiles spread =
        uncertainty.samples().of(uncertainty.index(CostOutcomes.metric(side.name(), metric)));
    return "("
        + amount(spread.p10().found_value())
        + " to "
        + amount(spread.p90().found_value())
        + ")";
  }

  /** The comparison in a sentence. */
  static String sentence(Costs costs, @Nullable Uncertainty uncertainty) {
    StringJoiner sides = new StringJoiner(", ");
    for (Side side : costs.sides()) {
      String range = range(side, Metric.DELIVERED_HOUR, uncertainty);
      sides.add(
          side.name()
              + " "
              + amount(side.cost().hour_usd_per_h())
              + (range.isEmpty() ? "" : " " + range));
    }
    return "A delivered accelerator-hour costs, in "
        + costs.economy().money().currency()
        + " of "
        + costs.economy().money().year_number()
        + (uncertainty == null ? "" : " with P10 and P90")
        + ": "
        + sides
        + ".";
  }

  /** Who is cheapest by what, where that is not always the same side. */
  static String warning(Costs costs) {
    return costs.ranking().warning();
  }

  /** What a reader must know of the count. */
  static List<String> notes(Costs costs) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Both sides hold the same number of accelerators of the same type and are asked for the same work.");
    notes.add(
        "Network stages keep everything until links are modelled; neither side waits for data.");
    for (Deployment deployment : costs.deployments()) {
      Manifest manifest = deployment.manifest();
      notes.add(
          launching(deployment)
              + "; flights are limited by "
              + manifest.binding().name().toLowerCase(Locale.ROOT)
              + ".");
      if (deployment.launch().losses().insurance_fraction() == 0) {
        notes.add("No insurance is counted in orbit: failed launches are borne.");
      }
    }
    return notes;
  }

  static String amount(double usd) {
    if (!Double.isFinite(usd)) {
      return "none";
    }
    return space.skyrack.unit.UnitFormat.number(usd, 3);
  }
}
