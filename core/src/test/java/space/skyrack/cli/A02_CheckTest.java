package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
               --> demo.yaml:12:49
                |
             12 |       orbit: { type: sun-synchronous, altitude: 650000, ltan: "06:00", planes: 1, satellites_per_plane: 24 }
                |                                                 ^^^^^^ space.constellation[0].orbit.altitude needs a unit
                = help: did you mean `650000 m` (650 km)?
            1 error
            """);
    Cli.Outcome json = Cli.of("check", Cli.DEMO, bad.toString(), "--json");
    assertThat(json.code()).isEqualTo(2);
    assertThat(json.json().path("diagnostics").get(0).path("code").asString()).isEqualTo("E0312");
  }
}
