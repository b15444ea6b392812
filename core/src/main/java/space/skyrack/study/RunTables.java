package space.skyrack.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Input;
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

/** The tables that are written once, at the end of a run. */
final class RunTables {
  private final RunFolder folder;

  RunTables(RunFolder folder) {
    this.folder = folder;
  }

  void write(Opening opening, Blocks blocks, Watch watch, Validity validity) {
    satellites(opening, blocks, watch);
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

  private void satellites(Opening opening, Blocks blocks, Watch watch) {
    Table table = folder.newTable("satellites", Schema.SATELLITES);
    for (Block block : blocks.list()) {
      for (int i = 0; i < block.count(); i++) {
        row(table, opening, blocks, block, i);
        long marks = watch.overall(block.first() + i, block.state(), i);
        table.text(watch.label(marks, -1)).endRow();
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
    for (Flow flow : FLOWS) {
      table.real(state.sum(flow, i));
    }
  }

  private static String word(@Nullable Enum<?> constant) {
    return constant == null
        ? ""
        : constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static final List<Flow> FLOWS =
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
}
