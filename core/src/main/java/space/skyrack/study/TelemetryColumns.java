package space.skyrack.study;

import java.util.List;

/**
 * Which columns of a file of measurements mean what.
 *
 * @param time seconds from any origin
 * @param chip chip temperature, degC
 * @param heat the largest of these is the board's heat, after {@code heat_W}
 * @param heat_W per unit of a heat column: 12 mW where a column holds mA at 12 V
 * @param total the product of these is the power of the whole satellite, after {@code total_W};
 *     empty if unknown
 * @param total_W per unit of that product: 1 uW where it is mA times mV
 * @param sun the satellite is in sunlight while any of these is above {@code sunAbove_value}; empty
 *     if unknown
 * @param surroundings temperatures of what the board is mounted on, degC, 0 where missing; only the
 *     mean of their first values is used; empty if unknown
 * @param step_s measurements are averaged over steps of this length
 */
public record TelemetryColumns(
    String time,
    String chip,
    List<String> heat,
    double heat_W,
    List<String> total,
    double total_W,
    List<String> sun,
    double sunAbove_value,
    List<String> surroundings,
    double step_s) {
  public TelemetryColumns {
    heat = List.copyOf(heat);
    total = List.copyOf(total);
    sun = List.copyOf(sun);
    surroundings = List.copyOf(surroundings);
  }
}
