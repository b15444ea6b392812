package space.skyrack.simulation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import space.skyrack.environment.Exposure;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.Platform;
import space.skyrack.satellite.PowerLanes;
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
  private static final int WINDOW_ticks = 128;

  /** Samples of single satellites that a window may hold: 240 MB of numbers. */
  private static final long MOST_SAMPLES = 2_000_000;

  private final Scenario scenario;
  private final Fleet fleet;
  private final Block[] blocks;
  private final Batch[] batches;
  private final Groups groups;
  private final Followed followed;
  private final int windowTicks;
  private final Workers workers;
  private final Predictions predictions;
  private final Sampler sampler;
  private final Recorder recorder;
  private final AskedWork asked;
  private final PhaseLog phases;
  private final LimitTally tally;
  private final SampleColumns[] columns;
  private final PowerLanes[] lanes;
  private final Digest digest = new Digest();
  private final List<Happening> pending = new ArrayList<>();
  private final NewOrbits newOrbits = new NewOrbits();
  private boolean settled;
  private long tick;

  Continuum(
      Scenario scenario, Fleet fleet, List<Platform> platforms, Recorder recorder, int threads) {
    this(scenario, fleet, Groups.of(scenario, fleet), platforms, recorder, threads);
  }

  private Continuum(
      Scenario scenario,
      Fleet fleet,
      Groups groups,
      List<Platform> platforms,
      Recorder recorder,
      int threads) {
    this(
        scenario,
        fleet,
        groups,
        Blocks.of(scenario, fleet, platforms, groups),
        new Seen(
            new AskedWork(fleet.size()),
            new PhaseLog(fleet.size()),
            new LimitTally(groups.count())),
        recorder,
        threads);
  }

  /** What a run knows of its past besides the state of the blocks. */
  private record Seen(AskedWork asked, PhaseLog phases, LimitTally tally) {
    Seen copy() {
      return new Seen(asked.copy(), phases.copy(), tally.copy());
    }
  }

  private Continuum(
      Scenario scenario,
      Fleet fleet,
      Groups groups,
      Block[] blocks,
      Seen seen,
      Recorder recorder,
      int threads) {
    this.scenario = scenario;
    this.fleet = fleet;
    this.groups = groups;
    this.blocks = blocks;
    this.recorder = recorder;
    asked = seen.asked;
    phases = seen.phases;
    tally = seen.tally;
    batches = Batch.of(blocks);
    followed = Followed.of(scenario, fleet, groups);
    windowTicks = windowTicks(scenario, fleet.size());
    workers = new Workers(threads);
    predictions = new Predictions(fleet, scenario.step_ns(), windowTicks, threads);
    sampler = new Sampler(scenario, fleet, groups, batches);
    columns = new SampleColumns[threads];
    Arrays.setAll(columns, worker -> new SampleColumns());
    lanes = new PowerLanes[threads];
    Arrays.setAll(lanes, worker -> new PowerLanes());
  }

  /**
   * Ticks in a window: as many as a block's predictions fit a core's cache with, but fewer where
   * every satellite of a large fleet is sampled often, so that the samples fit the memory.
   */
  static int windowTicks(Scenario scenario, int satellites) {
    if (!Sampler.isFull(scenario, satellites)) {
      return WINDOW_ticks;
    }
    long everyTicks = Math.max(1, scenario.output().every_ns() / scenario.step_ns());
    return Math.clamp(MOST_SAMPLES * everyTicks / satellites, 8, WINDOW_ticks);
  }

  Continuum fork() {
    Continuum twin =
        new Continuum(
            scenario,
            fleet,
            groups,
            Arrays.stream(blocks).map(Block::copy).toArray(Block[]::new),
            new Seen(asked, phases, tally).copy(),
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
    happened(new Happening(at_ns, -1 - constellation, Happening.Kind.UTILISATION, work));
  }

  /** A command takes effect. */
  void obey(Command command, long at_ns) {
    int satellite = command.satellite();
    switch (command) {
      case Command.SetWork set -> {
        asked.command(satellite, set.work_fraction(), at_ns, now_ns());
        happened(new Happening(at_ns, satellite, Happening.Kind.SET_WORK, set.work_fraction()));
      }
      case Command.NewOrbit order -> {
        int generation = newOrbits.order(satellite, order.orbit(), tickAt(at_ns - 1) + 1);
        happened(new Happening(at_ns, satellite, Happening.Kind.NEW_ORBIT, generation));
      }
    }
  }

  private void happened(Happening event) {
    digest.addEvent(event);
    pending.add(event);
  }

  /**
   * Moves physics on by one span: to {@code target} or as far as one window and one demand reach.
   */
  void advance(long target) {
    newOrbits.takeEffect(tick, predictions);
    long windowEnd = (tick / windowTicks + 1) * windowTicks;
    long to = Math.min(Math.min(target, windowEnd), newOrbits.nextTick());
    to = asked.changedInsideTick() ? tick + 1 : Math.max(to, tick + 1);
    span(to, to == windowEnd || to == scenario.ticks());
    asked.tickDone();
    tick = to;
  }

  private void span(long to, boolean endsWindow) {
    sampler.begin(tick, to);
    BatchSpan[] spans = new BatchSpan[batches.length];
    workers.forEach(
        batches.length,
        (worker, b) -> {
          BatchSpan span = new BatchSpan(batches[b].groups().length, endsWindow);
          for (Block block : batches[b].blocks()) {
            if (!settled) {
              settle(worker, block);
            }
            advance(worker, b, block, to, span);
          }
          spans[b] = span;
        });
    settled = true;
    record(spans);
    if (endsWindow) {
      for (BatchSpan span : spans) {
        digest.add(span.hash());
      }
    }
  }

  /**
   * Flies one revolution up to the start, from thermal balance, so that a run begins at the
   * temperatures of a settled orbit. Nothing of it is recorded.
   */
  private void settle(int worker, Block block) {
    asked.mean(block.first, block.count, now_ns(), scenario.step_ns(), block.demand.work_fraction);
    long before = -block.ticksOfRevolution(fleet, scenario.step_ns());
    for (long at = before; at < 0; ) {
      long to = Math.min(0, at + windowTicks);
      Grid grid = new Grid(time_ns(at), scenario.step_ns(), (int) (to - at) + 1);
      block.settle(predictions.exposure(worker, block, grid), at == before, lanes[worker]);
      at = to;
    }
    block.state.restart(block.platform);
  }

  /** One block goes through the whole span, with its samples, its edges and its limits. */
  private void advance(int worker, int batch, Block block, long to, BatchSpan span) {
    Grid grid = new Grid(now_ns(), scenario.step_ns(), (int) (to - tick) + 1);
    Exposure exposure = predictions.exposure(worker, block, grid);
    asked.mean(block.first, block.count, now_ns(), scenario.step_ns(), block.demand.work_fraction);
    if (!settled) {
      for (int i = 0; i < block.count; i++) {
        phases.begin(block.first + i, exposure.firstPhase[i], now_ns());
      }
    }
    int sample = 0;
    for (long at = tick; at < to; sample++) {
      long next = Math.min(to, sampler.nextSample(at));
      block.advance(exposure, (int) (at - tick), (int) (next - tick), lanes[worker]);
      at = next;
      if (at % sampler.everyTicks() == 0) {
        sampler.take(batch, block, sample, columns[worker]);
      }
    }
    block.light.add(exposure);
    block.drainLimits(followed, batches[batch], span.tally, span.limits);
    passEdges(block, exposure, span);
    span.hash(block);
  }

  private void passEdges(Block block, Exposure exposure, BatchSpan span) {
    for (int i = 0; i < block.count; i++) {
      int satellite = block.first + i;
      for (int e = exposure.edgeRow[i]; e < exposure.edgeRow[i + 1]; e++) {
        if (followed.has(satellite)) {
          span.phases.add(phases.passed(satellite, exposure.edge_ns[e]));
        }
        phases.change(satellite, exposure.edgePhase[e], exposure.edge_ns[e]);
      }
    }
  }

  /** Hands what a span brought to the recorder, in order of time, then of satellite. */
  private void record(BatchSpan[] spans) {
    List<Happening> done = new ArrayList<>(pending);
    pending.clear();
    List<Passed> passed = new ArrayList<>();
    for (int b = 0; b < spans.length; b++) {
      done.addAll(spans[b].limits);
      passed.addAll(spans[b].phases);
      int[] own = batches[b].groups();
      for (int g = 0; g < own.length; g++) {
        tally.merge(own[g], spans[b].tally, g);
      }
    }
    done.sort(null);
    passed.sort(null);
    done.forEach(recorder::happening);
    passed.forEach(this::record);
    recorder.samples(sampler.end());
  }

  private void record(Passed passed) {
    recorder.phase(passed.satellite(), passed.phase(), passed.start_ns(), passed.end_ns());
  }

  /** Closes what lasts until the end of the run. */
  void finish() {
    for (int satellite = 0; satellite < fleet.size(); satellite++) {
      if (followed.has(satellite)) {
        record(phases.passed(satellite, now_ns()));
      }
      phases.end(satellite, now_ns());
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
    return new Blocks(List.of(blocks), phases, tally);
  }

  void save(Checkpoint.Saving checkpoint) throws IOException {
    checkpoint.put("tick", out -> out.writeLong(tick));
    checkpoint.put("digest", out -> out.write(digest.chain()));
    checkpoint.put("asked work", asked::write);
    checkpoint.put("phases", phases::write);
    checkpoint.put("limits", tally::write);
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
  long[] restore(Checkpoint.Loading checkpoint, List<Journal.Entry> done) {
    checkpoint.get("tick", in -> tick = in.readLong());
    byte[] chain = new byte[32];
    checkpoint.get("digest", in -> in.readFully(chain));
    digest.restore(chain);
    checkpoint.get("asked work", asked::read);
    checkpoint.get("phases", phases::read);
    checkpoint.get("limits", tally::read);
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
