package space.skyrack.orbit;

import java.util.List;

/**
 * Reads OMM keywords from lines of {@code KEY = value}; a new header or name starts a new object.
 */
final class OmmKvn {
  private OmmKvn() {}

  static void read(List<String> lines, ElementFile file) {
    OmmEntry entry = new OmmEntry();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("COMMENT")) {
        continue;
      }
      int equals = line.indexOf('=');
      if (equals < 1) {
        file.malformed(i + 1, "neither `KEY = value` nor a comment");
        continue;
      }
      String key = line.substring(0, equals).strip();
      if (key.equals("CCSDS_OMM_VERS") || (key.equals("OBJECT_NAME") && entry.has(key))) {
        finish(entry, file);
        entry = new OmmEntry();
      }
      entry.put(key, line.substring(equals + 1), i + 1);
    }
    finish(entry, file);
  }

  private static void finish(OmmEntry entry, ElementFile file) {
    if (!entry.isEmpty()) {
      entry.addTo(file);
    }
  }
}
