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
 *
 * <p>{@link Craft} says what a step does. A few steps of the whole block at a time go through
 * {@link FlightTile} first, which computes the same bits for satellites to which nothing happens
 * meanwhile; a {@link Craft} flies the others through these steps.
 */
public final class PowerThermalKernel {
  /** Blocks smaller than this are not worth passes over arrays. */
  private static final int FEW = 6;

  /** Steps that a block flies one by one after a tile with limits met all over. */
  private static final int APART = 60;

  private PowerThermalKernel() {}

  /** As the other, with working memory that the state keeps: for a handful of blocks. */
  public static void advance(
      Platform p, Exposure e, int fromStep, int toStep, Demand demand, BlockState s) {
    advance(p, e, fromStep, toStep, demand, s, s.lanes());
  }

  /**
   * Advances the exposure's satellites from node {@code fromStep} to node {@code toStep}.
   *
   * <p>Limits met are appended to {@link BlockState#events}, those of one satellite in the order of
   * its steps.
   *
   * @param lanes working memory, of one thread at a time
   */
  public static void advance(
      Platform p,
      Exposure e,
      int fromStep,
      int toStep,
      Demand demand,
      BlockState s,
      PowerLanes lanes) {
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
    if (e.satellites() < FEW || e.satellites() > PowerLanes.WIDTH) {
      oneByOne(p, e, fromStep, toStep, demand, s, lanes);
      return;
    }
    for (int at = fromStep; at < toStep; ) {
      at = together(p, e, at, toStep, demand, s, lanes);
      if (at < toStep) {
        int to = Math.min(toStep, at + APART);
        oneByOne(p, e, at, to, demand, s, lanes);
        at = to;
      }
    }
  }

  /** Every satellite by a {@link Craft}: the truth for {@link #together}. */
  static void oneByOne(
      Platform p,
      Exposure e,
      int fromStep,
      int toStep,
      Demand demand,
      BlockState s,
      PowerLanes lanes) {
    int steps = toStep - fromStep;
    lanes.fitSteps(steps);
    Craft craft = lanes.craft(0);
    for (int i = 0; i < e.satellites(); i++) {
      p.array().balance(e.array_W_per_m2, e.row(i) + fromStep, steps, lanes.array_K, lanes.array_W);
      craft.load(p, s, i, demand.work_fraction[i]);
      int piece = pieceAt(e, i, e.grid().node_ns(fromStep));
      for (int k = fromStep; k < toStep; k++) {
        if (k == toStep - 1) {
          craft.beginLastStep();
        }
        craft.foresee(1, lanes.array_K[k - fromStep], lanes.array_W[k - fromStep]);
        piece = fly(p, e, k, craft, i, piece);
      }
      craft.store(p, s, i);
      craft.sample(p, s, i, e.grid().step_ns() * 1e-9);
    }
  }

  /**
   * A few steps of all satellites at a time; ends early when a third of them met a limit, from
   * where on it is cheaper to fly all one by one.
   *
   * @return the step that is reached
   */
  static int together(
      Platform p,
      Exposure e,
      int fromStep,
      int toStep,
      Demand demand,
      BlockState s,
      PowerLanes lanes) {
    int n = e.satellites();
    double step_s = e.grid().step_ns() * 1e-9;
    lanes.light.seek(p, e, fromStep, toStep);
    lanes.asked.begin(n);
    lanes.books.begin(s, n);
    int at = fromStep;
    for (boolean apart = false; at < toStep && !apart; ) {
      int steps = Math.min(PowerLanes.STEPS, toStep - at);
      boolean last = at + steps == toStep;
      lanes.light.fill(p, e, at, steps);
      meet(p, e, demand, s, lanes);
      lanes.flight.fly(p, lanes.light, lanes.asked, s, n, steps, step_s);
      int odd = odd(lanes, n, steps);
      for (int o = 0; o < odd; o++) {
        int i = lanes.odd[o];
        Craft craft = lanes.craft(o);
        craft.load(p, s, i, demand.work_fraction[i]);
        craft.minBattery(lanes.books.minBattery_J[i]);
        fly(p, e, at, steps, last, craft, i, lanes);
      }
      if (last) {
        lanes.books.add(p, s, lanes, n, 0, steps - 1, step_s);
        lanes.books.mark(s, n);
        lanes.books.add(p, s, lanes, n, steps - 1, steps, step_s);
        lanes.books.sample(p, s, lanes.light, (steps - 1) * PowerLanes.WIDTH, n, step_s);
      } else {
        lanes.books.add(p, s, lanes, n, 0, steps, step_s);
      }
      lanes.books.arrive(s, lanes, n, steps);
      for (int o = 0; o < odd; o++) {
        int i = lanes.odd[o];
        Craft craft = lanes.craft(o);
        craft.store(p, s, i);
        lanes.books.minBattery_J[i] = craft.minBattery_J();
        lanes.asked.stale[i] = true;
        lanes.asked.anyStale = true;
        if (last) {
          craft.sample(p, s, i, step_s);
        }
      }
      at += steps;
      apart = 3 * lanes.surprises > n;
      if (!last) {
        lanes.light.next(e, e.grid().node_ns(at));
      }
    }
    lanes.books.end(p, s, n);
    return at;
  }

  /** Lets the lanes know of satellites that stand differently from the tile before. */
  private static void meet(Platform p, Exposure e, Demand demand, BlockState s, PowerLanes lanes) {
    SupplyLanes asked = lanes.asked;
    LightTile light = lanes.light;
    long step_ns = e.grid().step_ns();
    if (!asked.anyStale && light.allLit && asked.allLit) {
      return;
    }
    asked.anyStale = false;
    asked.allLit = light.allLit;
    for (int i = 0; i < e.satellites(); i++) {
      boolean lit = light.sunlit_fraction[i] == 1;
      if (asked.stale[i] || lit != asked.lit[i]) {
        if (light.plain[i] == 0) {
          asked.stale[i] = true;
          asked.anyStale = true;
        } else {
          asked.meet(p, s, i, demand.work_fraction[i], lit, step_ns);
        }
      }
    }
  }

  /** Lists the satellites whose steps were not all as the lanes assume. */
  private static int odd(PowerLanes lanes, int n, int steps) {
    double[] doubt = lanes.flight.doubt(n, steps);
    SupplyLanes asked = lanes.asked;
    int[] plain = lanes.light.plain;
    int odd = 0;
    int surprises = 0;
    for (int i = 0; i < n; i++) {
      if (doubt[i] != 0 || asked.stale[i] || asked.odd[i] || plain[i] != steps) {
        lanes.odd[odd++] = i;
        surprises += plain[i] == steps ? 1 : 0;
      }
    }
    lanes.surprises = surprises;
    return odd;
  }

  /** Flies one satellite through a tile. */
  private static void fly(
      Platform p,
      Exposure e,
      int at,
      int steps,
      boolean last,
      Craft craft,
      int i,
      PowerLanes lanes) {
    LightTile light = lanes.light;
    int piece = light.piece[i];
    for (int k = 0, j = i; k < steps; k++, j += PowerLanes.WIDTH) {
      if (last && k == steps - 1) {
        craft.beginLastStep();
      }
      craft.foresee(light.sunlit_fraction[j], light.array_K[j], light.available_W[j]);
      piece = fly(p, e, at + k, craft, i, piece);
    }
  }

  /** Flies one satellite through step {@code k}; gives the piece that covers the next. */
  private static int fly(Platform p, Exposure e, int k, Craft craft, int i, int fromPiece) {
    Grid grid = e.grid();
    long step_ns = grid.step_ns();
    long start_ns = grid.node_ns(k);
    long end_ns = start_ns + step_ns;
    int lastPiece = e.pieceRow[i + 1] - 1;
    int piece = fromPiece;
    int at = e.row(i) + k;
    craft.beginStep(
        e.array_W_per_m2[at],
        e.radiatorSun_W_per_m2[at],
        e.radiatorAlbedo_W_per_m2[at],
        e.radiatorEarth_W_per_m2[at]);
    if (piece == lastPiece || e.piece_ns[piece + 1] >= end_ns) {
      craft.piece(p, start_ns, step_ns * 1e-9, e.piece_fraction[piece]);
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
    return piece < lastPiece && e.piece_ns[piece + 1] == end_ns ? piece + 1 : piece;
  }

  /** The last piece of satellite {@code i} that starts at or before {@code at_ns}. */
  static int pieceAt(Exposure e, int i, long at_ns) {
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
