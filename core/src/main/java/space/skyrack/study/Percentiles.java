package space.skyrack.study;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one outcome spreads over samples, with the error that the number of samples leaves.
 *
 * <p>Percentiles interpolate between order statistics (definition 7 of Hyndman and Fan, American
 * Statistician 50 (1996) 361). Errors are standard errors between batches. Of an event that held in
 * all samples or in none the error is that of Laplace's estimate, about 1 / count.
 *
 * @param count samples that have this outcome
 * @param mean of an event, how often it holds
 */
public record Percentiles(
    Outcome outcome, int count, Estimate mean, Estimate p10, Estimate p50, Estimate p90) {

  /**
   * A number from samples.
   *
   * @param found_value NaN if no sample has it
   * @param error_value one standard error; NaN if it cannot be told
   */
  public record Estimate(double found_value, double error_value) {
    @Nullable Double number() {
      return Double.isFinite(found_value) ? found_value : null;
    }

    @Nullable Double error() {
      return Double.isFinite(error_value) ? error_value : null;
    }
  }

  /** A number of some values. */
  private interface Statistic {
    double of(double[] rising);
  }

  static Percentiles of(Outcome outcome, List<double[]> batches) {
    double[] all = batches.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    List<double[]> sorted =
        batches.stream()
            .filter(batch -> batch.length > 0)
            .map(batch -> Arrays.stream(batch).sorted().toArray())
            .toList();
    Estimate mean = estimate(all, sorted, Percentiles::mean);
    if (outcome.isEvent() && (mean.found_value == 0 || mean.found_value == 1)) {
      double likely = 1.0 / (all.length + 2);
      double error = StrictMath.sqrt(likely * (1 - likely) / all.length);
      mean = new Estimate(mean.found_value, error);
    }
    return new Percentiles(
        outcome,
        all.length,
        mean,
        estimate(all, sorted, rising -> quantile(rising, 0.1)),
        estimate(all, sorted, rising -> quantile(rising, 0.5)),
        estimate(all, sorted, rising -> quantile(rising, 0.9)));
  }

  private static Estimate estimate(double[] all, List<double[]> batches, Statistic statistic) {
    double[] each = batches.stream().mapToDouble(statistic::of).toArray();
    double middle = mean(each);
    double squares = 0;
    for (double one : each) {
      squares += (one - middle) * (one - middle);
    }
    int n = each.length;
    double error = n < 2 ? Double.NaN : StrictMath.sqrt(squares / (n - 1) / n);
    return new Estimate(all.length == 0 ? Double.NaN : statistic.of(all), error);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Definition 7: linear between the order statistics at (n - 1) p. */
  static double quantile(double[] rising, double probability) {
    if (rising.length == 0) {
      return Double.NaN;
    }
    double place = (rising.length - 1) * probability;
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, rising.length - 1);
    double low = rising[below];
    double high = rising[above];
    return low == high ? low : low + (place - below) * (high - low);
  }
}
