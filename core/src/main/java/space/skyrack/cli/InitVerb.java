package space.skyrack.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.skyrack.results.Json;
import space.skyrack.study.Starter;
import space.skyrack.study.Templates;

/** {@code skyrack init}: a scenario to start from. */
@Command(
    name = "init",
    description = "Write a scenario to start from, and the schema that lets editors complete it.",
    mixinStandardHelpOptions = true)
final class InitVerb implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder for the new file; this one by default.")
  private Path folder = Path.of("");

  @Option(
      names = "--template",
      paramLabel = "NAME",
      description = "Scenario to start from; ${DEFAULT-VALUE} by default.",
      defaultValue = Templates.FIRST)
  private String template = Templates.FIRST;

  @Option(names = "--list", description = "List the templates and write nothing.")
  private boolean list;

  @Option(names = "--json", description = "Print one JSON document on standard output.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      list(out);
      return ExitCode.OK;
    }
    Starter starter = Starter.write(folder, template);
    String verb = starter.toChange().isEmpty() ? "plan" : "check";
    String next = "skyrack " + verb + " " + starter.scenario();
    if (json) {
      SequencedMap<String, Object> document = new LinkedHashMap<>();
      document.put("format", "skyrack.init/1");
      document.put("template", starter.template());
      document.put("file", starter.scenario().toString());
      document.put("schema", starter.schema().toString());
      document.put("to_change", starter.toChange().stream().map(d -> d.path()).toList());
      document.put("next", next);
      out.print(Json.pretty(document));
      return ExitCode.OK;
    }
    out.println("wrote " + starter.scenario());
    out.println("wrote " + starter.schema() + ", with which editors complete and explain fields");
    starter.toChange().forEach(d -> out.println("to change: " + d.path() + ": " + d.message()));
    out.println("next:  " + next);
    return ExitCode.OK;
  }

  private void list(PrintWriter out) {
    SequencedMap<String, String> all = Templates.all();
    if (!json) {
      all.forEach((name, text) -> out.printf("%-20s %s%n", name, Templates.description(text)));
      return;
    }
    List<Object> entries = new ArrayList<>();
    for (var template : all.entrySet()) {
      SequencedMap<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", template.getKey());
      entry.put("description", Templates.description(template.getValue()));
      entries.add(entry);
    }
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("format", "skyrack.templates/1");
    document.put("templates", entries);
    out.print(Json.pretty(document));
  }
}
