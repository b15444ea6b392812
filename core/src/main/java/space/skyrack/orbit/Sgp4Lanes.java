package space.skyrack.orbit;

/** Intermediate values of one satellite between the passes of {@link Sgp4Kernel}, node by node. */
final class Sgp4Lanes {
  final double[] t_s;

  /** Semi-major axis in Earth radii. */
  final double[] a_ratio;

  final double[] e_ratio;
  final double[] inclination_rad;
  final double[] node_rad;
  final double[] perigee_rad;
  final double[] mean_rad;
  final double[] motion_rad_per_s;
  final double[] si_value;
  final double[] ci_value;

  /** Sums of the Sun's and the Moon's waves; later scratch. */
  final double[] first_value;

  final double[] second_value;
  final double[] third_value;
  final double[] fourth_value;
  final double[] fifth_value;
  final ResonanceWalk walk = new ResonanceWalk();

  /** Why the kernel stopped short; means nothing if it did not. */
  Sgp4Failure failure = Sgp4Failure.MEAN_ECCENTRICITY;

  Sgp4Lanes(int nodes) {
    t_s = new double[nodes];
    a_ratio = new double[nodes];
    e_ratio = new double[nodes];
    inclination_rad = new double[nodes];
    node_rad = new double[nodes];
    perigee_rad = new double[nodes];
    mean_rad = new double[nodes];
    motion_rad_per_s = new double[nodes];
    si_value = new double[nodes];
    ci_value = new double[nodes];
    first_value = new double[nodes];
    second_value = new double[nodes];
    third_value = new double[nodes];
    fourth_value = new double[nodes];
    fifth_value = new double[nodes];
  }
}
