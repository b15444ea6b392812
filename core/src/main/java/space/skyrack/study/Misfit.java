package space.skyrack.study;

/**
 * How far predictions lie from measurements.
 *
 * @param bias_K mean of predicted less measured
 */
record Misfit(int count, double rmse_K, double max_K, double bias_K) {
  static Misfit of(double[] predicted_K, double[] measured_K) {
    int count = 0;
    double sum_K = 0;
    double squares_K2 = 0;
    double max_K = 0;
    for (int k = 0; k < measured_K.length; k++) {
      if (!Double.isNaN(measured_K[k])) {
        double error_K = predicted_K[k] - measured_K[k];
        count++;
        sum_K += error_K;
        squares_K2 += error_K * error_K;
        max_K = Math.max(max_K, Math.abs(error_K));
      }
    }
    return new Misfit(count, Math.sqrt(squares_K2 / count), max_K, sum_K / count);
  }
}
