package space.skyrack.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.time.Epoch;

/**
 * One scenario, fully resolved: defaults applied, catalogue entries filled in, everything in SI.
 *
 * @param constellations at least one; satellites are numbered through them in this order
 * @param economy null in scenarios made without a file
 * @param inputs every number that the scenario rests on, with where it came from
 * @param notSimulated paths of sections that were read and checked but that nothing simulates yet
 */
public record Scenario(
    String name,
    Epoch start,
    long duration_ns,
    long step_ns,
    long seed,
    List<Constellation> constellations,
    Output output,
    List<CheckRule> checks,
    @Nullable Economy economy,
    List<Input> inputs,
    List<String> notSimulated) {
  public Scenario {
    if (step_ns <= 0 || duration_ns < step_ns || duration_ns % step_ns != 0) {
      throw new IllegalArgumentException(
          "time.duration must be a whole number of steps; it is "
              + duration_ns * 1e-9
              + " s and the step is "
              + step_ns * 1e-9
              + " s");
    }
    constellations = List.copyOf(constellations);
    checks = List.copyOf(checks);
    inputs = List.copyOf(inputs);
    notSimulated = List.copyOf(notSimulated);
    if (constellations.isEmpty()) {
      throw new IllegalArgumentException(
          "space.constellation must name at least one constellation");
    }
  }

  /** Number of ticks of the whole run. */
  public long ticks() {
    return duration_ns / step_ns;
  }

  public Epoch end() {
    return start.plus_ns(duration_ns);
  }
}
