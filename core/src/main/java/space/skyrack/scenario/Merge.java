package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays one tree over another: sections merge key by key, lists of named items item by item, all
 * else is replaced.
 *
 * <p>A section whose {@code type} differs, or that is a single number (a distribution, a sourced
 * value), replaces the one below as a whole.
 */
final class Merge {
  private static final List<String> NUMBER_KEYS =
      List.of("value", "triangular", "uniform", "normal", "lognormal", "poisson");

  private Merge() {}

  static Tree over(Tree below, Tree above) {
    if (below instanceof Tree.Mapping base && above instanceof Tree.Mapping top) {
      return isNumber(top) || isNumber(base) || differ(base.word("type"), top.word("type"))
          ? top
          : mappings(base, top);
    }
    if (below instanceof Tree.Sequence base && above instanceof Tree.Sequence top) {
      return named(base) && named(top) ? sequences(base, top) : top;
    }
    return above;
  }

  static Tree.Mapping mappings(Tree.Mapping base, Tree.Mapping top) {
    List<Tree.Entry> merged = new ArrayList<>();
    Map<String, Tree.Entry> tops = new HashMap<>();
    top.entries().forEach(entry -> tops.putIfAbsent(entry.key(), entry));
    Set<String> below = new HashSet<>();
    for (Tree.Entry entry : base.entries()) {
      below.add(entry.key());
      Tree.Entry over = tops.get(entry.key());
      merged.add(
          over == null
              ? entry
              : new Tree.Entry(entry.key(), over.place(), over(entry.value(), over.value())));
    }
    for (Tree.Entry entry : top.entries()) {
      if (!below.contains(entry.key())) {
        merged.add(entry);
      }
    }
    return new Tree.Mapping(List.copyOf(merged), top.place());
  }

  static @Nullable String nameOf(Tree item) {
    return item instanceof Tree.Mapping mapping ? mapping.word("name") : null;
  }

  /** Whether the section is one number: a distribution, or a value with its source. */
  static boolean isNumber(Tree.Mapping mapping) {
    return mapping.entries().stream().anyMatch(entry -> NUMBER_KEYS.contains(entry.key()));
  }

  private static boolean differ(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !a.equals(b);
  }

  private static boolean named(Tree.Sequence sequence) {
    return sequence.items().stream().allMatch(item -> nameOf(item) != null);
  }

  private static Tree sequences(Tree.Sequence base, Tree.Sequence top) {
    List<Tree> merged = new ArrayList<>(base.items());
    Map<@Nullable String, Integer> places = new HashMap<>();
    for (int i = 0; i < merged.size(); i++) {
      places.putIfAbsent(nameOf(merged.get(i)), i);
    }
    for (Tree item : top.items()) {
      Integer index = places.get(nameOf(item));
      if (index == null) {
        merged.add(item);
      } else {
        merged.set(index, over(merged.get(index), item));
      }
    }
    return new Tree.Sequence(List.copyOf(merged), top.place());
  }

  static int indexOf(List<Tree> items, @Nullable String name) {
    for (int i = 0; i < items.size(); i++) {
      if (name != null && name.equals(nameOf(items.get(i)))) {
        return i;
      }
    }
    return -1;
  }
}
