package space.skyrack.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Severity;
import space.skyrack.unit.Dimension;
import space.skyrack.unit.UnitFormat;

/**
 * Every number of the dictionary refuses every kind of nonsense, at its own path.
 *
 * <p>Truth: the list of nonsense. The absurd amounts of {@link #absurd} are set here and not taken
 * from the dictionary, so that a field without sensible bounds is found.
 */
class NonsenseTest {
  private static final java.nio.file.Path DEMO =
      SharedData.repository().resolve("scenarios/dawn-dusk-24.yaml");

  /** The demo says nothing of a daily profile, whose items have fields. */
  private static final String PROFILE = "space.satellites.aurora.compute.utilisation=[{load: 1}]";

  /** A refusal for another reason than the value does not count. */
  private static final Set<Code> ABOUT_THE_VALUE =
      Set.of(
          Code.NOT_A_NUMBER,
          Code.UNKNOWN_UNIT,
          Code.UNIT_MISSING,
          Code.WRONG_DIMENSION,
          Code.OUT_OF_BOUNDS,
          Code.NOT_WHOLE,
          Code.BAD_DISTRIBUTION,
          Code.WRONG_SHAPE,
          Code.WRONG_COUNT,
          Code.UNKNOWN_KEY,
          Code.NO_ENTRIES,
          Code.DUPLICATE_KEY);

  private final Dictionary dictionary = Dictionary.standard();
  private final FieldText text = new FieldText(dictionary, CatalogReader.shipped());
  private final ScenarioReader reader = new ScenarioReader();

  @Test
  void noNumberAcceptsNonsense() {
    Map<String, List<Field>> groups = groups();
    Set<String> accepted = new TreeSet<>();
    int injected = 0;
    for (Map.Entry<String, List<Field>> group : groups.entrySet()) {
      int kinds = group.getValue().stream().mapToInt(f -> nonsense(f).size()).max().orElse(0);
      for (int kind = 0; kind < kinds; kind++) {
        injected += inject(group.getKey(), group.getValue(), kind, accepted);
      }
    }
    System.out.println("nonsense values injected: " + injected);
    assertThat(accepted).isEmpty();
    assertThat(injected).isGreaterThan(3_000);
  }

  /** The example of each field is accepted by the same route, so that a refusal means something. */
  @Test
  void everyExampleIsAccepted() {
    List<String> refused = new ArrayList<>();
    groups()
        .forEach((deciding, fields) -> {
          List<String> sets = new ArrayList<>(List.of(PROFILE));
          sets.addAll(deciding.lines().toList());
          fields.forEach(field -> sets.add(path(field) + "=" + inPlace(field, good(field))));
          for (Diagnostic problem : reader.read(DEMO, sets).diagnostics()) {
            boolean about = fields.stream().anyMatch(field -> about(problem, field));
            if (about && ABOUT_THE_VALUE.contains(problem.code())) {
              refused.add(problem.path() + ": " + problem.message());
            }
          }
        });
    assertThat(refused).isEmpty();
  }

  /** The numbers of the dictionary by the option that gives them a meaning. */
  private Map<String, List<Field>> groups() {
    Map<String, List<Field>> groups = new LinkedHashMap<>();
    for (Field field : dictionary.fields()) {
      if (isNumber(field)) {
        groups.computeIfAbsent(deciding(field), word -> new ArrayList<>()).add(field);
      }
    }
    return groups;
  }

  /** A FLOP is a pure number, so that 1e8 /s is a spread of TFLOP/s, though a small one. */
  private int inject(String deciding, List<Field> fields, int kind, Set<String> accepted) {
    List<String> sets = new ArrayList<>(List.of(PROFILE));
    Map<Field, String> injected = new LinkedHashMap<>();
    sets.addAll(deciding.lines().toList());
    for (Field field : fields) {
      List<String> values = nonsense(field);
      if (kind < values.size()) {
        injected.put(field, values.get(kind));
        sets.add(path(field) + "=" + values.get(kind));
      }
    }
    List<Diagnostic> problems = reader.read(DEMO, sets).diagnostics();
    injected.forEach((field, value) -> {
      boolean refused =
          problems.stream()
              .anyMatch(d ->
                  d.severity() == Severity.ERROR
                      && about(d, field)
                      && ABOUT_THE_VALUE.contains(d.code()));
      boolean spread = field.unit().symbol().contains("FLOP") && value.contains("sd: 1e8 /s");
      if (!refused && !spread) {
        accepted.add(field.pattern() + "=" + value);
      }
    });
    return injected.size();
  }

  private static boolean about(Diagnostic problem, Field field) {
    String path = problem.path();
    return path.equals(path(field))
        || path.startsWith(path(field) + "[")
        || path.startsWith(path(field) + ".");
  }

  private List<String> nonsense(Field field) {
    boolean none = field.unit().dimension().equals(Dimension.NONE);
    String unit = field.unit().symbol();
    String absurd = absurd(field);
    List<String> scalars =
        new ArrayList<>(
            List.of(
                ".nan",
                "NaN",
                ".inf",
                "-.inf",
                "1e999 " + unit,
                "lots",
                "~",
                "\"\"",
                "true",
                "\"1,000 " + unit + "\"",
                "5 furlong",
                "0x10",
                "1_000",
                "--5 " + unit,
                "5 V",
                absurd));
    if (!none) {
      scalars.add("3");
    }
    if (signless(field)) {
      scalars.add("-1 " + unit);
      scalars.add("-1e-9 " + unit);
    }
    if (field.openBelow()) {
      scalars.add("0 " + unit);
      scalars.add("-0 " + unit);
    }
    scalars.add(UnitFormat.number(beyond(field), 15) + " " + unit);
    List<String> values = new ArrayList<>();
    scalars.forEach(scalar -> values.add(inPlace(field, scalar)));
    values.addAll(List.of("{}", "{ value: 1, wert: 2 }", "[[]]", "[{}]"));
    if (field.type() == FieldType.QUANTITY || field.type() == FieldType.COUNT) {
      values.addAll(distributions(good(field), absurd));
      if (!none) {
        values.add("{ normal: { mean: " + good(field) + ", sd: 1 } }");
      }
    }
    return values;
  }

  private static List<String> distributions(String good, String absurd) {
    return List.of(
        "[]",
        "[" + good + "]",
        "{ value: " + absurd + " }",
        "{ value: " + good + ", value: " + good + " }",
        "{ value: " + good + ", uniform: [" + good + ", " + good + "] }",
        "{ uniform: [" + good + ", " + absurd + "] }",
        "{ uniform: [" + good + "] }",
        "{ triangular: [" + good + ", " + good + ", " + absurd + "] }",
        "{ triangular: [" + good + ", " + good + ", .nan] }",
        "{ normal: { mean: " + good + ", sd: " + absurd + " } }",
        "{ normal: { mean: " + good + ", sd: 0 } }",
        "{ normal: { mean: " + absurd + ", sd: " + good + " } }",
        "{ normal: " + good + " }",
        "{ lognormal: { median: " + good + ", sigma: 1e9 } }",
        "{ lognormal: { median: " + good + ", sigma: -1 } }",
        "{ lognormal: { median: " + good + ", sigma: .inf } }",
        "{ value: " + good + ", kind: guess }",
        "{ value: " + good + ", source: \"\" }",
        "{ value: { value: " + good + " } }",
        "{ poisson: " + absurd + " }");
  }

  /** An amount that no field of this dimension may hold. */
  private static String absurd(Field field) {
    if (field.type() == FieldType.COUNT || field.type() == FieldType.COUNTS) {
      return "1e16";
    }
    Dimension dimension = field.unit().dimension();
    Map<Dimension, String> amounts =
        Map.ofEntries(
            Map.entry(Dimension.NONE, "1e8"),
            Map.entry(Dimension.LENGTH, "650000 km"),
            Map.entry(Dimension.AREA, "1e9 m2"),
            Map.entry(Dimension.MASS, "1e7 kg"),
            Map.entry(Dimension.TIME, "1e4 yr"),
            Map.entry(Dimension.TEMPERATURE, "5000 K"),
            Map.entry(Dimension.ANGLE, "1e4 deg"),
            Map.entry(Dimension.DATA, "1e9 TB"),
            Map.entry(Dimension.DATA_RATE, "1e9 Gbit/s"),
            Map.entry(Dimension.RATE, "1e8 /s"),
            Map.entry(Dimension.SPEED, "1000 km/s"),
            Map.entry(Dimension.FORCE, "1e6 N"),
            Map.entry(Dimension.ENERGY, "1e9 kWh"),
            Map.entry(Dimension.POWER, "1e9 kW"),
            Map.entry(Dimension.HEAT_CAPACITY, "1e12 J/K"),
            Map.entry(Dimension.THERMAL_RESISTANCE, "1e4 K/W"));
    String amount = amounts.get(dimension);
    if (field.key().equals("lifted")) {
      // All mass ever lifted is far above any one mass: 7,400 t by Falcon alone.
      amount = "1e13 kg";
    }
    String absurd = amount == null ? "1e9 " + field.unit().symbol() : amount;
    return field.type() == FieldType.SHIELDING ? absurd + " Al" : absurd;
  }

  /** A number of the customary unit just above the greatest. */
  private static double beyond(Field field) {
    double most = field.unit().fromSi(field.most_value());
    return most
        + Math.max(1e-6, Math.abs(most) * 1e-6) * (field.type() == FieldType.COUNT ? 1e6 : 1)
        + (field.type() == FieldType.COUNTS ? 1000 : 0);
  }

  private String good(Field field) {
    return field.type() == FieldType.QUANTITIES || field.type() == FieldType.COUNTS
        ? "1 " + field.unit().symbol()
        : text.example(field).orElse("1");
  }

  private static boolean signless(Field field) {
    return field.least_value() >= 0 && !field.unit().dimension().equals(Dimension.TEMPERATURE);
  }

  private static boolean isNumber(Field field) {
    return switch (field.type()) {
      case QUANTITY, COUNT, QUANTITIES, COUNTS, SHIELDING -> true;
      default -> false;
    };
  }

  /** Every value of a list is made the nonsense one. */
  private static String inPlace(Field field, String scalar) {
    return switch (field.type()) {
      case QUANTITIES, COUNTS ->
          "["
              + java.util.stream.IntStream.range(0, Math.max(1, field.size()))
                  .mapToObj(i -> scalar)
                  .collect(Collectors.joining(", "))
              + "]";
      case SHIELDING -> scalar.endsWith("Al") ? scalar : scalar.replace("\"", "") + " Al";
      default -> scalar;
    };
  }

  /** Options, one a line, that give a field its meaning: those of the sections around it first. */
  private String deciding(Field field) {
    List<String> options = new ArrayList<>();
    for (Field around : dictionary.fields()) {
      boolean inside = field.pattern().startsWith(around.pattern() + ".") || around.equals(field);
      boolean item = field.pattern().startsWith(around.pattern() + "[]");
      if ((inside || item) && !around.appliesTo().isEmpty()) {
        String path = path(around);
        String section = path.substring(0, path.lastIndexOf('.') + 1);
        options.add(section + around.discriminator() + "=" + around.appliesTo().getFirst());
        if (item) {
          options.add(path + "=[{}]");
        }
      }
    }
    return String.join("\n", options);
  }

  private static String path(Field field) {
    return field.pattern().replace("[]", "[0]").replace(".*", ".aurora");
  }
}
