package space.skyrack.satellite;

import space.skyrack.environment.Exposure;
import space.skyrack.time.Grid;

/**
 * Moves battery, temperatures and throttle of a block of satellites over steps of a grid.
 *
 * <p>Light, work and policy are constant over a piece: a step, or the part of a step between two
 * changes of the visible share of the solar disc. The battery is exact over a piece; heat is a
 * linearised backward Euler step. Throttle and thermostat change at most once, at a step's end.
 *
 * <p>A satellite's result does not depend on how its steps are cut into advances.
 */
public final class PowerThermalKernel {
  private PowerThermalKernel() {}

  /**
   * Advances the exposure's satellites from node {@code fromStep} to node {@code toStep}.
   *
   * <p>Limits met are appended to {@link BlockState#events}, satellite by satellite.
   */
  public static void advance(
      Platform p, Exposure e, int fromStep, int toStep, Demand demand, BlockState s) {
    if (fromStep < 0 || toStep > e.grid().steps() || e.satellites() > s.satellites) {
      throw new IllegalArgumentException(
          "steps "
              + fromStep
              + " to "
              + toStep
              + " of "
              + e.satellites()
              + " satellites lie"
              + " outside the exposure of "
              + e.grid().steps()
              + " steps or the state of "
              + s.satellites
              + " satellites");
    }
    if (fromStep >= toStep) {
      return;
    }
    Craft craft = s.craft;
    for (int i = 0; i < e.satellites(); i++) {
      craft.load(p, s, i, demand.work_fraction[i]);
      fly(p, e, fromStep, toStep, s, craft, i);
      craft.store(p, s, i);
    }
  }

  private static void fly(
      Platform p, Exposure e, int fromStep, int toStep, BlockState s, Craft craft, int i) {
    Grid grid = e.grid();
    long step_ns = grid.step_ns();
    double step_s = step_ns * 1e-9;
    long start_ns = grid.node_ns(fromStep);
    int piece = pieceAt(e, i, start_ns);
    int lastPiece = e.pieceRow[i + 1] - 1;
    for (int k = fromStep, at = e.row(i) + fromStep; k < toStep; k++, at++) {
      if (k == toStep - 1) {
        craft.beginLastStep();
      }
      long end_ns = start_ns + step_ns;
      craft.beginStep(
          e.array_W_per_m2[at],
          e.radiatorSun_W_per_m2[at],
          e.radiatorAlbedo_W_per_m2[at],
          e.radiatorEarth_W_per_m2[at]);
      if (piece == lastPiece || e.piece_ns[piece + 1] >= end_ns) {
        craft.piece(p, start_ns, step_s, e.piece_fraction[piece]);
      } else {
        long from_ns = start_ns;
        while (piece < lastPiece && e.piece_ns[piece + 1] < end_ns) {
          long cut_ns = e.piece_ns[piece + 1];
          craft.piece(p, from_ns, (cut_ns - from_ns) * 1e-9, e.piece_fraction[piece]);
          from_ns = cut_ns;
          piece++;
        }
        craft.piece(p, from_ns, (end_ns - from_ns) * 1e-9, e.piece_fraction[piece]);
      }
      craft.endStep(p, start_ns, step_ns);
      start_ns = end_ns;
      if (piece < lastPiece && e.piece_ns[piece + 1] == end_ns) {
        piece++;
      }
    }
    craft.sample(p, s, i, step_s);
  }

  /** The last piece of satellite {@code i} that starts at or before {@code at_ns}. */
  private static int pieceAt(Exposure e, int i, long at_ns) {
    int low = e.pieceRow[i];
    int high = e.pieceRow[i + 1] - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (e.piece_ns[middle] <= at_ns) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
