package space.skyrack.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.CheckRule;
import space.skyrack.model.Constellation;
import space.skyrack.model.Economy;
import space.skyrack.model.Input;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.Output;
import space.skyrack.model.Propagation;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Scenario;
import space.skyrack.time.Epoch;
import space.skyrack.unit.Unit;

/** Builds the model from resolved values. */
final class ScenarioAssembly {
  private static final Unit YEARS = Unit.get("yr");
  private static final Epoch ANY_TIME = new Epoch(0);

  private final Values values;
  private final Findings findings;
  private final Function<String, @Nullable Path> files;
  private final Section root;
  private final @Nullable Scenario told;
  private final List<Input> derived = new ArrayList<>();

  ScenarioAssembly(Values values, Findings findings, Function<String, @Nullable Path> files) {
    this(values, findings, files, null);
  }

  /**
   * @param told what a scenario of the same fields told about its inputs, to be told again; null to
   *     tell it anew
   */
  ScenarioAssembly(
      Values values,
      Findings findings,
      Function<String, @Nullable Path> files,
      @Nullable Scenario told) {
    this.values = values;
    this.findings = findings;
    this.files = files;
    this.told = told;
    this.root = new Section(values, findings, "");
  }

  @Nullable Scenario build() {
    new References(values, findings).check();
    Section time = root.in("time");
    Epoch start =
        told != null ? told.start() : time.has("start") ? Epoch.parse(time.word("start")) : null;
    Map<String, SatelliteDesign> designs = designs();
    List<Constellation> constellations = constellations(start, designs);
    new References(values, findings).checkFaults(constellations);
    List<CheckRule> checks = CheckRules.read(values, findings);
    long step_ns = nanoseconds(time.si("step"));
    Output output = output(root.in("output"), step_ns);
    checkSteps(time);
    Economy economy = EconomyAssembly.economy(root, derived, told != null);
    boolean complete = constellations.size() == values.entries("space.constellation").size();
    Scenario scenario =
        time.build(() ->
            new Scenario(
                root.word("name"),
                time.need(start),
                nanoseconds(time.si("duration")),
                step_ns,
                (long) root.in("random").si("seed"),
                time.need(complete && !constellations.isEmpty() ? constellations : null),
                time.need(output),
                checks,
                time.need(economy),
                told == null ? inputs() : told.inputs(),
                told == null ? NotSimulated.paths(values) : told.notSimulated()));
    if (scenario != null) {
      ends(scenario, time);
    }
    return scenario;
  }

  private static void checkSteps(Section time) {
    double duration_s = time.si("duration");
    double step_s = time.si("step");
    if (duration_s > 0 && step_s > 0) {
      long duration_ns = nanoseconds(duration_s);
      long step_ns = nanoseconds(step_s);
      if (duration_ns < step_ns || duration_ns % step_ns != 0) {
        String message = "`duration` must be a whole number of steps of " + time.word("step");
        time.inconsistent("duration", message, "");
      }
    }
  }

  private static void ends(Scenario scenario, Section time) {
    try {
      scenario.end().utc();
    } catch (ArithmeticException e) {
      time.inconsistent("duration", "the scenario ends after the year 2261", "");
    }
  }

  private static long nanoseconds(double time_s) {
    return Math.round(time_s * 1e9);
  }

  private Map<String, SatelliteDesign> designs() {
    Map<String, SatelliteDesign> designs = new LinkedHashMap<>();
    Section satellites = root.in("space").in("satellites");
    for (String name : values.entries(satellites.path())) {
      Section section = satellites.in(name);
      SatelliteDesign design =
          new SatelliteAssembly(name, section, root.in("money"), derived).build();
      if (design != null) {
        designs.put(name, design);
      }
    }
    return designs;
  }

  private List<Constellation> constellations(
      @Nullable Epoch start, Map<String, SatelliteDesign> designs) {
    List<Constellation> constellations = new ArrayList<>();
    Section space = root.in("space");
    for (int i = 0; i < values.entries("space.constellation").size(); i++) {
      Section group = space.in("constellation[" + i + "]");
      Epoch origin = start == null ? ANY_TIME : start;
      OrbitSpec orbit = new OrbitAssembly(group.in("orbit"), origin, files).build();
      SatelliteDesign design = designs.get(group.word("satellite"));
      if (orbit == null || design == null) {
        continue;
      }
      Propagation propagation =
          group.has("propagator")
              ? group.choice("propagator", Propagation.class)
              : OrbitAssembly.customary(orbit);
      Constellation made =
          group.build(() ->
              new Constellation(
                  group.word("name"), orbit, propagation, design, group.in("age", YEARS)));
      if (made != null) {
        constellations.add(made);
      }
    }
    return constellations;
  }

  private static @Nullable Output output(Section output, long step_ns) {
    long written_ns = nanoseconds(output.si("every"));
    long every_ns = written_ns;
    if (step_ns > 0 && written_ns % step_ns != 0) {
      if (output.isDefault("every")) {
        every_ns = (written_ns / step_ns + 1) * step_ns;
      } else {
        output.inconsistent("every", "`every` must be a whole number of steps", "");
      }
    }
    long sample_ns = every_ns;
    return output.build(() -> new Output(output.choice("tables", Output.Tables.class), sample_ns));
  }

  private List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    for (Value value : values.all()) {
      boolean title =
          switch (value.field().pattern()) {
            case "apiVersion", "kind", "name", "description", "extends", "checks" -> true;
            default -> value.field().pattern().startsWith("published");
          };
      if (!title) {
        inputs.add(value.input());
      }
    }
    inputs.addAll(derived);
    return inputs;
  }
}
