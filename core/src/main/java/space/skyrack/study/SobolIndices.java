package space.skyrack.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import space.skyrack.simulation.Workers;

/**
 * Which share of an outcome's variance each uncertain input explains, alone and with the others.
 *
 * <p>Method: matrices A and B of base points, and for each input A with B's column of that input.
 * First order by Saltelli et al. 2010, total by Jansen 1999 (Saltelli et al., Computer Physics
 * Communications 181 (2010) 259, table 2, rows b and f). Errors: jackknife over batches, each with
 * matrices of its own. Same seed, same bits on any number of threads.
 *
 * <p>Limits: inputs are independent. Rows in which a sample was refused are left out.
 */
public final class SobolIndices {
  private static final int BATCHES = 16;

  private final List<String> inputs;
  private final int[] active;
  private final int base;

  /** By batch, outcome and row; then the same for each active input. */
  private final double[][][] a_value;

  private final double[][][] b_value;
  private final double[][][][] mixed_value;

  /**
   * The part of one input.
   *
   * @param first_share of the variance that vanishes when this input alone is known
   * @param total_share of the variance that stays when all others are known
   */
  public record Index(
      String input,
      double first_share,
      double firstError_share,
      double total_share,
      double totalError_share) {}

  private SobolIndices(
      List<String> inputs,
      int[] active,
      int base,
      double[][][] a_value,
      double[][][] b_value,
      double[][][][] mixed_value) {
    this.inputs = inputs;
    this.active = active;
    this.base = base;
    this.a_value = a_value;
    this.b_value = b_value;
    this.mixed_value = mixed_value;
  }

  /**
   * Evaluates base x (active inputs + 2) points.
   *
   * @param active indices of the inputs that matter; the others stay random but get no index
   * @param base rows of the matrices, a multiple of 16 and at least 64
   */
  public static SobolIndices of(Trial trial, long seed, int[] active, int base, int threads) {
    try (Workers workers = new Workers(threads)) {
      return of(trial, seed, active, base, workers);
    }
  }

  static SobolIndices of(Trial trial, long seed, int[] active, int base, Workers workers) {
    if (base < 4 * BATCHES || base % BATCHES != 0) {
      throw new IllegalArgumentException("base must be a multiple of 16 from 64 on, not " + base);
    }
    int width = trial.outcomes().size();
    int rows = base / BATCHES;
    List<String> names = List.copyOf(trial.inputs());
    double[][][] a_value = new double[BATCHES][width][rows];
    double[][][] b_value = new double[BATCHES][width][rows];
    double[][][][] mixed_value = new double[active.length][BATCHES][width][rows];
    workers.forEach(
        BATCHES,
        (worker, batch) -> {
          double[][] first = LatinHypercube.points(seed, "sobol/a", names, batch, rows);
          double[][] second = LatinHypercube.points(seed, "sobol/b", names, batch, rows);
          for (int k = 0; k < rows; k++) {
            evaluate(trial, second[k], b_value[batch], k);
            // Neighbours that differ by one number share what does not rest on it.
            evaluate(trial, first[k], a_value[batch], k);
            for (int i = 0; i < active.length; i++) {
              double[] point = first[k].clone();
              point[active[i]] = second[k][active[i]];
              evaluate(trial, point, mixed_value[i][batch], k);
            }
          }
        });
    return new SobolIndices(names, active.clone(), base, a_value, b_value, mixed_value);
  }

  private static void evaluate(Trial trial, double[] point, double[][] columns, int row) {
    double[] into = new double[columns.length];
    trial.evaluate(point, into);
    for (int outcome = 0; outcome < into.length; outcome++) {
      columns[outcome][row] = into[outcome];
    }
  }

  public int base() {
    return base;
  }

  /** Evaluations that were made. */
  public long evaluations() {
    return (long) base * (active.length + 2);
  }

  /** Indices of an outcome, greatest total first; empty if nothing varies. */
  public List<Index> of(int outcome) {
    List<Index> indices = new ArrayList<>();
    double[] first = new double[BATCHES];
    double[] total = new double[BATCHES];
    for (int i = 0; i < active.length; i++) {
      double[] whole = shares(outcome, i, -1);
      for (int left = 0; left < BATCHES; left++) {
        double[] without = shares(outcome, i, left);
        first[left] = without[0];
        total[left] = without[1];
      }
      if (Double.isFinite(whole[0]) && whole[1] > 0) {
        String name = inputs.get(active[i]);
        indices.add(new Index(name, whole[0], jackknife(first), whole[1], jackknife(total)));
      }
    }
    indices.sort(Comparator.comparingDouble(Index::total_share).reversed());
    return indices;
  }

  /** First-order and total share from all batches but {@code left}. */
  private double[] shares(int outcome, int input, int left) {
    double sum = 0;
    int rows = 0;
    for (int batch = 0; batch < BATCHES; batch++) {
      for (int k = 0; k < a_value[batch][outcome].length && batch != left; k++) {
        if (isWhole(batch, outcome, input, k)) {
          sum += a_value[batch][outcome][k] + b_value[batch][outcome][k];
          rows++;
        }
      }
    }
    double mean = sum / (2.0 * rows);
    double squares = 0;
    double alone = 0;
    double apart = 0;
    for (int batch = 0; batch < BATCHES; batch++) {
      for (int k = 0; k < a_value[batch][outcome].length && batch != left; k++) {
        if (isWhole(batch, outcome, input, k)) {
          double ofA = a_value[batch][outcome][k] - mean;
          double ofB = b_value[batch][outcome][k] - mean;
          double ofMixed = mixed_value[input][batch][outcome][k] - mean;
          squares += ofA * ofA + ofB * ofB;
          alone += ofB * (ofMixed - ofA);
          apart += (ofA - ofMixed) * (ofA - ofMixed);
        }
      }
    }
    double variance = squares / (2.0 * rows);
    return new double[] {alone / rows / variance, apart / (2.0 * rows) / variance};
  }

  private boolean isWhole(int batch, int outcome, int input, int row) {
    return Double.isFinite(a_value[batch][outcome][row])
        && Double.isFinite(b_value[batch][outcome][row])
        && Double.isFinite(mixed_value[input][batch][outcome][row]);
  }

  private static double jackknife(double[] without) {
    double mean = 0;
    for (double one : without) {
      mean += one / without.length;
    }
    double squares = 0;
    for (double one : without) {
      squares += (one - mean) * (one - mean);
    }
    return StrictMath.sqrt(squares * (without.length - 1) / without.length);
  }
}
