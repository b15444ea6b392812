package space.skyrack.orbit;

import java.util.Arrays;

/** The passes of {@link Sgp4Kernel} that only satellites with long periods need. */
final class DeepSpaceKernel {
  private static final double TURN_rad = 2 * Math.PI;

  /** Below it the node's wave is taken in the components of the orbit normal. */
  private static final double FLAT_rad = 0.2;

  private DeepSpaceKernel() {}

  /**
   * Steady lunar and solar drift, then the resonance.
   *
   * @return the nodes whose mean motion is above zero, from the first
   */
  static int drift(Sgp4Orbit orbit, DeepSpace deep, Sgp4Lanes lanes, int n) {
    add(deep.eccentricity_ratio_per_s(), lanes.t_s, lanes.e_ratio, n);
    add(deep.perigee_rad_per_s(), lanes.t_s, lanes.perigee_rad, n);
    add(deep.node_rad_per_s(), lanes.t_s, lanes.node_rad, n);
    add(deep.meanAnomaly_rad_per_s(), lanes.t_s, lanes.mean_rad, n);
    add(deep.inclination_rad_per_s(), lanes.t_s, lanes.inclination_rad, n);
    Resonance resonance = deep.resonance();
    if (resonance == null) {
      return n;
    }
    lock(resonance, lanes, n);
    return axes(orbit.elements(), lanes, n);
  }

  private static void add(double rate, double[] t_s, double[] inOut, int n) {
    for (int k = 0; k < n; k++) {
      inOut[k] = Math.fma(rate, t_s[k], inOut[k]);
    }
  }

  private static void lock(Resonance resonance, Sgp4Lanes lanes, int n) {
    ResonanceWalk walk = lanes.walk;
    walk.restart(resonance);
    for (int k = 0; k < n; k++) {
      double t = lanes.t_s[k];
      walk.to(resonance, t);
      double sidereal = resonance.sidereal_rad + Resonance.EARTH_rad_per_s * t;
      lanes.motion_rad_per_s[k] = walk.motion_rad_per_s(t);
      lanes.mean_rad[k] =
          walk.longitude_rad(t)
              - resonance.turns_count * (lanes.node_rad[k] - sidereal)
              - resonance.ofPerigee_count * lanes.perigee_rad[k];
    }
  }

  /** Semi-major axes from the mean motions, where those are not constant. */
  private static int axes(Sgp4Elements at, Sgp4Lanes lanes, int n) {
    double a = at.semiMajorAxis_ratio();
    double motion = at.meanMotion_rad_per_s();
    for (int k = 0; k < n; k++) {
      if (!(lanes.motion_rad_per_s[k] > 0)) {
        lanes.failure = Sgp4Failure.MEAN_MOTION;
        return k;
      }
      lanes.a_ratio[k] = a * Polynomials.twoThirdsPower(motion / lanes.motion_rad_per_s[k]);
    }
    return n;
  }

  /**
   * Waves of the Sun and the Moon.
   *
   * @return the nodes whose eccentricity stays within 0 and 1, from the first
   */
  static int waves(DeepSpace deep, Sgp4Lanes lanes, int n) {
    Arrays.fill(lanes.first_value, 0, n, 0);
    Arrays.fill(lanes.second_value, 0, n, 0);
    Arrays.fill(lanes.third_value, 0, n, 0);
    Arrays.fill(lanes.fourth_value, 0, n, 0);
    Arrays.fill(lanes.fifth_value, 0, n, 0);
    sum(deep.sun(), lanes, n);
    sum(deep.moon(), lanes, n);
    for (int k = 0; k < n; k++) {
      lanes.e_ratio[k] += lanes.first_value[k];
      double i = lanes.inclination_rad[k] + lanes.second_value[k];
      lanes.inclination_rad[k] = i;
      lanes.si_value[k] = Polynomials.sin(i);
      lanes.ci_value[k] = Polynomials.cos(i);
      if (i >= FLAT_rad) {
        steep(lanes, k);
      } else {
        flat(lanes, k);
      }
      if (i < 0) {
        lanes.inclination_rad[k] = -i;
        lanes.si_value[k] = -lanes.si_value[k];
        lanes.node_rad[k] += Math.PI;
        lanes.perigee_rad[k] -= Math.PI;
      }
      if (!(lanes.e_ratio[k] >= 0 && lanes.e_ratio[k] <= 1)) {
        lanes.failure = Sgp4Failure.PERTURBED_ECCENTRICITY;
        return k;
      }
    }
    return n;
  }

  /** Adds one body's waves of e, i, M, perigee and node to the five sums. */
  private static void sum(ThirdBody body, Sgp4Lanes lanes, int n) {
    for (int k = 0; k < n; k++) {
      double mean = body.phase_rad() + body.motion_rad_per_s() * lanes.t_s[k];
      double f = mean + 2 * body.bodyEccentricity_ratio() * Polynomials.sin(mean);
      double s = Polynomials.sin(f);
      double even = 0.5 * s * s - 0.25;
      double odd = -0.5 * s * Polynomials.cos(f);
      lanes.first_value[k] += of(body.eccentricity(), even, odd, s);
      lanes.second_value[k] += of(body.inclination(), even, odd, s);
      lanes.third_value[k] += of(body.meanAnomaly(), even, odd, s);
      lanes.fourth_value[k] += of(body.perigee(), even, odd, s);
      lanes.fifth_value[k] += of(body.node(), even, odd, s);
    }
  }

  private static double of(ThirdBody.Wave wave, double even, double odd, double single) {
    return wave.even_value() * even + wave.odd_value() * odd + wave.single_value() * single;
  }

  private static void steep(Sgp4Lanes lanes, int k) {
    double node = lanes.fifth_value[k] / lanes.si_value[k];
    lanes.perigee_rad[k] += lanes.fourth_value[k] - lanes.ci_value[k] * node;
    lanes.node_rad[k] += node;
    lanes.mean_rad[k] += lanes.third_value[k];
  }

  /**
   * Lyddane's form for small inclinations: the orbit normal's components take the waves, and the
   * sum of the angles is carried over.
   */
  private static void flat(Sgp4Lanes lanes, int k) {
    double di = lanes.second_value[k];
    double dh = lanes.fifth_value[k];
    double si = lanes.si_value[k];
    double ci = lanes.ci_value[k];
    // The published form multiplies by the node itself, so whole turns matter: it keeps its sign.
    double node = lanes.node_rad[k] % TURN_rad;
    double sn = Polynomials.sin(node);
    double cn = Polynomials.cos(node);
    double alpha = si * sn + dh * cn + di * ci * sn;
    double beta = si * cn - dh * sn + di * ci * cn;
    double turned = Polynomials.atan2(alpha, beta);
    if (Math.abs(node - turned) > Math.PI) {
      turned += turned < node ? TURN_rad : -TURN_rad;
    }
    lanes.perigee_rad[k] += lanes.fourth_value[k] - di * node * si + ci * (node - turned);
    lanes.mean_rad[k] += lanes.third_value[k];
    lanes.node_rad[k] = turned;
  }
}
