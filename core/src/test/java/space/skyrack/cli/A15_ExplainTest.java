package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.skyrack.budget.Line;
import space.skyrack.catalog.Catalog;
import space.skyrack.catalog.Figure;
import space.skyrack.catalog.Part;
import space.skyrack.diagnostic.Code;
import space.skyrack.model.Envelope;
import space.skyrack.results.Schema;
import space.skyrack.scenario.CatalogReader;
import space.skyrack.scenario.Dictionary;
import space.skyrack.scenario.Field;
import space.skyrack.scenario.ScenarioReader;
import space.skyrack.study.Check;
import space.skyrack.study.Explain;
import space.skyrack.study.Models;
import tools.jackson.databind.JsonNode;

/** Truth: the attribute dictionary, the catalogue and the codes themselves. */
class A15_ExplainTest {
  private final Explain explain = new Explain();

  @Test
  void aFieldByPatternNameOrNumber() {
    String expected =
        """
        space.constellation[].orbit.altitude
          Mean altitude above the equatorial radius.
        """;
    for (String path :
        List.of(
            "space.constellation[].orbit.altitude",
            "space.constellation.ring.orbit.altitude",
            "space.constellation[0].orbit.altitude")) {
      Cli.Outcome outcome = Cli.of("explain", path);
      assertThat(outcome.failure()).isEqualTo("exit 0\n");
      assertThat(outcome.out())
          .startsWith(expected.lines().findFirst().orElseThrow())
          .contains("number with unit, or a distribution")
          .contains("at least 100 km and at most 100000 km");
    }
    JsonNode json = Cli.of("explain", "space.constellation.ring.orbit.altitude", "--json").json();
    assertThat(json.path("format").asString()).isEqualTo("skyrack.explain/1");
    assertThat(json.path("path").asString()).isEqualTo("space.constellation[].orbit.altitude");
    assertThat(json.path("unit").asString()).isEqualTo("km");
  }

  @Test
  void aDefaultSaysWhereItComesFrom() {
    assertThat(Cli.of("explain", "space.satellites.aurora.thermal.radiator.fin_efficiency").out())
        .contains("`fin_efficiency` of the part in space.satellites.*.thermal.radiator.plate");
    assertThat(Cli.of("explain", "random.seed").out())
        .contains("default        42")
        .contains("any fixed number makes a run repeatable");
  }

  /** Every field of the dictionary can be asked for, in words and as one document. */
  @Test
  void everyFieldIsExplained() {
    for (Field field : Dictionary.standard().fields()) {
      Explain.Answer answer = explain.of(field.pattern());
      assertThat(answer.document()).containsEntry("description", field.description());
      assertThat(answer.text()).startsWith(field.pattern() + "\n").doesNotContain("null");
    }
  }

  @Test
  void everyPartIsExplainedWithItsSources() {
    Catalog catalog = CatalogReader.shipped();
    for (String kind : Catalog.KINDS) {
      assertThat(Cli.of("explain", "catalog:" + kind).out()).contains(catalog.names(kind));
      for (String name : catalog.names(kind)) {
        String text = explain.of("catalog:" + kind + "." + name).text();
        Part part = Objects.requireNonNull(catalog.find(kind, name));
        for (Figure figure : part.figures().values()) {
          assertThat(text.replaceAll("\\s+", " "))
              .contains(figure.name() + ": " + figure.central())
              .contains("source: " + figure.source())
              .contains(figure.derivation());
        }
      }
    }
    assertThat(Cli.of("explain", "catalog:h100-sxm").out())
        .contains("max_power: 700 W (350 W to 700 W), vendor")
        .contains("source: Epoch AI")
        .contains("host_overhead: 50 % (20 % to 82 %), estimated");
    assertThat(Cli.of("explain", "catalog:h100-sxm.max_power").out())
        .contains("700 W")
        .doesNotContain("idle_power");
  }

  /**
   * Each code is explained, and an example that is an option has the problem it is said to have.
   */
  @Test
  void everyCodeIsExplainedWithAnExampleThatHasIt() {
    int run = 0;
    ScenarioReader reader = new ScenarioReader();
    for (Code code : Code.values()) {
      SequencedMap<String, Object> document = explain.of(code.id()).document();
      assertThat(document).containsEntry("description", code.explanation());
      assertThat(document).as(code.id()).containsKeys("mend", "example");
      String example = String.valueOf(document.get("example"));
      if (example.startsWith("--set ")) {
        List<String> sets = List.of(example.substring(6));
        assertThat(Check.of(reader.read(Path.of(Cli.DEMO), sets)))
            .as(code.id() + ": " + example)
            .anyMatch(diagnostic -> diagnostic.code() == code);
        run++;
      }
    }
    assertThat(run).isGreaterThan(20);
  }

  @Test
  void resultsAreExplained() {
    assertThat(Cli.of("explain", "battery.soc.min").out())
        .contains("a result of a run")
        .contains("a share between 0 and 1");
  }

  /** Every word that a run or a plan prints can be asked for. */
  @Test
  void modelsBudgetsAndColumnsAreExplained() {
    for (Envelope model : Models.ALL) {
      String text = explain.of(model.id()).text().replaceAll("\\s+", " ");
      assertThat(text).contains(model.title());
      model.ranges().forEach(r -> assertThat(text).contains(r.quantity() + ": ", r.evidence()));
    }
    for (Line.Name line : Line.Name.values()) {
      assertThat(explain.of(line.key()).document().get("description")).asString().isNotBlank();
      assertThat(explain.of(line.key().replace('_', ' ')).document().get("about")).isNotNull();
    }
    Stream.of(Schema.SATELLITES, Schema.POWER, Schema.THERMAL, Schema.ECLIPSES, Schema.EVENTS)
        .flatMap(List::stream)
        .forEach(column -> assertThat(explain.of(column.name()).text()).isNotBlank());
    Stream.of(Schema.CLUSTER_PATHS, Schema.CLUSTER_SPACING, Schema.INPUTS, Schema.VALIDITY)
        .flatMap(List::stream)
        .forEach(column -> {
          var document = explain.of(column.name()).document();
          assertThat(document.get("description")).as(column.name()).asString().isNotBlank();
        });
    assertThat(Cli.of("explain", "soc_min_fraction").out())
        .isEqualToNormalizingNewlines(
            """
            soc_min_fraction: a column of the tables of a run
              Lowest state of charge of the battery during the run.
              unit           a share between 0 and 1
              where          tables/planes, tables/satellites
            """);
    assertThat(Cli.of("explain", "total dose").out()).contains("total_dose: a line of the budgets");
    assertThat(Cli.of("explain", "battery_W", "--json").json().path("unit").asString())
        .isEqualTo("W");
  }

  @Test
  void aloneItListsWhatThereIs() {
    assertThat(Cli.of("explain").out())
        .contains("  space", "  time", "accelerator", "h100-sxm", "--sources");
    JsonNode json = Cli.of("explain", "--json").json();
    assertThat(json.path("catalog").path("station").toString()).contains("svalbard");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          space.constellation.ring.orbit.altitud | did you mean `space.constellation.ring.orbit.altitude`?
          space.constelation                     | did you mean `space.constellation`?
          altitude                               | space.constellation[].orbit.altitude
          E0313x                                 | did you mean `E0313`?
          catalog:h100-smx                       | did you mean `catalog:h100-sxm`?
          catalog:h100                           | did you mean `catalog:h100-sxm`?
          soc_min                                | did you mean `soc_min_fraction`?
          orbit.j3                               | did you mean `orbit.j2`?
          batery.soc.min                         | did you mean `battery.soc.min`?
          xyzzy                                  | `skyrack explain` lists what there is
          """)
  void unknownNamesGetTheNearest(String word, String help) {
    Cli.Outcome outcome = Cli.of("explain", word);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("error: ").contains(help);
    assertThat(Cli.of("explain", word, "--json").json().path("format").asString())
        .isEqualTo("skyrack.error/1");
  }

  @Test
  void theSourcesOfTheCatalogueCoverEveryFigure() {
    JsonNode json = Cli.of("explain", "--sources", "--json").json();
    Catalog catalog = CatalogReader.shipped();
    List<String> expected = new ArrayList<>();
    Catalog.KINDS.forEach(kind ->
        catalog
            .list(kind)
            .forEach(part ->
                part.figures()
                    .keySet()
                    .forEach(figure -> expected.add(kind + " " + part.name() + " " + figure))));
    List<String> found = new ArrayList<>();
    json.path("sources")
        .forEach(source ->
            source.path("numbers").forEach(number -> found.add(number.path("name").asString())));
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    int counted = 0;
    for (JsonNode count : json.path("counts")) {
      counted += count.asInt();
    }
    assertThat(counted).isEqualTo(expected.size());
    String text = Cli.of("explain", "--sources").out();
    assertThat(text.strip().lines().reduce((a, b) -> b).orElseThrow())
        .startsWith(expected.size() + " numbers of the catalogue from ");
    System.out.println(text.substring(text.stripTrailing().lastIndexOf('\n') + 1));
  }

  @Test
  void theSourcesOfAScenarioSayWhoSaidWhat() {
    JsonNode json = Cli.of("explain", "--sources", Cli.DEMO, "--json").json();
    assertThat(json.path("counts").path("choice").asInt()).isGreaterThan(20);
    assertThat(json.path("counts").path("estimated").asInt()).isGreaterThan(5);
    assertThat(json.toString())
        .contains("space.satellites.aurora.compute.max_power")
        .contains("\"origin\":\"scenario\"", "\"origin\":\"catalog\"", "\"origin\":\"default\"");
    Cli.Outcome missing = Cli.of("explain", "--sources", "nowhere.yaml", "--json");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.json().path("diagnostics").size()).isEqualTo(1);
  }
}
