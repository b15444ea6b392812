package space.skyrack.scenario;

import org.jspecify.annotations.Nullable;
import space.skyrack.model.Input;
import space.skyrack.unit.Quantity;

/**
 * A number as read: its central value, and how it was written.
 *
 * @param text as a person would write it
 * @param kind how well it is known; null if not said
 * @param source where a reader finds it; null if not said
 */
record Amount(Quantity central, String text, Input.@Nullable Kind kind, @Nullable String source) {
  static Amount of(Quantity quantity) {
    return new Amount(quantity, quantity.toString(), null, null);
  }
}
