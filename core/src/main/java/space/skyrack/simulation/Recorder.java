package space.skyrack.simulation;

import space.skyrack.environment.Exposure.Phase;

/**
 * Where a run writes what it saw. Called from one thread, in an order that depends neither on
 * threads nor on where windows were cut.
 */
public interface Recorder {
  /** Samples of one window, oldest first. */
  void samples(Samples window);

  /** One event; epochs never go backwards. */
  void happening(Happening event);

  /** A satellite was in one phase of illumination from start to end; ends never go backwards. */
  void phase(int satellite, Phase phase, long start_ns, long end_ns);

  /** Forces everything to disk and says how far it got, to be handed to a later resume. */
  long[] position();

  /** Records nothing; for forks and tests. */
  Recorder NONE =
      new Recorder() {
        @Override
        public void samples(Samples window) {}

        @Override
        public void happening(Happening event) {}

        @Override
        public void phase(int satellite, Phase phase, long start_ns, long end_ns) {}

        @Override
        public long[] position() {
          return new long[0];
        }
      };
}
