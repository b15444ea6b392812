package space.skyrack.environment;

import java.util.Arrays;
import space.skyrack.environment.Exposure.Phase;
import space.skyrack.orbit.Ephemeris;

/**
 * Edges of one interval by looking at every trial instant: the truth that {@link Shadow}'s
 * polynomial is held against. Extrema by golden section, roots by the Illinois method.
 */
final class LookedShadow {
  private static final double LONGEST_s = 60.0;
  private static final double GRAVITY_m3_per_s2 = 3.986004418e14;
  private static final double J2_value = 1.08262668e-3;

  /** No orbit above 150 km lets the Sun rise or set faster against the limb. */
  private static final double FASTEST_per_s = 2.6e-3;

  private static final double TIME_TOLERANCE_s = 1e-11;
  private static final double SLOPE_STEP_s = 0.02;

  /** Edges of the last interval, nanoseconds after its first node, increasing. */
  long[] edge_ns = new long[8];

  /** Phase that begins at each edge. */
  Phase[] edgePhase = new Phase[8];

  private double[] edge_s = new double[8];
  private final Limb limb;
  private final double[] x_m = new double[6];
  private final double[] y_m = new double[6];
  private final double[] z_m = new double[6];
  private final double[] sun_m = new double[6];
  private double step_s;
  private int edges;

  LookedShadow(Limb limb) {
    this.limb = limb;
  }

  /** Whether an interval between these heights above a threshold may cross it. */
  static boolean near(double first_ratio, double second_ratio, double part_s) {
    return first_ratio * second_ratio <= 0
        || Math.abs(first_ratio) + Math.abs(second_ratio) < FASTEST_per_s * part_s;
  }

  /**
   * Takes the interval from node {@code at} to {@code at + 1}; {@code sunAt} is its Sun's index.
   */
  void between(Ephemeris states, int at, SunEphemeris sun, int sunAt, double interval_s) {
    step_s = interval_s;
    int to = at + 1;
    double pull0 = pull(states.x_m[at], states.y_m[at], states.z_m[at]);
    double flat0 = flat(states.x_m[at], states.y_m[at], states.z_m[at]);
    double tilt0 = tilt(states.x_m[at], states.y_m[at], states.z_m[at]);
    double pull1 = pull(states.x_m[to], states.y_m[to], states.z_m[to]);
    double flat1 = flat(states.x_m[to], states.y_m[to], states.z_m[to]);
    double tilt1 = tilt(states.x_m[to], states.y_m[to], states.z_m[to]);
    double across0 = -pull0 * (1 + flat0 * (1 - tilt0));
    double across1 = -pull1 * (1 + flat1 * (1 - tilt1));
    quintic(x_m, states.x_m, states.vx_m_per_s, at, across0, across1);
    quintic(y_m, states.y_m, states.vy_m_per_s, at, across0, across1);
    double along0 = -pull0 * (1 + flat0 * (3 - tilt0));
    double along1 = -pull1 * (1 + flat1 * (3 - tilt1));
    quintic(z_m, states.z_m, states.vz_m_per_s, at, along0, along1);
    sun_m[0] = sun.x_m[sunAt];
    sun_m[1] = sun.y_m[sunAt];
    sun_m[2] = sun.z_m[sunAt];
    sun_m[3] = sun.x_m[sunAt + 1] - sun_m[0];
    sun_m[4] = sun.y_m[sunAt + 1] - sun_m[1];
    sun_m[5] = sun.z_m[sunAt + 1] - sun_m[2];
  }

  /**
   * Finds the edges of the interval, given the heights of the Sun and its radius at both nodes.
   *
   * @return how many edges stand in {@link #edge_ns}, all after the first node and none after the
   *     second
   */
  int edges(double height0, double disc0, double height1, double disc1, long interval_ns) {
    edges = 0;
    int parts = (int) StrictMath.ceil(step_s / LONGEST_s - 1e-9);
    double part_s = step_s / parts;
    double from = height0;
    double fromDisc = disc0;
    for (int part = 0; part < parts; part++) {
      double start_s = part * part_s;
      double to = height1;
      double toDisc = disc1;
      if (part < parts - 1) {
        to = height(start_s + part_s);
        toDisc = limb.disc_ratio;
      }
      if (near(from - fromDisc, to - toDisc, part_s)
          || near(from + fromDisc, to + toDisc, part_s)) {
        part(start_s, from, fromDisc, start_s + part_s, to, toDisc);
      }
      from = to;
      fromDisc = toDisc;
    }
    return settle(Limb.phase(height0 / disc0), interval_ns);
  }

  /** Mean visible share between two times of the interval, both in seconds after its start. */
  double mean_fraction(double from_s, double to_s) {
    double sum = 0;
    for (int i = 0; i < Gauss.COUNT; i++) {
      double node = Gauss.node(i);
      sum += Gauss.weight(i) * (share(from_s, to_s, node) + share(from_s, to_s, 1 - node));
    }
    return Math.clamp(sum, 0.0, 1.0);
  }

  /** The share as integrand after t = 3 s^2 - 2 s^3, which smooths its 3/2 powers at the edges. */
  private double share(double from_s, double to_s, double at) {
    height(from_s + (to_s - from_s) * at * at * (3 - 2 * at));
    return 6 * at * (1 - at) * limb.visible_fraction();
  }

  private void part(double a_s, double a, double aDisc, double b_s, double b, double bDisc) {
    boolean falls = height(a_s + SLOPE_STEP_s) < a;
    boolean rises = height(b_s - SLOPE_STEP_s) < b;
    if (falls != rises) {
      monotone(a_s, a, aDisc, b_s, b, bDisc);
      return;
    }
    double turn_s = extremum(a_s, b_s, falls ? 1 : -1);
    double turn = height(turn_s);
    double turnDisc = limb.disc_ratio;
    monotone(a_s, a, aDisc, turn_s, turn, turnDisc);
    monotone(turn_s, turn, turnDisc, b_s, b, bDisc);
  }

  private void monotone(double a_s, double a, double aDisc, double b_s, double b, double bDisc) {
    boolean sunA = a >= aDisc;
    boolean sunB = b >= bDisc;
    boolean darkA = a <= -aDisc;
    boolean darkB = b <= -bDisc;
    if (sunA && !sunB) {
      add(root(a_s, a - aDisc, b_s, b - bDisc, -1), Phase.PENUMBRA);
    }
    if (!darkA && darkB) {
      add(root(a_s, a + aDisc, b_s, b + bDisc, 1), Phase.UMBRA);
    }
    if (darkA && !darkB) {
      add(root(a_s, a + aDisc, b_s, b + bDisc, 1), Phase.PENUMBRA);
    }
    if (!sunA && sunB) {
      add(root(a_s, a - aDisc, b_s, b - bDisc, -1), Phase.SUN);
    }
  }

  private void add(double at_s, Phase begins) {
    if (edges == edge_s.length) {
      edge_s = Arrays.copyOf(edge_s, 2 * edges);
      edge_ns = Arrays.copyOf(edge_ns, 2 * edges);
      edgePhase = Arrays.copyOf(edgePhase, 2 * edges);
    }
    edge_s[edges] = at_s;
    edgePhase[edges] = begins;
    edges++;
  }

  /** Rounds the edges to nanoseconds in (0, interval]; a phase of no length goes unmentioned. */
  private int settle(Phase first, long interval_ns) {
    int kept = 0;
    for (int e = 0; e < edges; e++) {
      long at_ns = Math.clamp(Math.round(edge_s[e] * 1e9), 1L, interval_ns);
      if (kept > 0 && at_ns <= edge_ns[kept - 1]) {
        kept--;
      }
      Phase before = kept == 0 ? first : edgePhase[kept - 1];
      if (before != edgePhase[e]) {
        edge_ns[kept] = at_ns;
        edgePhase[kept] = edgePhase[e];
        kept++;
      }
    }
    return kept;
  }

  /** Illinois method on height + side x disc, whose signs differ at a and b. */
  private double root(double a_s, double a, double b_s, double b, int side) {
    double last_s = a_s;
    int kept = 0;
    for (int i = 0; i < 60; i++) {
      double at_s = (a_s * b - b_s * a) / (b - a);
      last_s = at_s;
      double value = height(at_s) + side * limb.disc_ratio;
      if (Math.abs(value) * (b_s - a_s) <= TIME_TOLERANCE_s * Math.abs(b - a)) {
        return at_s;
      }
      if ((value > 0) == (b > 0)) {
        b_s = at_s;
        b = value;
        a = kept == 1 ? 0.5 * a : a;
        kept = 1;
      } else {
        a_s = at_s;
        a = value;
        b = kept == -1 ? 0.5 * b : b;
        kept = -1;
      }
    }
    return last_s;
  }

  /** Golden section for the smallest value of sign x height. */
  private double extremum(double a_s, double b_s, int sign) {
    double golden = 0.6180339887498949;
    double c_s = b_s - golden * (b_s - a_s);
    double d_s = a_s + golden * (b_s - a_s);
    double c = sign * height(c_s);
    double d = sign * height(d_s);
    while (b_s - a_s > 1e-3) {
      if (c < d) {
        b_s = d_s;
        d_s = c_s;
        d = c;
        c_s = b_s - golden * (b_s - a_s);
        c = sign * height(c_s);
      } else {
        a_s = c_s;
        c_s = d_s;
        c = d;
        d_s = a_s + golden * (b_s - a_s);
        d = sign * height(d_s);
      }
    }
    return 0.5 * (a_s + b_s);
  }

  private double height(double at_s) {
    double t = at_s / step_s;
    limb.look(
        at(x_m, t),
        at(y_m, t),
        at(z_m, t),
        sun_m[0] + t * sun_m[3],
        sun_m[1] + t * sun_m[4],
        sun_m[2] + t * sun_m[5]);
    return limb.height_ratio;
  }

  private static double at(double[] c, double t) {
    return c[0] + t * (c[1] + t * (c[2] + t * (c[3] + t * (c[4] + t * c[5]))));
  }

  /** Coefficients over t in [0, 1] from position, velocity and acceleration = factor x position. */
  private void quintic(
      double[] into, double[] p, double[] v, int at, double perPosition0, double perPosition1) {
    double p0 = p[at];
    double change = p[at + 1] - p0;
    double v0 = v[at] * step_s;
    double v1 = v[at + 1] * step_s;
    double a0 = perPosition0 * p0 * step_s * step_s;
    double a1 = perPosition1 * p[at + 1] * step_s * step_s;
    into[0] = p0;
    into[1] = v0;
    into[2] = 0.5 * a0;
    into[3] = 10 * change - 6 * v0 - 4 * v1 - 1.5 * a0 + 0.5 * a1;
    into[4] = -15 * change + 8 * v0 + 7 * v1 + 1.5 * a0 - a1;
    into[5] = 6 * change - 3 * (v0 + v1) + 0.5 * (a1 - a0);
  }

  private static double pull(double x, double y, double z) {
    double square = x * x + y * y + z * z;
    return GRAVITY_m3_per_s2 / (square * Math.sqrt(square));
  }

  private static double flat(double x, double y, double z) {
    double square = x * x + y * y + z * z;
    return 1.5 * J2_value * Limb.EQUATOR_m * Limb.EQUATOR_m / square;
  }

  private static double tilt(double x, double y, double z) {
    return 5 * z * z / (x * x + y * y + z * z);
  }
}
