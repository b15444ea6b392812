package space.skyrack.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import space.skyrack.results.ResultsException;
import space.skyrack.simulation.CheckpointException;
import space.skyrack.study.Tool;

/** The command line: parses words, calls a study, prints what it says. */
@Command(
    name = "skyrack",
    description = "Design, simulate, price and operate an orbital data center from one file.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    footer = {
      "",
      "Start with:  skyrack run scenarios/dawn-dusk-24.yaml",
      "Exit codes:  0 ok (a design that does not close is a result), 1 a check of the scenario",
      "failed, 2 bad usage or file, 4 run-time failure, 130 interrupted (resumable)."
    },
    subcommands = {CheckVerb.class, PlanVerb.class, RunVerb.class, ReportVerb.class})
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  Main() {
    spec = CommandSpec.create();
  }

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Carries out one command line and returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Main::badUsage)
            .setExecutionExceptionHandler((failure, at, parsed) -> failed(failure, err));
    int code = line.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a verb is missing");
  }

  private static int badUsage(ParameterException wrong, String[] args) {
    PrintWriter err = wrong.getCommandLine().getErr();
    err.println("error: " + wrong.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
      err.println("  = help: " + wrong.getCommandLine().getCommandName() + " --help");
    }
    return ExitCode.BAD_INPUT;
  }

  private static int failed(Exception failure, PrintWriter err) {
    return switch (failure) {
      case ResultsException results -> {
        err.println("error: " + results.getMessage());
        err.println("  = help: " + results.suggestion());
        yield ExitCode.FAILURE;
      }
      case CheckpointException checkpoint -> {
        err.println("error: " + checkpoint.getMessage());
        err.println("  = help: start the run again without --resume");
        yield ExitCode.BAD_INPUT;
      }
      case UncheckedIOException io -> {
        err.println("error: " + io.getMessage());
        yield ExitCode.FAILURE;
      }
      default -> {
        err.println("error: " + failure);
        err.println("  = help: this is a fault of skyrack; SKYRACK_TRACE=1 shows where");
        if (System.getenv("SKYRACK_TRACE") != null) {
          failure.printStackTrace(err);
        }
        yield ExitCode.FAILURE;
      }
    };
  }

  /** The version line. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"skyrack " + Tool.VERSION};
    }
  }
}
