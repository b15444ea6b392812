package space.skyrack.environment;

/**
 * {@link Shadow} over all intervals of {@link ShadowLanes}, bit for bit, one short loop a quantity.
 *
 * <p>Every interval gets a root at both thresholds and a mean share; which of them mean something,
 * {@link Shadow} reads from the looks at the nodes.
 */
final class ShadowPasses {
  private static final double INNER_ratio = LimbCurve.INNER_ratio;
  private static final double OUTER_ratio = LimbCurve.OUTER_ratio;

  private ShadowPasses() {}

  /** Curves and roots. */
  static void roots(ShadowLanes lanes, double stretch, double step_s) {
    int n = lanes.count;
    motion(lanes, step_s, n);
    row(lanes, -INNER_ratio, 2 * n, n);
    row(lanes, INNER_ratio, 3 * n, n);
    row(lanes, -OUTER_ratio, 4 * n, n);
    row(lanes, OUTER_ratio, 5 * n, n);
    LimbPasses.perRadius(lanes, 2 * n, 6 * n);
    LimbPasses.look(lanes, stretch, 0, 6 * n);
    LimbPasses.bend(lanes, lanes.bend_ratio, 4 * n);
    chords(lanes, n);
    bends(lanes, n);
    slope(lanes.chord_value, -1, lanes.firstSlope_value, n);
    slope(lanes.chord_value, 1, lanes.secondSlope_value, n);
    root(lanes, -1, 0, n);
    root(lanes, 1, n, n);
    time(lanes.root_ratio, lanes.rootTime_ratio, 2 * n);
    for (int side = 0; side < 2; side++) {
      lanes.x.row(lanes.rootTime_ratio, side * n, (4 + side) * n, n);
      lanes.y.row(lanes.rootTime_ratio, side * n, (4 + side) * n, n);
      lanes.z.row(lanes.rootTime_ratio, side * n, (4 + side) * n, n);
    }
    LimbPasses.perRadius(lanes, 4 * n, 6 * n);
    LimbPasses.look(lanes, stretch, 4 * n, 6 * n);
    right(lanes, -1, lanes.rightRoot_ratio, 0, n);
    right(lanes, 1, lanes.rightRoot_ratio, n, n);
  }

  private static void motion(ShadowLanes lanes, double step_s, int n) {
    lanes.x.nodes(n);
    lanes.y.nodes(n);
    lanes.z.nodes(n);
    LimbPasses.perRadius(lanes, 0, 2 * n);
    double[] per = lanes.perRadius_per_m;
    across(lanes.z.first_m, per, 0, step_s, lanes.firstAcross_ratio, n);
    across(lanes.z.second_m, per, n, step_s, lanes.secondAcross_ratio, n);
    along(lanes.z.first_m, per, 0, step_s, lanes.firstAlong_ratio, n);
    along(lanes.z.second_m, per, n, step_s, lanes.secondAlong_ratio, n);
    lanes.x.motion(lanes.firstAcross_ratio, lanes.secondAcross_ratio, n);
    lanes.y.motion(lanes.firstAcross_ratio, lanes.secondAcross_ratio, n);
    lanes.z.motion(lanes.firstAlong_ratio, lanes.secondAlong_ratio, n);
  }

  private static void across(
      double[] z, double[] per, int base, double step_s, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Quintic.across(z[i], per[base + i], step_s);
    }
  }

  private static void along(
      double[] z, double[] per, int base, double step_s, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Quintic.along(z[i], per[base + i], step_s);
    }
  }

  private static void row(ShadowLanes lanes, double u, int base, int n) {
    double ratio = 0.5 * (u + 1);
    lanes.x.row(ratio, base, n);
    lanes.y.row(ratio, base, n);
    lanes.z.row(ratio, base, n);
  }

  private static void chords(ShadowLanes lanes, int n) {
    double[] q = lanes.chord_ratio;
    double[][] c = lanes.chord_value;
    evenFourth(q, c[4], n);
    evenSecond(q, c[4], c[2], n);
    evenLeast(q, c[4], c[0], n);
    oddFourth(q, c[5], n);
    oddSecond(q, c[5], c[3], n);
    oddLeast(q, c[5], c[1], n);
  }

  private static void evenFourth(double[] q, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double in = 0.5 * (q[2 * n + i] + q[3 * n + i]);
      double mid = 0.5 * (q[4 * n + i] + q[5 * n + i]);
      out[i] = LimbCurve.fourth(in, mid, 0.5 * (q[i] + q[n + i]));
    }
  }

  private static void evenSecond(double[] q, double[] fourth, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double in = 0.5 * (q[2 * n + i] + q[3 * n + i]);
      out[i] = LimbCurve.second(in, 0.5 * (q[4 * n + i] + q[5 * n + i]), fourth[i]);
    }
  }

  private static void evenLeast(double[] q, double[] fourth, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double in = 0.5 * (q[2 * n + i] + q[3 * n + i]);
      out[i] = LimbCurve.least(in, 0.5 * (q[4 * n + i] + q[5 * n + i]), fourth[i]);
    }
  }

  private static void oddFourth(double[] q, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double in = LimbCurve.odd(q[2 * n + i], q[3 * n + i], INNER_ratio);
      double mid = LimbCurve.odd(q[4 * n + i], q[5 * n + i], OUTER_ratio);
      out[i] = LimbCurve.fourth(in, mid, LimbCurve.odd(q[i], q[n + i], 1));
    }
  }

  private static void oddSecond(double[] q, double[] fourth, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double in = LimbCurve.odd(q[2 * n + i], q[3 * n + i], INNER_ratio);
      double mid = LimbCurve.odd(q[4 * n + i], q[5 * n + i], OUTER_ratio);
      out[i] = LimbCurve.second(in, mid, fourth[i]);
    }
  }

  private static void oddLeast(double[] q, double[] fourth, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double in = LimbCurve.odd(q[2 * n + i], q[3 * n + i], INNER_ratio);
      double mid = LimbCurve.odd(q[4 * n + i], q[5 * n + i], OUTER_ratio);
      out[i] = LimbCurve.least(in, mid, fourth[i]);
    }
  }

  private static void bends(ShadowLanes lanes, int n) {
    double[] q = lanes.bend_ratio;
    double[][] c = lanes.bend_value;
    evenBow(q, c[2], n);
    evenEnd(q, c[2], c[0], n);
    oddBow(q, c[3], n);
    oddEnd(q, c[3], c[1], n);
  }

  private static void evenBow(double[] q, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = LimbCurve.bow(0.5 * (q[i] + q[n + i]), 0.5 * (q[2 * n + i] + q[3 * n + i]));
    }
  }

  private static void evenEnd(double[] q, double[] bow, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = 0.5 * (q[i] + q[n + i]) - bow[i];
    }
  }

  private static void oddBow(double[] q, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double in = LimbCurve.odd(q[2 * n + i], q[3 * n + i], INNER_ratio);
      out[i] = LimbCurve.bow(LimbCurve.odd(q[i], q[n + i], 1), in);
    }
  }

  private static void oddEnd(double[] q, double[] bow, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = LimbCurve.odd(q[i], q[n + i], 1) - bow[i];
    }
  }

  private static void slope(double[][] c, double at, double[] out, int n) {
    double[] c1 = c[1];
    double[] c2 = c[2];
    double[] c3 = c[3];
    double[] c4 = c[4];
    double[] c5 = c[5];
    for (int i = 0; i < n; i++) {
      out[i] = Quintic.slope(c1[i], c2[i], c3[i], c4[i], c5[i], at);
    }
  }

  private static void root(ShadowLanes lanes, double side, int base, int n) {
    double[] even = lanes.lastRoot_ratio;
    double[] odd = lanes.root_ratio;
    start(lanes.chord_ratio, side, odd, base, n);
    newton(lanes.chord_value, side, odd, even, base, n);
    newton(lanes.chord_value, side, even, odd, base, n);
    newton(lanes.chord_value, side, odd, even, base, n);
    lanes.lastRoot_ratio = odd;
    lanes.root_ratio = even;
  }

  private static void start(double[] q, double side, double[] out, int base, int n) {
    for (int i = 0; i < n; i++) {
      out[base + i] = LimbCurve.start(q[i] + side, q[n + i] + side);
    }
  }

  private static void newton(
      double[][] c, double side, double[] in, double[] out, int base, int n) {
    double[] c0 = c[0];
    double[] c1 = c[1];
    double[] c2 = c[2];
    double[] c3 = c[3];
    double[] c4 = c[4];
    double[] c5 = c[5];
    for (int i = 0; i < n; i++) {
      out[base + i] =
          LimbCurve.newton(c0[i] + side, c1[i], c2[i], c3[i], c4[i], c5[i], in[base + i]);
    }
  }

  private static void time(double[] u, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = 0.5 * (u[i] + 1);
    }
  }

  private static void right(ShadowLanes lanes, double side, double[] out, int base, int n) {
    double[] q = lanes.chord_ratio;
    double[] u = lanes.root_ratio;
    double[] c1 = lanes.chord_value[1];
    double[] c2 = lanes.chord_value[2];
    double[] c3 = lanes.chord_value[3];
    double[] c4 = lanes.chord_value[4];
    double[] c5 = lanes.chord_value[5];
    int look = 4 * n + base;
    for (int i = 0; i < n; i++) {
      double slope = Quintic.slope(c1[i], c2[i], c3[i], c4[i], c5[i], u[base + i]);
      out[base + i] = u[base + i] - (q[look + i] + side) / slope;
    }
  }

  /** Mean visible shares between {@code from_s} and {@code to_s}. */
  static void shares(ShadowLanes lanes, double step_s) {
    int n = lanes.count;
    double perHalf = 2 / step_s;
    for (int p = 0; p < Gauss.POINTS; p++) {
      chord(lanes, Gauss.rise(p), perHalf, lanes.chord_ratio, p * n, n);
      bend(lanes, Gauss.rise(p), perHalf, lanes.bend_ratio, p * n, n);
    }
    visible(lanes.chord_ratio, lanes.bend_ratio, lanes.visible_fraction, Gauss.POINTS * n);
    sum(lanes.visible_fraction, lanes.share_fraction, n);
  }

  private static void chord(
      ShadowLanes lanes, double rise, double perHalf, double[] out, int base, int n) {
    double[] from = lanes.from_s;
    double[] to = lanes.to_s;
    double[] c0 = lanes.chord_value[0];
    double[] c1 = lanes.chord_value[1];
    double[] c2 = lanes.chord_value[2];
    double[] c3 = lanes.chord_value[3];
    double[] c4 = lanes.chord_value[4];
    double[] c5 = lanes.chord_value[5];
    for (int i = 0; i < n; i++) {
      double u = (from[i] + (to[i] - from[i]) * rise) * perHalf - 1;
      out[base + i] = Quintic.at(c0[i], c1[i], c2[i], c3[i], c4[i], c5[i], u);
    }
  }

  private static void bend(
      ShadowLanes lanes, double rise, double perHalf, double[] out, int base, int n) {
    double[] from = lanes.from_s;
    double[] to = lanes.to_s;
    double[] c0 = lanes.bend_value[0];
    double[] c1 = lanes.bend_value[1];
    double[] c2 = lanes.bend_value[2];
    double[] c3 = lanes.bend_value[3];
    for (int i = 0; i < n; i++) {
      double u = (from[i] + (to[i] - from[i]) * rise) * perHalf - 1;
      out[base + i] = LimbCurve.cubic(c0[i], c1[i], c2[i], c3[i], u);
    }
  }

  private static void visible(double[] chord, double[] bend, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Limb.partial_fraction(chord[i], bend[i]);
    }
  }

  private static void sum(double[] q, double[] out, int n) {
    double w0 = Gauss.riseWeight(0);
    double w1 = Gauss.riseWeight(1);
    double w2 = Gauss.riseWeight(2);
    double w3 = Gauss.riseWeight(3);
    double w4 = Gauss.riseWeight(4);
    double w5 = Gauss.riseWeight(5);
    for (int i = 0; i < n; i++) {
      out[i] =
          w0 * q[i]
              + w1 * q[n + i]
              + w2 * q[2 * n + i]
              + w3 * q[3 * n + i]
              + w4 * q[4 * n + i]
              + w5 * q[5 * n + i];
    }
  }
}
