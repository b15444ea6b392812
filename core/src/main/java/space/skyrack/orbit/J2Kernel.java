package space.skyrack.orbit;

import static space.skyrack.orbit.Polynomials.cos;
import static space.skyrack.orbit.Polynomials.sin;

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
 * J3, no drag. The loops hold no branch that depends on the instant.
 */
final class J2Kernel {
  private static final double MU = EarthGravity.MU_m3_per_s2;
  private static final double J2_RE2 =
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
  }

  /** Fills satellite {@code i} of the block. */
  static void fill(Orbit orbit, int i, Ephemeris into) {
    if (orbit.eccentricity_ratio == 0) {
      fillCircular(orbit, into.row(i), into);
    } else {
      fillEccentric(orbit, into.row(i), into);
    }
  }

  private static void fillCircular(Orbit orbit, int row, Ephemeris into) {
    Grid grid = into.grid();
    double a = orbit.semiMajorAxis_m;
    double c = orbit.cosInclination_value;
    double s2 = 1 - c * c;
    double g0 = Math.sqrt(MU * a);
    double h = g0 * c;
    double size = J2_RE2 / (4 * a);
    double small = size / a;
    double radius0 = a - 3 * size * (2 - 3 * s2);
    double radius2 = size * s2;
    double rate2 = -2 * size * s2 * MU / (g0 * a);
    double momentum2 = 3 * small * g0 * s2;
    double node2 = 3 * small * c;
    double latitude2 = -0.5 * small * (7 * c * c - 1);
    long start_ns = grid.start_ns() - orbit.epoch_ns;
    long step_ns = grid.step_ns();
    int nodes = grid.nodes();
    for (int k = 0; k < nodes; k++) {
      double t = (start_ns + k * step_ns) * 1e-9;
      double u = Polynomials.reduce_rad(Math.fma(orbit.latitude_rad_per_s, t, orbit.latitude_rad));
      double su = sin(u);
      double cu = cos(u);
      double s2u = 2 * su * cu;
      double c2u = Math.fma(-2 * su, su, 1);
      double node = Math.fma(node2, s2u, Math.fma(orbit.node_rad_per_s, t, orbit.node_rad));
      place(
          row + k,
          Math.fma(radius2, c2u, radius0),
          rate2 * s2u,
          Math.fma(momentum2, c2u, g0),
          h,
          su,
          cu,
          latitude2 * s2u,
          node,
          into);
    }
  }

  private static void fillEccentric(Orbit orbit, int row, Ephemeris into) {
    Grid grid = into.grid();
    double a = orbit.semiMajorAxis_m;
    double e = orbit.eccentricity_ratio;
    double eta = Math.sqrt((1 - e) * (1 + e));
    double beta = 1 / (1 + eta);
    double p = a * eta * eta;
    double g0 = Math.sqrt(MU * p);
    double c = orbit.cosInclination_value;
    double s2 = 1 - c * c;
    double h = g0 * c;
    double plane = 2 - 3 * s2;
    double cg = J2_RE2 / (4 * p * p);
    double cr = J2_RE2 / (4 * p);
    double cR = cg * g0;
    int iterations = iterations(e);
    long start_ns = grid.start_ns() - orbit.epoch_ns;
    long step_ns = grid.step_ns();
    int nodes = grid.nodes();
    for (int k = 0; k < nodes; k++) {
      double t = (start_ns + k * step_ns) * 1e-9;
      double w = Math.fma(orbit.perigee_rad_per_s, t, orbit.perigee_rad);
      double ex = e * cos(w);
      double ey = e * sin(w);
      double mean =
          Polynomials.reduce_rad(Math.fma(orbit.latitude_rad_per_s, t, orbit.latitude_rad));
      double f = eccentricLatitude(mean, ex, ey, iterations);
      double sf = sin(f);
      double cf = cos(f);
      double x = Math.fma(ex, cf, ey * sf);
      double y = Math.fma(ex, sf, -ey * cf);
      double ar = 1 / (1 - x);
      double r = a * (1 - x);
      double cu = ar * (cf - ex + ey * y * beta);
      double su = ar * (sf - ey - ex * y * beta);
      double phi = 2 * Polynomials.atan(beta * y / (1 - beta * x)) + y;
      double kappa = eta * eta * ar - 1;
      double sigma = eta * ar * y;

      double s2u = 2 * su * cu;
      double c2u = Math.fma(-2 * su, su, 1);
      double q = (1.5 + 2 * kappa) * s2u - sigma * c2u;
      double sum = 3 * (phi + sigma);
      double one = 1 + kappa;
      double bKappa = -plane * sigma * (beta + eta / (one * one)) + 2 * s2 * s2u;
      double bSigma = plane * (kappa * beta + 2 * eta / one + 1) - s2 * c2u;
      double potential = plane * (phi + sigma) + s2 * q;
      double dLatitude =
          cg * (3 * potential - 2 * c * c * (q - sum) - 2 * one * bKappa - sigma * bSigma);
      double node = Math.fma(orbit.node_rad_per_s, t, orbit.node_rad);
      place(
          row + k,
          r - cr * bSigma,
          g0 / p * sigma - cR * one / r * bKappa,
          g0 + cR * s2 * ((3 + 4 * kappa) * c2u + 2 * sigma * s2u),
          h,
          su,
          cu,
          dLatitude,
          node - 2 * c * cg * (sum - q),
          into);
    }
  }

  /** Solves F - ex sin F + ey cos F = mean by a set number of clamped Newton steps. */
  private static double eccentricLatitude(double mean, double ex, double ey, int iterations) {
    double f = mean;
    for (int it = 0; it < iterations; it++) {
      double sf = sin(f);
      double cf = cos(f);
      double slope = 1 - ex * cf - ey * sf;
      double step = (mean - f + ex * sf - ey * cf) / slope;
      f += Math.max(-0.9, Math.min(0.9, step));
    }
    return f;
  }

  /** Steps that bring Newton's method to 1e-15; from e = 0.3 on the clamp may cost some. */
  private static int iterations(double e) {
    if (e < 3e-4) {
      return 2;
    }
    if (e < 0.02) {
      return 3;
    }
    if (e < 0.3) {
      return 5;
    }
    return e < 0.8 ? 9 : 16;
  }

  /** Writes the state that polar-nodal variables describe; the latitude is u + du, du small. */
  private static void place(
      int at,
      double r,
      double rate,
      double g,
      double h,
      double su,
      double cu,
      double du,
      double node,
      Ephemeris into) {
    double sd = du * Math.fma(du * du, Math.fma(du * du, 1.0 / 120, -1.0 / 6), 1);
    double cd = Math.fma(du * du, Math.fma(du * du, 1.0 / 24, -0.5), 1);
    double st = Math.fma(su, cd, cu * sd);
    double ct = Math.fma(cu, cd, -su * sd);
    double ci = h / g;
    double si = Math.sqrt(Math.max(0, Math.fma(-ci, ci, 1)));
    double sn = sin(node);
    double cn = cos(node);
    double along = g / r;
    double px = Math.fma(ct, cn, -st * sn * ci);
    double py = Math.fma(ct, sn, st * cn * ci);
    double pz = st * si;
    double tx = -Math.fma(st, cn, ct * sn * ci);
    double ty = Math.fma(ct * cn, ci, -st * sn);
    double tz = ct * si;
    into.x_m[at] = r * px;
    into.y_m[at] = r * py;
    into.z_m[at] = r * pz;
    into.vx_m_per_s[at] = Math.fma(rate, px, along * tx);
    into.vy_m_per_s[at] = Math.fma(rate, py, along * ty);
    into.vz_m_per_s[at] = Math.fma(rate, pz, along * tz);
  }
}
