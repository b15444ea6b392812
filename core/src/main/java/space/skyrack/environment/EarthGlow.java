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

  /** Gauss-Legendre in the cosine of the viewing angle at the ground: the far ground first. */
  static final double OUTER_ratio = 0.1127016653792583;

  static final double MIDDLE_ratio = 0.5;
  static final double INNER_ratio = 0.8872983346207417;
  static final double OUTER_SINE_ratio = Math.sqrt(1 - OUTER_ratio * OUTER_ratio);
  static final double MIDDLE_SINE_ratio = Math.sqrt(1 - MIDDLE_ratio * MIDDLE_ratio);
  static final double INNER_SINE_ratio = Math.sqrt(1 - INNER_ratio * INNER_ratio);
  static final double SIDE_WEIGHT_ratio = 0.2777777777777778;
  static final double MIDDLE_WEIGHT_ratio = 0.4444444444444444;

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
    double sum =
        ring(earth_ratio, cosZenith_ratio, OUTER_ratio, OUTER_SINE_ratio, SIDE_WEIGHT_ratio);
    sum += ring(earth_ratio, cosZenith_ratio, MIDDLE_ratio, MIDDLE_SINE_ratio, MIDDLE_WEIGHT_ratio);
    sum += ring(earth_ratio, cosZenith_ratio, INNER_ratio, INNER_SINE_ratio, SIDE_WEIGHT_ratio);
    return 0.25 * earth_ratio * earth_ratio * sum;
  }

  /**
   * One face of a plate that holds the Earth's centre in its plane.
   *
   * @param sunAhead_ratio cosine of the angle between the face's normal and the Sun
   */
  public static double edgeOn(double earth_ratio, double cosZenith_ratio, double sunAhead_ratio) {
    double aside = aside(cosZenith_ratio, sunAhead_ratio);
    double sum =
        edgeRing(
            earth_ratio,
            cosZenith_ratio,
            sunAhead_ratio,
            aside,
            OUTER_ratio,
            OUTER_SINE_ratio,
            SIDE_WEIGHT_ratio);
    sum +=
        edgeRing(
            earth_ratio,
            cosZenith_ratio,
            sunAhead_ratio,
            aside,
            MIDDLE_ratio,
            MIDDLE_SINE_ratio,
            MIDDLE_WEIGHT_ratio);
    sum +=
        edgeRing(
            earth_ratio,
            cosZenith_ratio,
            sunAhead_ratio,
            aside,
            INNER_ratio,
            INNER_SINE_ratio,
            SIDE_WEIGHT_ratio);
    return edge(earth_ratio, sum);
  }

  /** An edge-on face from the sum over its rings. */
  static double edge(double x, double sum) {
    return x * x * x * sum / Math.PI;
  }

  /** Part of the Sun's direction that lies in the plate, across the nadir. */
  static double aside(double cosZenith, double ahead) {
    return Math.sqrt(Math.max(1 - cosZenith * cosZenith - ahead * ahead, 0));
  }

  /** One ring of {@link #facing}. */
  private static double ring(
      double x, double cosZenith, double c, double sinGround, double weight) {
    double cosNadir = cosNadir(x, c);
    double level = level(x, cosZenith, cosNadir, c);
    double swing = swing(x, cosNadir, c, sinGround) * aside(cosZenith, 0);
    return 0.5 * weight * c * night(level, swing, day(level, swing));
  }

  /** Cosine at the satellite between the nadir and a ring. */
  static double cosNadir(double x, double c) {
    return Math.sqrt(1 - x * x * (1 - c * c));
  }

  /** Mean of the Sun's sine over the horizons of a ring's points. */
  static double level(double x, double cosZenith, double cosNadir, double c) {
    return (c * cosNadir + x * (1 - c * c)) * cosZenith;
  }

  /** How far it swings around that, over the part of the Sun's direction across the nadir. */
  static double swing(double x, double cosNadir, double c, double sinGround) {
    return sinGround * (cosNadir - x * c);
  }

  /** The half of a ring of {@link #facing} toward the Sun. */
  static double day(double level, double swing) {
    return twiceLit(level + 0.9807852804032304 * swing)
        + twiceLit(level + 0.8314696123025452 * swing)
        + twiceLit(level + 0.5555702330196022 * swing)
        + twiceLit(level + 0.19509032201612828 * swing);
  }

  /** The whole of it, from that half. */
  static double night(double level, double swing, double day) {
    return day
        + twiceLit(level - 0.19509032201612828 * swing)
        + twiceLit(level - 0.5555702330196022 * swing)
        + twiceLit(level - 0.8314696123025452 * swing)
        + twiceLit(level - 0.9807852804032304 * swing);
  }

  /** One ring of {@link #edgeOn}. */
  private static double edgeRing(
      double x,
      double cosZenith,
      double ahead,
      double aside,
      double c,
      double sinGround,
      double weight) {
    double cosNadir = cosNadir(x, c);
    double level = level(x, cosZenith, cosNadir, c);
    double swing = swing(x, cosNadir, c, sinGround);
    double ring = sides(level, swing, ahead, aside) + core(level, swing, ahead, aside);
    return weight * sinGround * c / cosNadir * ring;
  }

  /** The two points of a ring of {@link #edgeOn} near the plate. */
  static double sides(double level, double swing, double ahead, double aside) {
    double edgeAside = EDGE_SINE_ratio * aside;
    double edgeAhead = EDGE_COSINE_ratio * ahead;
    return 0.5
        * EDGE_WEIGHT_ratio
        * (twiceLit(level + swing * (edgeAhead + edgeAside))
            + twiceLit(level + swing * (edgeAhead - edgeAside)));
  }

  /** The two points before it. */
  static double core(double level, double swing, double ahead, double aside) {
    double coreAside = CORE_SINE_ratio * aside;
    double coreAhead = CORE_COSINE_ratio * ahead;
    return 0.5
        * CORE_WEIGHT_ratio
        * (twiceLit(level + swing * (coreAhead + coreAside))
            + twiceLit(level + swing * (coreAhead - coreAside)));
  }

  /** One ring before a plate that holds the Sun as well; the same bits as with 0 ahead. */
  static double acrossRing(
      double x, double cosZenith, double aside, double c, double sinGround, double weight) {
    double cosNadir = Math.sqrt(1 - x * x * (1 - c * c));
    double level = (c * cosNadir + x * (1 - c * c)) * cosZenith;
    double swing = sinGround * (cosNadir - x * c);
    double edge = swing * (EDGE_SINE_ratio * aside);
    double core = swing * (CORE_SINE_ratio * aside);
    double ring =
        0.5 * EDGE_WEIGHT_ratio * (twiceLit(level + edge) + twiceLit(level - edge))
            + 0.5 * CORE_WEIGHT_ratio * (twiceLit(level + core) + twiceLit(level - core));
    return weight * sinGround * c / cosNadir * ring;
  }

  /**
   * Twice the cosine, or 0 on the night side, as x + |x|: exact, like the halving at the end, and
   * cheaper in a vector than a maximum. Once the Sun is below the horizon of the farthest ground in
   * view, all terms are 0.
   */
  private static double twiceLit(double cosine) {
    return cosine + Math.abs(cosine);
  }
}
