package space.skyrack.orbit;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Satellites spread evenly over circular orbits, as many in each; elements are made when asked for.
 *
 * <p>A fleet of a million is a few planes: keeping an object for each satellite would take more
 * memory than all of its state. Ring p holds indices p x {@code perRing} onwards.
 */
final class Rings extends AbstractList<MeanElements> implements RandomAccess {
  private static final double TURN_rad = 2 * Math.PI;

  private final List<MeanElements> first;
  private final List<J2Kernel.Orbit> orbits;
  private final int perRing;

  /**
   * Rings by their first satellites.
   *
   * @param first argument of perigee zero, mean anomaly the argument of latitude
   */
  Rings(List<MeanElements> first, int perRing) {
    this.first = List.copyOf(first);
    this.perRing = perRing;
    orbits = first.stream().map(J2Kernel.Orbit::of).toList();
  }

  @Override
  public int size() {
    return Math.multiplyExact(first.size(), perRing);
  }

  @Override
  public MeanElements get(int satellite) {
    MeanElements one = first.get(satellite / perRing);
    return new MeanElements(
        one.semiMajorAxis_m(),
        one.eccentricity_ratio(),
        one.inclination_rad(),
        one.raan_rad(),
        one.argumentOfPerigee_rad(),
        latitude_rad(satellite),
        one.epoch());
  }

  /** What the kernel flies: the ring's orbit, at the satellite's place in it. */
  J2Kernel.Orbit orbit(int satellite) {
    return orbits.get(satellite / perRing).at(latitude_rad(satellite));
  }

  private double latitude_rad(int satellite) {
    int place = satellite % perRing;
    double first_rad = first.get(satellite / perRing).meanAnomaly_rad();
    return first_rad + TURN_rad * ((double) place / perRing);
  }
}
