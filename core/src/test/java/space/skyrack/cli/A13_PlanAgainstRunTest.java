package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The plan's closed forms against the simulation of the same day at the end of life.
 *
 * <p>Truth: each is computed without the other; only the shadow and the parts' curves are shared.
 */
class A13_PlanAgainstRunTest {
  /** Of the demo: what may be drawn, of what is needed. */
  private static final double MAX_DEPTH_fraction = 0.4;

  @TempDir Path temp;

  @Test
  void agreeOnTheWorstDayAtEndOfLife() {
    JsonNode plan = Cli.of("plan", Cli.DEMO, "--json").json();
    Path folder = temp.resolve("run");
    Cli.run(
        folder,
        Cli.DEMO,
        "--set",
        "space.constellation.ring.age=5 yr",
        "--set",
        "time.start=\"2027-12-21T12:00:00Z\"",
        "--set",
        "time.duration=12 h");
    JsonNode quantities = Cli.summary(folder).path("quantities");
    double planDepth_fraction =
        MAX_DEPTH_fraction * need(plan, "battery_capacity") / have(plan, "battery_capacity");
    double runDepth_fraction = 1 - quantities.path("battery.soc.min").path("value").asDouble();
    double planChip_K = need(plan, "chip_temperature");
    double runChip_K = quantities.path("chip.temperature.max").path("value").asDouble();
    double planUmbra_s = plan.path("worst_case").path("longest_umbra_s").asDouble();
    double runUmbra_s = longestUmbra_s(folder);
    double planArray_W = have(plan, "array_power");
    double runArray_W = 0.95 * meanArray_W(folder); // after conversion
    System.out.printf(
        "plan against run: battery depth %.4f, %.4f; chip %.2f, %.2f K;"
            + " umbra %.1f, %.1f s; array %.0f, %.0f W%n",
        planDepth_fraction,
        runDepth_fraction,
        planChip_K,
        runChip_K,
        planUmbra_s,
        runUmbra_s,
        planArray_W,
        runArray_W);
    assertThat(planUmbra_s).isCloseTo(runUmbra_s, withinPercentage(1));
    assertThat(planArray_W).isCloseTo(runArray_W, withinPercentage(0.5));
    // the plan adds the hottest place of the year and of the orbit: hotter, but not much
    assertThat(planChip_K - runChip_K).isBetween(0.0, 2.0);
    // the plan takes the longest shadow of the year as wholly dark: deeper, but not much
    assertThat(planDepth_fraction / runDepth_fraction).isBetween(0.998, 1.08);
  }

  private static JsonNode worst(JsonNode plan, String name) {
    for (JsonNode budget : plan.path("budgets")) {
      if (budget.path("name").asString().equals(name)
          && budget.path("column").asString().startsWith("worst")) {
        return budget;
      }
    }
    throw new AssertionError("no budget " + name);
  }

  private static double need(JsonNode plan, String name) {
    return worst(plan, name).path("need").asDouble();
  }

  private static double have(JsonNode plan, String name) {
    return worst(plan, name).path("have").asDouble();
  }

  private static double longestUmbra_s(Path folder) {
    return Cli.table(folder, "eclipses").stream()
        .filter(row -> row.contains(",umbra,"))
        .mapToDouble(row -> Double.parseDouble(row.split(",")[4]))
        .max()
        .orElseThrow();
  }

  /** What the arrays gave or could have given, over the time in light. */
  private static double meanArray_W(Path folder) {
    List<String> rows = Cli.table(folder, "satellites");
    List<String> names = List.of(rows.getFirst().split(","));
    double array_J = 0;
    double light_s = 0;
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",");
      array_J += Double.parseDouble(cells[names.indexOf("array_J")]);
      array_J += Double.parseDouble(cells[names.indexOf("curtailed_J")]);
      light_s += 12 * 3600 * Double.parseDouble(cells[names.indexOf("sunlit_fraction")]);
    }
    return array_J / light_s;
  }
}
