package space.skyrack.orbit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/**
 * SGP4 elements of a motion that something else predicts, by least squares over positions.
 *
 * <p>Free are mean motion, eccentricity vector, inclination, node, argument of latitude and, where
 * the motion may know drag, B*. The epoch lies near the middle of the span, at a multiple of 864 s
 * of its UTC day, which two-line elements hold exactly.
 *
 * <p>Limits: SGP4 knows J2 to J4 and a smooth atmosphere; what the motion knows besides stays as
 * the error that the result states.
 */
public final class Sgp4Fit {
  private static final int LEAST_NODES = 241;
  private static final int MOST_NODES = 2881;
  private static final long FIRST_REACH_ns = 3_600 * Epoch.SECOND_ns;
  private static final int WIDER = 4;
  private static final long SAMPLE_ns = 300 * Epoch.SECOND_ns;
  private static final long EPOCH_GRAIN_ns = 864 * Epoch.SECOND_ns;

  private Sgp4Fit() {}

  /**
   * Elements and how far they stray from the motion.
   *
   * @param rms_m root of the mean square distance over the span
   * @param most_m greatest distance
   */
  public record Fit(GpElements elements, double rms_m, double most_m) {}

  /** The best elements; empty if the search finds none. */
  public static Optional<Fit> of(
      Fleet fleet, int satellite, Epoch from, Epoch to, boolean drag, OrekitContext context) {
    int c = fleet.constellation(satellite);
    return of(
        fleet.name(satellite),
        fleet.propagator(c),
        satellite - fleet.first(c),
        from,
        to,
        drag,
        context);
  }

  /** The same for a satellite of a propagator. */
  static Optional<Fit> of(
      String name,
      Propagator known,
      int local,
      Epoch from,
      Epoch to,
      boolean drag,
      OrekitContext context) {
    Ephemeris wanted = sampled(known, local, from, to);
    Epoch epoch = middle(from, to);
    MeanElements mean = OsculatingElements.mean(State.of(known, local, epoch));
    double[] start = Arrays.copyOf(MeanFit.parameters(mean), drag ? 7 : 6);
    start[0] = mean.rates().meanAnomaly_rad_per_s();
    double[] scales = {1e-5 * start[0], 1e-3, 1e-3, 1e-3, 1e-3, 1e-3, 1e-4};
    double[] best = start;
    // From the middle outwards: over a day at once a phase that is off by much may settle wrongly.
    for (long reach_ns = FIRST_REACH_ns; best != null; reach_ns *= WIDER) {
      Epoch first = later(from, epoch.plus_ns(-reach_ns));
      Epoch last = earlier(to, epoch.plus_ns(reach_ns));
      boolean whole = first.equals(from) && last.equals(to);
      double[] shown = Arrays.copyOf(best, whole ? start.length : 6);
      best =
          OrbitFit.solve(
              shown,
              Arrays.copyOf(scales, shown.length),
              (p, into) -> fill(elements(name, p, epoch), context, into),
              whole ? wanted : sampled(known, local, first, last));
      if (whole) {
        break;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(compared(elements(name, best, epoch), wanted, context));
  }

  private static Epoch later(Epoch a, Epoch b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private static Epoch earlier(Epoch a, Epoch b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  /** How far the elements stray when their two lines are read back. */
  public static Fit ofTwoLines(
      GpElements elements,
      Fleet fleet,
      int satellite,
      Epoch from,
      Epoch to,
      OrekitContext context) {
    int c = fleet.constellation(satellite);
    Ephemeris wanted = sampled(fleet.propagator(c), satellite - fleet.first(c), from, to);
    List<String> lines = elements.twoLines(context);
    return compared(GpElements.read(elements.name(), lines, context), wanted, context);
  }

  private static Fit compared(GpElements elements, Ephemeris wanted, OrekitContext context) {
    Ephemeris got = new Ephemeris(1, wanted.grid());
    got.reset(1, wanted.grid());
    fill(elements, context, got);
    double[] distances_m = OrbitFit.distances_m(wanted, got);
    return new Fit(
        elements, OrbitFit.rms_m(distances_m), Arrays.stream(distances_m).max().orElse(0));
  }

  private static Ephemeris sampled(Propagator known, int satellite, Epoch from, Epoch to) {
    long span_ns = to.tai_ns() - from.tai_ns();
    int nodes = Math.clamp(span_ns / SAMPLE_ns + 1, LEAST_NODES, MOST_NODES);
    Grid grid = new Grid(from.tai_ns(), Math.max(1, span_ns / (nodes - 1)), nodes);
    Ephemeris one = new Ephemeris(1, grid);
    one.reset(1, grid);
    known.fill(satellite, one);
    return one;
  }

  private static Epoch middle(Epoch from, Epoch to) {
    Epoch middle = from.plus_ns((to.tai_ns() - from.tai_ns()) / 2);
    Epoch midnight = Epoch.ofUtc(middle.utc().toLocalDate().atStartOfDay());
    long into_ns = middle.tai_ns() - midnight.tai_ns();
    Epoch rounded = midnight.plus_ns(into_ns / EPOCH_GRAIN_ns * EPOCH_GRAIN_ns);
    return rounded.compareTo(from) < 0 ? middle : rounded;
  }

  private static void fill(GpElements elements, OrekitContext context, Ephemeris into) {
    int filled = Sgp4Kernel.fill(elements.orbit(context), 0, into);
    if (filled < into.grid().nodes()) {
      throw new PropagationException(elements.name() + ": " + into.sgp4.failure.reason);
    }
  }

  private static GpElements elements(String name, double[] p, Epoch epoch) {
    double eccentricity = StrictMath.hypot(p[1], p[2]);
    double perigee = StrictMath.atan2(p[2], p[1]);
    return new GpElements(
        name,
        "",
        0,
        epoch,
        p[0],
        eccentricity,
        p[3],
        turn_rad(p[4]),
        turn_rad(perigee),
        turn_rad(p[5] - perigee),
        p.length > 6 ? p[6] : 0,
        0,
        0,
        'U',
        0,
        0);
  }

  private static double turn_rad(double angle_rad) {
    double turns = angle_rad / (2 * Math.PI);
    return 2 * Math.PI * (turns - StrictMath.floor(turns));
  }
}
