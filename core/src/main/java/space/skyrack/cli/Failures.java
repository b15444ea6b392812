package space.skyrack.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
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

  int failed(Exception failure) {
    String said = String.valueOf(failure.getMessage());
    return switch (failure) {
      case ResultsException results ->
          say(
              said,
              results.suggestion(),
              results.isBadInput() ? ExitCode.BAD_INPUT : ExitCode.FAILURE);
      case CheckpointException checkpoint ->
          say(said, "start the run again without --resume", ExitCode.BAD_INPUT);
      case UncheckedIOException io -> say(said, "check the free disk space", ExitCode.FAILURE);
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

  int exhausted(VirtualMachineError failure) {
    String help =
        failure instanceof OutOfMemoryError
            ? "take fewer satellites, or give more memory: SKYRACK_OPTS=-Xmx8g"
            : "this is a fault of skyrack";
    return say(failure.toString(), help, ExitCode.FAILURE);
  }

  private int say(String message, String help, int code) {
    err.println("error: " + message);
    err.println("  = help: " + help);
    if (json) {
      SequencedMap<String, Object> document = new LinkedHashMap<>();
      document.put("format", "skyrack.error/1");
      document.put("error", message);
      document.put("help", help);
      document.put("exit_code", code);
      out.print(Json.pretty(document));
    }
    return code;
  }
}
