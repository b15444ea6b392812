package space.skyrack.environment;

import space.skyrack.environment.Exposure.Phase;
import space.skyrack.orbit.Ephemeris;
import space.skyrack.time.Grid;

/**
 * Predicts the {@link Exposure} of a block of satellites from their {@link Ephemeris}.
 *
 * <p>Holds scratch arrays and the Sun of the last grid: one instance per thread. Allocates nothing
 * but longer lists of pieces and edges when they are too short. Speed: 75 million steps of 60 s per
 * second and core in sunlight, 30 million in eclipse season.
 */
public final class Predictor {
  private final SunEphemeris sun;
  private final Limb limb;
  private final Shadow shadow;
  private final Timeline timeline = new Timeline();
  private final LightLanes lanes;
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
        light(states, first + i, i * lanes.stride, out);
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

  private void light(Ephemeris states, int satellite, int lane, Exposure out) {
    Grid grid = sun.grid();
    double step_s = grid.step_ns() * 1e-9;
    int row = states.row(satellite);
    timeline.begin(out, satellite, first(states, row, lane));
    int looked = -1;
    int k = 0;
    while (k < grid.steps()) {
      int calm = k;
      while (k < grid.steps() && lanes.band_m2[lane + k] < 0) {
        k++;
      }
      if (k > calm) {
        timeline.whole(out, calmPhase(lane + calm), grid.node_ns(calm));
        continue;
      }
      if (looked == k) {
        start.copy(end);
      } else {
        look(states, row, k, start);
      }
      look(states, row, k + 1, end);
      looked = k + 1;
      Phase phase = Limb.phase(start.chord_ratio);
      shadow.between(states, row + k, sun, k, step_s);
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
      k++;
    }
    timeline.end(out, satellite);
  }

  private Phase first(Ephemeris states, int row, int lane) {
    if (lanes.band_m2[lane] < 0) {
      return calmPhase(lane);
    }
    look(states, row, 0, start);
    return Limb.phase(start.chord_ratio);
  }

  /** Light of a step without an edge. */
  private Phase calmPhase(int lane) {
    boolean dark = ShadowBand.dark(lanes.along_m[lane], lanes.square_m2[lane]);
    return dark ? Phase.UMBRA : Phase.SUN;
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
