package space.skyrack.satellite;

import java.util.Arrays;
import space.skyrack.environment.Exposure;
import space.skyrack.time.Grid;

/** Exposures made up for tests. */
final class Skies {
  private Skies() {}

  /** Steady light on every satellite, never interrupted. */
  static Exposure steady(
      int satellites, int steps, double step_s, double light_W_per_m2, double earth_W_per_m2) {
    Grid grid = new Grid(0, Math.round(step_s * 1e9), steps + 1);
    Exposure e = new Exposure(satellites, grid);
    e.reset(satellites, grid);
    Arrays.fill(e.array_W_per_m2, light_W_per_m2);
    Arrays.fill(e.radiatorEarth_W_per_m2, earth_W_per_m2);
    for (int i = 0; i < satellites; i++) {
      e.pieceRow[i + 1] = i + 1;
      e.piece_fraction[i] = 1;
    }
    return e;
  }

  /** Orbits of {@code period_s} that begin with {@code shadow_s} of umbra. */
  static Exposure orbits(
      int count, double step_s, double period_s, double shadow_s, double light_W_per_m2) {
    int steps = (int) (count * period_s / step_s);
    Exposure e = steady(1, steps, step_s, light_W_per_m2, 2 * 0.25 * 237);
    e.piece_ns = new long[2 * count];
    e.piece_fraction = new double[2 * count];
    for (int orbit = 0; orbit < count; orbit++) {
      e.piece_ns[2 * orbit] = Math.round(orbit * period_s * 1e9);
      e.piece_ns[2 * orbit + 1] = Math.round((orbit * period_s + shadow_s) * 1e9);
      e.piece_fraction[2 * orbit + 1] = 1;
    }
    e.pieceRow[1] = 2 * count;
    return e;
  }
}
