package space.skyrack.satellite;

/**
 * Working memory of {@link PowerThermalKernel} for one worker: about a hundred kilobytes for a block
 * of 64 satellites.
 *
 * <p>Nothing in it outlasts an advance, so one serves any number of blocks, one after the other.
 */
public final class PowerLanes {
  /** Steps that are flown together. */
  static final int STEPS = 4;

  /**
   * Satellites of the largest block that is flown together.
   *
   * <p>Step k of satellite i is at index {@code k * WIDTH + i} of every array over a tile. The
   * compiler has to know the distance of the rows in order to turn loops over several into vector
   * instructions.
   */
  static final int WIDTH = 64;

  static final int SIZE = STEPS * WIDTH;

  final LightTile light = new LightTile();
  final SupplyLanes asked = new SupplyLanes();
  final FlightTile flight = new FlightTile();
  final LaneBooks books = new LaneBooks();

  /** Satellites that a {@link Craft} flies through the present tile. */
  final int[] odd = new int[WIDTH];

  double[] array_K = {};
  double[] array_W = {};

  private Craft[] crafts = {};

  /** Makes room for the array's state over {@code steps} steps of one satellite. */
  void fitSteps(int steps) {
    if (array_K.length < steps) {
      array_K = new double[steps];
      array_W = new double[steps];
    }
  }

  Craft craft(int index) {
    if (index >= crafts.length) {
      int had = crafts.length;
      crafts = java.util.Arrays.copyOf(crafts, Math.max(4, 2 * had));
      for (int c = had; c < crafts.length; c++) {
        crafts[c] = new Craft();
      }
    }
    return crafts[index];
  }
}
