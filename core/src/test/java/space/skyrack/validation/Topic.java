package space.skyrack.validation;

import java.util.List;
import java.util.function.Supplier;

/**
 * Rows of one field of the program.
 *
 * @param rows computed by the product's own code; throws a skip if it needs data that is not there
 */
record Topic(String title, Supplier<List<Row>> rows) {
  /** Every topic, in the order of the page. */
  static final List<Topic> ALL =
      List.of(
          new Topic("Power and heat in closed form", PowerAndHeatCases::rows),
          new Topic("Orbits, frames, Sun and shadow edges", EphemerisCases::rows),
          new Topic("Age of catalogue elements", CatalogueDriftCases::rows));

  @Override
  public String toString() {
    return title;
  }
}
