package space.skyrack.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Part;
import space.skyrack.diagnostic.Place;
import space.skyrack.model.Input;
import space.skyrack.unit.Quantity;
import space.skyrack.unit.Unit;

/**
 * One resolved field of a scenario.
 *
 * @param path with list indices
 * @param named path with the names of list items where they have one
 * @param text as a person would write it
 * @param quantities one for a number, several for a list, none for words
 * @param part of a PART field, else null
 * @param place null for a default
 * @param spread null if the value is taken as known
 */
record Value(
    Field field,
    String path,
    String named,
    String text,
    List<Quantity> quantities,
    @Nullable Part part,
    Input.Origin origin,
    Input.Kind kind,
    @Nullable String source,
    @Nullable Place place,
    @Nullable Spread spread) {

  boolean isDefault() {
    return origin == Input.Origin.DEFAULT;
  }

  Input input() {
    boolean single = quantities.size() == 1 && isNumber();
    return new Input(
        named,
        text,
        origin,
        kind,
        source,
        single ? quantities.getFirst().si() : Double.NaN,
        field.unit(),
        spread == null ? null : spread.distribution());
  }

  /** Whether the field holds one number. */
  boolean isNumber() {
    return switch (field.type()) {
      case QUANTITY, COUNT, SHIELDING -> true;
      default -> false;
    };
  }

  /** The same field holding another number, SI. */
  Value holding(double si_value) {
    Unit si = new Unit(field.unit().symbol(), 1, 1, 0, field.unit().dimension());
    List<Quantity> one = List.of(new Quantity(si_value, si));
    return new Value(field, path, named, text, one, part, origin, kind, source, place, spread);
  }
}
