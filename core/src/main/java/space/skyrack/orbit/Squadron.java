package space.skyrack.orbit;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import space.skyrack.time.Epoch;

/**
 * The satellites of one constellation, numbered from zero.
 *
 * @param names name by satellite
 * @param elements mean elements by satellite
 * @param epochs when its orbit was determined: the epoch of its elements or state
 * @param planeOf plane by satellite, numbered from zero
 * @param planes the first satellite of each plane
 * @param flown the catalogue's elements where SGP4 flies just these; null elsewhere
 */
record Squadron(
    String name,
    IntFunction<String> names,
    IntFunction<MeanElements> elements,
    IntFunction<Epoch> epochs,
    IntUnaryOperator planeOf,
    List<Integer> planes,
    Propagator propagator,
    @Nullable IntFunction<GpElements> flown) {
  int size() {
    return propagator.size();
  }

  /** One of its satellites, alone. */
  Squadron only(int satellite) {
    return new Squadron(
        name,
        i -> names.apply(satellite),
        i -> elements.apply(satellite),
        i -> epochs.apply(satellite),
        i -> 0,
        List.of(0),
        new Single(propagator, satellite),
        flown == null ? null : i -> flown.apply(satellite));
  }

  /** One satellite of a propagator. */
  private record Single(Propagator all, int satellite) implements Propagator {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public void fill(int first, Ephemeris into) {
      all.fill(satellite + first, into);
    }
  }
}
