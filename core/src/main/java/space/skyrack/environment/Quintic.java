package space.skyrack.environment;

/**
 * Motion between two nodes: the quintic through both positions, velocities and accelerations.
 *
 * <p>Time runs from 0 to 1 over the step; velocities and accelerations are per step and per step
 * squared. Accelerations are those of two bodies and J2, a factor of the position.
 */
final class Quintic {
  private static final double GRAVITY_m3_per_s2 = 3.986004418e14;
  private static final double FLAT_m2 = 1.5 * 1.08262668e-3 * Limb.EQUATOR_m * Limb.EQUATOR_m;

  private Quintic() {}

  /** Acceleration over position along x and y, times the step squared. */
  static double across(double z, double perRadius, double step_s) {
    return pull(z, perRadius, 1, step_s);
  }

  /** Acceleration over position along z, times the step squared. */
  static double along(double z, double perRadius, double step_s) {
    return pull(z, perRadius, 3, step_s);
  }

  private static double pull(double z, double perRadius, double axis, double step_s) {
    double perSquare = perRadius * perRadius;
    double flat = 1 + FLAT_m2 * perSquare * (axis - 5 * z * z * perSquare);
    return -GRAVITY_m3_per_s2 * step_s * step_s * perSquare * perRadius * flat;
  }

  static double third(double change, double v0, double v1, double a0, double a1) {
    return 10 * change - 6 * v0 - 4 * v1 - 1.5 * a0 + 0.5 * a1;
  }

  static double fourth(double change, double v0, double v1, double a0, double a1) {
    return -15 * change + 8 * v0 + 7 * v1 + 1.5 * a0 - a1;
  }

  static double fifth(double change, double v0, double v1, double a0, double a1) {
    return 6 * change - 3 * (v0 + v1) + 0.5 * (a1 - a0);
  }

  static double at(double c0, double c1, double c2, double c3, double c4, double c5, double ratio) {
    return c0 + ratio * (c1 + ratio * (c2 + ratio * (c3 + ratio * (c4 + ratio * c5))));
  }

  static double slope(double c1, double c2, double c3, double c4, double c5, double ratio) {
    return c1 + ratio * (2 * c2 + ratio * (3 * c3 + ratio * (4 * c4 + ratio * 5 * c5)));
  }
}
