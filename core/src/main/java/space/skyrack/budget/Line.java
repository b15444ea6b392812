package space.skyrack.budget;

/**
 * One line of a budget.
 *
 * @param need_value what the design needs, in {@code unit}
 * @param have_value what it has, in {@code unit}; for a temperature the limit
 * @param margin_ratio for amounts have / need - 1, infinite when nothing is needed; for a
 *     temperature the headroom over the rise above the surroundings
 */
public record Line(
    Name name,
    Column column,
    double need_value,
    double have_value,
    String unit,
    double margin_ratio,
    Status status) {
  /** Share of what is there below which a need is rounding, not a need. */
  private static final double NOTHING_ratio = 1e-9;

  /**
   * Whether the margin is a share of an amount, and so comparable with those of other lines.
   *
   * <p>The chip temperature is left out: the radiator area says the same in amounts.
   */
  public boolean comparable() {
    return status != Status.INFORMATION
        && name != Name.CHIP_TEMPERATURE
        && name != Name.DELTA_V_HIGH_ACTIVITY
        && name != Name.TOTAL_DOSE_UNTESTED;
  }

  /** What is budgeted, with the key used in files. */
  public enum Name {
    /** Bus power in sunlight: load and recharge. */
    ARRAY_POWER("array_power"),
    /** Capacity after ageing of which the greatest depth carries the shadow. */
    BATTERY_CAPACITY("battery_capacity"),
    BATTERY_DISCHARGE("battery_discharge"),
    BATTERY_CHARGE("battery_charge"),
    CHIP_TEMPERATURE("chip_temperature"),
    RADIATOR_AREA("radiator_area"),
    /** Heat that keeps the coolant above its least temperature in shadow, only the bus on. */
    COOLANT_HEAT("coolant_heat"),
    DELTA_V("delta_v"),
    /** With high solar activity during the whole mission: a risk, not a verdict. */
    DELTA_V_HIGH_ACTIVITY("delta_v_high_activity"),
    PROPELLANT("propellant"),
    /** Years from the end of the mission to re-entry. */
    DISPOSAL("disposal"),
    /** Dose of the mission times the design margin, against a tolerance that was measured. */
    TOTAL_DOSE("total_dose"),
    /** The same against an estimated tolerance: a risk, not a verdict. */
    TOTAL_DOSE_UNTESTED("total_dose_untested"),
    MASS("mass");

    private final String key;

    Name(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  /** Verdict of a line. */
  public enum Status {
    OK,
    FAILS,
    /** Would fail if an outside condition stayed at its worst for years; does not decide. */
    AT_RISK,
    /** Nothing limits it. */
    INFORMATION
  }

  /** The same line as a risk: where it would fail it only warns. */
  Line asRisk() {
    Status mild = status == Status.FAILS ? Status.AT_RISK : status;
    return new Line(name, column, need_value, have_value, unit, margin_ratio, mild);
  }

  /** A line for an amount of which there must be enough. */
  static Line amount(Name name, Column column, double need_value, double have_value, String unit) {
    if (Double.isNaN(need_value) || Double.isNaN(have_value)) {
      throw new IllegalArgumentException(name.key() + " cannot be computed from these inputs");
    }
    boolean needed = need_value > NOTHING_ratio * have_value;
    double margin_ratio = needed ? have_value / need_value - 1 : Double.POSITIVE_INFINITY;
    return judged(name, column, need_value, have_value, unit, margin_ratio);
  }

  /** A line for a temperature that must stay below a limit. */
  static Line temperature(
      Name name, Column column, double need_K, double limit_K, double surroundings_K) {
    double margin_ratio = (limit_K - need_K) / Math.max(1, need_K - surroundings_K);
    return judged(name, column, need_K, limit_K, "K", margin_ratio);
  }

  private static Line judged(
      Name name,
      Column column,
      double need_value,
      double have_value,
      String unit,
      double margin_ratio) {
    Status status = margin_ratio >= 0 ? Status.OK : Status.FAILS;
    return new Line(name, column, need_value, have_value, unit, margin_ratio, status);
  }
}
