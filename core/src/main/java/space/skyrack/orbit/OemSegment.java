package space.skyrack.orbit;

import space.skyrack.time.Epoch;

/**
 * One segment of an ephemeris message, its states turned into TEME.
 *
 * <p>Turning the states rather than what is interpolated keeps a prediction a function of the file
 * alone; the result differs from interpolation in the file's frame by less than either's error.
 *
 * @param from_ns first instant that may be used
 * @param to_ns last instant that may be used
 */
record OemSegment(
    String name,
    String id,
    int line,
    long from_ns,
    long to_ns,
    Interpolation interpolation,
    StateTable states) {

  boolean covers(long tai_ns) {
    return tai_ns >= from_ns && tai_ns <= to_ns;
  }

  /** Whether both segments are of one object. */
  boolean sameObject(OemSegment other) {
    return name.equals(other.name) && id.equals(other.id);
  }

  /**
   * What leaving out every second state does to the positions there; far more than the error of the
   * whole file, 2 to the power of degree + 1 times as much where it is smooth. NaN if too few stay.
   */
  double thinnedError_m() {
    StateTable half = states.thinned();
    return half.size() < interpolation.points()
        ? Double.NaN
        : states.farthest_m(half, interpolation);
  }

  String span() {
    return new Epoch(from_ns) + " to " + new Epoch(to_ns);
  }
}
