package space.skyrack.diagnostic;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Diagnostics as text for a terminal: code, place, source line, caret, help. */
public final class DiagnosticText {
  private static final int WIDEST_LINE = 160;
  private final Function<String, @Nullable String> texts;
  private final boolean colour;
  private String lastFile = "";
  private int lastLine = 1;
  private int lastStart;

  /**
   * @param texts source text by file name; null if there is none
   * @param colour false for plain text, as {@code NO_COLOR} asks
   */
  public DiagnosticText(Function<String, @Nullable String> texts, boolean colour) {
    this.texts = texts;
    this.colour = colour;
  }

  /** All diagnostics, each ending with a line feed. */
  public String render(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      append(out, diagnostic);
    }
    return out.toString();
  }

  private void append(StringBuilder out, Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    String tone = severity == Severity.ERROR ? "31;1" : "33;1";
    out.append(paint(tone, severity.word() + "[" + diagnostic.code().id() + "]"));
    out.append(paint("1", ": " + diagnostic.message())).append('\n');
    Place place = diagnostic.place();
    int gutter = 1;
    if (place != null) {
      gutter = Integer.toString(place.line()).length();
      String bars = " ".repeat(gutter + 1);
      out.append(bars).append(paint("34;1", "-->")).append(' ').append(place).append('\n');
      String line = line(place);
      if (line != null) {
        out.append(bars).append(" ").append(paint("34;1", "|")).append('\n');
        out.append(" ").append(paint("34;1", place.line() + " |")).append(' ');
        out.append(line).append('\n');
        out.append(bars).append(" ").append(paint("34;1", "|")).append(' ');
        out.append(pad(line, place.column() - 1));
        String caret = "^".repeat(shownLength(place, line));
        String label = diagnostic.label().isEmpty() ? "" : " " + diagnostic.label();
        out.append(paint(tone, caret + label)).append('\n');
      }
    } else if (!diagnostic.path().isEmpty()) {
      out.append("  ").append(paint("34;1", "-->")).append(' ').append(diagnostic.path());
      out.append('\n');
    }
    if (!diagnostic.help().isEmpty()) {
      out.append(" ".repeat(gutter + 2)).append(paint("34;1", "=")).append(" help: ");
      out.append(diagnostic.help()).append('\n');
    }
  }

  /** The source line, tabs as one blank; null if there is none or it is too wide to show. */
  private @Nullable String line(Place place) {
    String text = texts.apply(place.file());
    if (text == null) {
      return null;
    }
    boolean onward = place.file().equals(lastFile) && place.line() >= lastLine;
    int start = onward ? lastStart : 0;
    for (int line = onward ? lastLine : 1; line < place.line(); line++) {
      int feed = text.indexOf('\n', start);
      if (feed < 0) {
        return null;
      }
      start = feed + 1;
    }
    lastFile = place.file();
    lastLine = place.line();
    lastStart = start;
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    String shown = line.replace('\t', ' ').replace("\r", "");
    return shown.length() > WIDEST_LINE ? null : shown;
  }

  private static int shownLength(Place place, String line) {
    int width = line.codePointCount(0, line.length());
    return Math.max(1, Math.min(place.length(), width - place.column() + 1));
  }

  private static String pad(String line, int columns) {
    return " ".repeat(Math.max(0, Math.min(columns, line.length())));
  }

  private String paint(String tone, String text) {
    return colour ? "\u001b[" + tone + "m" + text + "\u001b[0m" : text;
  }
}
