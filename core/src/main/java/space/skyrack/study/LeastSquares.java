package space.skyrack.study;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;

/** Fits the parameters of a model to all runs at once, by Levenberg-Marquardt; deterministic. */
final class LeastSquares {
  private static final double NUDGE_ratio = 1e-5;

  private LeastSquares() {}

  /** Predicts the chip's mean temperature over each step of a run. */
  interface Model {
    double[] predict_K(double[] parameters_value, Telemetry run);
  }

  static double[] fit(Model model, List<Telemetry> runs, double[] start_value) {
    double[] measured_K = measured_K(runs);
    MultivariateJacobianFunction function =
        point -> {
          double[] at = point.toArray();
          double[] here_K = predictions_K(model, runs, at, measured_K.length);
          double[][] slopes_value = new double[here_K.length][at.length];
          for (int j = 0; j < at.length; j++) {
            double nudge = NUDGE_ratio * Math.max(1, Math.abs(at[j]));
            double[] beside = at.clone();
            beside[j] += nudge;
            double[] there_K = predictions_K(model, runs, beside, measured_K.length);
            for (int i = 0; i < here_K.length; i++) {
              slopes_value[i][j] = (there_K[i] - here_K[i]) / nudge;
            }
          }
          RealVector value = new ArrayRealVector(here_K, false);
          RealMatrix slopes = new Array2DRowRealMatrix(slopes_value, false);
          return new Pair<>(value, slopes);
        };
    var problem =
        new LeastSquaresBuilder()
            .model(function)
            .start(start_value)
            .target(measured_K)
            .maxEvaluations(1000)
            .maxIterations(300)
            .build();
    return new LevenbergMarquardtOptimizer()
        .withInitialStepBoundFactor(1)
        .withCostRelativeTolerance(1e-8)
        .withParameterRelativeTolerance(1e-7)
        .optimize(problem)
        .getPoint()
        .toArray();
  }

  private static double[] predictions_K(Model model, List<Telemetry> runs, double[] at, int count) {
    double[] all_K = new double[count];
    int next = 0;
    for (Telemetry run : runs) {
      double[] predicted_K = model.predict_K(at, run);
      for (int k = 0; k < run.steps(); k++) {
        if (!Double.isNaN(run.chip_K[k])) {
          all_K[next++] = predicted_K[k];
        }
      }
    }
    return all_K;
  }

  private static double[] measured_K(List<Telemetry> runs) {
    return runs.stream()
        .flatMapToDouble(run -> java.util.Arrays.stream(run.chip_K))
        .filter(chip_K -> !Double.isNaN(chip_K))
        .toArray();
  }
}
