package space.skyrack.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
 * What no decision can change, made when it is asked for: the exposure of a block over a window.
 *
 * <p>A prediction is a pure function of elements and instants, so it makes no difference whether it
 * is kept or made again. While the fleet is small each block keeps its own; beyond {@link
 * #KEPT_bytes} each worker has one and makes it anew for every block.
 */
final class Predictions {
  private static final long KEPT_bytes = 256L << 20;

  private final Fleet fleet;
  private final Block[] blocks;
  private final int windowTicks;
  private final boolean keptPerBlock;
  private final Slot[] slots;
  private final Scratch[] scratch;
  private final Map<Integer, Propagator> replaced = new TreeMap<>();
  private int generation;

  /** One kept exposure and what it is of. */
  private static final class Slot {
    final Exposure exposure;
    int block = -1;
    Grid grid;
    int generation;

    Slot(int capacity, Grid widest) {
      exposure = new Exposure(capacity, widest);
      grid = widest;
    }
  }

  /** What one worker needs to make a prediction. */
  private static final class Scratch {
    final Ephemeris ephemeris;
    final Ephemeris single;
    final Predictor predictor;

    Scratch(int capacity, Grid widest) {
      ephemeris = new Ephemeris(capacity, widest);
      single = new Ephemeris(1, widest);
      predictor = new Predictor(widest);
    }
  }

  Predictions(Fleet fleet, Block[] blocks, long step_ns, int windowTicks, int workers) {
    this.fleet = fleet;
    this.blocks = blocks;
    this.windowTicks = windowTicks;
    long bytesPerBlock = 4L * Double.BYTES * Block.CAPACITY * windowTicks;
    keptPerBlock = blocks.length * bytesPerBlock <= KEPT_bytes;
    Grid widest = new Grid(0, step_ns, windowTicks + 1);
    slots = new Slot[keptPerBlock ? blocks.length : workers];
    Arrays.setAll(slots, i -> new Slot(Block.CAPACITY, widest));
    scratch = new Scratch[workers];
    Arrays.setAll(scratch, i -> new Scratch(Block.CAPACITY, widest));
  }

  /** From now on this satellite flies other elements; what was predicted before is stale. */
  void replace(int satellite, OrbitSpec.Keplerian orbit) {
    replaced.put(satellite, new J2Propagator(List.of(MeanElements.of(orbit))));
    generation++;
  }

  /** The exposure of a block on a grid of at most one window, made by this worker if need be. */
  Exposure exposure(int worker, int block, Grid grid) {
    if (grid.steps() > windowTicks) {
      throw new IllegalArgumentException("a prediction spans at most " + windowTicks + " ticks");
    }
    Slot slot = slots[keptPerBlock ? block : worker];
    if (slot.block != block || slot.generation != generation || !slot.grid.equals(grid)) {
      predict(scratch[worker], blocks[block], grid, slot.exposure);
      slot.block = block;
      slot.generation = generation;
      slot.grid = grid;
    }
    return slot.exposure;
  }

  private void predict(Scratch with, Block block, Grid grid, Exposure into) {
    Ephemeris states = with.ephemeris;
    states.reset(block.count, grid);
    fleet.propagator(block.constellation).fill(block.first - block.constellationFirst, states);
    replaced.forEach((satellite, propagator) -> {
      if (satellite >= block.first && satellite < block.first + block.count) {
        with.single.reset(1, grid);
        propagator.fill(0, with.single);
        states.copyRow(satellite - block.first, with.single);
      }
    });
    with.predictor.predict(states, block.pointing, into);
  }
}
