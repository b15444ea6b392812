package space.skyrack.orbit;

import java.util.List;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/**
 * Brouwer mean elements of a motion that is known by its states only, by a least-squares fit of
 * {@link J2Propagator}: what the search for the worst season wants of an ephemeris.
 */
final class MeanFit {
  private static final int NODES = 241;

  private MeanFit() {}

  /**
   * Elements at the start of a span, fitted over all of it.
   *
   * @throws IllegalArgumentException if the state at the start is not on an orbit around the Earth
   */
  static MeanElements of(Propagator known, int satellite, Epoch start, Epoch end) {
    MeanElements guess = OsculatingElements.mean(State.of(known, satellite, start));
    long step_ns = (end.tai_ns() - start.tai_ns()) / (NODES - 1);
    if (step_ns < Epoch.SECOND_ns) {
      return guess;
    }
    Grid grid = new Grid(start.tai_ns(), step_ns, NODES);
    Ephemeris wanted = new Ephemeris(1, grid);
    wanted.reset(1, grid);
    known.fill(satellite, wanted);
    double[] first = parameters(guess);
    double[] scales = {1e-5 * first[0], 1e-3, 1e-3, 1e-3, 1e-3, 1e-3};
    double[] best =
        OrbitFit.solve(
            first,
            scales,
            (parameters, into) ->
                new J2Propagator(List.of(elements(parameters, start))).fill(0, into),
            wanted);
    return best == null ? guess : elements(best, start);
  }

  /** Size, eccentricity vector, inclination, node, argument of latitude. */
  static double[] parameters(MeanElements mean) {
    double e = mean.eccentricity_ratio();
    double w = mean.argumentOfPerigee_rad();
    return new double[] {
      mean.semiMajorAxis_m(),
      e * StrictMath.cos(w),
      e * StrictMath.sin(w),
      mean.inclination_rad(),
      mean.raan_rad(),
      w + mean.meanAnomaly_rad()
    };
  }

  private static MeanElements elements(double[] p, Epoch at) {
    return new OsculatingElements(p[0], p[1], p[2], p[3], p[4], p[5]).at(at);
  }
}
