package space.skyrack.study;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Input;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.EarthGravity;
import space.skyrack.orbit.Fleet;
import space.skyrack.orbit.MeanElements;
import space.skyrack.results.RunFolder;
import space.skyrack.results.Schema;
import space.skyrack.results.Table;
import space.skyrack.satellite.BlockState;
import space.skyrack.satellite.Flow;
import space.skyrack.simulation.Block;
import space.skyrack.simulation.Blocks;
import space.skyrack.simulation.Groups;

/** The tables that are written once, at the end of a run. */
final class RunTables {
  /** Satellites up to which each has a row unless the scenario says otherwise. */
  private static final int MANY_rows = 1_000_000;

  private final RunFolder folder;

  RunTables(RunFolder folder) {
    this.folder = folder;
  }

  void write(Opening opening, Blocks blocks, Watch watch, Validity validity) {
    PlaneTotals planes =
        PlaneTotals.of(Groups.of(opening.scenario(), opening.fleet()), blocks, watch);
    planes.write(opening, watch, folder.newTable("planes", Schema.PLANES));
    satellites(opening, blocks, watch, planes);
    Table ranges = folder.newTable("validity", Schema.VALIDITY);
    for (Finding finding : validity.findings()) {
      Reach.Span reached = finding.reached();
      ranges
          .text(finding.name())
          .text(finding.model().id())
          .text(finding.range().quantity())
          .real(finding.range().low_value())
          .real(finding.range().high_value())
          .real(reached == null ? Double.NaN : reached.low_value())
          .real(reached == null ? Double.NaN : reached.high_value())
          .text(finding.status())
          .text(finding.affects())
          .text(finding.sinceUtc())
          .text(finding.untilUtc())
          .text(finding.range().evidence())
          .endRow();
    }
    Table inputs = folder.newTable("inputs", Schema.INPUTS);
    for (Input input : opening.scenario().inputs()) {
      inputs
          .text(input.path())
          .text(input.text())
          .text(word(input.origin()))
          .text(word(input.kind()))
          .text(input.source())
          .endRow();
    }
  }

  /** Whether the table of satellites has a row for each, or for the worst of each plane only. */
  static boolean nameEverySatellite(Scenario scenario, Fleet fleet) {
    return switch (scenario.output().tables()) {
      case FULL, SAMPLED -> true;
      case SUMMARY -> false;
      case AUTO -> fleet.size() <= MANY_rows;
    };
  }

  private void satellites(Opening opening, Blocks blocks, Watch watch, PlaneTotals planes) {
    Table table = folder.newTable("satellites", Schema.SATELLITES);
    boolean all = nameEverySatellite(opening.scenario(), opening.fleet());
    BitSet worst = all ? new BitSet() : planes.worst();
    for (Block block : blocks.list()) {
      int first = block.first();
      for (int i = 0; i < block.count(); i++) {
        if (all || worst.get(first + i)) {
          row(table, opening, blocks, block, i);
          table.text(watch.label(watch.overall(first + i, block.state(), i), -1)).endRow();
        }
      }
    }
  }

  private static void row(Table table, Opening opening, Blocks blocks, Block block, int i) {
    Fleet fleet = opening.fleet();
    int satellite = block.first() + i;
    BlockState state = block.state();
    MeanElements elements = fleet.elements(satellite);
    double duration_s = opening.scenario().duration_ns() * 1e-9;
    table
        .text(fleet.name(satellite))
        .text(fleet.constellationName(fleet.constellation(satellite)))
        .text(fleet.planeName(fleet.plane(satellite)))
        .real(elements.semiMajorAxis_m() - EarthGravity.ALTITUDE_ZERO_m)
        .real(Math.toDegrees(elements.inclination_rad()))
        .real(block.sunlight_s(i) / duration_s)
        .real(blocks.umbra_s(satellite))
        .integer(blocks.umbras(satellite))
        .real(state.minCharge_fraction[i])
        .real(state.maxChip_K[i])
        .real(state.minLoop_K[i])
        .real(state.maxLoop_K[i])
        .real(state.minRadiator_K[i])
        .real(state.maxRadiator_K[i])
        .real(state.throttled_ns[i] * 1e-9);
    for (Flow flow : PlaneTotals.FLOWS) {
      table.real(state.sum(flow, i));
    }
  }

  private static String word(@Nullable Enum<?> constant) {
    return constant == null
        ? ""
        : constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
