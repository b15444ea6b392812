package space.skyrack.orbit;

import java.util.List;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;

/**
 * What a cluster does without control: spacing and drift over {@link #ORBITS} orbits in the zonal
 * field J2 to J6, and what holding it costs.
 *
 * @param middle the satellite nearest to the reference point
 * @param drift_m_per_d greatest rate of a mean along-track position
 * @param alongTrack_m_per_s_per_yr delta-v that nulls it once per fit, greatest of all satellites
 * @param everyOrbit_m_per_s_per_yr the same if the orbit fell back within each orbit: the sternest
 *     reading
 * @param hold_m_per_s_per_yr delta-v a year of the satellite that needs most: along the track, and
 *     if the cluster leaves its plane also out of it and against the turn of the ellipses
 * @param axisLeast_ratio least axis ratio of a relative orbit, along-track over radial; NaN without
 *     radial motion
 * @param kernelOrbit_m greatest error of a relative place in the J2 kernel over one orbit
 * @param kernelSpan_m the same over all orbits
 */
public record ClusterFacts(
    int satellites,
    int middle,
    ClusterSpacing spacing,
    double drift_m_per_d,
    double alongTrack_m_per_s_per_yr,
    double everyOrbit_m_per_s_per_yr,
    double hold_m_per_s_per_yr,
    double axisLeast_ratio,
    double axisMost_ratio,
    double kernelOrbit_m,
    double kernelSpan_m) {
  /** Orbits of the fit. */
  public static final int ORBITS = 15;

  public static final int NODES_PER_ORBIT = 60;
  private static final int DEGREE = 6;
  private static final double DAY_s = 86_400;

  public static ClusterFacts of(OrbitSpec.Cluster cluster, Epoch start) {
    return of(cluster, start, DEGREE);
  }

  /** The same in the zonal field up to {@code degree}. */
  public static ClusterFacts of(OrbitSpec.Cluster cluster, Epoch start, int degree) {
    MeanElements reference = ClusterOrbits.reference(cluster, start);
    List<MeanElements> satellites = ClusterOrbits.of(cluster, start);
    List<Offset> offsets = Offset.of(cluster.formation());
    ClusterMotion motion =
        ClusterMotion.numerical(reference, satellites, degree, ORBITS, NODES_PER_ORBIT);
    ClusterMotion kernel = ClusterMotion.kernel(reference, satellites, ORBITS, NODES_PER_ORBIT);
    boolean leavesPlane = offsets.stream().anyMatch(Offset::leavesPlane);
    int middle = ClusterOrbits.middle(offsets);
    double drift = 0;
    double along = 0;
    double hold = 0;
    double axisLeast = Double.NaN;
    double axisMost = Double.NaN;
    for (int i = 0; i < motion.satellites(); i++) {
      ClusterDrift one = ClusterDrift.of(motion, i, ORBITS);
      double outOfPlane =
          leavesPlane
              ? one.crossTrack_m_per_s_per_yr(motion.period_s())
                  + one.turn_m_per_s_per_yr(motion.period_s())
              : 0;
      drift = Math.max(drift, Math.abs(one.alongTrack_m_per_s()) * DAY_s);
      along = Math.max(along, one.alongTrack_m_per_s_per_yr());
      hold = Math.max(hold, one.alongTrack_m_per_s_per_yr() + outOfPlane);
      axisLeast = one.axis_ratio() >= axisLeast ? axisLeast : first(one.axis_ratio(), axisLeast);
      axisMost = one.axis_ratio() <= axisMost ? axisMost : first(one.axis_ratio(), axisMost);
    }
    return new ClusterFacts(
        motion.satellites(),
        middle,
        ClusterSpacing.of(motion, middle),
        drift,
        along,
        along * ORBITS,
        hold,
        axisLeast,
        axisMost,
        motion.error_m(kernel, NODES_PER_ORBIT),
        motion.error_m(kernel, motion.nodes() - 1));
  }

  private static double first(double ratio, double other_ratio) {
    return Double.isNaN(ratio) ? other_ratio : ratio;
  }

  /** Along-track delta-v a year per kilometre of greatest distance from the reference point. */
  public double perReach_m_per_s_per_yr_per_km() {
    return alongTrack_m_per_s_per_yr / (spacing.reach_m() * 1e-3);
  }

  /** The sternest reading of the same. */
  public double everyOrbitPerReach_m_per_s_per_yr_per_km() {
    return everyOrbit_m_per_s_per_yr / (spacing.reach_m() * 1e-3);
  }
}
