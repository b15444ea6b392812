package space.skyrack.environment;

/**
 * What the belts do to triple-junction cells behind 0.1 mm of glass, as electrons of 1 MeV per m2
 * and year.
 *
 * @param protons_per_m2_per_yr trapped protons, mean of quiet and active Sun
 * @param electrons_per_m2_per_yr trapped electrons
 * @param solar_per_m2_per_yr solar protons, a year's share of five years at 95 % confidence
 */
public record CellFluence(
    double protons_per_m2_per_yr, double electrons_per_m2_per_yr, double solar_per_m2_per_yr) {

  public double expected_per_m2_per_yr() {
    return protons_per_m2_per_yr
        + electrons_per_m2_per_yr
        + Dose.EXPECTED_SOLAR_fraction * solar_per_m2_per_yr;
  }

  public double low_per_m2_per_yr() {
    return (protons_per_m2_per_yr + electrons_per_m2_per_yr) / Dose.MODEL_ratio;
  }

  public double high_per_m2_per_yr() {
    return (protons_per_m2_per_yr + electrons_per_m2_per_yr) * Dose.MODEL_ratio
        + solar_per_m2_per_yr;
  }
}
