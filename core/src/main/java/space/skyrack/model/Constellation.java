package space.skyrack.model;

import space.skyrack.unit.Require;

/**
 * Satellites of one design on orbits of one kind.
 *
 * @param propagation how their motion is predicted
 * @param age_yr years in orbit at the start of the scenario; 0 is beginning of life
 */
public record Constellation(
    String name,
    OrbitSpec orbit,
    Propagation propagation,
    SatelliteDesign satellite,
    double age_yr) {
  public Constellation {
    Require.notNegative("age", age_yr, "yr");
  }
}
