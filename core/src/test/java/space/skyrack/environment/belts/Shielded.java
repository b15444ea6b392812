package space.skyrack.environment.belts;

/** What a spectrum of particles does behind aluminium or cover glass. */
public final class Shielded {
  private static final double RAD_per_MeV_per_g = 1.602177e-8;
  private static final double ALUMINIUM_g_per_cm3 = 2.699;
  private static final Stopping SHIELD = Stopping.aluminium();
  private static final Stopping SILICON = Stopping.silicon();

  private Shielded() {}

  /**
   * Dose rate of protons at the centre of a solid sphere, rad(Si) per second.
   *
   * @param integral_value flux above each energy, per cm2 and s
   */
  public static double protons_rad_per_s(
      double[] energies_MeV, double[] integral_value, double depth_mm) {
    double depth_value = 0.1 * depth_mm * ALUMINIUM_g_per_cm3;
    double sum_value = 0;
    int parts = 16;
    for (int e = 1; e < energies_MeV.length; e++) {
      double below_value = integral_value[e - 1];
      double step_MeV = (energies_MeV[e] - energies_MeV[e - 1]) / parts;
      for (int p = 0; p < parts && below_value > 0; p++) {
        double energy_MeV = energies_MeV[e - 1] + (p + 0.5) * step_MeV;
        double above_value =
            above_value(energies_MeV, integral_value, energies_MeV[e - 1] + (p + 1) * step_MeV);
        double left_MeV = SHIELD.left_MeV(energy_MeV, depth_value);
        if (left_MeV > 0) {
          sum_value += (below_value - above_value) * SILICON.power_value(left_MeV);
        }
        below_value = above_value;
      }
    }
    int last = energies_MeV.length - 1;
    sum_value +=
        integral_value[last]
            * SILICON.power_value(SHIELD.left_MeV(1.2 * energies_MeV[last], depth_value));
    return sum_value * RAD_per_MeV_per_g;
  }

  /**
   * Energy of the electrons that just reach a depth.
   *
   * <p>Source: Katz and Penfold, Rev. Mod. Phys. 24 (1952) 28, doi:10.1103/RevModPhys.24.28, as
   * public code quotes it: 412 E^(1.265 - 0.0954 ln E) mg/cm2 below 2.5 MeV. Above, 530 E - 106,
   * not checked against an opened source; the two meet within 1 %.
   */
  public static double electronThreshold_MeV(double depth_mm) {
    double depth_value = 100 * depth_mm * ALUMINIUM_g_per_cm3;
    if (depth_value > 530 * 2.5 - 106) {
      return (depth_value + 106) / 530;
    }
    double low_MeV = 0.01;
    double high_MeV = 2.5;
    for (int i = 0; i < 60; i++) {
      double middle_MeV = 0.5 * (low_MeV + high_MeV);
      double range_value =
          412 * StrictMath.pow(middle_MeV, 1.265 - 0.0954 * StrictMath.log(middle_MeV));
      if (range_value < depth_value) {
        low_MeV = middle_MeV;
      } else {
        high_MeV = middle_MeV;
      }
    }
    return low_MeV;
  }

  /** Integral flux above an energy, logarithmic between the nodes. */
  public static double above_value(
      double[] energies_MeV, double[] integral_value, double energy_MeV) {
    for (int e = 1; e < energies_MeV.length; e++) {
      if (energy_MeV <= energies_MeV[e]) {
        double low_value = integral_value[e - 1];
        double high_value = integral_value[e];
        double way_value =
            (energy_MeV - energies_MeV[e - 1]) / (energies_MeV[e] - energies_MeV[e - 1]);
        return high_value <= 0 || low_value <= 0
            ? Math.max(0, low_value * (1 - way_value))
            : low_value * StrictMath.pow(high_value / low_value, way_value);
      }
    }
    return 0;
  }
}
