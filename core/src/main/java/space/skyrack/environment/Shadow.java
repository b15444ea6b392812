package space.skyrack.environment;

import java.util.Arrays;
import java.util.List;
import space.skyrack.environment.Exposure.Phase;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
import space.skyrack.orbit.Ephemeris;

/**
 * The light on one satellite between two neighbouring nodes: phase edges and mean visible share.
 *
 * <p>Motion between the nodes is the quintic through both positions, velocities and accelerations
 * (two-body and J2, from the positions); the Sun moves on the chord. Everything depends on the two
 * nodes alone, so the edges of an interval do not know which window it was cut from.
 *
 * <p>Method: the interval is cut into parts of at most 60 s. Where a part could touch a threshold,
 * the height of the Sun above the limb is searched for an extremum first, so that a shadow that
 * begins and ends within the part is found; each side of it is monotone and a sign change there is
 * one root. Errors: 1 ns of root-finding; interpolation moves edges by 10 us on steps of 60 s, 0.05
 * ms at 120 s, 0.3 ms at 300 s and 6 ms at 600 s (GMAT's states at 400 to 429 km). Grazes that last
 * less than 1 ms can be missed. The mean share is good to 1e-5.
 *
 * <p>One instance belongs to one thread.
 */
public final class Shadow {
  /** Heights at which edges were held against another program and against rays. */
  public static final Envelope VALIDITY =
      Envelope.ofAll(
          "environment.shadow",
          "conical eclipse, oblate Earth",
          List.of(Domain.LIGHT, Domain.CHARGE),
          Range.of(
              Measure.ALTITUDE,
              400e3,
              1_400e3,
              "GmatEclipseTest: edges within 0.5 s on one orbit of 400 to 429 km; EclipseCases:"
                  + " published seasons at 550 to 1,200 km, five orbits, and none left at 1,400 km"));

  private static final double LONGEST_s = 60.0;
  private static final double GRAVITY_m3_per_s2 = 3.986004418e14;
  private static final double J2_value = 1.08262668e-3;

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
  private final LimbCurve curve = new LimbCurve();
  private final Look from = new Look();
  private final Look to = new Look();
  private double step_s;
  private int parts;
  private int edges;

  Shadow(Limb limb) {
    this.limb = limb;
  }

  /**
   * Takes the interval from node {@code at} to {@code at + 1}; {@code sunAt} is its Sun's index.
   */
  void between(Ephemeris states, int at, SunEphemeris sun, int sunAt, double interval_s) {
    step_s = interval_s;
    parts = (int) StrictMath.ceil(step_s / LONGEST_s - 1e-9);
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
   * Finds the edges of the interval, given the looks at both nodes.
   *
   * @return how many edges stand in {@link #edge_ns}, all after the first node and none after the
   *     second
   */
  int edges(Look first, Look second, long interval_ns) {
    edges = 0;
    from.copy(first);
    for (int part = 0; part < parts; part++) {
      if (part < parts - 1) {
        look(part, 1);
        to.take(limb);
      } else {
        to.copy(second);
      }
      part(part);
      from.copy(to);
    }
    return settle(Limb.phase(first.height_ratio, first.disc_ratio), interval_ns);
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
    double at_s = from_s + (to_s - from_s) * at * at * (3 - 2 * at);
    double weight = 6 * at * (1 - at);
    if (parts == 1) {
      double u = 2 * at_s / step_s - 1;
      return weight * Limb.visible_fraction(curve.height(u), curve.disc(u), curve.curvature(u));
    }
    look(at_s / step_s);
    return weight * limb.visible_fraction();
  }

  /** One part: its curve, cut at the extremum if it has one. */
  private void part(int part) {
    look(part, -LimbCurve.OUTER_ratio);
    double b = limb.height_ratio;
    look(part, -LimbCurve.INNER_ratio);
    double c = limb.height_ratio;
    double discC = limb.disc_ratio;
    double curvatureC = limb.curvature_ratio;
    look(part, LimbCurve.INNER_ratio);
    double d = limb.height_ratio;
    double discD = limb.disc_ratio;
    double curvatureD = limb.curvature_ratio;
    look(part, LimbCurve.OUTER_ratio);
    double e = limb.height_ratio;
    curve.heights(from.height_ratio, b, c, d, e, to.height_ratio);
    curve.discs(from.disc_ratio, discC, discD, to.disc_ratio);
    curve.curvatures(from.curvature_ratio, curvatureC, curvatureD, to.curvature_ratio);
    double a = from.height_ratio;
    double f = to.height_ratio;
    if (curve.slope(-1) < 0 == curve.slope(1) < 0) {
      monotone(part, -1, a, from.disc_ratio, 1, f, to.disc_ratio);
      return;
    }
    double turn = curve.extremum();
    double height = curve.height(turn);
    double disc = curve.disc(turn);
    monotone(part, -1, a, from.disc_ratio, turn, height, disc);
    monotone(part, turn, height, disc, 1, f, to.disc_ratio);
  }

  private void look(int part, double u) {
    look((part + 0.5 * (u + 1)) / parts);
  }

  private void monotone(
      int part, double aAt, double a, double aDisc, double bAt, double b, double bDisc) {
    boolean sunA = a >= aDisc;
    boolean sunB = b >= bDisc;
    boolean darkA = a <= -aDisc;
    boolean darkB = b <= -bDisc;
    if (sunA && !sunB) {
      add(part, curve.root(-1, aAt, a - aDisc, bAt, b - bDisc), Phase.PENUMBRA);
    }
    if (!darkA && darkB) {
      add(part, curve.root(1, aAt, a + aDisc, bAt, b + bDisc), Phase.UMBRA);
    }
    if (darkA && !darkB) {
      add(part, curve.root(1, aAt, a + aDisc, bAt, b + bDisc), Phase.PENUMBRA);
    }
    if (!sunA && sunB) {
      add(part, curve.root(-1, aAt, a - aDisc, bAt, b - bDisc), Phase.SUN);
    }
  }

  private void add(int part, double u, Phase begins) {
    if (edges == edge_s.length) {
      edge_s = Arrays.copyOf(edge_s, 2 * edges);
      edge_ns = Arrays.copyOf(edge_ns, 2 * edges);
      edgePhase = Arrays.copyOf(edgePhase, 2 * edges);
    }
    edge_s[edges] = (part + 0.5 * (u + 1)) / parts * step_s;
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

  /** Looks at a fraction of the interval. */
  private void look(double t) {
    limb.look(
        at(x_m, t),
        at(y_m, t),
        at(z_m, t),
        sun_m[0] + t * sun_m[3],
        sun_m[1] + t * sun_m[4],
        sun_m[2] + t * sun_m[5]);
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
