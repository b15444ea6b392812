package space.skyrack.model;

/** What a scenario asks of a model, or a run reaches, wherever several models are bounded by it. */
public enum Measure {
  /** Perigee and apogee of the mean orbit, over 6378.137 km. */
  ALTITUDE("altitude_m", "orbit.altitude"),
  ECCENTRICITY("eccentricity_ratio", "orbit.eccentricity"),
  /** From the epoch of the elements to the farther end of the run. */
  HORIZON("time_from_epoch_s", "time.duration"),
  STEP("step_s", "time.step"),
  YEAR("calendar_year", "time.start"),
  /** From launch to the end of the mission, or of the run if that is later. */
  AGE("age_yr", "money.mission_life"),
  /** Share of the present capacity drawn from the battery. */
  DEPTH("depth_of_discharge_fraction", ""),
  /** Discharges over the mission. */
  CYCLES("battery_cycles_count", ""),
  /** Present over initial capacity of the battery at the end of the mission. */
  HEALTH("battery_health_fraction", ""),
  /** Power into the battery over its capacity. */
  CHARGE_RATE("charge_rate_per_h", ""),
  DISCHARGE_RATE("discharge_rate_per_h", ""),
  LOOP("loop_K", ""),
  RADIATOR("radiator_K", ""),
  /** The array while nothing shades it. */
  ARRAY("sunlit_array_K", "");

  private final String quantity;
  private final String field;

  Measure(String quantity, String field) {
    this.quantity = quantity;
    this.field = field;
  }

  /** Name with the unit as its suffix. */
  public String quantity() {
    return quantity;
  }

  /**
   * Field that sets it, below the constellation unless it begins with {@code time} or {@code
   * money}; may be empty.
   */
  public String field() {
    return field;
  }
}
