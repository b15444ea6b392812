package space.skyrack.simulation;

import space.skyrack.satellite.BlockState;
import space.skyrack.simulation.Samples.Field;

/**
 * What is sampled of one block, field by field; one instance per worker.
 *
 * <p>Shape: {@code sampled_value[field][member]}. Most rows are the arrays of the state themselves,
 * to be read before it moves on.
 */
final class SampleColumns {
  final double[][] sampled_value = new double[Samples.FIELDS][];
  private final double[] charge_fraction = new double[Block.CAPACITY];
  private final double[] level_count = new double[Block.CAPACITY];
  private final double[] heater_fraction = new double[Block.CAPACITY];

  /** Looks at a block as it stands. */
  void read(Block of) {
    BlockState state = of.state;
    double capacity_J = of.platform.battery().capacity_J();
    for (int i = 0; i < of.count; i++) {
      charge_fraction[i] = state.battery_J[i] / capacity_J;
      level_count[i] = state.level[i];
      heater_fraction[i] = state.heaterOn[i] ? 1 : 0;
    }
    put(Field.SUNLIT_fraction, state.lastSunlit_fraction);
    put(Field.ARRAY_W, state.lastArray_W);
    put(Field.LOAD_W, state.lastLoad_W);
    put(Field.COMPUTE_W, state.lastCompute_W);
    put(Field.BATTERY_W, state.lastBattery_W);
    put(Field.SOC_fraction, charge_fraction);
    put(Field.WORK_fraction, state.lastWork_fraction);
    put(Field.LEVEL, level_count);
    put(Field.CHIP_K, state.chip_K);
    put(Field.LOOP_K, state.loop_K);
    put(Field.RADIATOR_K, state.radiator_K);
    put(Field.ARRAY_K, state.array_K);
    put(Field.HEAT_W, state.lastHeat_W);
    put(Field.EMITTED_W, state.lastEmitted_W);
    put(Field.HEATER_fraction, heater_fraction);
  }

  private void put(Field field, double[] members) {
    sampled_value[field.ordinal()] = members;
  }
}
