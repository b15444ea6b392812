package space.skyrack.study;

import space.skyrack.model.OrbitSpec;
import space.skyrack.orbit.ClusterMotion;
import space.skyrack.orbit.ClusterSpacing;
import space.skyrack.orbit.Fleet;
import space.skyrack.results.RunFolder;
import space.skyrack.results.Schema;
import space.skyrack.results.Table;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/**
 * Relative motion of the clusters of a run: paths over the first orbit, spacing to its end.
 *
 * <p>Places are seen from the satellite nearest to the reference point, in its orbit frame, moved
 * by the propagator of the run.
 */
final class ClusterTables {
  private static final int PER_ORBIT = 48;
  private static final int MOST_NODES = 600;

  private ClusterTables() {}

  /** Writes the tables if the scenario has a cluster. */
  static void write(Opening opening, PlanReport plan, RunFolder folder) {
    boolean any =
        opening.scenario().constellations().stream()
            .anyMatch(c -> c.orbit() instanceof OrbitSpec.Cluster);
    if (!any) {
      return;
    }
    Table paths = folder.newTable("cluster_paths", Schema.CLUSTER_PATHS);
    Table spacing = folder.newTable("cluster_spacing", Schema.CLUSTER_SPACING);
    for (int c = 0; c < plan.constellations().size(); c++) {
      ConstellationPlan part = plan.constellations().get(c);
      ClusterPlan cluster = part.cluster();
      if (cluster == null || !(part.season() instanceof PlaneSeason around)) {
        continue;
      }
      double period_s = around.plane().nodalPeriod_s();
      int middle = cluster.facts().middle();
      Grid orbit = grid(opening, Math.round(period_s * 1e9 / PER_ORBIT), PER_ORBIT + 1);
      paths(paths, opening.fleet(), c, middle, orbit);
      // Long runs are thinned out; the table has every orbit up to half a day.
      long step_ns = Math.round(period_s * 1e9 / PER_ORBIT);
      long duration_ns = opening.scenario().duration_ns();
      step_ns = Math.max(step_ns, duration_ns / MOST_NODES);
      int nodes = (int) Math.max(2, duration_ns / step_ns + 1);
      spacing(spacing, opening.fleet(), c, middle, grid(opening, step_ns, nodes));
    }
  }

  private static Grid grid(Opening opening, long step_ns, int nodes) {
    return new Grid(opening.scenario().start().tai_ns(), step_ns, nodes);
  }

  private static void paths(Table table, Fleet fleet, int c, int middle, Grid grid) {
    ClusterMotion motion = ClusterMotion.seenFrom(middle, fleet.propagator(c), grid);
    double[] nearest_m = ClusterSpacing.nearest_m(motion);
    for (int i = 0; i < motion.satellites(); i++) {
      for (int k = 0; k < motion.nodes(); k++) {
        int at = i * motion.nodes() + k;
        table
            .time(new Epoch(grid.node_ns(k)).toUtcString())
            .text(fleet.name(fleet.first(c) + i))
            .real(motion.radial_m()[at])
            .real(motion.alongTrack_m()[at])
            .real(motion.crossTrack_m()[at])
            .real(nearest_m[at])
            .endRow();
      }
    }
  }

  private static void spacing(Table table, Fleet fleet, int c, int middle, Grid grid) {
    ClusterMotion motion = ClusterMotion.seenFrom(middle, fleet.propagator(c), grid);
    double[] nearest_m = ClusterSpacing.nearest_m(motion);
    for (int k = 0; k < motion.nodes(); k++) {
      double least = Double.POSITIVE_INFINITY;
      double most = 0;
      double sum = 0;
      double reach = 0;
      for (int i = 0; i < motion.satellites(); i++) {
        double here = nearest_m[i * motion.nodes() + k];
        least = Math.min(least, here);
        most = Math.max(most, here);
        sum += here;
        reach = Math.max(reach, motion.reach_m(i, k));
      }
      table
          .time(new Epoch(grid.node_ns(k)).toUtcString())
          .text(fleet.constellationName(c))
          .real(least)
          .real(sum / motion.satellites())
          .real(most)
          .real(reach)
          .endRow();
    }
  }
}
