package space.skyrack.orbit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.model.Constellation;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.Propagation;
import space.skyrack.model.Scenario;
import space.skyrack.time.Epoch;

/**
 * All satellites of a scenario, numbered through its constellations in order.
 *
 * <p>Satellite, constellation and plane numbers start at zero.
 */
public final class Fleet {
  private final List<Squadron> squadrons;
  private final int[] first;
  private final int[] firstPlane;

  private Fleet(List<Squadron> squadrons) {
    this.squadrons = List.copyOf(squadrons);
    first = new int[squadrons.size() + 1];
    firstPlane = new int[squadrons.size() + 1];
    for (int c = 0; c < squadrons.size(); c++) {
      first[c + 1] = Math.addExact(first[c], squadrons.get(c).size());
      firstPlane[c + 1] = firstPlane[c] + squadrons.get(c).planes().size();
    }
  }

  /** A fleet and everything that was wrong with the element files behind it. */
  public record Expansion(Fleet fleet, List<ElementProblem> problems) {
    public Expansion {
      problems = List.copyOf(problems);
    }
  }

  /** What contradicts itself in the orbits of a scenario; {@link #of} wants nothing of it. */
  public static List<Diagnostic> check(Scenario scenario) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int c = 0; c < scenario.constellations().size(); c++) {
      Constellation constellation = scenario.constellations().get(c);
      if (constellation.propagation() == Propagation.SGP4
          && !(constellation.orbit() instanceof OrbitSpec.Elements)) {
        diagnostics.add(
            Diagnostic.about(
                "space.constellation[" + c + "].propagator",
                Code.INCONSISTENT,
                constellation.name() + ": sgp4 needs the elements of a file",
                "use j2 or numerical, or an orbit of type elements"));
      }
      if (constellation.propagation() == Propagation.EPHEMERIS
          && !(constellation.orbit() instanceof OrbitSpec.Oem)) {
        diagnostics.add(
            Diagnostic.about(
                "space.constellation[" + c + "].propagator",
                Code.INCONSISTENT,
                constellation.name() + ": ephemeris needs an orbit of type oem",
                "leave propagator out, or use j2 or numerical"));
      }
      if (constellation.orbit() instanceof OrbitSpec.Oem oem) {
        diagnostics.addAll(
            EphemerisCheck.of(oem, constellation, "space.constellation[" + c + "]", scenario));
      }
    }
    return List.copyOf(diagnostics);
  }

  /**
   * Expands the constellations of a scenario.
   *
   * <p>Errors: satellites that cannot be read, or that cannot be propagated from the scenario's
   * start to its end, are left out and named in the problems.
   */
  public static Expansion of(Scenario scenario) {
    OrekitContext context = new OrekitContext();
    List<Squadron> squadrons = new ArrayList<>();
    List<ElementProblem> problems = new ArrayList<>();
    for (Constellation constellation : scenario.constellations()) {
      squadrons.add(
          Squadrons.of(constellation, scenario.start(), scenario.end(), context, problems));
    }
    return new Expansion(new Fleet(squadrons), problems);
  }

  /** A fleet of one of these satellites, which moves as it does here. */
  public Fleet only(int satellite) {
    int c = constellation(satellite);
    return new Fleet(List.of(squadrons.get(c).only(satellite - first[c])));
  }

  /** Number of satellites. */
  public int size() {
    return first[squadrons.size()];
  }

  /** Number of constellations. */
  public int constellations() {
    return squadrons.size();
  }

  /** The first satellite of a constellation; its last one comes before the next one's first. */
  public int first(int constellation) {
    return first[constellation];
  }

  /** Number of satellites of a constellation. */
  public int size(int constellation) {
    return first[constellation + 1] - first[constellation];
  }

  public String constellationName(int constellation) {
    return squadrons.get(constellation).name();
  }

  /** Predicts the satellites of a constellation, numbered from its first one. */
  public Propagator propagator(int constellation) {
    return squadrons.get(constellation).propagator();
  }

  /** The constellation that a satellite belongs to. */
  public int constellation(int satellite) {
    if (satellite < 0 || satellite >= size()) {
      throw new IndexOutOfBoundsException("satellite " + satellite + " of " + size());
    }
    int c = 0;
    while (satellite >= first[c + 1]) {
      c++;
    }
    return c;
  }

  /** A name that no other satellite of the constellation has, such as {@code ring-07}. */
  public String name(int satellite) {
    int c = constellation(satellite);
    return squadrons.get(c).names().apply(satellite - first[c]);
  }

  /** Number of distinct orbit planes. */
  public int planes() {
    return firstPlane[squadrons.size()];
  }

  /** The plane that a satellite flies in. */
  public int plane(int satellite) {
    int c = constellation(satellite);
    return firstPlane[c] + squadrons.get(c).planeOf().applyAsInt(satellite - first[c]);
  }

  /** The constellation that a plane belongs to. */
  public int constellationOfPlane(int plane) {
    int c = 0;
    while (plane >= firstPlane[c + 1]) {
      c++;
    }
    return c;
  }

  /** The name of a plane, such as {@code ring plane 2}. */
  public String planeName(int plane) {
    int c = constellationOfPlane(plane);
    return squadrons.get(c).name() + " plane " + (plane - firstPlane[c] + 1);
  }

  /** Orbit of a plane; where a plane gathers similar orbits, that of its first satellite. */
  public PlaneElements planeElements(int plane) {
    int c = constellationOfPlane(plane);
    Squadron squadron = squadrons.get(c);
    int local = squadron.planes().get(plane - firstPlane[c]);
    MeanElements mean = squadron.elements().apply(local);
    return new PlaneElements(
        mean.semiMajorAxis_m(),
        mean.eccentricity_ratio(),
        mean.inclination_rad(),
        mean.raan_rad(),
        mean.argumentOfPerigee_rad(),
        mean.rates(),
        mean.epoch(),
        first[c] + local);
  }

  /** The catalogue's elements of a satellite that SGP4 flies from them; else empty. */
  public Optional<GpElements> flown(int satellite) {
    int c = constellation(satellite);
    IntFunction<GpElements> flown = squadrons.get(c).flown();
    return flown == null ? Optional.empty() : Optional.of(flown.apply(satellite - first[c]));
  }

  /** When a satellite's orbit was determined: the epoch of its elements or state. */
  public Epoch epoch(int satellite) {
    int c = constellation(satellite);
    return squadrons.get(c).epochs().apply(satellite - first[c]);
  }

  /** Mean elements of a satellite at their epoch. */
  public MeanElements elements(int satellite) {
    int c = constellation(satellite);
    return squadrons.get(c).elements().apply(satellite - first[c]);
  }
}
