package space.skyrack.environment;

/** The radiation of one orbit, whatever the shielding. */
public record OrbitDose(DoseTable table, double altitude_m, double inclination_rad) {
  public Dose behind(double shield_m) {
    return table.behind(shield_m, altitude_m, inclination_rad);
  }

  public CellFluence onCells() {
    return table.onCells(altitude_m, inclination_rad);
  }
}
