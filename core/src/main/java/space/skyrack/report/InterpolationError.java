package space.skyrack.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import space.skyrack.orbit.Interpolation;
import space.skyrack.orbit.StateTable;
import space.skyrack.orbit.Tracks;
import space.skyrack.results.ResultsException;

/**
 * How far the polynomial that an ephemeris message declares passes from the motion it stands for.
 *
 * <p>Limits: the greatest found at points between the states, no bound of what lies between these.
 *
 * @param greatest_m greatest distance found, with what rounding the states to text adds
 * @param points where it was looked for
 */
record InterpolationError(double greatest_m, int points) {
  /** Eight states make the polynomial. */
  static final Interpolation DECLARED = new Interpolation(Interpolation.Method.LAGRANGE, 7);

  /** Beyond this a message is refused, as elements are. */
  private static final double MOST_m = 1000;

  /** What the text of a state in a message may be off by, along one axis. */
  private static final double GRAIN_m = 1e-6;

  /**
   * Refuses a span with too few states for the polynomial.
   *
   * @throws ResultsException with a step that gives enough
   */
  static void checkStates(long states, double span_s, double step_s) {
    if (states < DECLARED.points()) {
      throw ResultsException.badInput(
          "%d states at --step %s do not make the polynomial of an ephemeris, which takes %d"
              .formatted(states, seconds(step_s), DECLARED.points()),
          "choose --step " + seconds(span_s / DECLARED.degree()) + " or less, or a longer span",
          null);
    }
  }

  /** Of one satellite. */
  static InterpolationError of(StateTable states, Tracks tracks, int satellite) {
    StateTable between = tracks.between(satellite);
    // Rounding moves every state, and a polynomial through them by little more.
    return new InterpolationError(
        2 * GRAIN_m + between.farthest_m(states, DECLARED), between.size());
  }

  /**
   * Refuses an error above 1 km.
   *
   * @throws ResultsException with a step that would do
   */
  void check(String satellite, double step_s) {
    if (greatest_m > MOST_m) {
      double less_s =
          step_s
              * Math.min(0.5, 0.9 * StrictMath.pow(MOST_m / greatest_m, 1.0 / DECLARED.points()));
      throw ResultsException.badInput(
          "interpolating between states of `%s` at --step %s misses it by %s, more than %s"
              .formatted(
                  satellite, seconds(step_s), Ccsds.bound_m(greatest_m), Ccsds.bound_m(MOST_m)),
          "choose --step " + seconds(less_s) + " or less",
          null);
    }
  }

  /** As a comment says it. */
  String sentence() {
    return "Interpolating as declared misses a position by "
        + Ccsds.bound_m(greatest_m)
        + ", the greatest found at "
        + points
        + " points between its states";
  }

  private static String seconds(double time_s) {
    BigDecimal few = new BigDecimal(time_s).round(new MathContext(3, RoundingMode.DOWN));
    return few.stripTrailingZeros().toPlainString() + "s";
  }
}
