package space.skyrack.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;
import space.skyrack.diagnostic.DiagnosticText;
import space.skyrack.model.Compute;
import space.skyrack.model.EclipsePolicy;
import space.skyrack.model.Input;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.Propagation;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Scenario;
import space.skyrack.unit.Unit;

/** Truth: the numbers written in the shipped files, converted by hand. */
class ShippedScenariosTest {
  static Scenario read(String name, String... sets) {
    Path file = SharedData.repository().resolve("scenarios").resolve(name);
    Reading reading = new ScenarioReader().read(file, List.of(sets));
    String problems = new DiagnosticText(reading::text, false).render(reading.diagnostics());
    assertThat(problems).isEmpty();
    return Objects.requireNonNull(reading.scenario());
  }

  @Test
  void theDemoReadsWithoutAWord() {
    Scenario scenario = read("dawn-dusk-24.yaml");
    assertThat(scenario.start()).hasToString("2027-12-20T00:00:00.000Z");
    assertThat(scenario.ticks()).isEqualTo(8640);
    assertThat(scenario.seed()).isEqualTo(42);
    assertThat(scenario.output().every_ns()).isEqualTo(60_000_000_000L);
    OrbitSpec.SunSynchronous orbit =
        (OrbitSpec.SunSynchronous) scenario.constellations().getFirst().orbit();
    assertThat(orbit).isEqualTo(new OrbitSpec.SunSynchronous(650_000, Math.PI / 2, 0, 1, 24));
    assertThat(scenario.constellations().getFirst().propagation()).isEqualTo(Propagation.J2);
    assertThat(scenario.checks()).hasSize(2);
    assertThat(scenario.checks().getFirst().limit_value()).isEqualTo(0.6);
  }

  @Test
  void theDemoNeedsAbout15Kilowatts() {
    SatelliteDesign design = read("dawn-dusk-24.yaml").constellations().getFirst().satellite();
    Compute compute = design.compute();
    double load_W = compute.power_W(1) + design.power().busLoad_W();
    assertThat(load_W).isEqualTo(16 * 700 * 1.25 + 1400).isCloseTo(15_400, within(1.0));
    assertThat(design.power().eclipsePolicy()).isEqualTo(new EclipsePolicy.Throttle(0.5));
    assertThat(design.power().battery().capacity_J()).isEqualTo(12 * 3.6e6);
    assertThat(design.power().array().degradation_fraction_per_yr())
        .isCloseTo(0.027, within(1e-17));
    assertThat(design.thermal().loop().loopToRadiator_K_per_W()).isEqualTo(0.0005);
    assertThat(design.thermal().limits().throttle_K()).isEqualTo(358.15);
    assertThat(design.propulsion().missionLife_yr()).isEqualTo(5);
    // 2 lasers between satellites, one to the ground, one radio: 3 x 11.9 + 10
    assertThat(design.mass().terminals_kg()).isCloseTo(45.7, within(1e-9));
    assertThat(design.mass().loop_kg()).isCloseTo(15 + 17 * 0.7, within(1e-9));
    assertThat(design.mass().storage_kg()).isCloseTo(0.3, within(1e-9));
  }

  @Test
  void whatIsNotSimulatedIsNamed() {
    assertThat(read("dawn-dusk-24.yaml").notSimulated())
        .containsExactly(
            "space.satellites.aurora.thermal.limits.battery",
            "space.satellites.aurora.radiation.recovery",
            "space.satellites.aurora.links",
            "space.satellites.aurora.storage",
            "ground",
            "faults",
            "workload",
            "scheduler");
  }

  @Test
  void inputsSayWhereTheyComeFrom() {
    List<Input> inputs = read("dawn-dusk-24.yaml", "time.step=20 s").inputs();
    assertThat(inputs)
        .contains(
            new Input(
                "space.satellites.aurora.power.array.area",
                "66 m2",
                Input.Origin.SCENARIO,
                Input.Kind.CHOICE,
                null,
                66,
                Unit.get("m2"),
                null))
        .contains(
            new Input(
                "time.step",
                "20 s",
                Input.Origin.COMMAND_LINE,
                Input.Kind.CHOICE,
                null,
                20,
                Unit.get("s"),
                null));
    Input efficiency = input(inputs, "space.satellites.aurora.power.array.efficiency");
    assertThat(efficiency.origin()).isEqualTo(Input.Origin.CATALOG);
    assertThat(efficiency.source()).contains("Fetzer");
    Input fade = input(inputs, "space.satellites.aurora.power.battery.calendar_fade");
    assertThat(fade.origin()).isEqualTo(Input.Origin.DEFAULT);
    assertThat(fade.kind()).isEqualTo(Input.Kind.SPECULATIVE);
    assertThat(input(inputs, "launch.price").text())
        .isEqualTo("triangular [1500 USD/kg, 3000 USD/kg, 6000 USD/kg]");
    assertThat(inputs).extracting(Input::path).doesNotHaveDuplicates();
  }

  @Test
  void catalogueFilesAreFound() {
    SharedData.file("catalogue/active_20260820T1858Z.tle.gz");
    Scenario scenario = read("starlink-catalog.yaml");
    OrbitSpec.Elements orbit = (OrbitSpec.Elements) scenario.constellations().getFirst().orbit();
    assertThat(orbit.nameContains()).isEqualTo("STARLINK");
    assertThat(orbit.file()).exists();
    assertThat(scenario.constellations().getFirst().propagation()).isEqualTo(Propagation.SGP4);
    assertThat(scenario.constellations().getFirst().satellite().compute().power_W(1))
        .isEqualTo(20_000);
    read("vanguard-omm.yaml");
  }

  private static Input input(List<Input> inputs, String path) {
    return inputs.stream().filter(i -> i.path().equals(path)).findFirst().orElseThrow();
  }
}
