package space.skyrack.environment;

import space.skyrack.time.Epoch;

/**
 * Light and shadow of one orbit over one UTC calendar year.
 *
 * @param longestShadow_s with both partial phases
 * @param worst middle of the longest shadow; of the lowest Sun where there is none
 * @param worstBeta_rad angle of the Sun over the orbit plane then
 * @param worstFlux_W_per_m2 sunlight then, outside the shadow
 * @param worstPeriod_s time from that shadow to the next
 * @param sunlit_fraction mean over the year of the visible share of the solar disc
 * @param hardest the revolution that is hardest on the array, by the strain that was asked for
 * @param medianShadow_s shadow of the median revolution of the year, those without any included
 * @param shadows_count revolutions with any shadow
 * @param umbraDays UTC days with any umbra
 * @param worstDayUmbra_s umbra on the UTC day that has most of it, for this satellite's phase
 */
public record Season(
    int year,
    double longestUmbra_s,
    double longestShadow_s,
    Epoch worst,
    double worstBeta_rad,
    double worstFlux_W_per_m2,
    double worstPeriod_s,
    double sunlit_fraction,
    int umbraDays,
    double worstDayUmbra_s,
    double minBeta_rad,
    double maxBeta_rad,
    Light hardest,
    double medianShadow_s,
    int shadows_count) {

  /**
   * Light of one revolution.
   *
   * @param shadow_s umbra and both partial phases
   */
  public record Light(double umbra_s, double shadow_s, double beta_rad, double flux_W_per_m2) {}

  /** Umbra of a mean day at the worst: the longest one as often as it fits into 24 h. */
  public double worstMeanDayUmbra_s() {
    return longestUmbra_s * 86_400.0 / worstPeriod_s;
  }

  /** Full sunlight between the longest shadow and the next one. */
  public double worstSunlit_s() {
    return worstPeriod_s - longestShadow_s;
  }
}
