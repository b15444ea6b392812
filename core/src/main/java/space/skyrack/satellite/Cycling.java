package space.skyrack.satellite;

import space.skyrack.unit.Require;

/**
 * How a battery is used through a year.
 *
 * @param cycles_per_yr discharges a year, such as shadows
 * @param depth_fraction of the capacity drawn in each
 */
public record Cycling(double cycles_per_yr, double depth_fraction) {
  /** A battery that only ages. */
  public static final Cycling NONE = new Cycling(0, 0);

  public Cycling {
    Require.notNegative("cycles", cycles_per_yr, "1/yr");
    Require.fraction("depth", depth_fraction);
  }
}
