package space.skyrack.environment;

import java.util.Arrays;

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
    row(lanes, -INNER_ratio, 2, n);
    row(lanes, INNER_ratio, 3, n);
    row(lanes, -OUTER_ratio, 4, n);
    row(lanes, OUTER_ratio, 5, n);
    LimbPasses.look(lanes, stretch, 6 * n);
    LimbPasses.bend(lanes, lanes.bend_ratio, 4 * n);
    curve(lanes, n);
    slope(lanes.chord_value, -1, lanes.firstSlope_value, n);
    slope(lanes.chord_value, 1, lanes.secondSlope_value, n);
    for (int s = 0; s < 2; s++) {
      root(lanes, s, 2 * s - 1, n);
      time(lanes.root_ratio[s], lanes.time_ratio, n);
      row(lanes, s, n);
    }
    LimbPasses.look(lanes, stretch, 2 * n);
    for (int s = 0; s < 2; s++) {
      System.arraycopy(lanes.chord_ratio, s * n, lanes.time_ratio, 0, n);
      double[] u = lanes.root_ratio[s];
      right(lanes.chord_value, 2 * s - 1, u, lanes.time_ratio, lanes.rightRoot_ratio[s], n);
    }
  }

  private static void motion(ShadowLanes lanes, double step_s, int n) {
    lanes.x.nodes(n);
    lanes.y.nodes(n);
    lanes.z.nodes(n);
    LimbPasses.radius(lanes, 2 * n);
    across(lanes.z.at_m, lanes.perRadius_per_m, step_s, lanes.firstAcross_ratio, 2 * n);
    along(lanes.z.at_m, lanes.perRadius_per_m, step_s, lanes.firstAlong_ratio, 2 * n);
    System.arraycopy(lanes.firstAcross_ratio, n, lanes.secondAcross_ratio, 0, n);
    System.arraycopy(lanes.firstAlong_ratio, n, lanes.secondAlong_ratio, 0, n);
    lanes.x.motion(lanes.firstAcross_ratio, lanes.secondAcross_ratio, n);
    lanes.y.motion(lanes.firstAcross_ratio, lanes.secondAcross_ratio, n);
    lanes.z.motion(lanes.firstAlong_ratio, lanes.secondAlong_ratio, n);
  }

  private static void across(double[] z, double[] per, double step_s, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Quintic.across(z[i], per[i], step_s);
    }
  }

  private static void along(double[] z, double[] per, double step_s, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = Quintic.along(z[i], per[i], step_s);
    }
  }

  private static void row(ShadowLanes lanes, double u, int row, int n) {
    Arrays.fill(lanes.time_ratio, 0, n, 0.5 * (u + 1));
    row(lanes, row, n);
  }

  private static void row(ShadowLanes lanes, int row, int n) {
    lanes.x.row(lanes.time_ratio, row, n);
    lanes.y.row(lanes.time_ratio, row, n);
    lanes.z.row(lanes.time_ratio, row, n);
  }

  private static void curve(ShadowLanes lanes, int n) {
    double[][] q = lanes.chordRow_ratio;
    for (int r = 0; r < q.length; r++) {
      System.arraycopy(lanes.chord_ratio, r * n, q[r], 0, n);
    }
    double[][] c = lanes.chord_value;
    evenFourth(q[0], q[1], q[2], q[3], q[4], q[5], c[4], n);
    evenSecond(q[2], q[3], q[4], q[5], c[4], c[2], n);
    evenLeast(q[2], q[3], q[4], q[5], c[4], c[0], n);
    oddFourth(q[0], q[1], q[2], q[3], q[4], q[5], c[5], n);
    oddSecond(q[2], q[3], q[4], q[5], c[5], c[3], n);
    oddLeast(q[2], q[3], q[4], q[5], c[5], c[1], n);
    double[][] p = lanes.bendRow_ratio;
    for (int r = 0; r < p.length; r++) {
      System.arraycopy(lanes.bend_ratio, r * n, p[r], 0, n);
    }
    double[][] b = lanes.bend_value;
    evenBow(p[0], p[1], p[2], p[3], b[2], n);
    evenEnd(p[0], p[1], b[2], b[0], n);
    oddBow(p[0], p[1], p[2], p[3], b[3], n);
    oddEnd(p[0], p[1], b[3], b[1], n);
  }

  private static void evenFourth(
      double[] a, double[] f, double[] c, double[] d, double[] b, double[] e, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = LimbCurve.fourth(0.5 * (c[i] + d[i]), 0.5 * (b[i] + e[i]), 0.5 * (a[i] + f[i]));
    }
  }

  private static void evenSecond(
      double[] c, double[] d, double[] b, double[] e, double[] fourth, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = LimbCurve.second(0.5 * (c[i] + d[i]), 0.5 * (b[i] + e[i]), fourth[i]);
    }
  }

  private static void evenLeast(
      double[] c, double[] d, double[] b, double[] e, double[] fourth, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = LimbCurve.least(0.5 * (c[i] + d[i]), 0.5 * (b[i] + e[i]), fourth[i]);
    }
  }

  private static void oddFourth(
      double[] a, double[] f, double[] c, double[] d, double[] b, double[] e, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double in = LimbCurve.odd(c[i], d[i], INNER_ratio);
      double mid = LimbCurve.odd(b[i], e[i], OUTER_ratio);
      out[i] = LimbCurve.fourth(in, mid, LimbCurve.odd(a[i], f[i], 1));
    }
  }

  private static void oddSecond(
      double[] c, double[] d, double[] b, double[] e, double[] fourth, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double in = LimbCurve.odd(c[i], d[i], INNER_ratio);
      out[i] = LimbCurve.second(in, LimbCurve.odd(b[i], e[i], OUTER_ratio), fourth[i]);
    }
  }

  private static void oddLeast(
      double[] c, double[] d, double[] b, double[] e, double[] fourth, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double in = LimbCurve.odd(c[i], d[i], INNER_ratio);
      out[i] = LimbCurve.least(in, LimbCurve.odd(b[i], e[i], OUTER_ratio), fourth[i]);
    }
  }

  private static void evenBow(double[] a, double[] f, double[] c, double[] d, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = LimbCurve.bow(0.5 * (a[i] + f[i]), 0.5 * (c[i] + d[i]));
    }
  }

  private static void evenEnd(double[] a, double[] f, double[] bow, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = 0.5 * (a[i] + f[i]) - bow[i];
    }
  }

  private static void oddBow(double[] a, double[] f, double[] c, double[] d, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double in = LimbCurve.odd(c[i], d[i], INNER_ratio);
      out[i] = LimbCurve.bow(LimbCurve.odd(a[i], f[i], 1), in);
    }
  }

  private static void oddEnd(double[] a, double[] f, double[] bow, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = LimbCurve.odd(a[i], f[i], 1) - bow[i];
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

  private static void root(ShadowLanes lanes, int s, double side, int n) {
    double[] even = lanes.lastRoot_ratio[s];
    double[] odd = lanes.root_ratio[s];
    start(lanes.chordRow_ratio[0], lanes.chordRow_ratio[1], side, odd, n);
    newton(lanes.chord_value, side, odd, even, n);
    newton(lanes.chord_value, side, even, odd, n);
    newton(lanes.chord_value, side, odd, even, n);
    lanes.lastRoot_ratio[s] = odd;
    lanes.root_ratio[s] = even;
  }

  private static void start(double[] a, double[] f, double side, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = LimbCurve.start(a[i] + side, f[i] + side);
    }
  }

  private static void newton(double[][] c, double side, double[] in, double[] out, int n) {
    double[] c0 = c[0];
    double[] c1 = c[1];
    double[] c2 = c[2];
    double[] c3 = c[3];
    double[] c4 = c[4];
    double[] c5 = c[5];
    for (int i = 0; i < n; i++) {
      out[i] = LimbCurve.newton(c0[i] + side, c1[i], c2[i], c3[i], c4[i], c5[i], in[i]);
    }
  }

  private static void time(double[] u, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = 0.5 * (u[i] + 1);
    }
  }

  private static void right(
      double[][] c, double side, double[] u, double[] look, double[] out, int n) {
    double[] c1 = c[1];
    double[] c2 = c[2];
    double[] c3 = c[3];
    double[] c4 = c[4];
    double[] c5 = c[5];
    for (int i = 0; i < n; i++) {
      double slope = Quintic.slope(c1[i], c2[i], c3[i], c4[i], c5[i], u[i]);
      out[i] = u[i] - (look[i] + side) / slope;
    }
  }

  /** Mean visible shares between {@code from_s} and {@code to_s}. */
  static void shares(ShadowLanes lanes, double step_s) {
    int n = lanes.count;
    double[] u = lanes.time_ratio;
    double[] row = lanes.share_fraction;
    for (int p = 0; p < Gauss.POINTS; p++) {
      point(lanes.from_s, lanes.to_s, Gauss.rise(p), 2 / step_s, u, n);
      chord(lanes.chord_value, u, row, n);
      System.arraycopy(row, 0, lanes.chord_ratio, p * n, n);
      bend(lanes.bend_value, u, row, n);
      System.arraycopy(row, 0, lanes.bend_ratio, p * n, n);
    }
    visible(lanes.chord_ratio, lanes.bend_ratio, lanes.visible_fraction, Gauss.POINTS * n);
    sum(lanes.visible_fraction, row, n);
  }

  private static void point(
      double[] from, double[] to, double rise, double perHalf, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = (from[i] + (to[i] - from[i]) * rise) * perHalf - 1;
    }
  }

  private static void chord(double[][] c, double[] u, double[] out, int n) {
    double[] c0 = c[0];
    double[] c1 = c[1];
    double[] c2 = c[2];
    double[] c3 = c[3];
    double[] c4 = c[4];
    double[] c5 = c[5];
    for (int i = 0; i < n; i++) {
      out[i] = Quintic.at(c0[i], c1[i], c2[i], c3[i], c4[i], c5[i], u[i]);
    }
  }

  private static void bend(double[][] c, double[] u, double[] out, int n) {
    double[] c0 = c[0];
    double[] c1 = c[1];
    double[] c2 = c[2];
    double[] c3 = c[3];
    for (int i = 0; i < n; i++) {
      out[i] = LimbCurve.cubic(c0[i], c1[i], c2[i], c3[i], u[i]);
    }
  }

  private static void visible(double[] chord, double[] bend, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = DiscShare.of(chord[i], bend[i]);
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
