package space.skyrack.diagnostic;

import java.util.List;

/**
 * Diagnostics as workflow commands, which GitHub Actions shows beside the lines of a change.
 *
 * <p>Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions, and
 * for the escapes the command writer of https://github.com/actions/toolkit. Limits: the place is
 * shown only for files inside the checked-out repository, given relative to it.
 */
public final class DiagnosticGithub {
  private DiagnosticGithub() {}

  /** One line each. */
  public static String render(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append("::").append(diagnostic.severity().word()).append(' ');
      Place place = diagnostic.place();
      if (place != null && place.isInFile()) {
        out.append("file=").append(property(place.file()));
        out.append(",line=").append(place.line());
        out.append(",col=").append(place.column());
        out.append(",endColumn=").append(place.column() + place.length()).append(',');
      }
      out.append("title=").append(property(diagnostic.code().id()));
      out.append("::").append(text(message(diagnostic))).append('\n');
    }
    return out.toString();
  }

  private static String message(Diagnostic diagnostic) {
    String path = diagnostic.path().isEmpty() ? "" : diagnostic.path() + ": ";
    String help = diagnostic.help().isEmpty() ? "" : "\n" + diagnostic.help();
    return path + diagnostic.message() + help;
  }

  private static String text(String plain) {
    return plain.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String plain) {
    return text(plain).replace(":", "%3A").replace(",", "%2C");
  }
}
