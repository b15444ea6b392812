package space.skyrack.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.skyrack.environment.Exposure.Phase;
import space.skyrack.orbit.Ephemeris;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/**
 * Truth: {@link LookedShadow} in every interval of random orbits, 150 km to the geostationary
 * orbit, seeded; a third of them with the Sun near the edge of the shadow all the time.
 */
class ShadowBandTest {
  private static final long START = Epoch.parse("2027-01-03T00:00:00Z").tai_ns();

  private int found;
  private long worst_ns;
  private double worstShare;

  @ParameterizedTest
  @CsvSource({"2, 3000", "10, 400", "60, 240", "300, 60", "900, 20"})
  void noEdgeIsLeftOut(int step_s, int steps) {
    long seed = 17;
    Random random = new Random(seed);
    for (int i = 0; i < 150; i++) {
      Grid grid =
          new Grid(
              START + random.nextLong(31_000_000_000_000_000L),
              step_s * Epoch.SECOND_ns,
              steps + 1);
      Ephemeris states = orbit(random, grid).over(grid);
      Exposure exposure = new Exposure(1, grid);
      new Predictor(grid).predict(states, GmatEclipseTest.SUN_POINTING, exposure);
      compare(states, exposure, "seed " + seed + ", orbit " + i);
    }
    System.out.printf(
        "edges every %d s: %d, polynomial within %d ns, mean shares within %.1e%n",
        step_s, found, worst_ns, worstShare);
    assertThat(found).isGreaterThan(150);
    assertThat(worst_ns).isLessThanOrEqualTo(1);
    assertThat(worstShare).isLessThan(1e-7);
  }

  /** Perigees are dense near 150 km; every third plane has the Sun close to its normal. */
  private static Ellipse orbit(Random random, Grid grid) {
    double low = random.nextDouble();
    double perigee_m = 6_378_137 + 150e3 + 35.6e6 * low * low * low;
    double longest = 1 - perigee_m / 50e6;
    double e = random.nextInt(3) == 0 ? 0 : longest * random.nextDouble();
    double inclination = Math.PI * random.nextDouble();
    double node = 2 * Math.PI * random.nextDouble();
    if (random.nextInt(3) == 0) {
      double[] sun = new double[3];
      Sun.position(new Epoch(grid.start_ns()), sun, 0);
      double limb = Math.asin(Math.min(1, 6_370_000 / perigee_m));
      node = Math.atan2(sun[1], sun[0]) + limb + 0.01 * random.nextGaussian();
      inclination = 0.5 * Math.PI;
      e *= 0.01;
    }
    return new Ellipse(
        perigee_m, e, inclination, node, 2 * Math.PI * random.nextDouble(), grid.start_ns());
  }

  private void compare(Ephemeris states, Exposure exposure, String name) {
    Grid grid = states.grid();
    SunEphemeris sun = new SunEphemeris(grid);
    Limb limb = new Limb();
    LookedShadow truth = new LookedShadow(limb);
    int at = 0;
    int piece = 0;
    double step_s = grid.step_ns() * 1e-9;
    for (int k = 0; k < grid.steps(); k++) {
      limb.look(
          states.x_m[k + 1],
          states.y_m[k + 1],
          states.z_m[k + 1],
          sun.x_m[k + 1],
          sun.y_m[k + 1],
          sun.z_m[k + 1]);
      double height1 = limb.height_ratio;
      double disc1 = limb.disc_ratio;
      limb.look(states.x_m[k], states.y_m[k], states.z_m[k], sun.x_m[k], sun.y_m[k], sun.z_m[k]);
      double height0 = limb.height_ratio;
      double disc0 = limb.disc_ratio;
      Phase phase = Limb.phase(height0 / disc0);
      truth.between(states, k, sun, k, step_s);
      int edges = truth.edges(height0, disc0, height1, disc1, grid.step_ns());
      long node_ns = grid.node_ns(k);
      long from_ns = 0;
      for (int e = 0; e <= edges; e++) {
        long to_ns = e < edges ? truth.edge_ns[e] : grid.step_ns();
        if (phase == Phase.PENUMBRA && from_ns < to_ns) {
          piece = piece(exposure, piece, node_ns + from_ns);
          double share = truth.mean_fraction(from_ns * 1e-9, to_ns * 1e-9);
          if (to_ns - from_ns > 100_000_000) {
            worstShare = Math.max(worstShare, Math.abs(exposure.piece_fraction[piece] - share));
          }
        }
        if (e < edges) {
          assertThat(at).as(name).isLessThan(exposure.edgeRow[1]);
          assertThat(exposure.edgePhase[at]).as(name).isEqualTo(truth.edgePhase[e].code);
          worst_ns = Math.max(worst_ns, Math.abs(exposure.edge_ns[at] - node_ns - to_ns));
          phase = truth.edgePhase[e];
          from_ns = to_ns;
          at++;
          found++;
        }
      }
    }
    assertThat(at).as(name).isEqualTo(exposure.edgeRow[1]);
  }

  /** The piece that starts within a microsecond of an instant. */
  private static int piece(Exposure exposure, int from, long at_ns) {
    int piece = from;
    while (exposure.piece_ns[piece] < at_ns - 1000) {
      piece++;
    }
    return piece;
  }
}
