package space.skyrack.environment;

/**
 * Which steps can hold an edge of light, from the distance to the shadow's axis at their ends.
 *
 * <p>Stretched along the poles by 1 / (1 - f) the Earth is a sphere of radius R and sunrays stay
 * straight. With a the place along the Sun's direction and q = r^2 - a^2 the square distance from
 * the shadow's axis, the disc touches the limb where a is negative and q lies within w = 2 R |a| d
 * of R^2, with d the Sun's angular radius (at perihelion, with the parallax between the Sun seen
 * from the Earth's centre and from the satellite, and the stretch): 0.0049 rad, and 50 km on |a|
 * for its own change.
 *
 * <p>Between two nodes q leaves its chord by at most step^2 / 8 of its second derivative, which is
 * at most 2 v^2 or 2 mu / r in size, both below 4 mu / r on any bound orbit: 2.6e8 m2/s2 at 50 km
 * over the ground with 5 % for the stretch, J2 and the Sun's own motion. The second derivative of a
 * is at most 10 m/s2.
 */
final class ShadowBand {
  private static final double R_m = Limb.EQUATOR_m;
  private static final double DISC_rad = 4.9e-3;
  private static final double ALONG_m = 5e4;
  private static final double BEND_m2_per_s2 = 2.6e8;
  private static final double PULL_m_per_s2 = 10.0;

  /** Weighs a place ahead of the Earth's centre so that 100 km outdo any band. */
  private static final double SUNWARD_m = 1e10;

  private ShadowBand() {}

  /** Fills the bands of {@code n} steps: no edge where they are negative. */
  static void fill(LightLanes lanes, double stretch, double step_s, int n) {
    along(lanes, stretch, lanes.along_m, n + 1);
    square(lanes, stretch, lanes.square_m2, n + 1);
    band(lanes.along_m, lanes.square_m2, step_s, lanes.band_m2, n);
  }

  private static void along(LightLanes lanes, double stretch, double[] out, int n) {
    double[] x = lanes.x_m;
    double[] y = lanes.y_m;
    double[] z = lanes.z_m;
    double[] sx = lanes.axisX_ratio;
    double[] sy = lanes.axisY_ratio;
    double[] sz = lanes.axisZ_ratio;
    for (int k = 0; k < n; k++) {
      out[k] = x[k] * sx[k] + y[k] * sy[k] + stretch * z[k] * sz[k];
    }
  }

  private static void square(LightLanes lanes, double stretch, double[] out, int n) {
    double[] x = lanes.x_m;
    double[] y = lanes.y_m;
    double[] z = lanes.z_m;
    double[] along = lanes.along_m;
    double polar = stretch * stretch;
    for (int k = 0; k < n; k++) {
      out[k] = x[k] * x[k] + y[k] * y[k] + polar * z[k] * z[k] - along[k] * along[k];
    }
  }

  private static void band(double[] a, double[] q, double step_s, double[] out, int n) {
    double bow = 0.125 * step_s * step_s * BEND_m2_per_s2;
    double sag = 0.125 * step_s * step_s * PULL_m_per_s2;
    for (int k = 0; k < n; k++) {
      out[k] = band(a[k], q[k], a[k + 1], q[k + 1], bow, sag);
    }
  }

  private static double band(double a0, double q0, double a1, double q1, double bow, double sag) {
    double least = 0.5 * (a0 + a1 - Math.abs(a1 - a0)) - sag;
    double half = DISC_rad * (ALONG_m - least);
    double width = half * (2 * R_m + half) + bow;
    double reach = 0.5 * Math.abs(q1 - q0) + width - Math.abs(0.5 * (q0 + q1) - R_m * R_m);
    return reach - SUNWARD_m * (least + Math.abs(least));
  }

  /** The first step from {@code from} to {@code end} that can hold an edge; eight at a time. */
  static int calmUntil(double[] band, int from, int end) {
    int k = from;
    while (k + 8 <= end
        && (sign(band, k) & sign(band, k + 2) & sign(band, k + 4) & sign(band, k + 6)) < 0) {
      k += 8;
    }
    while (k < end && band[k] < 0) {
      k++;
    }
    return k;
  }

  /** Negative where both bands are. */
  private static long sign(double[] band, int k) {
    return Double.doubleToRawLongBits(band[k]) & Double.doubleToRawLongBits(band[k + 1]);
  }

  /** Whether a step without an edge is dark, by its first node. */
  static boolean dark(double place_m, double square_m2) {
    return place_m < 0 && square_m2 < R_m * R_m;
  }
}
