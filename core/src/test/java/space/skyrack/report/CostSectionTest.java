package space.skyrack.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Truth: the made-up documents of cost below. */
class CostSectionTest {
  private static final String COST =
      """
      {"currency": "USD", "money_year": 2026, "sentence": "Said.", "sides": [
        {"id": "orbit", "name": "orbit", "kind": "orbit", "buckets_usd_per_h": {"launch": 3, "energy": 0},
         "metrics": [
           {"name": "delivered_hour", "words": "per delivered accelerator-hour", "unit": "USD/h",
            "value": 3, "p10": 2, "p90": 5},
           {"name": "pflop_day_8", "words": "per PFLOP-day of dense 8 bit", "unit": "USD/PFLOP-day",
            "value": null, "note": "not known"}],
         "footprint": [{"name": "water", "unit": "m3/h", "low": 0.001, "value": 0.002, "high": 0.004,
           "causes": [{"cause": "servers", "total": null, "note": "not counted: making chips"},
                      {"cause": "launch", "total": 30, "note": "at the pad"},
                      {"cause": "cooling", "total": 10, "note": ""}]}]},
        {"id": "grid", "name": "grid", "kind": "grid", "buckets_usd_per_h": {"launch": 0, "energy": 1},
         "metrics": [
           {"name": "delivered_hour", "words": "per delivered accelerator-hour", "unit": "USD/h",
            "value": 1, "p10": 0.5, "p90": 2},
           {"name": "pflop_day_8", "words": "per PFLOP-day of dense 8 bit", "unit": "USD/PFLOP-day",
            "value": null, "note": "not known"}],
         "footprint": []}]}
      """;

  private static final String CHANCE =
      """
      {"sentence": "Sampled.", "inputs": [{"path": "a.cost.bus", "kind": "speculative"}],
       "differences": [{"against": "grid", "unit": "USD/h", "central": 2, "p10": 1, "p50": 2, "p90": 4,
         "probability_orbit_cheaper": 0.25, "probability_standard_error": 0.01,
         "histogram": null,
         "tornado": [
           {"input": "a.cost.bus", "low": 1, "high": 3, "low_at": "1 USD", "high_at": "2 USD"},
           {"input": "x.b.c", "low": 1, "high": 3, "low_at": "1 m2", "high_at": "2 m2"},
           {"input": "y.b.c", "low": 1, "high": 3, "low_at": "1 m2", "high_at": "2 m2"}]}],
       "cost_thresholds": [
         {"input": "launch.price", "against": "grid", "result": "below", "at": [200],
          "at_text": ["200 USD/kg"], "searched": "1 USD/kg to 900 USD/kg", "sentence": "s"},
         {"input": "money.life", "against": "grid", "result": "never", "at": [],
          "at_text": [], "searched": "1 yr to 20 yr", "sentence": "s"}]}
      """;

  private static RunView run() {
    JsonNode summary =
        JsonMapper.shared()
            .readTree("{\"plan\": {\"cost\": %s, \"uncertainty\": %s}}".formatted(COST, CHANCE));
    return new RunView(Path.of("."), summary);
  }

  private static Block.Rows table(Section section, String title) {
    return section.blocks().stream()
        .filter(Block.Rows.class::isInstance)
        .map(Block.Rows.class::cast)
        .filter(rows -> rows.title().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<List<String>> lines(Block.Rows table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Block.Cell::line).toList())
        .toList();
  }

  @Test
  void whatIsAbsentIsExplainedOnce() {
    Block.Rows metrics = table(CostSection.section(run()).orElseThrow(), "By every metric");
    assertThat(lines(metrics))
        .containsExactly(
            List.of(
                "delivered accelerator-hour",
                "USD/h",
                "3.00 (2.00 to 5.00)",
                "1.00 (0.500 to 2.00)",
                ""),
            List.of("PFLOP-day, 8 bit", "USD/PFLOP-day", "–", "–", ""));
    assertThat(metrics.note()).containsOnlyOnce("not known").contains("(PFLOP-day, 8 bit)");
  }

  @Test
  void aFootprintIsSplitByCause() {
    Block.Rows water = table(CostSection.section(run()).orElseThrow(), "Carbon, water");
    assertThat(lines(water))
        .containsExactly(
            List.of("water", "L/h", "2 (1 to 4)", "–"),
            List.of("· making servers", "L/h", "not counted (making chips)", "–"),
            List.of("· launch", "L/h", "1.5 (at the pad)", "–"),
            List.of("· cooling", "L/h", "0.5", "–"));
    assertThat(water.note()).endsWith("Not counted of grid.");
  }

  @Test
  void bucketsSumToTheWhole() {
    Block.Rows buckets = table(CostSection.section(run()).orElseThrow(), "Cost by bucket");
    assertThat(lines(buckets).getLast()).containsExactly("sum", "3.00", "1.00");
  }

  @Test
  void crossoversAreMarked() {
    Section section = ChanceSection.section(run()).orElseThrow();
    Block.Rows thresholds = table(section, "What would have to be true");
    assertThat(thresholds.rows()).extracting(Block.Row::marked).containsExactly(true, false);
    assertThat(lines(thresholds))
        .containsExactly(
            List.of("grid", "launch price", "below 200 USD/kg", "1 USD/kg to 900 USD/kg"),
            List.of("", "life", "nowhere, no crossover", "1 yr to 20 yr"));
  }

  @Test
  void differencesAndTheirMoversAreInNumbersToo() {
    Section section = ChanceSection.section(run()).orElseThrow();
    assertThat(lines(table(section, "Orbit less each baseline")))
        .containsExactly(
            List.of("grid", "USD/h", "2.00", "1.00", "2.00", "4.00", "25\u00a0% (± 1)"));
    assertThat(lines(table(section, "What moves orbit less grid")).getLast())
        .containsExactly("y.b.c", "", "1 m²", "1.00", "2 m²", "3.00");
  }

  @Test
  void saysWhichMoversAreSpeculative() {
    assertThat(ChanceSection.section(run()).orElseThrow().blocks())
        .contains(
            new Block.Pointer(
                "Most speculative of the 3 inputs that move the comparison most: cost of bus.",
                "inputs",
                "Every assumption with its source"));
  }

  @Test
  void namesOfInputsAreShortAndDiffer() {
    assertThat(InputName.list(List.of("a.cost.bus", "x.b.c_d", "y.b.c_d", "launch.price")))
        .containsExactly("cost of bus", "x b c d", "y b c d", "launch price");
  }

  @Test
  void theVerdictHasThePriceBesideTheCheapestBaseline() {
    Block.Figures figures = (Block.Figures) CostFigures.block(run()).orElseThrow();
    assertThat(figures.figures())
        .extracting(figure -> figure.label() + " " + figure.value() + ", " + figure.note())
        .containsExactly(
            "Delivered accelerator-hour, orbit 3.00, P10 to P90: 2.00 to 5.00",
            "Cheapest baseline, grid 1.00, P10 to P90: 0.500 to 2.00",
            "Orbit less grid 2.00, P10 to P90: 1.00 to 4.00",
            "Orbit cheaper 25, of samples, ± 1");
  }
}
