package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Place;

/** The problems found so far: the first thousand, and how many more there are. */
final class Findings {
  private static final int MOST = 1_000;
  private final List<Diagnostic> found = new ArrayList<>();
  private int more;

  /** Notes a problem whose caret line repeats the path. */
  void add(Code code, @Nullable Place place, String path, String message, String help) {
    add(new Diagnostic(code, message, path, place, path, help));
  }

  void add(Diagnostic diagnostic) {
    if (found.size() < MOST) {
      found.add(diagnostic);
    } else {
      more++;
    }
  }

  /** True once problems are only counted: their help is not worth the search. */
  boolean isFull() {
    return found.size() >= MOST;
  }

  List<Diagnostic> list() {
    List<Diagnostic> all = new ArrayList<>(found);
    if (more > 0) {
      String message = "and " + more + " more problems, not listed";
      all.add(Diagnostic.about("", Code.TOO_MANY, message, "mend these first"));
    }
    return List.copyOf(all);
  }
}
