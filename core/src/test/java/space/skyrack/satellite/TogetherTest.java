package space.skyrack.satellite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.skyrack.environment.Exposure;
import space.skyrack.model.EclipsePolicy;
import space.skyrack.model.Power;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Thermal;
import space.skyrack.time.Grid;

/** Truth: the same satellites, flown one by one. */
class TogetherTest {
  private static final int STEPS = 90;
  private static final Cycling SEASON = new Cycling(1200, 0.35);

  private final Set<Limit> met = EnumSet.noneOf(Limit.class);
  private double heater_J;
  private boolean inBand;
  private boolean shut;

  @Test
  void everyBitIsThatOfSatellitesFlownOneByOne() throws IOException {
    Random random = new Random(20270101);
    for (int round = 0; round < 60; round++) {
      compare(platform(random, round), random, "round " + round);
    }
    assertThat(met).containsExactlyInAnyOrder(Limit.values());
    assertThat(heater_J).isPositive();
    assertThat(inBand).isTrue();
    assertThat(shut).isTrue();
  }

  @Test
  void aBlockWiderThanTheLanesFliesOneByOne() throws IOException {
    Random random = new Random(7);
    Platform p = platform(random, 0);
    Exposure e = sky(random, PowerLanes.WIDTH + 1, 60);
    BlockState one = start(p, e, random.nextLong());
    BlockState two = one.copy();
    Demand demand = demand(random, e.satellites());
    PowerThermalKernel.advance(p, e, 0, STEPS, demand, one);
    PowerThermalKernel.oneByOne(p, e, 0, STEPS, demand, two, new PowerLanes());
    assertThat(KernelTest.bytes(one)).isEqualTo(KernelTest.bytes(two));
  }

  private void compare(Platform p, Random random, String name) throws IOException {
    int satellites = 1 + random.nextInt(PowerLanes.WIDTH);
    Exposure e = sky(random, satellites, random.nextBoolean() ? 60 : 10);
    BlockState together = start(p, e, random.nextLong());
    BlockState single = together.copy();
    PowerLanes lanes = new PowerLanes();
    PowerLanes others = new PowerLanes();
    for (int at = 0; at < STEPS; ) {
      int to = Math.min(STEPS, at + 1 + random.nextInt(random.nextBoolean() ? 3 : 40));
      Demand demand = demand(random, satellites);
      for (int part = at; part < to; ) {
        part = PowerThermalKernel.together(p, e, part, to, demand, together, lanes);
      }
      PowerThermalKernel.oneByOne(p, e, at, to, demand, single, others);
      assertThat(events(together)).as(name).isEqualTo(events(single));
      together.events.clear();
      single.events.clear();
      assertThat(KernelTest.bytes(together))
          .as("%s, steps %s to %s", name, at, to)
          .isEqualTo(KernelTest.bytes(single));
      for (int i = 0; i < satellites; i++) {
        double aboveShut_K = single.loop_K[i] - p.heat().bypassBelow_K();
        shut |= aboveShut_K <= 0;
        inBand |= aboveShut_K > 0 && aboveShut_K < HeatPath.BYPASS_BAND_K;
        heater_J += single.sum(Flow.HEATER, i);
      }
      at = to;
    }
  }

  /** The events of each satellite in their order. */
  private List<List<String>> events(BlockState s) {
    List<List<String>> bySatellite = new ArrayList<>();
    for (int i = 0; i < s.satellites; i++) {
      bySatellite.add(new ArrayList<>());
    }
    for (int event = 0; event < s.events.count(); event++) {
      met.add(s.events.kind(event));
      bySatellite
          .get(s.events.satellite(event))
          .add(
              s.events.epoch_ns(event)
                  + " "
                  + s.events.kind(event)
                  + " "
                  + Double.toHexString(s.events.value(event)));
    }
    return bySatellite;
  }

  private static Demand demand(Random random, int satellites) {
    Demand demand = new Demand(satellites);
    boolean equal = random.nextBoolean();
    for (int i = 0; i < satellites; i++) {
      demand.work_fraction[i] = equal ? 1 : random.nextInt(4) / 3.0;
    }
    return demand;
  }

  private static BlockState start(Platform p, Exposure e, long seed) {
    Random random = new Random(seed);
    BlockState s = new BlockState(e.satellites());
    s.startInBalance(p, e, demand(random, e.satellites()));
    boolean anyhow = random.nextInt(3) == 0;
    for (int i = 0; i < e.satellites() && anyhow; i++) {
      s.start(p, i, 215 + 160 * random.nextDouble(), 200 + 150 * random.nextDouble());
      s.battery_J[i] = p.battery().floor_J() + random.nextDouble() * p.battery().capacity_J() * 0.6;
    }
    return s;
  }

  private static Platform platform(Random random, int round) {
    EclipsePolicy policy =
        random.nextInt(3) == 0
            ? new EclipsePolicy.Run()
            : new EclipsePolicy.Throttle(random.nextInt(3) * 0.3);
    SatelliteDesign base = round % 7 == 6 ? Designs.idle() : Designs.aurora(policy);
    Power power =
        new Power(
            Designs.array(),
            Designs.battery(new double[] {0.02, 1, 12, 12, 40}[random.nextInt(5)]),
            round % 7 == 6 ? 300 : 1400,
            policy);
    double radiator_m2 = new double[] {11, 14, 18, 18, 25, 60}[random.nextInt(6)];
    Thermal thermal =
        new Thermal(
            Designs.radiator(radiator_m2, 2, random.nextInt(2) * 0.1),
            Designs.loop(random.nextBoolean() ? 180e3 : 20e3),
            Designs.limits());
    SatelliteDesign design = Designs.with(Designs.with(base, power), thermal);
    return random.nextBoolean()
        ? Platform.beginningOfLife(design)
        : Platform.endOfLife(design, SEASON);
  }

  /**
   * The same light on all or not, sun and shadow that mostly last, penumbras cut at the nodes, and
   * now and then no order.
   */
  private static Exposure sky(Random random, int satellites, long step_s) {
    Grid grid = new Grid(0, step_s * 1_000_000_000L, STEPS + 1);
    Exposure e = new Exposure(satellites, grid);
    e.reset(satellites, grid);
    int most = 2 * STEPS;
    e.piece_ns = new long[satellites * most];
    e.piece_fraction = new double[satellites * most];
    boolean alwaysLit = random.nextInt(4) == 0;
    int dark = random.nextInt(6) == 0 ? 0 : 1;
    boolean alike = random.nextBoolean();
    int piece = 0;
    for (int i = 0; i < satellites; i++) {
      e.pieceRow[i] = piece;
      long at_ns = 0;
      boolean lit = alwaysLit || random.nextInt(3) > 0;
      while (at_ns < grid.end_ns()) {
        e.piece_ns[piece] = at_ns;
        e.piece_fraction[piece++] = lit ? dark : 0;
        if (alwaysLit) {
          break;
        }
        at_ns += random.nextLong(1, 40) * grid.step_ns() + random.nextInt(3) * 7_654_321L;
        long end_ns = at_ns + random.nextLong(grid.step_ns() * 2);
        while (at_ns < end_ns && at_ns < grid.end_ns() && random.nextInt(8) > 0) {
          e.piece_ns[piece] = at_ns;
          e.piece_fraction[piece++] = random.nextDouble();
          at_ns = Math.min(end_ns, (at_ns / grid.step_ns() + 1) * grid.step_ns());
        }
        lit = !lit;
      }
      for (int k = 0; k < STEPS; k++) {
        int at = e.row(i) + k;
        e.array_W_per_m2[at] = alwaysLit ? 1380 : random.nextDouble(900, 1420);
        e.radiatorSun_W_per_m2[at] = random.nextDouble(0, 60);
        if (alike) {
          e.array_W_per_m2[at] = e.array_W_per_m2[k];
          e.radiatorSun_W_per_m2[at] = e.radiatorSun_W_per_m2[k];
        }
        e.radiatorAlbedo_W_per_m2[at] = random.nextDouble(0, 100);
        e.radiatorEarth_W_per_m2[at] = random.nextDouble(50, 150);
      }
    }
    e.pieceRow[satellites] = piece;
    return e;
  }
}
