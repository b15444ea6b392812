package space.skyrack.satellite;

/** Work asked of each satellite of a block over the steps of one advance. */
public final class Demand {
  /** Mean share of full work asked for, 0 to 1; index is the satellite in the block. */
  public final double[] work_fraction;

  public Demand(int satellites) {
    work_fraction = new double[satellites];
  }
}
