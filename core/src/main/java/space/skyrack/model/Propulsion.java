package space.skyrack.model;

import space.skyrack.unit.Require;

/**
 * Thruster, propellant and what they are for.
 *
 * @param dragCoefficient_ratio Cd on the swept area
 * @param avoidance_m_per_s_per_yr delta-v for collision avoidance each year
 * @param disposalPerigee_m altitude to which the perigee, or a low-thrust spiral, is lowered
 * @param missionLife_yr years to fly
 */
public record Propulsion(
    double isp_s,
    double thrust_N,
    double propellant_kg,
    Disposal disposal,
    double dragCoefficient_ratio,
    double avoidance_m_per_s_per_yr,
    double disposalPerigee_m,
    double missionLife_yr) {
  public Propulsion {
    Require.positive("isp", isp_s, "s");
    Require.positive("thrust", thrust_N, "N");
    Require.notNegative("propellant", propellant_kg, "kg");
    Require.positive("drag_coefficient", dragCoefficient_ratio, "");
    Require.notNegative("avoidance", avoidance_m_per_s_per_yr, "m/s/yr");
    Require.positive("disposal altitude", disposalPerigee_m, "m");
    Require.positive("mission_life", missionLife_yr, "yr");
  }

  /** How the satellite leaves its orbit. */
  public enum Disposal {
    /** Powered descent. */
    BURN,
    /** Left to drag. */
    NATURAL
  }
}
