package space.skyrack.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.SharedData;
import space.skyrack.diagnostic.DiagnosticText;
import space.skyrack.model.OrbitSpec;
import space.skyrack.results.Json;

/**
 * What becomes of a field that got a new name.
 *
 * <p>Truth: the rule of {@code docs/reference/language.md}, on a dictionary in which {@code height}
 * became {@code altitude}, {@code designs} became {@code satellites} and {@code group} became
 * {@code constellation}.
 */
class LanguageVersionTest {
  private static final Path BASE =
      SharedData.repository().resolve("core/src/test/resources/bad/base.yaml");
  @TempDir Path folder;

  private static Dictionary renamed() {
    return new Dictionary(
        Dictionary.standard().fields().stream()
            .map(field ->
                switch (field.pattern()) {
                  case "space.constellation[].orbit.altitude" -> formerly(field, "height");
                  case "space.satellites" -> formerly(field, "designs");
                  case "space.constellation" -> formerly(field, "group");
                  default -> field;
                })
            .toList());
  }

  private static Field formerly(Field now, String key) {
    return new Field(
        now.pattern(),
        now.type(),
        now.unit(),
        now.fallback(),
        now.least_value(),
        now.most_value(),
        now.openBelow(),
        now.size(),
        now.choices(),
        now.target(),
        now.shorthand(),
        now.appliesTo(),
        now.discriminator(),
        now.simulated(),
        now.description(),
        List.of(new Field.FormerName(key, "0.2", "1.0")));
  }

  private Reading read(Path file, String... sets) {
    return new ScenarioReader(renamed(), CatalogReader.shipped()).read(file, List.of(sets));
  }

  private static double altitude_m(Reading reading) {
    var scenario = Objects.requireNonNull(reading.scenario());
    return ((OrbitSpec.SunSynchronous) scenario.constellations().getFirst().orbit()).altitude_m();
  }

  private Path old() throws IOException {
    String text = Files.readString(BASE).replace("altitude:", "height:");
    return Files.writeString(
        folder.resolve("old.yaml"),
        text.replace("satellites:", "designs:").replace("constellation:", "group:"));
  }

  @Test
  void anOldNameIsReadWithAWarning() throws IOException {
    Reading reading = read(old());
    assertThat(altitude_m(reading)).isEqualTo(650_000);
    assertThat(new DiagnosticText(reading::text, false).render(reading.diagnostics()))
        .contains("warning[W0802]: `height` is called `altitude` since version 0.2\n")
        .contains(
            """
            old.yaml:8:39
               |
             8 |       orbit: { type: sun-synchronous, height: 650 km, ltan: "06:00" }
               |                                       ^^^^^^ space.constellation[0].orbit.altitude
               = help: write `altitude`; version 1.0 no longer reads the old name
            """);
    assertThat(reading.diagnostics()).hasSize(3);
    Path now = Files.copy(BASE, folder.resolve("now.yaml"));
    assertThat(reading.canonical()).isEqualTo(read(now).canonical());
    assertThat(read(now).diagnostics()).isEmpty();
  }

  @Test
  void oldAndNewMayMeetInVariantsAndOptions() throws IOException {
    Path variant =
        Files.writeString(
            folder.resolve("v.yaml"),
            "name: v\nextends: old.yaml\nspace: { constellation: [ { name: ring, orbit: { altitude: 700 km } } ] }\n");
    old();
    assertThat(altitude_m(read(variant))).isEqualTo(700_000);
    assertThat(altitude_m(read(variant, "space.group.ring.orbit.height=800 km")))
        .isEqualTo(800_000);
    assertThat(altitude_m(read(BASE, "space.constellation[0].orbit.height=900 km")))
        .isEqualTo(900_000);
    Path both =
        Files.writeString(
            folder.resolve("both.yaml"),
            Files.readString(BASE).replace("altitude:", "height: 1 km, altitude:"));
    assertThat(read(both).diagnostics()).hasSize(1);
    assertThat(read(both).diagnostics().getFirst().message())
        .isEqualTo("`height` and `altitude` are the same field");
  }

  @Test
  void theSchemaMarksTheOldName() throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Json.pretty(ScenarioSchema.of(renamed(), CatalogReader.shipped())));
    assertThat(schema.validate(YamlJson.read(Files.readString(old())))).isEmpty();
    assertThat(schema.validate(YamlJson.read(Files.readString(BASE)))).isEmpty();
    assertThat(ScenarioSchemaTest.problems(Files.readString(old()))).isNotEmpty();
    assertThat(FieldReference.of(renamed())).contains("Called `height` before 0.2");
  }

  @Test
  void thisVersionHasNoOldNames() {
    assertThat(Dictionary.standard().fields())
        .allSatisfy(field -> assertThat(field.formerNames()).isEmpty());
  }
}
