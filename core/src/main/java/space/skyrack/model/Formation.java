package space.skyrack.model;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.unit.Require;

/**
 * Places of the satellites of a cluster around its reference point.
 *
 * <p>Axes: radial away from the Earth, along-track with the motion, cross-track along the orbit's
 * angular momentum. Places are those at the epoch; the motion that follows is a closed ellipse
 * around the reference point.
 *
 * <p>Limits: about a thousand satellites, since distances are taken between all pairs.
 */
public sealed interface Formation {
  /** The places at the epoch, row by row. */
  List<Place> places();

  /**
   * All whole (i, j) with i^2 + j^2 at most {@code order}^2, radial i, along-track j steps.
   *
   * @param radialStep_m distance of rows
   * @param alongTrackStep_m distance of columns; with twice the rows' the outline is the ellipse of
   *     the motion itself and stays
   */
  record Lattice(int order, double radialStep_m, double alongTrackStep_m) implements Formation {
    private static final int MOST_ORDER = 17;

    public Lattice {
      Require.atLeast("order", order, 1);
      Require.positive("radial_step", radialStep_m, "m");
      Require.positive("along_track_step", alongTrackStep_m, "m");
      if (order > MOST_ORDER) {
        throw new IllegalArgumentException("order is " + order + " but must be at most 17");
      }
    }

    @Override
    public List<Place> places() {
      List<Place> all = new ArrayList<>();
      for (int i = -order; i <= order; i++) {
        for (int j = -order; j <= order; j++) {
          if (i * i + j * j <= order * order) {
            all.add(new Place(i * radialStep_m, j * alongTrackStep_m, 0));
          }
        }
      }
      return List.copyOf(all);
    }
  }

  /**
   * A hexagonal packing in a disc that turns in its own plane, so that no distance changes.
   *
   * <p>The plane holds the along-track axis and is 60 deg from the radial one: cross-track is the
   * root of 3 times radial at all times.
   *
   * @param distance_m between nearest neighbours
   */
  record TiltedPlane(double radius_m, double distance_m) implements Formation {
    private static final double ROOT_3_value = StrictMath.sqrt(3);

    /** Places on the rim count as inside. */
    private static final double RIM_ratio = 1 + 1e-9;

    private static final double MOST_ratio = 16;

    public TiltedPlane {
      Require.positive("radius", radius_m, "m");
      Require.positive("distance", distance_m, "m");
      if (!(radius_m >= distance_m && radius_m <= MOST_ratio * distance_m)) {
        throw new IllegalArgumentException(
            "radius is " + radius_m + " m but must be 1 to 16 times the distance");
      }
    }

    @Override
    public List<Place> places() {
      double reach_m2 = radius_m * radius_m * RIM_ratio;
      int rows = (int) StrictMath.ceil(2 * radius_m / (ROOT_3_value * distance_m));
      int columns = (int) StrictMath.ceil(radius_m / distance_m) + rows;
      List<Place> all = new ArrayList<>();
      for (int row = -rows; row <= rows; row++) {
        for (int column = -columns; column <= columns; column++) {
          double up_m = row * distance_m * ROOT_3_value / 2;
          double along_m = (column + 0.5 * row) * distance_m;
          if (up_m * up_m + along_m * along_m <= reach_m2) {
            all.add(new Place(up_m / 2, along_m, up_m * ROOT_3_value / 2));
          }
        }
      }
      return List.copyOf(all);
    }
  }

  /** Places as they are given, each with its cross-track motion at the greatest. */
  record Explicit(List<Place> places) implements Formation {
    public Explicit {
      places = List.copyOf(places);
      Require.atLeast("number of places", places.size(), 2);
    }
  }

  /** One place at the epoch. */
  record Place(double radial_m, double alongTrack_m, double crossTrack_m) {}
}
