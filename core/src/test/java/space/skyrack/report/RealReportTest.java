package space.skyrack.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report of a short run of the shipped demo, read and opened in a browser.
 *
 * <p>Truth of the contents: the summary of that run. The page forbids itself every outside
 * resource, so a request shows as a console message. Truth: the browser's own log, which a page
 * with an outside picture proves to be read.
 */
class RealReportTest {
  @TempDir static Path temp;
  static Path real;

  @BeforeAll
  static void run() {
    real = RealRun.write(temp.resolve("real"), "time.duration=3 h");
  }

  @Test
  void aRealRunFillsEverySection() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(Files.readString(real.resolve("report.json")));
    JsonNode summary = JsonMapper.shared().readTree(Files.readString(real.resolve("summary.json")));
    String markdown = Report.of(real).markdown();
    assertThat(markdown)
        .contains("**The design closes.** Array power, the tightest budget, keeps")
        .contains("| array power\u00a0◀ | kW |")
        .contains("the eclipse policy holds work back")
        .contains("of installed")
        .doesNotContain("no time series", "no verdict", "No budgets", "NaN", "Infinity", "null");
    JsonNode orbit = ReportTest.chart(json, "worst-orbit");
    assertThat(orbit.path("caption").asString())
        .startsWith(summary.path("worst_satellite").asString() + "; 19.")
        .contains("min of shadow from 2027-12-20");
    assertThat(orbit.path("content").path("panels").size()).isEqualTo(5);
    assertThat(ReportTest.chart(json, "charge-map").path("content").path("cells").size())
        .isEqualTo(24);
    assertThat(
            ReportTest.chart(json, "eclipse-lanes")
                .path("content")
                .path("names")
                .path(23)
                .asString())
        .isEqualTo("ring-24");
    assertThat(Files.size(real.resolve("report.html"))).isLessThan(3_000_000);
  }

  @Test
  void aLargeFleetIsShownByPlaneAndItsWorstSatellite() throws IOException {
    Path planes =
        RealRun.write(temp.resolve("planes"), "time.duration=2 h", "output.tables=sampled");
    JsonNode json = JsonMapper.shared().readTree(Files.readString(planes.resolve("report.json")));
    assertThat(
            ReportTest.chart(json, "charge-map").path("content").path("names").path(0).asString())
        .isEqualTo("ring plane 1");
    assertThat(ReportTest.chart(json, "whole-run").path("caption").asString())
        .startsWith("ring-")
        .doesNotContain("No satellite of a fleet of this size");
  }

  @Test
  void costIsInEveryForm() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(Files.readString(real.resolve("report.json")));
    JsonNode summary = JsonMapper.shared().readTree(Files.readString(real.resolve("summary.json")));
    List<String> titles = json.findValuesAsString("title");
    String markdown = Report.of(real).markdown();
    for (String title :
        List.of(
            "Cost by bucket, in numbers",
            "Delivered compute by stage, in numbers",
            "By every metric",
            "Cost and delivered hours by year",
            "Carbon, water, land of a delivered accelerator-hour",
            "What would have to be true for orbit to be cheaper")) {
      assertThat(titles).contains(title);
      assertThat(markdown).contains("**" + title + "**");
    }
    JsonNode sides = summary.path("plan").path("cost").path("sides");
    JsonNode buckets = ReportTest.chart(json, "cost-buckets").path("content");
    assertThat(buckets.path("names").size()).isEqualTo(sides.size());
    assertThat(buckets.path("ranges").path(0).size()).isEqualTo(2);
    assertThat(ReportTest.chart(json, "cost-stages").path("content").path("stages").toString())
        .isEqualTo(
            "[\"installed\",\"power\",\"thermal\",\"network\",\"radiation\",\"hardware\","
                + "\"scheduling\",\"delivered\"]");
    for (JsonNode side : sides) {
      String id = "cost-years-" + side.path("id").asString();
      assertThat(ReportTest.chart(json, id).path("content").path("years").size())
          .isEqualTo(side.path("years").size());
    }
    assertThat(markdown)
        .contains("| PFLOP-day, 16 bit | USD/PFLOP-day |", "Delivered accelerator-hour, orbit")
        .contains("[Every assumption with its source](#inputs)");
  }

  @Test
  void drawsEveryPlotWithoutAWordOnTheConsole() throws Exception {
    Path page = real.resolve("report.html");
    Seen seen = open(page);
    assertThat(seen.console).isEmpty();
    JsonNode json = JsonMapper.shared().readTree(Files.readString(real.resolve("report.json")));
    List<String> plots = new ArrayList<>();
    for (JsonNode block : json.findParents("content")) {
      String plot = block.path("id").asString();
      String drawn = block.path("kind").asString().equals("heat") ? "<canvas" : "<svg";
      assertThat(seen.dom).containsPattern("(?s)id=\"" + plot + "\"[^>]*>.{0,300}" + drawn);
      plots.add(plot);
    }
    assertThat(plots).contains("worst-orbit", "charge-map", "cost-buckets", "tornado-0");
    showsMarks(seen.dom, json);

    Path leaky = real.resolve("leaky.html");
    String html = Files.readString(page);
    String head = html.substring(0, html.indexOf("<main>"));
    Files.writeString(leaky, head + "<img src=\"https://example.invalid/pixel.png\">");
    assertThat(open(leaky).console).anyMatch(line -> line.contains("example.invalid"));
  }

  /** Whiskers of the bars and bars of the tornado, by the words that stand beside them. */
  private static void showsMarks(String dom, JsonNode json) {
    assertThat(drawn(dom, "cost-buckets")).containsPattern(">[\\d.]+ to [\\d.]+</text>");
    assertThat(drawn(dom, "cost-stages")).contains(" %</text>");
    assertThat(drawn(dom, "difference-0")).containsPattern(">P50 [−\\d.]+</text>");
    JsonNode first = ReportTest.chart(json, "tornado-0").path("content").path("rows").path(0);
    assertThat(drawn(dom, "tornado-0"))
        .contains(first.path("name").asString() + "</text>")
        .contains(first.path("low_at").asString() + "</text>")
        .contains(first.path("high_at").asString() + "</text>");
  }

  /** What the browser made of a plot. */
  private static String drawn(String dom, String plot) {
    int from = dom.indexOf("id=\"" + plot + "\"");
    return dom.substring(from, dom.indexOf("</figure>", from));
  }

  /** The page after its scripts ran, and what the console said. */
  private record Seen(String dom, List<String> console) {}

  private Seen open(Path page) throws IOException, InterruptedException {
    Path dom = Files.createTempFile(temp, "dom", ".html");
    Path log = Files.createTempFile(temp, "log", ".txt");
    List<String> command = new ArrayList<>(List.of(browser().toString()));
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--user-data-dir=" + temp.resolve("profile"),
            "--window-size=1400,2000",
            "--virtual-time-budget=1000",
            "--enable-logging=stderr",
            "--dump-dom",
            page.toUri().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("the browser ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    List<String> console =
        Files.readAllLines(log).stream().filter(line -> line.contains(":CONSOLE")).toList();
    return new Seen(Files.readString(dom), console);
  }

  private static Path browser() {
    String path = System.getenv().getOrDefault("PATH", "");
    List<Path> found =
        Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
            .flatMap(name ->
                Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .toList();
    assumeTrue(!found.isEmpty(), "no Chromium on PATH: the report is not opened in a browser");
    return found.getFirst();
  }
}
