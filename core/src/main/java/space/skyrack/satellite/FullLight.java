package space.skyrack.satellite;

import java.util.Arrays;
import space.skyrack.environment.Exposure;

/**
 * What arrays and radiators do in each step of an advance, with all of the disc in view and with
 * none, where all satellites of a block face the Sun alike: once for all of them.
 */
final class FullLight {
  /** Steps from which on it is worth finding out whether the satellites face the Sun alike. */
  private static final int SOME = 4;

  /** Steps from which on comparing ranges is worth the calls. */
  private static final int MANY = 16;

  double[] array_K = {};
  double[] available_W = {};
  double[] fromArray_W = {};
  double[] sun_W = {};

  double darkArray_K;
  double darkFromArray_W;

  /** Whether the satellites do face the Sun alike; if not, nothing else here holds. */
  boolean alike;

  void fill(Platform p, Exposure e, int fromStep, int toStep) {
    alike =
        toStep - fromStep >= SOME
            && same(e, e.array_W_per_m2, fromStep, toStep)
            && same(e, e.radiatorSun_W_per_m2, fromStep, toStep);
    if (!alike) {
      return;
    }
    int steps = toStep - fromStep;
    if (array_K.length < steps) {
      array_K = new double[steps];
      available_W = new double[steps];
      fromArray_W = new double[steps];
      sun_W = new double[steps];
    }
    p.array().balance(e.array_W_per_m2, e.row(0) + fromStep, steps, array_K, available_W);
    p.heat().fromArray_W(array_K, steps, fromArray_W);
    double sunlight_m2 = p.heat().sunlight_m2();
    for (int k = 0; k < steps; k++) {
      sun_W[k] = sunlight_m2 * e.radiatorSun_W_per_m2[e.row(0) + fromStep + k];
    }
    darkArray_K = p.array().temperature_K(0);
    darkFromArray_W = p.heat().fromArray_W(darkArray_K);
  }

  private static boolean same(Exposure e, double[] light, int fromStep, int toStep) {
    int from = e.row(0) + fromStep;
    int steps = toStep - fromStep;
    for (int i = 1; i < e.satellites(); i++) {
      int at = e.row(i) + fromStep;
      if (steps >= MANY) {
        if (!Arrays.equals(light, from, from + steps, light, at, at + steps)) {
          return false;
        }
      } else {
        for (int k = 0; k < steps; k++) {
          if (light[from + k] != light[at + k]) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
