package space.skyrack.satellite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import space.skyrack.environment.Exposure;
import space.skyrack.model.EclipsePolicy;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Thermal;

/** Behaviour of the kernel over orbits; figures are regression values unless a source is named. */
class KernelTest {
  private static final double PERIOD_s = 5863.7; // ORB-01
  private static final double SHADOW_s = 19.84 * 60; // ECL-650
  private static final Cycling SEASON = new Cycling(1200, 0.35);

  private static Platform platform(EclipsePolicy policy) {
    return Platform.endOfLife(Designs.aurora(policy), SEASON);
  }

  private static BlockState fly(Platform p, Exposure e, double work_fraction) {
    BlockState s = new BlockState(e.satellites());
    Demand demand = new Demand(e.satellites());
    java.util.Arrays.fill(demand.work_fraction, work_fraction);
    s.startInBalance(p, e, demand);
    PowerThermalKernel.advance(p, e, 0, e.grid().steps(), demand, s);
    return s;
  }

  @Test
  void throttledOrbitsKeepTheBatteryAboveItsFloor() {
    Platform p = platform(new EclipsePolicy.Throttle(0.5));
    BlockState s = fly(p, Skies.orbits(6, 10, PERIOD_s, SHADOW_s, 1407), 1);
    double drawn_J = p.payload().load_W(0.5) * SHADOW_s / p.battery().discharge_efficiency();
    assertThat(s.minCharge_fraction[0])
        .isCloseTo(1 - drawn_J / p.battery().capacity_J(), within(1e-9));
    assertThat(s.sum(Flow.UNSERVED, 0)).isZero();
    assertThat(s.throttled_ns[0]).isCloseTo((long) (6e9 * SHADOW_s), within(10L));
    assertThat(s.events.count()).isEqualTo(12);
    for (int event = 0; event < 12; event++) {
      assertThat(s.events.kind(event))
          .isEqualTo(event % 2 == 0 ? Limit.ECLIPSE_THROTTLE : Limit.ECLIPSE_RELEASE);
    }
  }

  @Test
  void runningThroughShadowReachesTheFloorAtTheTimeTheEnergyEnds() {
    Platform p = platform(new EclipsePolicy.Run());
    BlockState s = fly(p, Skies.orbits(1, 10, PERIOD_s, SHADOW_s, 1407), 1);
    double lasts_s = p.battery().usable_J() / p.payload().load_W(1);
    assertThat(s.events.kind(0)).isEqualTo(Limit.BATTERY_FLOOR);
    assertThat(s.events.epoch_ns(0) * 1e-9).isCloseTo(lasts_s, within(1e-3));
    assertThat(s.minCharge_fraction[0]).isCloseTo(0.6, within(1e-9));
    assertThat(s.sum(Flow.UNSERVED, 0))
        .isCloseTo(p.payload().load_W(1) * (SHADOW_s - lasts_s), within(1e3));
  }

  @Test
  void aStiffLoopNeitherOscillatesNorDiverges() {
    SatelliteDesign base = Designs.aurora();
    Thermal stiff =
        new Thermal(base.thermal().radiator(), Designs.loop(5e3), base.thermal().limits());
    Platform p = Platform.endOfLife(Designs.with(base, stiff), SEASON);
    Exposure e = Skies.steady(1, 200, 60, 1407, 120);
    for (double start_K : new double[] {200, 231, 240, 300, 420}) {
      BlockState s = new BlockState(1);
      Demand demand = new Demand(1);
      demand.work_fraction[0] = 1;
      s.start(p, 0, start_K, start_K);
      double balance_K = fly(p, e, 1).radiator_K[0];
      double before_K = s.radiator_K[0];
      for (int k = 0; k < 200; k++) {
        PowerThermalKernel.advance(p, e, k, k + 1, demand, s);
        assertThat(s.loop_K[0]).isFinite().isBetween(150.0, 430.0);
        if (s.level[0] == BlockState.FULL_LEVEL && s.throttled_ns[0] == 0) {
          assertThat((s.radiator_K[0] - before_K) * (balance_K - before_K))
              .as("from %s K at step %s", start_K, k)
              .isGreaterThan(-1e-6);
        }
        before_K = s.radiator_K[0];
      }
      assertThat(s.radiator_K[0]).isCloseTo(balance_K, within(0.05));
    }
  }

  @Test
  void halvingTheStepHardlyMatters() {
    Platform p = platform(new EclipsePolicy.Throttle(0.5));
    BlockState ten = fly(p, Skies.orbits(4, 10, PERIOD_s, SHADOW_s, 1407), 1);
    BlockState five = fly(p, Skies.orbits(4, 5, PERIOD_s, SHADOW_s, 1407), 1);
    assertThat(ten.minCharge_fraction[0] / five.minCharge_fraction[0]).isCloseTo(1, within(1e-3));
    assertThat(ten.maxChip_K[0]).isCloseTo(five.maxChip_K[0], within(0.1));
    assertThat(ten.minLoop_K[0]).isCloseTo(five.minLoop_K[0], within(0.5));
  }

  /** Truth: the same orbits in steps of 10 s. The envelope of heat quotes this. */
  @Test
  void stepsOfAMinuteStayWithinOneKelvin() {
    Platform p = platform(new EclipsePolicy.Throttle(0.5));
    BlockState ten = fly(p, Skies.orbits(4, 10, PERIOD_s, SHADOW_s, 1407), 1);
    BlockState sixty = fly(p, Skies.orbits(4, 60, PERIOD_s, SHADOW_s, 1407), 1);
    assertThat(sixty.maxChip_K[0]).isCloseTo(ten.maxChip_K[0], within(1.0));
    assertThat(sixty.maxRadiator_K[0]).isCloseTo(ten.maxRadiator_K[0], within(1.0));
  }

  @Test
  void aHotChipStepsDownAndAnOverheatedOneIsSwitchedOff() {
    SatelliteDesign base = Designs.aurora();
    Thermal small =
        new Thermal(Designs.radiator(11, 2, 0), base.thermal().loop(), base.thermal().limits());
    Platform p = Platform.endOfLife(Designs.with(base, small), SEASON);
    Exposure e = Skies.steady(1, 2000, 10, 1407, 120);
    BlockState s = new BlockState(1);
    Demand demand = new Demand(1);
    demand.work_fraction[0] = 1;
    s.start(p, 0, 330, 320);
    PowerThermalKernel.advance(p, e, 0, 2000, demand, s);
    assertThat(s.events.kind(0)).isEqualTo(Limit.THROTTLE);
    assertThat(s.leastLevel[0]).isBetween(0, 7);
    assertThat(s.sum(Flow.WORK_CUT_HEAT, 0)).isPositive();
    assertThat(s.throttled_ns[0]).isPositive();
    assertThat(s.maxChip_K[0]).isLessThan(p.heat().shutdown_K());

    BlockState hot = new BlockState(1);
    hot.start(p, 0, 370, 340);
    PowerThermalKernel.advance(p, e, 0, 400, demand, hot);
    assertThat(hot.events.kind(0)).isEqualTo(Limit.SHUTDOWN);
    assertThat(hot.events.kind(1)).isEqualTo(Limit.RESTART);
    assertThat(hot.leastLevel[0]).isEqualTo(BlockState.SHUT_DOWN);
  }

  @Test
  void theHeaterKeepsAnIdleLoopAboveTheLeastCoolantTemperature() {
    Platform p = Platform.beginningOfLife(Designs.idle());
    BlockState s = new BlockState(1);
    s.start(p, 0, 280, 280);
    Exposure dark = Skies.steady(1, 20_000, 60, 0, 120);
    PowerThermalKernel.advance(p, dark, 0, 20_000, new Demand(1), s);
    assertThat(s.minLoop_K[0]).isBetween(p.heat().coolantMin_K(), p.heat().bypassBelow_K());
    assertThat(s.minRadiator_K[0]).isLessThan(s.minLoop_K[0] - 10);
    assertThat(s.sum(Flow.HEATER, 0)).isPositive();
  }

  @Test
  void theCutIntoAdvancesDoesNotChangeABit() throws IOException {
    Platform p = platform(new EclipsePolicy.Run());
    Exposure e = Skies.orbits(3, 10, PERIOD_s, SHADOW_s, 1407);
    BlockState whole = fly(p, e, 1);
    BlockState pieces = new BlockState(1);
    Demand demand = new Demand(1);
    demand.work_fraction[0] = 1;
    pieces.startInBalance(p, e, demand);
    int steps = e.grid().steps();
    for (int k = 0; k < steps; k += 7) {
      BlockState next = new BlockState(1);
      next.read(new DataInputStream(new ByteArrayInputStream(bytes(pieces))));
      PowerThermalKernel.advance(p, e, k, Math.min(steps, k + 7), demand, next);
      pieces = next.copy();
    }
    assertThat(bytes(pieces)).isEqualTo(bytes(whole));
  }

  @Test
  void nothingIsAllocatedAfterTheFirstAdvance() {
    Platform p = platform(new EclipsePolicy.Throttle(0.5));
    Exposure e = Skies.orbits(3, 10, PERIOD_s, SHADOW_s, 1407);
    BlockState s = fly(p, e, 1);
    Demand demand = new Demand(1);
    demand.work_fraction[0] = 1;
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    threads.getCurrentThreadAllocatedBytes();
    long before = threads.getCurrentThreadAllocatedBytes();
    PowerThermalKernel.advance(p, e, 0, e.grid().steps(), demand, s);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1000);
  }

  static byte[] bytes(BlockState s) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    s.write(new DataOutputStream(out));
    return out.toByteArray();
  }
}
