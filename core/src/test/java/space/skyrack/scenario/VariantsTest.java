package space.skyrack.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.SharedData;
import space.skyrack.diagnostic.DiagnosticText;
import space.skyrack.model.Constellation;
import space.skyrack.model.EclipsePolicy;
import space.skyrack.model.Input;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.Scenario;

/** Truth: what the overlay or option says. */
class VariantsTest {
  private static final Path DEMO = SharedData.repository().resolve("scenarios/dawn-dusk-24.yaml");
  @TempDir Path folder;

  @Test
  void aFileThatOnlyExtendsRuns() throws IOException {
    Path file =
        write("v.yaml", "apiVersion: skyrack/v1\nkind: Scenario\nname: v\nextends: " + DEMO);
    Reading reading = new ScenarioReader().read(file, List.of());
    Scenario scenario = Objects.requireNonNull(reading.scenario());
    assertThat(scenario.name()).isEqualTo("v");
    assertThat(scenario.constellations()).hasSize(1);
    assertThat(reading.sources()).extracting(SourceFile::path).containsExactly(file, DEMO);
    assertThat(reading.sources().getFirst().sha256()).hasSize(64);
  }

  @Test
  void extendsMergesSectionsAndNamedItems() throws IOException {
    Path file =
        write(
            "v.yaml",
            """
            name: v
            extends: %s
            space:
              constellation:
                - { name: ring, orbit: { altitude: 800 km }, age: 2 yr }
                - name: shell
                  satellite: aurora
                  orbit: { type: walker, altitude: 550 km, inclination: 53 deg, satellites: 9, planes: 3, phasing: 1 }
              satellites: { aurora: { power: { array: { area: { uniform: [60 m2, 80 m2] } } } } }
            """
                .formatted(DEMO));
    List<Constellation> groups = read(file).constellations();
    assertThat(groups.getFirst().orbit())
        .isEqualTo(new OrbitSpec.SunSynchronous(800_000, Math.PI / 2, 0, 1, 24));
    assertThat(groups.getFirst().age_yr()).isEqualTo(2);
    assertThat(groups.getLast().orbit()).isInstanceOf(OrbitSpec.Walker.class);
    assertThat(groups.getLast().satellite().power().array().area_m2()).isEqualTo(70);
  }

  @Test
  void anotherOrbitTypeReplacesTheOrbit() throws IOException {
    Path file =
        write(
            "v.yaml",
            "name: v\nextends: "
                + DEMO
                + "\nfaults: []\nspace: { constellation: [ { name: ring, orbit: { type: keplerian,"
                + " semi_major_axis: 7000 km, inclination: 98 deg } } ] }");
    assertThat(read(file).constellations().getFirst().orbit())
        .isInstanceOf(OrbitSpec.Keplerian.class);
  }

  @Test
  void setChangesFieldsByIndexAndName() {
    Scenario scenario =
        read(
            DEMO,
            "space.constellation.ring.orbit.altitude=700 km",
            "space.constellation[0].orbit.ltan=18:00",
            "space.satellites.aurora.power.array.area={ uniform: [60 m2, 70 m2] }",
            "random.seed=7");
    assertThat(scenario.seed()).isEqualTo(7);
    assertThat(scenario.constellations().getFirst().orbit())
        .isEqualTo(new OrbitSpec.SunSynchronous(700_000, 1.5 * Math.PI, 0, 1, 24));
    Input area =
        scenario.inputs().stream()
            .filter(i -> i.path().equals("space.satellites.aurora.power.array.area"))
            .findFirst()
            .orElseThrow();
    assertThat(area.text()).isEqualTo("uniform [60 m2, 70 m2]");
    assertThat(area.origin()).isEqualTo(Input.Origin.COMMAND_LINE);
  }

  @Test
  void anotherEclipsePolicyOnlyWarnsAboutTheRest() {
    Reading reading =
        new ScenarioReader()
            .read(DEMO, List.of("space.satellites.aurora.power.eclipse_policy.action=run"));
    Scenario scenario = Objects.requireNonNull(reading.scenario());
    assertThat(scenario.constellations().getFirst().satellite().power().eclipsePolicy())
        .isEqualTo(new EclipsePolicy.Run());
    assertThat(reading.diagnostics()).hasSize(1);
    assertThat(reading.diagnostics().getFirst().code().id()).isEqualTo("W0801");
  }

  @Test
  void wrongOptionsAreShownAtTheirPlace() {
    List<String> sets =
        List.of(
            "no-equals",
            "space.constellation.rong.orbit.altitude=1 km",
            "time.stop=3 h",
            "random.seed=[");
    Reading reading = new ScenarioReader().read(DEMO, sets);
    assertThat(reading.scenario()).isNull();
    assertThat(new DiagnosticText(reading::text, false).render(reading.diagnostics()))
        .isEqualTo(
            """
            error[E0004]: `--set no-equals` does not read path=value
              --> --set:1:1
               |
             1 | no-equals
               | ^^^^^^^^^
            error[E0004]: `space.constellation` has no item `rong`
              --> --set:2:1
               |
             2 | space.constellation.rong.orbit.altitude=1 km
               | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
               = help: did you mean `ring`?
            error[E0107]: unknown key `stop`
              --> --set:3:1
               |
             3 | time.stop=3 h
               | ^^^^^^^^^ time.stop
               = help: did you mean `step`?
            error[E0004]: `[` is not a value
              --> --set:4:13
               |
             4 | random.seed=[
               |             ^
            """);
  }

  @Test
  void canonicalTextDependsOnMeaningAlone() throws IOException {
    ScenarioReader reader = new ScenarioReader();
    String demo = reader.read(DEMO, List.of()).canonical();
    Path same =
        write("w.yaml", "name: dawn-dusk-24\nextends: " + DEMO + "\ntime: { step: 10 s }\n");
    assertThat(new ScenarioReader().read(same, List.of()).canonical()).isEqualTo(demo);
    assertThat(reader.read(DEMO, List.of("time.step=20 s")).canonical()).isNotEqualTo(demo);
    assertThat(demo).contains("space.constellation.ring.orbit.altitude: 650 km\n");
  }

  @Test
  void aMissingFileIsADiagnostic() {
    Reading reading = new ScenarioReader().read(folder.resolve("none.yaml"), List.of());
    assertThat(reading.diagnostics()).hasSize(1);
    assertThat(reading.diagnostics().getFirst().message()).endsWith("none.yaml` does not exist");
    assertThat(new ScenarioReader().read(folder, List.of()).diagnostics().getFirst().message())
        .endsWith("is a folder, not a file");
  }

  @Test
  void aUtilisationProfileAndRadiatorShorthandAreUnderstood() {
    Scenario scenario =
        read(
            DEMO,
            "space.satellites.aurora.compute.utilisation=[{at: \"00:00\", load: 20 %}, {at: \"06:00\", load: 90 %}]",
            "space.satellites.aurora.thermal.radiator.absorptivity=0.2");
    var design = scenario.constellations().getFirst().satellite();
    assertThat(design.compute().utilisation()).hasSize(2);
    assertThat(design.compute().utilisation().getLast().work_fraction()).isEqualTo(0.9);
    assertThat(design.thermal().radiator().absorptivityEol_ratio()).isEqualTo(0.2);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Scenario read(Path file, String... sets) {
    Reading reading = new ScenarioReader().read(file, List.of(sets));
    String problems = new DiagnosticText(reading::text, false).render(reading.diagnostics());
    assertThat(problems).isEmpty();
    return Objects.requireNonNull(reading.scenario());
  }
}
