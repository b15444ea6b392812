package space.skyrack.report;

import java.util.Locale;
import space.skyrack.report.Block.Tone;

/** How a status word looks; the mark carries the meaning where colour is not seen. */
final class Tones {
  private Tones() {}

  static Tone of(String status) {
    return switch (status.toLowerCase(Locale.ROOT)) {
      case "ok", "pass", "passed", "closes", "inside", "balanced" -> Tone.GOOD;
      case "fail", "fails", "failed", "does not close", "outside", "broken", "short" -> Tone.BAD;
      case "at risk" -> Tone.WARN;
      case "not evaluated", "not reached", "unknown", "" -> Tone.FAINT;
      default -> Tone.PLAIN;
    };
  }

  static String marked(String status) {
    return marked(status, status);
  }

  /** A text with the mark of a status. */
  static String marked(String status, String text) {
    return switch (of(status)) {
      case GOOD -> "✓\u00a0" + text;
      case BAD -> "✗\u00a0" + text;
      case WARN -> "△\u00a0" + text;
      case FAINT -> status.isEmpty() ? text : "○\u00a0" + text;
      case PLAIN, TAG -> text;
    };
  }
}
