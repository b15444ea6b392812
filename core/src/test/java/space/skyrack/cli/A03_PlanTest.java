package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import space.skyrack.cli.Cli.Outcome;
import tools.jackson.databind.JsonNode;

/** The demo's plan. Truth: the hand check of its numbers that the scenario's page tells of. */
class A03_PlanTest {
  private static final String RUN_THROUGH =
      "space.satellites.aurora.power.eclipse_policy={action: run}";

  @Test
  void closesWithThrottle() {
    Outcome plan = Cli.of("plan", Cli.DEMO);
    assertThat(plan.code()).isZero();
    assertThat(plan.err()).isEmpty();
    assertThat(plan.out())
        .startsWith("dawn-dusk-24: The design closes: array power, the tightest budget, keeps ")
        .containsPattern("\n  \\* array power ")
        .contains("array power binds; 1 m2 of array more would add ")
        .contains("worst case 2027-12-21: 19.9 min of shadow (19.0 umbra)")
        .contains("\nnext: skyrack run ");
    assertThat(failing(Cli.of("plan", Cli.DEMO, "--json").json())).isEmpty();
  }

  @Test
  void failsOnArrayAndBatteryWithoutIt() {
    Outcome plan = Cli.of("plan", Cli.DEMO, "--set", RUN_THROUGH);
    assertThat(plan.code()).isZero();
    assertThat(plan.out()).startsWith("dawn-dusk-24: The design does not close").contains("FAILS");
    JsonNode json = Cli.of("plan", Cli.DEMO, "--set", RUN_THROUGH, "--json").json();
    assertThat(json.path("closes").asBoolean()).isFalse();
    assertThat(String.join(" ", failing(json)))
        .isEqualTo("array_power battery_capacity battery_discharge");
  }

  @Test
  void jsonHasWhatProgramsAskFor() {
    JsonNode plan = Cli.of("plan", Cli.DEMO, "--json").json();
    assertThat(plan.path("format").asString()).isEqualTo("skyrack.plan/1");
    for (String key : List.of("period_s", "inclination_deg")) {
      assertThat(plan.path("orbit").path(key).isNumber()).as(key).isTrue();
    }
    for (String key :
        List.of(
            "year",
            "longest_umbra_s",
            "longest_shadow_s",
            "sunlit_fraction_year",
            "eclipse_season_days",
            "worst_day_umbra_s")) {
      assertThat(plan.path("worst_case").path(key).isNumber()).as(key).isTrue();
    }
    assertThat(plan.path("worst_case").path("year").asInt()).isEqualTo(2027);
    for (JsonNode budget : plan.path("budgets")) {
      assertThat(budget.propertyNames())
          .contains("name", "need", "have", "unit", "margin", "status");
    }
    assertThat(plan.path("budgets").size()).isGreaterThan(20);
    assertThat(plan.path("binding").path("name").asString()).isEqualTo("array_power");
  }

  /** Inputs are known to a per cent at best. Only what a calendar or an orbit fixes has more. */
  @Test
  void headlineNumbersHaveNoMoreDigitsThanTheyDeserve() {
    String out = Cli.of("plan", Cli.DEMO).out();
    List<String> budgets =
        out.lines().filter(line -> line.matches(".* (ok|at risk|FAILS)")).toList();
    assertThat(budgets).hasSizeGreaterThan(8);
    List<String> figures = new ArrayList<>();
    for (String line : budgets) {
      Matcher number = Pattern.compile("\\d+\\.\\d+").matcher(line);
      while (number.find()) {
        figures.add(number.group());
      }
    }
    assertThat(figures).allMatch(figure -> figure.replaceFirst("^0\\.", "").length() <= 4);
    assertThat(out.lines().findFirst().orElseThrow())
        .containsPattern("keeps \\d+\\.\\d % margin at end of life in the worst season");
  }

  private static List<String> failing(JsonNode plan) {
    List<String> names = new ArrayList<>();
    for (JsonNode budget : plan.path("budgets")) {
      if (budget.path("status").asString().equals("fails")) {
        names.add(budget.path("name").asString());
      }
    }
    return names;
  }
}
