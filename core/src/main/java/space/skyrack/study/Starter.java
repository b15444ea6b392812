package space.skyrack.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SequencedMap;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Severity;
import space.skyrack.results.Json;
import space.skyrack.results.ResultsException;
import space.skyrack.scenario.Nearest;
import space.skyrack.scenario.Reading;
import space.skyrack.scenario.ScenarioReader;
import space.skyrack.scenario.ScenarioSchema;

/**
 * A scenario to start from, written into a folder.
 *
 * @param schema the JSON Schema beside it, which the scenario's first line names for editors
 * @param toChange errors of the new file: what it needs from its new owner, such as a file
 */
public record Starter(String template, Path scenario, Path schema, List<Diagnostic> toChange) {
  private static final String SCHEMA = "scenario.schema.json";
  private static final String SHIPPED = "$schema=../docs/reference/" + SCHEMA;

  /**
   * Writes a template and the schema into {@code folder}, which is made if it is missing.
   *
   * @throws ResultsException if there is no such template, or something else stands in the way
   */
  public static Starter write(Path folder, String template) {
    SequencedMap<String, String> templates = Templates.all();
    String text = templates.get(template);
    if (text == null) {
      String help = Nearest.help(template, templates.keySet());
      throw ResultsException.badInput("there is no template `" + template + "`", help, null);
    }
    Path scenario = folder.resolve(template + ".yaml").normalize();
    Path schema = folder.resolve(SCHEMA).normalize();
    String editors = Json.pretty(ScenarioSchema.standard());
    refuse(scenario, Files.exists(scenario));
    refuse(schema, Files.exists(schema) && !isOurs(schema));
    try {
      Files.createDirectories(folder);
      String own = text.replace(SHIPPED, "$schema=" + SCHEMA);
      Files.writeString(scenario, own, StandardOpenOption.CREATE_NEW);
      Files.writeString(schema, editors);
    } catch (IOException e) {
      throw ResultsException.unwritable(folder, e);
    }
    Reading reading = new ScenarioReader().read(scenario, List.of());
    List<Diagnostic> errors =
        Check.of(reading).stream().filter(d -> d.severity() == Severity.ERROR).toList();
    return new Starter(template, scenario, schema, errors);
  }

  private static void refuse(Path file, boolean inTheWay) {
    if (inTheWay) {
      String help = "name another folder, or move that file away";
      throw ResultsException.badInput("`" + file + "` exists already", help, null);
    }
  }

  /** Whether it is the schema of some version of this program. */
  private static boolean isOurs(Path schema) {
    try {
      return Files.readString(schema).contains("\"urn:skyrack:scenario:");
    } catch (IOException e) {
      return false;
    }
  }
}
