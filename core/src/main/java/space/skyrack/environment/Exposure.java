package space.skyrack.environment;

import space.skyrack.time.Grid;

/**
 * What reaches one block of satellites between the nodes of a grid: light, incidence and heat.
 *
 * <p>This is all that power and heat kernels see of orbits, so a place on the ground could fill it
 * as well. Fluxes are those of an unshadowed Sun at the middle of the step; the share of the disc
 * that is visible stands in the pieces.
 *
 * <p>Shape: satellite-major; step k of satellite i at index {@code i * steps + k}.
 *
 * <p>Pieces are the time line of the visible share of the solar disc: satellite i has pieces {@code
 * pieceRow[i]} to {@code pieceRow[i + 1] - 1}; each lasts from its start to the next one's start
 * (the last one to the end of the grid), the first starts with the grid. The share is the exact
 * mean over the piece: 1 in full light, 0 in umbra; partial phases are cut at the nodes of the
 * grid, so that no piece with a partial share crosses a node.
 *
 * <p>Edges are the root-found changes of phase inside the grid, same rows as the pieces: {@code
 * edge_ns}, and {@code edgePhase}, the {@link Phase} ordinal that begins there. {@code
 * firstPhase[i]} is the phase at the first node. An edge exactly on the first node belongs to the
 * earlier window.
 */
public final class Exposure {
  /** What a satellite sees of the Sun. */
  public enum Phase {
    SUN(0),
    PENUMBRA(1),
    UMBRA(2);

    /** How the arrays write it; the same as the ordinal. */
    public final byte code;

    Phase(int code) {
      this.code = (byte) code;
    }

    /** The phase that {@code firstPhase} or {@code edgePhase} names. */
    public static Phase of(byte code) {
      return switch (code) {
        case 0 -> SUN;
        case 1 -> PENUMBRA;
        case 2 -> UMBRA;
        default -> throw new IllegalArgumentException("no phase has the code " + code);
      };
    }
  }

  public final int capacity;
  public final int steps;

  /** S cos(incidence) on the array, unshadowed. */
  public final double[] array_W_per_m2;

  /** Direct sunlight on the radiator, summed over its radiating faces, unshadowed. */
  public final double[] radiatorSun_W_per_m2;

  /** Sunlight reflected by the Earth onto the radiator, summed over its radiating faces. */
  public final double[] radiatorAlbedo_W_per_m2;

  /** Earth infrared on the radiator, summed over its radiating faces. */
  public final double[] radiatorEarth_W_per_m2;

  public final int[] pieceRow;
  public long[] piece_ns;
  public double[] piece_fraction;

  public final byte[] firstPhase;
  public final int[] edgeRow;
  public long[] edge_ns;
  public byte[] edgePhase;

  private Grid grid;
  private int satellites;

  /** Room for {@code capacity} satellites over {@code grid.steps()} steps. */
  public Exposure(int capacity, Grid grid) {
    this.capacity = capacity;
    this.steps = grid.steps();
    this.grid = grid;
    int size = Math.multiplyExact(capacity, steps);
    array_W_per_m2 = new double[size];
    radiatorSun_W_per_m2 = new double[size];
    radiatorAlbedo_W_per_m2 = new double[size];
    radiatorEarth_W_per_m2 = new double[size];
    pieceRow = new int[capacity + 1];
    piece_ns = new long[4 * capacity];
    piece_fraction = new double[4 * capacity];
    firstPhase = new byte[capacity];
    edgeRow = new int[capacity + 1];
    edge_ns = new long[4 * capacity];
    edgePhase = new byte[4 * capacity];
  }

  /**
   * Makes this the exposure of {@code count} satellites on another grid of as many steps or fewer.
   */
  public void reset(int count, Grid next) {
    if (count > capacity || next.steps() > steps) {
      throw new IllegalArgumentException(
          count
              + " satellites x "
              + next.steps()
              + " steps do not fit "
              + capacity
              + " x "
              + steps);
    }
    satellites = count;
    grid = next;
  }

  public Grid grid() {
    return grid;
  }

  public int satellites() {
    return satellites;
  }

  /** Index of satellite {@code i}'s first step; rows stay {@link #steps} apart on shorter grids. */
  public int row(int i) {
    return i * steps;
  }
}
