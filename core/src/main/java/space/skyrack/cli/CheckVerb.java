package space.skyrack.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.DiagnosticGithub;
import space.skyrack.diagnostic.DiagnosticJson;
import space.skyrack.diagnostic.DiagnosticSarif;
import space.skyrack.scenario.Reading;
import space.skyrack.scenario.ScenarioReader;
import space.skyrack.study.Check;
import space.skyrack.study.Tool;

/** {@code skyrack check}: reads and checks, computes nothing. */
@Command(
    name = "check",
    description =
        "Parse scenarios; check units, bounds, references and validity ranges. Computes nothing.",
    mixinStandardHelpOptions = true)
final class CheckVerb implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How problems are written: ${COMPLETION-CANDIDATES}; text by default.")
  private Format format = Format.text;

  @Mixin private ScenarioOptions options = new ScenarioOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** The documents other than text go to standard output. */
  private enum Format {
    text,
    json,
    github,
    sarif
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Format wanted = options.json ? Format.json : format;
    ScenarioReader reader = new ScenarioReader();
    List<Diagnostic> all = new ArrayList<>();
    for (Path file : files) {
      Reading reading = reader.read(file, options.sets);
      List<Diagnostic> found = Check.of(reading);
      all.addAll(found);
      if (wanted == Format.text) {
        Console.print(reading, found, spec.commandLine().getErr());
        if (!Diagnostic.anyError(found)) {
          out.println(file + ": ok");
        }
      }
    }
    switch (wanted) {
      case text -> {}
      case json -> out.println(DiagnosticJson.document(all));
      case github -> out.print(DiagnosticGithub.render(all));
      case sarif -> out.println(DiagnosticSarif.toJson(all, Tool.VERSION));
    }
    if (Diagnostic.anyError(all)) {
      return ExitCode.BAD_INPUT;
    }
    boolean outside = all.stream().anyMatch(found -> found.code() == Code.OUTSIDE_VALIDITY);
    return outside && options.strict ? ExitCode.OUTSIDE_VALIDITY : ExitCode.OK;
  }
}
