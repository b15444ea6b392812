package space.skyrack.economics;

import space.skyrack.unit.Require;

/**
 * What is to be launched.
 *
 * @param wet_kg mass of one satellite on the launch vehicle
 * @param life_yr service of one satellite until its propellant or its parts are used up
 */
public record Fleet(int satellites_count, double wet_kg, double life_yr) {
  public Fleet {
    Require.atLeast("satellites", satellites_count, 1);
    Require.positive("satellite mass", wet_kg, "kg");
    Require.positive("mission_life", life_yr, "yr");
  }
}
