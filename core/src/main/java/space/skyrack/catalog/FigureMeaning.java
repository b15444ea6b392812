package space.skyrack.catalog;

import space.skyrack.unit.Quantity;
import space.skyrack.unit.Unit;

/**
 * What a figure of the catalogue says, and the range in which it makes sense.
 *
 * @param kind of part, such as {@code accelerator}
 * @param unit the customary one; its dimension is the figure's
 * @param least_value least sensible value, SI
 * @param most_value greatest sensible value, SI
 */
public record FigureMeaning(
    String kind,
    String name,
    Unit unit,
    double least_value,
    double most_value,
    String description) {

  /** Whether a value has the dimension and lies in the range. */
  public boolean allows(Quantity quantity) {
    return quantity.unit().dimension().equals(unit.dimension())
        && quantity.si() >= least_value
        && quantity.si() <= most_value;
  }
}
