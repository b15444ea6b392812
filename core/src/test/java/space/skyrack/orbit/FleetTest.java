package space.skyrack.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.SharedData;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.model.Constellation;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.Output;
import space.skyrack.model.Propagation;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.ElementProblem.Kind;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

class FleetTest {
  private static final Epoch START = Epoch.parse("2026-08-21T00:00:00Z");
  private static final OrbitSpec RING =
      new OrbitSpec.SunSynchronous(650e3, Math.PI / 2, Math.PI / 12, 2, 12);
  private static final OrbitSpec SHELL =
      new OrbitSpec.Walker(OrbitSpec.Walker.Pattern.DELTA, 550e3, 0.925, 1584, 72, 1, 0);
  private static final OrbitSpec ELLIPSE =
      new OrbitSpec.Keplerian(7_200e3, 0.05, 1.1, 1, 2, 3, START);
  private static final OrbitSpec STATE =
      new OrbitSpec.Cartesian(
          6_900e3, 0, 0, 0, 1_000, 7_500, OrbitSpec.Cartesian.FrameName.GCRF, START);

  @TempDir Path folder;

  @Test
  void numbersAndNamesSatellitesThroughTheConstellations() {
    Fleet fleet = fleet(of("ring", RING, Propagation.J2), of("shell", SHELL, Propagation.J2));
    assertThat(fleet.size()).isEqualTo(24 + 1584);
    assertThat(fleet.constellations()).isEqualTo(2);
    assertThat(fleet.first(1)).isEqualTo(24);
    assertThat(fleet.size(1)).isEqualTo(1584);
    assertThat(fleet.name(0)).isEqualTo("ring-01");
    assertThat(fleet.name(24)).isEqualTo("shell-0001");
    assertThat(fleet.constellation(23)).isZero();
    assertThat(fleet.planes()).isEqualTo(2 + 72);
    assertThat(fleet.plane(12)).isEqualTo(1);
    assertThat(fleet.plane(24 + 22)).isEqualTo(3);
    assertThat(fleet.planeName(3)).isEqualTo("shell plane 2");
    PlaneElements second = fleet.planeElements(1);
    assertThat(second.satellite()).isEqualTo(12);
    assertThat(second.period_s()).isEqualTo(5863.7, within(0.05));
    assertThat(second.nodalPeriod_s() - second.period_s()).isBetween(1.0, 10.0);
    assertThatThrownBy(() -> fleet.name(1608)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** Bits, not tolerances: a prediction depends on the instant, not on the window or its step. */
  @Test
  void windowsDoNotChangeStates() {
    Path file = SharedData.file("ephemerides/oracle_tles.txt");
    OrbitSpec catalogue = new OrbitSpec.Elements(file, null, List.of());
    OrbitSpec deep = new OrbitSpec.Elements(write("deep.tle", recent(MOLNIYA)), null, List.of());
    for (Constellation each :
        List.of(
            of("ring", RING, Propagation.J2),
            of("ellipse", ELLIPSE, Propagation.J2),
            of("numerical", ELLIPSE, Propagation.NUMERICAL),
            of("mean", STATE, Propagation.J2),
            of("sgp4", catalogue, Propagation.SGP4),
            of("sdp4", deep, Propagation.SGP4))) {
      Propagator whole = fleet(each).propagator(0);
      Propagator cut = fleet(each).propagator(0);
      int last = whole.size() - 1;
      // Two days in one window of 60 s, and pieces of 240 s taken in another order.
      State[] expected = states(whole, last, START.plus_s(-86_400), 60, 2881);
      for (int piece : new int[] {5, 2, 0, 3, 1, 4}) {
        State[] got = states(cut, last, START.plus_s(-86_400 + piece * 28_800.0), 240, 120);
        for (int k = 0; k < got.length; k++) {
          assertThat(got[k]).as(each.name()).isEqualTo(expected[piece * 480 + 4 * k]);
        }
      }
    }
  }

  @Test
  void numericalAndKernelStartTogether() {
    for (OrbitSpec spec : List.of(RING, ELLIPSE, STATE)) {
      State kernel = State.of(fleet(of("a", spec, Propagation.J2)).propagator(0), 0, START);
      State integrated =
          State.of(fleet(of("a", spec, Propagation.NUMERICAL)).propagator(0), 0, START);
      assertThat(kernel.distance_m(integrated)).isLessThan(1e-5);
    }
  }

  @Test
  void leavesOutWhatCannotFly() throws IOException {
    // The object of Spacetrack Report 3's verification set that decays within hours.
    String text =
        """
        DECAYING
        1 29141U 85108AA  06170.26783845  .99999999  00000-0  13519-0 0   718
        2 29141  82.4288 273.4882 0015848 277.2124  83.9133 15.93343074  6828
        """
            + MOLNIYA;
    Path file = write("two.tle", text);
    Epoch then = Epoch.parse("2006-06-19T00:00:00Z");
    Fleet.Expansion expansion =
        Fleet.of(
            scenario(
                then, of("a", new OrbitSpec.Elements(file, null, List.of()), Propagation.SGP4)));
    assertThat(expansion.fleet().size()).isEqualTo(1);
    assertThat(expansion.fleet().name(0)).isEqualTo("MOLNIYA 2-14");
    ElementProblem problem = expansion.problems().getFirst();
    System.out.println(problem.reason());
    assertThat(problem.kind()).isEqualTo(Kind.CANNOT_FLY);
    assertThat(problem.line()).isEqualTo(1);
    assertThat(problem.reason()).startsWith("DECAYING");
  }

  /** Who is let aboard flies the whole run, at instants that the trial never saw. */
  @Test
  void namesDecayInsideTheRunUpFront() {
    Path file = SharedData.file("catalogue/active_20260820T1858Z.tle.gz");
    Scenario quarter =
        new Scenario(
            "test",
            START,
            90 * Epoch.DAY_ns,
            60 * Epoch.SECOND_ns,
            1,
            List.of(of("a", new OrbitSpec.Elements(file, null, List.of()), Propagation.SGP4)),
            new Output(Output.Tables.AUTO, 60 * Epoch.SECOND_ns),
            List.of(),
            null,
            List.of(),
            List.of());
    Fleet.Expansion expansion = Fleet.of(quarter);
    List<ElementProblem> fallen =
        expansion.problems().stream().filter(p -> p.kind() == Kind.CANNOT_FLY).toList();
    System.out.println(
        expansion.fleet().size() + " fly for 90 days, " + fallen.size() + " do not, such as");
    fallen.stream().limit(5).forEach(System.out::println);
    assertThat(fallen).hasSizeGreaterThan(5);
    Grid odd = new Grid(START.tai_ns(), 10_799 * Epoch.SECOND_ns, 720);
    Ephemeris one = new Ephemeris(1, odd);
    one.reset(1, odd);
    for (int i = 0; i < expansion.fleet().size(); i++) {
      expansion.fleet().propagator(0).fill(i, one);
    }
  }

  @Test
  void refusesSgp4WithoutElements() {
    Scenario scenario =
        scenario(
            START,
            of("ring", RING, Propagation.J2),
            of("shell", SHELL, Propagation.SGP4),
            of("one", STATE, Propagation.SGP4));
    assertThat(Fleet.check(scenario))
        .extracting(Diagnostic::path)
        .containsExactly("space.constellation[1].propagator", "space.constellation[2].propagator");
    assertThat(Fleet.check(scenario).getFirst().message())
        .isEqualTo("shell: sgp4 needs the elements of a file");
    assertThat(Fleet.check(scenario(START, of("ring", RING, Propagation.J2)))).isEmpty();
  }

  /** Regression values; the count of the file is proven where the file is read. */
  @Test
  void expandsTheRealStarlinkFleet() {
    Path file = SharedData.file("catalogue/active_20260820T1858Z.tle.gz");
    OrbitSpec spec = new OrbitSpec.Elements(file, "STARLINK", List.of());
    Fleet.Expansion expansion = Fleet.of(scenario(START, of("starlink", spec, Propagation.SGP4)));
    System.out.println(
        expansion.fleet().size() + " of 10748 fly in " + expansion.fleet().planes() + " groups");
    expansion.problems().stream().map(ElementProblem::reason).forEach(System.out::println);
    assertThat(expansion.fleet().size() + expansion.problems().size()).isEqualTo(10_748);
    assertThat(expansion.problems()).allMatch(p -> p.kind() == Kind.CANNOT_FLY);
    int plane = expansion.fleet().plane(5_000);
    MeanElements mean = expansion.fleet().elements(5_000);
    assertThat(expansion.fleet().planeElements(plane).inclination_rad())
        .isEqualTo(mean.inclination_rad(), within(0.01));
    State state = State.of(expansion.fleet().propagator(0), 5_000, START);
    MeanElements fromState = OsculatingElements.mean(state);
    assertThat(fromState.semiMajorAxis_m()).isEqualTo(mean.semiMajorAxis_m(), within(2e3));
    assertThat(Polynomials.reduce_rad(fromState.raan_rad() - mean.raan_rad()))
        .isEqualTo(0, within(1e-3));
  }

  private static final String MOLNIYA =
      """
      MOLNIYA 2-14
      1 08195U 75081A   06176.33215444  .00000099  00000-0  11873-3 0   813
      2 08195  64.1586 279.0717 6877146 264.7651  20.2257  2.00491383225656
      """;

  /** The same orbit with an epoch three days before the start. */
  private static String recent(String elements) {
    String[] lines = elements.replace("06176.33215444", "26230.33215444").split("\n");
    lines[1] = lines[1].substring(0, 68) + TwoLineElements.checksum(lines[1]);
    return String.join("\n", lines);
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static State[] states(
      Propagator propagator, int satellite, Epoch from, long step_s, int nodes) {
    Grid grid = new Grid(from.tai_ns(), step_s * Epoch.SECOND_ns, nodes);
    Ephemeris into = new Ephemeris(1, grid);
    into.reset(1, grid);
    propagator.fill(satellite, into);
    List<State> states = new ArrayList<>();
    for (int k = 0; k < nodes; k++) {
      states.add(State.at(into, 0, k));
    }
    return states.toArray(State[]::new);
  }

  private static Fleet fleet(Constellation... constellations) {
    Fleet.Expansion expansion = Fleet.of(scenario(START, constellations));
    assertThat(expansion.problems()).isEmpty();
    return expansion.fleet();
  }

  @SuppressWarnings("NullAway") // orbits never look at the satellite's design
  private static Constellation of(String name, OrbitSpec orbit, Propagation propagation) {
    return new Constellation(name, orbit, propagation, null, 0);
  }

  private static Scenario scenario(Epoch start, Constellation... constellations) {
    return new Scenario(
        "test",
        start,
        Epoch.DAY_ns,
        60 * Epoch.SECOND_ns,
        1,
        List.of(constellations),
        new Output(Output.Tables.AUTO, 60 * Epoch.SECOND_ns),
        List.of(),
        null,
        List.of(),
        List.of());
  }
}
