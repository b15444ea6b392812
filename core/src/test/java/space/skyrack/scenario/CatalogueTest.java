package space.skyrack.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.skyrack.catalog.Catalog;
import space.skyrack.catalog.Figure;
import space.skyrack.catalog.Part;
import space.skyrack.catalog.Plausibility;
import space.skyrack.catalog.Provenance;
import space.skyrack.catalog.Vocabulary;
import space.skyrack.model.Input;

/** Truth: the rule that every number of the catalogue can be checked by a reader. */
class CatalogueTest {
  private final Catalog catalog = CatalogReader.shipped();

  @Test
  void everyFigureCanBeChecked() {
    List<String> faults = new ArrayList<>();
    Map<Input.Kind, Integer> counts = new EnumMap<>(Input.Kind.class);
    for (String kind : Catalog.KINDS) {
      assertThat(catalog.list(kind)).as(kind).isNotEmpty();
      for (Part part : catalog.list(kind)) {
        faults.addAll(Provenance.faults(part));
        faults.addAll(Plausibility.faults(part));
        part.figures().values().forEach(figure -> counts.merge(figure.kind(), 1, Integer::sum));
      }
    }
    assertThat(faults).isEmpty();
    System.out.println("catalogue figures: " + counts);
  }

  @Test
  void everyMeaningIsUsed() {
    assertThat(Vocabulary.all())
        .allSatisfy(meaning ->
            assertThat(catalog.list(meaning.kind()))
                .as(meaning.kind() + " " + meaning.name())
                .anyMatch(part -> part.find(meaning.name()) != null));
  }

  /** What the issue and the shipped scenarios ask for is there. */
  @Test
  void holdsWhatScenariosName() {
    assertThat(catalog.names("accelerator"))
        .contains("h100-sxm", "b200", "b300", "gb200-nvl72", "gb300-nvl72", "tpu-v5e", "tpu-v6e");
    assertThat(catalog.names("vehicle"))
        .contains("falcon-9", "falcon-9-rideshare", "starship", "new-glenn", "terran-r", "nova");
    assertThat(catalog.names("station")).contains("svalbard", "inuvik", "troll", "punta-arenas");
    assertThat(catalog.names("site")).contains("atacama");
    assertThat(catalog.names("radiator")).contains("iss-eatcs", "iss-pvr", "deployable");
  }

  /** Each rule fails on the example that breaks it, and on nothing else in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          source: 'https://example.org/x'       | source: 'a handbook'           | cannot be resolved
          source: 'https://example.org/x'       | source: 'memory'               | cannot be resolved
          source: 'https://example.org/x'       | source: 'https://claude.ai/share/1' | is a chat
          source: 'https://example.org/x'       | source: 'https://chatgpt.com/share/1' | is a chat
          source: 'https://example.org/x'       | source: 'https://wikisum.wiki/wiki/X' | is a copy
          source: 'https://example.org/x'       | source: 'http://example.org, doi:10.1000/1' | not https
          read: 2026-11                         | read: 2026-12                  | not by 2026-11
          read: 2026-11                         | read: 2026-13                  | is no date
          read: 2026-11                         | read: 2026-02-30               | is no date
          read: 2026-11                         | read: soon                     | is no date
          kind: vendor                          | kind: estimated                | no derivation
          kind: vendor                          | kind: speculative              | no derivation
          kind: vendor                          | kind: choice                   | a choice is no figure
          kind: vendor                          | kind: vendor, derivation: 'assumed' | assumed but called vendor
          kind: vendor                          | kind: measured, derivation: 'second-hand' | second-hand but called measured
          kind: vendor                          | kind: estimated, derivation: 'from memory' | from memory
          max_power                             | max_pwoer                      | means nothing
          700 W, low: 350 W, high: 700 W        | 7 kg, low: 3 kg, high: 7 kg    | is no W
          700 W, low: 350 W, high: 700 W        | 700 W, low: 350 W, high: 700 MW | is absurd
          """)
  void provenanceCanFail(String good, String bad, String fault) {
    String text =
        "x:\n  title: X\n  max_power: { value: 700 W, low: 350 W, high: 700 W, kind: vendor,"
            + " read: 2026-11, source: 'https://example.org/x' }\n";
    assertThat(Provenance.faults(only("accelerator", text))).isEmpty();
    assertThat(text).contains(good);
    assertThat(Provenance.faults(only("accelerator", text.replace(good, bad))))
        .anyMatch(line -> line.contains(fault));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accelerator | bf16: 989 TFLOP/s                                   | does not say dense or sparse
          accelerator | max_power: 700 W, dense_bf16: 1 PFLOP/s, sparse_bf16: 4 PFLOP/s | sparse_bf16 over dense_bf16 is 4.0
          accelerator | max_power: 700 W, dense_bf16: 989 PFLOP/s           | per watt
          accelerator | max_power: 700 W, idle_power: 750 W                 | idle_power is above max_power
          coating     | absorptivity_bol: 0.3, absorptivity_eol: 0.1        | absorptivity_bol is above
          coating     | emissivity: 0.8, emissivity_eol: 0.9                | emissivity_eol is above
          vehicle     | payload: 45 t, promised_payload: 7 t                | payload is above
          vehicle     | price: 50 USD/kg, promised_price: 60 USD/kg         | promised_price is above
          vehicle     | payload: 18 t, price: 3600 USD/kg, launch_price: 7 MUSD | price over launch price
          array       | areal_power: 900 W/m2                               | efficiency
          array       | specific_power: 300 W/kg, areal_mass: 5 kg/m2       | over the Sun
          thruster    | isp: 2500 s, thrust: 170 N, power: 4.2 kW           | jet efficiency
          radiator    | areal_mass: 8 kg/m2, heat_flux: 300 kW/m2, heat_rejection: 14 kW | area is
          """)
  void plausibilityCanFail(String kind, String figures, String fault) {
    StringBuilder text = new StringBuilder("x:\n  title: X\n");
    for (String figure : figures.split(", ")) {
      String[] pair = figure.split(": ");
      text.append("  ")
          .append(pair[0])
          .append(": { value: V, low: V, high: V".replace("V", pair[1]));
      text.append(", kind: vendor, read: 2026-11, source: 'https://example.org/x' }\n");
    }
    assertThat(Plausibility.faults(only(kind, text.toString())))
        .anyMatch(line -> line.contains(fault));
  }

  /** The reader refuses what is incomplete or out of order. */
  @ParameterizedTest
  @CsvSource({"low: 350 W,low: 800 W", "value: 700 W,value: 800 W", "low: 350 W,l: 1 W"})
  void theReaderRefuses(String good, String bad) {
    String text =
        "x:\n  title: X\n  max_power: { value: 700 W, low: 350 W, high: 700 W, kind: vendor,"
            + " read: 2026-11, source: 'https://example.org/x' }\n";
    assertThatThrownBy(() -> only("accelerator", text.replace(good, bad)))
        .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class);
    for (String key : List.of("kind", "read", "source", "title")) {
      assertThatThrownBy(() -> only("accelerator", text.replace(key + ":", key + "x:")))
          .as(key)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  /** Figures whose derivation is a formula are computed again from what it names. */
  @Test
  void derivationsAreComputedAgain() {
    double sigma_W_per_m2_K4 = 5.670374419e-8;
    double film_W_per_m2_K = 4 * 0.88 * sigma_W_per_m2_K4 * StrictMath.pow(320, 3);
    double ml = StrictMath.sqrt(2 * film_W_per_m2_K / (170 * 0.002)) * 0.075;
    assertThat(StrictMath.tanh(ml) / ml)
        .isCloseTo(value("radiator", "deployable", "fin_efficiency"), within(0.005));
    assertThat(StrictMath.log(4.0 / 3) / StrictMath.log(1.2))
        .isCloseTo(value("battery", "li-ion", "depth_exponent"), within(0.003));
    assertThat(30_000 * StrictMath.pow(0.25, 1.58))
        .isCloseTo(value("battery", "li-ion", "cycles_to_80"), within(60.0));
    assertThat(40_000 * StrictMath.pow(0.25, 1.58))
        .isCloseTo(value("battery", "space-li-ion", "cycles_to_80"), within(60.0));
    assertThat(8.4 / 5.6 - 1)
        .isCloseTo(value("accelerator", "h100-sxm", "host_overhead"), within(1e-9));
    assertThat(14.3 / 8 - 1)
        .isCloseTo(value("accelerator", "b200", "host_overhead"), within(0.005));
    assertThat(1.906 / 1.4 - 1)
        .isCloseTo(value("accelerator", "b300", "host_overhead"), within(0.005));
    assertThat(896 * 8.0).isCloseTo(value("radiator", "deployable", "heat_capacity"), within(50.0));
    assertThat(0.298 * 0.9 * 1361 / 150)
        .isCloseTo(value("array", "deployable-panel", "areal_mass"), within(0.05));
    assertThat(-0.0009 / 0.31)
        .isCloseTo(value("cell", "triple-junction", "temperature_coefficient"), within(1e-5));
    assertThat(1122.64 / (23.3 * 3.4))
        .isCloseTo(value("radiator", "iss-eatcs", "areal_mass"), within(0.05));
    assertThat(740.7 / (3.12 * 13.6))
        .isCloseTo(value("radiator", "iss-pvr", "areal_mass"), within(0.05));
    assertThat(viewOfTwoWings())
        .isCloseTo(value("radiator", "deployable", "array_view"), within(0.003));
  }

  /**
   * View factor from one face of a plate to two wings. The plate lies in x = 0, 3 m wide along the
   * wing axis y, from 1 to 7 m behind the array plane z = 0; the wings are 3 m wide and reach from
   * 1 to 12 m outwards on both sides, and a face sees the half of each on its own side.
   */
  private static double viewOfTwoWings() {
    int cells = 20;
    double sum_value = 0;
    for (int a = 0; a < cells * cells; a++) {
      double y_m = -1.5 + 3.0 * (a % cells + 0.5) / cells;
      double z_m = 1 + 6.0 * (a / cells + 0.5) / cells;
      for (int b = 0; b < cells * cells; b++) {
        double x_m = 1.5 * (b % cells + 0.5) / cells;
        double wing_m = 1 + 11.0 * (b / cells + 0.5) / cells;
        double port_m2 = x_m * x_m + (y_m - wing_m) * (y_m - wing_m) + z_m * z_m;
        double star_m2 = x_m * x_m + (y_m + wing_m) * (y_m + wing_m) + z_m * z_m;
        sum_value += x_m * z_m * (1 / (port_m2 * port_m2) + 1 / (star_m2 * star_m2)) / Math.PI;
      }
    }
    double element_m2 = 1.5 * 11.0 / (cells * cells);
    return sum_value * element_m2 / (cells * cells);
  }

  private double value(String kind, String part, String figure) {
    Part found = Objects.requireNonNull(catalog.find(kind, part));
    Figure number = Objects.requireNonNull(found.find(figure));
    return number.central().si();
  }

  private static Part only(String kind, String text) {
    return CatalogReader.parts(kind, text).getFirst();
  }
}
