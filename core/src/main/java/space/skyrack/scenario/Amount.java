package space.skyrack.scenario;

import org.jspecify.annotations.Nullable;
import space.skyrack.model.Distribution;
import space.skyrack.model.Input;
import space.skyrack.unit.Quantity;

/**
 * A number as read: its central value, and how it was written.
 *
 * @param text as a person would write it
 * @param kind how well it is known; null if not said
 * @param source where a reader finds it; null if not said
 * @param distribution what it may be, SI, within the bounds of its field; null if it is one number
 */
record Amount(
    Quantity central,
    String text,
    Input.@Nullable Kind kind,
    @Nullable String source,
    @Nullable Distribution distribution) {
  static Amount of(Quantity quantity) {
    return new Amount(quantity, quantity.toString(), null, null, null);
  }

  /** The same number with what its author says about it. */
  Amount known(Input.@Nullable Kind said, @Nullable String where) {
    return new Amount(central, text, said, where, distribution);
  }
}
