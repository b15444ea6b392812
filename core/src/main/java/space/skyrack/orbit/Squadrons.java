package space.skyrack.orbit;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import space.skyrack.model.Constellation;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;

/** Builds the satellites of one constellation from its orbit description. */
final class Squadrons {
  private Squadrons() {}

  static Squadron of(
      Constellation constellation, Epoch start, Epoch end, List<ElementProblem> problems) {
    return switch (constellation.orbit()) {
      case OrbitSpec.SunSynchronous spec -> designed(constellation, DesignedOrbits.of(spec, start));
      case OrbitSpec.Walker spec -> designed(constellation, DesignedOrbits.of(spec, start));
      case OrbitSpec.Keplerian spec -> designed(constellation, DesignedOrbits.of(spec));
      case OrbitSpec.Cartesian spec -> throw new UnsupportedOperationException("" + spec);
      case OrbitSpec.Elements spec -> throw new UnsupportedOperationException("" + spec);
    };
  }

  private static Squadron designed(Constellation constellation, DesignedOrbits.Pattern pattern) {
    List<MeanElements> elements = pattern.elements();
    int perPlane = elements.size() / pattern.planes();
    List<Integer> planes =
        IntStream.range(0, pattern.planes()).map(p -> p * perPlane).boxed().toList();
    return new Squadron(
        constellation.name(),
        numbered(constellation.name(), elements.size()),
        elements::get,
        i -> i / perPlane,
        planes,
        new J2Propagator(elements));
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
