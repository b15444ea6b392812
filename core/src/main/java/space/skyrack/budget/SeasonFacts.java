package space.skyrack.budget;

import org.jspecify.annotations.Nullable;
import space.skyrack.environment.OrbitDose;
import space.skyrack.unit.Require;

/**
 * What the budgets need to know of one orbit plane and its year.
 *
 * @param longestUmbra_s no light at all
 * @param longestShadow_s any part of the disc hidden, umbra included
 * @param medianShadow_s shadow of the median orbit of the year
 * @param shadows_per_yr orbits of the year with any shadow
 * @param worstFlux_W_per_m2 sunlight at the time of the longest shadow
 * @param meanFlux_W_per_m2 sunlight in the mean of the year
 * @param incidence_fraction mean cosine between array normal and Sun at the time of the longest
 *     shadow, pointing error included
 * @param hardest the orbit of the year that asks most of the array: shadow, sunlight and incidence
 *     weighed together; with seasons of like length it is not that of the longest shadow
 * @param hot greatest of the year on the radiator, mean over the sunlight of one orbit
 * @param cold least on the radiator, in shadow
 * @param swept_m2 area seen along the velocity, mean of the orbit
 * @param tumbling_m2 area that a dead satellite shows the air, mean over all directions
 * @param keeping what a place in a cluster costs
 * @param radiation of the orbit; null where nobody asks for the dose
 */
public record SeasonFacts(
    double altitude_m,
    double nodalPeriod_s,
    double longestUmbra_s,
    double longestShadow_s,
    double medianShadow_s,
    double shadows_per_yr,
    double worstFlux_W_per_m2,
    double meanFlux_W_per_m2,
    double incidence_fraction,
    OrbitLight hardest,
    RadiatorHeat hot,
    RadiatorHeat cold,
    double swept_m2,
    double tumbling_m2,
    Keeping keeping,
    @Nullable OrbitDose radiation) {
  public SeasonFacts {
    Require.positive("altitude", altitude_m, "m");
    Require.positive("period", nodalPeriod_s, "s");
    Require.notNegative("umbra", longestUmbra_s, "s");
    Require.notNegative("median shadow", medianShadow_s, "s");
    Require.notNegative("shadows", shadows_per_yr, "1/yr");
    Require.positive("sunlight", worstFlux_W_per_m2, "W/m2");
    Require.positive("sunlight", meanFlux_W_per_m2, "W/m2");
    Require.efficiency("incidence", incidence_fraction);
    Require.notNegative("swept area", swept_m2, "m2");
    Require.positive("tumbling area", tumbling_m2, "m2");
    if (hardest.shadow_s() >= nodalPeriod_s) {
      throw new IllegalArgumentException("a shadow must be shorter than the period");
    }
    if (!(longestShadow_s >= longestUmbra_s && longestShadow_s < nodalPeriod_s)) {
      throw new IllegalArgumentException(
          "the longest shadow of "
              + longestShadow_s
              + " s must lie between the umbra of "
              + longestUmbra_s
              + " s and the period of "
              + nodalPeriod_s
              + " s");
    }
  }

  /** Light of the orbit that a column stands for. */
  OrbitLight light(Column column) {
    return column == Column.WORST
        ? new OrbitLight(longestUmbra_s, longestShadow_s, worstFlux_W_per_m2, incidence_fraction)
        : new OrbitLight(medianShadow_s, medianShadow_s, meanFlux_W_per_m2, incidence_fraction);
  }
}
