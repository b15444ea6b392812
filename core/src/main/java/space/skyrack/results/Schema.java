package space.skyrack.results;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of the tables of a run.
 *
 * <p>Units: SI, as the suffix of the name; angles in tables are degrees.
 */
public final class Schema {
  /** Digits that keep a printed sum within a billionth of itself. */
  private static final int SUM_DIGITS = 12;

  /** Digits of a sampled state, finer than any of the models. */
  private static final int STATE_DIGITS = 7;

  /**
   * Models outside the range in which they were checked, where that bears on the row; ids of {@link
   * #VALIDITY} with a space between, nothing where all are inside.
   */
  private static final String OUTSIDE = "outside_validity";

  /**
   * One row per group of the time series, over the whole run: an orbit plane, or a constellation
   * where planes are too many.
   */
  public static final List<Column> PLANES =
      columns(
          text("plane", "constellation"),
          List.of(Column.integer("members_count")),
          real(STATE_DIGITS, "sunlit_fraction", "sunlit_min_fraction"),
          real(STATE_DIGITS, "umbra_mean_s", "umbra_max_s"),
          List.of(Column.integer("eclipses_count")),
          real(STATE_DIGITS, "soc_min_fraction"),
          text("soc_min_satellite"),
          real(STATE_DIGITS, "chip_max_K"),
          text("chip_max_satellite"),
          real(STATE_DIGITS, "loop_min_K"),
          text("loop_min_satellite"),
          real(STATE_DIGITS, "loop_max_K", "radiator_min_K", "radiator_max_K"),
          real(SUM_DIGITS, "throttled_s", "work_asked_s", "work_done_s", "work_cut_eclipse_s"),
          real(SUM_DIGITS, "work_cut_power_s", "work_cut_heat_s"),
          real(SUM_DIGITS, "array_J", "compute_J", "curtailed_J", "unserved_J"),
          text(OUTSIDE));

  /** One row per satellite, over the whole run; in a summary the worst of each plane only. */
  public static final List<Column> SATELLITES =
      columns(
          text("satellite", "constellation", "plane"),
          real(STATE_DIGITS, "altitude_m", "inclination_deg", "sunlit_fraction", "umbra_s"),
          List.of(Column.integer("eclipses_count")),
          real(STATE_DIGITS, "soc_min_fraction", "chip_max_K", "loop_min_K", "loop_max_K"),
          real(STATE_DIGITS, "radiator_min_K", "radiator_max_K"),
          real(SUM_DIGITS, "throttled_s", "work_asked_s", "work_done_s", "work_cut_eclipse_s"),
          real(SUM_DIGITS, "work_cut_power_s", "work_cut_heat_s"),
          real(SUM_DIGITS, "array_J", "compute_J", "curtailed_J", "unserved_J"),
          text(OUTSIDE));

  /** Time series; {@code scope} is {@code satellite}, {@code plane-mean} or {@code plane-worst}. */
  public static final List<Column> POWER =
      columns(
          List.of(Column.time("time_utc")),
          text("scope", "satellite"),
          real(STATE_DIGITS, "sunlit_fraction", "array_W", "load_W", "compute_W", "battery_W"),
          real(STATE_DIGITS, "soc_fraction", "work_fraction", "level"),
          text(OUTSIDE));

  /** Time series, with scopes as in {@link #POWER}. */
  public static final List<Column> THERMAL =
      columns(
          List.of(Column.time("time_utc")),
          text("scope", "satellite"),
          real(STATE_DIGITS, "chip_K", "loop_K", "radiator_K", "array_K"),
          real(STATE_DIGITS, "heat_W", "emitted_W", "heater_on_fraction"),
          text(OUTSIDE));

  /**
   * One row per passage; kind {@code umbra}, or {@code penumbra} for a partial phase only. Of the
   * same satellites as {@link #EVENTS}.
   */
  public static final List<Column> ECLIPSES =
      columns(
          text("satellite", "kind"),
          List.of(Column.time("start_utc"), Column.time("end_utc")),
          real(10, "duration_s"),
          text(OUTSIDE));

  /**
   * What happened to a satellite, in the order it happened; of a fleet that has too many, the first
   * satellite of each group, and {@link #LIMITS} counts the others.
   */
  public static final List<Column> EVENTS =
      columns(
          List.of(Column.time("time_utc")),
          text("satellite", "kind"),
          real(STATE_DIGITS, "value"),
          text("detail"));

  /** Limits met, one row per group of the time series and kind: events of all its satellites. */
  public static final List<Column> LIMITS =
      columns(
          text("plane", "kind"),
          List.of(Column.integer("events_count"), Column.integer("satellites_count")),
          List.of(Column.time("first_utc"), Column.time("last_utc")),
          text("first_satellite"),
          real(STATE_DIGITS, "value_min", "value_max"),
          text("detail"));

  /** Places in a cluster over its first orbit, in the orbit frame of its middle satellite. */
  public static final List<Column> CLUSTER_PATHS =
      columns(
          List.of(Column.time("time_utc")),
          text("satellite"),
          real(STATE_DIGITS, "radial_m", "along_track_m", "cross_track_m", "nearest_m"));

  /** Distances to the nearest neighbour in a cluster, over the satellites, and its reach. */
  public static final List<Column> CLUSTER_SPACING =
      columns(
          List.of(Column.time("time_utc")),
          text("constellation"),
          real(STATE_DIGITS, "nearest_min_m", "nearest_mean_m", "nearest_max_m", "reach_m"));

  /** Every number the run rests on, and who says so. */
  public static final List<Column> INPUTS =
      columns(text("path", "text", "origin", "kind", "source"));

  /** Every range of every model in use, in SI, and what the constellation reached of it. */
  public static final List<Column> VALIDITY =
      columns(
          text("constellation", "model", "quantity"),
          real(STATE_DIGITS, "checked_low", "checked_high", "reached_low", "reached_high"),
          text("status", "affects", "since_utc", "until_utc", "evidence"));

  /** Cost of every side by year and bucket; not discounted, interest in its own bucket. */
  public static final List<Column> COSTS =
      columns(
          text("side", "bucket"), List.of(Column.integer("year")), real(SUM_DIGITS, "cost_usd"));

  /** What is launched, lost and delivered, year by year. */
  public static final List<Column> CAPACITY =
      columns(
          text("side"),
          List.of(Column.integer("year")),
          real(SUM_DIGITS, "installed_count", "delivered_h", "launched_count", "lost_count"),
          real(SUM_DIGITS, "retired_count", "flights_count", "launched_kg"));

  private Schema() {}

  private static List<Column> text(String... names) {
    return List.of(names).stream().map(Column::text).toList();
  }

  private static List<Column> real(int digits, String... names) {
    return List.of(names).stream().map(name -> Column.real(name, digits)).toList();
  }

  @SafeVarargs
  private static List<Column> columns(List<Column>... parts) {
    List<Column> all = new ArrayList<>();
    for (List<Column> part : parts) {
      all.addAll(part);
    }
    return List.copyOf(all);
  }
}
