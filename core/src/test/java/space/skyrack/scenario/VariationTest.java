package space.skyrack.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;
import space.skyrack.diagnostic.Code;
import space.skyrack.model.Distribution;
import space.skyrack.model.Input;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Scenario;

class VariationTest {
  private static final Path DEMO = SharedData.repository().resolve("scenarios/dawn-dusk-24.yaml");
  private static final String AURORA = "space.satellites.aurora.";

  private static Variation demo(String... sets) {
    Reading reading = new ScenarioReader().read(DEMO, List.of(sets));
    assertThat(reading.scenario()).as(reading.diagnostics().toString()).isNotNull();
    return reading.variation();
  }

  private static Scenario with(Variation variation, String path, double si_value) {
    Variation.Assembled made = variation.assemble(Map.of(path, si_value));
    assertThat(made.problems()).isEmpty();
    return Objects.requireNonNull(made.scenario());
  }

  private static SatelliteDesign design(Scenario scenario) {
    return scenario.constellations().getFirst().satellite();
  }

  /** Truth: nothing changed, so nothing changes; nor with every number set to what it is. */
  @Test
  void isTheSameScenarioAtTheCentre() {
    Variation variation = demo();
    assertThat(variation.assemble(Map.of()).scenario()).isEqualTo(variation.central());
    Map<String, Double> same = new java.util.TreeMap<>();
    variation.uncertain().forEach(input -> same.put(input.path(), input.central_value()));
    SatelliteDesign again = design(Objects.requireNonNull(variation.assemble(same).scenario()));
    assertThat(again.mass()).isEqualTo(design(variation.central()).mass());
    assertThat(again.power().array()).isEqualTo(design(variation.central()).power().array());
  }

  @Test
  void changesOneNumberByNameOrIndex() {
    Variation variation = demo();
    String array = AURORA + "power.array.area";
    assertThat(design(with(variation, array, 70)).power().array().area_m2()).isEqualTo(70);
    for (String path :
        List.of("space.constellation.ring.orbit.", "space.constellation[0].orbit.")) {
      var orbit = with(variation, path + "altitude", 700e3).constellations().getFirst().orbit();
      assertThat(((OrbitSpec.SunSynchronous) orbit).altitude_m()).isEqualTo(700e3);
    }
    assertThat(design(with(variation, AURORA + "compute.count", 8)).compute().count()).isEqualTo(8);
    assertThatThrownBy(() -> variation.assemble(Map.of("no.such", 1.0)))
        .hasMessageContaining("no.such");
  }

  /** Truth: a mass that the assembly works out follows the catalogue figure it is made of. */
  @Test
  void figuresBehindDerivedMassesVary() {
    Variation variation = demo();
    String path = AURORA + "thermal.loop.hardware.mass";
    Input figure = Objects.requireNonNull(variation.find(path));
    double before_kg = design(variation.central()).mass().loop_kg();
    double more_kg = figure.central_value() + 7;
    assertThat(design(with(variation, path, more_kg)).mass().loop_kg())
        .isCloseTo(before_kg + 7, within(1e-9));
    assertThat(variation.uncertain()).extracting(Input::path).contains(path);
  }

  /** Truth: the shipped file and the catalogue's low and high. */
  @Test
  void authorsAndCatalogueSayWhatIsUncertain() {
    Variation variation = demo();
    Input decline = Objects.requireNonNull(variation.find("money.compute_value_decline"));
    assertThat(decline.isUncertain()).isTrue();
    assertThat(decline.distribution()).isInstanceOf(Distribution.Triangular.class);
    Input area = Objects.requireNonNull(variation.find(AURORA + "power.array.area"));
    assertThat(area.isUncertain()).isFalse();
    assertThat(area.central_value()).isEqualTo(66);
    var cell = new ScenarioReader().catalog().find("cell", "triple-junction");
    var figure = Objects.requireNonNull(Objects.requireNonNull(cell).find("efficiency"));
    Input efficiency = Objects.requireNonNull(variation.find(AURORA + "power.array.efficiency"));
    assertThat(efficiency.distribution())
        .isEqualTo(
            new Distribution.Ranged(figure.low().si(), figure.central().si(), figure.high().si()));
    Input arrival = Objects.requireNonNull(variation.find("workload.nightly-embeddings.arrival"));
    assertThat(arrival.isUncertain()).isFalse();
  }

  /** Truth: what the option says, in SI, cut at the bounds of the field. */
  @Test
  void everyFormOfDistribution() {
    String area = AURORA + "power.array.area";
    assertThat(form(area, "{uniform: [60 m2, 70 m2]}")).isEqualTo(new Distribution.Uniform(60, 70));
    assertThat(form(AURORA + "power.bus_load", "{triangular: [1 kW, 1.4 kW, 3000 W]}"))
        .isEqualTo(new Distribution.Triangular(1000, 1400, 3000));
    var packing =
        (Distribution.Normal)
            form(AURORA + "power.array.packing", "{normal: {mean: 90 %, sd: 5 %}}");
    assertThat(packing.mean_value()).isEqualTo(0.9);
    assertThat(packing.greatest_value()).isEqualTo(1);
    assertThat(packing.quantile(0.9999)).isBetween(0.99, 1.0);
    assertThat(form(area, "{lognormal: {median: 66 m2, sigma: 0.1}}").quantile(0.5))
        .isCloseTo(66, within(1e-3));
    Input fixed = demo(area + "={uniform: [66 m2, 66 m2]}").find(area);
    assertThat(Objects.requireNonNull(fixed).isUncertain()).isFalse();
  }

  private static Distribution form(String path, String text) {
    Input input = Objects.requireNonNull(demo(path + "=" + text).find(path));
    return Objects.requireNonNull(input.distribution());
  }

  /** Truth: one catalogue figure is one number of the world, also in two satellites. */
  @Test
  void oneFigureInTwoSatellitesVariesOnce() {
    Path two = SharedData.repository().resolve("core/src/test/resources/uncertain/two.yaml");
    Variation variation = new ScenarioReader().read(two, List.of()).variation();
    String first = AURORA + "power.array.efficiency";
    String second = "space.satellites.borealis.power.array.efficiency";
    assertThat(variation.uncertain())
        .extracting(Input::path)
        .contains(first)
        .doesNotContain(second);
    Scenario made = with(variation, first, 0.29);
    assertThat(made.constellations())
        .extracting(group -> group.satellite().power().array().cell_efficiency())
        .containsExactly(0.29, 0.29);
  }

  @Test
  void problemsOfASampleAreToldNotThrown() {
    Variation variation = demo();
    var outside = variation.assemble(Map.of(AURORA + "power.array.packing", 1.2));
    assertThat(outside.scenario()).isNull();
    assertThat(outside.problems()).extracting("code").containsExactly(Code.OUT_OF_BOUNDS);
    var against = variation.assemble(Map.of("time.step", 7.0));
    assertThat(against.scenario()).isNull();
    assertThat(against.problems()).extracting("code").containsOnly(Code.INCONSISTENT);
    assertThat(against.problems().getFirst().message()).contains("whole number of steps");
  }
}
