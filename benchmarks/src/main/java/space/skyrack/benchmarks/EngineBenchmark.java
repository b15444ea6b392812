package space.skyrack.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.Platform;
import space.skyrack.scenario.ScenarioReader;
import space.skyrack.simulation.Command;
import space.skyrack.simulation.Controls;
import space.skyrack.simulation.Journal;
import space.skyrack.simulation.Recorder;
import space.skyrack.simulation.Simulation;

/**
 * The whole engine, in milliseconds a run: a million orders that all wait in its queue, taken and
 * obeyed one by one; and a satellite's day at 10 s with full physics and nothing recorded.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@SuppressWarnings("NullAway.Init") // the fields are set by the method with @Setup
public class EngineBenchmark {
  /** Orders that wait: with none the run is the satellite's day. */
  @Param({"0", "1000000"})
  public int orders;

  private Scenario scenario;
  private Simulation simulation;

  @Setup(Level.Invocation)
  public void prepare() {
    scenario =
        Objects.requireNonNull(
            new ScenarioReader()
                .read(
                    Path.of("scenarios/dawn-dusk-24.yaml"),
                    List.of(
                        "space.constellation.ring.orbit.satellites_per_plane=1",
                        "faults=[]",
                        "time.step=10 s"))
                .scenario());
    simulation =
        new Simulation(
            scenario,
            Fleet.of(scenario).fleet(),
            List.of(Platform.beginningOfLife(scenario.constellations().getFirst().satellite())),
            Journal.inMemory(),
            Recorder.NONE,
            1,
            new Simulation.Identity("benchmark", ""));
    for (int order = 0; order < orders; order++) {
      simulation.submit(new Command.SetWork(0, order % 2));
    }
  }

  @Benchmark
  public String run() {
    long until_ns = orders == 0 ? scenario.end().tai_ns() : scenario.start().plus_s(60).tai_ns();
    simulation.run(until_ns, Controls.NONE);
    return simulation.digest();
  }

  @TearDown(Level.Invocation)
  public void close() {
    simulation.close();
  }
}
