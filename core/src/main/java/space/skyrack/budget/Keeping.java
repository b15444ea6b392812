package space.skyrack.budget;

import space.skyrack.unit.Require;

/**
 * What a satellite spends to stay in its place in a cluster.
 *
 * @param hold_m_per_s_per_yr against the oblateness of the Earth
 * @param dispersion_fraction by how much its drag may differ from the cluster's mean; the thruster
 *     makes up for that too
 */
public record Keeping(double hold_m_per_s_per_yr, double dispersion_fraction) {
  /** Satellites that fly alone. */
  public static final Keeping NONE = new Keeping(0, 0);

  public Keeping {
    Require.notNegative("formation keeping", hold_m_per_s_per_yr, "m/s/yr");
    Require.notNegative("dispersion", dispersion_fraction, "");
  }
}
