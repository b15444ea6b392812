package space.skyrack.architecture.bad.simulation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Hash order, by collector, factory, constructor and constructor reference. */
final class IteratesHashes {
  Map<Integer, List<String>> byLength(List<String> words) {
    return words.stream().collect(Collectors.groupingBy(String::length));
  }

  Set<String> unique(List<String> words) {
    return words.stream().collect(Collectors.toSet());
  }

  Map<String, Integer> fixed() {
    return Map.of("a", 1);
  }

  Map<String, Integer> made() {
    return new HashMap<>();
  }

  Supplier<Map<String, Integer>> maker() {
    return HashMap::new;
  }

  Map<String, Integer> ordered() {
    return new LinkedHashMap<>();
  }
}
