package space.skyrack.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;

/**
 * Which static fields can hold state. That private arrays are not written, and that collections are
 * immutable, are source rules.
 */
final class StaticState {
  private static final Set<String> IMMUTABLE =
      Set.of(
          "java.lang.String",
          "java.lang.Class",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.nio.charset.Charset",
          "java.nio.file.Path",
          "java.util.HexFormat",
          "java.util.Locale",
          "java.util.regex.Pattern",
          "java.lang.invoke.VarHandle",
          "java.lang.invoke.MethodHandle",
          "tools.jackson.core.json.JsonFactory",
          "tools.jackson.databind.json.JsonMapper",
          "tools.jackson.databind.ObjectMapper");

  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.util.List",
          "java.util.Set",
          "java.util.Map",
          "java.util.SequencedMap",
          "java.util.SequencedSet",
          "java.util.SortedMap",
          "java.util.NavigableMap");

  private StaticState() {}

  static boolean isState(JavaField field) {
    if (!field.getModifiers().contains(JavaModifier.STATIC)
        || field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
      return false;
    }
    if (!field.getModifiers().contains(JavaModifier.FINAL)) {
      return true;
    }
    JavaClass type = field.getRawType();
    if (type.isArray()) {
      return !field.getModifiers().contains(JavaModifier.PRIVATE);
    }
    return !COLLECTIONS.contains(type.getName()) && !isImmutable(type);
  }

  private static boolean isImmutable(JavaClass type) {
    return type.isPrimitive()
        || type.isEnum()
        || type.isRecord()
        || IMMUTABLE.contains(type.getName())
        || type.getPackageName().startsWith("java.time")
        || type.getPackageName().equals("java.util.function")
        || (Layers.isOurs(type) && (type.isInterface() || onlyFinalFields(type)));
  }

  private static boolean onlyFinalFields(JavaClass type) {
    return type.getAllFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .allMatch(field ->
            field.getModifiers().contains(JavaModifier.FINAL)
                && (!field.getRawType().isArray()
                    || field.getModifiers().contains(JavaModifier.PRIVATE)));
  }
}
