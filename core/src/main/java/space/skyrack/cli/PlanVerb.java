package space.skyrack.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.skyrack.results.Json;
import space.skyrack.study.Opening;
import space.skyrack.study.PlanReport;
import space.skyrack.study.PlanTable;
import space.skyrack.study.Samples;
import space.skyrack.study.Uncertainty;

/** {@code skyrack plan}: closed-form budgets at the worst case. */
@Command(
    name = "plan",
    description = "Closed-form budgets, the worst case, what binds the design, and what it costs.",
    mixinStandardHelpOptions = true)
final class PlanVerb implements Callable<Integer>, Doing {
  @Parameters(paramLabel = "FILE", description = "Scenario file.")
  private Path file = Path.of("");

  @Option(
      names = "--samples",
      paramLabel = "N",
      description =
          "Samples of the uncertain inputs, 100 to 200000; 0 for none. From 1280 on also Sobol"
              + " indices. Default ${DEFAULT-VALUE}.",
      defaultValue = "200")
  private int samples;

  @Option(names = "--threads", paramLabel = "N", description = "Threads; default one per core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private ScenarioOptions options = new ScenarioOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  private volatile String doing = "reading the scenario";

  @Override
  public Integer call() {
    if (samples != 0 && (samples < Samples.FEWEST || samples > Samples.MOST)) {
      throw new ParameterException(
          spec.commandLine(), "--samples must be 0, or " + Samples.FEWEST + " to " + Samples.MOST);
    }
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
    }
    var err = spec.commandLine().getErr();
    var out = spec.commandLine().getOut();
    Opening opening = Opening.of(file, options.sets);
    Console.print(opening.reading(), opening.diagnostics(), err);
    if (!opening.isUsable()) {
      if (options.json) {
        out.println(opening.diagnosticsJson());
      }
      return ExitCode.BAD_INPUT;
    }
    doing = "planning";
    PlanReport plan = PlanReport.of(opening);
    doing = "sampling the uncertain inputs";
    Uncertainty uncertainty = samples == 0 ? null : Uncertainty.of(plan, samples, threads);
    Console.printOutside(opening, plan.validity(), List.of(), err);
    out.print(
        options.json
            ? Json.pretty(plan.document(uncertainty))
            : PlanTable.text(plan, uncertainty, next(opening)));
    if (options.strict && plan.validity().isOutside()) {
      return ExitCode.OUTSIDE_VALIDITY;
    }
    return plan.failsACheck() ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public String doing() {
    return doing;
  }

  @Override
  public String smaller() {
    return doing.startsWith("sampling") ? "take fewer --samples" : FEWER;
  }

  private String next(Opening opening) {
    boolean flies =
        opening.scenario().constellations().stream().noneMatch(c -> c.orbit().isCislunar());
    return flies ? "skyrack run " + file : "skyrack plan --json " + file;
  }
}
