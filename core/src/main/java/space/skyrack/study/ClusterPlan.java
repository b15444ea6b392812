package space.skyrack.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.Keeping;
import space.skyrack.budget.Plan;
import space.skyrack.model.Constellation;
import space.skyrack.model.OrbitSpec;
import space.skyrack.orbit.ClusterFacts;
import space.skyrack.orbit.ClusterSpacing;
import space.skyrack.time.Epoch;

/**
 * Spacing, drift and keeping of a cluster, as {@code plan} tells them.
 *
 * @param middle name of the satellite nearest to the reference point
 */
record ClusterPlan(OrbitSpec.Cluster cluster, ClusterFacts facts, String middle) {

  /** Null for a constellation that is no cluster. */
  static @Nullable ClusterPlan of(
      Constellation constellation, Epoch start, java.util.function.IntFunction<String> names) {
    if (!(constellation.orbit() instanceof OrbitSpec.Cluster cluster)) {
      return null;
    }
    ClusterFacts facts = ClusterFacts.of(cluster, start);
    return new ClusterPlan(cluster, facts, names.apply(facts.middle()));
  }

  Keeping keeping() {
    return new Keeping(facts.hold_m_per_s_per_yr(), cluster.dispersion_fraction());
  }

  /** Least distance over the standard deviation of one satellite's place. */
  double margin_ratio() {
    return facts.spacing().least_m() / cluster.sigma_m();
  }

  /** Delta-v a year for differential drag at mean solar activity. */
  private double drag_m_per_s_per_yr(Plan plan, double life_yr) {
    return cluster.dispersion_fraction() * plan.propulsion().drag_m_per_s() / life_yr;
  }

  /** Lines for a terminal. */
  List<String> text(Plan plan, double life_yr) {
    ClusterSpacing spacing = facts.spacing();
    return List.of(
        say(
            "  cluster: nearest neighbours %.1f to %.1f m over an orbit, eight neighbours of %s %.1f"
                + " to %.1f m, reach %.0f m",
            spacing.nearestLeast_m(),
            spacing.nearestMost_m(),
            middle,
            spacing.eightLeast_m(),
            spacing.eightMost_m(),
            spacing.reach_m()),
        say(
            "  drift %.2f m/day at most (start: %s); least distance in %d orbits %.1f m, %.0f sigma of"
                + " %.2g m",
            facts.drift_m_per_d(),
            start(),
            ClusterFacts.ORBITS,
            spacing.least_m(),
            margin_ratio(),
            cluster.sigma_m()),
        say(
            "  keeping %.3f m/s/yr: J2 to J6 %.3f, differential drag %.3f; along-track %.4f m/s/yr per"
                + " km, %.3f if paid each orbit",
            facts.hold_m_per_s_per_yr() + drag_m_per_s_per_yr(plan, life_yr),
            facts.hold_m_per_s_per_yr(),
            drag_m_per_s_per_yr(plan, life_yr),
            facts.perReach_m_per_s_per_yr_per_km(),
            facts.everyOrbitPerReach_m_per_s_per_yr_per_km()),
        say(
            "  axis ratio %.4f to %.4f; relative places of the J2 kernel within %.2f m in an orbit,"
                + " %.2f m in %d",
            facts.axisLeast_ratio(),
            facts.axisMost_ratio(),
            facts.kernelOrbit_m(),
            facts.kernelSpan_m(),
            ClusterFacts.ORBITS));
  }

  private String start() {
    return cluster.start().name().toLowerCase(Locale.ROOT);
  }

  SequencedMap<String, Object> document(Plan plan, double life_yr) {
    ClusterSpacing spacing = facts.spacing();
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("satellites", facts.satellites());
    d.put("middle", middle);
    d.put("start", start());
    d.put("nearest_min_m", spacing.nearestLeast_m());
    d.put("nearest_max_m", spacing.nearestMost_m());
    d.put("eight_neighbours_min_m", spacing.eightLeast_m());
    d.put("eight_neighbours_max_m", spacing.eightMost_m());
    d.put("least_distance_m", spacing.least_m());
    d.put("reach_m", spacing.reach_m());
    d.put("orbits", ClusterFacts.ORBITS);
    d.put("drift_m_per_day", facts.drift_m_per_d());
    d.put("sigma_m", cluster.sigma_m());
    d.put("collision_margin_sigma", margin_ratio());
    d.put("along_track_m_per_s_per_yr", facts.alongTrack_m_per_s_per_yr());
    d.put("along_track_m_per_s_per_yr_per_km", facts.perReach_m_per_s_per_yr_per_km());
    d.put(
        "along_track_if_paid_each_orbit_m_per_s_per_yr_per_km",
        facts.everyOrbitPerReach_m_per_s_per_yr_per_km());
    d.put("hold_m_per_s_per_yr", facts.hold_m_per_s_per_yr());
    d.put("differential_drag_m_per_s_per_yr", drag_m_per_s_per_yr(plan, life_yr));
    d.put("axis_ratio_min", ratio(facts.axisLeast_ratio()));
    d.put("axis_ratio_max", ratio(facts.axisMost_ratio()));
    d.put("kernel_error_orbit_m", facts.kernelOrbit_m());
    d.put("kernel_error_span_m", facts.kernelSpan_m());
    return d;
  }

  private static @Nullable Double ratio(double found_ratio) {
    return Double.isFinite(found_ratio) ? found_ratio : null;
  }

  private static String say(String form, Object... words) {
    return String.format(Locale.ROOT, form, words);
  }
}
