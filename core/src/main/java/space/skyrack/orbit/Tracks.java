package space.skyrack.orbit;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orekit.frames.Frame;
import space.skyrack.model.OrbitSpec.Cartesian.FrameName;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/**
 * States of a fleet's satellites in a frame of choice, at equal steps and at the end.
 *
 * <p>Limits: no Earth orientation corrections, see {@link OrekitContext}.
 */
public final class Tracks {
  private static final int CHUNK = 1024;

  /** Equal parts of an interval, at whose ends the states between lie. */
  private static final int PARTS = 20;

  private static final int SAMPLED = 300;

  /** Intervals at either end of the span that are always among the sampled. */
  private static final int ENDS = 8;

  private static final double GOLDEN_ratio = 0.6180339887498949;

  private final Fleet fleet;
  private final Frame frame;
  private final OrekitContext context;
  private final Epoch from;
  private final Epoch to;
  private final long step_ns;

  /** Every satellite is asked for at the same instants: each is turned once. */
  private final Map<Grid, FrameTurn> turns = new HashMap<>();

  public Tracks(
      Fleet fleet, FrameName frame, Epoch from, Epoch to, long step_ns, OrekitContext context) {
    this.fleet = fleet;
    this.frame = context.frame(frame);
    this.context = context;
    this.from = from;
    this.to = to;
    this.step_ns = step_ns;
  }

  /** States of one satellite from the start to the end, the end included. */
  public StateTable of(int satellite) {
    int c = fleet.constellation(satellite);
    Propagator propagator = fleet.propagator(c);
    int local = satellite - fleet.first(c);
    long whole = (to.tai_ns() - from.tai_ns()) / step_ns;
    StateTable table = new StateTable();
    for (long first = 0; first <= whole; first += CHUNK) {
      int nodes = (int) Math.min(CHUNK, whole - first + 1);
      rows(propagator, local, from.tai_ns() + first * step_ns, nodes, table);
    }
    if (from.tai_ns() + whole * step_ns < to.tai_ns()) {
      rows(propagator, local, to.tai_ns(), 1, table);
    }
    return table;
  }

  /** States that {@link #of} gives. */
  public long size() {
    long span_ns = to.tai_ns() - from.tai_ns();
    return span_ns / step_ns + (span_ns % step_ns == 0 ? 1 : 2);
  }

  /**
   * States of one satellite at the twentieths of intervals between those that {@link #of} gives: of
   * all, or of several hundred spread over the span with those at its ends.
   */
  public StateTable between(int satellite) {
    int c = fleet.constellation(satellite);
    Propagator propagator = fleet.propagator(c);
    StateTable table = new StateTable();
    double[] state = new double[6];
    for (long interval : sampled(size() - 1)) {
      long start_ns = from.tai_ns() + interval * step_ns;
      long part_ns = Math.min(step_ns, to.tai_ns() - start_ns) / PARTS;
      if (part_ns == 0) {
        continue;
      }
      Grid grid = new Grid(start_ns, part_ns, PARTS);
      Ephemeris one = new Ephemeris(1, grid);
      one.reset(1, grid);
      propagator.fill(satellite - fleet.first(c), one);
      FrameTurn turn = turn(grid);
      for (int k = 1; k < PARTS; k++) {
        turn.state(one, 0, k, state);
        table.add(grid.node_ns(k), state);
      }
    }
    return table;
  }

  /** Uneven strides, lest they be revolutions. */
  private static SortedSet<Long> sampled(long intervals) {
    SortedSet<Long> sampled = new TreeSet<>();
    for (int i = 0; i < SAMPLED; i++) {
      double shift = i * GOLDEN_ratio % 1;
      sampled.add(
          intervals <= SAMPLED ? i % intervals : (long) ((i + shift) * intervals / SAMPLED));
    }
    for (long i = 0; i < Math.min(ENDS, intervals); i++) {
      sampled.add(i);
      sampled.add(intervals - 1 - i);
    }
    return sampled;
  }

  /** A lone node comes with one before it, which stays within the span. */
  private void rows(
      Propagator propagator, int satellite, long start_ns, int nodes, StateTable table) {
    boolean lone = nodes == 1;
    long back_ns = Math.min(step_ns, Math.max(1, to.tai_ns() - from.tai_ns()));
    boolean backwards = lone && start_ns > from.tai_ns();
    Grid grid =
        lone
            ? new Grid(backwards ? start_ns - back_ns : start_ns, back_ns, 2)
            : new Grid(start_ns, step_ns, nodes);
    Ephemeris one = new Ephemeris(1, grid);
    one.reset(1, grid);
    propagator.fill(satellite, one);
    FrameTurn turn = turn(grid);
    double[] state = new double[6];
    for (int k = backwards ? 1 : 0; k < (lone && !backwards ? 1 : grid.nodes()); k++) {
      turn.state(one, 0, k, state);
      table.add(grid.node_ns(k), state);
    }
  }

  private FrameTurn turn(Grid grid) {
    return turns.computeIfAbsent(grid, fresh -> new FrameTurn(context, frame, fresh));
  }
}
