package space.skyrack.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import space.skyrack.model.Compute.UtilisationStep;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.Platform;

/**
 * The run of one scenario: a discrete layer that is exact in time, over a continuous layer that
 * moves in ticks, on one clock.
 *
 * <p>The invariant of the loop: everything before the tick is done and recorded, every pending
 * event lies at or after it, and physics stands at it. An event inside a tick is applied before
 * that tick's physics, which then takes the mean of what was asked. Threads, window cuts, sampling
 * and checkpoints change nothing: {@link #digest()} proves it.
 *
 * <p>A new subsystem brings its records of {@link Event} and one case in {@link #happen}, its
 * arrays in {@link #save}, and its {@link Ledger}; its own class does the rest.
 */
public final class Simulation implements AutoCloseable {
  private final Scenario scenario;
  private final Identity identity;
  private final Journal journal;
  private final EventQueue queue = new EventQueue();
  private final List<UtilisationStream> profiles = new ArrayList<>();
  private final Continuum continuum;
  private long lastEvent_ns;
  private int ordersDone;

  /**
   * Which program runs what: written into checkpoints and compared on resume.
   *
   * @param lockHash of the scenario with everything that it pins
   */
  public record Identity(String toolVersion, String lockHash) {}

  /**
   * A run at its start; commands that stand in the journal will be carried out again.
   *
   * @param platforms what the satellites of each constellation are, at their age
   */
  public Simulation(
      Scenario scenario,
      Fleet fleet,
      List<Platform> platforms,
      Journal journal,
      Recorder recorder,
      int threads,
      Identity identity) {
    this.scenario = scenario;
    this.identity = identity;
    this.journal = journal;
    continuum = new Continuum(scenario, fleet, platforms, recorder, threads);
    long start_ns = scenario.start().tai_ns();
    lastEvent_ns = start_ns - 1;
    for (int c = 0; c < scenario.constellations().size(); c++) {
      List<UtilisationStep> steps =
          scenario.constellations().get(c).satellite().compute().utilisation();
      UtilisationStream profile = new UtilisationStream(c, steps, scenario.start());
      int index = profile.indexAt(start_ns);
      continuum.start(c, profile.work(index));
      profile.postNext(queue, index);
      profiles.add(profile);
    }
    for (int order = 0; order < journal.size(); order++) {
      postOrder(order);
    }
  }

  /**
   * Runs until an instant, the end of the scenario, or a stop, whichever comes first.
   *
   * @return true if the instant or the end was reached, false if the surroundings asked to stop
   */
  public boolean run(long until_ns, Controls controls) {
    long lastTick = Math.min(scenario.ticks(), continuum.tickAt(until_ns));
    while (true) {
      boolean done = continuum.tick() >= lastTick;
      boolean stop = !done && controls.stop().raised();
      controls.progress().at(continuum.tick(), scenario.ticks());
      if (done || stop || controls.checkpointDue().raised()) {
        checkpoint(controls);
      }
      if (done || stop) {
        return done;
      }
      while (continuum.tickAt(queue.nextEpoch_ns()) <= continuum.tick()) {
        happen(queue.pop());
      }
      continuum.advance(Math.min(lastTick, continuum.tickAt(queue.nextEpoch_ns())));
    }
  }

  /** One event takes effect. */
  private void happen(EventQueue.Entry entry) {
    lastEvent_ns = entry.epoch_ns();
    switch (eventOf(entry)) {
      case Event.Utilisation step -> {
        UtilisationStream profile = profiles.get(step.constellation());
        continuum.utilisation(step.constellation(), profile.work(step.index()), lastEvent_ns);
        profile.postNext(queue, step.index());
      }
      case Event.Ordered order -> {
        ordersDone++;
        continuum.obey(order.command(), lastEvent_ns);
      }
    }
  }

  private Event eventOf(EventQueue.Entry entry) {
    return switch (entry.phase()) {
      case UTILISATION -> new Event.Utilisation(entry.id(), entry.version());
      case COMMAND -> new Event.Ordered(journal.entry(entry.id()).command());
    };
  }

  /**
   * Orders something: it takes effect at the present tick, or right after the last event if that is
   * later, and stands in the journal before it does.
   */
  public void submit(Command command) {
    long last_ns =
        journal.size() == 0 ? Long.MIN_VALUE : journal.entry(journal.size() - 1).epoch_ns();
    long at_ns = Math.max(now_ns(), Math.max(lastEvent_ns, last_ns) + 1);
    journal.append(new Journal.Entry(at_ns, command));
    postOrder(journal.size() - 1);
  }

  private void postOrder(int order) {
    long at_ns = journal.entry(order).epoch_ns();
    queue.post(at_ns, EventPhase.COMMAND, EventQueue.sequenceOf(0, order), order, 0);
  }

  /** The instant of the present tick. */
  public long now_ns() {
    return continuum.now_ns();
  }

  /** Closes the books of a run that stands at its end: what lasts until then is recorded. */
  public void finish() {
    if (continuum.tick() != scenario.ticks()) {
      throw new IllegalStateException("the run has not reached its end");
    }
    continuum.finish();
  }

  /** Fingerprint of everything that has been done so far; once finished it covers the ledgers. */
  public String digest() {
    return continuum.digest();
  }

  /** The conservation accounts so far. */
  public List<Ledger> ledgers() {
    return continuum.ledgers();
  }

  /** The present state of the fleet, for reading. */
  public Blocks blocks() {
    return continuum.blocks();
  }

  /** A copy of this run that records nothing: what would happen if. */
  public Simulation fork() {
    return new Simulation(this);
  }

  private Simulation(Simulation other) {
    scenario = other.scenario;
    identity = other.identity;
    journal = Journal.copyOf(other.journal);
    queue.copyFrom(other.queue);
    profiles.addAll(other.profiles);
    continuum = other.continuum.fork();
    lastEvent_ns = other.lastEvent_ns;
    ordersDone = other.ordersDone;
  }

  private void checkpoint(Controls controls) {
    Path file = controls.checkpoint();
    if (file != null) {
      try {
        Checkpoint.save(file, identity, this::save);
      } catch (IOException e) {
        throw new UncheckedIOException("the checkpoint " + file + " cannot be written", e);
      }
    }
  }

  private void save(Checkpoint.Saving checkpoint) throws IOException {
    checkpoint.put(
        "clock",
        out -> {
          out.writeLong(lastEvent_ns);
          out.writeInt(ordersDone);
          out.writeInt(journal.size());
        });
    checkpoint.put("queue", queue::write);
    continuum.save(checkpoint);
  }

  /**
   * Puts a fresh simulation where a checkpoint was taken.
   *
   * @return how far the recorder had got, as it said then
   * @throws CheckpointException if the file is damaged or belongs to other inputs
   */
  public long[] resume(Path file) {
    try (Checkpoint.Loading checkpoint = Checkpoint.load(file, identity)) {
      int[] posted = new int[1];
      checkpoint.get(
          "clock",
          in -> {
            lastEvent_ns = in.readLong();
            ordersDone = in.readInt();
            posted[0] = in.readInt();
          });
      checkpoint.get("queue", queue::read);
      for (int order = posted[0]; order < journal.size(); order++) {
        postOrder(order);
      }
      return continuum.restore(checkpoint, journal.entries().subList(0, ordersDone));
    }
  }

  @Override
  public void close() {
    continuum.close();
  }
}
