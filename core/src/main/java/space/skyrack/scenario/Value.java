package space.skyrack.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Part;
import space.skyrack.diagnostic.Place;
import space.skyrack.model.Input;
import space.skyrack.unit.Quantity;

/**
 * One resolved field of a scenario.
 *
 * @param path with list indices
 * @param named path with the names of list items where they have one
 * @param text as a person would write it
 * @param quantities one for a number, several for a list, none for words
 * @param part of a PART field, else null
 * @param place null for a default
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
    @Nullable Place place) {

  boolean isDefault() {
    return origin == Input.Origin.DEFAULT;
  }

  Input input() {
    return new Input(named, text, origin, kind, source);
  }
}
