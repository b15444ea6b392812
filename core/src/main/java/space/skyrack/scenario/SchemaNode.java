package space.skyrack.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Objects of a JSON Schema, in the order in which they are said. */
final class SchemaNode {
  private SchemaNode() {}

  /** An object of keys and values in turn. */
  static SequencedMap<String, Object> of(Object... keysAndValues) {
    SequencedMap<String, Object> node = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      node.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return node;
  }

  /** A schema that holds where a sibling field has one of these words. */
  static SequencedMap<String, Object> where(
      String key, List<String> words, boolean orMissing, SequencedMap<String, Object> then) {
    SequencedMap<String, Object> condition = of("properties", of(key, of("enum", words)));
    if (!orMissing) {
      condition.put("required", List.of(key));
    }
    return of("if", condition, "then", then);
  }
}
