package space.skyrack.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import space.skyrack.results.DiskSpace;
import space.skyrack.results.Json;
import space.skyrack.results.ResultsException;
import space.skyrack.simulation.CheckpointException;

/**
 * How a command line that fails says so: one sentence and what to do on standard error, and with
 * {@code --json} the same as a document on standard output.
 */
record Failures(PrintWriter out, PrintWriter err, boolean json) {
  int badUsage(ParameterException wrong) {
    String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
    String said = String.valueOf(wrong.getMessage());
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      String nearest = String.join("`, `", unmatched.getSuggestions());
      return say(said, "did you mean `" + nearest + "`?", ExitCode.BAD_INPUT);
    }
    return say(said, name + " --help", ExitCode.BAD_INPUT);
  }

  /**
   * @param verb the verb that failed
   */
  int failed(Exception failure, Object verb) {
    String said = String.valueOf(failure.getMessage());
    return switch (failure) {
      case ResultsException results ->
          say(
              said,
              results.suggestion() + wayOn(failure, verb),
              results.isBadInput() ? ExitCode.BAD_INPUT : ExitCode.FAILURE);
      case CheckpointException checkpoint ->
          say(said, "start the run again without --resume", ExitCode.BAD_INPUT);
      case UncheckedIOException io ->
          say(
              io.getCause() == null ? said : said + ": " + DiskSpace.reason(io.getCause()),
              "free some space there, or choose a folder on another disk" + wayOn(failure, verb),
              ExitCode.FAILURE);
      default -> {
        if (System.getenv("SKYRACK_TRACE") != null) {
          failure.printStackTrace(err);
        }
        yield say(
            failure.toString(),
            "this is a fault of skyrack; SKYRACK_TRACE=1 shows where",
            ExitCode.FAILURE);
      }
    };
  }

  /** Memory ran out; what the verb held is garbage by now, so that there is room to say so. */
  int exhausted(VirtualMachineError failure, @Nullable Object verb) {
    if (failure instanceof OutOfMemoryError memory) {
      String doing = verb instanceof Doing busy ? " while " + busy.doing() : "";
      String on = verb instanceof Doing busy ? way(busy) : "";
      String smaller = verb instanceof Doing busy ? busy.smaller() : Doing.FEWER;
      return say(
          "out of memory" + doing + ": " + Memory.what(memory),
          Memory.help(memory, smaller) + on,
          ExitCode.FAILURE);
    }
    return say(failure.toString(), "this is a fault of skyrack", ExitCode.FAILURE);
  }

  /** What is written can go on only where it was the disk that failed, not what was asked for. */
  private static String wayOn(Exception failure, Object verb) {
    boolean disk = DiskSpace.isFull(failure) || failure instanceof UncheckedIOException;
    boolean room = failure instanceof ResultsException results && !results.isBadInput();
    return verb instanceof Doing doing && (disk || room) ? way(doing) : "";
  }

  private static String way(Doing doing) {
    String on = doing.wayOn();
    return on == null ? "" : "\n  = note: " + on;
  }

  private int say(String message, String help, int code) {
    err.println("error: " + message);
    err.println("  = help: " + help);
    if (json) {
      SequencedMap<String, Object> document = new LinkedHashMap<>();
      document.put("format", "skyrack.error/1");
      document.put("error", message);
      document.put("help", help.replace("\n  = note: ", "; "));
      document.put("exit_code", code);
      out.print(Json.pretty(document));
    }
    return code;
  }
}
