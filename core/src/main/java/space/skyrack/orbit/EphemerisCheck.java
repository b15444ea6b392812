package space.skyrack.orbit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.model.Constellation;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.Propagation;
import space.skyrack.model.Scenario;
import space.skyrack.time.Epoch;

/** Whether the ephemeris of a constellation can be read, and says enough for the scenario. */
final class EphemerisCheck {
  /** Leaving out half of the states may cost this much before a reader is warned. */
  private static final double COARSE_m = 1_000;

  private static final int SHOWN = 3;

  private EphemerisCheck() {}

  static List<Diagnostic> of(
      OrbitSpec.Oem spec, Constellation constellation, String path, Scenario scenario) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    String place = path + ".orbit.file";
    List<ElementProblem> problems = new ArrayList<>();
    OemOrbits orbits = OemOrbits.of(OemFile.read(spec, new OrekitContext(), problems));
    for (ElementProblem problem : problems) {
      boolean fatal = problem.kind() == ElementProblem.Kind.FILE;
      Code code = fatal ? Code.ELEMENT_FILE : Code.ELEMENT_LINE;
      diagnostics.add(Diagnostic.about(place, code, problem.toString(), ""));
    }
    if (Diagnostic.anyError(diagnostics)) {
      return diagnostics;
    }
    boolean whole = constellation.propagation() == Propagation.EPHEMERIS;
    // Other propagators start from the state at the start, which takes two instants.
    Epoch end = whole ? scenario.end() : scenario.start().plus_ns(Epoch.SECOND_ns);
    List<String> gaps = orbits.gaps(scenario.start(), end);
    for (String gap : gaps.subList(0, Math.min(SHOWN, gaps.size()))) {
      diagnostics.add(
          Diagnostic.about(
              place,
              Code.ELEMENT_FILE,
              gap,
              "change time.start and time.duration, or set propagator: numerical"
                  + more(gaps.size())));
    }
    double error_m = orbits.thinnedError_m();
    if (error_m > COARSE_m) {
      diagnostics.add(
          Diagnostic.about(
              place,
              Code.OUTSIDE_VALIDITY,
              String.format(
                  Locale.ROOT,
                  "the states stand far apart: every second one alone would miss the others by %.0f"
                      + " km",
                  error_m / 1e3),
              "take a file with a smaller step"));
    }
    return diagnostics;
  }

  private static String more(int gaps) {
    return gaps > SHOWN ? "; " + (gaps - SHOWN) + " more satellites lack something" : "";
  }
}
