package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What {@code plan} says of money. Truth: sums of what it prints, and the rules of the issue. */
class A21_CostTest {
  private static final List<String> STAGES =
      List.of(
          "installed",
          "power",
          "thermal",
          "network",
          "radiation",
          "hardware",
          "scheduling",
          "delivered");

  static JsonNode cost;

  @BeforeAll
  static void plan() {
    String more =
        "baselines=[{name: hyperscale, kind: grid}, {name: hall, kind: colocation},"
            + " {name: plant, kind: gas}, {name: field, kind: solar-battery, site: atacama},"
            + " {name: twin, kind: same-satellite-on-the-ground, site: atacama}]";
    cost = Cli.of("plan", Cli.DEMO, "--json", "--samples", "0", "--set", more).json().path("cost");
    assertThat(cost.path("format").asString()).isEqualTo("skyrack.cost/1");
  }

  @Test
  void everySideHasTheSameBucketsAndStages() {
    List<String> names = List.of("orbit", "hyperscale", "hall", "plant", "field", "twin");
    List<String> found = new ArrayList<>();
    List<String> buckets = keys(cost.path("sides").path(0).path("buckets_usd_per_h"));
    assertThat(buckets).hasSize(12);
    for (JsonNode side : cost.path("sides")) {
      found.add(side.path("name").asString());
      assertThat(keys(side.path("buckets_usd_per_h"))).isEqualTo(buckets);
      assertThat(keys(side.path("years").path(0).path("cost_usd"))).isEqualTo(buckets);
      List<String> stages = new ArrayList<>();
      side.path("delivered_compute").forEach(stage -> stages.add(stage.path("stage").asString()));
      assertThat(stages).isEqualTo(STAGES);
    }
    assertThat(found).isEqualTo(names);
  }

  @Test
  void bucketsItemsAndHoursSumToTheHeadline() {
    for (JsonNode side : cost.path("sides")) {
      double hour_usd = side.path("metrics").path(0).path("value").asDouble();
      double sum_usd = 0;
      for (JsonNode bucket : side.path("buckets_usd_per_h")) {
        sum_usd += bucket.asDouble();
      }
      double items_usd = 0;
      for (JsonNode item : side.path("items")) {
        items_usd += item.path("present_usd").asDouble();
      }
      double present_usd = side.path("present_usd").asDouble();
      String name = side.path("name").asString();
      assertThat(sum_usd).as(name).isEqualTo(hour_usd, within(1e-9 * hour_usd));
      assertThat(items_usd).as(name).isEqualTo(present_usd, within(1e-9 * present_usd));
      double hours = side.path("delivered_present_h").asDouble();
      assertThat(present_usd / hours).as(name).isEqualTo(hour_usd, within(1e-9 * hour_usd));
    }
  }

  /** Sunlight costs nothing to buy, and nothing on the ground is launched. */
  @Test
  void bucketsHoldWhatTheySay() {
    JsonNode orbit = cost.path("sides").path(0).path("buckets_usd_per_h");
    assertThat(orbit.path("energy").asDouble()).isZero();
    assertThat(orbit.path("launch").asDouble()).isPositive();
    JsonNode twin = cost.path("sides").path(5).path("buckets_usd_per_h");
    assertThat(twin.path("launch").asDouble()).isZero();
  }

  @Test
  void capacityByYearFollowsTheLaunches() {
    JsonNode years = cost.path("deployment").path(0).path("years");
    assertThat(years.size()).isEqualTo(cost.path("horizon_yr").asInt());
    double launched = 0;
    for (JsonNode year : years) {
      launched += year.path("launched").asDouble();
      assertThat(year.path("serving").asDouble()).isLessThanOrEqualTo(24 + 1e-9);
    }
    assertThat(launched).isGreaterThan(24);
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.properties().forEach(entry -> keys.add(entry.getKey()));
    return keys;
  }
}
