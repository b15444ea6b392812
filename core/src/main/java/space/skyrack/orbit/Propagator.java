package space.skyrack.orbit;

/**
 * Predicts the motion of the satellites of one constellation.
 *
 * <p>A prediction is a pure function of the elements and the instant: two calls, two threads or two
 * differently cut windows give the same bits for the same instant. Safe for use by several threads.
 */
public interface Propagator {
  /** Satellites of the constellation. */
  int size();

  /**
   * Fills states of satellites {@code first} to {@code first + into.satellites() - 1} at every node
   * of {@code into.grid()}, TEME.
   *
   * @throws PropagationException if a satellite cannot be propagated there (decayed, for example)
   */
  void fill(int first, Ephemeris into);
}
