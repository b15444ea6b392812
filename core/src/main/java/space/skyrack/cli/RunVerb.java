package space.skyrack.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.DiagnosticJson;
import space.skyrack.report.Report;
import space.skyrack.results.DiskSpace;
import space.skyrack.results.Json;
import space.skyrack.results.RunFolder;
import space.skyrack.study.Opening;
import space.skyrack.study.PlanReport;
import space.skyrack.study.Run;
import space.skyrack.study.Validity;
import space.skyrack.time.Epoch;

/** {@code skyrack run}: the time simulation. */
@Command(
    name = "run",
    description = "Simulate a scenario and write its run folder and report.",
    mixinStandardHelpOptions = true)
final class RunVerb implements Callable<Integer>, Doing {
  @Parameters(arity = "0..1", paramLabel = "FILE", description = "Scenario file.")
  private @Nullable Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Run folder; default runs/<scenario name>.")
  private @Nullable Path folder;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      description = "Go on with the interrupted run of this folder.")
  private @Nullable Path resume;

  @Option(names = "--seed", paramLabel = "N", description = "Same as --set random.seed=N.")
  private @Nullable Long seed;

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description =
          "Stop at this instant (such as 2027-12-20T12:00:00Z) if it comes before the end;"
              + " resumable.")
  private @Nullable String until;

  @Option(names = "--threads", paramLabel = "N", description = "Threads; default one per core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--checkpoint-every",
      paramLabel = "SECONDS",
      hidden = true,
      description = "Wall time between two checkpoints; default ${DEFAULT-VALUE} s.")
  private double checkpointEvery_s = 5;

  @Mixin private ScenarioOptions options = new ScenarioOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  private volatile boolean interrupted;
  private volatile String doing = "reading the scenario";
  private volatile @Nullable Path target;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    PrintWriter out = spec.commandLine().getOut();
    Run.Request request = request();
    Opening opening = Opening.toRun(request.file(), request.sets());
    Console.print(opening.reading(), opening.diagnostics(), err);
    if (!opening.isUsable()) {
      if (options.json) {
        out.println(opening.diagnosticsJson());
      }
      return ExitCode.BAD_INPUT;
    }
    Epoch stop = request.until();
    if (stop != null && stop.compareTo(opening.scenario().start()) < 0) {
      throw new ParameterException(
          spec.commandLine(),
          "--until: %s lies before the start of the scenario, %s"
              .formatted(stop.toUtcString(), opening.scenario().start().toUtcString()));
    }
    List<String> waiting = opening.scenario().notSimulated();
    if (!waiting.isEmpty()) {
      err.println("note: read and checked but not simulated yet: " + String.join(", ", waiting));
    }
    doing = "planning";
    PlanReport plan = PlanReport.of(opening);
    Console.printOutside(opening, plan.validity(), List.of(), err);
    if (options.strict && plan.validity().isOutside()) {
      return refused(opening, plan, out, err);
    }
    listenForInterrupts(err);
    Run run;
    doing = "preparing the simulation";
    try (Progress progress = Progress.on(err, opening.scenario())) {
      run = Run.of(opening, plan, request, surroundings(progress, request, opening));
    }
    return report(run, opening, plan, request, out, err);
  }

  @Override
  public String doing() {
    return doing;
  }

  @Override
  public String smaller() {
    return doing.startsWith("reading")
        ? FEWER
        : "write fewer rows (--set output.tables=summary), or " + FEWER;
  }

  /** The folder is this run's own once it has ticked; before, another may be at work in it. */
  @Override
  public @Nullable String wayOn() {
    Path folder = target;
    if (folder == null || !Run.isUnfinished(folder)) {
      return null;
    }
    String before = Files.exists(folder) ? "the run that was there is as it was; " : "";
    return before
        + "`skyrack run --resume %s` goes on with this one (%s in `%s`)"
            .formatted(
                folder,
                DiskSpace.taken(RunFolder.partial(folder)),
                RunFolder.partial(folder).getFileName());
  }

  private Run.Request request() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
    }
    if (resume != null) {
      if (file != null || !options.sets.isEmpty() || seed != null || folder != null) {
        throw new ParameterException(
            spec.commandLine(),
            "--resume goes on with the scenario, the fields and the folder of the interrupted run;"
                + " give none of them again");
      }
      return Run.Request.resuming(resume, untilEpoch(), threads);
    }
    if (file == null) {
      throw new ParameterException(spec.commandLine(), "a scenario file is missing");
    }
    List<String> sets = new ArrayList<>(options.sets);
    if (seed != null) {
      sets.add("random.seed=" + seed);
    }
    return Run.Request.fresh(file, sets, folder, untilEpoch(), threads);
  }

  private @Nullable Epoch untilEpoch() {
    try {
      return until == null ? null : Epoch.parse(until);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--until: " + e.getMessage());
    }
  }

  private Run.Surroundings surroundings(Progress progress, Run.Request request, Opening opening) {
    long[] last_ns = {System.nanoTime()};
    return new Run.Surroundings(
        () -> interrupted,
        () -> {
          long now_ns = System.nanoTime();
          boolean due = now_ns - last_ns[0] >= checkpointEvery_s * 1e9;
          last_ns[0] = due ? now_ns : last_ns[0];
          return due;
        },
        (tick, ticks) -> {
          target = request.folderFor(opening.scenario());
          doing =
              tick < ticks
                  ? "simulating, at " + 100 * tick / ticks + " % of its time"
                  : "writing the summary, the report and the tables";
          progress.at(tick, ticks);
        },
        System::nanoTime,
        folder -> Report.of(folder).writeTo(folder));
  }

  /** Once: checkpoint and leave. Twice: leave at once. */
  private void listenForInterrupts(PrintWriter err) {
    Signals.register(
        "INT",
        () -> {
          if (interrupted) {
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
          }
          interrupted = true;
          err.println("\nstopping at the next tick; press Ctrl-C again to stop at once");
        });
  }

  /** Known before the first step: nothing is flown, and an older run stays as it is. */
  private int refused(Opening opening, PlanReport plan, PrintWriter out, PrintWriter err) {
    err.println("outside validity under --strict: nothing was run or written");
    if (options.json) {
      List<Diagnostic> found =
          plan.validity().diagnostics().stream().map(opening.reading()::placed).toList();
      out.println(
          "{\"format\":\"skyrack.check/1\",\"diagnostics\":" + DiagnosticJson.toJson(found) + "}");
    }
    return ExitCode.OUTSIDE_VALIDITY;
  }

  private int report(
      Run run,
      Opening opening,
      PlanReport plan,
      Run.Request request,
      PrintWriter out,
      PrintWriter err) {
    String goOn = "skyrack run --resume " + request.folderFor(opening.scenario());
    if (!run.isComplete()) {
      err.println("stopped at " + run.reached().toUtcString() + "; go on with:\n  " + goOn);
      if (options.json) {
        out.print(Json.pretty(run.document()));
      }
      return run.isInterrupted() ? ExitCode.INTERRUPTED : ExitCode.OK;
    }
    out.print(options.json ? Json.pretty(run.document()) : run.text());
    Validity validity = Objects.requireNonNull(run.validity());
    Console.printOutside(opening, validity, plan.validity().diagnostics(), err);
    if (options.strict && validity.isOutside()) {
      err.println(
          "outside validity under --strict; the run and its report are written, and tagged");
      return ExitCode.OUTSIDE_VALIDITY;
    }
    return run.failsACheck() ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }
}
