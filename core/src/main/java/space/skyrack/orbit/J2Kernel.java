package space.skyrack.orbit;

import java.util.function.IntFunction;
import space.skyrack.time.Grid;

/**
 * Mean elements with secular J2 rates and the first-order short-period terms, over arrays.
 *
 * <p>Brouwer's generating function in polar-nodal variables (radius r and its rate R, argument of
 * latitude u, angular momentum G, node, and its polar part H, which the terms leave alone). With
 * kappa = e cos f, sigma = e sin f, phi = f - M, s = sin i, A = 2 - 3 s^2:
 *
 * <pre>
 * W = -C { A (phi + sigma) + s^2 [(3/2 + 2 kappa) sin 2u - sigma cos 2u] },  C = J2 Re^2 mu^2 / 4 G^3
 * </pre>
 *
 * and each variable gains its Poisson bracket with W: dr = dW/dR, dR = -dW/dr, du = dW/dG, dG =
 * -dW/du, dnode = dW/dH. Closed in the eccentricity and regular for circular orbits.
 *
 * <p>Source: Brouwer (1959) AJ 64, 378; polar-nodal form after Izsak (1963) and Aksnes (1972); the
 * circular limit equals the short-period terms of Spacetrack Report 3.
 *
 * <p>Limits: not within 0.01 deg of the critical inclination's resonance or the equator's node; no
 * J3, no drag.
 *
 * <p>Each pass is a short loop of arithmetic that has no branch and stores one lane: that is what
 * the compiler vectorises. Fused into one loop the same arithmetic takes three times as long.
 */
final class J2Kernel {
  static final double MU_m3_per_s2 = EarthGravity.MU_m3_per_s2;
  static final double J2_RE2_m2 =
      EarthGravity.J2_value * EarthGravity.RADIUS_m * EarthGravity.RADIUS_m;

  private J2Kernel() {}

  /** Elements of one satellite, ready for the loops. */
  record Orbit(
      long epoch_ns,
      double semiMajorAxis_m,
      double eccentricity_ratio,
      double cosInclination_value,
      double latitude_rad,
      double latitude_rad_per_s,
      double perigee_rad,
      double perigee_rad_per_s,
      double node_rad,
      double node_rad_per_s) {
    static Orbit of(MeanElements mean) {
      SecularRates rates = mean.rates();
      return new Orbit(
          mean.epoch().tai_ns(),
          mean.semiMajorAxis_m(),
          mean.eccentricity_ratio(),
          StrictMath.cos(mean.inclination_rad()),
          mean.argumentOfPerigee_rad() + mean.meanAnomaly_rad(),
          rates.latitude_rad_per_s(),
          mean.argumentOfPerigee_rad(),
          rates.perigee_rad_per_s(),
          mean.raan_rad(),
          rates.node_rad_per_s());
    }

    /** Whether both differ in latitude and node at most. */
    boolean alike(Orbit other) {
      return semiMajorAxis_m == other.semiMajorAxis_m
          && eccentricity_ratio == other.eccentricity_ratio
          && cosInclination_value == other.cosInclination_value
          && epoch_ns == other.epoch_ns
          && latitude_rad_per_s == other.latitude_rad_per_s
          && perigee_rad == other.perigee_rad
          && perigee_rad_per_s == other.perigee_rad_per_s
          && node_rad_per_s == other.node_rad_per_s;
    }

    /** The same orbit of a satellite elsewhere in it. */
    Orbit at(double otherLatitude_rad) {
      return new Orbit(
          epoch_ns,
          semiMajorAxis_m,
          eccentricity_ratio,
          cosInclination_value,
          otherLatitude_rad,
          latitude_rad_per_s,
          perigee_rad,
          perigee_rad_per_s,
          node_rad,
          node_rad_per_s);
    }
  }

  /**
   * Fills a block with the satellites from {@code first} on: those whose orbits differ in latitude
   * and node only go through the passes together.
   */
  static void fill(IntFunction<Orbit> orbits, int first, Ephemeris into) {
    Lanes lanes = into.lanes;
    int room = lanes.group(into.grid().nodes());
    int i = 0;
    Orbit next = orbits.apply(first);
    while (next != null) {
      Orbit orbit = next;
      int count = 0;
      do {
        lanes.add(next.latitude_rad, next.node_rad, count, into.grid().nodes());
        count++;
        next = i + count < into.satellites() ? orbits.apply(first + i + count) : null;
      } while (next != null && count < room && next.alike(orbit));
      fill(orbit, i, count, into);
      i += count;
    }
  }

  private static void fill(Orbit orbit, int i, int count, Ephemeris into) {
    Lanes lanes = into.lanes;
    seconds(orbit, into.grid(), count, lanes.t_s);
    int nodes = into.grid().nodes();
    int n = count * nodes;
    if (orbit.eccentricity_ratio == 0) {
      J2Circular.terms(orbit, lanes, n);
    } else {
      J2Eccentric.terms(orbit, lanes, n);
    }
    double e = orbit.eccentricity_ratio;
    double g0 = Math.sqrt(MU_m3_per_s2 * orbit.semiMajorAxis_m * (1 - e) * (1 + e));
    Passes.tilted(g0 * orbit.cosInclination_value, lanes, n);
    Passes.turned(lanes, i, count, nodes, into);
  }

  /** Seconds since the elements' epoch, from whole nanoseconds. */
  private static void seconds(Orbit orbit, Grid grid, int count, double[] t_s) {
    long start_ns = grid.start_ns() - orbit.epoch_ns;
    long step_ns = grid.step_ns();
    for (int k = 0; k < grid.nodes(); k++) {
      t_s[k] = (start_ns + k * step_ns) * 1e-9;
    }
    for (int j = 1; j < count; j++) {
      System.arraycopy(t_s, 0, t_s, j * grid.nodes(), grid.nodes());
    }
  }
}
