package space.skyrack.simulation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import space.skyrack.environment.Exposure;
import space.skyrack.environment.Pointing;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.BlockState;
import space.skyrack.satellite.Demand;
import space.skyrack.satellite.Limit;
import space.skyrack.satellite.LimitEvents;
import space.skyrack.satellite.Platform;
import space.skyrack.satellite.PowerLanes;
import space.skyrack.satellite.PowerThermalKernel;

/**
 * Satellites of one constellation that go through the cache together: what they are, how they are,
 * and what the last span brought. One worker at a time owns a block.
 */
public final class Block {
  /** Satellites in a full block: states and predictions of one window stay within the L2 cache. */
  static final int CAPACITY = 64;

  final int constellation;
  final int constellationFirst;
  final int first;
  final int count;

  /** The group of each member, counted through the fleet's groups. */
  final int[] group;

  final SatelliteDesign design;
  final Platform platform;
  final Pointing pointing;
  final BlockState state;
  final Demand demand;
  final LightTally light;

  /** Limits that each member has met so far, one bit each. */
  private final short[] met;

  Block(Members of, SatelliteDesign design, Platform platform) {
    this(
        of,
        design,
        platform,
        new BlockState(of.count()),
        new LightTally(of.count()),
        new short[of.count()]);
  }

  /**
   * Which satellites a block holds.
   *
   * @param group the group of each, counted through the fleet
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Members(int constellation, int constellationFirst, int first, int[] group) {
    int count() {
      return group.length;
    }
  }

  private Block(
      Members of,
      SatelliteDesign design,
      Platform platform,
      BlockState state,
      LightTally light,
      short[] met) {
    this.design = design;
    this.platform = platform;
    pointing = new Pointing(design.attitude(), design.thermal().radiator().faces());
    this.state = state;
    this.light = light;
    this.met = met;
    constellation = of.constellation;
    constellationFirst = of.constellationFirst;
    first = of.first;
    count = of.count();
    group = of.group;
    demand = new Demand(count);
  }

  Block copy() {
    Members same = new Members(constellation, constellationFirst, first, group);
    return new Block(same, design, platform, state.copy(), light.copy(), met.clone());
  }

  /** Ticks that cover the longest revolution of the members, a day at most. */
  long ticksOfRevolution(Fleet fleet, long step_ns) {
    double longest_s = 0;
    for (int i = 0; i < count; i++) {
      longest_s = Math.max(longest_s, fleet.elements(first + i).period_s());
    }
    return (long) Math.ceil(Math.min(longest_s, 86_400) * 1e9 / step_ns);
  }

  /** Moves temperatures through a whole exposure, from thermal balance if that is the first. */
  void settle(Exposure exposure, boolean fromBalance, PowerLanes lanes) {
    if (fromBalance) {
      state.startInBalance(platform, exposure, demand);
    }
    PowerThermalKernel.advance(
        platform, exposure, 0, exposure.grid().steps(), demand, state, lanes);
  }

  /** Moves all members through steps {@code from} to {@code to} of an exposure's grid. */
  void advance(Exposure exposure, int from, int to, PowerLanes lanes) {
    PowerThermalKernel.advance(platform, exposure, from, to, demand, state, lanes);
  }

  /** The first member after {@code from} that is of another group, or the count. */
  int endOfGroup(int from) {
    int to = from + 1;
    while (to < count && group[to] == group[from]) {
      to++;
    }
    return to;
  }

  /** Hands over the limits met in the last span. */
  void drainLimits(Followed followed, Batch batch, LimitTally tally, List<Happening> rows) {
    LimitEvents events = state.events;
    for (int e = 0; e < events.count(); e++) {
      int member = events.satellite(e);
      Limit limit = events.kind(e);
      int bit = 1 << limit.ordinal();
      boolean isFirst = (met[member] & bit) == 0;
      met[member] |= (short) bit;
      int satellite = first + member;
      tally.add(
          batch.place(group[member]),
          limit,
          events.epoch_ns(e),
          satellite,
          events.value(e),
          isFirst);
      if (followed.has(satellite)) {
        rows.add(
            new Happening(
                events.epoch_ns(e), satellite, Happening.Kind.of(limit), events.value(e)));
      }
    }
    events.clear();
  }

  void write(DataOutput out) throws IOException {
    state.write(out);
    light.write(out);
    for (short limits : met) {
      out.writeShort(limits);
    }
  }

  void read(DataInput in) throws IOException {
    state.read(in);
    light.read(in);
    for (int i = 0; i < count; i++) {
      met[i] = in.readShort();
    }
  }

  /** First member, counted through the fleet. */
  public int first() {
    return first;
  }

  public int count() {
    return count;
  }

  /** Powered accelerators of each member. */
  public int accelerators() {
    return design.compute().count();
  }

  /** What the members are. */
  public Platform platform() {
    return platform;
  }

  /** How the members are; for reading. */
  public BlockState state() {
    return state;
  }

  /** Seconds of full Sun that the light received so far amounts to. */
  public double sunlight_s(int member) {
    return light.sunlight_s(member);
  }
}
