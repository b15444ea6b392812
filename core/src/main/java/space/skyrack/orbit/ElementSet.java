package space.skyrack.orbit;

import org.orekit.propagation.analytical.tle.TLE;

/**
 * SGP4 mean elements of one catalogued object.
 *
 * @param name as the file has it, or the catalogue number where it has none
 * @param id catalogue number
 * @param line one-based line of the file where the entry starts
 */
record ElementSet(String name, int id, int line, TLE tle) {
  /** The same elements under another name. */
  ElementSet named(String other) {
    return new ElementSet(other, id, line, tle);
  }
}
