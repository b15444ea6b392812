package space.skyrack.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What bytecode can be checked for, each with a fixture that breaks it. */
enum Rule {
  PACKAGE_ORDER("a package imports only what stands to its left", "time.LooksRight", 1) {
    @Override
    Stream<String> violations(JavaClass type) {
      return type.getDirectDependenciesFromSelf().stream()
          .map(Dependency::getTargetClass)
          .map(JavaClass::getBaseComponentType)
          .filter(Layers::isOurs)
          .map(target -> Layers.objection(Layers.of(type), Layers.of(target)))
          .filter(objection -> !objection.isEmpty());
    }
  },

  MODEL_IS_FACTS("`model` holds records, enums and sealed interfaces only", "model.HasALife", 1) {
    @Override
    Stream<String> violations(JavaClass type) {
      boolean fact =
          type.isRecord()
              || type.isEnum()
              || type.isAnonymousClass()
              || type.reflect().isSealed()
              || type.getSimpleName().equals("package-info");
      return Layers.of(type).equals("model") && !fact ? Stream.of("is a class") : Stream.empty();
    }
  },

  NO_STATIC_STATE("nothing static can change", "time.Remembers", 3) {
    @Override
    Stream<String> violations(JavaClass type) {
      return fields(type, StaticState::isState, "is static and can change");
    }
  },

  NO_CLOCK_NO_CHANCE("time and randomness are arguments", "orbit.LooksAtTheClock", 5) {
    private static final Set<String> FREE = Set.of("live", "api", "cli");

    @Override
    Stream<String> violations(JavaClass type) {
      return FREE.contains(Layers.of(type))
          ? Stream.empty()
          : accesses(type, Impure::readsClockOrChance);
    }
  },

  UNITS_IN_NAMES("every double says its unit", "orbit.ForgetsUnits", 2) {
    @Override
    Stream<String> violations(JavaClass type) {
      boolean human = Layers.HUMAN.contains(Layers.of(type));
      Predicate<JavaField> nameless =
          field ->
              Set.of("double", "float")
                      .contains(field.getRawType().getBaseComponentType().getName())
                  && !UnitNames.isGood(field.getName(), human);
      return fields(
          type,
          nameless,
          "is a number without a unit or dimensionless word at the end of its name");
    }
  },

  NO_HASH_ORDER("what is simulated or scheduled has an order", "simulation.IteratesHashes", 5) {
    @Override
    Stream<String> violations(JavaClass type) {
      return Set.of("simulation", "scheduling").contains(Layers.of(type))
          ? accesses(type, Impure::isHashOrdered)
          : Stream.empty();
    }
  },

  KERNELS_ARE_ARITHMETIC("kernels use + - * / sqrt and fma", "orbit.SineKernel", 1) {
    @Override
    Stream<String> violations(JavaClass type) {
      return isKernel(type)
          ? accesses(
              type, call -> Impure.isTranscendental(call, "java.lang.Math", "java.lang.StrictMath"))
          : Stream.empty();
    }
  },

  SAME_BITS_EVERYWHERE("what computes calls StrictMath, never Math", "budget.CallsMathPow", 1) {
    @Override
    Stream<String> violations(JavaClass type) {
      return Layers.COMPUTING.contains(Layers.of(type))
          ? accesses(type, call -> Impure.isTranscendental(call, "java.lang.Math"))
          : Stream.empty();
    }
  },

  NO_OREKIT_DEFAULTS("Orekit works with our own data context", "orbit.UsesDefaultContext", 2) {
    @Override
    Stream<String> violations(JavaClass type) {
      return accesses(type, Impure::usesOrekitDefaults);
    }
  },

  YAML_IN_SCENARIO("only `scenario` reads YAML", "model.ReadsYaml", 1) {
    @Override
    Stream<String> violations(JavaClass type) {
      return outside(type, "scenario", "org.snakeyaml");
    }
  },

  DUCKDB_IN_RESULTS("only `results` uses DuckDB", "report.OpensDatabase", 1) {
    @Override
    Stream<String> violations(JavaClass type) {
      return outside(type, "results", "org.duckdb", "java.sql", "javax.sql");
    }
  },

  HTTP_IN_API("only `api` speaks HTTP", "study.CallsHome", 1) {
    @Override
    Stream<String> violations(JavaClass type) {
      return outside(
          type,
          "api",
          "java.net.http",
          "com.sun.net.httpserver",
          "io.javalin",
          "org.eclipse.jetty");
    }
  },

  COMMAND_LINE_IN_CLI("only `cli` knows the command line", "study.ParsesArguments", 1) {
    @Override
    Stream<String> violations(JavaClass type) {
      return outside(type, "cli", "picocli", "me.tongfei.progressbar");
    }
  },

  NO_INHERITANCE("our classes do not inherit from each other", "orbit.Inherits$Child", 1) {
    @Override
    Stream<String> violations(JavaClass type) {
      return type
          .getRawSuperclass()
          .filter(parent -> Layers.isOurs(parent) && !parent.isEnum())
          .map(parent -> "extends " + parent.getName())
          .stream();
    }
  },

  NOUNS_FROM_THE_FIELD("a class is named for what it is", "study.RunHelper", 1) {
    private static final Pattern EMPTY_NAME =
        Pattern.compile(".*(Manager|Helper|Utils?|Base|Impl|Info|Data)");

    @Override
    Stream<String> violations(JavaClass type) {
      return EMPTY_NAME.matcher(type.getSimpleName()).matches()
          ? Stream.of("has a name that says nothing")
          : Stream.empty();
    }
  };

  /** Kernels whose name does not end in `Kernel`. */
  private static final Set<String> OTHER_KERNELS =
      Set.of("J2Circular", "J2Eccentric", "Passes", "Polynomials", "ResonanceWalk");

  final String sentence;

  /** The class below {@code bad} that must break this rule. */
  final String fixture;

  /** How many things in it are wrong. */
  final int wrongs;

  Rule(String sentence, String fixture, int wrongs) {
    this.sentence = sentence;
    this.fixture = fixture;
    this.wrongs = wrongs;
  }

  /** What is wrong with one class. */
  abstract Stream<String> violations(JavaClass type);

  /** What is wrong with all of them, sorted, each with its class. */
  List<String> violations(Iterable<JavaClass> types) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : types) {
      violations(type).forEach(violation -> found.add(type.getName() + " " + violation));
    }
    return List.copyOf(found);
  }

  /** A kernel with its lambdas; a record inside it holds what is prepared once, by any means. */
  private static boolean isKernel(JavaClass type) {
    String outermost = type.getName().replaceFirst("\\$.*", "");
    String name = outermost.substring(outermost.lastIndexOf('.') + 1);
    return !type.isRecord() && (name.endsWith("Kernel") || OTHER_KERNELS.contains(name));
  }

  private static Stream<String> fields(JavaClass type, Predicate<JavaField> wrong, String why) {
    return type.getFields().stream()
        .filter(field -> !field.getName().startsWith("$"))
        .filter(wrong)
        .map(field -> "." + field.getName() + " " + why);
  }

  private static Stream<String> accesses(JavaClass type, Predicate<JavaAccess<?>> wrong) {
    return type.getAccessesFromSelf().stream().filter(wrong).map(JavaAccess::getDescription);
  }

  private static Stream<String> outside(JavaClass type, String home, String... packages) {
    if (Layers.of(type).equals(home)) {
      return Stream.empty();
    }
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType().getName())
        .filter(name -> Stream.of(packages).anyMatch(prefix -> name.startsWith(prefix + ".")))
        .map(name -> "uses " + name + ", which belongs in `" + home + "`");
  }
}
