package space.skyrack.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;
import space.skyrack.results.Json;

/**
 * The schema against an independent validator (networknt), and against the reader.
 *
 * <p>Truth: the shipped scenarios are good, the files of {@code bad/} are bad; where a schema
 * cannot know that, the file is named here with the reason.
 */
class ScenarioSchemaTest {
  private static final Path ROOT = SharedData.repository();
  private static final Schema SCHEMA = validator();

  /** Bad files that only the reader can see through. */
  private static final Map<String, String> BEYOND_A_SCHEMA =
      new TreeMap<>(
          Map.of(
              "cycle-a.yaml", "other files",
              "cycle-b.yaml", "other files",
              "dangling.yaml", "references",
              "extends-nothing.yaml", "other files",
              "launch-prices.yaml", "two fields that say one thing",
              "launch-times.yaml", "order of times",
              "late-power.yaml", "one time against another",
              "merge-key.yaml", "the validator is given the merged keys",
              "range-orders.yaml", "order of values",
              "unit-mistakes.yaml", "bounds of numbers with units"));

  static Schema validator() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Json.pretty(ScenarioSchema.standard()));
  }

  static List<Error> problems(String yaml) {
    return SCHEMA.validate(YamlJson.read(yaml));
  }

  @Test
  void theCommittedFilesAreTheGeneratedOnes() throws IOException {
    same("docs/reference/scenario.schema.json", Json.pretty(ScenarioSchema.standard()));
    same("docs/reference/scenario.md", FieldReference.markdown());
  }

  /** {@code -Dskyrack.rewriteGolden=yes} writes the file instead. */
  private static void same(String name, String generated) throws IOException {
    Path file = ROOT.resolve(name);
    if (System.getProperty("skyrack.rewriteGolden", "").equals("yes")) {
      Files.writeString(file, generated);
    }
    assertThat(generated).as(name).isEqualTo(Files.readString(file));
  }

  @Test
  void theSchemaIsOne() throws IOException {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(Json.read(ROOT.resolve("docs/reference/scenario.schema.json"))))
        .isEmpty();
  }

  @Test
  void shippedScenariosAreValid() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("scenarios"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        assertThat(problems(Files.readString(file))).as(file.toString()).isEmpty();
      }
    }
    assertThat(problems(Files.readString(ROOT.resolve("core/src/test/resources/bad/base.yaml"))))
        .isEmpty();
  }

  @Test
  void badFilesAreNotWhereASchemaCanKnow() throws IOException {
    Map<String, String> accepted = new TreeMap<>();
    for (String name : BadFilesTest.names().toList()) {
      try {
        String yaml = Files.readString(ROOT.resolve("core/src/test/resources/bad").resolve(name));
        if (problems(yaml).isEmpty()) {
          accepted.put(name, BEYOND_A_SCHEMA.getOrDefault(name, "?"));
        }
      } catch (RuntimeException | CharacterCodingException e) {
        // not YAML, or not text at all
      }
    }
    assertThat(accepted).isEqualTo(BEYOND_A_SCHEMA);
  }
}
