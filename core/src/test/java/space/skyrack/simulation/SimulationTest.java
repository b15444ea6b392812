package space.skyrack.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.skyrack.environment.Exposure.Phase;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.Output;
import space.skyrack.model.Scenario;
import space.skyrack.satellite.Flow;
import space.skyrack.satellite.Limit;
import space.skyrack.time.Epoch;

/** The contract of the engine. Truth: the digest of an undisturbed run on one thread. */
class SimulationTest {
  @TempDir private Path folder;

  @Test
  void booksBalance() {
    Scenario scenario = Runs.scenario();
    try (Simulation simulation = Runs.simulation(scenario)) {
      simulation.run(scenario.end().tai_ns(), Controls.NONE);
      assertThat(simulation.ledgers()).extracting(Ledger::name).containsExactly("energy", "heat");
      for (Ledger ledger : simulation.ledgers()) {
        assertThat(ledger.relativeResidual_ratio()).as(ledger.toString()).isLessThan(1e-9);
        assertThat(ledger.throughput_J()).isGreaterThan(1e8);
      }
    }
  }

  @Test
  void aBrokenFlowIsSeen() {
    Scenario scenario = Runs.scenario();
    try (Simulation simulation = Runs.simulation(scenario)) {
      simulation.run(scenario.end().tai_ns(), Controls.NONE);
      Block block = simulation.blocks().list().getFirst();
      block.state.sum_value[Flow.PUMP.ordinal()][1] *= 1.0001;
      assertThat(simulation.ledgers().getFirst().balances()).isFalse();
      assertThat(simulation.ledgers().getLast().balances()).isTrue();
    }
  }

  @Test
  void threadsSamplingAndOutputPolicyChangeNothing() {
    Scenario scenario = Runs.scenario(150, 3, 30, Output.Tables.FULL);
    String alone = Runs.digest(scenario);
    Scenario sampled = Runs.scenario(150, 3, 30, Output.Tables.SAMPLED);
    try (Simulation two = Runs.simulation(sampled, Journal.inMemory(), new Heard(), 2)) {
      two.run(scenario.end().tai_ns(), Controls.NONE);
      two.finish();
      assertThat(two.digest()).isEqualTo(alone);
    }
  }

  @Test
  void whatIsNotWrittenIsCounted() {
    Scenario full = Runs.scenario(130, 6, 30, Output.Tables.FULL);
    Heard all = new Heard();
    LimitTally counted = limits(full, all);
    Heard followed = new Heard();
    LimitTally same = limits(Runs.scenario(130, 6, 30, Output.Tables.SAMPLED), followed);
    assertThat(all.lines.get(2)).hasSizeGreaterThan(1_000);
    assertThat(followed.lines.get(2))
        .isEqualTo(all.lines.get(2).stream().filter(line -> line.startsWith("0 ")).toList());
    for (Limit limit : Limit.values()) {
      List<String> events =
          all.lines.get(1).stream().filter(line -> line.contains(" " + limit + " ")).toList();
      assertThat(counted.events(0, limit)).as(limit.name()).isEqualTo(events.size());
      assertThat(same.events(0, limit)).isEqualTo(events.size());
      assertThat(same.satellites(0, limit))
          .isEqualTo((int) events.stream().map(line -> line.split(" ")[2]).distinct().count());
      if (!events.isEmpty()) {
        assertThat(events.getFirst())
            .startsWith(same.first_ns(0, limit) + " ")
            .contains(" " + same.firstSatellite(0, limit) + " ");
        assertThat(events.getLast()).startsWith(same.last_ns(0, limit) + " ");
      }
    }
    assertThat(counted.events(0, Limit.ECLIPSE_THROTTLE)).isGreaterThan(100);
  }

  private static LimitTally limits(Scenario scenario, Recorder recorder) {
    try (Simulation run = Runs.simulation(scenario, Journal.inMemory(), recorder, 2)) {
      run.run(scenario.end().tai_ns(), Controls.NONE);
      run.finish();
      return run.blocks().limits();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void stoppingAndResumingAnywhereChangesNothing(long seed) {
    Scenario scenario = Runs.scenario();
    Random random = new Random(seed);
    Path file = folder.resolve("checkpoint");
    Heard undisturbed = new Heard();
    try (Simulation whole = Runs.simulation(scenario, Journal.inMemory(), undisturbed, 1)) {
      whole.run(scenario.end().tai_ns(), Controls.NONE);
      whole.finish();
      Heard pieces = new Heard();
      long until_ns = scenario.start().tai_ns();
      String digest = "";
      boolean started = false;
      while (until_ns < scenario.end().tai_ns()) {
        until_ns =
            Math.min(scenario.end().tai_ns(), until_ns + random.nextLong(5_000_000_000_000L));
        try (Simulation piece = Runs.simulation(scenario, Journal.inMemory(), pieces, 2)) {
          if (started) {
            assertThat(piece.resume(file)).containsExactly(pieces.position());
          }
          Controls controls =
              new Controls(file, () -> false, () -> random.nextInt(3) == 0, (tick, ticks) -> {});
          piece.run(until_ns, controls);
          started = true;
          if (until_ns == scenario.end().tai_ns()) {
            piece.finish();
            digest = piece.digest();
          }
        }
      }
      assertThat(digest).as("seed %d", seed).isEqualTo(whole.digest());
      assertThat(pieces.lines).as("seed %d", seed).isEqualTo(undisturbed.lines);
    }
  }

  @Test
  void aForkGoesItsOwnWayAndLeavesTheRunAlone() {
    Scenario scenario = Runs.scenario();
    String alone = Runs.digest(scenario);
    long half_ns = scenario.start().plus_s(7_000).tai_ns();
    try (Simulation run = Runs.simulation(scenario)) {
      run.run(half_ns, Controls.NONE);
      try (Simulation same = run.fork();
          Simulation other = run.fork()) {
        other.submit(new Command.SetWork(0, 0));
        other.run(scenario.end().tai_ns(), Controls.NONE);
        other.finish();
        same.run(scenario.end().tai_ns(), Controls.NONE);
        same.finish();
        assertThat(same.digest()).isEqualTo(alone);
        assertThat(other.digest()).isNotEqualTo(alone);
      }
      run.run(scenario.end().tai_ns(), Controls.NONE);
      run.finish();
      assertThat(run.digest()).isEqualTo(alone);
    }
  }

  @Test
  void replayingTheJournalGivesTheSameRun() throws IOException {
    Scenario scenario = Runs.scenario();
    Path file = folder.resolve("journal");
    String live;
    try (Simulation run = Runs.simulation(scenario, Journal.open(file), Recorder.NONE, 1)) {
      run.run(scenario.start().plus_s(1_234).tai_ns(), Controls.NONE);
      run.submit(new Command.SetWork(1, 0.125));
      run.submit(new Command.SetWork(2, 0.5));
      run.run(scenario.start().plus_s(3_000).tai_ns(), Controls.NONE);
      run.submit(new Command.NewOrbit(0, raised(scenario.start())));
      run.run(scenario.end().tai_ns(), Controls.NONE);
      run.finish();
      live = run.digest();
    }
    try (Simulation replay = Runs.simulation(scenario, Journal.open(file), Recorder.NONE, 2)) {
      replay.run(scenario.end().tai_ns(), Controls.NONE);
      replay.finish();
      assertThat(replay.digest()).isEqualTo(live).isNotEqualTo(Runs.digest(scenario));
    }
  }

  @Test
  void newElementsHoldFromTheNextTickAndSurviveAResume() {
    Scenario scenario = Runs.scenario();
    Path file = folder.resolve("checkpoint");
    Journal journal = Journal.inMemory();
    long order_ns = scenario.start().plus_s(1_005).tai_ns();
    journal.append(new Journal.Entry(order_ns, new Command.NewOrbit(1, raised(scenario.start()))));
    Heard heard = new Heard();
    String whole;
    try (Simulation run = Runs.simulation(scenario, journal, heard, 1)) {
      run.run(scenario.end().tai_ns(), Controls.NONE);
      run.finish();
      whole = run.digest();
    }
    assertThat(heard.lines.get(1)).anyMatch(line -> line.contains("NEW_ORBIT 1 1.0"));
    Heard pieces = new Heard();
    Controls keep = new Controls(file, () -> false, () -> false, (tick, ticks) -> {});
    try (Simulation run = Runs.simulation(scenario, journal, pieces, 1)) {
      run.run(scenario.start().plus_s(2_000).tai_ns(), keep);
    }
    try (Simulation run = Runs.simulation(scenario, journal, pieces, 1)) {
      run.resume(file);
      run.run(scenario.end().tai_ns(), keep);
      run.finish();
      assertThat(run.digest()).isEqualTo(whole);
    }
    assertThat(pieces.lines).isEqualTo(heard.lines);
  }

  @Test
  void aDamagedOrForeignCheckpointIsRefusedByName() throws IOException {
    Scenario scenario = Runs.scenario();
    Path file = folder.resolve("checkpoint");
    try (Simulation run = Runs.simulation(scenario)) {
      run.run(
          scenario.start().plus_s(600).tai_ns(),
          new Controls(file, () -> false, () -> false, (tick, ticks) -> {}));
    }
    byte[] bytes = Files.readAllBytes(file);
    try (Simulation run = Runs.simulation(scenario)) {
      bytes[bytes.length / 2] ^= 4;
      Files.write(file, bytes);
      assertThatThrownBy(() -> run.resume(file))
          .isInstanceOf(CheckpointException.class)
          .hasMessageContaining("section `fleet`")
          .hasMessageContaining("checksum");
      Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 3));
      assertThatThrownBy(() -> run.resume(file)).isInstanceOf(CheckpointException.class);
      Files.writeString(file, "not a checkpoint");
      assertThatThrownBy(() -> run.resume(file)).isInstanceOf(CheckpointException.class);
    }
  }

  @Test
  void halvingTheStepHardlyMovesBatteryAndPeak() {
    double[] coarse = extremes(Runs.scenario(1, 6, 10, Output.Tables.FULL));
    double[] fine = extremes(Runs.scenario(1, 6, 5, Output.Tables.FULL));
    assertThat(coarse[0])
        .isCloseTo(fine[0], org.assertj.core.api.Assertions.within(1e-3 * fine[0]));
    assertThat(coarse[1]).isCloseTo(fine[1], org.assertj.core.api.Assertions.within(0.1));
    assertThat(fine[0]).isBetween(0.5, 0.9);
  }

  private static double[] extremes(Scenario scenario) {
    try (Simulation run = Runs.simulation(scenario)) {
      run.run(scenario.end().tai_ns(), Controls.NONE);
      Block block = run.blocks().list().getFirst();
      return new double[] {block.state.minCharge_fraction[0], block.state.maxChip_K[0]};
    }
  }

  private static OrbitSpec.Keplerian raised(Epoch epoch) {
    return new OrbitSpec.Keplerian(7.2e6, 0.0005, 1.7, 0.3, 0.1, 0.2, epoch);
  }

  /** Writes down everything that a recorder hears. */
  private static final class Heard implements Recorder {
    private final List<List<String>> lines =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    @Override
    public void samples(Samples window) {
      for (int s = 0; s < window.count(); s++) {
        StringBuilder line = new StringBuilder("sample " + window.epoch_ns(s));
        for (Samples.Field field : Samples.Field.values()) {
          line.append(' ').append(window.value(field, s, 0));
        }
        lines.get(0).add(line.toString());
      }
    }

    @Override
    public void happening(Happening event) {
      lines
          .get(1)
          .add(
              event.epoch_ns()
                  + " "
                  + event.kind()
                  + " "
                  + event.satellite()
                  + " "
                  + event.measured_value());
    }

    @Override
    public void phase(int satellite, Phase phase, long start_ns, long end_ns) {
      lines.get(2).add(satellite + " " + phase + " " + start_ns + " " + end_ns);
    }

    @Override
    public long[] position() {
      return lines.stream().mapToLong(List::size).toArray();
    }
  }
}
