package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Truth: the files of {@code scenarios/}, and the exit codes of the documentation. */
class A15_InitTest {
  @TempDir Path temp;

  @Test
  void writesAScenarioThatPlans() throws IOException {
    Path folder = temp.resolve("mine/first");
    Cli.Outcome init = Cli.of("init", folder.toString(), "--template", "dawn-dusk-24");
    assertThat((init.out() + init.failure()).replace(temp + "/", ""))
        .isEqualTo(
            """
            wrote mine/first/dawn-dusk-24.yaml
            wrote mine/first/scenario.schema.json, with which editors complete and explain fields
            next:  skyrack plan mine/first/dawn-dusk-24.yaml
            exit 0
            """);
    Path file = folder.resolve("dawn-dusk-24.yaml");
    assertThat(Cli.of("plan", file.toString()).code()).isZero();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.getFirst()).isEqualTo("# yaml-language-server: $schema=scenario.schema.json");
    assertThat(lines.subList(1, lines.size()))
        .isEqualTo(Files.readAllLines(Path.of(Cli.DEMO)).subList(1, lines.size()));
    assertThat(folder.resolve("scenario.schema.json")).hasContent(Cli.of("schema").out());
  }

  @Test
  void overwritesNothing() throws IOException {
    Files.writeString(temp.resolve("cygfm01.yaml"), "mine");
    Cli.Outcome again = Cli.of("init", temp.toString(), "--template=cygfm01");
    assertThat(again.failure().replace(temp + "/", ""))
        .isEqualTo(
            """
            exit 2
            error: `cygfm01.yaml` exists already
              = help: name another folder, or move that file away
            """);
    Files.writeString(temp.resolve("scenario.schema.json"), "{}");
    assertThat(Cli.of("init", temp.toString()).failure())
        .startsWith("exit 2")
        .contains("scenario.schema.json` exists already");
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).hasSize(2);
    }
    assertThat(Files.readString(temp.resolve("cygfm01.yaml"))).isEqualTo("mine");
  }

  @Test
  void aWrongNameGetsASuggestion() {
    assertThat(Cli.of("init", temp.toString(), "--template", "dawn-dust-24").failure())
        .isEqualTo(
            """
            exit 2
            error: there is no template `dawn-dust-24`
              = help: did you mean `dawn-dusk-24`?
            """);
    assertThat(Cli.of("init", "--template", "x", "--json").json().path("help").asString())
        .contains("dawn-dusk-24, ");
  }

  @Test
  void whatTheNewOwnerMustChangeIsNamed() {
    Cli.Outcome init = Cli.of("init", temp.toString(), "--template", "vanguard-omm", "--json");
    JsonNode document = init.json();
    assertThat(document.path("format").asString()).isEqualTo("skyrack.init/1");
    assertThat(document.path("to_change").toString())
        .isEqualTo("[\"space.constellation[0].orbit.file\"]");
    assertThat(document.path("next").asString()).startsWith("skyrack check ");
    // Each template is listed, and a second one shares the schema.
    JsonNode listed = Cli.of("init", "--list", "--json").json().path("templates");
    assertThat(listed.size())
        .isEqualTo(Cli.SCENARIOS.toFile().list((d, n) -> n.endsWith(".yaml")).length);
    for (JsonNode template : listed) {
      String name = template.path("name").asString();
      assertThat(template.path("description").asString()).as(name).endsWith(".");
      if (!name.equals("vanguard-omm")) {
        assertThat(Cli.of("init", temp.toString(), "--template", name).code()).isZero();
      }
    }
    assertThat(Cli.of("init", "--list").out()).contains("dawn-dusk-24         24 satellites");
  }
}
