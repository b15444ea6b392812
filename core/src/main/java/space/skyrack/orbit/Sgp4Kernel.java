package space.skyrack.orbit;

import java.util.Arrays;
import space.skyrack.time.Grid;

/**
 * SGP4, and SDP4 for periods of 225 minutes and more, over arrays: TEME states from mean elements.
 *
 * <p>In this order, each a pass over the nodes: drift under J2, J4 and drag; for deep space the
 * Sun, the Moon and resonance; J3's long-period terms; Kepler's equation; J2's short-period terms.
 *
 * <p>Source: Hoots and Roehrich (1980), Spacetrack Report 3; Vallado, Crawford, Hujsak and Kelso
 * (2006), AIAA 2006-6753; Hoots, Schumacher and Glover (2004), JGCD 27, 174.
 *
 * <p>Errors: within 1e-6 km of the 2006 paper's states. Lengths are in Earth radii inside.
 */
final class Sgp4Kernel {
  /** A lower eccentricity counts as this one; one below the limit is a failure. */
  private static final double LEAST_eccentricity = 1e-6;

  private static final double LIMIT_eccentricity = -1e-3;

  /** Keeps the long-period term finite for orbits that run exactly against the Earth's turn. */
  private static final double RETROGRADE_value = 1.5e-12;

  private Sgp4Kernel() {}

  /**
   * Fills satellite {@code i} of the block.
   *
   * @return how many nodes have a state, from the first; if not all, the lanes say why
   */
  static int fill(Sgp4Orbit orbit, int i, Ephemeris into) {
    Sgp4Lanes lanes = into.sgp4;
    int n = into.grid().nodes();
    if (!(orbit.elements().meanMotion_rad_per_s() > 0)) {
      lanes.failure = Sgp4Failure.MEAN_MOTION;
      return 0;
    }
    seconds(orbit.elements().epoch().tai_ns(), into.grid(), lanes.t_s);
    start(orbit.elements(), lanes, n);
    drift(orbit, lanes, n);
    DeepSpace deep = orbit.deep();
    if (deep != null) {
      n = DeepSpaceKernel.drift(orbit, deep, lanes, n);
    }
    n = drag(orbit, lanes, n);
    if (deep != null) {
      n = DeepSpaceKernel.waves(deep, lanes, n);
    }
    longPeriod(lanes, into.lanes, n);
    Sgp4AnomalyKernel.solve(into.lanes, n);
    n = Sgp4StateKernel.shape(lanes, into.lanes, n);
    Passes.turned(into.lanes, i, 1, n, into);
    return finite(into, into.row(i), n);
  }

  /** Seconds since the elements' epoch, from whole nanoseconds. */
  private static void seconds(long epoch_ns, Grid grid, double[] t_s) {
    long start_ns = grid.start_ns() - epoch_ns;
    long step_ns = grid.step_ns();
    for (int k = 0; k < grid.nodes(); k++) {
      t_s[k] = (start_ns + k * step_ns) * 1e-9;
    }
  }

  private static void start(Sgp4Elements at, Sgp4Lanes lanes, int n) {
    Arrays.fill(lanes.a_ratio, 0, n, at.semiMajorAxis_ratio());
    Arrays.fill(lanes.e_ratio, 0, n, at.eccentricity_ratio());
    Arrays.fill(lanes.inclination_rad, 0, n, at.inclination_rad());
    Arrays.fill(lanes.si_value, 0, n, Polynomials.sin(at.inclination_rad()));
    Arrays.fill(lanes.ci_value, 0, n, Polynomials.cos(at.inclination_rad()));
  }

  /** Angles under J2 and J4, and drag's trade between perigee and mean anomaly. */
  private static void drift(Sgp4Orbit orbit, Sgp4Lanes lanes, int n) {
    Sgp4Elements at = orbit.elements();
    Sgp4Rates rates = orbit.rates();
    Sgp4Drag drag = orbit.drag();
    double[] t = lanes.t_s;
    double[] shift = lanes.first_value;
    line(at.meanAnomaly_rad(), rates.meanAnomaly_rad_per_s(), t, lanes.mean_rad, n);
    line(at.perigee_rad(), rates.perigee_rad_per_s(), t, lanes.perigee_rad, n);
    double node = at.node_rad();
    double rate = rates.node_rad_per_s();
    double second = drag.node2_rad_per_s2;
    for (int k = 0; k < n; k++) {
      lanes.node_rad[k] = node + t[k] * Math.fma(second, t[k], rate);
    }
    double turn = drag.turn_rad_per_s;
    double swing = drag.swing_rad;
    if (turn == 0 && swing == 0) {
      return;
    }
    double eta = drag.eta_ratio;
    double start = drag.swingStart_value;
    Passes.cosine(lanes.mean_rad, shift, n);
    for (int k = 0; k < n; k++) {
      double w = Math.fma(eta, shift[k], 1);
      shift[k] = turn * t[k] + swing * (w * w * w - start);
    }
    for (int k = 0; k < n; k++) {
      lanes.mean_rad[k] += shift[k];
    }
    for (int k = 0; k < n; k++) {
      lanes.perigee_rad[k] -= shift[k];
    }
  }

  private static void line(double start, double rate, double[] t_s, double[] out, int n) {
    for (int k = 0; k < n; k++) {
      out[k] = start + rate * t_s[k];
    }
  }

  /** What drag does to size, shape and phase; stops at an eccentricity that has no meaning. */
  private static int drag(Sgp4Orbit orbit, Sgp4Lanes lanes, int n) {
    Sgp4Drag drag = orbit.drag();
    round(drag, lanes, n);
    n = shrink(drag, lanes, n);
    advance(drag, orbit.elements().meanMotion_rad_per_s(), lanes, n);
    n = closed(lanes, n);
    double[] e = lanes.e_ratio;
    for (int k = 0; k < n; k++) {
      e[k] = Math.max(e[k], LEAST_eccentricity);
    }
    return n;
  }

  private static int closed(Sgp4Lanes lanes, int n) {
    double[] e = lanes.e_ratio;
    for (int k = 0; k < n; k++) {
      if (!(e[k] < 1 && e[k] >= LIMIT_eccentricity)) {
        lanes.failure = Sgp4Failure.MEAN_ECCENTRICITY;
        return k;
      }
    }
    return n;
  }

  /** The polynomial in t is squared: past its zero an orbit would grow again, and has decayed. */
  private static int shrink(Sgp4Drag drag, Sgp4Lanes lanes, int n) {
    double c1 = drag.shrink1_per_s;
    double c2 = drag.shrink2_per_s2;
    double c3 = drag.shrink3_per_s3;
    double c4 = drag.shrink4_coefficient;
    double[] t_s = lanes.t_s;
    double[] left = lanes.first_value;
    double[] a = lanes.a_ratio;
    for (int k = 0; k < n; k++) {
      double t = t_s[k];
      left[k] = 1 - t * (c1 + t * (c2 + t * (c3 + t * c4)));
    }
    for (int k = 0; k < n; k++) {
      a[k] *= left[k] * left[k];
    }
    for (int k = 0; k < n; k++) {
      if (!(left[k] > 0)) {
        lanes.failure = Sgp4Failure.DECAYED;
        return k;
      }
    }
    return n;
  }

  private static void round(Sgp4Drag drag, Sgp4Lanes lanes, int n) {
    double rate = drag.round_per_s;
    double sine = drag.roundSine_ratio;
    double start = drag.sineStart_value;
    double[] t_s = lanes.t_s;
    double[] e = lanes.e_ratio;
    double[] s = lanes.first_value;
    if (sine == 0) {
      Arrays.fill(s, 0, n, start);
    } else {
      Passes.sine(lanes.mean_rad, s, n);
    }
    for (int k = 0; k < n; k++) {
      e[k] -= rate * t_s[k] + sine * (s[k] - start);
    }
  }

  private static void advance(Sgp4Drag drag, double motion, Sgp4Lanes lanes, int n) {
    double c2 = motion * drag.advance2_per_s;
    double c3 = motion * drag.advance3_per_s2;
    double c4 = motion * drag.advance4_per_s3;
    double c5 = motion * drag.advance5_coefficient;
    double[] t_s = lanes.t_s;
    double[] mean = lanes.mean_rad;
    for (int k = 0; k < n; k++) {
      double t = t_s[k];
      mean[k] += t * t * (c2 + t * (c3 + t * (c4 + t * c5)));
    }
  }

  /** J3's terms: the eccentricity's components along and across the node, and the phase. */
  private static void longPeriod(Sgp4Lanes lanes, Lanes out, int n) {
    double tilt = -0.5 * Wgs72.J3 / Wgs72.J2;
    double[] a = lanes.a_ratio;
    double[] e = lanes.e_ratio;
    double[] si = lanes.si_value;
    double[] ci = lanes.ci_value;
    double[] perigee = lanes.perigee_rad;
    double[] mean = lanes.mean_rad;
    double[] lift = lanes.first_value;
    double[] ex = out.ex_ratio;
    double[] ey = out.ey_ratio;
    double[] phase = out.mean_rad;
    Passes.circle(perigee, lift, ey, ex, n);
    for (int k = 0; k < n; k++) {
      lift[k] = tilt * si[k] / (a[k] * (1 - e[k] * e[k]));
    }
    for (int k = 0; k < n; k++) {
      ex[k] *= e[k];
    }
    for (int k = 0; k < n; k++) {
      ey[k] = Math.fma(e[k], ey[k], lift[k]);
    }
    for (int k = 0; k < n; k++) {
      double rise = 0.5 * (3 + 5 * ci[k]) / Math.max(1 + ci[k], RETROGRADE_value);
      phase[k] = mean[k] + perigee[k] + lift[k] * rise * ex[k];
    }
    for (int k = 0; k < n; k++) {
      phase[k] = Polynomials.reduce_rad(phase[k]);
    }
  }

  /** Nothing that is not a number leaves the kernel. */
  private static int finite(Ephemeris states, int row, int n) {
    for (int k = 0; k < n; k++) {
      int at = row + k;
      double sum =
          states.x_m[at]
              + states.y_m[at]
              + states.z_m[at]
              + states.vx_m_per_s[at]
              + states.vy_m_per_s[at]
              + states.vz_m_per_s[at];
      if (!(Math.abs(sum) < Double.POSITIVE_INFINITY)) {
        states.sgp4.failure = Sgp4Failure.SINGULAR;
        return k;
      }
    }
    return n;
  }
}
