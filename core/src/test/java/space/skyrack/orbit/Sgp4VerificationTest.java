package space.skyrack.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orekit.propagation.analytical.tle.TLE;
import space.skyrack.SharedData;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/**
 * Truth: the verification set of Vallado, Crawford, Hujsak and Kelso (2006), Revisiting Spacetrack
 * Report 3: 33 runs, 667 printed states, with WGS-72 constants and the elements' producer's
 * sidereal time.
 */
public class Sgp4VerificationTest {
  private static final double POSITION_m = 1e-3;

  /** Half of the last printed digit is 5e-7 m/s already. */
  private static final double VELOCITY_m_per_s = 1e-6;

  /** Runs that the published program ends early: where, and with which of its error codes. */
  private static final Map<String, Failing> FAILING =
      new TreeMap<>(
          Map.of(
              "20413 after 3.5 years", new Failing(1_844_345, Sgp4Failure.DECAYED),
              "22312", new Failing(494.2028672, Sgp4Failure.MEAN_ECCENTRICITY),
              "28350", new Failing(1_560, Sgp4Failure.MEAN_ECCENTRICITY),
              "28872", new Failing(55, Sgp4Failure.DECAYED),
              "29141", new Failing(440, Sgp4Failure.DECAYED),
              "33333", new Failing(25, Sgp4Failure.PARAMETER),
              "33334", new Failing(0, Sgp4Failure.PERTURBED_ECCENTRICITY)));

  private record Failing(double after_min, Sgp4Failure reason) {}

  private record Row(double t_min, List<Double> state) {}

  private record Run(TLE tle, double stop_min, double step_min, List<Row> rows) {
    String name() {
      return String.valueOf(tle.getSatelliteNumber()) + (stop_min > 1e6 ? " after 3.5 years" : "");
    }

    /** The instant after the last printed one; the epoch if nothing was printed. */
    double next_min() {
      return rows.isEmpty() ? 0 : Math.min(rows.getLast().t_min + step_min, stop_min);
    }
  }

  @Test
  void agreesToAMillionthOfAKilometre() throws IOException {
    OrekitContext context = new OrekitContext();
    int states = 0;
    Map<String, Failing> failed = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Run run : runs(context)) {
      Sgp4Orbit orbit = Sgp4Orbit.of(run.tle, context.epoch(run.tle.getDate()));
      double worst_m = 0;
      double worst_m_per_s = 0;
      for (Row row : run.rows) {
        states++;
        Ephemeris one = at(orbit, row.t_min);
        if (Sgp4Kernel.fill(orbit, 0, one) < 1) {
          wrong.add(run.name() + " fails at " + row.t_min + ": " + one.sgp4.failure);
          continue;
        }
        List<Double> truth = row.state;
        worst_m = worse(worst_m, one.x_m, one.y_m, one.z_m, truth, 0);
        worst_m_per_s =
            worse(worst_m_per_s, one.vx_m_per_s, one.vy_m_per_s, one.vz_m_per_s, truth, 3);
      }
      System.out.printf(
          "SGP4 %-22s %3d states, worst %.2e km %.2e km/s%n",
          run.name(), run.rows.size(), worst_m / 1e3, worst_m_per_s / 1e3);
      if (!(worst_m <= POSITION_m && worst_m_per_s <= VELOCITY_m_per_s)) {
        wrong.add(run.name() + " is off by " + worst_m + " m, " + worst_m_per_s + " m/s");
      }
      double next = run.next_min();
      Ephemeris one = at(orbit, next);
      if (Sgp4Kernel.fill(orbit, 0, one) < 1) {
        failed.put(run.name(), new Failing(next, one.sgp4.failure));
      } else if (next < run.stop_min) {
        wrong.add(run.name() + " goes on after " + next);
      }
    }
    failed.forEach((name, f) -> System.out.println("SGP4 " + name + " ends as meant: " + f));
    assertThat(wrong).isEmpty();
    assertThat(failed).isEqualTo(FAILING);
    // The 667th row belongs to a run that fails at its epoch; the program printed the state before.
    assertThat(states).isEqualTo(666);
  }

  /** Greatest distance from a printed position of those runs that do not end in an error there. */
  public static double worst_km() throws IOException {
    OrekitContext context = new OrekitContext();
    double worst_m = 0;
    for (Run run : runs(context)) {
      Sgp4Orbit orbit = Sgp4Orbit.of(run.tle, context.epoch(run.tle.getDate()));
      for (Row row : run.rows) {
        Ephemeris one = at(orbit, row.t_min);
        assertThat(Sgp4Kernel.fill(orbit, 0, one)).isPositive();
        worst_m = worse(worst_m, one.x_m, one.y_m, one.z_m, row.state, 0);
      }
    }
    return worst_m / 1e3;
  }

  /** Bits: an instant alone, and within a window of six days around the epoch. */
  @Test
  void instantsDoNotKnowTheirWindow() throws IOException {
    OrekitContext context = new OrekitContext();
    int compared = 0;
    for (Run run : runs(context)) {
      Sgp4Orbit orbit = Sgp4Orbit.of(run.tle, context.epoch(run.tle.getDate()));
      long start_ns = orbit.elements().epoch().tai_ns() - 3 * Epoch.DAY_ns;
      Grid grid = new Grid(start_ns, Epoch.DAY_ns / 24, 145);
      Ephemeris window = new Ephemeris(1, grid);
      window.reset(1, grid);
      int filled = Sgp4Kernel.fill(orbit, 0, window);
      for (int k = filled - 1; k >= 0; k -= 3) {
        Ephemeris one = at(orbit, (k - 72) * 60.0);
        assertThat(Sgp4Kernel.fill(orbit, 0, one)).isPositive();
        assertThat(State.at(one, 0, 0)).as(run.name()).isEqualTo(State.at(window, 0, k));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  @Test
  void failuresNameSatelliteInstantAndReason() throws IOException {
    OrekitContext context = new OrekitContext();
    TLE tle =
        runs(context).stream()
            .filter(run -> run.name().equals("28872"))
            .findFirst()
            .orElseThrow()
            .tle;
    Epoch epoch = context.epoch(tle.getDate());
    Grid grid = new Grid(epoch.tai_ns(), 300 * Epoch.SECOND_ns, 30);
    Ephemeris one = new Ephemeris(1, grid);
    one.reset(1, grid);
    Sgp4Propagator propagator =
        new Sgp4Propagator(context, List.of(new ElementSet("MINOTAUR R/B", "", 28872, 1, tle)));
    assertThatThrownBy(() -> propagator.fill(0, one))
        .isInstanceOf(PropagationException.class)
        .hasMessage(
            "MINOTAUR R/B at %s: it has decayed: no orbit is left above the surface",
            epoch.plus_s(3300));
  }

  private static double worse(
      double worst, double[] x, double[] y, double[] z, List<Double> truth, int from) {
    double dx = x[0] - 1e3 * truth.get(from);
    double dy = y[0] - 1e3 * truth.get(from + 1);
    double dz = z[0] - 1e3 * truth.get(from + 2);
    return Math.max(worst, Math.sqrt(dx * dx + dy * dy + dz * dz));
  }

  private static Ephemeris at(Sgp4Orbit orbit, double t_min) {
    long at_ns = orbit.elements().epoch().tai_ns() + Math.round(t_min * 60e9);
    Grid grid = new Grid(at_ns, Epoch.SECOND_ns, 2);
    Ephemeris one = new Ephemeris(1, grid);
    one.reset(1, grid);
    return one;
  }

  private static List<Run> runs(OrekitContext context) throws IOException {
    List<List<Row>> printed = printed();
    List<Run> runs = new ArrayList<>();
    String first = "";
    for (String line : Files.readAllLines(SharedData.file("sgp4/SGP4-VER.TLE"))) {
      if (line.startsWith("1 ")) {
        first = line.substring(0, 69);
      } else if (line.startsWith("2 ")) {
        String[] times = line.substring(69).trim().split("\\s+");
        runs.add(
            new Run(
                new TLE(first, line.substring(0, 69), context.getTimeScales().getUTC()),
                Double.parseDouble(times[1]),
                Double.parseDouble(times[2]),
                printed.get(runs.size())));
      }
    }
    assertThat(runs).hasSize(33).hasSameSizeAs(printed);
    return runs;
  }

  /** Rows by run; a row at a run's epoch that repeats the run before is no state of its own. */
  private static List<List<Row>> printed() throws IOException {
    List<List<Row>> runs = new ArrayList<>();
    List<Double> before = List.of();
    int rows = 0;
    for (String line : Files.readAllLines(SharedData.file("sgp4/tcppver.out"))) {
      if (line.endsWith("xx")) {
        runs.add(new ArrayList<>());
        continue;
      }
      rows++;
      String[] words = line.trim().split("\\s+");
      List<Double> state = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        state.add(Double.parseDouble(words[i + 1]));
      }
      if (!state.equals(before)) {
        runs.getLast().add(new Row(Double.parseDouble(words[0]), state));
      }
      before = state;
    }
    assertThat(rows).isEqualTo(667);
    return runs;
  }
}
