package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.data.DataSource;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.files.ccsds.ndm.odm.omm.Omm;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.utils.TimeStampedPVCoordinates;
import space.skyrack.orbit.BodiesContext;
import space.skyrack.orbit.OrekitContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Truth: independent readers (Orekit, Hardwood, Jackson) find the run's numbers in each file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class A15_ExportTest {
  private static final OrekitContext CONTEXT = new OrekitContext();
  private static final String NOON = "2027-12-20T01:00:00Z";

  Path temp;
  Path run;
  Path catalogued;

  @BeforeAll
  void runs(@TempDir Path folder) throws Exception {
    temp = folder;
    run = temp.resolve("demo");
    Cli.run(run, Cli.DEMO, "--set", "time.duration=3 h");
    catalogued = temp.resolve("omm");
    Path elements = temp.resolve("two.json");
    Files.writeString(
        elements,
        """
        [{"OBJECT_NAME":"NINE DIGITS","OBJECT_ID":"2026-123AB","EPOCH":"2026-08-22T12:00:00.123456",
          "MEAN_MOTION":15.49562116,"ECCENTRICITY":0.000769,"INCLINATION":51.633,
          "RA_OF_ASC_NODE":334.1166,"ARG_OF_PERICENTER":71.1509,"MEAN_ANOMALY":289.0313,
          "EPHEMERIS_TYPE":0,"CLASSIFICATION_TYPE":"U","NORAD_CAT_ID":799500123,
          "ELEMENT_SET_NO":999,"REV_AT_EPOCH":123456,"BSTAR":0.00016914,
          "MEAN_MOTION_DOT":0.00009068,"MEAN_MOTION_DDOT":0}]
        """);
    String text = Files.readString(Cli.SCENARIOS.resolve("vanguard-omm.yaml"));
    Path scenario = temp.resolve("nine.yaml");
    Files.writeString(
        scenario,
        text.replace("../../shared/data/sgp4/sample_omm.xml", "two.json")
            .replace("2020-10-13T06:00:00Z", "2026-08-22T13:00:00Z")
            .replace("duration: 6 h", "duration: 3 h"));
    Cli.run(catalogued, scenario.toString());
  }

  private Path export(Path of, String format, String... more) {
    Path file = temp.resolve(of.getFileName() + "." + format);
    String[] words = new String[6 + more.length];
    words[0] = "export";
    words[1] = of.toString();
    words[2] = "--format";
    words[3] = format;
    words[4] = "-o";
    words[5] = file.toString();
    System.arraycopy(more, 0, words, 6, more.length);
    Cli.Outcome outcome = Cli.of(words);
    assertThat(outcome.failure()).isEqualTo("exit 0\n");
    assertThat(file).exists();
    return file;
  }

  private static ParserBuilder orekit() {
    return new ParserBuilder(new BodiesContext(CONTEXT)).withMu(3.986004415e14);
  }

  /** The run may stand after the options, as the synopsis has it, and names may be parted. */
  @Test
  void satellitesAreNamedInAnyOrder() throws Exception {
    Path file = temp.resolve("named.csv");
    List<String> head = List.of("export", "--format", "csv", "--step", "1h", "-o", file.toString());
    for (List<String> tail :
        List.of(
            List.of("--satellite", "ring-07", "--satellite", "ring-24", run.toString()),
            List.of("--satellite", "ring-07, ring-24", run.toString()),
            List.of(run.toString(), "--satellite=ring-24,ring-07"))) {
      Cli.Outcome outcome =
          Cli.of(Stream.concat(head.stream(), tail.stream()).toArray(String[]::new));
      assertThat(outcome.failure()).isEqualTo("exit 0\n");
      assertThat(Files.readAllLines(file)).hasSize(9);
    }
    assertThat(
            said("export", run.toString(), "--format", "csv", "--satellite", "ring-07", "ring-24"))
        .startsWith("exit 2\n")
        .contains("ring-24");
    assertThat(said("export", run.toString(), "--format", "csv", "--satellite", ","))
        .startsWith("exit 2\n");
  }

  /** The table of states, in the same frame, is the same motion in another file. */
  @ParameterizedTest
  @ValueSource(strings = {"gcrf", "eme2000", "teme", "itrf"})
  void orekitReadsOurEphemerides(String frame) throws Exception {
    Path csv = export(run, "csv", "--frame", frame, "--satellite", "ring-07,ring-24");
    List<String> rows = Files.readAllLines(csv);
    for (String format : List.of("oem", "oem-xml")) {
      Path file = export(run, format, "--frame", frame, "--satellite", "ring-07,ring-24");
      Oem oem = orekit().buildOemParser().parseMessage(new DataSource(file.toFile()));
      assertThat(oem.getSegments()).hasSize(2);
      assertThat(oem.getSegments().get(1).getMetadata().getObjectName())
          .isEqualToIgnoringCase("ring-24");
      int row = 1;
      for (var segment : oem.getSegments()) {
        assertThat(segment.getCoordinates()).hasSize(181);
        assertThat(segment.getInterpolationSamples()).isEqualTo(8);
        for (TimeStampedPVCoordinates state : segment.getCoordinates()) {
          String[] cells = rows.get(row++).split(",");
          assertThat(state.getDate().toString(CONTEXT.getTimeScales().getUTC()))
              .startsWith(cells[0].substring(0, 23));
          assertThat(state.getPosition().distance(vector(cells, 4))).isLessThan(1e-4);
          assertThat(state.getVelocity().distance(vector(cells, 7))).isLessThan(1e-7);
        }
      }
    }
  }

  /**
   * Truth: the product of Lagrange's weights, worked here without the product's code, at every 15 s
   * that the table of the same motion has between the states. The error stated may be neither below
   * nor, rounded up to two digits, far above it.
   */
  @ParameterizedTest
  @ValueSource(ints = {300, 600})
  void theStatedInterpolationErrorIsReal(int step_s) throws Exception {
    List<Vector3D> motion = new ArrayList<>();
    List<String> rows =
        Files.readAllLines(export(run, "csv", "--satellite", "ring-07", "--step", "15s"));
    for (String row : rows.subList(1, rows.size())) {
      motion.add(vector(row.split(","), 4));
    }
    int every = step_s / 15;
    int last = (motion.size() - 1) / every;
    double worst = 0;
    for (int k = 0; k < motion.size(); k++) {
      int first = Math.clamp(k / every - 3, 0, last - 7);
      Vector3D there = Vector3D.ZERO;
      for (int j = first; j < first + 8; j++) {
        double weight = 1;
        for (int m = first; m < first + 8; m++) {
          weight *= m == j ? 1 : (k - m * every) / (double) ((j - m) * every);
        }
        there = there.add(weight, motion.get(j * every));
      }
      worst = Math.max(worst, there.distance(motion.get(k)));
    }
    Path file = temp.resolve("coarse.oem");
    Cli.Outcome outcome =
        Cli.of(
            "export",
            run.toString(),
            "--format",
            "oem",
            "--satellite",
            "ring-07",
            "--step",
            step_s + "s",
            "-o",
            file.toString());
    assertThat(outcome.code()).isEqualTo(worst > 1000 ? 2 : 0);
    String text = outcome.code() == 0 ? Files.readString(file) : outcome.err();
    var said = Pattern.compile("by ([0-9.]+) m, .*").matcher(text);
    assertThat(said.find()).isTrue();
    System.out.printf("OEM at %d s: %s; truth %.2f m%n", step_s, said.group(), worst);
    assertThat(Double.parseDouble(said.group(1))).isBetween(0.99 * worst, 1.11 * worst);
    assertThat(text)
        .contains(
            step_s == 300
                ? "the greatest found at 684 points between its states"
                : "more than 1000 m\n  = help: choose --step 300s or less");
  }

  @Test
  void stepsTooCoarseForAPolynomialAreRefused() {
    assertThat(said("export", run.toString(), "--format", "oem", "--step", "1e9s"))
        .isEqualTo(
            """
            exit 2
            error: 2 states at --step 1000000000s do not make the polynomial of an ephemeris, which \
            takes 8
              = help: choose --step 1540s or less, or a longer span
            """);
    String coarse = said("export", run.toString(), "--format", "oem", "--step", "1540s");
    System.out.println(coarse);
    assertThat(coarse)
        .startsWith(
            "exit 2\nerror: interpolating between states of `ring-01` at --step 1540s misses it by ")
        .contains(" m, more than 1000 m\n  = help: choose --step ");
    assertThat(run.resolve("export")).doesNotExist();
  }

  private static Vector3D vector(String[] cells, int first) {
    return new Vector3D(
        Double.parseDouble(cells[first]),
        Double.parseDouble(cells[first + 1]),
        Double.parseDouble(cells[first + 2]));
  }

  /** Our own reader flies what our writer wrote; the second run covers what the first did. */
  @Test
  void anExportFliesAgain() throws Exception {
    Path oem = export(run, "oem-xml", "--satellite", "ring-07");
    String text = Files.readString(Cli.SCENARIOS.resolve("vanguard-omm.yaml"));
    Path scenario = temp.resolve("again.yaml");
    Files.writeString(
        scenario,
        text.replaceFirst("orbit: .*", "orbit: { type: oem, file: " + oem.getFileName() + " }")
            .replace("      propagator: sgp4\n", "")
            .replace("2020-10-13T06:00:00Z", "2027-12-20T00:00:00Z")
            .replace("duration: 6 h", "duration: 3 h"));
    Path again = temp.resolve("again");
    Cli.run(again, scenario.toString());
    List<String> first = Files.readAllLines(export(run, "csv", "--satellite", "ring-07"));
    List<String> second = Files.readAllLines(export(again, "csv"));
    assertThat(second).hasSameSizeAs(first);
    for (int row = 1; row < first.size(); row++) {
      double apart =
          vector(first.get(row).split(","), 4).distance(vector(second.get(row).split(","), 4));
      assertThat(apart).isLessThan(1e-3);
    }
    Cli.Outcome longer = Cli.of("check", scenario.toString(), "--set", "time.duration=200 min");
    assertThat(longer.code()).isEqualTo(2);
    assertThat(longer.err())
        .contains(
            "ring-07 is known for 2027-12-20T00:00:00.000Z to 2027-12-20T03:00:00.000Z, but the"
                + " scenario wants 2027-12-20T00:00:00.000Z to 2027-12-20T03:20:00.000Z");
  }

  @Test
  void orekitReadsOurElements() throws Exception {
    for (String format : List.of("omm", "omm-xml")) {
      Path file = export(catalogued, format);
      String text = Files.readString(file);
      assertThat(text).contains("The elements that the run flew with SGP4: nothing was fitted");
      Omm omm = orekit().buildOmmParser().parseMessage(new DataSource("omm", () -> reader(text)));
      TLE tle = omm.generateTLE();
      assertThat(tle.getSatelliteNumber()).isEqualTo(799_500_123);
      assertThat(omm.getMetadata().getObjectID()).isEqualTo("2026-123AB");
      assertThat(Math.toDegrees(tle.getRaan())).isEqualTo(334.1166);
      assertThat(tle.getMeanMotion() * 43_200 / Math.PI).isEqualTo(15.49562116);
      assertThat(tle.getBStar()).isEqualTo(0.00016914);
      assertThat(tle.getDate().toString(CONTEXT.getTimeScales().getUTC()))
          .startsWith("2026-08-22T12:00:00.123456");
    }
    JsonNode json =
        JsonMapper.shared().readTree(Files.readString(export(catalogued, "omm-json"))).get(0);
    assertThat(json.path("NORAD_CAT_ID").asInt()).isEqualTo(799_500_123);
    assertThat(json.path("MEAN_MOTION").asDouble()).isEqualTo(15.49562116);
    assertThat(Files.readAllLines(export(catalogued, "omm-csv")).get(1))
        .startsWith("NINE DIGITS,2026-123AB,2026-08-22T12:00:00.123456,15.49562116,0.000769,");
  }

  /**
   * An object without a number: no key in JSON, an empty cell in CSV; our own reader takes both.
   */
  @Test
  void noCatalogueNumberIsNoNumber() throws Exception {
    Path json = export(run, "omm-json", "--satellite", "ring-07");
    JsonNode object = JsonMapper.shared().readTree(Files.readString(json)).get(0);
    assertThat(object.has("NORAD_CAT_ID")).isFalse();
    assertThat(object.path("OBJECT_NAME").asString()).isEqualTo("ring-07");
    Path csv = export(run, "omm-csv", "--satellite", "ring-07");
    List<String> lines = Files.readAllLines(csv);
    int column = List.of(lines.get(0).split(",")).indexOf("NORAD_CAT_ID");
    assertThat(lines.get(1).split(",")[column]).isEmpty();
    assertThat(lines.get(1).split(",")[column - 1]).isEqualTo("U");
    String text = Files.readString(Cli.SCENARIOS.resolve("vanguard-omm.yaml"));
    for (Path file : List.of(json, csv)) {
      Path scenario = temp.resolve("numberless.yaml");
      Files.writeString(
          scenario,
          text.replace("../../shared/data/sgp4/sample_omm.xml", file.getFileName().toString())
              .replace("2020-10-13T06:00:00Z", "2027-12-20T00:00:00Z"));
      Cli.Outcome outcome = Cli.of("check", scenario.toString());
      assertThat(outcome.failure()).startsWith("exit 0\n");
    }
  }

  private static java.io.Reader reader(String text) {
    int from = text.indexOf("<omm");
    String single =
        from < 0
            ? text
            : "<?xml version=\"1.0\"?>\n" + text.substring(from, text.indexOf("</omm>") + 6);
    // Orekit makes no TLE of an object without a designator.
    return new java.io.StringReader(single.replace("= UNKNOWN", "= 2027-001A"));
  }

  /** Orekit's SGP4 flies our fit, and strays from the run as far as the comment says. */
  @Test
  void aFitSaysHowGoodItIs() throws Exception {
    Path file = export(run, "omm", "--satellite", "ring-07", "--catalog-number", "270000");
    String text = Files.readString(file);
    Omm omm = orekit().buildOmmParser().parseMessage(new DataSource("omm", () -> reader(text)));
    double stated = most(text);
    TLE tle = omm.generateTLE();
    assertThat(tle.getSatelliteNumber()).isEqualTo(270_006);
    double worst = strays(tle);
    System.out.printf("fit of 3 h: stated %.1f m, Orekit's SGP4 %.1f m%n", stated, worst);
    assertThat(worst).isBetween(0.5 * stated, 1.05 * stated);
    List<String> lines =
        Files.readAllLines(
            export(run, "tle", "--satellite", "ring-07", "--catalog-number", "270000"));
    assertThat(lines.get(1)).startsWith("1 T0006U          27354.");
    TLE two = new TLE(lines.get(1), lines.get(2), CONTEXT.getTimeScales().getUTC());
    assertThat(two.getSatelliteNumber()).isEqualTo(270_006);
    assertThat(strays(two)).isLessThan(stated + 30);
  }

  private static double most(String text) {
    var found = java.util.regex.Pattern.compile("greatest ([0-9.]+) m").matcher(text);
    assertThat(found.find()).isTrue();
    return Double.parseDouble(found.group(1));
  }

  private double strays(TLE tle) throws Exception {
    TLEPropagator sgp4 = TLEPropagator.selectExtrapolator(tle, CONTEXT.teme());
    double worst = 0;
    List<String> rows =
        Files.readAllLines(export(run, "csv", "--frame", "teme", "--satellite", "ring-07"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",");
      var date = CONTEXT.date(space.skyrack.time.Epoch.parse(cells[0]).tai_ns());
      worst = Math.max(worst, sgp4.getPVCoordinates(date).getPosition().distance(vector(cells, 4)));
    }
    return worst;
  }

  @Test
  void parquetHoldsTheRowsOfTheTable() throws Exception {
    List<String> rows =
        Files.readAllLines(export(run, "csv", "--satellite", "ring-07", "--step", "10 min"));
    Path file = export(run, "parquet", "--satellite", "ring-07", "--step", "10 min");
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file));
        var cursor = reader.rowReader()) {
      int row = 1;
      while (cursor.hasNext()) {
        cursor.next();
        String[] cells = rows.get(row++).split(",");
        assertThat(cursor.getDouble("x_m")).isEqualTo(Double.parseDouble(cells[4]));
        assertThat(cursor.getDouble("altitude_m")).isEqualTo(Double.parseDouble(cells[12]));
      }
      assertThat(row).isEqualTo(rows.size()).isEqualTo(20);
    }
  }

  /** Truth: RFC 7946: no segment crosses the antimeridian, and both sides meet there. */
  @Test
  void groundTracksAreCutAtTheAntimeridian() throws Exception {
    JsonNode json = JsonMapper.shared().readTree(Files.readString(export(run, "geojson")));
    assertThat(json.path("type").asString()).isEqualTo("FeatureCollection");
    assertThat(json.path("features").size()).isEqualTo(24);
    int cuts = 0;
    for (JsonNode feature : json.path("features")) {
      JsonNode lines = feature.path("geometry").path("coordinates");
      cuts += lines.size() - 1;
      for (int l = 0; l < lines.size(); l++) {
        JsonNode line = lines.get(l);
        assertThat(line.size()).isGreaterThan(1);
        for (int k = 1; k < line.size(); k++) {
          double a = line.get(k - 1).get(0).asDouble();
          assertThat(Math.abs(a - line.get(k).get(0).asDouble())).isLessThanOrEqualTo(180);
        }
        if (l > 0) {
          JsonNode end = lines.get(l - 1).get(lines.get(l - 1).size() - 1);
          assertThat(end.get(0).asDouble()).isEqualTo(-line.get(0).get(0).asDouble());
          assertThat(Math.abs(end.get(0).asDouble())).isEqualTo(180);
          assertThat(end.get(1)).isEqualTo(line.get(0).get(1));
        }
      }
    }
    assertThat(cuts).isGreaterThan(24);
  }

  @Test
  void whatCannotBeDoneIsSaid() throws Exception {
    String folder = run.toString();
    assertThat(said("export", folder, "--format", "oem", "--satellite", "rng-07"))
        .isEqualTo(
            """
            exit 2
            error: the run has no satellite `rng-07`
              = help: did you mean `ring-07`?
            """);
    assertThat(said("export", temp.toString(), "--format", "oem"))
        .startsWith("exit 2\nerror: `TEMP` holds no finished run");
    assertThat(said("export", folder, "--format", "orm"))
        .startsWith("exit 2\nerror: --format: `orm` is none of oem, oem-xml, omm,");
    assertThat(said("export", folder, "--format", "oem", "-o", temp + "/none/x.oem"))
        .startsWith("exit 4\nerror: ");
    assertThat(said("export", folder, "--format", "oem", "-o", folder)).startsWith("exit 4\n");
    assertThat(said("export", folder, "--format", "oem", "--to", "2030-01-01T00:00:00Z"))
        .startsWith("exit 2\nerror: the run spans 2027-12-20T00:00:00.000Z to");
    assertThat(said("export", folder, "--format", "oem", "--step", "60"))
        .startsWith("exit 2\nerror: --step: `60` is not a time");
    assertThat(said("export", folder, "--format", "tle"))
        .isEqualTo(
            """
            exit 2
            error: `ring-01` has no catalogue number, which two-line elements need
              = help: give the first one with --catalog-number, or use --format omm
            """);
    assertThat(said("export", catalogued.toString(), "--format", "tle"))
        .isEqualTo(
            """
            exit 2
            error: `NINE DIGITS` has catalogue number 799500123, but two-line elements hold 339999 \
            at most (Alpha-5 Z9999)
              = help: use --format omm, which holds any number
            """);
    assertThat(temp.resolve("none")).doesNotExist();
    assertThat(run.resolve("export")).doesNotExist();
  }

  private String said(String... words) {
    return Cli.of(words).failure().replace(temp.toString(), "TEMP");
  }

  @Test
  void oneDocumentSaysWhatWasWritten() {
    Cli.Outcome outcome =
        Cli.of(
            "export",
            run.toString(),
            "--format",
            "oem",
            "--satellite",
            "ring-07",
            "-o",
            temp.resolve("json.oem").toString(),
            "--from",
            NOON,
            "--json");
    JsonNode json = outcome.json();
    assertThat(json.path("format").asString()).isEqualTo("skyrack.export/1");
    assertThat(json.path("satellites").asInt()).isEqualTo(1);
    assertThat(json.path("start_utc").asString()).isEqualTo("2027-12-20T01:00:00.000Z");
    double error_m = json.path("interpolation_error_m").asDouble();
    System.out.println("OEM at 60 s: interpolation error " + error_m + " m");
    assertThat(error_m).isBetween(1e-6, 1e-3);
  }

  /** A changed scenario is not what the run was. */
  @Test
  void anotherScenarioIsRefused() throws Exception {
    Path scenario = temp.resolve("changed.yaml");
    Files.writeString(scenario, Files.readString(Path.of(Cli.DEMO)));
    Path folder = temp.resolve("changed");
    Cli.run(folder, scenario.toString(), "--set", "time.duration=10 min");
    Files.writeString(scenario, Files.readString(scenario).replace("650 km", "651 km"));
    assertThat(said("export", folder.toString(), "--format", "oem"))
        .startsWith("exit 2\nerror: the scenario of `TEMP/changed`")
        .contains("is not what the run was made from");
  }
}
