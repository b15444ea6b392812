package space.skyrack.environment;

import space.skyrack.model.Attitude;
import space.skyrack.model.Attitude.RadiatorMount;

/**
 * The angles of array and radiator to Sun, Earth and velocity: one source for light, heat and drag.
 *
 * <p>Two numbers describe the place in the orbit: sin(beta), the sine of the Sun's height above the
 * orbit plane (positive on the side of the angular momentum), and cos(zenith), the cosine of the
 * Sun's angle from the zenith.
 *
 * <p>Array: {@code NORMAL_TO_SUN} and {@code TWO_AXIS} face the Sun. {@code ONE_AXIS} turns about
 * the orbit normal to the Sun's projection into the orbit plane: cos(incidence) = cos(beta). {@code
 * FIXED} faces the Sun on a sun-pointing body and otherwise stands on the orbit normal, sunlit
 * side: |sin(beta)|.
 *
 * <p>Radiator, in every mode: {@code EDGE_ON_TO_SUN} has its normal along Sun x zenith, so both
 * faces are edge-on to Sun and nadir. {@code ORBIT_NORMAL} has its normal along the orbit normal,
 * edge-on to nadir; with one face, that is the face away from the Sun. {@code NADIR} has its normal
 * along the radius; with one face, that is the face to space.
 *
 * <p>The pointing error e lowers the array's cosine by cos(e) and tips the radiator toward the Sun,
 * the hot case: a face at Sun height d gets sin(d + e). It does not change the radiator's view of
 * the Earth or the swept area.
 */
public final class Pointing {
  final Attitude attitude;
  final boolean twoFaces;
  final double cosError_ratio;
  final double sinError_ratio;
  private final RadiatorMount radiator;

  /** Angles of {@code attitude} with a radiator of one or two radiating faces. */
  public Pointing(Attitude attitude, int radiatorFaces) {
    if (radiatorFaces != 1 && radiatorFaces != 2) {
      throw new IllegalArgumentException("faces is " + radiatorFaces + " but must be 1 or 2");
    }
    this.attitude = attitude;
    radiator = attitude.radiator();
    twoFaces = radiatorFaces == 2;
    cosError_ratio = StrictMath.cos(attitude.pointingError_rad());
    sinError_ratio = StrictMath.sin(attitude.pointingError_rad());
  }

  /**
   * Sine of the beta angle: the Sun's height over the orbit plane.
   *
   * <p>Position and velocity in any one unit each, the Sun as a unit vector, all in one frame.
   */
  public static double sinBeta(
      double x,
      double y,
      double z,
      double vx,
      double vy,
      double vz,
      double sunX,
      double sunY,
      double sunZ) {
    double nx = y * vz - z * vy;
    double ny = z * vx - x * vz;
    double nz = x * vy - y * vx;
    return (nx * sunX + ny * sunY + nz * sunZ) / Math.sqrt(nx * nx + ny * ny + nz * nz);
  }

  /** Cosine of the Sun's incidence on the array. */
  public double arrayCosine(double sinBeta_ratio) {
    return cosError_ratio * mountCosine(attitude, sinBeta_ratio);
  }

  /** Sun on the radiator as a share of the flux, summed over the radiating faces. */
  public double radiatorSun(double sinBeta_ratio, double cosZenith_ratio) {
    return switch (radiator) {
      case EDGE_ON_TO_SUN -> sinError_ratio;
      case ORBIT_NORMAL -> tipped(twoFaces ? Math.abs(sinBeta_ratio) : -Math.abs(sinBeta_ratio));
      case NADIR -> tipped(twoFaces ? Math.abs(cosZenith_ratio) : cosZenith_ratio);
    };
  }

  /** View factors to the Earth, summed over the radiating faces. */
  public double radiatorEarth(double earth_ratio) {
    return switch (radiator) {
      case EDGE_ON_TO_SUN, ORBIT_NORMAL -> (twoFaces ? 2 : 1) * ViewFactor.edgeOn(earth_ratio);
      case NADIR -> twoFaces ? ViewFactor.facing(earth_ratio) : 0;
    };
  }

  /** Reflected sunlight per (albedo x flux), summed over the radiating faces. */
  public double radiatorAlbedo(double earth_ratio, double sinBeta_ratio, double cosZenith_ratio) {
    return switch (radiator) {
      case EDGE_ON_TO_SUN -> (twoFaces ? 2 : 1) * EarthGlow.edgeOn(earth_ratio, cosZenith_ratio, 0);
      case ORBIT_NORMAL -> {
        double away = -Math.abs(sinBeta_ratio);
        double shaded = EarthGlow.edgeOn(earth_ratio, cosZenith_ratio, away);
        yield twoFaces ? shaded + EarthGlow.edgeOn(earth_ratio, cosZenith_ratio, -away) : shaded;
      }
      case NADIR -> twoFaces ? EarthGlow.facing(earth_ratio, cosZenith_ratio) : 0;
    };
  }

  /** Array area that sweeps the air, as a share of its area: mean over a circular orbit. */
  public static double arraySweep_fraction(Attitude attitude, double sinBeta_ratio) {
    double cosBeta = Math.sqrt(Math.max(1 - sinBeta_ratio * sinBeta_ratio, 0));
    return switch (attitude.array()) {
      case NORMAL_TO_SUN, TWO_AXIS -> 2 / Math.PI * cosBeta;
      case ONE_AXIS -> 2 / Math.PI;
      case FIXED -> followsSun(attitude) ? 2 / Math.PI * cosBeta : 0;
    };
  }

  /**
   * Radiator area that sweeps the air, as a share of the area of one face: mean over a circular
   * orbit.
   *
   * <p>Edge-on to Sun and nadir at orbit angle u the normal is |sin(beta)| / sqrt(1 - cos2(beta)
   * cos2(u)) along the velocity; its mean is a complete elliptic integral, here by the
   * arithmetic-geometric mean.
   */
  public static double radiatorSweep_fraction(Attitude attitude, double sinBeta_ratio) {
    if (attitude.radiator() != RadiatorMount.EDGE_ON_TO_SUN || sinBeta_ratio == 0) {
      return 0;
    }
    double sine = Math.abs(sinBeta_ratio);
    double arithmetic = 1;
    double geometric = sine;
    while (arithmetic - geometric > 1e-12) {
      double next = 0.5 * (arithmetic + geometric);
      geometric = Math.sqrt(arithmetic * geometric);
      arithmetic = next;
    }
    return sine / arithmetic;
  }

  private static double mountCosine(Attitude attitude, double sinBeta_ratio) {
    return switch (attitude.array()) {
      case NORMAL_TO_SUN, TWO_AXIS -> 1;
      case ONE_AXIS -> acrossBeta(sinBeta_ratio);
      case FIXED -> followsSun(attitude) ? 1 : Math.abs(sinBeta_ratio);
    };
  }

  private static boolean followsSun(Attitude attitude) {
    return attitude.mode() == Attitude.Mode.SUN_POINTING;
  }

  /** Whether the array faces the Sun wherever the satellite is. */
  boolean facesSun() {
    return switch (attitude.array()) {
      case NORMAL_TO_SUN, TWO_AXIS -> true;
      case ONE_AXIS -> false;
      case FIXED -> followsSun(attitude);
    };
  }

  /** Whether anything here depends on the beta angle. */
  boolean needsBeta() {
    return !facesSun() || radiator == RadiatorMount.ORBIT_NORMAL;
  }

  static double acrossBeta(double sinBeta_ratio) {
    return Math.sqrt(Math.max(1 - sinBeta_ratio * sinBeta_ratio, 0));
  }

  private double tipped(double sinHeight) {
    return tipped(sinHeight, cosError_ratio, sinError_ratio);
  }

  /**
   * Sine of the Sun's height over a face once the pointing error tips it toward the Sun; one where
   * the error reaches across the zenith. Chosen by a factor of exactly 0 or 1, not by a branch, so
   * that loops vectorise.
   */
  static double tipped(double sinHeight, double cosError, double sinError) {
    double below = Math.min(Math.max((cosError - sinHeight) * 1e300, 0), 1);
    double cosHeight = Math.sqrt(Math.max(1 - sinHeight * sinHeight, 0));
    double height = Math.max(sinHeight * cosError + cosHeight * sinError, 0);
    return below * height + (1 - below);
  }
}
