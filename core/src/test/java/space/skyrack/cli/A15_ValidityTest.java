package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.skyrack.SharedData;
import space.skyrack.model.Envelope;
import space.skyrack.study.Models;
import tools.jackson.databind.JsonNode;

/**
 * Outside the range of a model results are tagged everywhere, and {@code --strict} exits with 3.
 */
class A15_ValidityTest {
  private static final String RING = "space.constellation.ring.";
  private static final String DESIGN = "space.satellites.aurora.";

  @TempDir Path temp;

  /** One change per model that takes the demo, or a scenario of real elements, out of its range. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "orbit.j2 | dawn-dusk-24 | " + RING + "orbit.altitude=1450 km",
        "orbit.sgp4 | vanguard-omm | time.start=2020-11-13T06:00:00Z; time.duration=30 min",
        "orbit.numerical | cygfm01 | time.duration=13 h",
        "environment.sun | dawn-dusk-24 | time.start=2102-01-01T00:00:00Z",
        "environment.shadow | dawn-dusk-24 | " + RING + "orbit.altitude=1450 km",
        "environment.season | dawn-dusk-24 | " + RING + "orbit.altitude=4200 km",
        "environment.earth | dawn-dusk-24 | " + RING + "orbit.altitude=2100 km",
        "satellite.array | dawn-dusk-24 | " + RING + "orbit.altitude=1450 km",
        "satellite.battery | dawn-dusk-24 | "
            + DESIGN
            + "power.battery.discharge_limit=3 /h;"
            + DESIGN
            + "power.battery.capacity=4 kWh",
        "satellite.ageing | dawn-dusk-24 | " + RING + "age=6 yr",
        "satellite.heat | dawn-dusk-24 | time.step=120 s; output.every=120 s",
        "satellite.atmosphere | dawn-dusk-24 | " + RING + "orbit.altitude=1450 km",
        "satellite.drag | vanguard-omm | time.duration=30 min",
      })
  void outsideIsTaggedEverywhere(String id, String scenario, String changes) throws IOException {
    if (scenario.equals("vanguard-omm")) {
      SharedData.file("sgp4/sample_omm.xml");
    }
    Envelope model =
        Models.ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    List<String> words = new ArrayList<>();
    words.add(Cli.SCENARIOS.resolve(scenario + ".yaml").toString());
    if (scenario.equals("dawn-dusk-24")) {
      words.addAll(List.of("--set", Cli.SHORT));
    }
    for (String change : changes.split(";")) {
      words.addAll(List.of("--set", change.strip()));
    }

    Cli.Outcome plan = of("plan", words, "--strict");
    assertThat(plan.code()).as(plan.err()).isEqualTo(3);
    assertThat(plan.err()).contains("warning[W0701]", "(" + id + ")");
    assertThat(plan.out()).containsPattern("\\[\\d+] outside validity: .*\\(" + id + "\\)");
    JsonNode json = of("plan", words, "--json").json();
    assertThat(statuses(json.path("validity"), id)).contains("outside");
    boolean budgeted = model.domains().stream().anyMatch(A15_ValidityTest::isBudgeted);
    assertThat(json.path("budgets").toString().contains("\"" + id + "\"")).isEqualTo(budgeted);
    assertThat(json.path("not_modelled").size()).isGreaterThan(5);

    Path folder = temp.resolve(id);
    Cli.Outcome refused = of("run", words, "--strict", "-o", folder.toString());
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("nothing was run or written");
    assertThat(folder).doesNotExist();

    assertThat(of("run", words, "-o", folder.toString()).code()).isZero();
    assertThat(statuses(Cli.summary(folder).path("validity"), id)).contains("outside");
    assertThat(Cli.table(folder, "validity"))
        .anyMatch(row -> row.contains("," + id + ",") && row.contains(",outside,"));
    assertThat(tags(folder, "satellites")).anyMatch(tag -> List.of(tag.split(" ")).contains(id));
    String html = Files.readString(folder.resolve("report.html"));
    String markdown = Cli.of("report", folder.toString(), "--format", "md").out();
    assertThat(html).contains(id);
    assertThat(markdown).contains("| " + model.title() + " (" + id + ")", "✗");
    boolean plotted =
        model.domains().stream()
            .anyMatch(domain -> domain != Envelope.Domain.DRAG && domain != Envelope.Domain.MOTION);
    String charts = charts(folder);
    assertThat(charts.contains("(" + id + ")")).isEqualTo(plotted);
    assertThat(html).contains(plotted ? "△ Outside validity" : id);
  }

  private static boolean isBudgeted(Envelope.Domain domain) {
    return domain != Envelope.Domain.MOTION && domain != Envelope.Domain.LIGHT;
  }

  /** The radiator freezes only as the run goes on: it is written, tagged, and exits with 3. */
  @Test
  void whatOnlyTheRunFindsIsWrittenAndExitsWithThree() {
    String[] cold = {
      "--set", DESIGN + "thermal.radiator.area=340 m2",
      "--set", DESIGN + "thermal.loop.bypass_below=-90 degC",
      "--set", DESIGN + "power.eclipse_policy.action=suspend",
      "--set", DESIGN + "compute.idle_power=0 W",
      "--set", "time.duration=3 h",
    };
    Path folder = temp.resolve("cold");
    List<String> words = new ArrayList<>(List.of(Cli.DEMO));
    words.addAll(List.of(cold));
    Cli.Outcome plan = of("plan", words, "--strict");
    Cli.Outcome run = of("run", words, "--strict", "-o", folder.toString());
    assertThat(plan.code()).isZero();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("the run and its report are written", "satellite.heat");
    assertThat(tags(folder, "thermal")).contains("satellite.heat", "");
    assertThat(charts(folder)).contains("\"outside\"");
    assertThat(Cli.summary(folder).path("validity").toString()).contains("\"since_utc\":\"2027-");

    Path halves = temp.resolve("halves");
    of("run", words, "--until", "2027-12-20T01:30:00Z", "-o", halves.toString());
    Cli.resume(halves);
    assertThat(Cli.bytes(halves)).isEqualTo(Cli.bytes(folder));
  }

  @Test
  void theDemoIsInsideAndNothingIsTagged() throws IOException {
    Path folder = temp.resolve("demo");
    assertThat(Cli.of("check", Cli.DEMO, "--strict").code()).isZero();
    Cli.Outcome plan = Cli.of("plan", Cli.DEMO, "--strict");
    assertThat(plan.code()).isZero();
    assertThat(plan.out()).doesNotContain("outside validity");
    Cli.Outcome run = Cli.run(folder, Cli.DEMO, "--strict", "--set", Cli.SHORT);
    assertThat(run.out() + run.err()).doesNotContain("outside").doesNotContain("W0701");
    for (String table : List.of("power", "thermal", "satellites", "eclipses")) {
      assertThat(tags(folder, table)).containsOnly("");
    }
    assertThat(Cli.table(folder, "validity")).noneMatch(row -> row.contains(",outside,"));
    assertThat(Files.readString(folder.resolve("report.html"))).doesNotContain("Outside validity");
  }

  @Test
  void everyFormOfAReportSaysWhatIsNotModelled() throws IOException {
    Path folder = temp.resolve("demo");
    Cli.run(folder, Cli.DEMO, "--set", Cli.SHORT);
    String everywhere = "eclipses by the Moon";
    String itsOwn = "`space.satellites.aurora.links`: read and checked";
    String markdown = Cli.of("report", folder.toString(), "--format", "md").out();
    for (String form :
        List.of(
            Files.readString(folder.resolve("report.html")),
            Files.readString(folder.resolve("report.json")),
            markdown,
            Files.readString(folder.resolve("summary.json")),
            Cli.of("plan", Cli.DEMO, "--json").out())) {
      assertThat(form).contains(everywhere, itsOwn);
    }
  }

  /** A value of the file is pointed at where it stands. */
  @Test
  void checkWarnsAtTheField() {
    String high = RING + "orbit.altitude=1450 km";
    Cli.Outcome mild = Cli.of("check", Cli.DEMO, "--set", high);
    assertThat(mild.code()).isZero();
    assertThat(mild.err()).contains("warning[W0701]", "orbit.altitude=1450 km", "checked by: ");
    Cli.Outcome strict = Cli.of("check", Cli.DEMO, "--set", high, "--strict", "--json");
    assertThat(strict.code()).isEqualTo(3);
    JsonNode found = strict.json().path("diagnostics").path(0);
    assertThat(found.path("code").asString()).isEqualTo("W0701");
    assertThat(found.path("path").asString()).isEqualTo("space.constellation[0].orbit.altitude");
  }

  private static Cli.Outcome of(String verb, List<String> words, String... more) {
    return Cli.of(
        Stream.of(Stream.of(verb), words.stream(), Stream.of(more))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  private static List<String> statuses(JsonNode ranges, String id) {
    return ranges
        .valueStream()
        .filter(range -> range.path("model").asString().equals(id))
        .map(range -> range.path("status").asString())
        .toList();
  }

  /** The last column of a table, which is its tag. */
  private static List<String> tags(Path folder, String table) {
    List<String> rows = Cli.table(folder, table);
    assertThat(rows.getFirst()).endsWith(",outside_validity");
    return rows.stream().skip(1).map(row -> row.substring(row.lastIndexOf(',') + 1)).toList();
  }

  private static String charts(Path folder) {
    StringBuilder charts = new StringBuilder();
    JsonNode sections =
        space.skyrack.results.Json.read(folder.resolve("report.json")).path("sections");
    for (JsonNode section : sections) {
      for (JsonNode block : section.path("blocks")) {
        if (block.has("outside_validity")) {
          charts.append(block.path("outside_validity")).append(block.path("content"));
        }
      }
    }
    return charts.toString();
  }
}
