package space.skyrack.simulation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import space.skyrack.environment.Exposure;
import space.skyrack.environment.Pointing;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.BlockState;
import space.skyrack.satellite.Demand;
import space.skyrack.satellite.LimitEvents;
import space.skyrack.satellite.Platform;
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

  /** Distinct groups of the members, ascending. */
  final int[] groups;

  /** Which of {@link #groups} each member belongs to. */
  final int[] groupOf;

  private final Members members;
  final SatelliteDesign design;
  final Platform platform;
  final Pointing pointing;
  final BlockState state;
  final Demand demand;
  final LightTally light;

  /**
   * Phase changes of the last span, in order of satellite and time; the index counts in the block.
   */
  int edges;

  int[] edgeSatellite = new int[64];
  long[] edge_ns = new long[64];
  byte[] edgePhase = new byte[64];

  final byte[] firstPhase;

  /** Raw state hashed at a window's end. */
  byte[] hash = new byte[0];

  Block(Members of, SatelliteDesign design, Platform platform) {
    this(of, design, platform, new BlockState(of.count()), new LightTally(of.count()));
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
      Members of, SatelliteDesign design, Platform platform, BlockState state, LightTally light) {
    this.design = design;
    this.platform = platform;
    pointing = new Pointing(design.attitude(), design.thermal().radiator().faces());
    this.state = state;
    this.light = light;
    constellation = of.constellation;
    constellationFirst = of.constellationFirst;
    first = of.first;
    count = of.count();
    members = of;
    groups = Arrays.stream(of.group).sorted().distinct().toArray();
    groupOf = Arrays.stream(of.group).map(one -> Arrays.binarySearch(groups, one)).toArray();
    demand = new Demand(count);
    firstPhase = new byte[count];
  }

  Block copy() {
    return new Block(members, design, platform, state.copy(), light.copy());
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
  void settle(Exposure exposure, boolean fromBalance) {
    if (fromBalance) {
      state.startInBalance(platform, exposure, demand);
    }
    PowerThermalKernel.advance(platform, exposure, 0, exposure.grid().steps(), demand, state);
  }

  /** Moves all members through steps {@code from} to {@code to} of an exposure's grid. */
  void advance(Exposure exposure, int from, int to) {
    PowerThermalKernel.advance(platform, exposure, from, to, demand, state);
    light.add(exposure, from, to);
  }

  /** Notes the phase changes after step {@code from}'s first node, up to step {@code to}'s. */
  void collectEdges(Exposure exposure, int from, int to) {
    edges = 0;
    long after_ns = exposure.grid().node_ns(from);
    long until_ns = exposure.grid().node_ns(to);
    for (int i = 0; i < count; i++) {
      for (int e = exposure.edgeRow[i]; e < exposure.edgeRow[i + 1]; e++) {
        long at_ns = exposure.edge_ns[e];
        if (at_ns > after_ns && at_ns <= until_ns) {
          addEdge(i, at_ns, exposure.edgePhase[e]);
        }
      }
    }
  }

  /** Phase of every member at the first node of an exposure. */
  void firstPhases(Exposure exposure) {
    System.arraycopy(exposure.firstPhase, 0, firstPhase, 0, count);
  }

  /** Hands over the phase changes of the last span. */
  void drainEdges(List<Continuum.Edge> into) {
    for (int e = 0; e < edges; e++) {
      into.add(new Continuum.Edge(edge_ns[e], first + edgeSatellite[e], edgePhase[e]));
    }
    edges = 0;
  }

  /** Hands over the limits met in the last span. */
  void drainLimits(List<Happening> into) {
    LimitEvents events = state.events;
    for (int e = 0; e < events.count(); e++) {
      into.add(
          new Happening(
              events.epoch_ns(e),
              first + events.satellite(e),
              Happening.Kind.of(events.kind(e)),
              events.value(e)));
    }
    events.clear();
  }

  void write(DataOutput out) throws IOException {
    state.write(out);
    light.write(out);
  }

  void read(DataInput in) throws IOException {
    state.read(in);
    light.read(in);
  }

  private void addEdge(int satellite, long at_ns, byte phase) {
    if (edges == edge_ns.length) {
      edgeSatellite = Arrays.copyOf(edgeSatellite, 2 * edges);
      edge_ns = Arrays.copyOf(edge_ns, 2 * edges);
      edgePhase = Arrays.copyOf(edgePhase, 2 * edges);
    }
    edgeSatellite[edges] = satellite;
    edge_ns[edges] = at_ns;
    edgePhase[edges] = phase;
    edges++;
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
