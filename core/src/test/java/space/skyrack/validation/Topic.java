package space.skyrack.validation;

import java.util.List;
import java.util.function.Supplier;
import org.opentest4j.TestAbortedException;

/**
 * Rows of one field of the program.
 *
 * @param rows computed by the product's own code; throws a skip if it needs data that is not there
 */
record Topic(String title, Supplier<List<Row>> rows) {
  /** Every topic, in the order of the page. */
  static final List<Topic> ALL =
      List.of(
          new Topic("Orbits, frames and shadow edges", EphemerisCases::rows),
          new Topic("Age of catalogue elements", CatalogueDriftCases::rows),
          new Topic("Eclipses of dawn-dusk orbits", EclipseCases::rows),
          new Topic("Power", PowerCases::rows),
          new Topic("Heat", HeatCases::rows),
          new Topic("Mass and price", MassCases::rows),
          new Topic("Price of a satellite", OrbitCostCases::rows),
          new Topic("Published models of cost", PublishedCostCases::rows),
          new Topic("The ground", GroundCases::rows),
          new Topic("Sun and Moon", SkyCases::rows),
          new Topic("Sight, light, places and air", TextbookCases::rows),
          new Topic("Closed forms and standard air", CrossCases::rows),
          new Topic("Earth-Moon L1 and the Moon", CislunarCases::rows),
          new Topic("Clusters", FormationCases::rows),
          new Topic("Radiation dose", DoseCases::rows),
          new Topic("Telemetry of a computing payload in orbit", TelemetryCases::rows));

  /**
   * The rows, computed now.
   *
   * @param allData that nothing may be skipped: a topic that skips all the same is a failure
   */
  List<Row> compute(boolean allData) {
    try {
      return rows.get();
    } catch (TestAbortedException skipped) {
      if (allData) {
        throw new AssertionError(
            title + " was skipped although the data is there: " + skipped.getMessage(), skipped);
      }
      throw new TestAbortedException(title + ": " + skipped.getMessage(), skipped);
    }
  }

  @Override
  public String toString() {
    return title;
  }
}
