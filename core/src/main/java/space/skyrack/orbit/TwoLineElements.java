package space.skyrack.orbit;

import java.util.List;
import org.orekit.errors.OrekitException;
import org.orekit.propagation.analytical.tle.TLE;

/** Reads two- and three-line elements; each line stands on its own checksum. */
final class TwoLineElements {
  private static final int LENGTH = 69;

  private final ElementFile file;
  private String name = "";
  private int nameLine;
  private String first = "";
  private int firstLine;

  private TwoLineElements(ElementFile file) {
    this.file = file;
  }

  static void read(List<String> lines, ElementFile file) {
    TwoLineElements reading = new TwoLineElements(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.startsWith("1 ")) {
        reading.first(line, i + 1);
      } else if (line.startsWith("2 ")) {
        reading.second(line, i + 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        reading.name(line, i + 1);
      }
    }
    reading.dropOrphans();
  }

  private void name(String line, int number) {
    dropOrphans();
    name = (line.startsWith("0 ") ? line.substring(2) : line).strip();
    nameLine = number;
  }

  private void first(String line, int number) {
    if (!first.isEmpty()) {
      dropOrphans();
    }
    first = line;
    firstLine = number;
  }

  private void second(String line, int number) {
    if (first.isEmpty()) {
      file.malformed(number, "line 2 of an element set without its line 1" + of(name));
    } else {
      pair(line, number);
    }
    clear();
  }

  private void pair(String second, int number) {
    boolean firstSound = sound(first, firstLine);
    boolean secondSound = sound(second, number);
    if (!firstSound || !secondSound) {
      return;
    }
    if (!first.substring(2, 7).equals(second.substring(2, 7))) {
      file.malformed(
          number,
          "catalogue number " + second.substring(2, 7) + " follows " + first.substring(2, 7));
      return;
    }
    try {
      if (!TLE.isFormatOK(first, second)) {
        file.malformed(firstLine, "a column holds what it must not" + of(name));
        return;
      }
      TLE tle = new TLE(first, second, file.context().getTimeScales().getUTC());
      int id = tle.getSatelliteNumber();
      file.add(
          new ElementSet(
              name.isEmpty() ? Integer.toString(id) : name,
              designator(first.substring(9, 17).strip()),
              id,
              name.isEmpty() ? firstLine : nameLine,
              tle));
    } catch (OrekitException | NumberFormatException | StringIndexOutOfBoundsException e) {
      file.malformed(firstLine, e.getMessage() + of(name));
    }
  }

  /** Years of two digits run from 1957 to 2056. */
  private static String designator(String columns) {
    if (!columns.matches("\\d{5}[A-Z]{1,3}")) {
      return "";
    }
    int year = Integer.parseInt(columns.substring(0, 2));
    return (year < 57 ? 2000 + year : 1900 + year) + "-" + columns.substring(2);
  }

  private boolean sound(String line, int number) {
    if (line.length() != LENGTH) {
      file.malformed(
          number, "line has " + line.length() + " characters instead of " + LENGTH + of(name));
      return false;
    }
    int sum = checksum(line);
    if (line.charAt(LENGTH - 1) != '0' + sum) {
      file.malformed(
          number,
          "checksum is " + line.charAt(LENGTH - 1) + " but the line gives " + sum + of(name));
      return false;
    }
    return true;
  }

  /** Sum of the digits, a minus sign counting one, modulo ten. */
  static int checksum(String line) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      char c = line.charAt(i);
      if (c >= '0' && c <= '9') {
        sum += c - '0';
      } else if (c == '-') {
        sum++;
      }
    }
    return sum % 10;
  }

  private void dropOrphans() {
    if (!first.isEmpty()) {
      file.malformed(firstLine, "line 1 of an element set without its line 2" + of(name));
    } else if (!name.isEmpty()) {
      file.malformed(nameLine, "neither an element line nor the name of one: " + shown(name));
    }
    clear();
  }

  private void clear() {
    name = "";
    first = "";
  }

  private static String of(String name) {
    return name.isEmpty() ? "" : " (" + shown(name) + ")";
  }

  private static String shown(String name) {
    return name.length() <= 40 ? name : name.substring(0, 40) + "...";
  }
}
