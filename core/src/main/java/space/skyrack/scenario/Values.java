package space.skyrack.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Place;

/** Everything that was resolved, by path, in dictionary order. */
final class Values {
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, List<String>> names = new LinkedHashMap<>();

  void put(Value value) {
    values.put(value.path(), value);
  }

  /** Notes that a section or value was written, and where. */
  void written(String path, Place place) {
    places.put(path, place);
  }

  /** Notes the entries of a list of items or a map of sections. */
  void entries(String path, List<String> entryNames) {
    names.put(path, List.copyOf(entryNames));
  }

  @Nullable Value find(String path) {
    return values.get(path);
  }

  boolean isWritten(String path) {
    return places.containsKey(path);
  }

  /** Names of the entries of a list (empty text where an item has none) or map. */
  List<String> entries(String path) {
    return names.getOrDefault(path, List.of());
  }

  Collection<Value> all() {
    return values.values();
  }

  /** Where the field stands, or the nearest section around it that was written. */
  @Nullable Place place(String path) {
    String at = path;
    while (true) {
      Place place = places.get(at);
      if (place != null || at.isEmpty()) {
        return place;
      }
      int cut = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
      at = cut < 0 ? "" : at.substring(0, cut);
    }
  }
}
