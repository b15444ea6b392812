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
  private static final String FORM = "    %-22s %8s %8s %8s %8s  %14s  %s";

  private CostText() {}

  /** The lines of the first screen. */
  static List<String> lines(Costs costs, @Nullable Uncertainty uncertainty) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "  %s of %d per delivered accelerator-hour over %d years, and what makes it",
            costs.economy().money().currency(),
            costs.economy().money().year_number(),
            costs.economy().money().horizon_yr()));
    lines.add(
        String.format(Locale.ROOT, FORM, "", "plan", "P10", "P50", "P90", "orbit cheaper", "")
            .stripTrailing());
    for (Side side : costs.sides()) {
      Percentiles spread = spread(side, uncertainty);
      lines.add(
          String.format(
                  Locale.ROOT,
                  FORM,
                  side.name(),
                  amount(side.cost().hour_usd_per_h()),
                  spread == null ? "" : amount(spread.p10().found_value()),
                  spread == null ? "" : amount(spread.p50().found_value()),
                  spread == null ? "" : amount(spread.p90().found_value()),
                  cheaper(side, uncertainty),
                  largest(side))
              .stripTrailing());
    }
    for (Deployment deployment : costs.deployments()) {
      lines.add("    " + launching(deployment));
    }
    if (uncertainty != null) {
      uncertainty.costThresholds().stream()
          .filter(each -> each.input().path().equals("launch.price"))
          .forEach(each -> lines.add("    " + each.sentence()));
    }
    String warning = warning(costs);
    if (!warning.isEmpty()) {
      lines.add("    the winner depends on the metric: " + warning);
    }
    return lines;
  }

  private static @Nullable Percentiles spread(Side side, @Nullable Uncertainty uncertainty) {
    return uncertainty == null
        ? null
        : uncertainty
            .samples()
            .of(uncertainty.index(CostOutcomes.metric(side.name(), Metric.DELIVERED_HOUR)));
  }

  private static String cheaper(Side side, @Nullable Uncertainty uncertainty) {
    if (uncertainty == null || side.kind().equals("orbit")) {
      return "";
    }
    Percentiles often =
        uncertainty.samples().of(uncertainty.index(CostOutcomes.cheaper(side.name())));
    return String.format(
        Locale.ROOT,
        "%.0f %% (± %.1f)",
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
        manifest.satellites_count(),
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

  private static String range(Side side, @Nullable Uncertainty uncertainty) {
    Percentiles spread = spread(side, uncertainty);
    return spread == null
        ? ""
        : "("
            + amount(spread.p10().found_value())
            + " to "
            + amount(spread.p90().found_value())
            + ")";
  }

  /** The comparison in a sentence. */
  static String sentence(Costs costs, @Nullable Uncertainty uncertainty) {
    StringJoiner sides = new StringJoiner(", ");
    for (Side side : costs.sides()) {
      String range = range(side, uncertainty);
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
