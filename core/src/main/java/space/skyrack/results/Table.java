package space.skyrack.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.time.Epoch;

/**
 * A table being written, row by row, to an append-only CSV file.
 *
 * <p>Shape: cells in the order of the columns, then {@link #endRow}. A missing cell is empty; an
 * empty text is {@code ""}.
 */
public final class Table implements AutoCloseable {
  private static final int BUFFER_BYTES = 1 << 18;

  private final Path csv;
  private final List<Column> columns;
  private final Column.Type[] types;
  private final int[] digits;
  private final FileChannel file;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int filled;
  private int cell;
  private long rows;
  private long written_bytes;
  private boolean positioned;

  /** How far a table has come; a checkpoint keeps it. */
  public record Position(long rows, long bytes) {}

  private Table(Path csv, List<Column> columns, FileChannel file) {
    this.csv = csv;
    this.columns = List.copyOf(columns);
    this.types = columns.stream().map(Column::type).toArray(Column.Type[]::new);
    this.digits = columns.stream().mapToInt(Column::digits).toArray();
    this.file = file;
  }

  static Table create(Path csv, List<Column> columns) {
    try {
      FileChannel file =
          FileChannel.open(csv, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Table table = new Table(csv, columns, file);
      try {
        table.ascii(header(columns));
        table.flush();
      } catch (ResultsException e) {
        table.close();
        throw e;
      }
      table.positioned = true;
      return table;
    } catch (IOException e) {
      throw ResultsException.unwritable(csv, e);
    }
  }

  /** Opens a table that a run left behind; {@link #truncate} must come before the first row. */
  static Table reopen(Path csv, List<Column> columns) {
    byte[] expected = header(columns).getBytes(StandardCharsets.UTF_8);
    try {
      FileChannel file = FileChannel.open(csv, StandardOpenOption.READ, StandardOpenOption.WRITE);
      ByteBuffer found = ByteBuffer.allocate(expected.length);
      int count = 0;
      while (found.hasRemaining() && count >= 0) {
        count = file.read(found);
      }
      if (!found.flip().equals(ByteBuffer.wrap(expected))) {
        file.close();
        throw ResultsException.badInput(
            "`" + csv + "` does not have the columns of this version", "start the run again", null);
      }
      Table table = new Table(csv, columns, file);
      table.written_bytes = file.size();
      return table;
    } catch (IOException e) {
      throw ResultsException.unreadable(csv, e);
    }
  }

  public Table text(@Nullable String value) {
    begin(Column.Type.TEXT);
    if (value != null) {
      putText(value);
    }
    return this;
  }

  /** An instant as {@code Epoch.toUtcString} writes it. */
  public Table time(String utc) {
    begin(Column.Type.TIME);
    ascii(utc);
    return this;
  }

  /** An instant, in UTC with milliseconds. */
  public Table time(Epoch instant) {
    begin(Column.Type.TIME);
    filled = instant.putUtc(buffer, filled);
    return this;
  }

  public Table integer(long value) {
    begin(Column.Type.INTEGER);
    filled = RealText.put(buffer, filled, value);
    return this;
  }

  /** A real number; NaN leaves the cell empty. */
  public Table real(double value) {
    begin(Column.Type.REAL);
    if (!Double.isNaN(value)) {
      if (Double.isInfinite(value)) {
        throw new IllegalArgumentException(columns.get(cell - 1).name() + " is " + value);
      }
      filled = RealText.put(buffer, filled, value, digits[cell - 1]);
    }
    return this;
  }

  public void endRow() {
    if (cell != types.length) {
      throw new IllegalStateException(
          csv.getFileName() + " has " + types.length + " columns but the row " + cell);
    }
    buffer[filled++] = '\n';
    cell = 0;
    rows++;
  }

  /** Rows and bytes so far, those still in memory included. */
  public Position position() {
    if (cell != 0 || !positioned) {
      throw new IllegalStateException(csv.getFileName() + " is inside a row or not positioned");
    }
    return new Position(rows, written_bytes + filled);
  }

  /**
   * Cuts the table back to where a checkpoint saw it.
   *
   * @throws ResultsException if the file is shorter than that
   */
  public void truncate(Position position) {
    try {
      flush();
      if (file.size() < position.bytes) {
        throw ResultsException.badInput(
            "`" + csv + "` has " + file.size() + " bytes but the checkpoint " + position.bytes,
            "the run cannot be resumed; start it again",
            null);
      }
      file.truncate(position.bytes);
      file.position(position.bytes);
      written_bytes = position.bytes;
      rows = position.rows;
      cell = 0;
      positioned = true;
    } catch (IOException e) {
      throw ResultsException.unwritable(csv, e);
    }
  }

  /** Hands every row to the operating system. */
  public void flush() {
    try {
      ByteBuffer pending = ByteBuffer.wrap(buffer, 0, filled);
      while (pending.hasRemaining()) {
        file.write(pending);
      }
      written_bytes += filled;
      filled = 0;
    } catch (IOException e) {
      throw ResultsException.unwritable(csv, e);
    }
  }

  /** Hands every row to the disk. */
  void sync() {
    flush();
    try {
      file.force(true);
    } catch (IOException e) {
      throw ResultsException.unwritable(csv, e);
    }
  }

  /** Releases the file without writing what is still in memory. */
  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw ResultsException.unwritable(csv, e);
    }
  }

  long written_bytes() {
    return written_bytes;
  }

  Path csv() {
    return csv;
  }

  List<Column> columns() {
    return columns;
  }

  private void begin(Column.Type type) {
    if (cell >= types.length || types[cell] != type || !positioned) {
      throw wrongCell(type);
    }
    if (filled > BUFFER_BYTES - 64) {
      flush();
    }
    if (cell++ > 0) {
      buffer[filled++] = ',';
    }
  }

  private IllegalStateException wrongCell(Column.Type type) {
    String expected =
        !positioned ? "truncate" : cell >= types.length ? "endRow" : columns.get(cell).toString();
    return new IllegalStateException(
        csv.getFileName() + ": got " + type + ", expected " + expected);
  }

  private void putText(String value) {
    boolean plain = !value.isEmpty();
    for (int place = 0; place < value.length() && plain; place++) {
      char letter = value.charAt(place);
      plain = letter >= ' ' && letter < 127 && letter != ',' && letter != '"';
    }
    if (plain && value.charAt(0) != ' ') {
      ascii(value);
    } else {
      String quoted = '"' + value.replace("\"", "\"\"") + '"';
      bytes(quoted.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void ascii(String value) {
    int length = value.length();
    if (length > BUFFER_BYTES - 64 - filled) {
      flush();
    }
    if (length > BUFFER_BYTES - 64) {
      bytes(value.getBytes(StandardCharsets.US_ASCII));
      return;
    }
    for (int place = 0; place < length; place++) {
      buffer[filled + place] = (byte) value.charAt(place);
    }
    filled += length;
  }

  private void bytes(byte[] value) {
    for (byte one : value) {
      if (filled > BUFFER_BYTES - 64) {
        flush();
      }
      buffer[filled++] = one;
    }
  }

  private static String header(List<Column> columns) {
    return String.join(",", columns.stream().map(Column::name).toList()) + "\n";
  }
}
