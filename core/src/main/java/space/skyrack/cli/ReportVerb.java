package space.skyrack.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.skyrack.report.Report;

/** {@code skyrack report}: the report of a run, again or in another form. */
@Command(
    name = "report",
    description = "Make the report of a run folder again, or print it as Markdown or JSON.",
    mixinStandardHelpOptions = true)
final class ReportVerb implements Callable<Integer> {
  /** Forms of a report. */
  enum Form {
    HTML,
    MD,
    JSON
  }

  @Parameters(paramLabel = "RUN", description = "Run folder.")
  private Path run = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "html writes report.html into the folder; md and json go to standard output.")
  private Form form = Form.HTML;

  @Option(names = "--json", description = "Same as --format json.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    Report report = Report.of(run);
    switch (json ? Form.JSON : form) {
      case HTML -> {
        report.writeTo(run);
        out.println(run.resolve("report.html"));
      }
      case MD -> out.print(report.markdown());
      case JSON -> out.print(report.json());
    }
    return ExitCode.OK;
  }
}
