package space.skyrack.diagnostic;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One problem of an input: what, where, and what to do about it.
 *
 * @param path the field it is about, such as {@code space.constellation[0].orbit.altitude}; may be
 *     empty
 * @param place where it stands; null if it stands in no source text
 * @param label said next to the caret; may be empty
 * @param help what to do; may be empty
 */
public record Diagnostic(
    Code code, String message, String path, @Nullable Place place, String label, String help) {

  public Diagnostic {
    message = printable(message);
    path = printable(path);
    label = printable(label);
    help = printable(help);
  }

  /** What an input holds must not move the cursor of the terminal that shows it. */
  private static String printable(String text) {
    return text.chars().noneMatch(Character::isISOControl)
        ? text
        : text.codePoints()
            .map(c -> Character.isISOControl(c) ? '\ufffd' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** File order first (as given by {@code files}), then line, column, code, message. */
  public static List<Diagnostic> sorted(List<Diagnostic> unsorted, List<String> files) {
    Comparator<Diagnostic> order =
        Comparator.<Diagnostic>comparingInt(d -> rank(d, files))
            .thenComparingInt(d -> d.place == null ? 0 : d.place.line())
            .thenComparingInt(d -> d.place == null ? 0 : d.place.column())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);
    return unsorted.stream().distinct().sorted(order).toList();
  }

  /** A problem with a field that says where in the model it lies, not yet where in a file. */
  public static Diagnostic about(String path, Code code, String message, String help) {
    return new Diagnostic(code, message, path, null, "", help);
  }

  public Diagnostic at(@Nullable Place where) {
    return new Diagnostic(code, message, path, where, label, help);
  }

  public Severity severity() {
    return code.severity();
  }

  public static boolean anyError(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  private static int rank(Diagnostic diagnostic, List<String> files) {
    if (diagnostic.place == null) {
      return -1;
    }
    int index = files.indexOf(diagnostic.place.file());
    return index < 0 ? files.size() : index;
  }
}
