package space.skyrack.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Ephemeris;
import space.skyrack.orbit.Fleet;
import space.skyrack.orbit.OrekitContext;
import space.skyrack.scenario.ScenarioReader;
import space.skyrack.time.Grid;

/**
 * SGP4 of real Starlink elements over a day at a minute: the own kernel and Orekit's. A score is
 * states per second of one thread. Needs the catalogue file that the scenario names.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // the fields are set by the method with @Setup
public class Sgp4Benchmark {
  private static final int SATELLITES = 64;
  private static final int NODES = 1441;

  private final OrekitContext context = new OrekitContext();
  private final List<TLE> elements = new ArrayList<>();
  private Fleet fleet;
  private Grid grid;
  private Ephemeris states;

  @Setup
  public void prepare() throws IOException {
    Scenario scenario =
        Objects.requireNonNull(
            new ScenarioReader()
                .read(Path.of("scenarios/starlink-catalog.yaml"), List.of())
                .scenario());
    fleet = Fleet.of(scenario).fleet();
    grid = new Grid(scenario.start().tai_ns(), 60_000_000_000L, NODES);
    states = new Ephemeris(SATELLITES, grid);
    states.reset(SATELLITES, grid);
    Path file = Path.of("../shared/data/catalogue/active_20260820T1858Z.tle.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
      for (String name = lines.readLine(); name != null; name = lines.readLine()) {
        String first = lines.readLine();
        String second = lines.readLine();
        if (name.startsWith("STARLINK") && elements.size() < SATELLITES) {
          elements.add(new TLE(first, second, context.getTimeScales().getUTC()));
        }
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(SATELLITES * NODES)
  public double ownKernel() {
    fleet.propagator(0).fill(0, states);
    return states.x_m[NODES - 1];
  }

  @Benchmark
  @OperationsPerInvocation(SATELLITES * NODES)
  public double orekit() {
    double sum_m = 0;
    for (TLE one : elements) {
      TLEPropagator propagator =
          TLEPropagator.selectExtrapolator(
              one, new FrameAlignedProvider(context.teme()), 1000, context.teme());
      for (int node = 0; node < NODES; node++) {
        sum_m += propagator.getPVCoordinates(context.date(grid.node_ns(node))).getPosition().getX();
      }
    }
    return sum_m;
  }
}
