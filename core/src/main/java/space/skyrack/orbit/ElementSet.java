package space.skyrack.orbit;

import org.orekit.propagation.analytical.tle.TLE;

/**
 * SGP4 mean elements of one catalogued object.
 *
 * @param name as the file has it, or the catalogue number where it has none
 * @param designator international designator such as {@code 1998-067A}; empty if unknown
 * @param id catalogue number; 0 if it has none
 * @param line one-based line of the file where the entry starts
 */
record ElementSet(String name, String designator, int id, int line, TLE tle) {
  /** The same elements under another name. */
  ElementSet named(String other) {
    return new ElementSet(other, designator, id, line, tle);
  }
}
