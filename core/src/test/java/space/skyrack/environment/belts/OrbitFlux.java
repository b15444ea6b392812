package space.skyrack.environment.belts;

/** Integral flux of a model in the mean over a circular orbit, by energy. */
public final class OrbitFlux {
  private final double[] energies_MeV;
  private final double[][] row_value;

  /** Means over longitude of each row of the grid, at one altitude. */
  public OrbitFlux(TrappedModel model, FieldGrid.Level level, double[] energies_MeV) {
    this.energies_MeV = energies_MeV.clone();
    row_value = new double[FieldGrid.ROWS][energies_MeV.length];
    for (int row = 0; row < FieldGrid.ROWS; row++) {
      // The last column is the first again, 360 degrees on.
      for (int column = 0; column < FieldGrid.COLUMNS - 1; column++) {
        int cell = row * FieldGrid.COLUMNS + column;
        double shell_value = level.shell_value(cell);
        for (int e = 0; e < energies_MeV.length && shell_value < 12; e++) {
          double flux_value =
              model.flux_value(energies_MeV[e], shell_value, level.field_gauss(cell));
          if (flux_value == 0) {
            break;
          }
          row_value[row][e] += flux_value / (FieldGrid.COLUMNS - 1);
        }
      }
    }
  }

  public double[] energies_MeV() {
    return energies_MeV.clone();
  }

  /** Per cm2 and s, from all directions, above each energy. */
  public double[] mean_value(double inclination_deg) {
    double[] time_fraction = FieldGrid.time_fraction(inclination_deg);
    double[] mean_value = new double[energies_MeV.length];
    for (int row = 0; row < FieldGrid.ROWS; row++) {
      for (int e = 0; e < energies_MeV.length; e++) {
        mean_value[e] += time_fraction[row] * row_value[row][e];
      }
    }
    return mean_value;
  }

  /** Energies at equal ratios, both ends included. */
  public static double[] energies_MeV(double from_MeV, double to_MeV, int count) {
    double[] energies_MeV = new double[count];
    for (int e = 0; e < count; e++) {
      energies_MeV[e] = from_MeV * StrictMath.pow(to_MeV / from_MeV, e / (double) (count - 1));
    }
    return energies_MeV;
  }
}
