package space.skyrack.budget;

import space.skyrack.unit.Require;

/**
 * Light on the array through one orbit.
 *
 * @param umbra_s no light at all
 * @param shadow_s any part of the disc hidden, umbra included
 * @param flux_W_per_m2 sunlight outside the shadow
 * @param incidence_fraction cosine between array normal and Sun, pointing error included
 */
public record OrbitLight(
    double umbra_s, double shadow_s, double flux_W_per_m2, double incidence_fraction) {
  public OrbitLight {
    Require.notNegative("umbra", umbra_s, "s");
    Require.notNegative("shadow", shadow_s, "s");
    Require.positive("sunlight", flux_W_per_m2, "W/m2");
    Require.fraction("incidence", incidence_fraction);
  }
}
