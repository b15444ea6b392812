package space.skyrack.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import space.skyrack.environment.Exposure.Phase;
import space.skyrack.orbit.Ephemeris;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/** Truth: {@link Shadow} interval by interval, every bit, on seeded random orbits. */
class ShadowLanesTest {
  private static final long START = Epoch.parse("2027-01-03T00:00:00Z").tai_ns();

  private int edges;
  private int partials;

  @Test
  void lanesAreTheScalarDefinition() {
    long seed = 29;
    Random random = new Random(seed);
    int[] steps_s = {1, 10, 30, 60};
    for (int i = 0; i < 1000; i++) {
      long step_ns = steps_s[i % steps_s.length] * Epoch.SECOND_ns;
      long start_ns = START + random.nextLong(31_000_000_000_000_000L);
      Grid grid = new Grid(start_ns, step_ns, 300);
      double perigee_m = 6_378_137 + 150e3 + 2e6 * random.nextDouble() * random.nextDouble();
      double e = random.nextInt(3) == 0 ? 0.3 * random.nextDouble() : 1e-3;
      double node = 2 * Math.PI * random.nextDouble();
      double inclination = Math.PI * random.nextDouble();
      if (random.nextInt(3) == 0) {
        double[] sun = new double[3];
        Sun.position(new Epoch(start_ns), sun, 0);
        inclination = 0.5 * Math.PI;
        node = Math.atan2(sun[1], sun[0]) + Math.asin(6_370_000 / perigee_m);
        node += 0.02 * random.nextGaussian();
        e *= 0.01;
      }
      double argument = 2 * Math.PI * random.nextDouble();
      Ephemeris states =
          new Ellipse(perigee_m, e, inclination, node, argument, start_ns).over(grid);
      Exposure exposure = new Exposure(1, grid);
      new Predictor(grid).predict(states, GmatEclipseTest.SUN_POINTING, exposure);
      compare(states, exposure, "seed " + seed + ", orbit " + i);
    }
    System.out.printf("lanes against scalars: %d edges, %d partial pieces%n", edges, partials);
    assertThat(edges).isGreaterThan(3000);
    assertThat(partials).isGreaterThan(3000);
  }

  private void compare(Ephemeris states, Exposure exposure, String name) {
    Grid grid = states.grid();
    double step_s = grid.step_ns() * 1e-9;
    SunEphemeris sun = new SunEphemeris(grid);
    Limb limb = new Limb();
    Shadow shadow = new Shadow(limb);
    Look first = new Look();
    Look second = new Look();
    look(limb, states, sun, 0, second);
    int at = 0;
    int piece = 0;
    for (int k = 0; k < grid.steps(); k++) {
      first.copy(second);
      look(limb, states, sun, k + 1, second);
      Phase phase = Limb.phase(first.chord_ratio);
      shadow.between(states, k, sun, k, step_s);
      int found = shadow.edges(first, second, grid.step_ns());
      long from_ns = 0;
      for (int e = 0; e <= found; e++) {
        long to_ns = e < found ? shadow.edge_ns[e] : grid.step_ns();
        if (phase == Phase.PENUMBRA && from_ns < to_ns) {
          while (exposure.piece_ns[piece] < grid.node_ns(k) + from_ns) {
            piece++;
          }
          assertThat(exposure.piece_ns[piece]).as(name).isEqualTo(grid.node_ns(k) + from_ns);
          double share = shadow.mean_fraction(from_ns * 1e-9, to_ns * 1e-9);
          assertThat(exposure.piece_fraction[piece]).as(name).isEqualTo(share);
          partials++;
        }
        if (e < found) {
          assertThat(exposure.edge_ns[at]).as(name).isEqualTo(grid.node_ns(k) + to_ns);
          phase = shadow.edgePhase[e];
          assertThat(exposure.edgePhase[at]).as(name).isEqualTo(phase.code);
          from_ns = to_ns;
          at++;
          edges++;
        }
      }
    }
    assertThat(at).as(name).isEqualTo(exposure.edgeRow[1]);
  }

  private static void look(Limb limb, Ephemeris states, SunEphemeris sun, int k, Look into) {
    limb.look(states.x_m[k], states.y_m[k], states.z_m[k], sun.x_m[k], sun.y_m[k], sun.z_m[k]);
    into.take(limb);
  }
}
