package space.skyrack.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps the results that were asked for last; safe for several threads. */
final class Recent<K, V> {
  private final Map<K, V> known;

  /**
   * @param most results that are kept
   */
  Recent(int most) {
    known =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** A result; two threads may both work it out, and must find the same. */
  V get(K key, Function<? super K, ? extends V> work) {
    synchronized (known) {
      V found = known.get(key);
      if (found != null) {
        return found;
      }
    }
    V made = work.apply(key);
    synchronized (known) {
      known.put(key, made);
    }
    return made;
  }
}
