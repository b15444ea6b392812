package space.skyrack.study;

import java.util.List;
import space.skyrack.model.Scenario;

/** Results that rest on a scenario and its budgets. Safe for several threads. */
public interface PlanOutcomes {

  /** The results, the same for every scenario. */
  List<Outcome> outcomes();

  /** Conditions on these results whose thresholds are worth searching. */
  default List<Question> questions() {
    return List.of();
  }

  /**
   * Computes the results of one sample.
   *
   * @param plans by constellation
   * @param into where to put them, from {@code first} on; NaN where there is none
   */
  void evaluate(Scenario scenario, List<PlanSample> plans, double[] into, int first);

  /** What is slow to work out of a scenario for these results; see {@link Evaluation#slowPart}. */
  default Object slowPart(Scenario scenario) {
    return "";
  }
}
