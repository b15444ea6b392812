package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Published models on the command line. Truth: the collection of published cases. */
class A20_ReproduceTest {
  @TempDir Path temp;

  @Test
  void allAreListedWithInputsAndOutputs() {
    assertThat(Cli.of("reproduce").out()).contains("mccalip", "SUN", "semianalysis");
    JsonNode document = Cli.of("reproduce", "--json").json();
    assertThat(document.path("format").asString()).isEqualTo("skyrack.reproduce/1");
    assertThat(document.path("models").size()).isEqualTo(7);
    for (JsonNode model : document.path("models")) {
      assertThat(model.path("outputs").size()).isPositive();
      for (JsonNode input : model.path("inputs")) {
        assertThat(input.path("value").isNumber()).isTrue();
        assertThat(input.path("unit").isString()).isTrue();
        assertThat(input.path("source").asString()).isNotEmpty();
      }
    }
  }

  @Test
  void eachPrintsAllItsRows() {
    for (JsonNode model : Cli.of("reproduce", "--json").json().path("models")) {
      Cli.Outcome outcome = Cli.of("reproduce", model.path("id").asString());
      assertThat(outcome.code()).isZero();
      for (JsonNode output : model.path("outputs")) {
        assertThat(outcome.out()).contains(output.path("row").asString(""));
        assertThat(output.path("verdict").asString("")).isNotEqualTo("differs");
      }
    }
  }

  /** MCC-12, to the last digit. */
  @Test
  void anyInputCanBeSet() {
    Cli.Outcome outcome =
        Cli.of(
            "reproduce",
            "mccalip",
            "--set",
            "launch_price=200 USD/kg",
            "--set",
            "hardware=0.005 MUSD/kW",
            "--set",
            "specific_power=75W/kg",
            "--json");
    JsonNode total = outcome.json().path("outputs").get(0);
    assertThat(total.path("value").asDouble()).isEqualTo(11_906_159_500.0);
    assertThat(total.path("verdict").asString()).isEqualTo("inputs changed");
    assertThat(outcome.json().path("inputs").get(2).path("default").asDouble()).isEqualTo(500);
  }

  @Test
  void theBridgeAddsUpAsPrinted() {
    JsonNode document =
        Cli.of("reproduce", "MCC", "--bridge", "SA", "--json").json().path("bridge");
    double sum = 0;
    for (JsonNode step : document.path("steps")) {
      sum += Math.rint(100 * step.path("change_usd_per_kW_yr").asDouble()) / 100;
    }
    double whole = document.path("difference_usd_per_kW_yr").asDouble();
    assertThat(sum).isCloseTo(whole, within(0.005 * (1 + document.path("steps").size())));
    assertThat(Cli.of("reproduce", "MCC", "--bridge", "SA").out())
        .contains("10219.07", "50157.72", "straight line -> 15 %/yr over 5 yr");
  }

  @Test
  void theOtherSideCanBeSetToo() {
    JsonNode steps =
        Cli.of(
                "reproduce",
                "MCC",
                "--bridge",
                "SA",
                "--json",
                "--set",
                "semianalysis.launch_price=500 USD/kg")
            .json()
            .path("bridge")
            .path("steps");
    for (JsonNode step : steps) {
      assertThat(step.path("step").asString()).isNotEqualTo("launch price");
    }
  }

  /** A changed model against itself as published: only what was changed is a step. */
  @Test
  void aModelCanBeBridgedToItself() {
    JsonNode steps =
        Cli.of("reproduce", "SUN", "--bridge", "SUN", "--json", "--set", "launch_price=508 USD/kg")
            .json()
            .path("bridge")
            .path("steps");
    assertThat(steps.size()).isEqualTo(1);
    assertThat(steps.get(0).path("step").asString()).isEqualTo("launch price");
  }

  @Test
  void aCaseOfAFileIsTheOtherSide() throws IOException {
    Path file = temp.resolve("case.json");
    Files.writeString(file, Cli.of("reproduce", "STC", "--json").out());
    JsonNode bridge =
        Cli.of("reproduce", "MCC", "--bridge", file.toString(), "--json").json().path("bridge");
    assertThat(bridge.path("to").path("total_usd_per_kW_yr").asDouble())
        .isCloseTo(20.5, within(1e-9));
    Files.writeString(file, "{\"format\":\"skyrack.case/1\"}");
    assertThat(Cli.of("reproduce", "MCC", "--bridge", file.toString()).failure())
        .startsWith("exit 2\nerror[E0104]: ")
        .contains("`mass_kg_per_kW` is missing or no number");
  }

  /** What plan says the demo costs, per kW and year: 16 accelerators in 14 kW, 8,766 hours. */
  @Test
  void aPlanOfOursIsTheOtherSide() {
    JsonNode bridge =
        Cli.of("reproduce", "SA", "--bridge", Cli.DEMO, "--json").json().path("bridge");
    JsonNode plan = Cli.of("plan", Cli.DEMO, "--samples", "0", "--json").json();
    JsonNode orbit = plan.path("cost").path("sides").get(0);
    double hour_usd =
        orbit.path("present_usd").asDouble() / orbit.path("delivered_present_h").asDouble();
    assertThat(bridge.path("to").path("total_usd_per_kW_yr").asDouble())
        .isCloseTo(hour_usd * 8766 * 16 / 14, withinPercentage(0.1));
    double sum = 0;
    for (JsonNode step : bridge.path("steps")) {
      sum += step.path("change_usd_per_kW_yr").asDouble();
    }
    assertThat(sum)
        .isCloseTo(bridge.path("difference_usd_per_kW_yr").asDouble(), withinPercentage(1e-7));
    String unpriced = Cli.SCENARIOS.resolve("cygfm01.yaml").toString();
    assertThat(Cli.of("reproduce", "SA", "--bridge", unpriced).failure())
        .startsWith("exit 2\nerror[E0501]: ");
  }

  @Test
  void thePageNeedsNothingElse() throws IOException {
    Path page = temp.resolve("bridge.html");
    Cli.of("reproduce", "MCC", "--bridge", "SA", "--html", page.toString());
    String text = Files.readString(page);
    assertThat(text)
        .contains("\"kind\":\"waterfall\"", "USD per kW and year", "launch_price")
        .doesNotContain("src=\"http", "<link rel=\"stylesheet");
    assertThat(text.length()).isLessThan(3_000_000);
    Path nowhere = temp.resolve("no/such/page.html");
    assertThat(Cli.of("reproduce", "MCC", "--html", nowhere.toString()).code()).isNotZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mccalpi | | | E0401 | did you mean `mccalip`?",
        "MCC | launch_prise=1 USD/kg | | E0004 | did you mean `launch_price`?",
        "MCC | launch_price | | E0004 | does not read name=value",
        "MCC | launch_price=-5 USD/kg | | E0314 | is negative",
        "MCC | launch_price=200 | | E0312 | write `200 USD/kg`",
        "MCC | launch_price=200 EUR/kg | | E0311 | unknown unit `EUR`",
        "MCC | launch_price=200 W/kg | | E0313 | a value in USD/kg expected",
        "MCC | launch_price=cheap USD/kg | | E0310 | is not a number",
        "MCC | launch_price=NaN USD/kg | | E0310 | is not a number",
        "MCC | life=0 yr | | E0314 | at least 1 yr",
        "MCC | life=2.5 yr | | E0315 | not a whole number",
        "MCC | specific_power=0 W/kg | | E0314 | is zero",
        "MCC | failure_rate=800 %/yr | | E0314 | at most 100 %/yr",
        "MCC | starcloud.life=3 yr | | E0004 | `starcloud` takes no part here",
        "SA | space_rate=800 %/yr | MCC | E0314 | at most 100 %/yr",
        "MCC | | others | E0401 | no cost per kW and year",
        "others | | MCC | E0401 | no cost per kW and year",
        "MCC | | semianalisis | E0401 | did you mean `semianalysis`?",
        "MCC | | nowhere.json | E0001 | does not exist",
      })
  void nonsenseIsADiagnostic(String model, String set, String bridge, String code, String says) {
    java.util.List<String> words = new java.util.ArrayList<>(java.util.List.of("reproduce", model));
    if (set != null) {
      words.addAll(java.util.List.of("--set", set));
    }
    if (bridge != null) {
      words.addAll(java.util.List.of("--bridge", bridge));
    }
    assertThat(Cli.of(words.toArray(String[]::new)).failure())
        .startsWith("exit 2\nerror[" + code + "]: ")
        .contains(says);
    words.add("--json");
    JsonNode problems = Cli.of(words.toArray(String[]::new)).json().path("diagnostics");
    assertThat(problems.get(0).path("code").asString()).isEqualTo(code);
  }

  @Test
  void theCaretStandsUnderTheValue() {
    assertThat(Cli.of("reproduce", "MCC", "--set", "launch_price=200 EUR/kg").err())
        .isEqualTo(
            """
            error[E0311]: unknown unit `EUR`
              --> --set:1:14
               |
             1 | launch_price=200 EUR/kg
               |              ^^^^^^^^^^ launch_price
               = help: such as `500 USD/kg`
            1 error
            """);
  }
}
