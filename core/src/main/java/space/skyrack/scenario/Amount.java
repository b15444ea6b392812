package space.skyrack.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Input;
import space.skyrack.unit.Quantity;

/**
 * A number as read: its central value, and how it was written.
 *
 * @param text as a person would write it
 * @param spread least and greatest plausible value; empty for a plain number
 * @param kind how well it is known; null if not said
 * @param source where a reader finds it; null if not said
 */
record Amount(
    Quantity central,
    String text,
    List<Quantity> spread,
    Input.@Nullable Kind kind,
    @Nullable String source) {
  static Amount of(Quantity quantity) {
    return new Amount(quantity, quantity.toString(), List.of(), null, null);
  }
}
