package space.skyrack.satellite;

import space.skyrack.unit.Require;

/**
 * How often particles upset a chip, from a dose at which one event was seen on average in a beam.
 *
 * @param dose_Gy per event
 */
public record EventRate(double dose_Gy) {
  private static final double CM2_m2 = 1e-4;

  public EventRate {
    Require.positive("dose per event", dose_Gy, "Gy");
  }

  /**
   * Area that one particle has to meet for an event.
   *
   * @param fluence_per_m2_per_Gy particles that make the dose
   */
  public double crossSection_m2(double fluence_per_m2_per_Gy) {
    return 1 / (fluence_per_m2_per_Gy * dose_Gy);
  }

  /** The same in the unit of the literature. */
  public double crossSection_cm2(double fluence_per_m2_per_Gy) {
    return crossSection_m2(fluence_per_m2_per_Gy) / CM2_m2;
  }

  /** Events of one chip in a year in orbit. */
  public double events_per_yr(double dose_Gy_per_yr) {
    return dose_Gy_per_yr / dose_Gy;
  }
}
