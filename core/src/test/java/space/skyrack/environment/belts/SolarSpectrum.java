package space.skyrack.environment.belts;

/**
 * Solar protons of five years that hold three of solar maximum, at 95 % confidence, outside the
 * Earth's field.
 *
 * <p>Source: ESP-PSYCHIC as run in SPENVIS 4.6.13 and published in github.com/tdloveless/me-radfx,
 * HW/HW_02_Solutions/polar_leo_spenvis_sef.txt: fluences in a polar orbit, here over the
 * attenuation of 0.2138 printed beside them. Solar minimum counts as empty in that model.
 */
final class SolarSpectrum {
  private static final double ATTENUATION_ratio = 0.2138;

  /** MeV, then protons per cm2 above it, attenuated. */
  private static final double[][] TABLE = {
    {1, 1.1917e11}, {2, 7.7285e10}, {3.2, 5.7101e10}, {5, 4.0590e10}, {8, 2.6591e10},
    {10, 2.1271e10}, {14, 1.4562e10}, {20, 9.3163e9}, {28, 5.7736e9}, {40, 3.2652e9},
    {50, 2.2058e9}, {63, 1.4238e9}, {80, 8.7555e8}, {100, 5.4039e8}, {140, 2.5644e8},
    {200, 1.1170e8}, {280, 4.8190e7}, {400, 1.8284e7}, {500, 9.8049e6},
  };

  private SolarSpectrum() {}

  static double[] fluence_value(double[] energies_MeV) {
    double[] fluence_value = new double[energies_MeV.length];
    for (int e = 0; e < energies_MeV.length; e++) {
      int above = 1;
      while (above < TABLE.length - 1 && TABLE[above][0] < energies_MeV[e]) {
        above++;
      }
      double[] low = TABLE[above - 1];
      double[] high = TABLE[above];
      double way_value =
          StrictMath.log(energies_MeV[e] / low[0]) / StrictMath.log(high[0] / low[0]);
      fluence_value[e] = low[1] * StrictMath.pow(high[1] / low[1], way_value) / ATTENUATION_ratio;
    }
    return fluence_value;
  }
}
