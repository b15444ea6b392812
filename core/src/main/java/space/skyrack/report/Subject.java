package space.skyrack.report;

import java.util.Optional;

/**
 * Whose time series the strip charts draw.
 *
 * @param name of the satellite or the plane
 * @param caption whose lines these are, in words
 */
record Subject(String name, Rows rows, String caption) {
  /** Which rows of the tables belong to a subject. */
  enum Rows {
    /** Rows of its own. */
    SATELLITE,
    /** Alone in its plane, so that the worst of the plane is this satellite. */
    LONE,
    /** The worst satellite of a plane at each time. */
    PLANE
  }

  /**
   * The satellite with the lowest charge, or what comes nearest to it in a large fleet's tables.
   */
  static Subject of(RunView run, FleetTotals totals) {
    String named = run.text("worst_satellite");
    String worst = named.isEmpty() ? totals.worstSatellite() : named;
    if (!totals.isGrouped() || run.at("worst_satellite_has_rows").asBoolean(false)) {
      return new Subject(worst, Rows.SATELLITE, worst);
    }
    String why = "No satellite of a fleet of this size has rows of its own. ";
    Optional<String> lone = totals.loneSatellite();
    if (lone.isPresent()) {
      String caption =
          lone.get().equals(worst)
              ? worst
              : why + lone.get() + " went lowest of those that are alone in their plane";
      return new Subject(lone.get(), Rows.LONE, caption);
    }
    String plane = totals.worstPlane();
    return new Subject(plane, Rows.PLANE, why + "At each time the worst satellite of " + plane);
  }
}
