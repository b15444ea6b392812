package space.skyrack.orbit;

/**
 * Motion in the Earth's zonal field J2 to J6 by fixed steps of the classical Runge-Kutta method.
 *
 * <p>Acceleration: the gradient of U = mu / r (1 - sum J_n (Re / r)^n P_n(z / r)), with the
 * Legendre polynomials and their slopes by recursion. The pole is the z axis of TEME, taken at
 * rest.
 *
 * <p>Limits: for differences between neighbours; over 15 orbits in steps of 1 / 480 of an orbit the
 * state itself is some metres off, the difference of two states 1 km apart below 1 mm.
 */
final class ZonalKernel {
  private final double[] j_value;

  /** Room for one satellite: state, slope, sum, trial. */
  private final double[] slope_value = new double[6];

  private final double[] trial_value = new double[6];
  private final double[] sum_value = new double[6];

  /** A field of the zonal terms up to {@code degree}, 0 for none. */
  ZonalKernel(int degree) {
    j_value = new double[degree + 1];
    for (int n = 2; n <= degree; n++) {
      j_value[n] = -EarthGravity.cosine(n, 0) * Math.sqrt(2 * n + 1);
    }
  }

  /** Advances a state (x, y, z, vx, vy, vz) in place. */
  void advance(double[] state, int at, double step_s, int steps) {
    for (int k = 0; k < steps; k++) {
      System.arraycopy(state, at, trial_value, 0, 6);
      slope();
      add(state, at, 0.5 * step_s, step_s / 6, true);
      slope();
      add(state, at, 0.5 * step_s, step_s / 3, false);
      slope();
      add(state, at, step_s, step_s / 3, false);
      slope();
      for (int c = 0; c < 6; c++) {
        state[at + c] += sum_value[c] + step_s / 6 * slope_value[c];
      }
    }
  }

  private void add(double[] state, int at, double reach_s, double weight_s, boolean first) {
    for (int c = 0; c < 6; c++) {
      sum_value[c] = (first ? 0 : sum_value[c]) + weight_s * slope_value[c];
      trial_value[c] = state[at + c] + reach_s * slope_value[c];
    }
  }

  private void slope() {
    double x = trial_value[0];
    double y = trial_value[1];
    double z = trial_value[2];
    double r2 = x * x + y * y + z * z;
    double r = Math.sqrt(r2);
    double c = z / r;
    double radial = 1;
    double polar = 0;
    double power = EarthGravity.RADIUS_m / r;
    double before = 1;
    double legendre = c;
    double slopeBefore = 0;
    double slope = 1;
    for (int n = 2; n < j_value.length; n++) {
      double next = ((2 * n - 1) * c * legendre - (n - 1) * before) / n;
      double nextSlope = slopeBefore + (2 * n - 1) * legendre;
      power *= EarthGravity.RADIUS_m / r;
      // -dU/dr carries (n + 1) P_n + c P_n', the polar direction P_n'.
      radial -= j_value[n] * power * ((n + 1) * next + c * nextSlope);
      polar -= j_value[n] * power * nextSlope;
      before = legendre;
      legendre = next;
      slopeBefore = slope;
      slope = nextSlope;
    }
    double pull = -EarthGravity.MU_m3_per_s2 / (r2 * r);
    slope_value[0] = trial_value[3];
    slope_value[1] = trial_value[4];
    slope_value[2] = trial_value[5];
    slope_value[3] = pull * radial * x;
    slope_value[4] = pull * radial * y;
    slope_value[5] = pull * (radial * z - polar * r);
  }
}
