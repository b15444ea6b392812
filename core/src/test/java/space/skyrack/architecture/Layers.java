package space.skyrack.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** The packages in their order; the picture of it is in ARCHITECTURE.md. */
final class Layers {
  /** A package imports only what stands to its left. */
  static final String ORDER =
      "time, unit, random, diagnostic, model, catalog, scenario, orbit, environment, satellite,"
          + " network, budget, workload, scheduling, simulation, results, economics, study,"
          + " report, live, api, cli";

  static final List<String> ALL = List.of(ORDER.split(",\\s*"));

  static final String ROOT = "space.skyrack.";
  static final String FIXTURES = "space.skyrack.architecture.bad.";

  /** Packages whose arithmetic must give the same bits on every JVM. */
  static final List<String> COMPUTING = ALL.subList(0, ALL.indexOf("results"));

  /** Packages that talk to people and may use their units. */
  static final Set<String> HUMAN =
      Set.of("unit", "catalog", "scenario", "economics", "study", "report", "live", "api", "cli");

  private Layers() {}

  /** The layer of one of our classes, such as {@code orbit}; empty for the root package itself. */
  static String of(JavaClass type) {
    return of(type.getPackageName());
  }

  static String of(String packageName) {
    String inside = packageName + ".";
    String below =
        inside.startsWith(FIXTURES)
            ? inside.substring(FIXTURES.length())
            : inside.substring(ROOT.length());
    return below.isEmpty() ? "" : below.substring(0, below.indexOf('.'));
  }

  static boolean isOurs(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(ROOT);
  }

  /** Why {@code from} may not use {@code to}; empty if it may. */
  static String objection(String from, String to) {
    if (from.equals(to)) {
      return "";
    }
    if (!ALL.contains(from) || !ALL.contains(to)) {
      String stranger = ALL.contains(from) ? to : from;
      return "package `" + stranger + "` is not in the list: " + ORDER;
    }
    return ALL.indexOf(to) < ALL.indexOf(from)
        ? ""
        : "`" + from + "` may not use `" + to + "`, which does not stand to its left in: " + ORDER;
  }
}
