package space.skyrack.study;

import java.util.List;
import space.skyrack.model.Scenario;

/** What is computed of each sampled scenario. Safe for several threads. */
public interface Evaluation {

  /** The results, the same for every scenario. */
  List<Outcome> outcomes();

  /**
   * Computes the results of one scenario.
   *
   * @param into by outcome; NaN where there is none, 1 and 0 for events
   * @throws IllegalArgumentException if the scenario is beyond what the models take; the sample is
   *     then counted as refused
   */
  void evaluate(Scenario scenario, double[] into);

  /**
   * The part of a scenario that is slow to work out, such as its orbits. Scenarios with equal parts
   * share that work, so samples visit few different ones.
   */
  default Object slowPart(Scenario scenario) {
    return "";
  }
}
