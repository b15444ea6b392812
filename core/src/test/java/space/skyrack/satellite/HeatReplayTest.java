package space.skyrack.satellite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import space.skyrack.environment.Exposure;

/** Truth: the kernel itself, on a satellite whose heat is known because its battery is full. */
class HeatReplayTest {
  private static final int STEPS = 300;

  @Test
  void isTheKernelsStep() {
    Platform p = Platform.beginningOfLife(Designs.aurora());
    Exposure e = Skies.steady(1, STEPS, 10, 1407, 120);
    BlockState s = new BlockState(1);
    Demand demand = new Demand(1);
    demand.work_fraction[0] = 1;
    s.start(p, 0, 280, 270);
    PowerThermalKernel.advance(p, e, 0, STEPS, demand, s);
    assertThat(s.leastLevel[0]).as("never throttled").isEqualTo(BlockState.FULL_LEVEL);

    double[] heat_W = new double[STEPS];
    double[] chip_W = new double[STEPS];
    double[] absorbed_W = new double[STEPS];
    Arrays.fill(heat_W, p.payload().load_W(1) / p.conversion_efficiency());
    Arrays.fill(chip_W, p.payload().chip_W(1));
    Arrays.fill(absorbed_W, p.heat().absorbed_W(0, 0, 120, p.array().temperature_K(1407)));
    double[] chip_K = new double[STEPS];
    double[] radiator_K = new double[STEPS];
    HeatReplay.run(p.heat(), 10, 280, 270, heat_W, chip_W, absorbed_W, chip_K, radiator_K);
    assertThat(chip_K[STEPS - 1]).isCloseTo(s.chip_K[0], within(1e-9));
    assertThat(radiator_K[STEPS - 1]).isCloseTo(s.radiator_K[0], within(1e-9));
    assertThat(s.chip_K[0]).as("it moved").isGreaterThan(290);
  }
}
