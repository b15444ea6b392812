package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names the sections that were written but that nothing computes with yet. */
final class NotSimulated {
  private NotSimulated() {}

  /** The shortest paths under which every written value is without effect. */
  static List<String> paths(Values values) {
    Set<String> live = new LinkedHashSet<>();
    for (Value value : values.all()) {
      if (value.place() != null && value.field().simulated()) {
        live.addAll(prefixes(value.named()));
      }
    }
    Set<String> dead = new LinkedHashSet<>();
    for (Value value : values.all()) {
      if (value.place() != null && !value.field().simulated()) {
        for (String prefix : prefixes(value.named())) {
          if (!live.contains(prefix)) {
            dead.add(prefix);
            break;
          }
        }
      }
    }
    return List.copyOf(dead);
  }

  /** {@code a}, {@code a[0]}, {@code a[0].b}: shortest first. */
  private static List<String> prefixes(String path) {
    List<String> prefixes = new ArrayList<>();
    for (int i = 1; i < path.length(); i++) {
      if (path.charAt(i) == '.' || path.charAt(i) == '[') {
        prefixes.add(path.substring(0, i));
      }
    }
    prefixes.add(path);
    return prefixes;
  }
}
