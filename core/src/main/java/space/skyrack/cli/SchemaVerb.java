package space.skyrack.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.skyrack.results.Json;
import space.skyrack.scenario.FieldReference;
import space.skyrack.scenario.ScenarioSchema;

/** {@code skyrack schema}: the scenario language for editors. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of scenario files, for editors and other programs.",
    mixinStandardHelpOptions = true)
final class SchemaVerb implements Callable<Integer> {
  @Option(names = "--fields", description = "Print the field reference instead, as Markdown.")
  private boolean fields;

  @Option(names = "--json", description = "Print the schema, which is one JSON document.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    boolean page = fields && !json;
    String text = page ? FieldReference.markdown() : Json.pretty(ScenarioSchema.standard());
    spec.commandLine().getOut().print(text);
    return ExitCode.OK;
  }
}
