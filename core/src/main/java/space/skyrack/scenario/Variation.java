package space.skyrack.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Figure;
import space.skyrack.catalog.Part;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Severity;
import space.skyrack.model.Distribution;
import space.skyrack.model.Input;
import space.skyrack.model.Scenario;
import space.skyrack.unit.Quantity;
import space.skyrack.unit.Unit;

/**
 * A scenario that was read once and can be put together again with other numbers.
 *
 * <p>Any number may be changed by its path, those that the author or the catalogue calls uncertain
 * have a distribution. Nothing is read again; every bound and every rule between values is checked
 * again. Safe for several threads.
 */
public final class Variation {
  private final Values values;
  private final PathIndex index;
  private final Value[] row;
  private final Function<String, @Nullable Path> files;
  private final SequencedMap<String, Slot> slots = new LinkedHashMap<>();
  private final Map<String, Slot> byPath = new LinkedHashMap<>();
  private final Scenario central;
  private final List<Input> uncertain;

  /** One number of the world with every place of the scenario that holds it. */
  private record Slot(Input input, List<Value> fields, Map<String, Figure> figures) {}

  /**
   * A scenario put together anew.
   *
   * @param scenario null exactly if there are problems
   */
  public record Assembled(@Nullable Scenario scenario, List<Diagnostic> problems) {
    public Assembled {
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param central what the values give as they are
   */
  Variation(Values values, Function<String, @Nullable Path> files, Scenario central) {
    this.central = central;
    this.values = values;
    row = values.all().toArray(Value[]::new);
    index = new PathIndex(values.all());
    this.files = files;
    for (Value value : values.all()) {
      if (value.isNumber() && !value.quantities().isEmpty()) {
        Spread spread = value.spread();
        String key = spread != null && spread.isWide() ? spread.shared() : value.path();
        Slot slot = slots.computeIfAbsent(key, k -> slot(value.input()));
        slot.fields.add(value);
        byPath.put(value.path(), slot);
        byPath.put(value.named(), slot);
      }
    }
    values.figures().forEach(this::add);
    uncertain = slots.values().stream().map(Slot::input).filter(Input::isUncertain).toList();
  }

  private static Slot slot(Input input) {
    return new Slot(input, new ArrayList<>(), new LinkedHashMap<>());
  }

  private void add(String path, Figure figure) {
    Value named = values.find(path.substring(0, path.lastIndexOf('.')));
    Part part = named == null ? null : named.part();
    String key = part == null ? path : Values.catalogued(part, figure);
    Slot slot = slots.computeIfAbsent(key, k -> slot(input(path, figure)));
    slot.figures.put(path, figure);
    byPath.put(path, slot);
  }

  private static Input input(String path, Figure figure) {
    double low_value = figure.low().si();
    double central_value = figure.central().si();
    double high_value = figure.high().si();
    return new Input(
        path,
        figure.central().toString(),
        Input.Origin.CATALOG,
        figure.kind(),
        figure.provenance(),
        central_value,
        figure.central().unit(),
        new Distribution.Ranged(low_value, central_value, high_value));
  }

  /** The scenario as it was read. */
  public Scenario central() {
    return central;
  }

  /** The uncertain numbers, each once, in the order of the dictionary. */
  public List<Input> uncertain() {
    return uncertain;
  }

  /** The number at a path, by index or by name; null if no single number stands there. */
  public @Nullable Input find(String path) {
    Slot slot = byPath.get(path);
    return slot == null ? null : slot.input();
  }

  /**
   * The scenario with some numbers replaced, the others as they were read. Its list of inputs still
   * tells what was read.
   *
   * @param changes SI values by path
   * @throws IllegalArgumentException if no number stands at a path
   */
  public Assembled assemble(Map<String, Double> changes) {
    Values changed = values.copy(index, row.clone());
    Findings findings = new Findings();
    changes.forEach((path, si_value) -> {
      Slot slot = byPath.get(path);
      if (slot == null) {
        throw new IllegalArgumentException("no number stands at " + path);
      }
      for (Value value : slot.fields) {
        bounded(value, si_value, findings);
        changed.put(value.holding(si_value));
      }
      slot.figures.forEach((at, figure) -> changed.figure(at, with(figure, si_value)));
    });
    List<Diagnostic> problems = findings.list();
    if (!problems.isEmpty()) {
      return new Assembled(null, problems);
    }
    Scenario scenario = new ScenarioAssembly(changed, findings, files, central).build();
    problems =
        findings.list().stream().filter(found -> found.severity() == Severity.ERROR).toList();
    if (scenario == null && problems.isEmpty()) {
      problems = List.of(Diagnostic.about("", Code.INCONSISTENT, "the scenario is incomplete", ""));
    }
    return new Assembled(problems.isEmpty() ? scenario : null, problems);
  }

  private static void bounded(Value value, double si_value, Findings findings) {
    if (!value.field().within(si_value)) {
      String message = "`" + value.field().key() + "` must be " + value.field().range();
      findings.add(Code.OUT_OF_BOUNDS, value.place(), value.named(), message, "");
    }
  }

  private static Figure with(Figure figure, double si_value) {
    Unit unit = figure.central().unit();
    Quantity central = new Quantity(si_value, new Unit(unit.symbol(), 1, 1, 0, unit.dimension()));
    return new Figure(
        figure.name(),
        central,
        figure.low().si() <= si_value ? figure.low() : central,
        figure.high().si() >= si_value ? figure.high() : central,
        figure.kind(),
        figure.source(),
        figure.read(),
        figure.derivation());
  }
}
