package space.skyrack.simulation;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.model.Constellation;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.Platform;
import space.skyrack.simulation.Block.Members;

/** The fleet as it stands, for reading: its blocks in order, and the eclipses of each satellite. */
public final class Blocks {
  private final List<Block> blocks;
  private final PhaseLog phases;
  private final LimitTally limits;

  Blocks(List<Block> blocks, PhaseLog phases, LimitTally limits) {
    this.blocks = List.copyOf(blocks);
    this.phases = phases;
    this.limits = limits;
  }

  public List<Block> list() {
    return blocks;
  }

  /** Limits met so far, by group of {@link Groups}. */
  public LimitTally limits() {
    return limits;
  }

  /** Time in umbra so far. */
  public double umbra_s(int satellite) {
    return phases.umbra_ns(satellite) * 1e-9;
  }

  /** Umbras that have ended so far. */
  public int umbras(int satellite) {
    return phases.umbras(satellite);
  }

  /** Cuts every constellation into blocks of {@link Block#CAPACITY}. */
  static Block[] of(Scenario scenario, Fleet fleet, List<Platform> platforms, Groups groups) {
    List<Block> blocks = new ArrayList<>();
    for (int c = 0; c < scenario.constellations().size(); c++) {
      Constellation constellation = scenario.constellations().get(c);
      Platform platform = platforms.get(c);
      int start = fleet.first(c);
      int end = start + fleet.size(c);
      for (int first = start; first < end; first += Block.CAPACITY) {
        int count = Math.min(Block.CAPACITY, end - first);
        int[] group = new int[count];
        for (int i = 0; i < count; i++) {
          group[i] = groups.of(first + i);
        }
        blocks.add(
            new Block(new Members(c, start, first, group), constellation.satellite(), platform));
      }
    }
    return blocks.toArray(Block[]::new);
  }
}
