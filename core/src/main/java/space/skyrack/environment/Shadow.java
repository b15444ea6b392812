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
 * the height of the Sun above the limb, over its radius, is looked at six times and becomes a
 * polynomial ({@link LimbCurve}). If its slope changes sign, the part is cut at the extremum, so
 * that a shadow that begins and ends within the part is found; each side of it is monotone and a
 * sign change there is one root, put right by one more look. Errors: 1 ns of root-finding;
 * interpolation moves edges by 10 us on steps of 60 s, 0.05 ms at 120 s, 0.3 ms at 300 s and 6 ms
 * at 600 s (GMAT's states at 400 to 429 km). Grazes that last less than 1 ms can be missed. The
 * mean share is good to 1e-5; of that, the polynomial takes 1e-7 at 150 km.
 *
 * <p>Steps of at most 60 s go through {@link ShadowPasses} many at a time, with the same bits; this
 * class alone does the longer ones, and those with an extremum or a root that Newton's three steps
 * leave unsettled.
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

  /**
   * No orbit above 150 km lets the Sun rise or set faster against the limb: 2.6e-3 per second, over
   * the least radius of the Sun.
   */
  private static final double FASTEST_per_s = 2.6e-3 / 4.5e-3;

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
    parts = parts(step_s);
    int to = at + 1;
    double z0 = states.z_m[at];
    double z1 = states.z_m[to];
    double per0 = Limb.perLength(states.x_m[at], states.y_m[at], z0);
    double per1 = Limb.perLength(states.x_m[to], states.y_m[to], z1);
    double across0 = Quintic.across(z0, per0, step_s);
    double across1 = Quintic.across(z1, per1, step_s);
    quintic(x_m, states.x_m, states.vx_m_per_s, at, across0, across1);
    quintic(y_m, states.y_m, states.vy_m_per_s, at, across0, across1);
    double along0 = Quintic.along(z0, per0, step_s);
    double along1 = Quintic.along(z1, per1, step_s);
    quintic(z_m, states.z_m, states.vz_m_per_s, at, along0, along1);
    sun_m[0] = sun.x_m[sunAt];
    sun_m[1] = sun.y_m[sunAt];
    sun_m[2] = sun.z_m[sunAt];
    sun_m[3] = sun.x_m[sunAt + 1] - sun_m[0];
    sun_m[4] = sun.y_m[sunAt + 1] - sun_m[1];
    sun_m[5] = sun.z_m[sunAt + 1] - sun_m[2];
  }

  static int parts(double step_s) {
    return (int) StrictMath.ceil(step_s / LONGEST_s - 1e-9);
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
      if (parts == 1 || near(from, to, step_s / parts)) {
        part(part);
      }
      from.copy(to);
    }
    return settle(Limb.phase(first.chord_ratio), interval_ns);
  }

  /** Puts edges and penumbra of interval {@code i} into the lanes, from the roots there. */
  void settle(ShadowLanes lanes, int i, double interval_s, long interval_ns) {
    int found = edges(lanes, i, interval_s, interval_ns);
    Phase phase = Limb.phase(lanes.chordRow_ratio[0][i]);
    lanes.edges[i] = found;
    lanes.phase[i] = phase.code;
    lanes.from_s[i] = 0;
    lanes.to_s[i] = 0;
    long from_ns = 0;
    for (int e = 0; e <= found; e++) {
      long to_ns = e < found ? edge_ns[e] : interval_ns;
      if (phase == Phase.PENUMBRA && to_ns > from_ns) {
        lanes.from_s[i] = from_ns * 1e-9;
        lanes.to_s[i] = to_ns * 1e-9;
      }
      if (e < found) {
        lanes.edge_ns[2 * i + e] = to_ns;
        lanes.edgePhase[2 * i + e] = edgePhase[e].code;
        phase = edgePhase[e];
        from_ns = to_ns;
      }
    }
  }

  /** Edges from the roots in the lanes, or -1 where those do not tell. */
  private int edges(ShadowLanes lanes, int i, double interval_s, long interval_ns) {
    edges = 0;
    parts = 1;
    step_s = interval_s;
    if (lanes.firstSlope_value[i] < 0 != lanes.secondSlope_value[i] < 0) {
      return -1;
    }
    double a = lanes.chordRow_ratio[0][i];
    double b = lanes.chordRow_ratio[1][i];
    if (a >= 1 && b < 1 && !add(lanes, 0, i, Phase.PENUMBRA)) {
      return -1;
    }
    if (a > -1 && b <= -1 && !add(lanes, 1, i, Phase.UMBRA)) {
      return -1;
    }
    if (a <= -1 && b > -1 && !add(lanes, 1, i, Phase.PENUMBRA)) {
      return -1;
    }
    if (a < 1 && b >= 1 && !add(lanes, 0, i, Phase.SUN)) {
      return -1;
    }
    return settle(Limb.phase(a), interval_ns);
  }

  private boolean add(ShadowLanes lanes, int side, int i, Phase begins) {
    double right = lanes.rightRoot_ratio[side][i];
    add(0, right, begins);
    return LimbCurve.settled(lanes.lastRoot_ratio[side][i], lanes.root_ratio[side][i])
        && right >= -1
        && right <= 1;
  }

  /** Mean visible share between two times of the interval, both in seconds after its start. */
  double mean_fraction(double from_s, double to_s) {
    double sum = 0;
    for (int p = 0; p < Gauss.POINTS; p++) {
      sum += Gauss.riseWeight(p) * share(from_s + (to_s - from_s) * Gauss.rise(p));
    }
    return Math.clamp(sum, 0.0, 1.0);
  }

  private double share(double at_s) {
    if (parts == 1) {
      double u = at_s * (2 / step_s) - 1;
      return DiscShare.of(curve.chord(u), curve.bend(u));
    }
    look(at_s / step_s);
    return limb.visible_fraction();
  }

  /** Whether the height could come to either threshold between two looks. */
  private static boolean near(Look a, Look b, double part_s) {
    return near(a.chord_ratio - 1, b.chord_ratio - 1, part_s)
        || near(a.chord_ratio + 1, b.chord_ratio + 1, part_s);
  }

  private static boolean near(double first_ratio, double second_ratio, double part_s) {
    return first_ratio * second_ratio <= 0
        || Math.abs(first_ratio) + Math.abs(second_ratio) < FASTEST_per_s * part_s;
  }

  /** One part: its curve, cut at the extremum if it has one. */
  private void part(int part) {
    look(part, -LimbCurve.OUTER_ratio);
    double b = limb.chord_ratio;
    look(part, -LimbCurve.INNER_ratio);
    double c = limb.chord_ratio;
    double bendC = limb.bend_ratio;
    look(part, LimbCurve.INNER_ratio);
    double d = limb.chord_ratio;
    double bendD = limb.bend_ratio;
    look(part, LimbCurve.OUTER_ratio);
    double e = limb.chord_ratio;
    double a = from.chord_ratio;
    double f = to.chord_ratio;
    curve.chords(a, b, c, d, e, f);
    curve.bends(from.bend_ratio, bendC, bendD, to.bend_ratio);
    if (curve.slope(-1) < 0 == curve.slope(1) < 0) {
      monotone(part, -1, a, 1, f);
      return;
    }
    double turn = curve.extremum();
    double chord = curve.chord(turn);
    monotone(part, -1, a, turn, chord);
    monotone(part, turn, chord, 1, f);
  }

  private void look(int part, double u) {
    look((part + 0.5 * (u + 1)) / parts);
  }

  private void monotone(int part, double aAt, double a, double bAt, double b) {
    boolean sunA = a >= 1;
    boolean sunB = b >= 1;
    boolean darkA = a <= -1;
    boolean darkB = b <= -1;
    if (sunA && !sunB) {
      add(part, root(part, -1, aAt, a, bAt, b), Phase.PENUMBRA);
    }
    if (!darkA && darkB) {
      add(part, root(part, 1, aAt, a, bAt, b), Phase.UMBRA);
    }
    if (darkA && !darkB) {
      add(part, root(part, 1, aAt, a, bAt, b), Phase.PENUMBRA);
    }
    if (!sunA && sunB) {
      add(part, root(part, -1, aAt, a, bAt, b), Phase.SUN);
    }
  }

  /** The curve's root, put right by one look at it. */
  private double root(int part, double side, double aAt, double a, double bAt, double b) {
    double u = curve.root(side, aAt, a + side, bAt, b + side);
    look(part, u);
    double better = u - (limb.chord_ratio + side) / curve.slope(u);
    return better >= aAt && better <= bAt ? better : u;
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
    return Quintic.at(c[0], c[1], c[2], c[3], c[4], c[5], t);
  }

  /** Coefficients over t in [0, 1] from position, velocity and acceleration = factor x position. */
  private void quintic(
      double[] into, double[] p, double[] v, int at, double perPosition0, double perPosition1) {
    double change = p[at + 1] - p[at];
    double v0 = v[at] * step_s;
    double v1 = v[at + 1] * step_s;
    double a0 = perPosition0 * p[at];
    double a1 = perPosition1 * p[at + 1];
    into[0] = p[at];
    into[1] = v0;
    into[2] = 0.5 * a0;
    into[3] = Quintic.third(change, v0, v1, a0, a1);
    into[4] = Quintic.fourth(change, v0, v1, a0, a1);
    into[5] = Quintic.fifth(change, v0, v1, a0, a1);
  }
}
