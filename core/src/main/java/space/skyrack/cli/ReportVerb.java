package space.skyrack.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import space.skyrack.report.Report;

/** {@code skyrack report}: the report of a run, again or in another form. */
@Command(
    name = "report",
    description = "Make the report of a run folder again, or print it as Markdown or JSON.",
    mixinStandardHelpOptions = true)
final class ReportVerb implements Callable<Integer>, Doing {
  /** Forms of a report. */
  enum Form {
    HTML,
    MD,
    JSON
  }

  /** Reads a form, and names them all as they are written. */
  static final class Words implements ITypeConverter<Form> {
    @Override
    public Form convert(String word) {
      for (Form form : Form.values()) {
        if (form.name().equalsIgnoreCase(word)) {
          return form;
        }
      }
      throw new TypeConversionException("it must be html, md or json, not `" + word + "`");
    }
  }

  @Parameters(paramLabel = "RUN", description = "Run folder.")
  private Path run = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = Words.class,
      description = "html writes report.html into the folder; md and json go to standard output.")
  private Form form = Form.HTML;

  @Option(names = "--json", description = "Same as --format json.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public String doing() {
    return "making the report";
  }

  @Override
  public String smaller() {
    return "run it again with fewer rows (--set output.tables=summary)";
  }

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
