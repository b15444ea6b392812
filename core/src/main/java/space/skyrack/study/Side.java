package space.skyrack.study;

import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.Stage;
import space.skyrack.economics.Footprint;
import space.skyrack.economics.Levelised;
import space.skyrack.economics.Metrics;

/**
 * One side of the comparison, priced.
 *
 * @param kind {@code orbit}, or the kind of the baseline
 * @param left_fraction what is left of installed hours after each stage
 * @param footprint null where it is not counted
 */
record Side(
    String name,
    String kind,
    Levelised cost,
    Metrics metrics,
    SequencedMap<Stage, Double> left_fraction,
    @Nullable Footprint footprint) {

  /** The name as a part of a path: lower case, other signs as dashes. */
  String id() {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
