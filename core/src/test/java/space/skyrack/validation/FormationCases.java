package space.skyrack.validation;

import java.util.List;
import java.util.Locale;
import space.skyrack.model.Formation;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.OrbitSpec.Cluster.Start;
import space.skyrack.orbit.ClusterFacts;
import space.skyrack.orbit.ClusterMotion;
import space.skyrack.orbit.ClusterOrbits;
import space.skyrack.orbit.Offset;
import space.skyrack.time.Epoch;

/** Clusters: Suncatcher's 81 satellites and the tilted plane. */
final class FormationCases {
  private static final Epoch START = Epoch.parse("2027-12-20T00:00:00Z");
  private static final Formation LATTICE = new Formation.Lattice(5, 100, 200);
  private static final String SUN = "arXiv:2511.19468v2";
  private static final String DEFINITION =
      "Definition: mean along-track position of each orbit relative to the reference point, straight"
          + " line through 15 orbits, its rate over 3 as delta-v, once each 15 orbits, the greatest"
          + " of all satellites, per km of the greatest distance from the reference point.";
  private static final int J2 = 2;
  private static final int J2_TO_J6 = 6;

  private FormationCases() {}

  static List<Row> rows() {
    ClusterFacts hcw = facts(Start.HCW, J2);
    ClusterFacts trimmed = facts(Start.TRIMMED, J2);
    ClusterFacts full = facts(Start.TRIMMED, J2_TO_J6);
    double count = new Formation.TiltedPlane(1000, 100).places().size();
    return List.of(
        axis(trimmed, hcw),
        pair("direct neighbours", "100..200 m", 100, 0, 200, 100),
        pair("diagonal neighbours", "141..283 m", 100, 200, 283, 141),
        least("HCW start, J2 on", hcw),
        most("HCW start, J2 on", hcw),
        most("trimmed start, J2 on", trimmed),
        drift("HCW start, J2", hcw, 3)
            .note(
                DEFINITION
                    + " If it is paid anew each orbit this start fails 3 m/s: "
                    + text(hcw.everyOrbitPerReach_m_per_s_per_yr_per_km(), "m/s/yr/km")),
        drift("trimmed start, J2", trimmed, 3)
            .note(
                "by construction: the trim makes the mean along-track rates equal under J2, so that this"
                    + " row shows the trim and no more; the HCW start needs no trim to pass"),
        sternest("trimmed start, J2", trimmed),
        sternest("trimmed start, J2 to J6", full),
        Row.bound(
                "cluster-kernel",
                "81 satellites, 15 orbits: relative places of the J2 kernel against our own integration"
                    + " in J2 to J6",
                "own Runge-Kutta integration; no other program",
                "m",
                rounded(full.kernelSpan_m()),
                2)
            .note(
                "that integration is held against Orekit's in ClusterTest, 0.8 mm apart after 15 orbits"
                    + " of five satellites"),
        Row.number(
            "MIT-01",
            "satellites of a hexagonal packing in a disc 10 spacings in radius, plane tilted 60 deg",
            "arXiv:2605.15335",
            "",
            367,
            count,
            0));
  }

  private static Row axis(ClusterFacts trimmed, ClusterFacts hcw) {
    Offset one = new Offset(500, 0, 0, 0);
    double ratio = -one.at_m(Math.PI / 2)[1] / one.at_m(0)[0];
    return Row.number(
            "SUN-33", "axis ratio of the ellipses, HCW closed form", SUN, "", 2, ratio, 1e-6)
        .note(
            String.format(
                Locale.ROOT,
                "2 follows from the closed form and checks no orbit; with J2 we find %.3f to %.3f"
                    + " (trimmed) and %.3f to %.3f (HCW start), by the place in the cluster; 2:1.0037 is"
                    + " published without its convention",
                trimmed.axisLeast_ratio(),
                trimmed.axisMost_ratio(),
                hcw.axisLeast_ratio(),
                hcw.axisMost_ratio()));
  }

  /** Least and greatest distance of the middle to one neighbour and its mirror image. */
  private static Row pair(
      String what,
      String published,
      double radial_m,
      double alongTrack_m,
      double most_m,
      double least_m) {
    OrbitSpec.Cluster cluster = cluster(Start.HCW);
    ClusterMotion motion =
        ClusterMotion.numerical(
            ClusterOrbits.reference(cluster, START), ClusterOrbits.of(cluster, START), J2, 1, 60);
    List<Formation.Place> places = LATTICE.places();
    int middle = places.indexOf(new Formation.Place(0, 0, 0));
    int other = places.indexOf(new Formation.Place(radial_m, alongTrack_m, 0));
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int k = 0; k <= motion.perOrbit(); k++) {
      least = Math.min(least, motion.distance_m(middle, other, k));
      most = Math.max(most, motion.distance_m(middle, other, k));
    }
    return new Row(
        "SUN-34",
        "81 satellites, " + what + " over an orbit, HCW start, J2 on",
        SUN,
        published,
        String.format(Locale.ROOT, "%.1f to %.1f m", least, most),
        "5 %",
        Math.abs(least - least_m) < 0.05 * least_m && Math.abs(most - most_m) < 0.05 * most_m,
        "");
  }

  private static OrbitSpec.Cluster cluster(Start start) {
    OrbitSpec reference = new OrbitSpec.SunSynchronous(650e3, Math.PI / 2, 0, 1, 1);
    return new OrbitSpec.Cluster(reference, LATTICE, start, 1, 0.02);
  }

  private static Row least(String start, ClusterFacts facts) {
    return Row.number(
        "SUN-34",
        "81 satellites, least distance to the 8 nearest in an orbit, " + start,
        SUN,
        "m",
        100,
        rounded(facts.spacing().eightLeast_m()),
        0.05);
  }

  private static Row most(String start, ClusterFacts facts) {
    return Row.number(
            "SUN-34",
            "81 satellites, greatest distance to the 8 nearest in an orbit, " + start,
            SUN,
            "m",
            275,
            rounded(facts.spacing().eightMost_m()),
            0.05)
        .note("published as about 275 m; the lattice gives 283 m for diagonal neighbours");
  }

  private static Row drift(String start, ClusterFacts facts, double most) {
    return Row.bound(
        "SUN-33",
        "delta-v that nulls the along-track drift fitted over 15 orbits, once each 15 orbits, "
            + start,
        SUN,
        "m/s/yr/km",
        rounded(facts.perReach_m_per_s_per_yr_per_km()),
        most);
  }

  private static Row sternest(String start, ClusterFacts facts) {
    return Row.bound(
        "SUN-33",
        "the same, paid anew each orbit, " + start,
        SUN,
        "m/s/yr/km",
        rounded(facts.everyOrbitPerReach_m_per_s_per_yr_per_km()),
        3);
  }

  private static ClusterFacts facts(Start start, int degree) {
    return ClusterFacts.of(cluster(start), START, degree);
  }

  private static String text(double value, String unit) {
    return Row.digits(rounded(value)) + " " + unit;
  }

  /** Two digits below one, else four: the rest is rounding of the integration. */
  private static double rounded(double value) {
    return Double.parseDouble(
        String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.1e" : "%.3e", value));
  }
}
