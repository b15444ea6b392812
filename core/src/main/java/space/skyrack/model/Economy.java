package space.skyrack.model;

import java.util.List;

/**
 * What a scenario says of money.
 *
 * @param baselines ways of computing on the ground, in the order of the scenario
 */
public record Economy(Money money, List<Baseline> baselines) {
  public Economy {
    baselines = List.copyOf(baselines);
  }
}
