package space.skyrack.simulation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import space.skyrack.environment.Exposure;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.Platform;
import space.skyrack.time.Grid;

/**
 * The continuous layer: battery, heat and limits of the whole fleet, standing at a tick of the grid
 * start + k x step.
 *
 * <p>A span is a run of ticks with nothing to decide. Every block goes through a whole span before
 * the next block does, so that idle fleets stream through the cache; what a span brought is then
 * recorded in order of time and satellite. Spans end at the latest with their window, whose length
 * depends on the size of the fleet only.
 */
final class Continuum implements AutoCloseable {
  private final Scenario scenario;
  private final Fleet fleet;
  private final Block[] blocks;
  private final int windowTicks;
  private final Workers workers;
  private final Predictions predictions;
  private final Sampler sampler;
  private final Recorder recorder;
  private final AskedWork asked;
  private final PhaseLog phases;
  private final Digest digest = new Digest();
  private final List<Happening> pending = new ArrayList<>();
  private final NewOrbits newOrbits = new NewOrbits();
  private boolean settled;
  private long tick;

  Continuum(
      Scenario scenario, Fleet fleet, List<Platform> platforms, Recorder recorder, int threads) {
    this(
        scenario,
        fleet,
        Blocks.of(scenario, fleet, platforms, Groups.of(scenario, fleet)),
        new AskedWork(fleet.size()),
        new PhaseLog(fleet.size()),
        recorder,
        threads);
  }

  private Continuum(
      Scenario scenario,
      Fleet fleet,
      Block[] blocks,
      AskedWork asked,
      PhaseLog phases,
      Recorder recorder,
      int threads) {
    this.scenario = scenario;
    this.fleet = fleet;
    this.blocks = blocks;
    this.asked = asked;
    this.phases = phases;
    this.recorder = recorder;
    windowTicks = windowTicks(fleet.size());
    workers = new Workers(threads);
    predictions = new Predictions(fleet, blocks, scenario.step_ns(), windowTicks, threads);
    sampler = new Sampler(scenario, fleet, Groups.of(scenario, fleet), blocks);
  }

  /**
   * Ticks in a window: many for small fleets, fewer for large ones, so that a window stays short.
   */
  static int windowTicks(int satellites) {
    return Math.clamp((1 << 20) / satellites, 8, 128);
  }

  Continuum fork() {
    Continuum twin =
        new Continuum(
            scenario,
            fleet,
            Arrays.stream(blocks).map(Block::copy).toArray(Block[]::new),
            asked.copy(),
            phases.copy(),
            Recorder.NONE,
            workers.threads());
    twin.digest.restore(digest.chain());
    twin.pending.addAll(pending);
    twin.newOrbits.copyFrom(newOrbits);
    newOrbits.effective().forEach(twin.predictions::replace);
    twin.settled = settled;
    twin.tick = tick;
    return twin;
  }

  long tick() {
    return tick;
  }

  long now_ns() {
    return time_ns(tick);
  }

  /** The last tick at or before an instant; a later tick than any for {@code Long.MAX_VALUE}. */
  long tickAt(long instant_ns) {
    return instant_ns == Long.MAX_VALUE
        ? Long.MAX_VALUE
        : Math.floorDiv(instant_ns - scenario.start().tai_ns(), scenario.step_ns());
  }

  private long time_ns(long atTick) {
    return scenario.start().tai_ns() + atTick * scenario.step_ns();
  }

  /** What the profile of a constellation asks for at the start. */
  void start(int constellation, double work) {
    int first = fleet.first(constellation);
    asked.profile(first, first + fleet.size(constellation), work, now_ns(), now_ns());
  }

  /** The profile of a constellation asks for another share. */
  void utilisation(int constellation, double work, long at_ns) {
    int first = fleet.first(constellation);
    asked.profile(first, first + fleet.size(constellation), work, at_ns, now_ns());
    pending.add(new Happening(at_ns, -1 - constellation, Happening.Kind.UTILISATION, work));
  }

  /** A command takes effect. */
  void obey(Command command, long at_ns) {
    int satellite = command.satellite();
    switch (command) {
      case Command.SetWork set -> {
        asked.command(satellite, set.work_fraction(), at_ns, now_ns());
        pending.add(new Happening(at_ns, satellite, Happening.Kind.SET_WORK, set.work_fraction()));
      }
      case Command.NewOrbit order -> {
        int generation = newOrbits.order(satellite, order.orbit(), tickAt(at_ns - 1) + 1);
        pending.add(new Happening(at_ns, satellite, Happening.Kind.NEW_ORBIT, generation));
      }
    }
  }

  /**
   * Moves physics on by one span: to {@code target} or as far as one window and one demand reach.
   */
  void advance(long target) {
    newOrbits.takeEffect(tick, predictions);
    long windowEnd = (tick / windowTicks + 1) * windowTicks;
    long to = Math.min(Math.min(target, windowEnd), newOrbits.nextTick());
    to = asked.changedInsideTick() ? tick + 1 : Math.max(to, tick + 1);
    long windowStart = Math.max(windowEnd - windowTicks, newOrbits.lastTick());
    long gridEnd = Math.min(Math.min(windowEnd, scenario.ticks()), newOrbits.nextTick());
    Grid grid =
        new Grid(time_ns(windowStart), scenario.step_ns(), (int) (gridEnd - windowStart) + 1);
    span(grid, (int) (tick - windowStart), (int) (to - windowStart), to);
    asked.tickDone();
    tick = to;
    if (tick == windowEnd || tick == scenario.ticks()) {
      hashState();
    }
  }

  /**
   * Flies one revolution up to the start, from thermal balance, so that a run begins at the
   * temperatures of a settled orbit. Nothing of it is recorded.
   */
  private void settle() {
    workers.forEach(
        blocks.length,
        (worker, b) -> {
          Block block = blocks[b];
          asked.mean(
              block.first, block.count, now_ns(), scenario.step_ns(), block.demand.work_fraction);
          long before = -block.ticksOfRevolution(fleet, scenario.step_ns());
          for (long at = before; at < 0; ) {
            long to = Math.min(0, at + windowTicks);
            Grid grid = new Grid(time_ns(at), scenario.step_ns(), (int) (to - at) + 1);
            block.settle(predictions.exposure(worker, b, grid), at == before);
            at = to;
          }
          block.state.restart(block.platform);
        });
  }

  private void span(Grid grid, int fromStep, int toStep, long to) {
    boolean first = !settled;
    if (first) {
      settle();
      settled = true;
    }
    sampler.begin(tick, to);
    workers.forEach(
        blocks.length,
        (worker, b) -> {
          Block block = blocks[b];
          Exposure exposure = predictions.exposure(worker, b, grid);
          asked.mean(
              block.first, block.count, now_ns(), scenario.step_ns(), block.demand.work_fraction);
          if (first) {
            block.firstPhases(exposure);
          }
          int step = fromStep;
          int sample = 0;
          for (long at = tick; at < to; sample++) {
            long next = Math.min(to, sampler.nextSample(at));
            block.advance(exposure, step, step + (int) (next - at));
            step += (int) (next - at);
            at = next;
            if (at % sampler.everyTicks() == 0) {
              sampler.take(b, sample);
            }
          }
          block.collectEdges(exposure, fromStep, toStep);
        });
    if (first) {
      beginPhases();
    }
    record();
  }

  private void beginPhases() {
    for (Block block : blocks) {
      for (int i = 0; i < block.count; i++) {
        phases.begin(block.first + i, block.firstPhase[i], now_ns());
      }
    }
  }

  /** Hands what a span brought to the recorder, in order of time, then of satellite. */
  private void record() {
    List<Happening> done = new ArrayList<>(pending);
    pending.clear();
    List<Edge> edges = new ArrayList<>();
    for (Block block : blocks) {
      block.drainLimits(done);
      block.drainEdges(edges);
    }
    done.sort(null);
    edges.sort(null);
    for (Happening event : done) {
      digest.addEvent(event);
      recorder.happening(event);
    }
    for (Edge edge : edges) {
      phases.change(edge.satellite(), edge.phase(), edge.at_ns(), recorder);
    }
    recorder.samples(sampler.end());
  }

  /** One change of phase of one satellite. */
  record Edge(long at_ns, int satellite, byte phase) implements Comparable<Edge> {
    @Override
    public int compareTo(Edge other) {
      int byTime = Long.compare(at_ns, other.at_ns);
      return byTime != 0 ? byTime : Integer.compare(satellite, other.satellite);
    }
  }

  private void hashState() {
    workers.forEach(blocks.length, (worker, b) -> blocks[b].hash = Digest.of(blocks[b]::write));
    for (Block block : blocks) {
      digest.add(block.hash);
    }
  }

  /** Closes what lasts until the end of the run. */
  void finish() {
    for (int satellite = 0; satellite < fleet.size(); satellite++) {
      phases.end(satellite, now_ns(), recorder);
    }
    for (Ledger ledger : ledgers()) {
      digest.add(Digest.of(ledger::write));
    }
  }

  String digest() {
    return digest.hex();
  }

  List<Ledger> ledgers() {
    return Ledgers.of(blocks);
  }

  Blocks blocks() {
    return new Blocks(List.of(blocks), phases);
  }

  void save(Checkpoint checkpoint) {
    checkpoint.put("tick", out -> out.writeLong(tick));
    checkpoint.put("digest", out -> out.write(digest.chain()));
    checkpoint.put("asked work", asked::write);
    checkpoint.put("phases", phases::write);
    checkpoint.put(
        "fleet",
        out -> {
          out.writeBoolean(settled);
          for (Block block : blocks) {
            block.write(out);
          }
        });
    long[] position = recorder.position();
    checkpoint.put(
        "recorder",
        out -> {
          out.writeInt(position.length);
          for (long reached : position) {
            out.writeLong(reached);
          }
        });
  }

  /** Goes back to a checkpoint; {@code done} are the commands that had taken effect by then. */
  long[] restore(Checkpoint checkpoint, List<Journal.Entry> done) {
    checkpoint.get("tick", in -> tick = in.readLong());
    byte[] chain = new byte[32];
    checkpoint.get("digest", in -> in.readFully(chain));
    digest.restore(chain);
    checkpoint.get("asked work", asked::read);
    checkpoint.get("phases", phases::read);
    checkpoint.get(
        "fleet",
        in -> {
          settled = in.readBoolean();
          for (Block block : blocks) {
            block.read(in);
          }
        });
    for (Journal.Entry entry : done) {
      if (entry.command() instanceof Command.NewOrbit order) {
        newOrbits.order(order.satellite(), order.orbit(), tickAt(entry.epoch_ns() - 1) + 1);
      }
    }
    long[][] position = new long[1][];
    checkpoint.get(
        "recorder",
        in -> {
          int length = in.readInt();
          if (length < 0 || length > 1000 + 64L * fleet.size()) {
            throw new IOException("the recorder's position has a length of " + length);
          }
          position[0] = new long[length];
          for (int i = 0; i < length; i++) {
            position[0][i] = in.readLong();
          }
        });
    return position[0];
  }

  @Override
  public void close() {
    workers.close();
  }
}
