package space.skyrack.environment;

/**
 * Ionising dose in silicon behind one thickness of aluminium, by origin.
 *
 * @param protonsSolarMin_Gy_per_yr trapped protons when the Sun is quiet and the air thin
 * @param protonsSolarMax_Gy_per_yr trapped protons when the Sun is active
 * @param electrons_Gy_per_yr trapped electrons with their bremsstrahlung, active Sun
 * @param solar_Gy_per_yr solar protons, a year's share of five years at 95 % confidence
 * @param slab_ratio dose between two wide plates of that thickness over that in a sphere of it
 */
public record Dose(
    double protonsSolarMin_Gy_per_yr,
    double protonsSolarMax_Gy_per_yr,
    double electrons_Gy_per_yr,
    double solar_Gy_per_yr,
    double slab_ratio) {
  /** Ten milligray: the unit in which parts are tested. */
  public static final double RAD_Gy = 0.01;

  /** How far AP-8 and AE-8 may be off, either way: the customary factor, not read in a source. */
  public static final double MODEL_ratio = 2;

  /**
   * Solar protons to be expected over those at 95 % confidence: our estimate. A lognormal with a
   * spread of 1.1 to 1.4 in the logarithm, assumed, has its mean 3.3 to 3.8 times below that level.
   */
  public static final double EXPECTED_SOLAR_fraction = 0.25;

  /** Mean of quiet and active Sun, full sphere, and the solar protons to be expected. */
  public double expected_Gy_per_yr() {
    return 0.5 * (protonsSolarMin_Gy_per_yr + protonsSolarMax_Gy_per_yr)
        + electrons_Gy_per_yr
        + EXPECTED_SOLAR_fraction * solar_Gy_per_yr;
  }

  /** Active Sun without a proton event, plates instead of a sphere, the models half as high. */
  public double low_Gy_per_yr() {
    return (protonsSolarMax_Gy_per_yr + electrons_Gy_per_yr) * slab_ratio / MODEL_ratio;
  }

  /** Quiet-Sun belts twice as high, and solar protons at 95 % confidence. */
  public double high_Gy_per_yr() {
    return (protonsSolarMin_Gy_per_yr + electrons_Gy_per_yr) * MODEL_ratio + solar_Gy_per_yr;
  }
}
