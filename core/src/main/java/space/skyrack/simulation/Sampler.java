package space.skyrack.simulation;

import java.util.Arrays;
import space.skyrack.model.Output;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.BlockState;
import space.skyrack.simulation.Samples.Field;
import space.skyrack.simulation.Samples.GroupPart;

/** Takes samples of blocks while they advance, and puts the parts together in block order. */
final class Sampler {
  private final Fleet fleet;
  private final Groups groups;
  private final Block[] blocks;
  private final long startTick_ns;
  private final long step_ns;
  private final long everyTicks;
  private final boolean full;
  private final int[] members;
  private long[] epoch_ns = new long[0];
  private GroupPart[][] parts = new GroupPart[0][];
  private Samples samples;

  Sampler(Scenario scenario, Fleet fleet, Groups groups, Block[] blocks) {
    this.fleet = fleet;
    this.groups = groups;
    this.blocks = blocks;
    startTick_ns = scenario.start().tai_ns();
    step_ns = scenario.step_ns();
    Output output = scenario.output();
    everyTicks = Math.max(1, output.every_ns() / step_ns);
    full = isFull(scenario, fleet.size());
    samples = new Samples(full, fleet.size(), groups.count(), epoch_ns);
    members = new int[groups.count()];
    for (int satellite = 0; satellite < fleet.size(); satellite++) {
      members[groups.of(satellite)]++;
    }
  }

  /** Whether the time series have a row for every satellite. */
  static boolean isFull(Scenario scenario, int satellites) {
    return switch (scenario.output().tables()) {
      case FULL -> true;
      case SAMPLED, SUMMARY -> false;
      case AUTO ->
          scenario.duration_ns() / scenario.output().every_ns() * satellites <= Groups.MANY_rows;
    };
  }

  /** First tick after {@code tick} at which a sample is due. */
  long nextSample(long tick) {
    return (tick / everyTicks + 1) * everyTicks;
  }

  long everyTicks() {
    return everyTicks;
  }

  /** Makes room for the samples after tick {@code from} up to tick {@code to}. */
  void begin(long from, long to) {
    int count = (int) (to / everyTicks - from / everyTicks);
    epoch_ns = new long[count];
    for (int s = 0; s < count; s++) {
      epoch_ns[s] = startTick_ns + (from / everyTicks + 1 + s) * everyTicks * step_ns;
    }
    samples = new Samples(full, fleet.size(), groups.count(), epoch_ns);
    if (!full) {
      parts = new GroupPart[blocks.length][];
    }
  }

  /** Takes sample {@code sample} of a block; called by the worker that owns it. */
  void take(int block, int sample) {
    Block of = blocks[block];
    double[] fields_value = new double[Samples.FIELDS];
    if (!full && parts[block] == null) {
      parts[block] = new GroupPart[epoch_ns.length * of.groups.length];
      Arrays.setAll(parts[block], i -> new GroupPart());
    }
    for (int i = 0; i < of.count; i++) {
      read(of, i, fields_value);
      if (full) {
        samples.putSatellite(sample, of.first + i, fields_value);
      } else {
        parts[block][sample * of.groups.length + of.groupOf[i]].add(of.first + i, fields_value);
      }
    }
  }

  /** The samples of the span, complete. */
  Samples end() {
    if (!full && epoch_ns.length > 0) {
      for (int b = 0; b < blocks.length; b++) {
        for (int s = 0; s < epoch_ns.length; s++) {
          int[] own = blocks[b].groups;
          for (int g = 0; g < own.length; g++) {
            samples.addToGroup(s, own[g], parts[b][s * own.length + g]);
          }
        }
      }
      for (int group = 0; group < groups.count(); group++) {
        samples.meanOfGroup(group, members[group]);
      }
    }
    return samples;
  }

  private static void read(Block of, int i, double[] fields_value) {
    BlockState state = of.state;
    fields_value[Field.SUNLIT_fraction.ordinal()] = state.lastSunlit_fraction[i];
    fields_value[Field.ARRAY_W.ordinal()] = state.lastArray_W[i];
    fields_value[Field.LOAD_W.ordinal()] = state.lastLoad_W[i];
    fields_value[Field.COMPUTE_W.ordinal()] = state.lastCompute_W[i];
    fields_value[Field.BATTERY_W.ordinal()] = state.lastBattery_W[i];
    fields_value[Field.SOC_fraction.ordinal()] =
        state.battery_J[i] / of.platform.battery().capacity_J();
    fields_value[Field.WORK_fraction.ordinal()] = state.lastWork_fraction[i];
    fields_value[Field.LEVEL.ordinal()] = state.level[i];
    fields_value[Field.CHIP_K.ordinal()] = state.chip_K[i];
    fields_value[Field.LOOP_K.ordinal()] = state.loop_K[i];
    fields_value[Field.RADIATOR_K.ordinal()] = state.radiator_K[i];
    fields_value[Field.ARRAY_K.ordinal()] = state.array_K[i];
    fields_value[Field.HEAT_W.ordinal()] = state.lastHeat_W[i];
    fields_value[Field.EMITTED_W.ordinal()] = state.lastEmitted_W[i];
    fields_value[Field.HEATER_fraction.ordinal()] = state.heaterOn[i] ? 1 : 0;
  }
}
