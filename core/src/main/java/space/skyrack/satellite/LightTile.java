package space.skyrack.satellite;

import space.skyrack.environment.Exposure;

/**
 * What light and Earth bring over a few steps of a block, step by step, as far as no state matters.
 *
 * <p>Shape: step k of satellite i at index {@code k * satellites + i}. Each pass is a loop without
 * a branch that stores one array; {@link Craft} computes the same expressions for one satellite.
 */
final class LightTile {
  /** Share of the disc that the step was computed with: 0 or 1. */
  double[] sunlit_fraction = {};

  double[] onArray_W_per_m2 = {};
  double[] array_K = {};
  double[] available_W = {};
  double[] sun_W = {};
  double[] albedo_W = {};
  double[] earth_W = {};
  double[] fromArray_W = {};
  double[] absorbed_W = {};

  /** The piece that covers the tile's first step. */
  int[] piece = {};

  /** Steps of the tile that one piece covers, with none or all of the disc in view. */
  int[] plain = {};

  /** Whether {@link #sunlit_fraction} is 1 throughout. */
  private boolean allLit;

  void fit(int satellites) {
    int size = PowerLanes.STEPS * satellites;
    sunlit_fraction = new double[size];
    onArray_W_per_m2 = new double[size];
    array_K = new double[size];
    available_W = new double[size];
    sun_W = new double[size];
    albedo_W = new double[size];
    earth_W = new double[size];
    fromArray_W = new double[size];
    absorbed_W = new double[size];
    piece = new int[satellites];
    plain = new int[satellites];
  }

  /** Finds the pieces that cover {@code at_ns}. */
  void seek(Exposure e, long at_ns) {
    for (int i = 0; i < e.satellites(); i++) {
      piece[i] = PowerThermalKernel.pieceAt(e, i, at_ns);
    }
  }

  /** Computes {@code steps} steps from {@code fromStep} on. */
  void fill(Platform p, Exposure e, int fromStep, int steps) {
    int n = e.satellites();
    int size = steps * n;
    shares(e, fromStep, steps);
    turn(e.array_W_per_m2, e.steps, fromStep, steps, n, onArray_W_per_m2);
    turn(e.radiatorSun_W_per_m2, e.steps, fromStep, steps, n, sun_W);
    turn(e.radiatorAlbedo_W_per_m2, e.steps, fromStep, steps, n, albedo_W);
    turn(e.radiatorEarth_W_per_m2, e.steps, fromStep, steps, n, earth_W);
    scale(p.heat().sunlight_m2(), size, sun_W);
    if (!allLit) {
      shade(sunlit_fraction, size, onArray_W_per_m2);
      shade(sunlit_fraction, size, sun_W);
    }
    p.array().balance(onArray_W_per_m2, 0, size, array_K, available_W);
    scale(p.heat().sunlight_m2(), size, albedo_W);
    scale(p.heat().infrared_m2(), size, earth_W);
    p.heat().fromArray_W(array_K, size, fromArray_W);
    absorb(sun_W, albedo_W, earth_W, fromArray_W, size, absorbed_W);
  }

  private void shares(Exposure e, int fromStep, int steps) {
    int n = e.satellites();
    long step_ns = e.grid().step_ns();
    long start_ns = e.grid().node_ns(fromStep);
    long end_ns = start_ns + steps * step_ns;
    boolean lit = true;
    for (int i = 0; i < n; i++) {
      int at = piece[i];
      double share = e.piece_fraction[at];
      boolean partial = share != 0 && share != 1;
      int whole = steps;
      if (at < e.pieceRow[i + 1] - 1 && e.piece_ns[at + 1] < end_ns) {
        whole = (int) ((e.piece_ns[at + 1] - start_ns) / step_ns);
      }
      plain[i] = partial ? 0 : whole;
      double shown = share == 0 ? 0 : 1;
      lit &= shown == 1;
      for (int k = 0, j = i; k < steps; k++, j += n) {
        sunlit_fraction[j] = shown;
      }
    }
    allLit = lit;
  }

  /** Goes on to the pieces that cover the node {@code end_ns}, where a tile ends. */
  void next(Exposure e, long end_ns) {
    for (int i = 0; i < e.satellites(); i++) {
      int last = e.pieceRow[i + 1] - 1;
      int at = piece[i];
      while (at < last && e.piece_ns[at + 1] <= end_ns) {
        at++;
      }
      piece[i] = at;
    }
  }

  /** From satellite by satellite to step by step. */
  private static void turn(
      double[] from, int stride, int fromStep, int steps, int n, double[] into) {
    if (steps == 4) {
      for (int i = 0, at = fromStep; i < n; i++, at += stride) {
        into[i] = from[at];
        into[n + i] = from[at + 1];
        into[2 * n + i] = from[at + 2];
        into[3 * n + i] = from[at + 3];
      }
      return;
    }
    for (int i = 0, at = fromStep; i < n; i++, at += stride) {
      for (int k = 0, j = i; k < steps; k++, j += n) {
        into[j] = from[at + k];
      }
    }
  }

  private static void scale(double factor, int size, double[] lane) {
    for (int j = 0; j < size; j++) {
      lane[j] = factor * lane[j];
    }
  }

  private static void shade(double[] share, int size, double[] lane) {
    for (int j = 0; j < size; j++) {
      lane[j] = lane[j] * share[j];
    }
  }

  private static void absorb(
      double[] sun, double[] albedo, double[] earth, double[] array, int size, double[] into) {
    for (int j = 0; j < size; j++) {
      into[j] = sun[j] + albedo[j] + earth[j] + array[j];
    }
  }
}
