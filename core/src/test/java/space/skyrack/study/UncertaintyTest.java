package space.skyrack.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;
import space.skyrack.model.Scenario;
import space.skyrack.results.Json;

class UncertaintyTest {
  private static final Path DEMO = SharedData.repository().resolve("scenarios/dawn-dusk-24.yaml");
  private static final String AURORA = "space.satellites.aurora.";

  private static PlanReport plan(String... sets) {
    return PlanReport.of(Opening.of(DEMO, List.of(sets)));
  }

  private static Uncertainty sampled(PlanReport plan, int samples, int threads) {
    return Objects.requireNonNull(Uncertainty.of(plan, samples, threads));
  }

  /** Truth: with all inputs central the sampled budgets are those of the plan. */
  @Test
  void theCentreIsThePlan() {
    PlanReport plan = plan();
    Uncertainty found = sampled(plan, 100, 2);
    ConstellationPlan tightest = plan.tightest();
    assertThat(found.tornado().central(found.index("closes"))).isEqualTo(1);
    assertThat(found.tornado().central(found.index("margin.least")))
        .isEqualTo(tightest.margin_ratio());
    assertThat(found.tornado().central(found.index("binds.array_power"))).isEqualTo(1);
    assertThat(found.tornado().central(found.index("mass.wet")))
        .isEqualTo(tightest.plan().mass().wet_kg());
  }

  /** Truth: one thread and three give the same bytes; so does the same seed again. */
  @Test
  void threadsChangeNoByte() {
    PlanReport plan = plan();
    String one = Json.pretty(plan.document(sampled(plan, 1300, 1)));
    assertThat(Json.pretty(plan.document(sampled(plan, 1300, 3)))).isEqualTo(one);
    assertThat(one).contains("\"skyrack.uncertainty/1\"", "\"sobol_rows\" : 64");
  }

  /**
   * Truth: supply is proportional to the area, which is 58, 66 and 74 m2; the need changes by less
   * than a part in a thousand, through the heat that the array sheds on the radiator.
   */
  @Test
  void aWrittenDistributionSpreadsWhatDependsOnIt() {
    String area = AURORA + "power.array.area";
    PlanReport plan = plan(area + "={uniform: [56 m2, 76 m2]}");
    Uncertainty found = sampled(plan, 200, 2);
    var bars = found.tornado().bars(found.index("margin.array_power"));
    var bar = bars.stream().filter(b -> b.input().equals(area)).findFirst().orElseThrow();
    double central = 1 + bar.central_value();
    assertThat(1 + bar.low_value()).isCloseTo(central * 58 / 66, within(1e-3));
    assertThat(1 + bar.high_value()).isCloseTo(central * 74 / 66, within(1e-3));
    assertThat(UncertaintyText.lines(found)).hasSizeBetween(4, 8);
  }

  /** Truth: supply is nearly proportional to the area, and at a threshold the margin vanishes. */
  @Test
  void aThresholdOfAnyNumberIsFound() {
    PlanReport plan = plan();
    Uncertainty found = sampled(plan, 100, 2);
    int margin = found.index("margin.array_power");
    double expected_m2 = 66 / (1 + found.tornado().central(margin));
    String area = AURORA + "power.array.area";
    Threshold threshold = found.trial().threshold(area, 40, 90, 16, y -> y[margin]);
    double at_m2 = ((Threshold.Above) threshold.result()).at_value();
    assertThat(at_m2).isCloseTo(expected_m2, within(0.02));
    double[] there = new double[found.trial().outcomes().size()];
    assertThat(found.trial().evaluate(Map.of(area, at_m2), there)).isNull();
    assertThat(there[margin]).isCloseTo(0, within(1e-7));
    Threshold none = found.trial().threshold(area, 64, 90, 16, y -> y[margin]);
    assertThat(none.result()).isEqualTo(new Threshold.NoCrossover(true));
  }

  /** Truth: one uncertain orbit input takes 16 values in samples, and any in the tornado. */
  @Test
  void orbitsAreVisitedAtFewValues() {
    String altitude = "space.constellation.ring.orbit.altitude";
    PlanReport plan = plan(altitude + "={uniform: [600 km, 700 km]}");
    Uncertainty found = sampled(plan, 100, 2);
    assertThat(found.trial().coarse()).isEqualTo(Map.of(altitude, 16));
    assertThat(UncertaintyText.lines(found)).anyMatch(l -> l.contains("altitude takes 16 values"));
    var bars = found.tornado().bars(found.index("margin.delta_v"));
    assertThat(bars).extracting(Tornado.Bar::input).contains(altitude);
  }

  /** Truth: a step of 7 to 13 s divides a day only at 8, 9, 10 and 12 s of the whole seconds. */
  @Test
  void samplesThatMakeNoScenarioAreNamed() {
    PlanReport plan = plan("time.step={uniform: [7 s, 13 s]}");
    Uncertainty found = sampled(plan, 100, 2);
    assertThat(found.samples().evaluated()).isZero();
    Samples.Refused refused = found.samples().refused().getFirst();
    assertThat(refused.count()).isEqualTo(100);
    assertThat(refused.example().message()).contains("whole number of steps");
    assertThat(UncertaintyText.lines(found)).anyMatch(l -> l.contains("make no scenario"));
  }

  /** Truth: results and questions that others add stand beside the budgets. */
  @Test
  void otherResultsJoinIn() {
    PlanOutcomes area =
        new PlanOutcomes() {
          @Override
          public List<Outcome> outcomes() {
            return List.of(Outcome.amount("array.area", "m2"));
          }

          @Override
          public List<Question> questions() {
            return List.of(new Question("is large", "array.area", 67, "array.area"));
          }

          @Override
          public void evaluate(
              Scenario scenario, List<PlanSample> plans, double[] into, int first) {
            into[first] = plans.getFirst().constellation().satellite().power().array().area_m2();
          }
        };
    PlanReport plan = plan(AURORA + "power.array.area={uniform: [60 m2, 70 m2]}");
    Uncertainty found = Objects.requireNonNull(Uncertainty.of(plan, 100, 1, List.of(area)));
    Percentiles spread = found.samples().of(found.index("array.area"));
    assertThat(spread.p50().found_value()).isCloseTo(65, within(0.5));
    Uncertainty.Turn turn = found.turns().getLast();
    assertThat(turn.question().condition()).isEqualTo("is large");
    assertThat(((Threshold.Above) turn.threshold().result()).at_value())
        .isCloseTo(67, within(1e-6));
  }
}
