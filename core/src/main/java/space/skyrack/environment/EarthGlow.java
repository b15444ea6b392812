package space.skyrack.environment;

import java.util.List;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;

/**
 * Sunlight that the Earth reflects onto a plate, and the infrared it emits.
 *
 * <p>The Earth is a grey Lambert sphere of the equatorial radius. The lit ground in view is summed
 * over a fixed set of points: Gauss-Legendre in the cosine of the viewing angle at the ground, and
 * around the nadir. Results are per (albedo x solar flux): times {@link #ALBEDO_fraction} and the
 * flux they give W/m2 on one face.
 *
 * <p>Errors: below 0.0015 of (albedo x flux), that is 0.6 W/m2, against a fine integration between
 * 300 and 2,000 km, any solar height. Clouds, seasons and latitude change the true albedo by far
 * more.
 */
public final class EarthGlow {
  /** Where {@code ViewFactorTest} sums over the directions that a face sees. */
  public static final Envelope VALIDITY =
      Envelope.ofAll(
          "environment.earth",
          "albedo and infrared of the Earth",
          List.of(Domain.HEAT),
          Range.of(
              Measure.ALTITUDE,
              300e3,
              2_000e3,
              "ViewFactorTest: within 0.0015 of albedo x sunlight from 300 to 2,000 km"));

  /**
   * Mean reflected share of sunlight. Source: CERES EBAF Edition 4 (Loeb et al. 2018, doi
   * 10.1175/JCLI-D-17-0208.1: 0.29), ECSS-E-ST-10-04C (0.3).
   */
  public static final double ALBEDO_fraction = 0.30;

  /**
   * Mean emitted infrared. Source: between the 230 W/m2 of ECSS-E-ST-10-04C
   * (https://spenvis.eu/ecss/e_st_10_04c/ecss_17_05_02.htm, which lets a satellite see 150 to 350
   * W/m2) and the 240 W/m2 of CERES EBAF Edition 4 (Loeb et al. 2018, doi
   * 10.1175/JCLI-D-17-0208.1); the customary value of Wertz and Larson, Space Mission Analysis and
   * Design, 3rd ed., ISBN 978-1-881883-10-4, section 11.5 (237 +- 21 W/m2).
   */
  public static final double INFRARED_W_per_m2 = 237.0;

  private static final double[] RING_ratio = {0.1127016653792583, 0.5, 0.8872983346207417};
  private static final double[] RING_SINE_ratio = sines(RING_ratio);
  private static final double[] RING_WEIGHT_ratio = {
    0.2777777777777778, 0.4444444444444444, 0.2777777777777778
  };

  /** Around the nadir in front of an edge-on face: four Gauss-Legendre points in the sine. */
  private static final double EDGE_SINE_ratio = 0.8611363115940526;

  private static final double EDGE_COSINE_ratio = Math.sqrt(1 - EDGE_SINE_ratio * EDGE_SINE_ratio);
  private static final double EDGE_WEIGHT_ratio = 0.34785484513745385;
  private static final double CORE_SINE_ratio = 0.33998104358485626;
  private static final double CORE_COSINE_ratio = Math.sqrt(1 - CORE_SINE_ratio * CORE_SINE_ratio);
  private static final double CORE_WEIGHT_ratio = 0.6521451548625461;

  private EarthGlow() {}

  /**
   * A face that looks at the Earth's centre.
   *
   * @param earth_ratio Earth radius over distance from its centre
   * @param cosZenith_ratio cosine of the Sun's angle from the zenith at the satellite
   */
  public static double facing(double earth_ratio, double cosZenith_ratio) {
    double x = earth_ratio;
    double sinZenith = sine(cosZenith_ratio);
    if (dark(x, cosZenith_ratio)) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < RING_ratio.length; i++) {
      double c = RING_ratio[i];
      double sinGround = RING_SINE_ratio[i];
      double cosNadir = Math.sqrt(1 - x * x * (1 - c * c));
      double level = (c * cosNadir + x * (1 - c * c)) * cosZenith_ratio;
      double swing = sinGround * (cosNadir - x * c) * sinZenith;
      double ring =
          lit(level + 0.9807852804032304 * swing)
              + lit(level + 0.8314696123025452 * swing)
              + lit(level + 0.5555702330196022 * swing)
              + lit(level + 0.19509032201612828 * swing)
              + lit(level - 0.19509032201612828 * swing)
              + lit(level - 0.5555702330196022 * swing)
              + lit(level - 0.8314696123025452 * swing)
              + lit(level - 0.9807852804032304 * swing);
      sum += RING_WEIGHT_ratio[i] * c * ring;
    }
    return 0.25 * x * x * sum;
  }

  /**
   * One face of a plate that holds the Earth's centre in its plane.
   *
   * @param sunAhead_ratio cosine of the angle between the face's normal and the Sun
   */
  public static double edgeOn(double earth_ratio, double cosZenith_ratio, double sunAhead_ratio) {
    double x = earth_ratio;
    if (dark(x, cosZenith_ratio)) {
      return 0;
    }
    double aside =
        Math.sqrt(
            Math.max(1 - cosZenith_ratio * cosZenith_ratio - sunAhead_ratio * sunAhead_ratio, 0));
    double edgeAside = EDGE_SINE_ratio * aside;
    double edgeAhead = EDGE_COSINE_ratio * sunAhead_ratio;
    double coreAside = CORE_SINE_ratio * aside;
    double coreAhead = CORE_COSINE_ratio * sunAhead_ratio;
    double sum = 0;
    for (int i = 0; i < RING_ratio.length; i++) {
      double c = RING_ratio[i];
      double sinGround = RING_SINE_ratio[i];
      double cosNadir = Math.sqrt(1 - x * x * (1 - c * c));
      double level = (c * cosNadir + x * (1 - c * c)) * cosZenith_ratio;
      double swing = sinGround * (cosNadir - x * c);
      double ring =
          EDGE_WEIGHT_ratio
                  * (lit(level + swing * (edgeAhead + edgeAside))
                      + lit(level + swing * (edgeAhead - edgeAside)))
              + CORE_WEIGHT_ratio
                  * (lit(level + swing * (coreAhead + coreAside))
                      + lit(level + swing * (coreAhead - coreAside)));
      sum += RING_WEIGHT_ratio[i] * sinGround * c / cosNadir * ring;
    }
    return x * x * x * sum / Math.PI;
  }

  /** No lit ground in view: the Sun is below the horizon of the farthest visible ground. */
  private static boolean dark(double x, double cosZenith) {
    return cosZenith < 0 && cosZenith * cosZenith >= 1 - x * x;
  }

  private static double[] sines(double[] cosines) {
    double[] sines = new double[cosines.length];
    for (int i = 0; i < sines.length; i++) {
      sines[i] = Math.sqrt(1 - cosines[i] * cosines[i]);
    }
    return sines;
  }

  private static double sine(double cosine) {
    return Math.sqrt(Math.max(1 - cosine * cosine, 0));
  }

  private static double lit(double cosine) {
    return Math.max(cosine, 0);
  }
}
