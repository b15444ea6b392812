package space.skyrack.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.bodies.CelestialBodies;
import org.orekit.data.DataContext;
import org.orekit.data.DataSource;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.forces.gravity.potential.GravityFields;
import org.orekit.frames.Frames;
import org.orekit.models.earth.GeoMagneticFields;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.time.TimeScales;
import space.skyrack.SharedData;
import space.skyrack.model.OrbitSpec;
import space.skyrack.orbit.ElementProblem.Kind;
import space.skyrack.time.Epoch;

class ElementFileTest {
  private static final OrekitContext CONTEXT = new OrekitContext();

  /** Element set of the ISS, CelesTrak, 2026-08-22. */
  private static final String FIRST =
      "1 25544U 98067A   26234.04909235  .00009068  00000+0  16914-3 0  9995";

  private static final String SECOND =
      "2 25544  51.6330 334.1166 0007690  71.1509 289.0313 15.49562116581964";
  private static final String TLE_TEXT = "ISS (ZARYA)\n" + FIRST + "\n" + SECOND + "\n";

  private static final String KVN =
      """
      CCSDS_OMM_VERS = 2.0
      CREATION_DATE  = 2026-08-22T12:00:00
      ORIGINATOR     = 18 SPCS
      OBJECT_NAME    = ISS (ZARYA)
      OBJECT_ID      = 1998-067A
      CENTER_NAME    = EARTH
      REF_FRAME      = TEME
      TIME_SYSTEM    = UTC
      MEAN_ELEMENT_THEORY = SGP4
      EPOCH          = 2026-08-22T01:10:41.579040
      MEAN_MOTION    = 15.49562116 [rev/day]
      ECCENTRICITY   = .0007690
      INCLINATION    = 51.6330 [deg]
      RA_OF_ASC_NODE = 334.1166 [deg]
      ARG_OF_PERICENTER = 71.1509 [deg]
      MEAN_ANOMALY   = 289.0313 [deg]
      EPHEMERIS_TYPE = 0
      CLASSIFICATION_TYPE = U
      NORAD_CAT_ID   = 25544
      ELEMENT_SET_NO = 999
      REV_AT_EPOCH   = 58196
      BSTAR          = .16914E-3 [1/ER]
      MEAN_MOTION_DOT = .9068E-4 [rev/day**2]
      MEAN_MOTION_DDOT = 0 [rev/day**3]
      """;

  @TempDir Path folder;
  private final List<ElementProblem> problems = new ArrayList<>();

  private List<ElementSet> read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return ElementFile.read(new OrbitSpec.Elements(file, null, List.of()), CONTEXT, problems);
  }

  @Test
  void everyFormatOfOneObjectGivesOneState() throws IOException {
    Epoch at = Epoch.parse("2026-08-23T00:00:00Z");
    State expected = state(read("a.tle", TLE_TEXT), at);
    for (String text : List.of(KVN, csv(), json(), xml(), "0 " + TLE_TEXT, FIRST + "\n" + SECOND)) {
      assertThat(state(read("b.any", text), at)).as(text).isEqualTo(expected);
    }
    Path zipped = folder.resolve("c.bin");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(KVN.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(
            state(
                ElementFile.read(
                    new OrbitSpec.Elements(zipped, "zarya", List.of(25544)), CONTEXT, problems),
                at))
        .isEqualTo(expected);
    assertThat(problems).isEmpty();
  }

  private static State state(List<ElementSet> sets, Epoch at) {
    assertThat(sets).hasSize(1);
    return State.of(new Sgp4Propagator(CONTEXT, sets), 0, at);
  }

  /** Truth: Orekit's own reader of the same message, with no planets behind it. */
  @Test
  void agreesWithOrekitsReader() throws IOException {
    TLE ours = read("a.kvn", KVN).getFirst().tle();
    TLE theirs =
        new ParserBuilder(new WithoutPlanets())
            .buildOmmParser()
            .parseMessage(new DataSource("a", () -> Files.newInputStream(folder.resolve("a.kvn"))))
            .generateTLE();
    assertThat(ours.getMeanMotion()).isEqualTo(theirs.getMeanMotion());
    assertThat(ours.getBStar()).isEqualTo(theirs.getBStar());
    assertThat(ours.getRaan()).isEqualTo(theirs.getRaan());
    assertThat(ours.getDate()).isEqualTo(theirs.getDate());
    TLE lines = read("a.tle", TLE_TEXT).getFirst().tle();
    assertThat(ours.getMeanMotionFirstDerivative())
        .isEqualTo(lines.getMeanMotionFirstDerivative(), within(1e-25));
  }

  /** Truth: the Alpha-5 scheme of Space-Track: letters without I and O stand for 10 to 33. */
  @ParameterizedTest
  @CsvSource({
    "A0000,100000",
    "E8493,148493",
    "J2931,182931",
    "P4018,234018",
    "W1928,301928",
    "Z9999,339999"
  })
  void alphaFive(String written, int number) throws IOException {
    String text =
        checked(FIRST.replace("25544", written)) + "\n" + checked(SECOND.replace("25544", written));
    assertThat(read("a.tle", text).getFirst().id()).isEqualTo(number);
  }

  @Test
  void letterThatAlphaFiveLacks() throws IOException {
    String text =
        checked(FIRST.replace("25544", "I0000")) + "\n" + checked(SECOND.replace("25544", "I0000"));
    assertThat(read("a.tle", text)).isEmpty();
    assertThat(problems.getFirst().kind()).isEqualTo(Kind.MALFORMED);
  }

  @Test
  void namesEveryBadLine() throws IOException {
    String text =
        TLE_TEXT
            + "LONELY ONE\n"
            + FIRST
            + "\n"
            + "LONELY TWO\n"
            + SECOND
            + "\n"
            + "just words\n"
            + "CHECKSUM\n"
            + FIRST.replace("9068", "9168")
            + "\n"
            + SECOND
            + "\n"
            + "SHORT\n"
            + FIRST.substring(0, 60)
            + "\n"
            + SECOND
            + "\n"
            + "MIXED\n"
            + checked(FIRST.replace("25544", "25545"))
            + "\n"
            + SECOND
            + "\n"
            + "ISS AGAIN\n"
            + FIRST
            + "\n"
            + SECOND
            + "\n";
    assertThat(read("bad.tle", text)).hasSize(1);
    assertThat(problems.stream().map(p -> p.line() + " " + p.kind() + " " + p.reason()))
        .containsExactly(
            "5 MALFORMED line 1 of an element set without its line 2 (LONELY ONE)",
            "7 MALFORMED line 2 of an element set without its line 1 (LONELY TWO)",
            "8 MALFORMED neither an element line nor the name of one: just words",
            "10 MALFORMED checksum is 5 but the line gives 6 (CHECKSUM)",
            "13 MALFORMED line has 60 characters instead of 69 (SHORT)",
            "17 MALFORMED catalogue number 25544 follows 25545",
            "18 DUPLICATE ISS AGAIN (25544) stands at line 1 already");
  }

  @Test
  void namesEveryBadMessage() throws IOException {
    read(
        "a.kvn", KVN.replace("BSTAR          = .16914E-3", "BSTAR = many").replace("SGP4", "DSST"));
    read("b.kvn", KVN.replace("ECCENTRICITY   = .0007690\n", "what is this\n"));
    read("c.json", "[" + json() + ", {\"OBJECT_NAME\": \"X\"}, oops]");
    read("d.csv", csv() + "\na,b\n");
    read("e.xml", xml().replace("</ndm>", "<omm>"));
    assertThat(
            problems.stream()
                .map(
                    p -> p.line() + " " + p.reason().replaceAll("(Unrecog|ParseError).*;", "...;")))
        .containsExactly(
            "1 MEAN_ELEMENT_THEORY is DSST but must be SGP4 or SGP/SGP4 or SGP4/SDP4 (ISS (ZARYA))",
            "0 holds no readable element set",
            "12 neither `KEY = value` nor a comment",
            "1 ECCENTRICITY is missing (ISS (ZARYA))",
            "0 holds no readable element set",
            "1 ECCENTRICITY is missing (X)",
            "1 not JSON: ...; nothing after this line was read",
            "3 line has 2 values under 12 headings",
            "4 not XML: ...; nothing after this line was read");
  }

  @Test
  void namesMissingFilesAndNumbers() throws IOException {
    Path absent = folder.resolve("absent.tle");
    ElementFile.read(new OrbitSpec.Elements(absent, null, List.of()), CONTEXT, problems);
    Path file = Files.writeString(folder.resolve("a.tle"), TLE_TEXT);
    ElementFile.read(new OrbitSpec.Elements(file, "hubble", List.of(20580)), CONTEXT, problems);
    read("empty.tle", "\n");
    assertThat(problems.stream().map(ElementProblem::reason))
        .containsExactly(
            "no such file",
            "has no readable entry for catalogue number 20580",
            "holds 1 element sets, but the filter keeps none of them",
            "is empty",
            "holds no readable element set");
  }

  /** Truth: counted with grep in the same file; no line of it is malformed. */
  @Test
  void readsAWholeCatalogue() {
    Path file = SharedData.file("catalogue/active_20260820T1858Z.tle.gz");
    var starlink = new OrbitSpec.Elements(file, "STARLINK", List.of());
    assertThat(ElementFile.read(starlink, CONTEXT, problems)).hasSize(10_748);
    var all = new OrbitSpec.Elements(file, null, List.of());
    List<ElementSet> everything = ElementFile.read(all, CONTEXT, problems);
    assertThat(everything).hasSize(16_073);
    assertThat(everything.stream().map(ElementSet::name).distinct()).hasSize(16_073);
    assertThat(problems).isEmpty();
  }

  /** Truth: the same object's name and number in the sample files of three formats. */
  @ParameterizedTest
  @CsvSource({"sample_omm.csv", "sample_omm.json", "sample_omm.xml"})
  void readsCelesTrakSamples(String name) {
    var spec = new OrbitSpec.Elements(SharedData.file("sgp4/" + name), null, List.of(5));
    List<ElementSet> sets = ElementFile.read(spec, CONTEXT, problems);
    assertThat(sets.getFirst().name()).isEqualTo("VANGUARD 1");
    assertThat(problems).isEmpty();
  }

  private static String checked(String line) {
    return line.substring(0, 68) + TwoLineElements.checksum(line);
  }

  private static String fields(String each, String between) {
    return KVN.lines()
        .skip(9)
        .filter(line -> !line.matches("(EPHEM|CLASS|MEAN_MOTION_).*"))
        .map(line -> line.replaceAll(" *\\[.*", "").split(" *= *"))
        .map(pair -> String.format(each, pair[0], pair[1]))
        .collect(Collectors.joining(between));
  }

  private static String json() {
    return "{\"OBJECT_NAME\": \"ISS (ZARYA)\", " + fields("\"%s\": \"%s\"", ", ") + "}";
  }

  private static String xml() {
    return "<?xml version=\"1.0\"?>\n<ndm><omm>\n<OBJECT_NAME>ISS (ZARYA)</OBJECT_NAME>"
        + fields("<%1$s>%2$s</%1$s>", "")
        + "\n</omm></ndm>";
  }

  private static String csv() {
    return "OBJECT_NAME," + fields("%1$s", ",") + "\n\"ISS (ZARYA)\"," + fields("%2$s", ",");
  }

  /** Orekit's OMM reader asks for the Earth as a body although TEME needs none. */
  private record WithoutPlanets() implements DataContext {
    @Override
    public TimeScales getTimeScales() {
      return CONTEXT.getTimeScales();
    }

    @Override
    public Frames getFrames() {
      return CONTEXT.getFrames();
    }

    @Override
    public CelestialBodies getCelestialBodies() {
      return (CelestialBodies)
          Proxy.newProxyInstance(
              CelestialBodies.class.getClassLoader(),
              new Class<?>[] {CelestialBodies.class},
              (proxy, method, arguments) -> null);
    }

    @Override
    public GravityFields getGravityFields() {
      return CONTEXT.getGravityFields();
    }

    @Override
    public GeoMagneticFields getGeoMagneticFields() {
      return CONTEXT.getGeoMagneticFields();
    }
  }
}
