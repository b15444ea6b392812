package space.skyrack.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.results.ResultsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Truth: the synthetic run that the report was made from. */
class ReportTest {
  private static final int MOST_BYTES = 3_000_000;

  @TempDir static Path temp;
  static Path run;

  @BeforeAll
  static void write() throws IOException {
    run = SyntheticRun.write(temp.resolve("demo"), 24, 1441, false);
  }

  @Test
  void loadsNothingFromOutside() throws IOException {
    String html = Files.readString(run.resolve("report.html"));
    Pattern resource =
        Pattern.compile(
            "<(?:script|img|iframe|link)[^>]*(?:src|href)=\"(?!data:)|url\\(\\s*['\"]?http|@import");
    String outsideScripts = html.replaceAll("(?s)(<script[^>]*>).*?</script>", "$1");
    assertThat(resource.matcher(outsideScripts).results().map(match -> match.group()).toList())
        .isEmpty();
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
    assertThat(html)
        .contains("docs/explanation/heater.md &lt;draft&gt;")
        .contains("href=\"https://example.com/cell.pdf\"")
        .contains("href=\"tables/power.parquet\"");
  }

  @Test
  void allFormsSayTheSame() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(Files.readString(run.resolve("report.json")));
    List<String> ids =
        json.path("sections").valueStream().map(s -> s.path("id").asString()).toList();
    assertThat(ids)
        .containsExactly(
            "verdict",
            "checks",
            "budgets",
            "waterfall",
            "orbit",
            "fleet",
            "eclipses",
            "events",
            "ledgers",
            "quantities",
            "inputs",
            "validity",
            "reproduce");
    String html = Files.readString(run.resolve("report.html"));
    String markdown = Report.of(run).markdown();
    for (String number : List.of("73.1", "90.4", "17.9", "19.83\u00a0min", "9216", "+31\u00a0%")) {
      assertThat(json.toString()).contains(number);
      assertThat(html).contains(number);
      assertThat(markdown).contains(number);
    }
    JsonNode whole = chart(json, "whole-run");
    JsonNode charge = whole.path("content").path("panels").path(2);
    assertThat(charge.path("title").asString()).isEqualTo("Charge");
    assertThat(charge.path("time_ms").size()).isEqualTo(1441);
    assertThat(charge.path("series").path(0).path("values").size()).isEqualTo(1441);
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    assertThat(Report.of(run).html()).isEqualTo(Files.readString(run.resolve("report.html")));
    assertThat(Report.of(run).json()).isEqualTo(Files.readString(run.resolve("report.json")));
  }

  @Test
  void aFleetStaysSmall() throws IOException {
    Path fleet = SyntheticRun.write(temp.resolve("fleet"), 210, 310, false);
    assertThat(Files.size(fleet.resolve("report.html"))).isLessThan(MOST_BYTES);
    JsonNode json = JsonMapper.shared().readTree(Files.readString(fleet.resolve("report.json")));
    JsonNode map = chart(json, "charge-map").path("content");
    assertThat(map.path("cells").size()).isEqualTo(200);
    assertThat(map.path("cells").path(0).size()).isEqualTo(300);
    assertThat(map.path("names").path(0).asString()).isEqualTo("ring-00 … ring-01");
  }

  @Test
  void planesStandForAFleetWithoutRowsOfItsOwn() throws IOException {
    Path sampled = SyntheticRun.write(temp.resolve("sampled"), 8, 50, true);
    JsonNode json = JsonMapper.shared().readTree(Files.readString(sampled.resolve("report.json")));
    assertThat(chart(json, "charge-map").path("content").path("names").size()).isEqualTo(7);
    assertThat(chart(json, "whole-run").path("caption").asString()).startsWith("ring-00");
  }

  @Test
  void whatIsMissingIsSaid() throws IOException {
    Path bare = Files.createDirectories(temp.resolve("bare"));
    assertThatThrownBy(() -> Report.of(bare))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("no summary.json");
    Files.writeString(bare.resolve("summary.json"), "{");
    assertThatThrownBy(() -> Report.of(bare)).hasMessageContaining("is not JSON");
    Files.writeString(bare.resolve("summary.json"), "{}");
    assertThat(Report.of(bare).markdown())
        .contains("This run has no verdict")
        .contains("No budgets were computed")
        .contains("No satellite has a time series")
        .contains("This run has no table of eclipses")
        .contains("This run kept no ledgers");
    Files.createDirectories(bare.resolve("tables"));
    Files.writeString(bare.resolve("tables/planes.csv"), "plane,members_count\na,many\n");
    assertThatThrownBy(() -> Report.of(bare))
        .hasMessageContaining("row 1 has `many` for members_count");
  }

  @Test
  void longSeriesKeepTheirPeaks() {
    double[] values = new double[8641];
    values[4321] = 7;
    values[4322] = -3;
    double[] kept = Decimation.values(values);
    assertThat(kept).hasSize(Decimation.MOST_POINTS).contains(7, -3);
    assertThat(Decimation.times(new long[8641])).hasSize(Decimation.MOST_POINTS);
  }

  static JsonNode chart(JsonNode json, String id) {
    return json.path("sections")
        .valueStream()
        .flatMap(section -> section.path("blocks").valueStream())
        .filter(block -> block.path("id").asString("").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
