package space.skyrack.orbit;

import java.util.List;
import space.skyrack.model.Formation;

/**
 * Amplitudes of one satellite's closed relative motion around the reference point.
 *
 * <p>With theta the angle that the reference point has gone since the epoch, by Hill, Clohessy and
 * Wiltshire (1960): radial = x cos theta + y / 2 sin theta, along-track = y cos theta - 2 x sin
 * theta, cross-track = z cos theta + w sin theta.
 *
 * @param radial_m x, radial at the epoch
 * @param alongTrack_m y, along-track at the epoch
 * @param crossTrack_m z, cross-track at the epoch
 * @param crossTrackQuarter_m w, cross-track a quarter of an orbit later
 */
public record Offset(
    double radial_m, double alongTrack_m, double crossTrack_m, double crossTrackQuarter_m) {
  private static final double ROOT_3_value = StrictMath.sqrt(3);

  /** The satellites of a formation; in the order of its places. */
  public static List<Offset> of(Formation formation) {
    double quarter_ratio =
        switch (formation) {
          case Formation.Lattice l -> 0;
          case Formation.TiltedPlane p -> 0.5 * ROOT_3_value;
          case Formation.Explicit e -> 0;
        };
    return formation.places().stream()
        .map(p ->
            new Offset(
                p.radial_m(), p.alongTrack_m(), p.crossTrack_m(), quarter_ratio * p.alongTrack_m()))
        .toList();
  }

  /** Whether the motion leaves the reference's orbit plane. */
  boolean leavesPlane() {
    return crossTrack_m != 0 || crossTrackQuarter_m != 0;
  }

  /** Place at an angle after the epoch by the closed form: radial, along-track, cross-track. */
  public double[] at_m(double theta_rad) {
    double c = StrictMath.cos(theta_rad);
    double s = StrictMath.sin(theta_rad);
    return new double[] {
      radial_m * c + 0.5 * alongTrack_m * s,
      alongTrack_m * c - 2 * radial_m * s,
      crossTrack_m * c + crossTrackQuarter_m * s
    };
  }
}
