package space.skyrack.orbit;

import java.util.ArrayList;
import java.util.List;

/** Reads OMM keywords from comma-separated values: a header line, then one object a line. */
final class OmmCsv {
  private OmmCsv() {}

  static void read(List<String> lines, ElementFile file) {
    List<String> header = List.of();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      List<String> cells = cells(lines.get(i));
      if (header.isEmpty()) {
        header = cells;
      } else if (cells.size() != header.size()) {
        file.malformed(
            i + 1, "line has " + cells.size() + " values under " + header.size() + " headings");
      } else {
        OmmEntry entry = new OmmEntry();
        for (int c = 0; c < cells.size(); c++) {
          entry.put(header.get(c), cells.get(c), i + 1);
        }
        entry.addTo(file);
      }
    }
  }

  /** Cells of a line; a quoted one may hold commas, and a doubled quote stands for one. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
