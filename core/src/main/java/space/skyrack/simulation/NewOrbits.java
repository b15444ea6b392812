package space.skyrack.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.skyrack.model.OrbitSpec;

/**
 * Ordered elements: they hold from a tick on, where a span ends, and raise the satellite's
 * generation.
 */
final class NewOrbits {
  private final List<Order> waiting = new ArrayList<>();
  private final Map<Integer, OrbitSpec.Keplerian> effective = new TreeMap<>();
  private final Map<Integer, Integer> generations = new TreeMap<>();

  private record Order(long tick, int satellite, OrbitSpec.Keplerian orbit) {}

  /** Notes an order and returns the satellite's new generation. */
  int order(int satellite, OrbitSpec.Keplerian orbit, long fromTick) {
    waiting.add(new Order(fromTick, satellite, orbit));
    return generations.merge(satellite, 1, Integer::sum);
  }

  /** Orders that hold from this tick or an earlier one reach the predictions. */
  void takeEffect(long tick, Predictions predictions) {
    waiting.removeIf(order -> {
      if (order.tick() > tick) {
        return false;
      }
      effective.put(order.satellite(), order.orbit());
      predictions.replace(order.satellite(), order.orbit());
      return true;
    });
  }

  /** Tick of the next order, where a span has to end. */
  long nextTick() {
    long next = Long.MAX_VALUE;
    for (Order order : waiting) {
      next = Math.min(next, order.tick());
    }
    return next;
  }

  Map<Integer, OrbitSpec.Keplerian> effective() {
    return effective;
  }

  void copyFrom(NewOrbits other) {
    waiting.addAll(other.waiting);
    effective.putAll(other.effective);
    generations.putAll(other.generations);
  }
}
