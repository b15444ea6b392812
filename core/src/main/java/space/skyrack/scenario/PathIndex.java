package space.skyrack.scenario;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each value of a scenario stands in a row, by its path, and by the section and the key that
 * make up its path. Immutable: scenarios that differ in their numbers share it.
 */
final class PathIndex {
  private final Map<String, Integer> byPath = new HashMap<>();
  private final Map<String, Map<String, Integer>> bySection = new HashMap<>();

  /**
   * @param values in the order of the row
   */
  PathIndex(Collection<Value> values) {
    for (Value value : values) {
      String path = value.path();
      int at = byPath.size();
      byPath.put(path, at);
      section("", path, at);
      for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
        section(path.substring(0, dot), path.substring(dot + 1), at);
      }
    }
  }

  private void section(String section, String key, int at) {
    bySection.computeIfAbsent(section, path -> new HashMap<>()).put(key, at);
  }

  /** Null where nothing stands. */
  @Nullable Integer at(String path) {
    return byPath.get(path);
  }

  /** The places of all values in a section by what their paths add to its own. */
  Map<String, Integer> section(String path) {
    return bySection.getOrDefault(path, Map.of());
  }
}
