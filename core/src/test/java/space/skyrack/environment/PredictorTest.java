package space.skyrack.environment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import space.skyrack.environment.Exposure.Phase;
import space.skyrack.orbit.Ephemeris;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

class PredictorTest {
  private static final long SECOND = Epoch.SECOND_ns;
  private static final long START = Epoch.parse("2027-03-20T00:00:00Z").tai_ns();
  private static final Pointing POINTING = GmatEclipseTest.SUN_POINTING;

  private static Circle orbit(double altitude_km, double inclination_deg, double raan_deg) {
    return new Circle(
        6_378_137.0 + 1e3 * altitude_km,
        Math.toRadians(inclination_deg),
        Math.toRadians(raan_deg),
        2e-7,
        START);
  }

  private static Exposure predict(Circle orbit, Grid grid) {
    Exposure exposure = new Exposure(1, grid);
    new Predictor(grid).predict(orbit.over(grid), POINTING, exposure);
    return exposure;
  }

  /** Truth: the same prediction in one window. */
  @Test
  void windowsDoNotMoveEdges() {
    Circle orbit = orbit(550, 53, 40);
    long step = 60 * SECOND;
    Exposure whole = predict(orbit, new Grid(START, step, 1441));
    long seed = 3;
    Random random = new Random(seed);
    int edges = 0;
    double lit_s = 0;
    int node = 0;
    while (node < 1440) {
      int steps = Math.min(1 + random.nextInt(40), 1440 - node);
      Exposure part = predict(orbit, new Grid(START + node * step, step, steps + 1));
      for (int e = 0; e < part.edgeRow[1]; e++) {
        assertThat(part.edge_ns[e]).as("seed %d", seed).isEqualTo(whole.edge_ns[edges]);
        assertThat(part.edgePhase[e]).isEqualTo(whole.edgePhase[edges]);
        edges++;
      }
      lit_s += lit_s(part);
      node += steps;
    }
    assertThat(edges).isEqualTo(whole.edgeRow[1]);
    assertThat(lit_s).isCloseTo(lit_s(whole), Offset.offset(1e-6));
  }

  /** Truth: the orbit sampled every second with its lowest Sun refined; polar, at the limb. */
  @Test
  void grazingShadowsAreNotMissed() {
    long seed = 11;
    Random random = new Random(seed);
    int shorter = 0;
    for (int i = 0; i < 60; i++) {
      Grid grid = new Grid(START + random.nextInt(60) * SECOND, 60 * SECOND, 80);
      double depth = 3e-4 * (random.nextDouble() - 0.3);
      Circle orbit = grazing(grid, (i % 2 == 0 ? 0.00467 : -0.00467) - depth);
      Exposure exposure = predict(orbit, grid);
      int expected = edges(heights(orbit, grid));
      assertThat(exposure.edgeRow[1]).as("seed %d, orbit %d", seed, i).isEqualTo(expected);
      for (int e = 1; e < exposure.edgeRow[1]; e++) {
        shorter += exposure.edge_ns[e] - exposure.edge_ns[e - 1] < 60 * SECOND ? 1 : 0;
      }
    }
    System.out.printf("grazing: %d of 60 orbits have a phase shorter than a step%n", shorter);
    assertThat(shorter).isGreaterThan(10);
  }

  /** Truth: published as "wrong by 6 s at each edge on a polar orbit" for a round Earth. */
  @Test
  void roundEarthShadowsArePolarTooLong() {
    Circle orbit = orbit(650, 98, 20);
    Grid grid = new Grid(START, 60 * SECOND, 201);
    Exposure oblate = predict(orbit, grid);
    Exposure round = new Exposure(1, grid);
    new Predictor(grid, Limb.ofRoundEarth()).predict(orbit.over(grid), POINTING, round);
    assertThat(round.edgeRow[1]).isEqualTo(oblate.edgeRow[1]);
    double worst_s = 0;
    for (int e = 0; e < round.edgeRow[1]; e++) {
      worst_s = Math.max(worst_s, Math.abs(round.edge_ns[e] - oblate.edge_ns[e]) * 1e-9);
    }
    System.out.printf(
        "round Earth: edges off by up to %.1f s, light %.1f s short in 12,000 s%n",
        worst_s, lit_s(oblate) - lit_s(round));
    assertThat(worst_s).isBetween(4.0, 9.0);
  }

  /** Truth: the visible share summed every 20 ms. */
  @Test
  void piecesCarryTheMeanShare() {
    for (double raan : new double[] {40, -65.05}) {
      Circle orbit = orbit(650, raan > 0 ? 53 : 90, raan);
      Grid grid = new Grid(START, 60 * SECOND, 101);
      Exposure exposure = predict(orbit, grid);
      Limb limb = new Limb();
      double sum_s = 0;
      double[] sun = new double[3];
      int samples = 50 * 6000;
      Ephemeris fine = orbit.over(new Grid(START + SECOND / 100, SECOND / 50, samples));
      for (int k = 0; k < samples; k++) {
        if (k % 25 == 0) {
          Sun.position(new Epoch(fine.grid().node_ns(k)), sun, 0);
        }
        limb.look(fine.x_m[k], fine.y_m[k], fine.z_m[k], sun[0], sun[1], sun[2]);
        sum_s += limb.visible_fraction() * 0.02;
      }
      System.out.printf(
          "light of 6,000 s: pieces %.4f s, sampled %.4f s%n", lit_s(exposure), sum_s);
      assertThat(lit_s(exposure)).isCloseTo(sum_s, Offset.offset(2e-3));
    }
  }

  /** Truth: the contract of {@link Exposure}. */
  @Test
  void piecesAndEdgesKeepTheirContract() {
    Circle orbit = orbit(650, 90, -65.05);
    Grid grid = new Grid(START, 60 * SECOND, 1441);
    Exposure exposure = predict(orbit, grid);
    assertThat(exposure.piece_ns[0]).isEqualTo(grid.start_ns());
    for (int p = 1; p < exposure.pieceRow[1]; p++) {
      assertThat(exposure.piece_ns[p]).isGreaterThan(exposure.piece_ns[p - 1]);
      double share = exposure.piece_fraction[p - 1];
      if (share > 0 && share < 1) {
        long from = (exposure.piece_ns[p - 1] - START) / grid.step_ns();
        long to = (exposure.piece_ns[p] - 1 - START) / grid.step_ns();
        assertThat(to).isEqualTo(from);
      }
    }
    for (int e = 0; e < exposure.edgeRow[1]; e++) {
      assertThat(exposure.edge_ns[e]).isGreaterThan(START).isLessThanOrEqualTo(grid.end_ns());
      byte before = e == 0 ? exposure.firstPhase[0] : exposure.edgePhase[e - 1];
      assertThat(exposure.edgePhase[e]).isNotEqualTo(before);
    }
  }

  /** Truth: bisection on Kepler ellipses up to a Molniya's, perigee from 200 km, seeded. */
  @Test
  void eccentricOrbitsLoseNoEdge() {
    long seed = 5;
    Random random = new Random(seed);
    int edges = 0;
    for (int i = 0; i < 60; i++) {
      double perigee_m = 6_578_137 + 2e6 * random.nextDouble() * random.nextDouble();
      Ellipse orbit =
          new Ellipse(
              perigee_m,
              0.75 * random.nextDouble(),
              Math.PI * random.nextDouble(),
              2 * Math.PI * random.nextDouble(),
              2 * Math.PI * random.nextDouble(),
              START);
      Grid grid = new Grid(START, 60 * SECOND, 721);
      Exposure exposure = new Exposure(1, grid);
      new Predictor(grid).predict(orbit.over(grid), POINTING, exposure);
      Ephemeris fine = orbit.over(new Grid(START, 5 * SECOND, 12 * 720 + 1));
      int sampled = 0;
      Phase last = Phase.of(exposure.firstPhase[0]);
      for (int k = 0; k < fine.nodes; k++) {
        Phase phase = phase(fine, k);
        sampled += Math.abs(phase.compareTo(last));
        last = phase;
      }
      assertThat(exposure.edgeRow[1])
          .as("seed %d, orbit %d", seed, i)
          .isGreaterThanOrEqualTo(sampled);
      for (int e = 0; e < exposure.edgeRow[1]; e++) {
        long at = exposure.edge_ns[e];
        Ephemeris around = orbit.over(new Grid(at - 5_000_000, 10_000_000, 2));
        Phase begins = Phase.of(exposure.edgePhase[e]);
        assertThat(phase(around, 1)).as("seed %d, orbit %d, edge %d", seed, i, e).isEqualTo(begins);
        assertThat(phase(around, 0)).isNotEqualTo(begins);
        edges++;
      }
    }
    System.out.printf("eccentric orbits: %d edges, each within 5 ms%n", edges);
    assertThat(edges).isGreaterThan(300);
  }

  /** Regression values: what one satellite of the worked example receives. */
  @Test
  void fluxesFollowAttitude() {
    Circle orbit = orbit(650, 97.986, -90);
    Grid grid = new Grid(START, 60 * SECOND, 1441);
    Exposure exposure = predict(orbit, grid);
    double flux = new SunEphemeris(grid).midFlux_W_per_m2[700];
    assertThat(exposure.array_W_per_m2[700]).isEqualTo(flux);
    assertThat(exposure.radiatorSun_W_per_m2[700]).isZero();
    double edge = ViewFactor.edgeOn(6378.137 / 7028.137);
    assertThat(exposure.radiatorEarth_W_per_m2[700]).isCloseTo(2 * 237 * edge, Offset.offset(1e-3));
    double albedo = Arrays.stream(exposure.radiatorAlbedo_W_per_m2).average().orElseThrow();
    System.out.printf("dawn-dusk radiator, both faces: albedo %.1f W/m2%n", albedo);
    assertThat(albedo).isBetween(10.0, 60.0);
  }

  /** Speed is printed, not judged; growth of lists aside, nothing is allocated per step. */
  @Test
  void predictsQuickly() {
    Grid grid = new Grid(START, 60 * SECOND, 1441);
    int satellites = 64;
    Ephemeris states = new Ephemeris(satellites, grid);
    states.reset(satellites, grid);
    for (int i = 0; i < satellites; i++) {
      orbit(550, 53, 5.6 * i).fill(states, i, 0.1 * i);
    }
    Exposure exposure = new Exposure(satellites, grid);
    Predictor predictor = new Predictor(grid);
    predictor.predict(states, POINTING, exposure);
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    predictor.predict(states, POINTING, exposure);
    long allocated = thread.getCurrentThreadAllocatedBytes() - before;
    assertThat(allocated).as("bytes allocated by a second prediction").isLessThan(1024);
    double best_s = Double.MAX_VALUE;
    for (int turn = 0; turn < 40; turn++) {
      long from = System.nanoTime();
      predictor.predict(states, POINTING, exposure);
      best_s = Math.min(best_s, (System.nanoTime() - from) * 1e-9);
    }
    System.out.printf(
        "exposure: %.1f M satellite-steps/s, %d pieces per satellite-day%n",
        satellites * 1440 / best_s * 1e-6, exposure.pieceRow[satellites] / satellites);
    assertThat(exposure.pieceRow[satellites]).isGreaterThan(satellites * 30);
  }

  private static double lit_s(Exposure exposure) {
    double lit_s = 0;
    for (int p = 0; p < exposure.pieceRow[1]; p++) {
      long to = p + 1 < exposure.pieceRow[1] ? exposure.piece_ns[p + 1] : exposure.grid().end_ns();
      lit_s += exposure.piece_fraction[p] * (to - exposure.piece_ns[p]) * 1e-9;
    }
    return lit_s;
  }

  private static Phase phase(Ephemeris states, int k) {
    double[] sun = new double[3];
    Sun.position(new Epoch(states.grid().node_ns(k)), sun, 0);
    Limb limb = new Limb();
    limb.look(states.x_m[k], states.y_m[k], states.z_m[k], sun[0], sun[1], sun[2]);
    return limb.phase();
  }

  /** The polar orbit whose Sun comes as low as {@code height} over its limb on the grid. */
  private static Circle grazing(Grid grid, double height) {
    double low = -60;
    double high = -70;
    for (int i = 0; i < 25; i++) {
      double mid = 0.5 * (low + high);
      double[][] heights = heights(orbit(650, 90, mid), grid);
      if (Arrays.stream(heights[0]).min().orElseThrow() < height) {
        low = mid;
      } else {
        high = mid;
      }
    }
    return orbit(650, 90, low);
  }

  /** Heights and solar radius every second, with the vertex of the lowest three put in. */
  private static double[][] heights(Circle orbit, Grid grid) {
    int samples = (int) ((grid.end_ns() - grid.start_ns()) / SECOND) + 1;
    Ephemeris states = orbit.over(new Grid(grid.start_ns(), SECOND, samples));
    SunEphemeris sun = new SunEphemeris(new Grid(grid.start_ns(), 60 * SECOND, grid.nodes()));
    Limb limb = new Limb();
    double[] height = new double[samples];
    double disc = 0;
    int lowest = 1;
    for (int k = 0; k < samples; k++) {
      int j = Math.min(k / 60, grid.nodes() - 2);
      double t = k / 60.0 - j;
      limb.look(
          states.x_m[k],
          states.y_m[k],
          states.z_m[k],
          sun.x_m[j] + t * (sun.x_m[j + 1] - sun.x_m[j]),
          sun.y_m[j] + t * (sun.y_m[j + 1] - sun.y_m[j]),
          sun.z_m[j] + t * (sun.z_m[j + 1] - sun.z_m[j]));
      height[k] = limb.height_ratio;
      disc = limb.disc_ratio;
      lowest = height[k] < height[lowest] && k < samples - 1 ? k : lowest;
    }
    double slope = 0.5 * (height[lowest + 1] - height[lowest - 1]);
    double bend = height[lowest + 1] - 2 * height[lowest] + height[lowest - 1];
    height[lowest] -= 0.5 * slope * slope / bend;
    return new double[][] {height, {disc}};
  }

  private static int edges(double[][] heights) {
    int edges = 0;
    Phase last = Limb.phase(heights[0][0] / heights[1][0]);
    for (double height : heights[0]) {
      Phase phase = Limb.phase(height / heights[1][0]);
      edges += Math.abs(phase.compareTo(last));
      last = phase;
    }
    return edges;
  }
}
