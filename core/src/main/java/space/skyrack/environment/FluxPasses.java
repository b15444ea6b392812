package space.skyrack.environment;

import java.util.Arrays;
import space.skyrack.model.Attitude.ArrayMount;
import space.skyrack.model.Attitude.RadiatorMount;

/**
 * What falls on array and radiator at the middle of each step, over {@link LightLanes}.
 *
 * <p>The arithmetic is that of {@link Pointing}, {@link EarthGlow} and {@link ViewFactor}, bit for
 * bit. Each loop is short, has no branch and stores one lane: that is what the compiler vectorises.
 */
final class FluxPasses {
  private FluxPasses() {}

  /** Position at each mid-step, on the cubic through both nodes, and the angles that follow. */
  static void angles(LightLanes lanes, double step_s, boolean beta, int n) {
    double bow = 0.125 * step_s;
    midPosition(lanes.x_m, lanes.vx_m_per_s, bow, lanes.midX_m, n);
    midPosition(lanes.y_m, lanes.vy_m_per_s, bow, lanes.midY_m, n);
    midPosition(lanes.z_m, lanes.vz_m_per_s, bow, lanes.midZ_m, n);
    perRadius(lanes.midX_m, lanes.midY_m, lanes.midZ_m, lanes.perRadius_per_m, n);
    cosZenith(lanes, lanes.cosZenith_ratio, n);
    earth(lanes.perRadius_per_m, lanes.earth_ratio, n);
    if (beta) {
      double chord = 1.5 / step_s;
      midVelocity(lanes.x_m, lanes.vx_m_per_s, chord, lanes.midVx_m_per_s, n);
      midVelocity(lanes.y_m, lanes.vy_m_per_s, chord, lanes.midVy_m_per_s, n);
      midVelocity(lanes.z_m, lanes.vz_m_per_s, chord, lanes.midVz_m_per_s, n);
      sinBeta(lanes, lanes.sinBeta_ratio, n);
    }
  }

  private static void midPosition(double[] p, double[] v, double bow, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = 0.5 * (p[k] + p[k + 1]) + bow * (v[k] - v[k + 1]);
    }
  }

  private static void midVelocity(double[] p, double[] v, double chord, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = chord * (p[k + 1] - p[k]) - 0.25 * (v[k] + v[k + 1]);
    }
  }

  private static void perRadius(double[] x, double[] y, double[] z, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = 1.0 / Math.sqrt(x[k] * x[k] + y[k] * y[k] + z[k] * z[k]);
    }
  }

  private static void cosZenith(LightLanes lanes, double[] out, int n) {
    double[] x = lanes.midX_m;
    double[] y = lanes.midY_m;
    double[] z = lanes.midZ_m;
    double[] sx = lanes.sunX_ratio;
    double[] sy = lanes.sunY_ratio;
    double[] sz = lanes.sunZ_ratio;
    double[] per = lanes.perRadius_per_m;
    for (int k = 0; k < n; k++) {
      out[k] = (x[k] * sx[k] + y[k] * sy[k] + z[k] * sz[k]) * per[k];
    }
  }

  private static void earth(double[] perRadius, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = Limb.EQUATOR_m * perRadius[k];
    }
  }

  private static void sinBeta(LightLanes lanes, double[] out, int n) {
    double[] x = lanes.midX_m;
    double[] y = lanes.midY_m;
    double[] z = lanes.midZ_m;
    double[] vx = lanes.midVx_m_per_s;
    double[] vy = lanes.midVy_m_per_s;
    double[] vz = lanes.midVz_m_per_s;
    double[] sx = lanes.sunX_ratio;
    double[] sy = lanes.sunY_ratio;
    double[] sz = lanes.sunZ_ratio;
    for (int k = 0; k < n; k++) {
      out[k] = Pointing.sinBeta(x[k], y[k], z[k], vx[k], vy[k], vz[k], sx[k], sy[k], sz[k]);
    }
  }

  /** Sunlight on the array. */
  static void array(Pointing pointing, LightLanes lanes, double[] out, int n) {
    double[] flux = lanes.flux_W_per_m2;
    double[] sinBeta = lanes.sinBeta_ratio;
    double cosError = pointing.cosError_ratio;
    if (pointing.facesSun()) {
      for (int k = 0; k < n; k++) {
        out[k] = flux[k] * (cosError * 1);
      }
    } else if (pointing.attitude.array() == ArrayMount.ONE_AXIS) {
      for (int k = 0; k < n; k++) {
        out[k] = flux[k] * (cosError * Pointing.acrossBeta(sinBeta[k]));
      }
    } else {
      for (int k = 0; k < n; k++) {
        out[k] = flux[k] * (cosError * Math.abs(sinBeta[k]));
      }
    }
  }

  /** Direct sunlight on the radiator. */
  static void radiatorSun(Pointing pointing, LightLanes lanes, double[] out, int n) {
    double[] flux = lanes.flux_W_per_m2;
    double sinError = pointing.sinError_ratio;
    switch (pointing.attitude.radiator()) {
      case EDGE_ON_TO_SUN -> {
        for (int k = 0; k < n; k++) {
          out[k] = flux[k] * sinError;
        }
      }
      case ORBIT_NORMAL -> {
        double side = pointing.twoFaces ? 1 : -1;
        magnitude(lanes.sinBeta_ratio, side, lanes.ahead_ratio, n);
        tipped(pointing, lanes.ahead_ratio, flux, out, n);
      }
      case NADIR -> {
        if (pointing.twoFaces) {
          magnitude(lanes.cosZenith_ratio, 1, lanes.ahead_ratio, n);
          tipped(pointing, lanes.ahead_ratio, flux, out, n);
        } else {
          tipped(pointing, lanes.cosZenith_ratio, flux, out, n);
        }
      }
    }
  }

  private static void magnitude(double[] in, double side, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = side * Math.abs(in[k]);
    }
  }

  private static void tipped(
      Pointing pointing, double[] height, double[] flux, double[] out, int n) {
    double cosError = pointing.cosError_ratio;
    double sinError = pointing.sinError_ratio;
    for (int k = 0; k < n; k++) {
      out[k] = flux[k] * Pointing.tipped(height[k], cosError, sinError);
    }
  }

  /** Sunlight that the Earth reflects onto the radiator. */
  static void radiatorAlbedo(Pointing pointing, LightLanes lanes, double[] out, int n) {
    RadiatorMount mount = pointing.attitude.radiator();
    double faces = pointing.twoFaces ? 2 : 1;
    switch (mount) {
      case EDGE_ON_TO_SUN -> {
        across(lanes, n);
        sum(lanes, n);
        reflected(lanes.flux_W_per_m2, faces, lanes.earth_ratio, lanes.sum_ratio, out, n);
      }
      case ORBIT_NORMAL -> {
        edgeOn(lanes, -1, n);
        sum(lanes, n);
        if (pointing.twoFaces) {
          edge(lanes.earth_ratio, lanes.sum_ratio, lanes.shaded_ratio, n);
          edgeOn(lanes, 1, n);
          sum(lanes, n);
          both(lanes, out, n);
        } else {
          reflected(lanes.flux_W_per_m2, 1, lanes.earth_ratio, lanes.sum_ratio, out, n);
        }
      }
      case NADIR -> {
        if (pointing.twoFaces) {
          facing(lanes, n);
          sum(lanes, n);
          facing(lanes.flux_W_per_m2, lanes.earth_ratio, lanes.sum_ratio, out, n);
        } else {
          Arrays.fill(out, 0, n, 0);
        }
      }
    }
  }

  /** Rings of {@link EarthGlow#edgeOn} with the Sun in the plate. */
  private static void across(LightLanes lanes, int n) {
    double[] x = lanes.earth_ratio;
    double[] cosZenith = lanes.cosZenith_ratio;
    double[] aside = lanes.aside_ratio;
    double[] outer = lanes.outer_ratio;
    double[] middle = lanes.middle_ratio;
    double[] inner = lanes.inner_ratio;
    for (int k = 0; k < n; k++) {
      aside[k] = EarthGlow.aside(cosZenith[k], 0);
    }
    for (int k = 0; k < n; k++) {
      outer[k] =
          EarthGlow.acrossRing(
              x[k],
              cosZenith[k],
              aside[k],
              EarthGlow.OUTER_ratio,
              EarthGlow.OUTER_SINE_ratio,
              EarthGlow.SIDE_WEIGHT_ratio);
    }
    for (int k = 0; k < n; k++) {
      middle[k] =
          EarthGlow.acrossRing(
              x[k],
              cosZenith[k],
              aside[k],
              EarthGlow.MIDDLE_ratio,
              EarthGlow.MIDDLE_SINE_ratio,
              EarthGlow.MIDDLE_WEIGHT_ratio);
    }
    for (int k = 0; k < n; k++) {
      inner[k] =
          EarthGlow.acrossRing(
              x[k],
              cosZenith[k],
              aside[k],
              EarthGlow.INNER_ratio,
              EarthGlow.INNER_SINE_ratio,
              EarthGlow.SIDE_WEIGHT_ratio);
    }
  }

  /**
   * Rings of {@link EarthGlow#edgeOn} with the Sun {@code side} x |sin(beta)| ahead of the face.
   */
  private static void edgeOn(LightLanes lanes, double side, int n) {
    magnitude(lanes.sinBeta_ratio, side, lanes.ahead_ratio, n);
    aside(lanes.cosZenith_ratio, lanes.ahead_ratio, lanes.aside_ratio, n);
    nadir(lanes, EarthGlow.OUTER_ratio, EarthGlow.OUTER_SINE_ratio, n);
    edgeRing(
        lanes,
        EarthGlow.SIDE_WEIGHT_ratio * EarthGlow.OUTER_SINE_ratio * EarthGlow.OUTER_ratio,
        lanes.outer_ratio,
        n);
    nadir(lanes, EarthGlow.MIDDLE_ratio, EarthGlow.MIDDLE_SINE_ratio, n);
    edgeRing(
        lanes,
        EarthGlow.MIDDLE_WEIGHT_ratio * EarthGlow.MIDDLE_SINE_ratio * EarthGlow.MIDDLE_ratio,
        lanes.middle_ratio,
        n);
    nadir(lanes, EarthGlow.INNER_ratio, EarthGlow.INNER_SINE_ratio, n);
    edgeRing(
        lanes,
        EarthGlow.SIDE_WEIGHT_ratio * EarthGlow.INNER_SINE_ratio * EarthGlow.INNER_ratio,
        lanes.inner_ratio,
        n);
  }

  private static void aside(double[] cosZenith, double[] ahead, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = EarthGlow.aside(cosZenith[k], ahead[k]);
    }
  }

  /** What one ring needs before the sum around it; in one loop it would not become a vector. */
  private static void nadir(LightLanes lanes, double c, double sinGround, int n) {
    double[] x = lanes.earth_ratio;
    double[] cosZenith = lanes.cosZenith_ratio;
    double[] nadir = lanes.nadir_ratio;
    double[] level = lanes.level_ratio;
    double[] swing = lanes.swing_ratio;
    for (int k = 0; k < n; k++) {
      nadir[k] = EarthGlow.cosNadir(x[k], c);
    }
    for (int k = 0; k < n; k++) {
      level[k] = EarthGlow.level(x[k], cosZenith[k], nadir[k], c);
    }
    for (int k = 0; k < n; k++) {
      swing[k] = EarthGlow.swing(x[k], nadir[k], c, sinGround);
    }
  }

  private static void edgeRing(LightLanes lanes, double weight, double[] out, int n) {
    double[] nadir = lanes.nadir_ratio;
    double[] level = lanes.level_ratio;
    double[] swing = lanes.swing_ratio;
    double[] ahead = lanes.ahead_ratio;
    double[] aside = lanes.aside_ratio;
    double[] part = lanes.part_ratio;
    for (int k = 0; k < n; k++) {
      part[k] = EarthGlow.sides(level[k], swing[k], ahead[k], aside[k]);
    }
    for (int k = 0; k < n; k++) {
      part[k] += EarthGlow.core(level[k], swing[k], ahead[k], aside[k]);
    }
    for (int k = 0; k < n; k++) {
      out[k] = weight / nadir[k] * part[k];
    }
  }

  /** Rings of {@link EarthGlow#facing}. */
  private static void facing(LightLanes lanes, int n) {
    Arrays.fill(lanes.ahead_ratio, 0, n, 0);
    aside(lanes.cosZenith_ratio, lanes.ahead_ratio, lanes.aside_ratio, n);
    nadir(lanes, EarthGlow.OUTER_ratio, EarthGlow.OUTER_SINE_ratio, n);
    facingRing(
        lanes, 0.5 * EarthGlow.SIDE_WEIGHT_ratio * EarthGlow.OUTER_ratio, lanes.outer_ratio, n);
    nadir(lanes, EarthGlow.MIDDLE_ratio, EarthGlow.MIDDLE_SINE_ratio, n);
    facingRing(
        lanes, 0.5 * EarthGlow.MIDDLE_WEIGHT_ratio * EarthGlow.MIDDLE_ratio, lanes.middle_ratio, n);
    nadir(lanes, EarthGlow.INNER_ratio, EarthGlow.INNER_SINE_ratio, n);
    facingRing(
        lanes, 0.5 * EarthGlow.SIDE_WEIGHT_ratio * EarthGlow.INNER_ratio, lanes.inner_ratio, n);
  }

  private static void facingRing(LightLanes lanes, double weight, double[] out, int n) {
    double[] level = lanes.level_ratio;
    double[] swing = lanes.swing_ratio;
    double[] aside = lanes.aside_ratio;
    double[] part = lanes.part_ratio;
    for (int k = 0; k < n; k++) {
      swing[k] *= aside[k];
    }
    for (int k = 0; k < n; k++) {
      part[k] = EarthGlow.day(level[k], swing[k]);
    }
    for (int k = 0; k < n; k++) {
      out[k] = weight * EarthGlow.night(level[k], swing[k], part[k]);
    }
  }

  private static void sum(LightLanes lanes, int n) {
    double[] outer = lanes.outer_ratio;
    double[] middle = lanes.middle_ratio;
    double[] inner = lanes.inner_ratio;
    double[] out = lanes.sum_ratio;
    for (int k = 0; k < n; k++) {
      out[k] = outer[k] + middle[k] + inner[k];
    }
  }

  private static void edge(double[] x, double[] sum, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = EarthGlow.edge(x[k], sum[k]);
    }
  }

  private static void reflected(
      double[] flux, double faces, double[] x, double[] sum, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = flux[k] * EarthGlow.ALBEDO_fraction * (faces * EarthGlow.edge(x[k], sum[k]));
    }
  }

  private static void both(LightLanes lanes, double[] out, int n) {
    double[] flux = lanes.flux_W_per_m2;
    double[] shaded = lanes.shaded_ratio;
    double[] x = lanes.earth_ratio;
    double[] sum = lanes.sum_ratio;
    for (int k = 0; k < n; k++) {
      out[k] = flux[k] * EarthGlow.ALBEDO_fraction * (shaded[k] + EarthGlow.edge(x[k], sum[k]));
    }
  }

  private static void facing(double[] flux, double[] x, double[] sum, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = flux[k] * EarthGlow.ALBEDO_fraction * (0.25 * x[k] * x[k] * sum[k]);
    }
  }

  /** Infrared of the Earth on the radiator. */
  static void radiatorEarth(Pointing pointing, LightLanes lanes, double[] out, int n) {
    double[] x = lanes.earth_ratio;
    if (pointing.attitude.radiator() != RadiatorMount.NADIR) {
      double faces = pointing.twoFaces ? 2 : 1;
      for (int k = 0; k < n; k++) {
        out[k] = EarthGlow.INFRARED_W_per_m2 * (faces * ViewFactor.edgeOn(x[k]));
      }
    } else if (pointing.twoFaces) {
      for (int k = 0; k < n; k++) {
        out[k] = EarthGlow.INFRARED_W_per_m2 * ViewFactor.facing(x[k]);
      }
    } else {
      Arrays.fill(out, 0, n, 0);
    }
  }
}
