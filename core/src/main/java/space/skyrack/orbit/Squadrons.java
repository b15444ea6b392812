package space.skyrack.orbit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Constellation;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.Propagation;
import space.skyrack.time.Epoch;

/** Builds the satellites of one constellation from its orbit description. */
final class Squadrons {
  private final Constellation constellation;
  private final Epoch start;
  private final OrekitContext context;

  private Squadrons(Constellation constellation, Epoch start, OrekitContext context) {
    this.constellation = constellation;
    this.start = start;
    this.context = context;
  }

  static Squadron of(
      Constellation constellation,
      Epoch start,
      Epoch end,
      OrekitContext context,
      List<ElementProblem> problems) {
    Squadrons build = new Squadrons(constellation, start, context);
    return switch (constellation.orbit()) {
      case OrbitSpec.SunSynchronous spec -> build.designed(DesignedOrbits.of(spec, start));
      case OrbitSpec.Walker spec -> build.designed(DesignedOrbits.of(spec, start));
      case OrbitSpec.Keplerian spec -> build.designed(DesignedOrbits.of(spec));
      case OrbitSpec.Cluster spec -> build.designed(DesignedOrbits.of(spec, start));
      case OrbitSpec.Cartesian spec -> build.fromState(context.state(spec));
      case OrbitSpec.EarthMoonL1 spec -> build.standing(spec.nodes());
      case OrbitSpec.LunarSurface spec -> build.standing(spec.nodes());
      case OrbitSpec.Elements spec ->
          build.catalogued(CataloguedOrbits.of(spec, start, end, context, problems));
      case OrbitSpec.Oem spec ->
          // What is wrong with the file was said when the scenario was checked.
          build.interpolated(OemOrbits.of(OemFile.read(spec, context, new ArrayList<>())), end);
    };
  }

  private Squadron designed(DesignedOrbits.Pattern pattern) {
    List<MeanElements> elements = pattern.elements();
    Propagator kernel = pattern.kernel();
    Propagator propagator =
        switch (constellation.propagation()) {
          case J2 -> kernel;
          case NUMERICAL -> new NumericalOrbits(context, osculating(kernel, elements));
          case SGP4 -> throw needsElementFile();
          case EPHEMERIS -> throw needsEphemeris();
        };
    int perPlane = elements.size() / pattern.planes();
    return new Squadron(
        constellation.name(),
        numbered(constellation.name(), elements.size()),
        elements::get,
        i -> elements.get(i).epoch(),
        i -> i / perPlane,
        IntStream.range(0, pattern.planes()).map(p -> p * perPlane).boxed().toList(),
        propagator,
        null);
  }

  /** Nodes that nobody flies: they are planned only. */
  private Squadron standing(int nodes) {
    return new Squadron(
        constellation.name(),
        numbered(constellation.name(), nodes),
        i -> {
          throw new IllegalStateException(constellation.name() + " has no orbit around the Earth");
        },
        i -> start,
        i -> 0,
        List.of(0),
        new Standing(nodes),
        null);
  }

  /** Satellites of which only the number is known here. */
  private record Standing(int size) implements Propagator {
    @Override
    public void fill(int first, Ephemeris into) {
      throw new IllegalStateException("a node near the Moon is planned, not flown");
    }
  }

  private static List<State> osculating(Propagator kernel, List<MeanElements> elements) {
    return IntStream.range(0, elements.size())
        .mapToObj(i -> State.of(kernel, i, elements.get(i).epoch()))
        .toList();
  }

  private Squadron fromState(State state) {
    List<MeanElements> elements = List.of(OsculatingElements.mean(state));
    Propagator propagator =
        switch (constellation.propagation()) {
          case J2 -> new J2Propagator(elements);
          case NUMERICAL -> new NumericalOrbits(context, List.of(state));
          case SGP4 -> throw needsElementFile();
          case EPHEMERIS -> throw needsEphemeris();
        };
    return new Squadron(
        constellation.name(),
        numbered(constellation.name(), 1),
        elements::get,
        i -> state.epoch(),
        i -> 0,
        List.of(0),
        propagator,
        null);
  }

  private Squadron catalogued(List<ElementSet> satellites) {
    Propagator sgp4 = new Sgp4Propagator(context, satellites);
    Propagator propagator =
        switch (constellation.propagation()) {
          case SGP4 -> sgp4;
          case J2 -> new J2Propagator(states(sgp4).stream().map(OsculatingElements::mean).toList());
          case NUMERICAL -> new NumericalOrbits(context, states(sgp4));
          case EPHEMERIS -> throw needsEphemeris();
        };
    List<MeanElements> elements =
        satellites.stream().map(s -> CataloguedOrbits.elements(s, start, context)).toList();
    IntFunction<GpElements> flown =
        constellation.propagation() == Propagation.SGP4
            ? i -> GpElements.of(satellites.get(i), context)
            : null;
    return gathered(
        i -> satellites.get(i).name(),
        elements,
        i -> context.epoch(satellites.get(i).tle().getDate()),
        propagator,
        flown);
  }

  private Squadron interpolated(OemOrbits known, Epoch end) {
    boolean whole = constellation.propagation() == Propagation.EPHEMERIS;
    List<MeanElements> elements =
        whole
            ? IntStream.range(0, known.size())
                .mapToObj(i -> MeanFit.of(known, i, start, end))
                .toList()
            : states(known).stream().map(OsculatingElements::mean).toList();
    Propagator propagator =
        switch (constellation.propagation()) {
          case EPHEMERIS -> known.from(start);
          case J2 -> new J2Propagator(elements);
          case NUMERICAL -> new NumericalOrbits(context, states(known));
          case SGP4 -> throw needsElementFile();
        };
    return gathered(known::name, elements, i -> start, propagator, null);
  }

  /** Satellites whose planes are found by what their orbits have in common. */
  private Squadron gathered(
      IntFunction<String> names,
      List<MeanElements> elements,
      IntFunction<Epoch> epochs,
      Propagator propagator,
      @Nullable IntFunction<GpElements> flown) {
    int[] planeOf = CataloguedOrbits.planes(elements);
    int planes = Arrays.stream(planeOf).max().orElse(-1) + 1;
    int[] first = new int[planes];
    for (int i = planeOf.length - 1; i >= 0; i--) {
      first[planeOf[i]] = i;
    }
    return new Squadron(
        constellation.name(),
        names,
        elements::get,
        epochs,
        i -> planeOf[i],
        Arrays.stream(first).boxed().toList(),
        propagator,
        flown);
  }

  private List<State> states(Propagator propagator) {
    return IntStream.range(0, propagator.size())
        .mapToObj(i -> State.of(propagator, i, start))
        .toList();
  }

  private IllegalArgumentException needsElementFile() {
    return new IllegalArgumentException(
        constellation.name() + ": propagation is sgp4 but must be j2 or numerical without a file");
  }

  private IllegalArgumentException needsEphemeris() {
    return new IllegalArgumentException(
        constellation.name() + ": propagation is ephemeris but must be another without an OEM");
  }

  /** Names such as {@code ring-07}, as wide as the largest number. */
  private static IntFunction<String> numbered(String name, int size) {
    int width = Integer.toString(size).length();
    return i -> {
      String number = Integer.toString(i + 1);
      return name + "-" + "0".repeat(width - number.length()) + number;
    };
  }
}
