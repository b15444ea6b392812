package space.skyrack.environment.belts;

/**
 * Electrons of 1 MeV that hurt a GaAs-based cell as much as a spectrum does.
 *
 * <p>Each particle counts with its non-ionising energy loss in GaAs where it reaches the cell;
 * protons are scaled so that one of 10 MeV counts as 1,000 electrons. Front: 0.1 mm of cerium
 * glass, paths slanted. Back: 0.25 g/cm2 of germanium, substrate and panel.
 *
 * <p>Source: energy loss of the Naval Research Laboratory's SCREAM code, as published in
 * github.com/the-aerospace-corporation/solarpy, solarpy/data; ratio of 1,000 for the maximum power
 * of GaAs: the same, solarpy/examples/eqflux_script.py, after Anspaugh, GaAs Solar Cell Radiation
 * Handbook, JPL 96-9 (1996), which was not opened. Back shielding and the loss of electrons per
 * g/cm2 are estimates.
 */
final class CellDamage {
  private static final double GLASS_g_per_cm2 = 0.0255;
  private static final double BACK_g_per_cm2 = 0.25;
  private static final double TEN_MEV_PROTON_ratio = 1000;
  private static final double ELECTRON_LOSS_MeV_per_g_per_cm2 = 1.6;
  private static final Stopping GLASS = Stopping.aluminium();

  /** MeV, MeV cm2 / g. */
  private static final double[][] PROTONS = {
    {0.1, 3.50e-1},
    {0.2, 2.05e-1},
    {0.3, 1.48e-1},
    {0.5, 9.69e-2},
    {0.7, 7.26e-2},
    {1, 5.33e-2},
    {2, 2.89e-2},
    {3, 2.00e-2},
    {5, 1.27e-2},
    {7, 9.67e-3},
    {10, 7.42e-3},
    {20, 5.27e-3},
    {30, 4.61e-3},
    {50, 4.11e-3},
    {70, 3.81e-3},
    {100, 3.60e-3},
    {200, 3.25e-3},
    {300, 3.08e-3},
    {500, 3.23e-3},
  };

  private static final double[][] ELECTRONS = {
    {0.251, 1e-10}, {0.282, 1.26e-6}, {0.355, 5.35e-6}, {0.501, 1.18e-5}, {0.708, 1.89e-5},
    {1, 2.66e-5}, {1.41, 3.52e-5}, {2, 4.44e-5}, {2.82, 5.41e-5}, {3.98, 6.43e-5},
    {5.62, 7.48e-5}, {7.94, 8.54e-5},
  };

  private CellDamage() {}

  static double protons_value(double[] energies_MeV, double[] integral_value) {
    double ten_value = loss_value(PROTONS, 10);
    return TEN_MEV_PROTON_ratio * sum(energies_MeV, integral_value, true) / ten_value;
  }

  static double electrons_value(double[] energies_MeV, double[] integral_value) {
    return sum(energies_MeV, integral_value, false) / loss_value(ELECTRONS, 1);
  }

  /** Loss times flux, half of it through the front and half through the back. */
  private static double sum(double[] energies_MeV, double[] integral_value, boolean protons) {
    double sum_value = 0;
    int slants = 40;
    for (int e = 1; e < energies_MeV.length; e++) {
      double inside_value = integral_value[e - 1] - integral_value[e];
      double energy_MeV = StrictMath.sqrt(energies_MeV[e - 1] * energies_MeV[e]);
      for (int s = 0; s < slants; s++) {
        double cosine_value = (s + 0.5) / slants;
        for (double depth_value : new double[] {GLASS_g_per_cm2, BACK_g_per_cm2}) {
          double path_value = depth_value / cosine_value;
          double left_MeV =
              protons
                  ? GLASS.left_MeV(energy_MeV, path_value)
                  : energy_MeV - ELECTRON_LOSS_MeV_per_g_per_cm2 * path_value;
          if (left_MeV > 0) {
            double loss_value = loss_value(protons ? PROTONS : ELECTRONS, left_MeV);
            sum_value += 0.5 * inside_value * loss_value / slants;
          }
        }
      }
    }
    return sum_value;
  }

  private static double loss_value(double[][] table, double energy_MeV) {
    if (energy_MeV <= table[0][0]) {
      return table[0][1];
    }
    int above = 1;
    while (above < table.length - 1 && table[above][0] < energy_MeV) {
      above++;
    }
    double[] low = table[above - 1];
    double[] high = table[above];
    double way_value = StrictMath.log(energy_MeV / low[0]) / StrictMath.log(high[0] / low[0]);
    return low[1] * StrictMath.pow(high[1] / low[1], way_value);
  }
}
