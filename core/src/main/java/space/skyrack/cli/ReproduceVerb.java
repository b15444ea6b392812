package space.skyrack.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Place;
import space.skyrack.report.ReproduceReport;
import space.skyrack.results.Json;
import space.skyrack.results.ResultsException;
import space.skyrack.results.WholeFile;
import space.skyrack.study.Reproduce;
import space.skyrack.study.ReproduceDocument;
import space.skyrack.study.ReproducePage;

/** {@code skyrack reproduce}: published models from their own inputs, and why they differ. */
@Command(
    name = "reproduce",
    description = "Published models of cost from their own inputs, and why two of them differ.",
    mixinStandardHelpOptions = true)
final class ReproduceVerb implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "A model, such as mccalip or MCC; without it, all of them are listed.")
  private @Nullable String name;

  @Option(
      names = "--set",
      paramLabel = "INPUT=VALUE",
      description = {
        "Another value of an input, with its unit: launch_price=\"200 USD/kg\".",
        "Repeatable; semianalysis.launch_price=... is for the other model of a bridge."
      })
  private List<String> sets = new ArrayList<>();

  @Option(
      names = "--bridge",
      paramLabel = "OTHER",
      description = {
        "Split the difference by assumption: to another model, to the orbit side of a",
        "scenario.yaml as plan prices it, or to the case of a .json file."
      })
  private @Nullable String bridge;

  @Option(names = "--html", paramLabel = "FILE", description = "Write the same as one HTML page.")
  private @Nullable Path html;

  @Option(names = "--json", description = "Print one JSON document on standard output.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (name == null) {
      if (!sets.isEmpty() || bridge != null || html != null) {
        throw new ParameterException(spec.commandLine(), "the name of a model is missing");
      }
      print(json ? Json.pretty(ReproduceDocument.list()) : ReproducePage.list());
      return ExitCode.OK;
    }
    Reproduce.Answer answer = Reproduce.of(name, sets, bridge);
    if (!answer.problems().isEmpty()) {
      List<Diagnostic> problems = Diagnostic.sorted(answer.problems(), List.of(Place.COMMAND_LINE));
      return Console.refuse(problems, String.join("\n", sets), json, spec.commandLine());
    }
    Reproduce.Reproduction shown = answer.reproductions().getFirst();
    if (html != null) {
      write(html, ReproduceReport.html(shown));
    }
    print(json ? Json.pretty(ReproduceDocument.of(shown)) : ReproducePage.of(shown));
    return ExitCode.OK;
  }

  private void print(String text) {
    spec.commandLine().getOut().print(text);
  }

  private static void write(Path file, String page) {
    try {
      WholeFile.write(file, page);
    } catch (IOException e) {
      throw ResultsException.unwritable(file, e);
    }
  }
}
