package space.skyrack.catalog;

import space.skyrack.model.Input;
import space.skyrack.unit.Quantity;

/**
 * One number of the catalogue.
 *
 * @param name such as {@code max_power}
 * @param low the least value that sources or judgement allow
 * @param high the greatest one
 * @param source a paper, report, datasheet or data set that a reader can open
 * @param read the day or month it was read, such as {@code 2026-11}
 * @param derivation how the value follows from the source; empty if it is printed there
 */
public record Figure(
    String name,
    Quantity central,
    Quantity low,
    Quantity high,
    Input.Kind kind,
    String source,
    String read,
    String derivation) {
  public Figure {
    if (!(low.si() <= central.si() && central.si() <= high.si())) {
      throw new IllegalArgumentException(
          name + " is " + central + " but must lie between its low " + low + " and high " + high);
    }
  }

  /** Source, date and derivation in one line. */
  public String provenance() {
    String base = source + " (read " + read + ")";
    return derivation.isEmpty() ? base : base + "; " + derivation;
  }
}
