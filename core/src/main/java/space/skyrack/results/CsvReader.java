package space.skyrack.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a table of a run, row by row, in constant memory. */
public final class CsvReader implements AutoCloseable {
  private final Path csv;
  private final InputStream in;
  private byte[] buffer = new byte[1 << 17];
  private int start;
  private int end;
  private boolean exhausted;
  private int cells;
  private int[] from = new int[32];
  private int[] to = new int[32];
  private final List<String> header = new ArrayList<>();
  private final String[] lastText;
  private final byte[][] lastBytes;
  private long row;

  private CsvReader(Path csv, InputStream in) throws IOException {
    this.csv = csv;
    this.in = in;
    if (advance()) {
      for (int cell = 0; cell < cells; cell++) {
        header.add(decode(from[cell], to[cell]));
      }
    }
    lastText = new String[header.size()];
    lastBytes = new byte[header.size()][];
    Arrays.fill(lastText, "");
    Arrays.fill(lastBytes, new byte[0]);
  }

  public static CsvReader open(Path csv) {
    try {
      InputStream in = Files.newInputStream(csv);
      try {
        return new CsvReader(csv, in);
      } catch (IOException e) {
        in.close();
        throw e;
      }
    } catch (IOException e) {
      throw ResultsException.unreadable(csv, e);
    }
  }

  /** Column names, in order. */
  public List<String> header() {
    return List.copyOf(header);
  }

  /** The index of a column, or -1. */
  public int findColumn(String name) {
    return header.indexOf(name);
  }

  /** Goes to the next row; false after the last. */
  public boolean next() {
    try {
      if (!advance()) {
        return false;
      }
    } catch (IOException e) {
      throw ResultsException.unreadable(csv, e);
    }
    row++;
    if (cells != header.size()) {
      throw broken("has " + cells + " cells, not " + header.size());
    }
    return true;
  }

  /** The number in a cell; NaN if it is empty or the column is -1. */
  public double real(int column) {
    if (column < 0) {
      return Double.NaN;
    }
    try {
      return RealText.parse(buffer, from[column], to[column]);
    } catch (NumberFormatException e) {
      throw broken("has `" + text(column) + "` for " + header.get(column));
    }
  }

  /** The text in a cell, empty if it is missing or the column is -1. */
  public String text(int column) {
    if (column < 0) {
      return "";
    }
    byte[] last = lastBytes[column];
    if (!Arrays.equals(buffer, from[column], to[column], last, 0, last.length)) {
      lastBytes[column] = Arrays.copyOfRange(buffer, from[column], to[column]);
      lastText[column] = decode(from[column], to[column]);
    }
    return lastText[column];
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw ResultsException.unreadable(csv, e);
    }
  }

  private ResultsException broken(String what) {
    return ResultsException.badInput(
        "`" + csv + "`: row " + row + " " + what, "run the scenario again", null);
  }

  /** Finds the cells of the next record. */
  private boolean advance() throws IOException {
    cells = 0;
    int at = start;
    int cellStart = start;
    boolean quoted = false;
    while (true) {
      if (at == end) {
        int moved = refill();
        at -= moved;
        cellStart -= moved;
        if (at == end) {
          if (cells == 0 && at == cellStart) {
            return false;
          }
          addCell(cellStart, at);
          start = at;
          return true;
        }
      }
      byte letter = buffer[at++];
      if (letter == '"') {
        quoted = !quoted;
      } else if (letter == ',' && !quoted) {
        addCell(cellStart, at - 1);
        cellStart = at;
      } else if (letter == '\n' && !quoted) {
        addCell(cellStart, at - 1);
        start = at;
        return true;
      }
    }
  }

  /** Reads more behind the record in progress; returns how far the buffer's content moved. */
  private int refill() throws IOException {
    if (exhausted) {
      return 0;
    }
    int moved = start;
    System.arraycopy(buffer, start, buffer, 0, end - start);
    for (int cell = 0; cell < cells; cell++) {
      from[cell] -= moved;
      to[cell] -= moved;
    }
    end -= moved;
    start = 0;
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int count = in.read(buffer, end, buffer.length - end);
    exhausted = count < 0;
    end += Math.max(0, count);
    return moved;
  }

  private void addCell(int cellFrom, int cellTo) {
    if (cells == from.length) {
      from = Arrays.copyOf(from, 2 * cells);
      to = Arrays.copyOf(to, 2 * cells);
    }
    from[cells] = cellFrom;
    to[cells++] = cellTo;
  }

  private String decode(int cellFrom, int cellTo) {
    String text = new String(buffer, cellFrom, cellTo - cellFrom, StandardCharsets.UTF_8);
    return text.length() > 1 && text.startsWith("\"")
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
        : text;
  }
}
