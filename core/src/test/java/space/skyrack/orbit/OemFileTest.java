package space.skyrack.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orekit.data.DataSource;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.utils.PVCoordinates;
import space.skyrack.SharedData;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/** Truth: Orekit's own reader and interpolation of the same files, and the definitions. */
class OemFileTest {
  private static final OrekitContext CONTEXT = new OrekitContext();

  @TempDir Path temp;

  private static List<OemSegment> read(Path file) {
    List<ElementProblem> problems = new ArrayList<>();
    List<OemSegment> segments = OemFile.read(new OrbitSpec.Oem(file, null), CONTEXT, problems);
    assertThat(problems).noneMatch(problem -> problem.kind() == ElementProblem.Kind.FILE);
    return segments;
  }

  private List<String> problems(String text) throws IOException {
    Path file = temp.resolve("some.oem");
    Files.writeString(file, text);
    List<ElementProblem> problems = new ArrayList<>();
    assertThat(OemFile.read(new OrbitSpec.Oem(file, null), CONTEXT, problems)).isEmpty();
    return problems.stream().map(p -> p.line() + " " + p.reason()).toList();
  }

  private static Ephemeris states(OemOrbits orbits, long start_ns, long step_ns, int nodes) {
    Ephemeris one = new Ephemeris(1, new Grid(start_ns, step_ns, nodes));
    one.reset(1, one.grid());
    orbits.fill(0, one);
    return one;
  }

  /**
   * Between the states, everywhere in the file, in steps that no state falls on.
   *
   * <p>Orekit gets GCRF for ICRF, which it wants a planetary ephemeris for, and none of the two
   * repeated states at 12:57:10, which the file contradicts itself with. Ours reads Hermite of
   * degree 15, for that is what Orekit makes of every file that says 7: eight states, with their
   * velocities as slopes. The velocities of this file are 1 to 2 cm/s off its positions' slopes, so
   * the Lagrange polynomial that the file asks for is the smoother one.
   */
  @Test
  void readsAndInterpolatesAsOrekitDoes() throws IOException {
    Path file = SharedData.file("ephemerides/LEO_10s.oem");
    OemOrbits lagrange = OemOrbits.of(read(file));
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.removeIf(line -> line.contains("e+03   5.973819") || line.contains("e+03   5.975819"));
    assertThat(lines).hasSize(384);
    String text = String.join("\n", lines).replace("= ICRF", "= GCRF");
    Path hermite = temp.resolve("hermite.oem");
    Files.writeString(
        hermite, text.replace("Lagrange", "Hermite").replace("DEGREE = 7", "DEGREE = 15"));
    Oem oem =
        new ParserBuilder(new BodiesContext(CONTEXT))
            .buildOemParser()
            .parseMessage(new DataSource("oem", () -> new StringReader(text)));
    OemOrbits orbits = OemOrbits.of(read(hermite));
    var segment = oem.getSegments().getFirst();
    var truth = segment.getPropagator();
    Epoch start = Epoch.parse("2020-06-01T12:00:00Z");
    Ephemeris ours = states(orbits, start.tai_ns(), 7_300_000_000L, 494);
    double worst_m = 0;
    double worst_m_per_s = 0;
    for (int k = 0; k < 494; k++) {
      PVCoordinates pv =
          truth.getPVCoordinates(CONTEXT.date(ours.grid().node_ns(k)), CONTEXT.teme());
      State state = State.at(ours, 0, k);
      PVCoordinates got = CONTEXT.coordinates(state);
      worst_m = Math.max(worst_m, pv.getPosition().distance(got.getPosition()));
      worst_m_per_s = Math.max(worst_m_per_s, pv.getVelocity().distance(got.getVelocity()));
    }
    System.out.printf("OEM against Orekit: %.1e m, %.1e m/s%n", worst_m, worst_m_per_s);
    System.out.printf("OEM with every second state left out: %.1e m%n", lagrange.thinnedError_m());
    assertThat(orbits.name(0)).isEqualTo("TEST_OBJ");
    assertThat(worst_m).isLessThan(1e-5);
    assertThat(worst_m_per_s).isLessThan(1e-7);
    assertThat(lagrange.thinnedError_m()).isBetween(1e-9, 1e-4);
  }

  /** Bits: a state does not know which window it was asked in. */
  @Test
  void instantsDoNotKnowTheirWindow() {
    OemOrbits orbits = OemOrbits.of(read(SharedData.file("ephemerides/LEO_10s.oem")));
    long start_ns = Epoch.parse("2020-06-01T12:00:03Z").tai_ns();
    Ephemeris all = states(orbits, start_ns, 13_000_000_000L, 200);
    for (int k = 0; k < 200; k += 7) {
      Ephemeris two = states(orbits, all.grid().node_ns(k), 1, 2);
      assertThat(State.at(two, 0, 0)).isEqualTo(State.at(all, 0, k));
    }
  }

  @Test
  void outsideTheSpanIsAnError() {
    OemOrbits orbits = OemOrbits.of(read(SharedData.file("ephemerides/LEO_10s.oem")));
    long end_ns = Epoch.parse("2020-06-01T13:00:00Z").tai_ns();
    assertThatThrownBy(() -> states(orbits, end_ns, 1_000_000L, 2))
        .isInstanceOf(PropagationException.class)
        .hasMessage(
            "TEST_OBJ at 2020-06-01T13:00:00.001Z: the ephemeris covers"
                + " 2020-06-01T12:00:00.000Z to 2020-06-01T13:00:00.000Z");
    assertThat(orbits.gaps(new Epoch(end_ns).plus_s(-60), new Epoch(end_ns))).isEmpty();
    assertThat(orbits.gaps(new Epoch(end_ns).plus_s(-60), new Epoch(end_ns).plus_s(1)))
        .containsExactly(
            "TEST_OBJ is known for 2020-06-01T12:00:00.000Z to 2020-06-01T13:00:00.000Z, but the"
                + " scenario wants 2020-06-01T12:59:00.000Z to 2020-06-01T13:00:01.000Z");
  }

  /** Truth: exact polynomials. A Lagrange degree of n and a Hermite degree of n reproduce t^n. */
  @Test
  void polynomialsAreMetExactly() {
    StateTable table = new StateTable();
    for (int k = 0; k < 12; k++) {
      double t = 3 * k + 0.5 * (k % 3);
      double p = polynomial(t);
      table.add(
          Math.round(t * 1e9), new double[] {p, -p, 2 * p, slope(t), -slope(t), 2 * slope(t)});
    }
    for (Interpolation interpolation :
        List.of(
            new Interpolation(Interpolation.Method.LAGRANGE, 5),
            new Interpolation(Interpolation.Method.HERMITE, 5),
            new Interpolation(Interpolation.Method.HERMITE, 7))) {
      double[] out = new double[6];
      for (double t = 0; t <= 34; t += 0.37) {
        interpolation.at(table, Math.round(t * 1e9), out);
        assertThat(out[1]).isCloseTo(-polynomial(t), org.assertj.core.data.Offset.offset(1e-6));
        assertThat(out[5]).isCloseTo(2 * slope(t), org.assertj.core.data.Offset.offset(1e-6));
      }
    }
  }

  private static double polynomial(double t) {
    return 1 + t * (2 + t * (-0.3 + t * (0.02 + t * (-4e-4 + t * 5e-6))));
  }

  private static double slope(double t) {
    return 2 + t * (-0.6 + t * (0.06 + t * (-16e-4 + t * 25e-6)));
  }

  /** Truth: the definitions of the scales; TAI - UTC is 37 s, GPS is 19 s behind TAI. */
  @Test
  void framesAndTimeSystems() throws IOException {
    String utc = oem("EME2000", "UTC", "2026-08-22T12:00:");
    State first = stateAtNoon(utc);
    for (String[] other :
        new String[][] {
          {"TAI", "2026-08-22T12:00:37"},
          {"GPS", "2026-08-22T12:00:18"},
          {"TT", "2026-08-22T12:01:09.184"}
        }) {
      String text = oem("EME2000", other[0], "2026-08-22T12:00:");
      Path file = temp.resolve("scale.oem");
      Files.writeString(file, text);
      long shift_ns =
          read(file).getFirst().states().time_ns(0) - Epoch.parse("2026-08-22T12:00:00Z").tai_ns();
      Epoch named = Epoch.parse(other[1] + "Z");
      assertThat(-shift_ns)
          .as(other[0])
          .isEqualTo(named.tai_ns() - Epoch.parse("2026-08-22T12:00:00Z").tai_ns());
    }
    State gcrf = stateAtNoon(utc.replace("EME2000", "GCRF"));
    State icrf = stateAtNoon(utc.replace("EME2000", "ICRF"));
    State teme = stateAtNoon(utc.replace("EME2000", "TEME"));
    State itrf = stateAtNoon(utc.replace("EME2000", "ITRF2014"));
    assertThat(icrf).isEqualTo(gcrf);
    // 17, 7 and 23 mas of frame bias; a quarter of a century of precession; the turning Earth.
    assertThat(gcrf.distance_m(first)).isBetween(0.3, 1.0);
    assertThat(teme.distance_m(first)).isBetween(30e3, 50e3);
    assertThat(itrf.distance_m(first)).isGreaterThan(1e6);
    assertThat(teme.x_m()).isEqualTo(7e6);
  }

  private State stateAtNoon(String text) throws IOException {
    Path file = temp.resolve("frame.oem");
    Files.writeString(file, text);
    return State.of(OemOrbits.of(read(file)), 0, Epoch.parse("2026-08-22T12:00:00Z"));
  }

  private static String oem(String frame, String scale, String minute) {
    StringBuilder text =
        new StringBuilder(
            """
            CCSDS_OEM_VERS = 2.0
            META_START
            OBJECT_NAME = A
            OBJECT_ID = 2026-001A
            CENTER_NAME = EARTH
            REF_FRAME = %s
            TIME_SYSTEM = %s
            META_STOP
            """
                .formatted(frame, scale));
    for (int k = 0; k < 5; k++) {
      text.append(minute + "0" + k + " 7000 " + 7.5 * k + " 0 0 7.5 0\n");
    }
    return text.toString();
  }

  @Test
  void everyProblemIsNamed() throws IOException {
    assertThat(problems("")).containsExactly("0 is empty");
    assertThat(problems("1 25544U")).first().asString().contains("is no OEM");
    assertThat(problems("CCSDS_OEM_VERS = 2.0\n")).containsExactly("0 holds no segment");
    String good = oem("EME2000", "UTC", "2026-08-22T12:00:");
    assertThat(problems(good.replace("EME2000", "MOD").replace(":03 7000", ":03 7oo0")))
        .containsExactly(
            "9 REF_FRAME is MOD but must be GCRF, ICRF, EME2000, J2000, TEME or ITRF",
            "12 `7oo0` is not a number");
    assertThat(problems(good.replace("EARTH", "MARS")))
        .containsExactly("2 CENTER_NAME is MARS but must be EARTH");
    assertThat(problems(good.replace(":03 ", ":01 ")))
        .containsExactly("12 the state is not later than the one before it");
    assertThat(problems(good.replace("META_STOP", "INTERPOLATION = CHEBYSHEV\nMETA_STOP")))
        .containsExactly("2 INTERPOLATION is CHEBYSHEV but must be HERMITE, LAGRANGE or LINEAR");
    assertThat(
            problems(
                good.replace(
                    "META_STOP", "INTERPOLATION = LAGRANGE\nINTERPOLATION_DEGREE = 9\nMETA_STOP")))
        .containsExactly("2 the segment has 5 states, but its interpolation needs 10");
    assertThat(problems(good.replace("UTC", "UT1")).getFirst())
        .endsWith("TIME_SYSTEM is UT1 but must be UTC, TAI, GPS, TT or TDB");
    assertThat(problems("<oem><segment></oem>").getFirst()).contains("not XML");
  }
}
