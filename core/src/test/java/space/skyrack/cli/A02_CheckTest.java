package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Truth: the exit codes of the documentation. */
class A02_CheckTest {
  @TempDir Path temp;

  @Test
  void aGoodFileIsOk() {
    assertThat(Cli.of("check", Cli.DEMO)).isEqualTo(new Cli.Outcome(0, Cli.DEMO + ": ok\n", ""));
    assertThat(Cli.of("check", Cli.DEMO, "--json").json().toString())
        .isEqualTo("{\"format\":\"skyrack.check/1\",\"diagnostics\":[]}");
  }

  @Test
  void aBadFileIsExplained() throws Exception {
    Path bad = temp.resolve("demo.yaml");
    Files.writeString(
        bad, Files.readString(Path.of(Cli.DEMO)).replace("altitude: 650 km", "altitude: 650000"));
    assertThat(Cli.of("check", bad.toString()).failure().replace(temp + "/", ""))
        .isEqualTo(
            """
            exit 2
            error[E0312]: length expected, got a bare number
               --> demo.yaml:13:49
                |
             13 |       orbit: { type: sun-synchronous, altitude: 650000, ltan: "06:00", planes: 1, satellites_per_plane: 24 }
                |                                                 ^^^^^^ space.constellation[0].orbit.altitude needs a unit
                = help: did you mean `650000 m` (650 km)?
            1 error
            """);
    Cli.Outcome json = Cli.of("check", Cli.DEMO, bad.toString(), "--json");
    assertThat(json.code()).isEqualTo(2);
    assertThat(json.json().path("diagnostics").get(0).path("code").asString()).isEqualTo("E0312");
  }

  /** Truth: the syntax and the escapes of GitHub's documentation of workflow commands. */
  @Test
  void githubGetsOneCommandAProblem() throws Exception {
    Path bad = temp.resolve("a,b:c.yaml");
    Files.writeString(
        bad,
        Files.readString(Path.of(Cli.DEMO)).replace("2.7 %/yr", "270 %/yr").replace("650 km", "9"));
    Cli.Outcome github = Cli.of("check", "--format", "github", bad.toString());
    assertThat(github.code()).isEqualTo(2);
    assertThat(github.err()).isEmpty();
    assertThat(github.out().replace(temp + "/", ""))
        .isEqualTo(
            """
            ::error file=a%2Cb%3Ac.yaml,line=13,col=49,endColumn=50,title=E0312::space.constellation[0].orbit.altitude: length expected, got a bare number%0Awrite it with its unit, such as `9 km`
            ::error file=a%2Cb%3Ac.yaml,line=22,col=90,endColumn=98,title=E0314::space.satellites.aurora.power.array.degradation: `270 %25/yr` is outside the sensible range%0Ait must be at least 0 %25/yr and at most 50 %25/yr
            """);
  }

  /**
   * Truth: the properties that SARIF 2.1.0 requires (sections 3.13, 3.14, 3.18, 3.19, 3.27, 3.30),
   * read in the specification.
   */
  @Test
  void sarifHasWhatItsStandardAsksFor() throws Exception {
    Path bad = temp.resolve("ä b.yaml");
    Files.writeString(
        bad, Files.readString(Path.of(Cli.DEMO)).replace("650 km", "9").replace("seed", "sed"));
    Cli.Outcome sarif =
        Cli.of("check", "--format=sarif", bad.toString(), "--set", "time.stop=3", "--set", "x");
    JsonNode log = sarif.json();
    assertThat(log.path("version").asString()).isEqualTo("2.1.0");
    JsonNode run = log.path("runs").get(0);
    JsonNode driver = run.path("tool").path("driver");
    assertThat(driver.path("name").asString()).isEqualTo("skyrack");
    assertThat(run.path("results").size()).isEqualTo(4);
    for (JsonNode result : run.path("results")) {
      JsonNode rule = driver.path("rules").get(result.path("ruleIndex").asInt());
      assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
      assertThat(rule.path("shortDescription").path("text").asString()).endsWith(".");
      assertThat(result.path("level").asString()).isIn("error", "warning", "note", "none");
      assertThat(result.path("message").path("text").asString()).isNotBlank();
      for (JsonNode location : result.path("locations")) {
        JsonNode place = location.path("physicalLocation");
        if (!place.isMissingNode()) {
          JsonNode region = place.path("region");
          assertThat(region.path("startLine").asInt()).isPositive();
          assertThat(region.path("endColumn").asInt())
              .isGreaterThan(region.path("startColumn").asInt());
          assertThat(java.net.URI.create(place.path("artifactLocation").path("uri").asString()))
              .hasScheme("file")
              .satisfies(uri -> assertThat(uri.getPath()).endsWith("/ä b.yaml"));
        }
      }
    }
    assertThat(
            Cli.of("check", "--format=sarif", Cli.DEMO).json().path("runs").get(0).path("results"))
        .isEmpty();
  }

  @Test
  void jsonIsAFormatToo() {
    assertThat(Cli.of("check", Cli.DEMO, "--format=json"))
        .isEqualTo(Cli.of("check", Cli.DEMO, "--json"));
    assertThat(Cli.of("check", "--format", "json").json().path("format").asString())
        .isEqualTo("skyrack.error/1");
    assertThat(Cli.of("check", Cli.DEMO, "--format", "xml").failure())
        .startsWith("exit 2\nerror: Invalid value for option '--format'")
        .contains("github");
  }
}
