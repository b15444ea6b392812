package space.skyrack.simulation;

import java.util.Arrays;
import space.skyrack.model.Output;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.BlockState;
import space.skyrack.simulation.Samples.Field;
import space.skyrack.simulation.Samples.PlanePart;

/** Takes samples of blocks while they advance, and puts the parts together in block order. */
final class Sampler {
  /**
   * Rows of one table up to which every satellite is sampled unless the scenario says otherwise.
   */
  static final long FULL_rows = 1_000_000;

  private final Fleet fleet;
  private final Block[] blocks;
  private final long startTick_ns;
  private final long step_ns;
  private final long everyTicks;
  private final boolean full;
  private final int[] members;
  private long[] epoch_ns = new long[0];
  private PlanePart[][] parts = new PlanePart[0][];
  private Samples samples;

  Sampler(Scenario scenario, Fleet fleet, Block[] blocks) {
    this.fleet = fleet;
    this.blocks = blocks;
    startTick_ns = scenario.start().tai_ns();
    step_ns = scenario.step_ns();
    Output output = scenario.output();
    everyTicks = Math.max(1, output.every_ns() / step_ns);
    full = isFull(scenario, fleet.size());
    samples = new Samples(full, fleet.size(), fleet.planes(), epoch_ns);
    members = new int[fleet.planes()];
    for (int satellite = 0; satellite < fleet.size(); satellite++) {
      members[fleet.plane(satellite)]++;
    }
  }

  /** Whether the time series have a row for every satellite. */
  static boolean isFull(Scenario scenario, int satellites) {
    return switch (scenario.output().tables()) {
      case FULL -> true;
      case SAMPLED, SUMMARY -> false;
      case AUTO -> scenario.duration_ns() / scenario.output().every_ns() * satellites <= FULL_rows;
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
    samples = new Samples(full, fleet.size(), fleet.planes(), epoch_ns);
    if (!full) {
      parts = new PlanePart[blocks.length][];
    }
  }

  /** Takes sample {@code sample} of a block; called by the worker that owns it. */
  void take(int block, int sample) {
    Block of = blocks[block];
    double[] fields_value = new double[Samples.FIELDS];
    if (!full && parts[block] == null) {
      parts[block] = new PlanePart[epoch_ns.length * of.planes.length];
      Arrays.setAll(parts[block], i -> new PlanePart());
    }
    for (int i = 0; i < of.count; i++) {
      read(of, i, fields_value);
      if (full) {
        samples.putSatellite(sample, of.first + i, fields_value);
      } else {
        parts[block][sample * of.planes.length + of.planeOf[i]].add(of.first + i, fields_value);
      }
    }
  }

  /** The samples of the span, complete. */
  Samples end() {
    if (!full && epoch_ns.length > 0) {
      for (int b = 0; b < blocks.length; b++) {
        for (int s = 0; s < epoch_ns.length; s++) {
          int[] planes = blocks[b].planes;
          for (int p = 0; p < planes.length; p++) {
            samples.addToPlane(s, planes[p], parts[b][s * planes.length + p]);
          }
        }
      }
      for (int plane = 0; plane < fleet.planes(); plane++) {
        samples.meanOfPlane(plane, members[plane]);
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
