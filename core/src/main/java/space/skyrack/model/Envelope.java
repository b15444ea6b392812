package space.skyrack.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * In which ranges a model was checked, declared in the class of the model as {@code VALIDITY}.
 *
 * <p>A declaration is all that a new model needs: {@code study.Models} lists it, and check, plan,
 * tables and report compare and tag by it.
 *
 * @param id stable word for files, such as {@code orbit.j2}
 * @param used which constellations the model is used for
 * @param domains results that are worth less outside
 */
public record Envelope(
    String id,
    String title,
    Predicate<Constellation> used,
    List<Domain> domains,
    List<Range> ranges) {
  public Envelope {
    if (!id.matches("[a-z][a-z0-9]*(\\.[a-z0-9-]+)+")) {
      throw new IllegalArgumentException("id `" + id + "` must read `area.model`");
    }
    domains = List.copyOf(domains);
    ranges = List.copyOf(ranges);
    if (domains.isEmpty() || ranges.isEmpty()) {
      throw new IllegalArgumentException(id + " must have a domain and a range");
    }
  }

  /** A model that every constellation uses. */
  public static Envelope ofAll(String id, String title, List<Domain> domains, Range... ranges) {
    return new Envelope(id, title, constellation -> true, domains, List.of(ranges));
  }

  /** A model that only some constellations use. */
  public static Envelope of(
      String id,
      String title,
      Predicate<Constellation> used,
      List<Domain> domains,
      Range... ranges) {
    return new Envelope(id, title, used, domains, List.of(ranges));
  }

  /** Parts of the results. */
  public enum Domain {
    MOTION,
    LIGHT,
    POWER,
    CHARGE,
    HEAT,
    DRAG,
    DOSE;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * The range of one quantity, ends included.
   *
   * @param quantity its name with the unit as suffix
   * @param measure what is compared; null if {@code design} says it
   * @param design reads the value from the constellation; null if {@code measure} says it
   * @param field field that sets the value, below the constellation or its satellite; may be empty
   * @param evidence what the model was checked against there
   */
  public record Range(
      String quantity,
      @Nullable Measure measure,
      @Nullable ToDoubleFunction<Constellation> design,
      String field,
      double low_value,
      double high_value,
      String evidence) {
    public Range {
      if (!(low_value < high_value)) {
        throw new IllegalArgumentException(quantity + ": low must be below high");
      }
      if (evidence.isBlank()) {
        throw new IllegalArgumentException(quantity + " needs the evidence of its range");
      }
    }

    /** A range of what a scenario asks or a run reaches. */
    public static Range of(Measure measure, double low, double high, String evidence) {
      return new Range(measure.quantity(), measure, null, measure.field(), low, high, evidence);
    }

    /** A range of a value of the satellite's design, at {@code field} of the satellite. */
    public static Range ofDesign(
        String quantity,
        double low,
        double high,
        String field,
        ToDoubleFunction<Constellation> design,
        String evidence) {
      return new Range(quantity, null, design, field, low, high, evidence);
    }

    public boolean contains(double value) {
      return value >= low_value && value <= high_value;
    }
  }
}
