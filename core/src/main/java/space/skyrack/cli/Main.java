package space.skyrack.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import space.skyrack.study.Tool;

/** The command line: parses words, calls a study, prints what it says. */
@Command(
    name = "skyrack",
    description = "Design, simulate, price and operate an orbital data center from one file.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    footer = {
      "",
      "Start with:  skyrack run scenarios/dawn-dusk-24.yaml",
      "Exit codes:  0 ok (a design that does not close is a result)",
      "             1 a check of the scenario failed    2 bad usage or file",
      "             3 outside validity under --strict   4 run-time failure",
      "             130 interrupted (resumable)"
    },
    subcommands = {
      InitVerb.class,
      CheckVerb.class,
      ExplainVerb.class,
      SchemaVerb.class,
      PlanVerb.class,
      ClaimsVerb.class,
      RunVerb.class,
      ReportVerb.class,
      ExportVerb.class,
      CalibrateVerb.class,
      ReproduceVerb.class
    })
public final class Main implements Runnable {
  private static final String NO_ROOM =
      "error: out of memory: the heap is too small for this program\n"
          + "  = help: give it more, such as SKYRACK_OPTS=-Xmx1g";

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] args) {
    int code = ExitCode.FAILURE;
    try {
      PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
      code = run(new FileOutputStream(FileDescriptor.out), err, args);
    } catch (OutOfMemoryError e) {
      // Not even the message found room; this one needs none.
      System.err.println(NO_ROOM);
    }
    System.exit(code);
  }

  /** The same as the other; a command whose output is lost has failed, whatever it did. */
  static int run(OutputStream bytes, PrintWriter err, String... args) {
    StandardOutput output = new StandardOutput(bytes);
    PrintWriter out = new PrintWriter(output, false, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    String fault = out.checkError() ? output.fault() : null;
    if (fault == null || code == ExitCode.INTERRUPTED) {
      return code;
    }
    err.println("error: standard output could not be written: " + fault);
    err.println("  = help: check the free space of where it goes");
    err.flush();
    return ExitCode.FAILURE;
  }

  /** Carries out one command line and returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Failures failures = new Failures(out, err, wantsJson(List.of(args)));
    CommandLine line =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((wrong, words) -> failures.badUsage(wrong))
            .setExecutionExceptionHandler(
                (failure, at, parsed) -> failures.failed(failure, at.getCommand()));
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("--json")
                .description("With --version: print one JSON document.")
                .build());
    for (CommandLine verb : line.getSubcommands().values()) {
      verb.getCommandSpec().versionProvider(new Version(verb.getCommandSpec()));
      for (CommandLine part : verb.getSubcommands().values()) {
        part.getCommandSpec().versionProvider(new Version(part.getCommandSpec()));
      }
    }
    line.getCommandSpec().versionProvider(new Version(line.getCommandSpec()));
    int code;
    try {
      code = line.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      code = failures.exhausted(e, verb(line));
    }
    out.flush();
    err.flush();
    return code;
  }

  private static @Nullable Object verb(CommandLine line) {
    ParseResult words = line.getParseResult();
    while (words != null && words.hasSubcommand()) {
      words = words.subcommand();
    }
    return words == null ? null : words.commandSpec().userObject();
  }

  private static boolean wantsJson(List<String> words) {
    int format = words.indexOf("--format");
    boolean apart = format >= 0 && words.subList(format + 1, words.size()).indexOf("json") == 0;
    return apart || words.contains("--json") || words.contains("--format=json");
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a verb is missing");
  }

  /** The version, as a line or as a document. */
  private record Version(CommandSpec verb) implements IVersionProvider {
    @Override
    public String[] getVersion() {
      boolean json = verb.commandLine().getParseResult().hasMatchedOption("--json");
      return new String[] {
        json
            ? "{\"format\":\"skyrack.version/1\",\"version\":\"" + Tool.VERSION + "\"}"
            : "skyrack " + Tool.VERSION
      };
    }
  }
}
