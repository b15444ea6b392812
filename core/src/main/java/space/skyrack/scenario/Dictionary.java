package space.skyrack.scenario;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attribute dictionary: every field that a scenario may hold.
 *
 * <p>It drives the reader, the defaults, the bounds and {@code explain}.
 */
public final class Dictionary {
  private final Map<String, Field> byPattern = new LinkedHashMap<>();
  private final Map<String, Map<String, Field>> byParent = new LinkedHashMap<>();

  Dictionary(List<Field> fields) {
    for (Field field : fields) {
      int dot = field.pattern().lastIndexOf('.');
      String parent = dot < 0 ? "" : field.pattern().substring(0, dot);
      if (byPattern.put(field.pattern(), field) != null) {
        throw new IllegalStateException(field.pattern() + " is declared twice");
      }
      byParent.computeIfAbsent(parent, p -> new LinkedHashMap<>()).put(field.key(), field);
    }
    for (Field field : fields) {
      for (Field.FormerName former : field.formerNames()) {
        if (siblings(field).containsKey(former.key())) {
          throw new IllegalStateException(field.pattern() + " was not called " + former.key());
        }
      }
    }
  }

  /** The dictionary of this version. */
  public static Dictionary standard() {
    FieldList fields = new FieldList();
    GeneralFields.declare(fields);
    OrbitFields.declare(fields);
    SatelliteFields.declare(fields.in("space"));
    GroundFields.declare(fields);
    WorkloadFields.declare(fields);
    MoneyFields.declare(fields);
    LaunchFields.declare(fields);
    BaselineFields.declare(fields);
    FootprintFields.declare(fields);
    return new Dictionary(fields.build());
  }

  public Collection<Field> fields() {
    return Collections.unmodifiableCollection(byPattern.values());
  }

  /** The field with this pattern, such as {@code space.constellation[].orbit.altitude}. */
  public @Nullable Field find(String pattern) {
    return byPattern.get(pattern);
  }

  /** The fields of the same section, in order. */
  Map<String, Field> siblings(Field field) {
    int dot = field.pattern().lastIndexOf('.');
    return inside(dot < 0 ? "" : field.pattern().substring(0, dot));
  }

  /** The fields directly inside a pattern, in order. */
  Map<String, Field> inside(String pattern) {
    return byParent.getOrDefault(pattern, Map.of());
  }

  /**
   * The field that a concrete path leads to, such as {@code space.satellites.aurora.storage} or
   * {@code space.constellation[0].orbit}; null if it leads nowhere.
   */
  public @Nullable Field explain(String path) {
    String parent = "";
    Field found = null;
    for (String step : path.replace("[", ".[").split("\\.")) {
      if (found != null && found.type() == FieldType.ITEMS && !parent.endsWith("[]")) {
        parent = found.inner();
        continue;
      }
      if (found != null && found.type() == FieldType.NAMED && !parent.endsWith("*")) {
        parent = found.inner();
        continue;
      }
      found = inside(parent).get(step);
      if (found == null) {
        return null;
      }
      parent = found.pattern();
    }
    return found;
  }
}
