package space.skyrack.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.skyrack.SharedData;
import space.skyrack.environment.Exposure.Phase;
import space.skyrack.model.Attitude;
import space.skyrack.orbit.Ephemeris;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/** Truth: GMAT's eclipse report of case cygfm01, from GMAT's own states. */
public class GmatEclipseTest {
  static final Pointing SUN_POINTING =
      new Pointing(
          new Attitude(
              Attitude.Mode.SUN_POINTING,
              Attitude.ArrayMount.NORMAL_TO_SUN,
              Attitude.RadiatorMount.EDGE_ON_TO_SUN,
              0),
          2);
  private static final DateTimeFormatter GREGORIAN =
      DateTimeFormatter.ofPattern("dd MMM yyyy HH:mm:ss.SSS", Locale.ENGLISH);

  private record Event(Epoch from, Epoch to, String kind) {}

  @Test
  void edgesAgreeWithGmat() throws Exception {
    for (int stride : new int[] {1, 6, 12}) {
      double worst_s = worstEdge_s(stride);
      System.out.printf("GMAT edges with %d s nodes: %.3f s%n", 10 * stride, worst_s);
      assertThat(worst_s).isLessThan(0.5);
    }
  }

  /** Greatest difference of an edge, from every so many of GMAT's states. */
  public static double worstEdge_s(int stride) throws Exception {
    Ephemeris states = states(stride);
    Exposure exposure = new Exposure(1, states.grid());
    new Predictor(states.grid()).predict(states, SUN_POINTING, exposure);
    return compare(exposure, events());
  }

  /** Truth: the edges between GMAT's 10 s states, against sparser nodes. */
  @ParameterizedTest
  @CsvSource({"60, 1e-5", "120, 1e-4", "300, 1e-3", "600, 1e-2"})
  void edgesDoNotDependOnTheStep(int step_s, double tolerance_s) throws Exception {
    Ephemeris fine = states(1);
    Ephemeris coarse = states(step_s / 10);
    Exposure truth = new Exposure(1, fine.grid());
    Exposure ours = new Exposure(1, coarse.grid());
    new Predictor(fine.grid()).predict(fine, SUN_POINTING, truth);
    new Predictor(coarse.grid()).predict(coarse, SUN_POINTING, ours);
    assertThat(ours.edgeRow[1]).isEqualTo(truth.edgeRow[1]);
    double worst_s = 0;
    for (int e = 0; e < ours.edgeRow[1]; e++) {
      worst_s = Math.max(worst_s, Math.abs(ours.edge_ns[e] - truth.edge_ns[e]) * 1e-9);
    }
    System.out.printf("edges, %d s nodes against 10 s: %.1e s%n", step_s, worst_s);
    assertThat(worst_s).isLessThan(tolerance_s);
  }

  /** The first event of the report has no beginning: the case starts in umbra. */
  @Test
  void startsInUmbra() throws Exception {
    Ephemeris states = states(1);
    Exposure exposure = new Exposure(1, states.grid());
    new Predictor(states.grid()).predict(states, SUN_POINTING, exposure);
    assertThat(exposure.firstPhase[0]).isEqualTo(Phase.UMBRA.code);
    assertThat(exposure.piece_fraction[0]).isZero();
  }

  private static double compare(Exposure exposure, List<Event> events) {
    double worst_s = 0;
    int umbras = 0;
    for (Event event : events) {
      boolean first = event.from().tai_ns() == exposure.grid().start_ns();
      umbras += event.kind().equals("Umbra") ? 1 : 0;
      worst_s = Math.max(worst_s, nearest_s(exposure, event.to()));
      worst_s = first ? worst_s : Math.max(worst_s, nearest_s(exposure, event.from()));
    }
    assertThat(umbras).isEqualTo(8);
    assertThat(exposure.edgeRow[1]).isEqualTo(2 + 7 * 4);
    return worst_s;
  }

  private static double nearest_s(Exposure exposure, Epoch epoch) {
    double best_s = Double.MAX_VALUE;
    for (int e = 0; e < exposure.edgeRow[1]; e++) {
      best_s = Math.min(best_s, Math.abs(exposure.edge_ns[e] - epoch.tai_ns()) * 1e-9);
    }
    return best_s;
  }

  private static List<Event> events() throws Exception {
    List<Event> events = new ArrayList<>();
    for (String line : Files.readAllLines(SharedData.file("eclipse/cygfm01/EclipseLocator1.txt"))) {
      if (line.contains("Earth")) {
        String[] cell = line.trim().split(" {3,}");
        events.add(new Event(epoch(cell[0]), epoch(cell[1]), cell[4].trim()));
      }
    }
    return events;
  }

  static Ephemeris states(int stride) throws Exception {
    List<String> lines = Files.readAllLines(SharedData.file("eclipse/cygfm01/Cartesian.txt"));
    int nodes = (lines.size() - 2) / stride + 1;
    long start_ns = epoch(lines.get(1).substring(0, 24)).tai_ns();
    Grid grid = new Grid(start_ns, stride * 10_000_000_000L, nodes);
    Ephemeris states = new Ephemeris(1, grid);
    states.reset(1, grid);
    for (int k = 0; k < nodes; k++) {
      String line = lines.get(1 + k * stride);
      Epoch epoch = epoch(line.substring(0, 24));
      assertThat(epoch.tai_ns()).isEqualTo(grid.node_ns(k));
      String[] cell = line.substring(24).trim().split(" +");
      double[] p = teme(epoch, cell, 0);
      double[] v = teme(epoch, cell, 3);
      states.x_m[k] = p[0];
      states.y_m[k] = p[1];
      states.z_m[k] = p[2];
      states.vx_m_per_s[k] = v[0];
      states.vy_m_per_s[k] = v[1];
      states.vz_m_per_s[k] = v[2];
    }
    return states;
  }

  private static double[] teme(Epoch epoch, String[] cell, int at) {
    return Teme.fromGcrs(
        epoch,
        1e3 * Double.parseDouble(cell[at]),
        1e3 * Double.parseDouble(cell[at + 1]),
        1e3 * Double.parseDouble(cell[at + 2]));
  }

  private static Epoch epoch(String gregorian) {
    return Epoch.ofUtc(LocalDateTime.parse(gregorian.trim(), GREGORIAN));
  }
}
