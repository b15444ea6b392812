package space.skyrack.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Output;
import space.skyrack.model.Scenario;
import space.skyrack.results.Json;
import space.skyrack.results.ResultsException;
import space.skyrack.results.RunFolder;
import space.skyrack.simulation.Controls;
import space.skyrack.simulation.Groups;
import space.skyrack.simulation.Journal;
import space.skyrack.simulation.Simulation;
import space.skyrack.time.Epoch;

/** The time simulation of a scenario, from its file to its run folder. */
public final class Run {
  /** Samples of the uncertain inputs: fixed, so that a resumed run writes the same. */
  private static final int SAMPLES = 500;

  private static final String CHECKPOINT = "checkpoint.bin";
  private static final String LOCK = "run.lock";

  private final Request request;
  private final Epoch reached;
  private final boolean complete;
  private final boolean interrupted;
  private final @Nullable RunSummary summary;

  private Run(
      Request request,
      Epoch reached,
      boolean complete,
      boolean interrupted,
      @Nullable RunSummary summary) {
    this.request = request;
    this.reached = reached;
    this.complete = complete;
    this.interrupted = interrupted;
    this.summary = summary;
  }

  /**
   * What to run and where to.
   *
   * @param folder null for {@code runs/<scenario name>}
   * @param until null for the end of the scenario
   */
  public record Request(
      Path file,
      List<String> sets,
      @Nullable Path folder,
      @Nullable Epoch until,
      int threads,
      boolean resume) {
    public Request {
      sets = List.copyOf(sets);
    }

    public static Request fresh(
        Path file, List<String> sets, @Nullable Path folder, @Nullable Epoch until, int threads) {
      return new Request(file, sets, folder, until, threads, false);
    }

    /**
     * Goes on with the unfinished run of a folder, from the file and fields that it names; if it
     * was cut off before its first checkpoint, from the start.
     */
    public static Request resuming(Path folder, @Nullable Epoch until, int threads) {
      RunLog log = RunLog.ofUnfinished(RunFolder.partial(folder));
      return new Request(log.file(), log.sets(), folder, until, threads, true);
    }

    /** The run folder. */
    public Path folderFor(Scenario scenario) {
      return folder != null ? folder : Path.of("runs", scenario.name());
    }
  }

  /**
   * What surrounds a run and must not change it.
   *
   * @param wallClock_ns monotonic, for run.log only
   * @param reporter makes the report from a folder that has its summary and its CSV tables
   */
  public record Surroundings(
      Controls.Signal stop,
      Controls.Signal checkpointDue,
      Controls.Progress progress,
      LongSupplier wallClock_ns,
      Consumer<Path> reporter) {}

  /**
   * Runs and, at the end of the scenario, puts the finished folder in its place.
   *
   * @throws ResultsException if the folder cannot be used; a previous run in it stays
   * @throws space.skyrack.simulation.CheckpointException if a resume meets other inputs or damage
   */
  public static Run of(Opening opening, Request request, Surroundings around) {
    return of(opening, PlanReport.of(opening), request, around);
  }

  /** The same with a plan that is at hand already. */
  public static Run of(Opening opening, PlanReport plan, Request request, Surroundings around) {
    Scenario scenario = opening.scenario();
    long began_ns = around.wallClock_ns().getAsLong();
    RunLock lock = RunLock.of(opening);
    Path target = request.folderFor(scenario);
    if (request.resume()) {
      lock.mustEqual(RunFolder.partial(target).resolve(LOCK));
    }
    boolean goOn = request.resume() && Files.exists(RunFolder.partial(target).resolve(CHECKPOINT));
    try (RunFolder folder = goOn ? RunFolder.resume(target) : RunFolder.create(target)) {
      return of(opening, request, around, new Parts(plan, lock, folder, goOn), began_ns);
    }
  }

  /** What a run is made of besides its scenario. */
  private record Parts(PlanReport plan, RunLock lock, RunFolder folder, boolean goOn) {}

  private static Run of(
      Opening opening, Request request, Surroundings around, Parts parts, long began_ns) {
    Scenario scenario = opening.scenario();
    RunFolder folder = parts.folder;
    Watch watch =
        new Watch(
            scenario,
            opening.fleet(),
            Groups.of(scenario, opening.fleet()),
            parts.plan.constellations(),
            parts.plan.platforms());
    TableRecorder recorder = recorder(opening, folder, watch);
    try (Simulation simulation = simulation(opening, request, parts, recorder)) {
      if (!parts.goOn) {
        Json.write(folder.path().resolve(LOCK), parts.lock.document());
      }
      RunLog.write(folder.path(), request, null);
      folder.keep();
      Path checkpoint = folder.scratch(CHECKPOINT);
      Epoch until = request.until() == null ? scenario.end() : request.until();
      Controls controls =
          new Controls(checkpoint, around.stop(), around.checkpointDue(), around.progress());
      boolean toTheEnd = until.compareTo(scenario.end()) >= 0;
      UncertaintyAhead spread =
          UncertaintyAhead.start(parts.plan, SAMPLES, toTheEnd ? request.threads() : 1);
      boolean reached = simulation.run(until.tai_ns(), controls);
      Epoch now = new Epoch(simulation.now_ns());
      if (!now.equals(scenario.end())) {
        return new Run(request, now, false, !reached, null);
      }
      simulation.finish();
      RunSummary summary =
          RunSummary.of(opening, parts.plan, spread.get(), parts.lock, simulation, watch, request);
      if (Groups.areUsed(scenario, opening.fleet())
          && scenario.output().tables() != Output.Tables.SUMMARY) {
        WorstSatellite.record(opening, parts.plan, summary.worstSatellite(), recorder);
      }
      new RunTables(folder).write(opening, simulation.blocks(), watch, summary.validity());
      LimitTable.write(
          folder,
          opening.fleet(),
          Groups.of(scenario, opening.fleet()),
          simulation.blocks().limits());
      ClusterTables.write(opening, parts.plan, folder);
      CostTables.write(parts.plan, folder);
      Json.write(folder.path().resolve("summary.json"), summary.document());
      folder.complete();
      around.reporter().accept(folder.path());
      long elapsed_ns = around.wallClock_ns().getAsLong() - began_ns;
      RunLog.write(folder.path(), request, elapsed_ns);
      folder.finish();
      return new Run(request, now, true, false, summary);
    }
  }

  private static TableRecorder recorder(Opening opening, RunFolder folder, Watch watch) {
    Scenario scenario = opening.scenario();
    return new TableRecorder(
        folder,
        opening.fleet(),
        Groups.of(scenario, opening.fleet()),
        scenario.output().tables() != Output.Tables.SUMMARY,
        watch);
  }

  private static Simulation simulation(
      Opening opening, Request request, Parts parts, TableRecorder recorder) {
    Simulation simulation =
        new Simulation(
            opening.scenario(),
            opening.fleet(),
            parts.plan.platforms(),
            Journal.inMemory(),
            recorder,
            request.threads(),
            new Simulation.Identity(Tool.VERSION, parts.lock.sha256()));
    if (parts.goOn) {
      recorder.goBackTo(simulation.resume(parts.folder.path().resolve(CHECKPOINT)));
    }
    return simulation;
  }

  /** Whether a run of this folder was cut off and can be resumed. */
  public static boolean isUnfinished(Path folder) {
    return RunLog.isIn(RunFolder.partial(folder));
  }

  /** True if the end of the scenario was reached and the folder is in its place. */
  public boolean isComplete() {
    return complete;
  }

  public boolean isInterrupted() {
    return interrupted;
  }

  public Epoch reached() {
    return reached;
  }

  /** What the run showed of its models' ranges; null until it is complete. */
  public @Nullable Validity validity() {
    return summary == null ? null : summary.validity();
  }

  public boolean failsACheck() {
    return summary != null && summary.failsACheck();
  }

  /** What {@code run --json} prints. */
  public SequencedMap<String, Object> document() {
    if (summary != null) {
      return summary.document();
    }
    SequencedMap<String, Object> stopped = new LinkedHashMap<>();
    stopped.put("format", "skyrack.stopped/1");
    stopped.put("reached_utc", reached.toUtcString());
    stopped.put("interrupted", interrupted);
    return stopped;
  }

  /** What {@code run} prints for a person. */
  public String text() {
    return summary == null ? "" : summary.text(request.folderFor(summary.scenario()));
  }
}
