package space.skyrack.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results as a function of how likely each uncertain input is exceeded.
 *
 * <p>Shape: coordinate {@code i} of a point is the probability of a value below the one that input
 * {@code i} takes, in (0, 1); NaN leaves it at its central value. Safe for several threads.
 */
public interface Trial {
  /** Names of the uncertain inputs; random numbers are keyed by them. */
  List<String> inputs();

  List<Outcome> outcomes();

  /**
   * Computes the results at one point.
   *
   * @return why there are none; null if there are
   */
  @Nullable Refusal evaluate(double[] at_probability, double[] into);
}
