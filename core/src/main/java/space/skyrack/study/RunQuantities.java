package space.skyrack.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.BlockState;
import space.skyrack.satellite.Flow;
import space.skyrack.simulation.Block;
import space.skyrack.simulation.Blocks;

/** The headline results of a run, by name. */
final class RunQuantities {
  /** The unit of each quantity, SI. */
  static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("battery.soc.min", "fraction"),
          Map.entry("chip.temperature.max", "K"),
          Map.entry("loop.temperature.min", "K"),
          Map.entry("loop.temperature.max", "K"),
          Map.entry("radiator.temperature.min", "K"),
          Map.entry("radiator.temperature.max", "K"),
          Map.entry("light.sunlit", "fraction"),
          Map.entry("light.umbra.most", "s"),
          Map.entry("throttle.time", "fraction"),
          Map.entry("work.asked", "s"),
          Map.entry("work.done", "s"),
          Map.entry("work.done_of_asked", "fraction"),
          Map.entry("work.delivered_of_installed", "fraction"),
          Map.entry("energy.array", "J"),
          Map.entry("energy.compute", "J"),
          Map.entry("energy.curtailed", "J"),
          Map.entry("energy.unserved", "J"));

  private final SequencedMap<String, Quantity> byName = new LinkedHashMap<>();
  private final double[] sum_value = new double[Flow.COUNT];
  private double soc_fraction = Double.POSITIVE_INFINITY;
  private int lowestCharge;
  private double chip_K = Double.NEGATIVE_INFINITY;
  private double loopMin_K = Double.POSITIVE_INFINITY;
  private double loopMax_K = Double.NEGATIVE_INFINITY;
  private double radiatorMin_K = Double.POSITIVE_INFINITY;
  private double radiatorMax_K = Double.NEGATIVE_INFINITY;
  private double throttled_s;
  private double sunlight_s;
  private double umbraMost_s;
  private double installed_s;

  RunQuantities(Opening opening, Blocks blocks) {
    Fleet fleet = opening.fleet();
    double duration_s = opening.scenario().duration_ns() * 1e-9;
    for (Block block : blocks.list()) {
      for (int i = 0; i < block.count(); i++) {
        add(block, i);
        umbraMost_s = Math.max(umbraMost_s, blocks.umbra_s(block.first() + i));
      }
      installed_s += duration_s * block.count() * block.accelerators();
    }
    double satellite_s = duration_s * fleet.size();
    put("battery.soc.min", soc_fraction);
    put("chip.temperature.max", chip_K);
    put("loop.temperature.min", loopMin_K);
    put("loop.temperature.max", loopMax_K);
    put("radiator.temperature.min", radiatorMin_K);
    put("radiator.temperature.max", radiatorMax_K);
    put("light.sunlit", sunlight_s / satellite_s);
    put("light.umbra.most", umbraMost_s);
    put("throttle.time", throttled_s / satellite_s);
    put("work.asked", sum(Flow.WORK_ASKED));
    put("work.done", sum(Flow.WORK_DONE));
    put("work.done_of_asked", ratio(sum(Flow.WORK_DONE), sum(Flow.WORK_ASKED)));
    put("work.delivered_of_installed", ratio(sum(Flow.WORK_DONE), installed_s));
    put("energy.array", sum(Flow.ARRAY));
    put("energy.compute", sum(Flow.COMPUTE));
    put("energy.curtailed", sum(Flow.CURTAILED));
    put("energy.unserved", sum(Flow.UNSERVED));
  }

  private void add(Block block, int i) {
    BlockState state = block.state();
    if (state.minCharge_fraction[i] < soc_fraction) {
      soc_fraction = state.minCharge_fraction[i];
      lowestCharge = block.first() + i;
    }
    chip_K = Math.max(chip_K, state.maxChip_K[i]);
    loopMin_K = Math.min(loopMin_K, state.minLoop_K[i]);
    loopMax_K = Math.max(loopMax_K, state.maxLoop_K[i]);
    radiatorMin_K = Math.min(radiatorMin_K, state.minRadiator_K[i]);
    radiatorMax_K = Math.max(radiatorMax_K, state.maxRadiator_K[i]);
    throttled_s += state.throttled_ns[i] * 1e-9;
    sunlight_s += block.sunlight_s(i);
    for (Flow flow : Flow.values()) {
      sum_value[flow.ordinal()] += state.sum(flow, i);
    }
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private void put(String name, double measured) {
    byName.put(name, new Quantity(name, measured, Objects.requireNonNull(UNITS.get(name), name)));
  }

  Map<String, Quantity> byName() {
    return byName;
  }

  double value(String name) {
    Quantity quantity = byName.get(name);
    if (quantity == null) {
      throw new IllegalArgumentException("no quantity is called " + name);
    }
    return quantity.measured_value();
  }

  /** Sum of a ledger line over the fleet. */
  double sum(Flow flow) {
    return sum_value[flow.ordinal()];
  }

  /** Accelerators times the length of the run. */
  double installed_s() {
    return installed_s;
  }

  /** The satellite whose battery went lowest. */
  int lowestCharge() {
    return lowestCharge;
  }
}
