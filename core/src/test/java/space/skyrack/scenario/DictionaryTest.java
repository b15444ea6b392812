package space.skyrack.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import space.skyrack.catalog.Catalog;
import space.skyrack.catalog.Figure;
import space.skyrack.catalog.Part;
import space.skyrack.model.Compute;
import space.skyrack.model.MassModel;
import space.skyrack.model.Power;
import space.skyrack.model.Prices;
import space.skyrack.model.Propulsion;
import space.skyrack.model.Thermal;

/** Truth: the house rules on sources, and the records of the model. */
class DictionaryTest {
  private final Dictionary dictionary = Dictionary.standard();
  private final Catalog catalog = CatalogReader.shipped();

  @Test
  void everyDefaultHasASourceOrIsAChoice() {
    List<String> unsourced = new ArrayList<>();
    for (Field field : dictionary.fields()) {
      switch (field.fallback()) {
        case Fallback.Required required -> {}
        case Fallback.Absent absent -> {}
        case Fallback.Choice choice -> {
          if (choice.reason().isBlank()) {
            unsourced.add(field.pattern());
          }
        }
        case Fallback.OfPart of -> {
          for (Part part : catalog.list(partKind(field, of))) {
            if (part.find(of.figure()) == null) {
              unsourced.add(field.pattern() + " of " + part.name());
            }
          }
        }
      }
    }
    assertThat(unsourced).isEmpty();
  }

  /** A default that nature or custom sets has a source; the others are free to choose. */
  @Test
  void everyPhysicalDefaultHasASource() {
    List<String> free =
        List.of(
            "duration",
            "step",
            "every",
            "age",
            "ltan_spacing",
            "raan",
            "eccentricity",
            "phasing",
            "argument_of_perigee",
            "mean_anomaly",
            "pointing_error",
            "initial",
            "storage",
            "heater",
            "bypass_below",
            "hysteresis",
            "horizon",
            "compute_value_decline",
            "compute_price_decline",
            "learning",
            "fill",
            "commissioning",
            "ramp",
            "disposal");
    List<String> sourced = new ArrayList<>();
    for (Field field : dictionary.fields()) {
      boolean number = field.type() == FieldType.QUANTITY || field.type() == FieldType.QUANTITIES;
      if (number
          && field.fallback() instanceof Fallback.Choice choice
          && !free.contains(field.key())) {
        assertThat(choice.reason())
            .as(field.pattern())
            .matches(".*(https://|doi:10\\.|arXiv:\\d).*");
        sourced.add(field.key());
      }
    }
    assertThat(sourced)
        .contains("disposal_altitude", "battery", "mission_life", "design_margin", "discount_rate");
  }

  @Test
  void everyDefaultLiesWithinItsBounds() {
    for (Field field : dictionary.fields()) {
      if (field.fallback() instanceof Fallback.OfPart of) {
        for (Part part : catalog.list(partKind(field, of))) {
          Figure figure = part.find(of.figure());
          assertThat(figure != null && field.within(figure.central().si()))
              .as(field.pattern() + " of " + part.name())
              .isTrue();
        }
      }
    }
  }

  @Test
  void everyFieldIsDescribed() {
    assertThat(dictionary.fields())
        .allSatisfy(field -> assertThat(field.description()).as(field.pattern()).endsWith("."));
    Field altitude =
        Objects.requireNonNull(dictionary.explain("space.constellation.ring.orbit.altitude"));
    assertThat(altitude).isEqualTo(dictionary.explain("space.constellation[3].orbit.altitude"));
    assertThat(altitude.range()).isEqualTo("at least 100 km and at most 100000 km");
    assertThat(dictionary.explain("space.satellites.aurora.power.array.area")).isNotNull();
    assertThat(dictionary.explain("space.satellites.aurora.power.array.arae")).isNull();
    System.out.println("dictionary fields: " + dictionary.fields().size());
  }

  @Test
  void everyNumberOfTheModelComesFromAField() {
    covers(Power.Array.class, "power.array", 11);
    covers(Power.Battery.class, "power.battery", 10);
    covers(Thermal.Radiator.class, "thermal.radiator", 9);
    covers(Thermal.Loop.class, "thermal.loop", 8);
    covers(Thermal.Limits.class, "thermal.limits", 6);
    covers(Propulsion.class, "propulsion", 8);
    covers(MassModel.class, "mass", 7);
    covers(Prices.class, "cost", 18);
    covers(Compute.class, "compute", 9);
  }

  /**
   * The section holds a field for each component that is not said to come from elsewhere: a part
   * gives a name, a list gives two temperatures, throughput is a record of its own, {@code
   * mission_life} stands under {@code money}.
   */
  private void covers(Class<?> record, String section, int components) {
    assertThat(record.getRecordComponents()).as(record.getSimpleName()).hasSize(components);
    String pattern = "space.satellites.*." + section;
    long numbers =
        dictionary.inside(pattern).values().stream()
            .filter(field -> field.simulated() || field.key().equals("battery"))
            .filter(field -> !field.key().matches("dense_.*|tokens_per_s"))
            .mapToLong(field ->
                switch (field.type()) {
                  case PART -> field.key().matches("accelerator|fluid") ? 1 : 0;
                  case SECTION -> dictionary.inside(field.pattern()).size();
                  default -> field.size() == 0 ? 1 : field.size();
                })
            .sum();
    long elsewhere = record.equals(Propulsion.class) ? 1 : 0;
    assertThat(numbers + elsewhere).as(section).isEqualTo(components);
  }

  private String partKind(Field field, Fallback.OfPart of) {
    String section = field.pattern().substring(0, field.pattern().lastIndexOf('.'));
    String sibling = of.sibling();
    if (sibling.startsWith("^")) {
      section = section.substring(0, section.lastIndexOf('.'));
      sibling = sibling.substring(1);
    }
    return Objects.requireNonNull(dictionary.find(section + "." + sibling)).target();
  }
}
