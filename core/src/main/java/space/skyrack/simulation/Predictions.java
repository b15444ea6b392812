package space.skyrack.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import space.skyrack.environment.Exposure;
import space.skyrack.environment.Predictor;
import space.skyrack.model.OrbitSpec;
import space.skyrack.orbit.Ephemeris;
import space.skyrack.orbit.Fleet;
import space.skyrack.orbit.J2Propagator;
import space.skyrack.orbit.MeanElements;
import space.skyrack.orbit.Propagator;
import space.skyrack.time.Grid;

/**
 * What no decision can change, made when it is asked for: the exposure of a block over a span.
 *
 * <p>A prediction is a pure function of elements and instants, so nothing is kept: each worker
 * makes what it needs where it made the last, in arrays that stay in its cache.
 */
final class Predictions {
  private final Fleet fleet;
  private final int mostTicks;
  private final Desk[] desks;
  private final NavigableMap<Integer, Propagator> replaced = new TreeMap<>();

  /** What one worker needs to make a prediction, and the last that it made. */
  private static final class Desk {
    final Ephemeris ephemeris;
    final Ephemeris single;
    final Predictor predictor;
    final Exposure exposure;

    Desk(Grid widest) {
      ephemeris = new Ephemeris(Block.CAPACITY, widest);
      single = new Ephemeris(1, widest);
      predictor = new Predictor(widest);
      exposure = new Exposure(Block.CAPACITY, widest);
    }
  }

  Predictions(Fleet fleet, long step_ns, int mostTicks, int workers) {
    this.fleet = fleet;
    this.mostTicks = mostTicks;
    Grid widest = new Grid(0, step_ns, mostTicks + 1);
    desks = new Desk[workers];
    Arrays.setAll(desks, i -> new Desk(widest));
  }

  /** From now on this satellite flies other elements. */
  void replace(int satellite, OrbitSpec.Keplerian orbit) {
    replaced.put(satellite, new J2Propagator(List.of(MeanElements.of(orbit))));
  }

  /** The exposure of a block; it holds until this worker asks for the next. */
  Exposure exposure(int worker, Block block, Grid grid) {
    if (grid.steps() > mostTicks) {
      throw new IllegalArgumentException("a prediction spans at most " + mostTicks + " ticks");
    }
    Desk desk = desks[worker];
    Ephemeris states = desk.ephemeris;
    states.reset(block.count, grid);
    fleet.propagator(block.constellation).fill(block.first - block.constellationFirst, states);
    replaced
        .subMap(block.first, block.first + block.count)
        .forEach((satellite, propagator) -> {
          desk.single.reset(1, grid);
          propagator.fill(0, desk.single);
          states.copyRow(satellite - block.first, desk.single);
        });
    desk.predictor.predict(states, block.pointing, desk.exposure);
    return desk.exposure;
  }
}
