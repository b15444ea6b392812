package space.skyrack.simulation;

import space.skyrack.model.Output;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;

/** Takes samples of blocks while they advance, and puts the parts together in order of batches. */
final class Sampler {
  private final Fleet fleet;
  private final Groups groups;
  private final Batch[] batches;
  private final long startTick_ns;
  private final long step_ns;
  private final long everyTicks;
  private final boolean full;
  private final int[] members;
  private final GroupSums[] parts;
  private long[] epoch_ns = new long[0];
  private Samples samples;

  Sampler(Scenario scenario, Fleet fleet, Groups groups, Batch[] batches) {
    this.fleet = fleet;
    this.groups = groups;
    this.batches = batches;
    startTick_ns = scenario.start().tai_ns();
    step_ns = scenario.step_ns();
    Output output = scenario.output();
    everyTicks = Math.max(1, output.every_ns() / step_ns);
    full = isFull(scenario, fleet.size());
    samples = new Samples(full, fleet.size(), groups.count(), epoch_ns);
    parts = new GroupSums[full ? 0 : batches.length];
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
    for (int b = 0; b < parts.length; b++) {
      parts[b] = new GroupSums(batches[b].groups().length, count);
    }
  }

  /** Takes sample {@code sample} of a block; called by the worker that owns it. */
  void take(int batch, Block block, int sample, SampleColumns columns) {
    columns.read(block);
    if (full) {
      samples.putBlock(sample, block.first, block.count, columns.sampled_value);
      return;
    }
    GroupSums sums = parts[batch];
    for (int from = 0; from < block.count; ) {
      int to = block.endOfGroup(from);
      int place = batches[batch].place(block.group[from]);
      sums.add(sums.slot(sample, place), columns, block.first, from, to);
      from = to;
    }
  }

  /** The samples of the span, complete. */
  Samples end() {
    if (!full && epoch_ns.length > 0) {
      for (int b = 0; b < parts.length; b++) {
        int[] own = batches[b].groups();
        for (int s = 0; s < epoch_ns.length; s++) {
          for (int g = 0; g < own.length; g++) {
            samples.addToGroup(s, own[g], parts[b], parts[b].slot(s, g));
          }
        }
      }
      for (int group = 0; group < groups.count(); group++) {
        samples.meanOfGroup(group, members[group]);
      }
    }
    return samples;
  }
}
