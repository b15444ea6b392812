package space.skyrack.satellite;

import java.util.List;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;

/**
 * Density of the upper atmosphere by altitude and solar activity.
 *
 * <p>Source: NRLMSISE-00 as Orekit computes it, at the long-term reference activities of
 * ECSS-E-ST-10-04C, table 6-3 (F10.7 and Ap 65/0, 140/15, 250/45; the standard stands at
 * https://spenvis.eu/ecss/e_st_10_04c/), averaged over the globe by area, the local time and the
 * seasons; logarithmic between the rows. A test computes rows anew.
 *
 * <p>Limits: the model is made for 0 to 1,000 km; above it is an extrapolation, where drag is
 * small. Densities of single days differ by a factor of two and more. Outside 200 to 2,000 km the
 * nearest row pair is extended.
 */
public final class Atmosphere {
  /** The span of the source's model for which the table was made. */
  public static final Envelope VALIDITY =
      Envelope.ofAll(
          "satellite.atmosphere",
          "density of the atmosphere",
          List.of(Domain.DRAG),
          Range.of(
              Measure.ALTITUDE,
              200e3,
              1_000e3,
              "AtmosphereTest: NRLMSISE-00, made for up to 1,000 km; the table begins at 200 km"));

  private Atmosphere() {}

  /** Solar activity, held for years. */
  public enum Activity {
    LOW,
    MEAN,
    HIGH
  }

  public static final double LOWEST_m = 200e3;
  public static final double HIGHEST_m = 2000e3;

  /** Altitude in km, then kg/m3 at low, mean and high activity. */
  private static final double[][] TABLE = {
    {200, 1.613e-10, 2.844e-10, 4.480e-10},
    {250, 2.820e-11, 7.465e-11, 1.488e-10},
    {300, 6.507e-12, 2.466e-11, 6.010e-11},
    {350, 1.766e-12, 9.289e-12, 2.700e-11},
    {400, 5.322e-13, 3.809e-12, 1.301e-11},
    {450, 1.748e-13, 1.657e-12, 6.593e-12},
    {500, 6.333e-14, 7.537e-13, 3.473e-12},
    {550, 2.609e-14, 3.560e-13, 1.887e-12},
    {600, 1.260e-14, 1.743e-13, 1.052e-12},
    {650, 7.150e-15, 8.874e-14, 5.994e-13},
    {700, 4.628e-15, 4.723e-14, 3.489e-13},
    {750, 3.272e-15, 2.648e-14, 2.072e-13},
    {800, 2.441e-15, 1.577e-14, 1.257e-13},
    {850, 1.881e-15, 1.002e-14, 7.790e-14},
    {900, 1.482e-15, 6.788e-15, 4.944e-14},
    {950, 1.186e-15, 4.875e-15, 3.219e-14},
    {1000, 9.613e-16, 3.675e-15, 2.156e-14},
    {1100, 6.545e-16, 2.316e-15, 1.060e-14},
    {1200, 4.654e-16, 1.586e-15, 5.904e-15},
    {1300, 3.446e-16, 1.135e-15, 3.684e-15},
    {1400, 2.647e-16, 8.340e-16, 2.512e-15},
    {1500, 2.101e-16, 6.238e-16, 1.823e-15},
    {1600, 1.714e-16, 4.734e-16, 1.379e-15},
    {1700, 1.431e-16, 3.640e-16, 1.072e-15},
    {1800, 1.217e-16, 2.835e-16, 8.494e-16},
    {1900, 1.051e-16, 2.235e-16, 6.818e-16},
    {2000, 9.187e-17, 1.783e-16, 5.530e-16},
  };

  /** Mean density at an altitude above the equatorial radius. */
  public static double density_kg_per_m3(double altitude_m, Activity activity) {
    double altitude_km = altitude_m * 1e-3;
    int above = 1;
    while (above < TABLE.length - 1 && TABLE[above][0] < altitude_km) {
      above++;
    }
    double[] low = TABLE[above - 1];
    double[] high = TABLE[above];
    int column =
        switch (activity) {
          case LOW -> 1;
          case MEAN -> 2;
          case HIGH -> 3;
        };
    double way_ratio = (altitude_km - low[0]) / (high[0] - low[0]);
    return low[column] * StrictMath.pow(high[column] / low[column], way_ratio);
  }
}
