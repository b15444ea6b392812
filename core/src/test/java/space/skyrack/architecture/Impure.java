package space.skyrack.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** Which calls make a result depend on more than its arguments. */
final class Impure {
  private static final Set<String> CLOCK_AND_CHANCE =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.identityHashCode",
          "java.lang.Math.random",
          "java.lang.StrictMath.random",
          "java.util.UUID.randomUUID",
          "java.util.Calendar.getInstance",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.util.random.RandomGenerator.getDefault");

  /** Their constructors without a seed, or without an instant. */
  private static final Set<String> SEEDED =
      Set.of("java.util.Random", "java.util.SplittableRandom", "java.util.Date");

  private static final Set<String> HASH_ORDERED =
      Set.of(
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.Hashtable",
          "java.util.IdentityHashMap",
          "java.util.WeakHashMap",
          "java.util.concurrent.ConcurrentHashMap");

  private static final Set<String> HASH_ORDERED_FACTORIES =
      Set.of(
          "java.util.Map.of",
          "java.util.Map.ofEntries",
          "java.util.Map.copyOf",
          "java.util.Set.of",
          "java.util.Set.copyOf",
          "java.util.stream.Collectors.toSet",
          "java.util.stream.Collectors.toUnmodifiableSet",
          "java.util.stream.Collectors.toUnmodifiableMap",
          "java.util.stream.Collectors.groupingByConcurrent",
          "java.util.stream.Collectors.toConcurrentMap");

  private static final Set<String> TRANSCENDENTAL =
      Set.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "expm1", "log", "log10",
          "log1p", "pow", "cbrt", "sinh", "cosh", "tanh", "hypot");

  private static final Set<String> OREKIT_STATIC =
      Set.of(
          "org.orekit.frames.FramesFactory",
          "org.orekit.time.TimeScalesFactory",
          "org.orekit.bodies.CelestialBodyFactory",
          "org.orekit.forces.gravity.potential.GravityFieldFactory",
          "org.orekit.data.LazyLoadedDataContext");

  private Impure() {}

  static boolean readsClockOrChance(JavaAccess<?> access) {
    String target = name(access);
    String owner = access.getTargetOwner().getName();
    return CLOCK_AND_CHANCE.contains(target)
        || (owner.startsWith("java.time.") && access.getName().equals("now"))
        || (owner.equals("java.time.Clock") && access.getName().startsWith("system"))
        || owner.equals("java.security.SecureRandom")
        || (SEEDED.contains(owner) && isConstructor(access) && parameters(access).isEmpty())
        || (target.equals("java.util.Collections.shuffle") && parameters(access).size() == 1);
  }

  static boolean isHashOrdered(JavaAccess<?> access) {
    String target = name(access);
    return (isConstructor(access) && HASH_ORDERED.contains(access.getTargetOwner().getName()))
        || HASH_ORDERED_FACTORIES.contains(target)
        || (target.equals("java.util.stream.Collectors.groupingBy")
            && parameters(access).size() < 3)
        || (target.equals("java.util.stream.Collectors.toMap") && parameters(access).size() < 4);
  }

  /** Functions whose last bits may differ from one JVM to the next, or that are just too slow. */
  static boolean isTranscendental(JavaAccess<?> access, String... owners) {
    return List.of(owners).contains(access.getTargetOwner().getName())
        && TRANSCENDENTAL.contains(access.getName());
  }

  /** Orekit marks what goes through its global context with an annotation. */
  static boolean usesOrekitDefaults(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return OREKIT_STATIC.contains(owner.getName())
        || name(access).equals("org.orekit.data.DataContext.getDefault")
        || access
            .getTarget()
            .resolveMember()
            .map(member -> member.isAnnotatedWith("org.orekit.annotation.DefaultDataContext"))
            .orElse(false);
  }

  private static String name(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getName();
  }

  private static boolean isConstructor(JavaAccess<?> access) {
    return access.getName().equals("<init>");
  }

  private static List<JavaClass> parameters(JavaAccess<?> access) {
    return access.getTarget()
            instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget unit
        ? unit.getRawParameterTypes()
        : List.of();
  }
}
