package space.skyrack.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import space.skyrack.report.Block.Figure;
import space.skyrack.report.Block.Tone;
import tools.jackson.databind.JsonNode;

/** What a delivered accelerator-hour costs in orbit and at the cheapest baseline. */
final class CostFigures {
  /** The metric that every side is compared by. */
  static final String HOUR = "delivered_hour";

  private CostFigures() {}

  /** Nothing where nothing is priced. */
  static Optional<Block> block(RunView run) {
    JsonNode cost = run.at("plan", "cost");
    JsonNode orbit = null;
    JsonNode ground = null;
    String cheapest = "";
    for (JsonNode side : cost.path("sides")) {
      JsonNode hour = hour(side);
      if (hour == null) {
        continue;
      }
      if (RunView.text(side.path("kind")).equals("orbit")) {
        orbit = hour;
      } else if (ground == null || value(hour) < value(ground)) {
        ground = hour;
        cheapest = RunView.text(side.path("name"));
      }
    }
    if (orbit == null) {
      return Optional.empty();
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("Delivered accelerator-hour, orbit", orbit, value(orbit)));
    if (ground != null) {
      figures.add(figure("Cheapest baseline, " + cheapest, ground, value(ground)));
      addDifference(figures, run, cheapest);
    }
    return Optional.of(new Block.Figures(figures));
  }

  private static @Nullable JsonNode hour(JsonNode side) {
    for (JsonNode metric : side.path("metrics")) {
      if (RunView.text(metric.path("name")).equals(HOUR) && metric.path("value").isNumber()) {
        return metric;
      }
    }
    return null;
  }

  private static double value(JsonNode hour) {
    return RunView.real(hour.path("value"));
  }

  private static void addDifference(List<Figure> figures, RunView run, String against) {
    for (JsonNode difference : run.at("plan", "uncertainty", "differences")) {
      if (!RunView.text(difference.path("against")).equals(against)) {
        continue;
      }
      figures.add(
          figure("Orbit less " + against, difference, RunView.real(difference.path("central"))));
      double cheaper_fraction = RunView.real(difference.path("probability_orbit_cheaper"));
      double error_fraction = RunView.real(difference.path("probability_standard_error"));
      figures.add(
          new Figure(
              "Orbit cheaper",
              Human.figure(100 * cheaper_fraction, 3),
              "%",
              "of samples, ± " + Human.figure(100 * error_fraction, 2),
              Tone.PLAIN));
    }
  }

  /** A plan's number with the range of the samples. */
  private static Figure figure(String label, JsonNode samples, double central_usd_per_h) {
    String span = CostTable.span(samples);
    return new Figure(
        label,
        Human.aligned(central_usd_per_h, 3),
        RunView.text(samples.path("unit")),
        span.isEmpty() ? "as planned" : "P10 to P90: " + span,
        Tone.PLAIN);
  }
}
