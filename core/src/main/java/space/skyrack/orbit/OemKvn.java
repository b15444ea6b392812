package space.skyrack.orbit;

import java.util.List;

/**
 * Reads an ephemeris message from lines: {@code KEY = value} between META_START and META_STOP, then
 * one state a line; covariances are passed over.
 */
final class OemKvn {
  private OemKvn() {}

  static void read(List<String> lines, OemFile file) {
    boolean meta = false;
    boolean covariance = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      int number = i + 1;
      if (line.isEmpty() || line.startsWith("COMMENT")) {
        continue;
      }
      switch (line) {
        case "META_START" -> {
          file.begin(number);
          meta = true;
        }
        case "META_STOP" -> meta = false;
        case "COVARIANCE_START" -> covariance = true;
        case "COVARIANCE_STOP" -> covariance = false;
        default -> {
          int equals = line.indexOf('=');
          if (meta && equals > 0) {
            file.key(line.substring(0, equals).strip(), line.substring(equals + 1), number);
          } else if (meta) {
            file.malformed(number, "neither `KEY = value` nor a comment");
          } else if (!covariance && equals < 0) {
            file.state(line.split("\\s+"), number);
          }
        }
      }
    }
    file.end();
  }
}
