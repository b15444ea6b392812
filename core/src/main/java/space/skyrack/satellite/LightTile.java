package space.skyrack.satellite;

import java.util.Arrays;
import space.skyrack.environment.Exposure;

/**
 * What light and Earth bring over a few steps of a block, step by step, as far as no state matters.
 *
 * <p>Shape: step k of satellite i at index {@code k * WIDTH + i}. Each pass is a loop without a
 * branch that stores one array; {@link Craft} computes the same expressions for one satellite.
 */
final class LightTile {
  private static final int WIDTH = PowerLanes.WIDTH;
  private static final int SIZE = PowerLanes.SIZE;

  /** Share of the disc that the step was computed with: 0 or 1. */
  final double[] sunlit_fraction = new double[SIZE];

  final double[] onArray_W_per_m2 = new double[SIZE];
  final double[] array_K = new double[SIZE];
  final double[] available_W = new double[SIZE];
  final double[] sun_W = new double[SIZE];
  final double[] albedo_W = new double[SIZE];
  final double[] earth_W = new double[SIZE];
  final double[] fromArray_W = new double[SIZE];
  final double[] absorbed_W = new double[SIZE];

  /** The piece that covers the tile's first step. */
  final int[] piece = new int[WIDTH];

  /** Steps of the tile that one piece covers, with none or all of the disc in view. */
  final int[] plain = new int[WIDTH];

  private final double[] shown_fraction = new double[WIDTH];

  /** Whether {@link #sunlit_fraction} is 1 throughout. */
  boolean allLit;

  private final FullLight full = new FullLight();
  private int firstStep;

  /** Begins an advance from {@code fromStep} to {@code toStep}. */
  void seek(Platform p, Exposure e, int fromStep, int toStep) {
    long at_ns = e.grid().node_ns(fromStep);
    firstStep = fromStep;
    full.fill(p, e, fromStep, toStep);
    for (int i = 0; i < e.satellites(); i++) {
      piece[i] = PowerThermalKernel.pieceAt(e, i, at_ns);
    }
  }

  /** Computes {@code steps} steps from {@code fromStep} on. */
  void fill(Platform p, Exposure e, int fromStep, int steps) {
    int n = e.satellites();
    int size = steps * WIDTH;
    shares(e, fromStep, steps);
    if (full.alike) {
      common(fromStep - firstStep, steps, n);
    } else {
      each(p, e, fromStep, steps);
    }
    turn(e.radiatorAlbedo_W_per_m2, e.steps, fromStep, steps, n, albedo_W);
    turn(e.radiatorEarth_W_per_m2, e.steps, fromStep, steps, n, earth_W);
    scale(p.heat().sunlight_m2(), size, albedo_W);
    scale(p.heat().infrared_m2(), size, earth_W);
    absorb(sun_W, albedo_W, earth_W, fromArray_W, size, absorbed_W);
  }

  /** Array and sunlight where they are the same for all but for the shadow. */
  private void common(int at, int steps, int n) {
    for (int k = 0, row = 0; k < steps; k++, row += WIDTH) {
      double lit_W = full.available_W[at + k];
      double lit_K = full.array_K[at + k];
      double litBack_W = full.fromArray_W[at + k];
      double litSun_W = full.sun_W[at + k];
      if (allLit) {
        Arrays.fill(available_W, row, row + n, lit_W);
        Arrays.fill(array_K, row, row + n, lit_K);
        Arrays.fill(fromArray_W, row, row + n, litBack_W);
        Arrays.fill(sun_W, row, row + n, litSun_W);
      } else {
        choose(lit_W, 0, row, n, available_W);
        choose(lit_K, full.darkArray_K, row, n, array_K);
        choose(litBack_W, full.darkFromArray_W, row, n, fromArray_W);
        choose(litSun_W, 0, row, n, sun_W);
      }
    }
  }

  /** One value where the disc is in view, else the other. */
  private void choose(double lit, double dark, int row, int n, double[] lane) {
    double[] share = sunlit_fraction;
    for (int j = row; j < row + n; j++) {
      lane[j] = share[j] * lit + (1 - share[j]) * dark;
    }
  }

  /** Array and sunlight satellite by satellite. */
  private void each(Platform p, Exposure e, int fromStep, int steps) {
    int n = e.satellites();
    int size = steps * WIDTH;
    turn(e.array_W_per_m2, e.steps, fromStep, steps, n, onArray_W_per_m2);
    turn(e.radiatorSun_W_per_m2, e.steps, fromStep, steps, n, sun_W);
    if (allLit) {
      scale(p.heat().sunlight_m2(), size, sun_W);
    } else {
      shade(1, sunlit_fraction, size, onArray_W_per_m2);
      shade(p.heat().sunlight_m2(), sunlit_fraction, size, sun_W);
    }
    p.array().balance(onArray_W_per_m2, 0, size, array_K, available_W);
    p.heat().fromArray_W(array_K, size, fromArray_W);
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
      int whole = steps;
      if (at < e.pieceRow[i + 1] - 1 && e.piece_ns[at + 1] < end_ns) {
        whole = (int) ((e.piece_ns[at + 1] - start_ns) / step_ns);
      }
      plain[i] = share != 0 && share != 1 ? 0 : whole;
      shown_fraction[i] = share == 0 ? 0 : 1;
      lit &= share != 0;
    }
    allLit = lit;
    for (int k = 0; k < steps; k++) {
      System.arraycopy(shown_fraction, 0, sunlit_fraction, k * WIDTH, n);
    }
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
    if (steps == PowerLanes.STEPS) {
      for (int i = 0, at = fromStep; i < n; i++, at += stride) {
        into[i] = from[at];
        into[WIDTH + i] = from[at + 1];
        into[2 * WIDTH + i] = from[at + 2];
        into[3 * WIDTH + i] = from[at + 3];
      }
      return;
    }
    for (int i = 0, at = fromStep; i < n; i++, at += stride) {
      for (int k = 0, j = i; k < steps; k++, j += WIDTH) {
        into[j] = from[at + k];
      }
    }
  }

  private static void scale(double factor, int size, double[] lane) {
    for (int j = 0; j < size; j++) {
      lane[j] = factor * lane[j];
    }
  }

  private static void shade(double factor, double[] share, int size, double[] lane) {
    for (int j = 0; j < size; j++) {
      lane[j] = factor * lane[j] * share[j];
    }
  }

  private static void absorb(
      double[] sun, double[] albedo, double[] earth, double[] array, int size, double[] into) {
    for (int j = 0; j < size; j++) {
      into[j] = sun[j] + albedo[j] + earth[j] + array[j];
    }
  }
}
