package space.skyrack.environment;

/**
 * Temperature of level ground on the Moon, and what it sends to a plate that stands on it.
 *
 * <p>Equation: by day emissivity x sigma x T^4 = (1 - A) S sin h, with an albedo A that grows with
 * the angle from the zenith: A = 0.12 + 0.06 (i / 45 deg)^3 + 0.25 (i / 90 deg)^8; by night 95 K. A
 * standing plate sees ground with half of each face. Units: K, W/m2. Source: form of the albedo by
 * Keihm 1984 (doi:10.1016/0019-1035(84)90165-9) and coefficients as in Hayne et al. 2017
 * (doi:10.1002/2017JE005387) and an emissivity of 0.95 (Vasavada et al. 2012,
 * doi:10.1029/2011JE003987); night: 95 K before sunrise, Williams et al. 2017
 * (doi:10.1016/j.icarus.2016.08.012). Errors: noon at the equator 385 K in the former, 387 to 397 K
 * in the latter, 386 K here; the ground after sunset is up to 30 K warmer than at dawn. Limits:
 * level ground without rocks; beyond 70 deg of latitude slopes decide.
 */
public final class Regolith {
  public static final double EMISSIVITY_ratio = 0.95;
  private static final double NIGHT_K = 95;
  private static final double STEFAN_BOLTZMANN_W_per_m2_K4 = 5.670374419e-8;
  private static final double NORMAL_fraction = 0.12;
  private static final double CUBIC_fraction = 0.06;
  private static final double EIGHTH_fraction = 0.25;
  private static final double STANDING_ratio = 0.5;

  private Regolith() {}

  /** Share of sunlight that the ground reflects, the Sun at a height whose sine is given. */
  public static double albedo_fraction(double height_ratio) {
    double angle = StrictMath.acos(Math.clamp(height_ratio, 0.0, 1.0)) / (Math.PI / 2);
    return NORMAL_fraction
        + CUBIC_fraction * StrictMath.pow(2 * angle, 3)
        + EIGHTH_fraction * StrictMath.pow(angle, 8);
  }

  /** Temperature of the ground; no colder than at the end of the night. */
  public static double temperature_K(double sun_W_per_m2, double height_ratio) {
    if (height_ratio <= 0) {
      return NIGHT_K;
    }
    double taken_W_per_m2 = (1 - albedo_fraction(height_ratio)) * sun_W_per_m2 * height_ratio;
    double steady_K =
        Math.sqrt(Math.sqrt(taken_W_per_m2 / (EMISSIVITY_ratio * STEFAN_BOLTZMANN_W_per_m2_K4)));
    return Math.max(NIGHT_K, steady_K);
  }

  /** Infrared of the ground on each face of a standing plate. */
  public static double infrared_W_per_m2(double sun_W_per_m2, double height_ratio) {
    double ground_K = temperature_K(sun_W_per_m2, height_ratio);
    return STANDING_ratio
        * EMISSIVITY_ratio
        * STEFAN_BOLTZMANN_W_per_m2_K4
        * ground_K
        * ground_K
        * ground_K
        * ground_K;
  }

  /** Sunlight that the ground reflects onto each face of a standing plate. */
  public static double reflected_W_per_m2(double sun_W_per_m2, double height_ratio) {
    return height_ratio <= 0
        ? 0
        : STANDING_ratio * albedo_fraction(height_ratio) * sun_W_per_m2 * height_ratio;
  }
}
