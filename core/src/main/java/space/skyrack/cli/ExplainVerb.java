package space.skyrack.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.DiagnosticJson;
import space.skyrack.model.Scenario;
import space.skyrack.results.Json;
import space.skyrack.results.ResultsException;
import space.skyrack.scenario.Reading;
import space.skyrack.scenario.ScenarioReader;
import space.skyrack.study.Explain;
import space.skyrack.study.Sources;

/** {@code skyrack explain}: what a field, a code, a part or a result means, and every source. */
@Command(
    name = "explain",
    description = "What a field, an error code, a part or a result means; where numbers come from.",
    mixinStandardHelpOptions = true)
final class ExplainVerb implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "WORD",
      description = {
        "A path such as space.constellation.ring.orbit.altitude, a code such as E0312,",
        "a part such as catalog:h100-sxm; with --sources a scenario file."
      })
  private @Nullable String word;

  @Option(
      names = "--sources",
      description = "Every source with the numbers that rest on it, of the catalogue or of WORD.")
  private boolean sources;

  @Option(names = "--json", description = "Print one JSON document on standard output.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (sources && word != null) {
      return ofScenario(word);
    }
    Explain explain = new Explain();
    return print(
        sources ? Sources.ofCatalog() : word == null ? explain.overview() : explain.of(word));
  }

  private int ofScenario(String name) {
    Path file = Path.of(name);
    if (!Files.exists(file) && new Explain().knows(name)) {
      throw ResultsException.badInput(
          "--sources takes a scenario file, and `" + name + "` is none",
          "its own sources are in `skyrack explain " + name + "`",
          null);
    }
    Reading reading = new ScenarioReader().read(file, List.of());
    Console.print(reading, reading.diagnostics(), spec.commandLine().getErr());
    Scenario scenario = reading.scenario();
    if (scenario == null || Diagnostic.anyError(reading.diagnostics())) {
      if (json) {
        String found = DiagnosticJson.toJson(reading.diagnostics());
        spec.commandLine()
            .getOut()
            .println("{\"format\":\"skyrack.check/1\",\"diagnostics\":" + found + "}");
      }
      return ExitCode.BAD_INPUT;
    }
    return print(Sources.of(scenario));
  }

  private int print(Explain.Answer answer) {
    spec.commandLine().getOut().print(json ? Json.pretty(answer.document()) : answer.text());
    return ExitCode.OK;
  }
}
