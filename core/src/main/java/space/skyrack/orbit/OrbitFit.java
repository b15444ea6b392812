package space.skyrack.orbit;

import java.util.Arrays;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;
import org.jspecify.annotations.Nullable;

/** Finds the parameters of a motion that passes closest to given positions, by least squares. */
final class OrbitFit {
  private static final int ITERATIONS = 60;
  private static final int TRIALS = 400;

  /** Part of a parameter's scale over which its slope is taken. */
  private static final double SLOPE_ratio = 1e-3;

  private OrbitFit() {}

  /** A motion with free parameters. */
  interface Motion {
    /**
     * Fills the only satellite of a block.
     *
     * @throws RuntimeException if these parameters do not make an orbit
     */
    void fill(double[] parameters, Ephemeris into);
  }

  /**
   * The best parameters.
   *
   * @param scales changes of the parameters that move a satellite by about as much each
   * @param wanted positions of one satellite
   * @return null if the search does not settle
   */
  static double @Nullable [] solve(
      double[] start, double[] scales, Motion motion, Ephemeris wanted) {
    Ephemeris trial = new Ephemeris(1, wanted.grid());
    trial.reset(1, wanted.grid());
    double[] target = positions(wanted);
    try {
      var problem =
          new LeastSquaresBuilder()
              .start(new double[start.length])
              .target(target)
              .model(at -> linearised(at, start, scales, motion, trial))
              .maxIterations(ITERATIONS)
              .maxEvaluations(TRIALS)
              .build();
      RealVector best = new LevenbergMarquardtOptimizer().optimize(problem).getPoint();
      return parameters(best.toArray(), start, scales);
    } catch (MathRuntimeException | IllegalArgumentException | PropagationException e) {
      return null;
    }
  }

  /** Distances between two motions of one satellite on one grid. */
  static double[] distances_m(Ephemeris a, Ephemeris b) {
    double[] distances_m = new double[a.grid().nodes()];
    for (int k = 0; k < distances_m.length; k++) {
      distances_m[k] = State.at(a, 0, k).distance_m(State.at(b, 0, k));
    }
    return distances_m;
  }

  /** Root of the mean square. */
  static double rms_m(double[] distances_m) {
    return StrictMath.sqrt(Arrays.stream(distances_m).map(d -> d * d).sum() / distances_m.length);
  }

  private static Pair<RealVector, org.hipparchus.linear.RealMatrix> linearised(
      RealVector at, double[] start, double[] scales, Motion motion, Ephemeris trial) {
    double[] steps = at.toArray();
    motion.fill(parameters(steps, start, scales), trial);
    double[] value = positions(trial);
    double[][] slopes = new double[value.length][steps.length];
    for (int p = 0; p < steps.length; p++) {
      double middle = steps[p];
      steps[p] = middle + SLOPE_ratio;
      motion.fill(parameters(steps, start, scales), trial);
      double[] above = positions(trial);
      steps[p] = middle - SLOPE_ratio;
      motion.fill(parameters(steps, start, scales), trial);
      double[] below = positions(trial);
      steps[p] = middle;
      for (int row = 0; row < value.length; row++) {
        slopes[row][p] = (above[row] - below[row]) / (2 * SLOPE_ratio);
      }
    }
    return new Pair<>(new ArrayRealVector(value, false), new Array2DRowRealMatrix(slopes, false));
  }

  private static double[] parameters(double[] steps, double[] start, double[] scales) {
    double[] parameters = new double[start.length];
    for (int p = 0; p < start.length; p++) {
      parameters[p] = start[p] + steps[p] * scales[p];
    }
    return parameters;
  }

  private static double[] positions(Ephemeris of) {
    int n = of.grid().nodes();
    double[] all = new double[3 * n];
    System.arraycopy(of.x_m, 0, all, 0, n);
    System.arraycopy(of.y_m, 0, all, n, n);
    System.arraycopy(of.z_m, 0, all, 2 * n, n);
    return all;
  }
}
