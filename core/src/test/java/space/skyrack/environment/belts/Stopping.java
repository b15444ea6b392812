package space.skyrack.environment.belts;

/**
 * Protons slowing down in matter: Bethe's formula and the ranges that follow from it.
 *
 * <p>Limits: no shell correction and no nuclear reactions: 2 % against PSTAR above 2 MeV, and up to
 * a fifth of 200 MeV protons are lost in 20 mm of aluminium.
 *
 * <p>Source: ICRU Report 49 (mean excitation energies); formula as in the Review of Particle
 * Physics, chapter 34; neither opened again. {@code SUN-26 base} of the validation checks silicon.
 */
public final class Stopping {
  private static final double PROTON_MeV = 938.272;
  private static final double ELECTRON_MeV = 0.510999;
  private static final double LEAST_MeV = 0.5;

  private final double[] energies_MeV = OrbitFlux.energies_MeV(LEAST_MeV, 2000, 1200);
  private final double[] range_value = new double[energies_MeV.length];
  private final double electrons_value;
  private final double excitation_MeV;

  /**
   * @param electrons_value atomic number over atomic mass
   * @param excitation_MeV mean excitation energy
   */
  public Stopping(double electrons_value, double excitation_MeV) {
    this.electrons_value = electrons_value;
    this.excitation_MeV = excitation_MeV;
    range_value[0] = LEAST_MeV / power_value(LEAST_MeV) * 0.6;
    for (int e = 1; e < energies_MeV.length; e++) {
      double middle_MeV = 0.5 * (energies_MeV[e] + energies_MeV[e - 1]);
      range_value[e] =
          range_value[e - 1] + (energies_MeV[e] - energies_MeV[e - 1]) / power_value(middle_MeV);
    }
  }

  public static Stopping aluminium() {
    return new Stopping(13 / 26.9815, 166e-6);
  }

  public static Stopping silicon() {
    return new Stopping(14 / 28.0855, 173e-6);
  }

  /** Energy lost, MeV cm2 / g. */
  public double power_value(double energy_MeV) {
    double at_MeV = Math.max(LEAST_MeV, energy_MeV);
    double gamma_value = 1 + at_MeV / PROTON_MeV;
    double square_value = 1 - 1 / (gamma_value * gamma_value);
    double moving_MeV = 2 * ELECTRON_MeV * square_value * gamma_value * gamma_value;
    return 0.307075
        * electrons_value
        / square_value
        * (StrictMath.log(moving_MeV / excitation_MeV) - square_value);
  }

  /** Energy left behind a thickness in g/cm2; 0 if stopped. */
  public double left_MeV(double energy_MeV, double depth_value) {
    double left_value = range_value(energy_MeV) - depth_value;
    if (left_value <= range_value[0]) {
      return 0;
    }
    int above = upper(range_value, left_value);
    double way_value =
        (left_value - range_value[above - 1]) / (range_value[above] - range_value[above - 1]);
    return energies_MeV[above - 1] + way_value * (energies_MeV[above] - energies_MeV[above - 1]);
  }

  /** Range in g/cm2. */
  public double range_value(double energy_MeV) {
    if (energy_MeV <= LEAST_MeV) {
      return range_value[0] * energy_MeV / LEAST_MeV;
    }
    int above = upper(energies_MeV, energy_MeV);
    double way_value =
        (energy_MeV - energies_MeV[above - 1]) / (energies_MeV[above] - energies_MeV[above - 1]);
    return range_value[above - 1] + way_value * (range_value[above] - range_value[above - 1]);
  }

  private static int upper(double[] rising_value, double x_value) {
    int low = 0;
    int high = rising_value.length - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (rising_value[middle] < x_value) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
