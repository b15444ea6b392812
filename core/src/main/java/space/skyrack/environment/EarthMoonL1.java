package space.skyrack.environment;

import java.util.List;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
import space.skyrack.time.Epoch;

/**
 * The point between Earth and Moon at which a satellite keeps step with the Moon.
 *
 * <p>Equation: x - (1 - m) / (x + m)^2 + m / (x - 1 + m)^2 = 0 in the circular problem of three
 * bodies, lengths over the distance of the Moon, m the Moon's share of both masses. In the elliptic
 * problem the point pulsates with that distance, so the share x + m of the momentary distance holds
 * at any time.
 *
 * <p>Source: V. Szebehely, Theory of Orbits (1967), chapters 4 and 10, ISBN 978-0-12-395732-0; mass
 * of the Moon over that of the Earth: IAU 2009 system of constants. Units: metres, mean equator and
 * equinox of date, from the Earth's centre. Errors: those of {@link Moon}. Limits: the Sun's
 * attraction shifts a true orbit around the point by thousands of kilometres; small orbits around
 * the point are not modelled.
 */
public final class EarthMoonL1 {
  /** The years of the series of Sun and Moon. */
  public static final Envelope VALIDITY =
      Envelope.of(
          "environment.cislunar",
          "light between Earth and Moon and on the Moon",
          constellation -> constellation.orbit().isCislunar(),
          List.of(Domain.LIGHT, Domain.HEAT),
          Range.of(
              Measure.YEAR,
              1900,
              2100,
              "CislunarCases: middles of the eclipses of 2026 to 2028 within 3 min of NASA's"));

  /** Moon over Earth; IAU 2009 system of astronomical constants. */
  private static final double MASS_ratio = 0.0123000371;

  /** Share of the distance from the Earth's centre to the Moon's. */
  public static final double DISTANCE_ratio = distance_ratio();

  private EarthMoonL1() {}

  /** Writes x, y, z, m, into {@code position_m[0 .. 2]}. */
  public static void position(Epoch epoch, double[] position_m) {
    Moon.position(epoch, position_m, 0);
    for (int i = 0; i < 3; i++) {
      position_m[i] *= DISTANCE_ratio;
    }
  }

  /** The one root between the masses, by halving. */
  private static double distance_ratio() {
    double moon_ratio = MASS_ratio / (1 + MASS_ratio);
    double near = 0.5;
    double far = 0.99 - moon_ratio;
    for (int halving = 0; halving < 80; halving++) {
      double x = 0.5 * (near + far);
      double earth = x + moon_ratio;
      double moon = 1 - moon_ratio - x;
      double pull = x - (1 - moon_ratio) / (earth * earth) + moon_ratio / (moon * moon);
      if (pull < 0) {
        near = x;
      } else {
        far = x;
      }
    }
    return 0.5 * (near + far) + moon_ratio;
  }
}
