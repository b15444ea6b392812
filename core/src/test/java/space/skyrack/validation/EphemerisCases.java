package space.skyrack.validation;

import java.util.List;
import java.util.concurrent.Callable;
import space.skyrack.environment.GmatEclipseTest;
import space.skyrack.orbit.FramesTest;
import space.skyrack.orbit.J2AccuracyTest;
import space.skyrack.orbit.Sgp4VerificationTest;

/** Orbits, frames and shadow edges against what other programs computed. */
final class EphemerisCases {
  private EphemerisCases() {}

  static List<Row> rows() {
    double[] frames = measured(FramesTest::worstAgainstAstropy);
    String states = "TEME to %s, 1440 states of August 2026, greatest difference";
    return List.of(
        Row.bound(
            "SGP4",
            "666 states of 33 objects, greatest distance",
            "Vallado et al. (2006), AIAA 2006-6753, tcppver.out",
            "km",
            measured(Sgp4VerificationTest::worst_km),
            1e-6),
        Row.bound("frame-gcrf", states.formatted("GCRF"), "astropy", "m", frames[0], 5)
            .note("TEME's equinox without the corrections to nutation"),
        Row.bound(
                "frame-itrf-pole",
                states.formatted("ITRF") + " along the pole",
                "astropy with IERS Earth orientation",
                "m",
                frames[1],
                20)
            .note("polar motion is left out"),
        Row.bound(
                "frame-itrf-turn",
                states.formatted("ITRF") + " about the pole",
                "astropy with IERS Earth orientation",
                "rad",
                frames[2],
                7e-5)
            .note("UT1 = UTC; at 7000 km a tenth of a second of UT1 is 50 m"),
        Row.bound(
                "frame-itrf-eop",
                states.formatted("ITRF") + " once finals2000A is applied",
                "astropy with IERS Earth orientation",
                "m",
                measured(FramesTest::withEarthOrientation_m),
                5)
            .note("what the program leaves out explains the rows above"),
        Row.bound(
            "GMAT-edges",
            "edges of umbra and penumbra in 12 h at 400 to 429 km, 10 s states",
            "GMAT EclipseLocator, CYGNSS case",
            "s",
            measured(() -> GmatEclipseTest.worstEdge_s(1)),
            0.5),
        Row.bound(
            "J2-day",
            "J2 kernel at 650 km after a day, from one state",
            "Orekit, numerical, field J2 to J6 of EIGEN-6S",
            "m",
            rounded(J2AccuracyTest.errorInADay_m()),
            1725));
  }

  /** A data set that is missing skips; a file that cannot be read fails. */
  private static <T> T measured(Callable<T> of) {
    try {
      return of.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static double rounded(double distance_m) {
    return 10 * Math.rint(distance_m / 10);
  }
}
