package space.skyrack.orbit;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * The satellites of one constellation, numbered from zero.
 *
 * @param names name by satellite
 * @param elements mean elements by satellite
 * @param planeOf plane by satellite, numbered from zero
 * @param planes the first satellite of each plane
 */
record Squadron(
    String name,
    IntFunction<String> names,
    IntFunction<MeanElements> elements,
    IntUnaryOperator planeOf,
    List<Integer> planes,
    Propagator propagator) {
  int size() {
    return propagator.size();
  }
}
