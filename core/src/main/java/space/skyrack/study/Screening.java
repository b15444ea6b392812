package space.skyrack.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import space.skyrack.random.Draws;

/**
 * Which inputs have no part in any outcome.
 *
 * <p>An input is idle if neither its P10 nor its P90 changes a bit of any outcome in the tornado,
 * and if moving it, from points drawn at random to another value drawn at random, does not either.
 */
final class Screening {
  private static final int POINTS = 16;

  private final Trial trial;
  private final double[][] point_probability;
  private final double[][] other_probability;
  private final double[][] found_value;

  private Screening(Trial trial, long seed) {
    List<String> names = trial.inputs();
    this.trial = trial;
    point_probability = LatinHypercube.points(seed, "screening", names, 0, POINTS);
    other_probability = new double[POINTS][names.size()];
    for (int i = 0; i < names.size(); i++) {
      Draws draws = Draws.of(seed, "screening/other", names.get(i));
      for (int k = 0; k < POINTS; k++) {
        other_probability[k][i] = draws.uniform(k);
      }
    }
    found_value = new double[POINTS][trial.outcomes().size()];
    for (int k = 0; k < POINTS; k++) {
      trial.evaluate(point_probability[k], found_value[k]);
    }
  }

  /** Indices of the inputs that matter, in order. */
  static int[] active(Trial trial, Tornado tornado, long seed) {
    List<Integer> idle = new ArrayList<>();
    List<Integer> active = new ArrayList<>();
    for (int i = 0; i < trial.inputs().size(); i++) {
      (tornado.isIdle(i) ? idle : active).add(i);
    }
    if (!idle.isEmpty()) {
      Screening screening = new Screening(trial, seed);
      if (screening.changes(idle)) {
        idle.stream().filter(i -> screening.changes(List.of(i))).forEach(active::add);
      }
    }
    return active.stream().mapToInt(i -> i).sorted().toArray();
  }

  /** Whether moving all of these at once changes anything. */
  private boolean changes(List<Integer> moved) {
    double[] into = new double[trial.outcomes().size()];
    for (int k = 0; k < POINTS; k++) {
      double[] point = point_probability[k].clone();
      for (int i : moved) {
        point[i] = other_probability[k][i];
      }
      trial.evaluate(point, into);
      if (!Arrays.equals(into, found_value[k])) {
        return true;
      }
    }
    return false;
  }
}
