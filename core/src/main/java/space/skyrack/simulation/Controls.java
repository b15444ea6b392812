package space.skyrack.simulation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a run and must not change it: asked between spans of ticks.
 *
 * @param checkpoint where to set the run aside; null keeps none
 */
public record Controls(
    @Nullable Path checkpoint, Signal stop, Signal checkpointDue, Progress progress) {
  /** A question that the surroundings answer. */
  public interface Signal {
    boolean raised();
  }

  /** Hears how far the run is. */
  public interface Progress {
    void at(long tick, long ticks);
  }

  /** No checkpoint, no stop, nobody listening. */
  public static final Controls NONE =
      new Controls(null, () -> false, () -> false, (tick, ticks) -> {});
}
