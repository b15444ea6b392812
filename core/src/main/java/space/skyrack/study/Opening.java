package space.skyrack.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.DiagnosticJson;
import space.skyrack.model.Constellation;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.ElementProblem;
import space.skyrack.orbit.Fleet;
import space.skyrack.scenario.Reading;
import space.skyrack.scenario.ScenarioReader;

/** A scenario opened for planning or running: read, checked, and its fleet expanded. */
public final class Opening {
  private final Reading reading;
  private final @Nullable Fleet fleet;
  private final List<Diagnostic> diagnostics;

  private Opening(Reading reading, @Nullable Fleet fleet, List<Diagnostic> diagnostics) {
    this.reading = reading;
    this.fleet = fleet;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Reads a file with its changes and expands its constellations. */
  public static Opening of(Path file, List<String> sets) {
    Reading reading = new ScenarioReader().read(file, sets);
    List<Diagnostic> diagnostics = new ArrayList<>(Check.of(reading));
    Scenario scenario = reading.scenario();
    Fleet fleet = null;
    if (scenario != null && !Diagnostic.anyError(diagnostics)) {
      Fleet.Expansion expansion = Fleet.of(scenario);
      for (ElementProblem problem : expansion.problems()) {
        diagnostics.add(diagnostic(problem));
      }
      for (int c = 0; c < scenario.constellations().size(); c++) {
        if (expansion.fleet().size(c) == 0) {
          diagnostics.add(empty(scenario.constellations().get(c).name()));
        }
      }
      if (!Diagnostic.anyError(diagnostics)) {
        fleet = expansion.fleet();
        diagnostics.addAll(launchFindings(reading, scenario, fleet, diagnostics));
      }
    }
    return new Opening(reading, fleet, diagnostics);
  }

  /** The same for a run, which flies orbits around the Earth and nothing beyond. */
  public static Opening toRun(Path file, List<String> sets) {
    Opening opening = of(file, sets);
    if (!opening.isUsable()) {
      return opening;
    }
    List<Diagnostic> diagnostics = new ArrayList<>(opening.diagnostics);
    List<Constellation> constellations = opening.scenario().constellations();
    for (int c = 0; c < constellations.size(); c++) {
      if (constellations.get(c).orbit().isCislunar()) {
        diagnostics.add(
            opening.reading.placed(
                Diagnostic.about(
                    "space.constellation[" + c + "].orbit.type",
                    Code.PLAN_ONLY,
                    "`"
                        + constellations.get(c).name()
                        + "` stands near the Moon: run cannot fly it",
                    "use plan, which gives its darkness, heat and light time in closed form")));
      }
    }
    return new Opening(opening.reading, opening.fleet, diagnostics);
  }

  /** What the number of satellites in element files adds to what was known before. */
  private static List<Diagnostic> launchFindings(
      Reading reading, Scenario scenario, Fleet fleet, List<Diagnostic> known) {
    List<Integer> satellites =
        IntStream.range(0, scenario.constellations().size()).mapToObj(fleet::size).toList();
    return FleetLaunch.findings(scenario, satellites).stream()
        .map(reading::placed)
        .filter(found -> !known.contains(found))
        .toList();
  }

  private static Diagnostic empty(String constellation) {
    return Diagnostic.about(
        "space.constellation." + constellation,
        Code.ELEMENT_FILE,
        "no satellite of `" + constellation + "` is left to simulate",
        "look at the filters, and at what was left out of the element file");
  }

  private static Diagnostic diagnostic(ElementProblem problem) {
    Code code = problem.kind() == ElementProblem.Kind.FILE ? Code.ELEMENT_FILE : Code.ELEMENT_LINE;
    return Diagnostic.about("", code, problem.toString(), "");
  }

  public Reading reading() {
    return reading;
  }

  /** Problems of the files, of the model and of element files. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** True if there is something to plan or run. */
  public boolean isUsable() {
    return fleet != null && !Diagnostic.anyError(diagnostics);
  }

  /** What cannot be used, as the JSON document of a verb. */
  public String diagnosticsJson() {
    return DiagnosticJson.document(diagnostics);
  }

  public Scenario scenario() {
    return Objects.requireNonNull(reading.scenario(), "the scenario cannot be used");
  }

  public Fleet fleet() {
    return Objects.requireNonNull(fleet, "the scenario cannot be used");
  }
}
