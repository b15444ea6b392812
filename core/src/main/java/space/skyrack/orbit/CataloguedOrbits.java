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
  /** Instants of the run at which each satellite is tried. */
  private static final int TRIALS = 33;

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
    Grid trials = new Grid(start.tai_ns(), (end.tai_ns() - start.tai_ns()) / (TRIALS - 1), TRIALS);
    Ephemeris one = new Ephemeris(1, trials);
    one.reset(1, trials);
    for (ElementSet entry : ElementFile.read(spec, context, problems)) {
      String reason = whyNot(entry, one, context);
      if (reason.isEmpty()) {
        flying.add(entry);
      } else {
        problems.add(new ElementProblem(spec.file(), entry.line(), Kind.CANNOT_FLY, reason));
      }
    }
    return flying;
  }

  private static String whyNot(ElementSet entry, Ephemeris one, OrekitContext context) {
    try {
      new Sgp4Propagator(context, List.of(entry)).fill(0, one);
    } catch (PropagationException e) {
      return e.getMessage() + "";
    }
    for (int k = 0; k < one.nodes; k++) {
      State state = State.at(one, 0, k);
      double perigee_m = OsculatingElements.of(state).perigee_m() - EarthGravity.ALTITUDE_ZERO_m;
      if (!(perigee_m > LOWEST_PERIGEE_m)) {
        return "%s has decayed: its perigee lies at %d km on %s"
            .formatted(entry.name(), Math.round(perigee_m / 1e3), state.epoch());
      }
    }
    return "";
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
