package space.skyrack.scenario;

import space.skyrack.model.Distribution;

/**
 * How far a number is uncertain.
 *
 * @param shared numbers with the same text here are one number of the world and vary together: the
 *     same catalogue figure, or one distribution that a shorthand hands to two fields
 */
record Spread(Distribution distribution, String shared) {

  /** Whether it has any width. */
  boolean isWide() {
    return distribution.least_value() < distribution.greatest_value();
  }
}
