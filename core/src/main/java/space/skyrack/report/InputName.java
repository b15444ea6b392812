package space.skyrack.report;

import java.util.ArrayList;
import java.util.List;

/** Paths of inputs as a person would say them: their last two parts. */
final class InputName {
  private InputName() {}

  static String of(String path) {
    return words(path, 2);
  }

  /** Names that differ wherever paths do. */
  static List<String> list(List<String> paths) {
    List<String> names = new ArrayList<>();
    for (String path : paths) {
      int parts = 2;
      int all = path.split("\\.").length;
      while (parts < all && isShared(words(path, parts), path, paths, parts)) {
        parts++;
      }
      names.add(words(path, parts));
    }
    return names;
  }

  private static boolean isShared(String name, String path, List<String> paths, int parts) {
    return paths.stream()
        .anyMatch(other -> !other.equals(path) && words(other, parts).equals(name));
  }

  private static String words(String path, int parts) {
    List<String> all = List.of(path.split("\\."));
    List<String> last = all.subList(Math.max(0, all.size() - parts), all.size());
    // Names of these lists mean nothing beside their entries.
    if (last.size() == 2 && last.getFirst().equals("cost")) {
      last = List.of("cost of", last.getLast());
    } else if (last.size() == 2 && last.getFirst().equals("money")) {
      last = List.of(last.getLast());
    }
    return String.join(" ", last).replace('_', ' ');
  }
}
