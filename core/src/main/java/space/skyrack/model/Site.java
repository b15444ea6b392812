package space.skyrack.model;

import space.skyrack.unit.Require;

/**
 * A place on the ground and its light.
 *
 * @param irradiance_W_per_m2 global horizontal, mean of day, night and year
 * @param clear_fraction share of time without cloud
 */
public record Site(
    String name,
    double latitude_rad,
    double longitude_rad,
    double altitude_m,
    double irradiance_W_per_m2,
    double clear_fraction) {
  public Site {
    Require.finite("longitude", longitude_rad, "rad");
    Require.finite("altitude", altitude_m, "m");
    Require.positive("irradiance", irradiance_W_per_m2, "W/m2");
    Require.fraction("clear_sky", clear_fraction);
    if (!(Math.abs(latitude_rad) <= Math.PI / 2)) {
      throw new IllegalArgumentException("latitude must be between -90 and 90 deg");
    }
  }
}
