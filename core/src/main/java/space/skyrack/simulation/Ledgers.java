package space.skyrack.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.skyrack.satellite.BlockState;
import space.skyrack.satellite.Flow;

/** The conservation accounts of a fleet, block sums added in block order. */
final class Ledgers {
  private Ledgers() {}

  /** Energy on the bus, and heat in loop and radiator. */
  static List<Ledger> of(Block[] blocks) {
    double[] sum_J = new double[Flow.COUNT];
    double battery_J = 0;
    double heat_J = 0;
    for (Block block : blocks) {
      BlockState state = block.state;
      for (int i = 0; i < block.count; i++) {
        battery_J += state.battery_J[i] - state.startBattery_J[i];
        heat_J += state.storedHeat_J(block.platform, i) - state.startHeat_J[i];
        for (Flow flow : Flow.values()) {
          sum_J[flow.ordinal()] += state.sum(flow, i);
        }
      }
    }
    Map<String, Double> energy = new LinkedHashMap<>();
    add(energy, sum_J, 1, Flow.ARRAY);
    add(
        energy,
        sum_J,
        -1,
        Flow.CONVERSION_LOSS,
        Flow.COMPUTE,
        Flow.BUS,
        Flow.PUMP,
        Flow.HEATER,
        Flow.BATTERY_LOSS);
    Map<String, Double> heat = new LinkedHashMap<>();
    add(
        heat,
        sum_J,
        1,
        Flow.HEAT_IN,
        Flow.ABSORBED_SUN,
        Flow.ABSORBED_ALBEDO,
        Flow.ABSORBED_EARTH,
        Flow.ABSORBED_ARRAY);
    add(heat, sum_J, -1, Flow.EMITTED);
    return List.of(new Ledger("energy", energy, battery_J), new Ledger("heat", heat, heat_J));
  }

  private static void add(Map<String, Double> flows, double[] sum_J, int sign, Flow... lines) {
    for (Flow line : lines) {
      flows.put(line.name().toLowerCase(java.util.Locale.ROOT), sign * sum_J[line.ordinal()]);
    }
  }
}
