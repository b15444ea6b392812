package space.skyrack.satellite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.skyrack.environment.Exposure;
import space.skyrack.model.EclipsePolicy;
import space.skyrack.model.Power;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Thermal;
import space.skyrack.time.Grid;

/** Conservation: what the producers of flows booked explains every change of what is stored. */
class LedgerTest {
  private static final int SATELLITES = 4;
  private static final int STEPS = 600;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void everyLedgerClosesInRandomCampaigns(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Platform p = Platform.endOfLife(design(random), new Cycling(1200, 0.3));
    double step_s = new double[] {1, 10, 60, 600}[random.nextInt(4)];
    BlockState s = new BlockState(SATELLITES);
    for (int i = 0; i < SATELLITES; i++) {
      s.start(p, i, random.nextDouble(190, 380), random.nextDouble(150, 370));
    }
    Demand demand = new Demand(SATELLITES);
    for (int window = 0; window < 4; window++) {
      Exposure e = sky(random, window, step_s);
      for (int k = 0; k < STEPS; k += 50) {
        for (int i = 0; i < SATELLITES; i++) {
          demand.work_fraction[i] = Math.clamp(random.nextDouble(-0.2, 1.3), 0, 1);
        }
        PowerThermalKernel.advance(p, e, k, k + 50, demand, s);
      }
    }
    for (int i = 0; i < SATELLITES; i++) {
      assertThat(Balance.energy_ratio(p, s, i)).as("energy, seed %s", seed).isLessThan(1e-9);
      assertThat(Balance.heat_ratio(p, s, i)).as("heat, seed %s", seed).isLessThan(1e-9);
      assertThat(Balance.work_ratio(s, i)).as("work, seed %s", seed).isLessThan(1e-9);
      assertThat(s.minCharge_fraction[i]).isGreaterThan(1 - 0.4 - 1e-9);
      assertThat(s.battery_J[i]).isLessThanOrEqualTo(p.battery().capacity_J() * (1 + 1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"COMPUTE", "PUMP", "CONVERSION_LOSS", "BATTERY_LOSS", "ARRAY"})
  void aBrokenFlowIsSeen(String name) {
    Platform p = Platform.endOfLife(Designs.aurora(), Cycling.NONE);
    Exposure e = Skies.orbits(2, 10, 5863.7, 1190, 1407);
    BlockState s = new BlockState(1);
    Demand demand = new Demand(1);
    demand.work_fraction[0] = 1;
    s.startInBalance(p, e, demand);
    PowerThermalKernel.advance(p, e, 0, e.grid().steps(), demand, s);
    assertThat(Balance.energy_ratio(p, s, 0)).isLessThan(1e-9);
    s.sum_value[Flow.valueOf(name).row()][0] *= 1 + 1e-6;
    assertThat(Balance.energy_ratio(p, s, 0)).isGreaterThan(1e-9);
    s.sum_value[Flow.EMITTED.row()][0] *= 1 + 1e-6;
    assertThat(Balance.heat_ratio(p, s, 0)).isGreaterThan(1e-9);
  }

  /** Weak arrays, small batteries, small and large radiators, tiny loops: everything is met. */
  private static SatelliteDesign design(SplittableRandom random) {
    EclipsePolicy[] policies = {
      new EclipsePolicy.Run(), new EclipsePolicy.Throttle(0.4), new EclipsePolicy.Suspend()
    };
    SatelliteDesign base = Designs.aurora(policies[random.nextInt(3)]);
    Power power =
        new Power(
            base.power().array(),
            Designs.battery(random.nextDouble(0.5, 20)),
            1400,
            base.power().eclipsePolicy());
    Thermal thermal =
        new Thermal(
            Designs.radiator(random.nextDouble(6, 60), 2, random.nextDouble(0, 0.3)),
            Designs.loop(random.nextDouble(2e3, 300e3)),
            base.thermal().limits());
    return Designs.with(Designs.with(base, power), thermal);
  }

  private static Exposure sky(SplittableRandom random, int window, double step_s) {
    long step_ns = Math.round(step_s * 1e9);
    Grid grid = new Grid(window * STEPS * step_ns, step_ns, STEPS + 1);
    Exposure e = new Exposure(SATELLITES, grid);
    e.reset(SATELLITES, grid);
    int most = 40;
    e.piece_ns = new long[SATELLITES * most];
    e.piece_fraction = new double[SATELLITES * most];
    int piece = 0;
    for (int i = 0; i < SATELLITES; i++) {
      e.pieceRow[i] = piece;
      long at_ns = grid.start_ns();
      while (at_ns < grid.end_ns() && piece < (i + 1) * most) {
        e.piece_ns[piece] = at_ns;
        e.piece_fraction[piece] =
            switch (random.nextInt(5)) {
              case 0 -> 0;
              case 1 -> random.nextDouble();
              default -> 1;
            };
        piece++;
        at_ns += random.nextLong(1, STEPS * step_ns / 8);
      }
      for (int k = 0; k < STEPS; k++) {
        int at = e.row(i) + k;
        e.array_W_per_m2[at] = random.nextDouble(900, 1420);
        e.radiatorSun_W_per_m2[at] = random.nextDouble(0, 200);
        e.radiatorAlbedo_W_per_m2[at] = random.nextDouble(0, 100);
        e.radiatorEarth_W_per_m2[at] = random.nextDouble(50, 150);
      }
    }
    e.pieceRow[SATELLITES] = piece;
    return e;
  }
}
