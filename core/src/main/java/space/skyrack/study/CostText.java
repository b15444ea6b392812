package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import space.skyrack.economics.Metric;
import space.skyrack.unit.UnitFormat;

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
    CostNotes.launches(costs).forEach(line -> lines.add("    " + line));
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

  static @Nullable Percentiles spread(Side side, @Nullable Uncertainty uncertainty) {
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
    return "A delivered accelerator-hour costs, in "
        + costs.economy().money().currency()
        + " of "
        + costs.economy().money().year_number()
        + (uncertainty == null ? "" : " with P10 and P90")
        + ": "
        + sides(costs, uncertainty)
        + ".";
  }

  /** Every side with what an hour costs and, where it was sampled, P10 and P90. */
  static String sides(Costs costs, @Nullable Uncertainty uncertainty) {
    StringJoiner sides = new StringJoiner(", ");
    for (Side side : costs.sides()) {
      String range = range(side, uncertainty);
      sides.add(
          side.name()
              + " "
              + amount(side.cost().hour_usd_per_h())
              + (range.isEmpty() ? "" : " " + range));
    }
    return sides.toString();
  }

  /** Who is cheapest by what, where that is not always the same side. */
  static String warning(Costs costs) {
    return costs.ranking().warning();
  }

  static String amount(double usd) {
    if (!Double.isFinite(usd)) {
      return "none";
    }
    return UnitFormat.number(usd, 3);
  }
}
