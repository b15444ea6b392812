package space.skyrack.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario says of money.
 *
 * @param launch null if it does not say how satellites reach orbit
 * @param baselines ways of computing on the ground, in the order of the scenario
 * @param traces carbon and water of launching and making
 */
public record Economy(
    Money money, @Nullable Launch launch, List<Baseline> baselines, Traces traces) {
  public Economy {
    baselines = List.copyOf(baselines);
  }
}
