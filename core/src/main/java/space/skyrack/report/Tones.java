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
      case "not evaluated", "unknown", "" -> Tone.FAINT;
      default -> Tone.PLAIN;
    };
  }

  static String marked(String status) {
    return switch (of(status)) {
      case GOOD -> "✓\u00a0" + status;
      case BAD -> "✗\u00a0" + status;
      case FAINT -> status.isEmpty() ? "" : "○\u00a0" + status;
      case PLAIN -> status;
    };
  }
}
