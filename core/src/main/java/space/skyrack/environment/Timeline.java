package space.skyrack.environment;

import java.util.Arrays;
import space.skyrack.environment.Exposure.Phase;

/** Writes the pieces and edges of an {@link Exposure} in order, satellite by satellite. */
final class Timeline {
  private int pieces;
  private int edges;
  private Phase open = Phase.PENUMBRA;

  /** Starts on an exposure whose satellites and grid are set. */
  void reset(Exposure out) {
    pieces = 0;
    edges = 0;
    out.pieceRow[0] = 0;
    out.edgeRow[0] = 0;
  }

  void begin(Exposure out, int satellite, Phase first) {
    out.firstPhase[satellite] = first.code;
    open = Phase.PENUMBRA;
  }

  /** Full light or umbra from {@code from_ns} on; one piece however many steps it lasts. */
  void whole(Exposure out, Phase phase, long from_ns) {
    if (phase != open) {
      piece(out, from_ns, phase == Phase.SUN ? 1.0 : 0.0);
      open = phase;
    }
  }

  /** A partial phase from {@code from_ns} on. */
  void partial(Exposure out, long from_ns, double visible_fraction) {
    piece(out, from_ns, visible_fraction);
    open = Phase.PENUMBRA;
  }

  void edge(Exposure out, long at_ns, Phase begins) {
    if (edges == out.edge_ns.length) {
      out.edge_ns = Arrays.copyOf(out.edge_ns, 2 * edges);
      out.edgePhase = Arrays.copyOf(out.edgePhase, 2 * edges);
    }
    out.edge_ns[edges] = at_ns;
    out.edgePhase[edges] = begins.code;
    edges++;
  }

  void end(Exposure out, int satellite) {
    out.pieceRow[satellite + 1] = pieces;
    out.edgeRow[satellite + 1] = edges;
  }

  private void piece(Exposure out, long from_ns, double visible_fraction) {
    if (pieces == out.piece_ns.length) {
      out.piece_ns = Arrays.copyOf(out.piece_ns, 2 * pieces);
      out.piece_fraction = Arrays.copyOf(out.piece_fraction, 2 * pieces);
    }
    out.piece_ns[pieces] = from_ns;
    out.piece_fraction[pieces] = visible_fraction;
    pieces++;
  }
}
