package space.skyrack.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import space.skyrack.environment.Exposure;
import space.skyrack.environment.Pointing;
import space.skyrack.environment.Predictor;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Ephemeris;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.BlockState;
import space.skyrack.satellite.Demand;
import space.skyrack.satellite.Platform;
import space.skyrack.satellite.PowerLanes;
import space.skyrack.satellite.PowerThermalKernel;
import space.skyrack.scenario.ScenarioReader;
import space.skyrack.time.Grid;

/**
 * One core, one block of 64 satellites over 128 steps, in cache: one window or many short ones.
 *
 * <p>A score is nanoseconds per satellite-step. Every turn starts from the same settled state: one
 * window's light over and over would empty batteries that a day fills. Run from the root of the
 * repository.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // the fields are set by the method with @Setup
public class KernelBenchmark {
  private static final int SATELLITES = 64;
  private static final int STEPS = 128;

  /** Steps in a window; the kernels go over it as often as makes {@link #STEPS} in all. */
  @Param({"128", "8"})
  public int window;

  @Param({"60", "10"})
  public int step_s;

  /** In eclipse season, or in sunlight all day. */
  @Param({"2027-12-20T00:00:00Z", "2027-06-20T00:00:00Z"})
  public String start = "";

  private Fleet fleet;
  private Pointing pointing;
  private Platform platform;
  private Ephemeris states;
  private Predictor predictor;
  private Exposure exposure;
  private final PowerLanes lanes = new PowerLanes();
  private BlockState settled;
  private Demand demand;

  @Setup
  public void prepare() {
    Scenario scenario =
        Objects.requireNonNull(
            new ScenarioReader()
                .read(
                    Path.of("scenarios/dawn-dusk-24.yaml"),
                    List.of(
                        "space.constellation.ring.orbit.satellites_per_plane=" + SATELLITES,
                        "time.step=" + step_s + " s",
                        "time.start=" + start))
                .scenario());
    var design = scenario.constellations().getFirst().satellite();
    fleet = Fleet.of(scenario).fleet();
    pointing = new Pointing(design.attitude(), design.thermal().radiator().faces());
    platform = Platform.beginningOfLife(design);
    Grid grid = new Grid(scenario.start().tai_ns(), scenario.step_ns(), window + 1);
    states = new Ephemeris(SATELLITES, grid);
    states.reset(SATELLITES, grid);
    predictor = new Predictor(grid);
    exposure = new Exposure(SATELLITES, grid);
    demand = new Demand(SATELLITES);
    Arrays.fill(demand.work_fraction, 1);
    fleet.propagator(0).fill(0, states);
    predictor.predict(states, pointing, exposure);
    settle(scenario);
  }

  /** One revolution up to the start, as a run does. */
  private void settle(Scenario scenario) {
    settled = new BlockState(SATELLITES);
    settled.startInBalance(platform, exposure, demand);
    long step_ns = scenario.step_ns();
    long before = (long) Math.ceil(fleet.elements(0).period_s() * 1e9 / step_ns);
    for (long at = -before; at < 0; at += window) {
      int steps = (int) Math.min(window, -at);
      Grid grid = new Grid(scenario.start().tai_ns() + at * step_ns, step_ns, steps + 1);
      states.reset(SATELLITES, grid);
      fleet.propagator(0).fill(0, states);
      predictor.predict(states, pointing, exposure);
      PowerThermalKernel.advance(platform, exposure, 0, steps, demand, settled, lanes);
    }
    settled.restart(platform);
    states.reset(SATELLITES, new Grid(scenario.start().tai_ns(), step_ns, window + 1));
    fleet.propagator(0).fill(0, states);
    predictor.predict(states, pointing, exposure);
  }

  @Benchmark
  @OperationsPerInvocation(SATELLITES * STEPS)
  public double orbit() {
    for (int done = 0; done < STEPS; done += window) {
      fleet.propagator(0).fill(0, states);
    }
    return states.x_m[window];
  }

  @Benchmark
  @OperationsPerInvocation(SATELLITES * STEPS)
  public double lightAndHeatInput() {
    for (int done = 0; done < STEPS; done += window) {
      predictor.predict(states, pointing, exposure);
    }
    return exposure.array_W_per_m2[window - 1];
  }

  @Benchmark
  @OperationsPerInvocation(SATELLITES * STEPS)
  public double powerAndHeat() {
    BlockState state = settled.copy();
    for (int done = 0; done < STEPS; done += window) {
      PowerThermalKernel.advance(platform, exposure, 0, window, demand, state, lanes);
      state.events.clear();
    }
    return state.battery_J[0];
  }

  @Benchmark
  @OperationsPerInvocation(SATELLITES * STEPS)
  public double all() {
    BlockState state = settled.copy();
    for (int done = 0; done < STEPS; done += window) {
      fleet.propagator(0).fill(0, states);
      predictor.predict(states, pointing, exposure);
      PowerThermalKernel.advance(platform, exposure, 0, window, demand, state, lanes);
      state.events.clear();
    }
    return state.battery_J[0];
  }
}
