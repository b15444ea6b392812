package space.skyrack.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.DiagnosticJson;
import space.skyrack.diagnostic.DiagnosticText;
import space.skyrack.diagnostic.Place;
import space.skyrack.diagnostic.Severity;
import space.skyrack.scenario.Reading;
import space.skyrack.study.Opening;
import space.skyrack.study.Validity;

/** How diagnostics reach a person. */
final class Console {
  private Console() {}

  static boolean colour() {
    java.io.@Nullable Console terminal = System.console();
    return terminal != null && terminal.isTerminal() && System.getenv("NO_COLOR") == null;
  }

  /** Prints all problems to standard error and a closing count. */
  static void print(Reading reading, List<Diagnostic> diagnostics, PrintWriter err) {
    err.print(new DiagnosticText(reading::text, colour()).render(diagnostics));
    long errors = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
    long warnings = diagnostics.size() - errors;
    if (errors > 0) {
      err.println(count(errors, "error") + (warnings > 0 ? ", " + count(warnings, "warning") : ""));
    } else if (warnings > 0) {
      err.println(count(warnings, "warning"));
    }
    err.flush();
  }

  /** Prints what a plan or a run found outside the range of a model, less what was said before. */
  static void printOutside(
      Opening opening, Validity validity, List<Diagnostic> printed, PrintWriter err) {
    Set<Diagnostic> known = new HashSet<>(opening.diagnostics());
    printed.forEach(each -> known.add(opening.reading().placed(each)));
    List<Diagnostic> found =
        validity.diagnostics().stream()
            .map(opening.reading()::placed)
            .filter(each -> !known.contains(each))
            .toList();
    if (!found.isEmpty()) {
      print(opening.reading(), found, err);
    }
  }

  /** Says why nothing was computed; with {@code json} as the document of a verb. */
  static int refuse(List<Diagnostic> problems, boolean json, CommandLine line) {
    return refuse(problems, null, json, line);
  }

  /**
   * The same, where problems stand in options.
   *
   * @param options one a line; null if the problems have no place
   */
  static int refuse(
      List<Diagnostic> problems, @Nullable String options, boolean json, CommandLine line) {
    PrintWriter err = line.getErr();
    err.print(
        new DiagnosticText(file -> Place.COMMAND_LINE.equals(file) ? options : null, colour())
            .render(problems));
    err.println(count(problems.size(), "error"));
    if (json) {
      line.getOut()
          .println(
              "{\"format\":\"skyrack.check/1\",\"diagnostics\":"
                  + DiagnosticJson.toJson(problems)
                  + "}");
    }
    return ExitCode.BAD_INPUT;
  }

  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
