package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Place;

/** The problems found so far. */
final class Findings {
  private final List<Diagnostic> found = new ArrayList<>();

  /** Notes a problem whose caret line repeats the path. */
  void add(Code code, @Nullable Place place, String path, String message, String help) {
    found.add(new Diagnostic(code, message, path, place, path, help));
  }

  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  List<Diagnostic> list() {
    return List.copyOf(found);
  }
}
