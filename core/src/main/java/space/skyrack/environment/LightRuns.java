package space.skyrack.environment;

import java.util.Arrays;

/**
 * What the steps of some satellites are before their light is written: calm runs, or single steps
 * that may hold an edge.
 */
final class LightRuns {
  /** Full light until the next run. */
  static final int SUN = -1;

  /** Umbra until the next run. */
  static final int UMBRA = -2;

  /** One step that goes through {@link Shadow} alone. */
  static final int ALONE = -3;

  /** Runs of satellite i: {@code row[i]} to {@code row[i + 1] - 1}. */
  int[] row = new int[64];

  /** First step of each run. */
  int[] step = new int[256];

  /** One of the above, or the step's place in {@link ShadowLanes}. */
  int[] kind = new int[256];

  private int satellites;
  private int runs;

  void clear() {
    satellites = 0;
    runs = 0;
  }

  void add(int from, int what) {
    if (runs == step.length) {
      step = Arrays.copyOf(step, 2 * runs);
      kind = Arrays.copyOf(kind, 2 * runs);
    }
    step[runs] = from;
    kind[runs] = what;
    runs++;
  }

  /** Ends the runs of a satellite. */
  void end() {
    satellites++;
    if (satellites == row.length) {
      row = Arrays.copyOf(row, 2 * satellites);
    }
    row[satellites] = runs;
  }
}
