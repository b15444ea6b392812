package space.skyrack.orbit;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.model.Constellation;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Formation;
import space.skyrack.model.Measure;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;

/**
 * Mean elements of the satellites of a cluster.
 *
 * <p>{@code TRIMMED} turns a satellite's place into small differences of mean elements. With a the
 * reference's semi-major axis, u its argument of latitude, i its inclination:
 *
 * <pre>
 * radial      = -a (dex cos u + dey sin u)
 * along-track = a (dl + dnode cos i) + 2 a (dex sin u - dey cos u)
 * cross-track = a (di sin u - dnode sin i cos u)
 * </pre>
 *
 * dl cancels the constant part of along-track. The semi-major axis is that for which latitude rate
 * + node rate x cos i, under J2, equals the reference's: no secular motion along the track. Without
 * cross-track motion that is the reference's own semi-major axis.
 *
 * <p>{@code HCW} places satellites exactly and gives them the velocities of the unperturbed closed
 * form, with the mean motion of the reference's mean semi-major axis and the turn of its osculating
 * orbit frame; mean elements are found from that state.
 *
 * <p>Source: D'Amico and Montenbruck (2006), J. Guid. Control Dyn. 29, 554, for the element form;
 * Hill (1878), Clohessy and Wiltshire (1960).
 */
public final class ClusterOrbits {
  /** Where {@code FormationCases} hold the places against integration. */
  public static final Envelope VALIDITY =
      Envelope.of(
          "orbit.cluster",
          "places in a cluster by differences of J2 mean elements",
          constellation -> constellation.orbit() instanceof OrbitSpec.Cluster,
          List.of(Domain.MOTION),
          Range.of(
              Measure.ALTITUDE,
              540e3,
              1_210e3,
              "FormationCases at 650 km only; between these orbit.j2 is held against Orekit, differences"
                  + " of neighbours are not"),
          Range.ofDesign(
              "cluster_radius_m",
              0,
              2_000,
              "orbit",
              ClusterOrbits::radius_m,
              "FormationCases: within 2 m of integration in J2 to J6 at a radius of 1 km; the error is"
                  + " taken as proportional to the radius"),
          Range.of(Measure.HORIZON, 0, 86_400, "FormationCases: 15 orbits, 24.4 h"));

  private static final int ITERATIONS = 4;

  private ClusterOrbits() {}

  /** Greatest distance from the reference point that the ellipses of the places reach. */
  private static double radius_m(Constellation constellation) {
    double most_m2 = 0;
    if (constellation.orbit() instanceof OrbitSpec.Cluster cluster) {
      for (Formation.Place at : cluster.formation().places()) {
        double along_m2 = 4 * at.radial_m() * at.radial_m() + at.alongTrack_m() * at.alongTrack_m();
        most_m2 = Math.max(most_m2, along_m2 + at.crossTrack_m() * at.crossTrack_m());
      }
    }
    return Math.sqrt(most_m2);
  }

  /** The orbit of the reference point. */
  public static MeanElements reference(OrbitSpec.Cluster cluster, Epoch start) {
    return switch (cluster.reference()) {
      case OrbitSpec.SunSynchronous sso -> DesignedOrbits.of(sso, start).elements().getFirst();
      case OrbitSpec.Keplerian one -> MeanElements.of(one).drifted(start);
      case OrbitSpec.Walker w -> throw notCircular();
      case OrbitSpec.Cartesian c -> throw notCircular();
      case OrbitSpec.Elements e -> throw notCircular();
      case OrbitSpec.Oem o -> throw notCircular();
      case OrbitSpec.EarthMoonL1 l -> throw notCircular();
      case OrbitSpec.LunarSurface l -> throw notCircular();
      case OrbitSpec.Cluster c -> throw notCircular();
    };
  }

  /** One orbit for each satellite, in the order of {@link Offset#of}. */
  public static List<MeanElements> of(OrbitSpec.Cluster cluster, Epoch start) {
    MeanElements reference = reference(cluster, start);
    List<MeanElements> all = new ArrayList<>();
    for (Offset offset : Offset.of(cluster.formation())) {
      all.add(
          switch (cluster.start()) {
            case TRIMMED -> trimmed(reference, offset);
            case HCW -> OsculatingElements.mean(hcw(reference, offset));
          });
    }
    return List.copyOf(all);
  }

  /** The satellite that flies nearest to the reference point. */
  static int middle(List<Offset> offsets) {
    int middle = 0;
    for (int i = 1; i < offsets.size(); i++) {
      if (reach_m2(offsets.get(i)) < reach_m2(offsets.get(middle))) {
        middle = i;
      }
    }
    return middle;
  }

  private static double reach_m2(Offset o) {
    return o.radial_m() * o.radial_m()
        + o.alongTrack_m() * o.alongTrack_m()
        + o.crossTrack_m() * o.crossTrack_m();
  }

  static MeanElements trimmed(MeanElements reference, Offset o) {
    double a = reference.semiMajorAxis_m();
    double u = reference.argumentOfPerigee_rad() + reference.meanAnomaly_rad();
    double c = StrictMath.cos(u);
    double s = StrictMath.sin(u);
    double ex = -o.radial_m() / a;
    double ey = -o.alongTrack_m() / (2 * a);
    double di = (o.crossTrack_m() * s + o.crossTrackQuarter_m() * c) / a;
    double dNode =
        (o.crossTrackQuarter_m() * s - o.crossTrack_m() * c)
            / (a * StrictMath.sin(reference.inclination_rad()));
    double inclination = reference.inclination_rad() + di;
    return new OsculatingElements(
            matchedAxis_m(reference, inclination),
            ex * c - ey * s,
            ex * s + ey * c,
            inclination,
            reference.raan_rad() + dNode,
            u - dNode * StrictMath.cos(reference.inclination_rad()))
        .at(reference.epoch());
  }

  /** The semi-major axis at which an inclination has the along-track rate of the reference. */
  private static double matchedAxis_m(MeanElements reference, double inclination_rad) {
    double a = reference.semiMajorAxis_m();
    if (inclination_rad == reference.inclination_rad()) {
      return a;
    }
    double cosine = StrictMath.cos(reference.inclination_rad());
    double wanted = alongTrack_rad_per_s(a, reference.inclination_rad(), cosine);
    double slope = -1.5 * SecularRates.meanMotion_rad_per_s(a) / a;
    for (int it = 0; it < ITERATIONS; it++) {
      a += (wanted - alongTrack_rad_per_s(a, inclination_rad, cosine)) / slope;
    }
    return a;
  }

  private static double alongTrack_rad_per_s(double a_m, double inclination_rad, double cosine) {
    SecularRates rates = SecularRates.of(a_m, 0, inclination_rad);
    return rates.latitude_rad_per_s() + cosine * rates.node_rad_per_s();
  }

  /** State with the exact place and the velocity of the unperturbed closed form. */
  static State hcw(MeanElements reference, Offset o) {
    State chief = State.of(new J2Propagator(List.of(reference)), 0, reference.epoch());
    double n = SecularRates.meanMotion_rad_per_s(reference.semiMajorAxis_m());
    return OrbitFrame.of(chief).state(chief, o, n);
  }

  private static IllegalArgumentException notCircular() {
    return new IllegalArgumentException("the reference of a cluster must be one circular orbit");
  }
}
