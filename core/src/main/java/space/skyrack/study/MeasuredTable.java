package space.skyrack.study;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Place;

/**
 * A CSV file that somebody else wrote, or what is wrong with it.
 *
 * <p>Shape: a header line, then rows of as many cells, separated by commas and not quoted; gzipped
 * if the name ends in {@code .gz}. At most {@value #MOST_PROBLEMS} problems of a file are named.
 */
final class MeasuredTable {
  private static final int MOST_PROBLEMS = 10;
  private static final int MOST_ROWS = 5_000_000;

  private final String file;
  private final List<String> header;
  private final List<String[]> rows = new ArrayList<>();
  private final List<Diagnostic> problems;
  private int wrong;

  private MeasuredTable(String file, List<String> header, List<Diagnostic> problems) {
    this.file = file;
    this.header = header;
    this.problems = problems;
  }

  /** Reads a file; problems are added to the list, and nothing comes back that cannot be used. */
  static @Nullable MeasuredTable read(Path path, List<Diagnostic> problems) {
    String file = path.toString();
    try (BufferedReader in = open(path)) {
      String first = in.readLine();
      if (first == null || first.isBlank()) {
        problems.add(about(file, "the file is empty", "give a CSV file with a header line"));
        return null;
      }
      List<String> header = Arrays.stream(first.split(",", -1)).map(String::strip).toList();
      MeasuredTable table = new MeasuredTable(file, header, problems);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        table.add(line);
        if (table.rows.size() > MOST_ROWS) {
          problems.add(about(file, "more than 5 million rows", "take every tenth row"));
          return null;
        }
      }
      if (table.rows.isEmpty()) {
        problems.add(about(file, "the file has a header but no rows", ""));
        return null;
      }
      return table;
    } catch (IOException | IllegalArgumentException e) {
      problems.add(
          new Diagnostic(
              Files.exists(path) ? Code.TELEMETRY_FILE : Code.FILE_MISSING,
              "cannot read `" + file + "`" + (Files.exists(path) ? ": " + reason(e) : ""),
              file,
              null,
              "",
              Files.exists(path)
                  ? "give a CSV file, gzipped only if its name ends in .gz"
                  : "check the path"));
      return null;
    }
  }

  private static String reason(Exception failure) {
    return failure instanceof EOFException || failure.getMessage() == null
        ? "it is cut short or damaged"
        : failure.getMessage();
  }

  private static BufferedReader open(Path path) throws IOException {
    InputStream bytes = Files.newInputStream(path);
    try {
      boolean zipped = path.toString().endsWith(".gz");
      InputStream plain = zipped ? new GZIPInputStream(bytes, 1 << 16) : bytes;
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private void add(String line) {
    if (line.isBlank()) {
      return;
    }
    String[] cells = line.split(",", -1);
    if (cells.length == header.size()) {
      rows.add(cells);
    } else {
      wrong(
          "the row has %d cells, the header %d".formatted(cells.length, header.size()),
          rows.size(),
          "");
    }
  }

  int size() {
    return rows.size();
  }

  /** The index of a column, or -1 and a problem that names the columns there are. */
  int column(String name, String option) {
    int at = header.indexOf(name);
    if (at < 0) {
      problems.add(
          about(
              file,
              "the file has no column `" + name + "`",
              "name another with " + option + "; it has " + shown()));
    }
    return at;
  }

  private String shown() {
    String all = String.join(", ", header);
    return all.length() > 400 ? all.substring(0, 400) + " ..." : all;
  }

  String text(int row, int column) {
    return rows.get(row)[column].strip();
  }

  /** The number in a cell; NaN and a problem if there is no finite one. */
  double real(int row, int column) {
    String text = text(row, column);
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // falls through to the one message below
    }
    wrong("`" + text + "` in column `" + header.get(column) + "` is no finite number", row, "");
    return Double.NaN;
  }

  /** Names a problem of a row. */
  void wrong(String what, int row, String help) {
    if (wrong++ < MOST_PROBLEMS) {
      problems.add(
          new Diagnostic(Code.TELEMETRY_ROW, what, "", new Place(file, row + 2, 1, 1), "", help));
    }
  }

  boolean isSound() {
    return wrong == 0;
  }

  static Diagnostic about(String file, String what, String help) {
    return Diagnostic.about(file, Code.TELEMETRY_FILE, what, help);
  }
}
