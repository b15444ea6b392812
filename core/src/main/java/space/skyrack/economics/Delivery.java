package space.skyrack.economics;

import java.util.Collections;
import java.util.List;

/**
 * What a side delivers.
 *
 * @param years from the decision on
 * @param peak_W greatest installed power of computing equipment, by which prices per watt are
 *     counted
 */
public record Delivery(List<Year> years, double peak_W) {
  public Delivery {
    years = List.copyOf(years);
  }

  /**
   * One year.
   *
   * @param installed_count accelerators in service on average, spares left out
   * @param delivered_h accelerator-hours that reach customers
   * @param load_W mean power of computing equipment
   */
  public record Year(double installed_count, double delivered_h, double load_W) {}

  /** The same in every year. */
  public static Delivery steady(int years, Year each, double peak_W) {
    return new Delivery(Collections.nCopies(years, each), peak_W);
  }
}
