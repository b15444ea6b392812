package space.skyrack.study;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import space.skyrack.results.Table;
import space.skyrack.satellite.BlockState;
import space.skyrack.satellite.Flow;
import space.skyrack.simulation.Block;
import space.skyrack.simulation.Blocks;
import space.skyrack.simulation.Groups;

/**
 * Sums and extremes of the satellites that share a row of the time series, and which satellite each
 * extreme is of; the first in the fleet where several are equal.
 *
 * <p>Shape: one entry by group; filled in one pass over the blocks, sums in order of satellites.
 */
final class PlaneTotals {
  /** Ledger lines that the tables hold, in their order. */
  static final List<Flow> FLOWS =
      List.of(
          Flow.WORK_ASKED,
          Flow.WORK_DONE,
          Flow.WORK_CUT_ECLIPSE,
          Flow.WORK_CUT_POWER,
          Flow.WORK_CUT_HEAT,
          Flow.ARRAY,
          Flow.COMPUTE,
          Flow.CURTAILED,
          Flow.UNSERVED);

  private final Groups groups;
  private final int[] satellites;
  private final long[] eclipses;
  private final double[] sunlit_s;
  private final double[] leastSunlit_s;
  private final double[] umbra_s;
  private final double[] longestUmbra_s;
  private final long[] throttled_ns;
  private final Extreme charge;
  private final Extreme chip;
  private final Extreme coldLoop;
  private final Extreme hotLoop;
  private final Extreme coldRadiator;
  private final Extreme hotRadiator;
  private final double[][] sum_value;
  private final long[] marks;

  private PlaneTotals(Groups groups) {
    int count = groups.count();
    this.groups = groups;
    satellites = new int[count];
    eclipses = new long[count];
    sunlit_s = new double[count];
    leastSunlit_s = new double[count];
    umbra_s = new double[count];
    longestUmbra_s = new double[count];
    throttled_ns = new long[count];
    charge = new Extreme(count, true);
    chip = new Extreme(count, false);
    coldLoop = new Extreme(count, true);
    hotLoop = new Extreme(count, false);
    coldRadiator = new Extreme(count, true);
    hotRadiator = new Extreme(count, false);
    sum_value = new double[FLOWS.size()][count];
    marks = new long[count];
    Arrays.fill(leastSunlit_s, Double.POSITIVE_INFINITY);
  }

  /** The least or greatest value of each group and the satellite that has it. */
  private static final class Extreme {
    private final boolean least;
    private final double[] extreme_value;
    private final int[] satellite;

    Extreme(int groups, boolean least) {
      this.least = least;
      extreme_value = new double[groups];
      satellite = new int[groups];
      Arrays.fill(extreme_value, least ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
      Arrays.fill(satellite, -1);
    }

    void see(int group, double value, int of) {
      double known = extreme_value[group];
      if (least ? value < known : value > known) {
        extreme_value[group] = value;
        satellite[group] = of;
      }
    }
  }

  static PlaneTotals of(Groups groups, Blocks blocks, Watch watch) {
    PlaneTotals totals = new PlaneTotals(groups);
    for (Block block : blocks.list()) {
      for (int i = 0; i < block.count(); i++) {
        totals.add(blocks, block, i, watch);
      }
    }
    return totals;
  }

  private void add(Blocks blocks, Block block, int i, Watch watch) {
    BlockState state = block.state();
    int satellite = block.first() + i;
    int group = groups.of(satellite);
    double lit_s = block.sunlight_s(i);
    double dark_s = blocks.umbra_s(satellite);
    satellites[group]++;
    eclipses[group] += blocks.umbras(satellite);
    sunlit_s[group] += lit_s;
    leastSunlit_s[group] = Math.min(leastSunlit_s[group], lit_s);
    umbra_s[group] += dark_s;
    longestUmbra_s[group] = Math.max(longestUmbra_s[group], dark_s);
    throttled_ns[group] += state.throttled_ns[i];
    charge.see(group, state.minCharge_fraction[i], satellite);
    chip.see(group, state.maxChip_K[i], satellite);
    coldLoop.see(group, state.minLoop_K[i], satellite);
    hotLoop.see(group, state.maxLoop_K[i], satellite);
    coldRadiator.see(group, state.minRadiator_K[i], satellite);
    hotRadiator.see(group, state.maxRadiator_K[i], satellite);
    for (int f = 0; f < FLOWS.size(); f++) {
      sum_value[f][group] += state.sum(FLOWS.get(f), i);
    }
    marks[group] |= watch.overall(satellite, state, i);
  }

  /** The satellites of lowest charge and of hottest chip, one or two of each group. */
  BitSet worst() {
    BitSet worst = new BitSet();
    for (int group = 0; group < satellites.length; group++) {
      if (satellites[group] > 0) {
        worst.set(charge.satellite[group]);
        worst.set(chip.satellite[group]);
      }
    }
    return worst;
  }

  /** Writes a row for each group that has satellites. */
  void write(Opening opening, Watch watch, Table table) {
    double duration_s = opening.scenario().duration_ns() * 1e-9;
    for (int group = 0; group < satellites.length; group++) {
      if (satellites[group] > 0) {
        row(opening, group, duration_s, table);
        table.text(watch.label(marks[group], -1)).endRow();
      }
    }
  }

  private void row(Opening opening, int group, double duration_s, Table table) {
    var fleet = opening.fleet();
    int lowest = charge.satellite[group];
    table
        .text(groups.name(group))
        .text(fleet.constellationName(fleet.constellation(lowest)))
        .integer(satellites[group])
        .real(sunlit_s[group] / satellites[group] / duration_s)
        .real(leastSunlit_s[group] / duration_s)
        .real(umbra_s[group] / satellites[group])
        .real(longestUmbra_s[group])
        .integer(eclipses[group])
        .real(charge.extreme_value[group])
        .text(fleet.name(lowest))
        .real(chip.extreme_value[group])
        .text(fleet.name(chip.satellite[group]))
        .real(coldLoop.extreme_value[group])
        .text(fleet.name(coldLoop.satellite[group]))
        .real(hotLoop.extreme_value[group])
        .real(coldRadiator.extreme_value[group])
        .real(hotRadiator.extreme_value[group])
        .real(throttled_ns[group] * 1e-9);
    for (double[] line_value : sum_value) {
      table.real(line_value[group]);
    }
  }
}
