package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.skyrack.cli.Cli.Outcome;
import tools.jackson.databind.JsonNode;

/** Ranges in {@code plan}. Truth: what the page on ranges promises. */
class A19_UncertaintyTest {
  private static final String AREA = "space.satellites.aurora.power.array.area=";

  @Test
  void theFirstScreenHasAtMostEightLinesOfIt() {
    String text = Cli.of("plan", Cli.DEMO).out();
    List<String> block =
        text.lines()
            .dropWhile(line -> !line.startsWith("  uncertain: the design closes in "))
            .takeWhile(line -> line.startsWith("  uncertain") || line.startsWith("    "))
            .toList();
    assertThat(block).hasSizeBetween(4, 8);
    assertThat(block.getFirst()).containsPattern("in \\d+ % \\(± \\d+\\.\\d\\) of 200 samples");
    assertThat(Cli.of("plan", Cli.DEMO, "--samples", "0").out()).doesNotContain("uncertain:");
  }

  @Test
  void theCostOfEverySideHasARange() {
    String sides = "orbit|hyperscale|desert-twin";
    assertThat(Cli.of("plan", Cli.DEMO).out().lines())
        .filteredOn(line -> line.matches("    (" + sides + ")( +[0-9.]+){4} .*"))
        .hasSize(3);
  }

  @Test
  void jsonHasThePromisedShape() {
    JsonNode plan = Cli.of("plan", Cli.DEMO, "--json", "--samples", "100").json();
    JsonNode found = plan.path("uncertainty");
    assertThat(found.path("format").asString()).isEqualTo("skyrack.uncertainty/1");
    assertThat(found.path("samples").asInt()).isEqualTo(100);
    assertThat(found.path("evaluated").asInt()).isEqualTo(100);
    assertThat(found.path("inputs").size()).isGreaterThan(20);
    for (JsonNode outcome : found.path("outcomes")) {
      if (outcome.path("samples").asInt() == 0) {
        // The demo's accelerator has no 8-bit or 4-bit figure: that metric is absent everywhere.
        assertThat(outcome.path("name").asString()).contains("pflop_day_");
        continue;
      }
      boolean event = outcome.path("unit").isNull();
      JsonNode number = outcome.path(event ? "probability" : "p50");
      assertThat(number.path("value").isNumber()).as(outcome.path("name").asString()).isTrue();
      assertThat(number.path("standard_error").asDouble()).isNotNegative();
      assertThat(outcome.path("sobol").isNull()).isTrue();
    }
    JsonNode none = Cli.of("plan", Cli.DEMO, "--json", "--samples", "0").json();
    assertThat(none.has("uncertainty") && none.path("uncertainty").isNull()).isTrue();
  }

  @Test
  void theSeedDecidesAndThreadsDoNot() {
    String[] line = {"plan", Cli.DEMO, "--json", "--samples", "120", "--threads", "1"};
    String one = Cli.of(line).out();
    line[6] = "3";
    assertThat(Cli.of(line).out()).isEqualTo(one);
    String other =
        Cli.of("plan", Cli.DEMO, "--json", "--samples", "120", "--set", "random.seed=43").out();
    assertThat(other).isNotEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "-1", "200001", "many"})
  void aWrongNumberOfSamplesIsNamed(String samples) {
    Outcome plan = Cli.of("plan", Cli.DEMO, "--samples", samples);
    assertThat(plan.code()).isEqualTo(2);
    assertThat(plan.err()).contains("--samples");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{triangular: [70 m2, 66 m2, 60 m2]}|must rise",
        "{uniform: [70 m2, 60 m2]}|must rise",
        "{normal: {mean: 66 m2, sd: 0 m2}}|must be above zero",
        "{uniform: [-5 m2, 60 m2]}|is negative",
      })
  void aWrongDistributionIsNamed(String distribution, String reason) {
    Outcome plan = Cli.of("plan", Cli.DEMO, "--set", AREA + distribution);
    assertThat(plan.code()).isEqualTo(2);
    assertThat(plan.err()).contains(reason);
  }
}
