package space.skyrack.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import space.skyrack.results.Column;
import space.skyrack.results.Schema;

/** What the columns of the tables of a run mean. */
final class ColumnMeanings {
  /** Tables by name, in the order in which they are read. */
  private static final Map<String, List<Column>> TABLES = tables();

  /** Column and meaning, a line each. */
  private static final String TEXT =
      """
      side|Side of the comparison: orbit, or the name of a baseline.
      bucket|What the money is spent on; the same names on every side.
      year|Year from the decision, the first is 0.
      cost_usd|Paid in that year, not discounted; capital in equal payments over its life.
      installed_count|Accelerators in service on average, spares left out.
      delivered_h|Accelerator-hours that reach customers.
      launched_count|Satellites launched.
      lost_count|Satellites that failed before their time.
      retired_count|Satellites that reached the end of their life.
      flights_count|Flights; a part where a fleet shares one.
      launched_kg|Mass launched.
      satellite|Name of the satellite.
      constellation|Name of the constellation.
      plane|Name of the orbital plane; in planes that of the constellation where planes are too \
      many.
      members_count|Satellites that the row stands for.
      altitude_m|Mean altitude above the equatorial radius.
      inclination_deg|Inclination of the orbit.
      sunlit_fraction|Share of the Sun's disk that is in view, averaged over the run or over \
      the last step; in planes also over the satellites.
      sunlit_min_fraction|The same for the satellite that saw least of it.
      umbra_s|Time in full shadow during the run.
      umbra_mean_s|Time in full shadow during the run, averaged over the satellites.
      umbra_max_s|Time in full shadow during the run, of the satellite that had most of it.
      eclipses_count|Passages through full shadow during the run; in planes of all its satellites.
      soc_min_fraction|Lowest state of charge of the battery during the run.
      soc_min_satellite|The satellite whose charge was lowest.
      chip_max_K|Highest chip temperature during the run.
      chip_max_satellite|The satellite whose chip was hottest.
      loop_min_K|Lowest coolant temperature during the run.
      loop_min_satellite|The satellite whose coolant was coldest.
      loop_max_K|Highest coolant temperature during the run.
      radiator_min_K|Lowest radiator temperature during the run.
      radiator_max_K|Highest radiator temperature during the run.
      throttled_s|Time in which accelerators were throttled or work was cut by the eclipse \
      policy; in planes the sum of its satellites, as all amounts of work and energy.
      work_asked_s|Work that was asked for, in accelerator-seconds of full work.
      work_done_s|Work that was done, in accelerator-seconds of full work.
      work_cut_eclipse_s|Work cut by the eclipse policy, in accelerator-seconds of full work.
      work_cut_power_s|Work cut for lack of power, in accelerator-seconds of full work.
      work_cut_heat_s|Work cut because of heat, in accelerator-seconds of full work.
      array_J|Energy drawn from the terminals of the solar array.
      compute_J|Energy that the accelerators and their hosts took.
      curtailed_J|Energy that the solar array offered and nobody drew.
      unserved_J|Energy that the bus asked for and did not get for lack of power.
      outside_validity|Ids of models outside the range in which they were checked, where that \
      bears on the row; empty where all are inside. Ask with explain MODEL.
      time_utc|Time of the row.
      scope|Whose row it is: satellite, plane-mean or plane-worst (the lowest charge or the \
      hottest chip of the plane).
      array_W|Power drawn from the terminals of the solar array, mean over the last step.
      load_W|Power that all loads take, mean over the last step.
      compute_W|Power that accelerators and their hosts take, mean over the last step.
      battery_W|Power into the battery, mean over the last step: positive is charging.
      soc_fraction|State of charge of the battery.
      work_fraction|Share of full work that is done, mean over the last step.
      level|Throttle level: 8 is full work, 0 the lowest, -1 switched off by temperature.
      chip_K|Chip temperature.
      loop_K|Coolant temperature.
      radiator_K|Radiator temperature.
      array_K|Temperature of the solar array.
      heat_W|Heat into the coolant, mean over the last step.
      emitted_W|Heat that the radiator emits, mean over the last step.
      heater_on_fraction|Share of the last step in which the heater was on.
      kind|In eclipses: umbra, or penumbra for a partial phase only; in events: what \
      happened; in inputs: what sort of source the number has.
      start_utc|Start of the passage.
      end_utc|End of the passage.
      duration_s|Length of the passage.
      value|What was measured when it happened.
      events_count|How often the satellites of the group met the limit.
      satellites_count|Satellites that met it at least once.
      first_utc|When the first of them met it.
      last_utc|When it was last met.
      first_satellite|Name of the satellite that met it first.
      value_min|Least value of the events, as detail says.
      value_max|Greatest value of the events, as detail says.
      detail|What the event means.
      radial_m|Place in the orbit frame of the cluster's middle satellite: outwards.
      along_track_m|Place in the orbit frame of the cluster's middle satellite: along its \
      motion.
      cross_track_m|Place in the orbit frame of the cluster's middle satellite: across the \
      orbit.
      nearest_m|Distance to the nearest neighbour.
      nearest_min_m|Least distance to a nearest neighbour in the cluster.
      nearest_mean_m|Mean distance to the nearest neighbour in the cluster.
      nearest_max_m|Greatest distance to a nearest neighbour in the cluster.
      reach_m|Greatest distance from the middle of the cluster.
      path|Path of the input in the scenario.
      text|The input as it was written.
      origin|Who set the input: scenario, catalog or default.
      source|Where the number can be read.
      model|Id of the model; ask with explain MODEL.
      quantity|The quantity that is compared, with its unit as suffix.
      checked_low|Least value for which the model was checked, in the unit of the quantity.
      checked_high|Greatest value for which the model was checked, in the unit of the quantity.
      reached_low|Least value that the run reached, in the unit of the quantity.
      reached_high|Greatest value that the run reached, in the unit of the quantity.
      status|Whether the run stayed in the range.
      affects|Results that are worth less outside the range.
      since_utc|When the range was first left.
      until_utc|When the range was last left.
      evidence|What the model was checked against in the range.
      """;

  private static final Map<String, String> MEANINGS = meanings();

  private ColumnMeanings() {}

  private static Map<String, List<Column>> tables() {
    SequencedMap<String, List<Column>> tables = new LinkedHashMap<>();
    tables.put("planes", Schema.PLANES);
    tables.put("satellites", Schema.SATELLITES);
    tables.put("power", Schema.POWER);
    tables.put("thermal", Schema.THERMAL);
    tables.put("eclipses", Schema.ECLIPSES);
    tables.put("events", Schema.EVENTS);
    tables.put("limits", Schema.LIMITS);
    tables.put("cluster_paths", Schema.CLUSTER_PATHS);
    tables.put("cluster_spacing", Schema.CLUSTER_SPACING);
    tables.put("costs", Schema.COSTS);
    tables.put("capacity", Schema.CAPACITY);
    tables.put("inputs", Schema.INPUTS);
    tables.put("validity", Schema.VALIDITY);
    return tables;
  }

  private static Map<String, String> meanings() {
    SequencedMap<String, String> meanings = new LinkedHashMap<>();
    for (String line : TEXT.lines().toList()) {
      int bar = line.indexOf('|');
      meanings.put(line.substring(0, bar), line.substring(bar + 1));
    }
    return meanings;
  }

  /** Every column of every table, once. */
  static List<String> names() {
    return TABLES.values().stream().flatMap(List::stream).map(Column::name).distinct().toList();
  }

  /** The tables that have a column. */
  static List<String> tablesWith(String name) {
    return TABLES.entrySet().stream()
        .filter(table -> table.getValue().stream().anyMatch(column -> column.name().equals(name)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A sentence; empty if the column is unknown. */
  static String of(String name) {
    return MEANINGS.getOrDefault(name, "");
  }

  /** The unit in the name of a column; empty for words and for numbers without one. */
  static String unit(String name) {
    String suffix = name.substring(name.lastIndexOf('_') + 1);
    return switch (suffix) {
      case "m", "s", "K", "W", "J", "deg", "fraction" -> suffix;
      case "utc" -> "UTC";
      default -> "";
    };
  }
}
