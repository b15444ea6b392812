package space.skyrack.environment;

import space.skyrack.environment.Exposure.Phase;
import space.skyrack.orbit.Ephemeris;
import space.skyrack.time.Grid;

/**
 * Predicts the {@link Exposure} of a block of satellites from their {@link Ephemeris}.
 *
 * <p>Holds scratch arrays and the Sun of the last grid: one instance per thread. Allocates nothing
 * but longer lists of pieces and edges when they are too short. Speed: 75 million steps of 60 s per
 * second and core in sunlight, 50 million in eclipse season.
 */
public final class Predictor {
  /** Intervals that may hold an edge, collected over satellites for {@link ShadowPasses}. */
  private static final int BATCH = 128;

  private final SunEphemeris sun;
  private final Limb limb;
  private final Shadow shadow;
  private final Timeline timeline = new Timeline();
  private final LightLanes lanes;
  private final ShadowLanes intervals = new ShadowLanes(2 * BATCH);
  private final LightRuns runs = new LightRuns();
  private final Look start = new Look();
  private final Look end = new Look();
  private Grid laid;

  /** Room for grids of as many nodes as this one. */
  public Predictor(Grid grid) {
    this(grid, new Limb());
  }

  Predictor(Grid grid, Limb limb) {
    this.limb = limb;
    shadow = new Shadow(limb);
    sun = new SunEphemeris(grid);
    lanes = new LightLanes(grid.nodes());
    laid = grid;
    lanes.reset(sun, limb.polarStretch_ratio());
  }

  /** Fills {@code out} for every satellite of {@code states}, on its grid. */
  public void predict(Ephemeris states, Pointing pointing, Exposure out) {
    Grid grid = states.grid();
    sun.reset(grid);
    if (!grid.equals(laid)) {
      lanes.reset(sun, limb.polarStretch_ratio());
      laid = grid;
    }
    out.reset(states.satellites(), grid);
    timeline.reset(out);
    double step_s = grid.step_ns() * 1e-9;
    int group = lanes.group;
    int written = 0;
    for (int first = 0; first < states.satellites(); first += group) {
      int count = Math.min(group, states.satellites() - first);
      int n = count * lanes.stride - 1;
      lanes.load(states, first, count);
      FluxPasses.angles(lanes, step_s, pointing.needsBeta(), n);
      FluxPasses.array(pointing, lanes, lanes.out_W_per_m2, n);
      store(out, first, count, out.array_W_per_m2);
      FluxPasses.radiatorSun(pointing, lanes, lanes.out_W_per_m2, n);
      store(out, first, count, out.radiatorSun_W_per_m2);
      FluxPasses.radiatorAlbedo(pointing, lanes, lanes.out_W_per_m2, n);
      store(out, first, count, out.radiatorAlbedo_W_per_m2);
      FluxPasses.radiatorEarth(pointing, lanes, lanes.out_W_per_m2, n);
      store(out, first, count, out.radiatorEarth_W_per_m2);
      ShadowBand.fill(lanes, limb.polarStretch_ratio(), step_s, n);
      for (int i = 0; i < count; i++) {
        collect(i * lanes.stride, step_s);
      }
      if (intervals.count >= BATCH || first + count == states.satellites()) {
        written = write(states, written, first + count, out);
      }
    }
  }

  /** The Sun over the grid of the last prediction. */
  public SunEphemeris sun() {
    return sun;
  }

  private void store(Exposure out, int first, int count, double[] to) {
    for (int i = 0; i < count; i++) {
      System.arraycopy(
          lanes.out_W_per_m2, i * lanes.stride, to, out.row(first + i), lanes.stride - 1);
    }
  }

  /** Takes down what the steps of one satellite are. */
  private void collect(int lane, double step_s) {
    int steps = sun.grid().steps();
    boolean together = Shadow.parts(step_s) == 1;
    int k = 0;
    while (k < steps) {
      if (lanes.band_m2[lane + k] >= 0) {
        if (together) {
          runs.add(k, intervals.count);
          intervals.take(lanes, lane + k, sun, k, step_s);
        } else {
          runs.add(k, LightRuns.ALONE);
        }
        k++;
        continue;
      }
      runs.add(k, calm(lane + k));
      k = ShadowBand.calmUntil(lanes.band_m2, lane + k, lane + steps) - lane;
    }
    runs.end();
  }

  /** Light of steps without an edge. */
  private int calm(int lane) {
    boolean dark = ShadowBand.dark(lanes.along_m[lane], lanes.square_m2[lane]);
    return dark ? LightRuns.UMBRA : LightRuns.SUN;
  }

  /** Writes the light of the satellites collected; gives the next one. */
  private int write(Ephemeris states, int first, int next, Exposure out) {
    double step_s = sun.grid().step_ns() * 1e-9;
    if (intervals.count > 0) {
      ShadowPasses.roots(intervals, limb.stretch_ratio, step_s);
      for (int i = 0; i < intervals.count; i++) {
        shadow.settle(intervals, i, step_s, sun.grid().step_ns());
      }
      ShadowPasses.shares(intervals, step_s);
    }
    for (int i = first; i < next; i++) {
      light(states, i, i - first, out);
    }
    intervals.count = 0;
    runs.clear();
    return next;
  }

  private void light(Ephemeris states, int satellite, int row, Exposure out) {
    Grid grid = sun.grid();
    timeline.begin(out, satellite, first(states, satellite, row));
    for (int r = runs.row[row]; r < runs.row[row + 1]; r++) {
      int k = runs.step[r];
      int kind = runs.kind[r];
      if (kind == LightRuns.SUN) {
        timeline.whole(out, Phase.SUN, grid.node_ns(k));
      } else if (kind == LightRuns.UMBRA) {
        timeline.whole(out, Phase.UMBRA, grid.node_ns(k));
      } else if (kind == LightRuns.ALONE || intervals.edges[kind] < 0) {
        alone(states, states.row(satellite), k, out);
      } else {
        together(kind, grid.node_ns(k), out);
      }
    }
    timeline.end(out, satellite);
  }

  private Phase first(Ephemeris states, int satellite, int row) {
    int kind = runs.kind[runs.row[row]];
    if (kind >= 0) {
      return Phase.of(intervals.phase[kind]);
    }
    if (kind == LightRuns.ALONE) {
      look(states, states.row(satellite), 0, start);
      return Limb.phase(start.chord_ratio);
    }
    return kind == LightRuns.SUN ? Phase.SUN : Phase.UMBRA;
  }

  /** An interval whose light the lanes hold. */
  private void together(int i, long node_ns, Exposure out) {
    long step_ns = sun.grid().step_ns();
    Phase phase = Phase.of(intervals.phase[i]);
    long from_ns = 0;
    for (int e = 2 * i; e < 2 * i + intervals.edges[i]; e++) {
      shade(out, phase, node_ns + from_ns, intervals.share_fraction[i]);
      from_ns = intervals.edge_ns[e];
      phase = Phase.of(intervals.edgePhase[e]);
      timeline.edge(out, node_ns + from_ns, phase);
    }
    if (from_ns < step_ns) {
      shade(out, phase, node_ns + from_ns, intervals.share_fraction[i]);
    }
  }

  private void shade(Exposure out, Phase phase, long from_ns, double share) {
    if (phase == Phase.PENUMBRA) {
      timeline.partial(out, from_ns, Math.clamp(share, 0.0, 1.0));
    } else {
      timeline.whole(out, phase, from_ns);
    }
  }

  /** An interval by the scalar definition. */
  private void alone(Ephemeris states, int row, int k, Exposure out) {
    Grid grid = sun.grid();
    look(states, row, k, start);
    look(states, row, k + 1, end);
    Phase phase = Limb.phase(start.chord_ratio);
    shadow.between(states, row + k, sun, k, grid.step_ns() * 1e-9);
    int edges = shadow.edges(start, end, grid.step_ns());
    long node_ns = grid.node_ns(k);
    long from_ns = 0;
    for (int e = 0; e < edges; e++) {
      segment(out, phase, node_ns, from_ns, shadow.edge_ns[e]);
      from_ns = shadow.edge_ns[e];
      phase = shadow.edgePhase[e];
      timeline.edge(out, node_ns + from_ns, phase);
    }
    if (from_ns < grid.step_ns()) {
      segment(out, phase, node_ns, from_ns, grid.step_ns());
    }
  }

  private void look(Ephemeris states, int row, int k, Look into) {
    int at = row + k;
    limb.look(states.x_m[at], states.y_m[at], states.z_m[at], sun.x_m[k], sun.y_m[k], sun.z_m[k]);
    into.take(limb);
  }

  private void segment(Exposure out, Phase phase, long node_ns, long from_ns, long to_ns) {
    if (phase == Phase.PENUMBRA) {
      double share = shadow.mean_fraction(from_ns * 1e-9, to_ns * 1e-9);
      timeline.partial(out, node_ns + from_ns, share);
    } else {
      timeline.whole(out, phase, node_ns + from_ns);
    }
  }
}
