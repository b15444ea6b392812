package space.skyrack.orbit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orekit.propagation.analytical.tle.TLE;
import space.skyrack.model.OrbitSpec;
import space.skyrack.orbit.ElementProblem.Kind;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/** Turns the element sets of a file into satellites that can fly the whole run. */
final class CataloguedOrbits {
  /** The least number of intervals of the run at whose ends each satellite is tried. */
  private static final int TRIALS = 32;

  /** Drag lowers a perigee steadily, so that what stands above the air twice a day never met it. */
  private static final long DRAG_STEP_ns = Epoch.DAY_ns / 2;

  /** Sun and Moon raise and lower the perigees of long orbits, at most twice in a week or so. */
  private static final long DEEP_STEP_ns = Epoch.DAY_ns / 4;

  /** Below this perigee no satellite completes another orbit, and SGP4 means nothing. */
  private static final double LOWEST_PERIGEE_m = 100e3;

  private CataloguedOrbits() {}

  /** The satellites of the file that can be propagated from the start to the end. */
  static List<ElementSet> of(
      OrbitSpec.Elements spec,
      Epoch start,
      Epoch end,
      OrekitContext context,
      List<ElementProblem> problems) {
    List<ElementSet> flying = new ArrayList<>();
    Ephemeris near = trials(start, end, DRAG_STEP_ns);
    Ephemeris deep = trials(start, end, DEEP_STEP_ns);
    for (ElementSet entry : ElementFile.read(spec, context, problems)) {
      Sgp4Orbit orbit = Sgp4Orbit.of(entry.tle(), context.epoch(entry.tle().getDate()));
      String reason = whyNot(orbit, orbit.deep() == null ? near : deep);
      if (reason.isEmpty()) {
        flying.add(entry);
      } else {
        problems.add(
            new ElementProblem(
                spec.file(), entry.line(), Kind.CANNOT_FLY, entry.name() + " " + reason));
      }
    }
    return flying;
  }

  /** Instants from the start to the end or just after it. */
  private static Ephemeris trials(Epoch start, Epoch end, long longest_ns) {
    long run_ns = end.tai_ns() - start.tai_ns();
    long intervals = Math.max(TRIALS, Math.ceilDiv(run_ns, longest_ns));
    Grid grid =
        new Grid(start.tai_ns(), Math.ceilDiv(run_ns, intervals), Math.toIntExact(intervals + 1));
    Ephemeris one = new Ephemeris(1, grid);
    one.reset(1, grid);
    return one;
  }

  private static String whyNot(Sgp4Orbit orbit, Ephemeris one) {
    int filled = Sgp4Kernel.fill(orbit, 0, one);
    for (int k = 0; k < filled; k++) {
      double perigee_m = perigee_m(one, k) - EarthGravity.ALTITUDE_ZERO_m;
      if (!(perigee_m > LOWEST_PERIGEE_m)) {
        return "has decayed: its perigee lies at %d km on %s"
            .formatted(Math.round(perigee_m / 1e3), new Epoch(one.grid().node_ns(k)));
      }
    }
    return filled == one.nodes
        ? ""
        : "at " + new Epoch(one.grid().node_ns(filled)) + ": " + one.sgp4.failure.reason;
  }

  /** Distance of the osculating perigee from the Earth's centre. */
  private static double perigee_m(Ephemeris one, int k) {
    double x = one.x_m[k];
    double y = one.y_m[k];
    double z = one.z_m[k];
    double vx = one.vx_m_per_s[k];
    double vy = one.vy_m_per_s[k];
    double vz = one.vz_m_per_s[k];
    double r2 = x * x + y * y + z * z;
    double v2 = vx * vx + vy * vy + vz * vz;
    double radial = x * vx + y * vy + z * vz;
    double p = (r2 * v2 - radial * radial) / EarthGravity.MU_m3_per_s2;
    double perA = 2 / Math.sqrt(r2) - v2 / EarthGravity.MU_m3_per_s2;
    return p / (1 + Math.sqrt(Math.max(0, 1 - p * perA)));
  }

  /**
   * Mean elements at an instant, near enough for the season of an orbit plane.
   *
   * <p>SGP4's mean motion is Kozai's, the rate of the mean anomaly under J2.
   */
  static MeanElements elements(ElementSet entry, Epoch at, OrekitContext context) {
    TLE tle = entry.tle();
    double a = StrictMath.cbrt(EarthGravity.MU_m3_per_s2 / square(tle.getMeanMotion()));
    for (int it = 0; it < 6; it++) {
      double ratio =
          SecularRates.of(a, tle.getE(), tle.getI()).meanAnomaly_rad_per_s() / tle.getMeanMotion();
      a *= StrictMath.cbrt(square(ratio));
    }
    return new MeanElements(
            a,
            tle.getE(),
            tle.getI(),
            tle.getRaan(),
            tle.getPerigeeArgument(),
            tle.getMeanAnomaly(),
            context.epoch(tle.getDate()))
        .drifted(at);
  }

  /**
   * Gathers orbits that share a season: the same within 20 km, 0.02 in eccentricity, 0.5 deg of
   * inclination and 5 deg of node.
   *
   * @return plane by satellite, numbered in the order of their first satellites
   */
  static int[] planes(List<MeanElements> elements) {
    Map<List<Long>, Integer> first = new LinkedHashMap<>();
    int[] planeOf = new int[elements.size()];
    for (int i = 0; i < planeOf.length; i++) {
      MeanElements mean = elements.get(i);
      List<Long> cell =
          List.of(
              Math.round(mean.semiMajorAxis_m() / 20e3),
              Math.round(mean.eccentricity_ratio() / 0.02),
              Math.round(StrictMath.toDegrees(mean.inclination_rad()) / 0.5),
              Math.round(StrictMath.toDegrees(mean.raan_rad()) / 5) % 72);
      planeOf[i] = first.computeIfAbsent(cell, c -> first.size());
    }
    return planeOf;
  }

  private static double square(double x) {
    return x * x;
  }
}
