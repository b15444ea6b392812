package space.skyrack.results;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns CSV tables into Parquet files with the same rows.
 *
 * <p>One thread and a fixed row order: the same CSV gives the same bytes. Pages are compressed with
 * GZIP, which every Parquet reader understands without an extra library, after the encodings of
 * Parquet's second version, which halve both the file and the time it takes.
 */
final class ParquetTwin implements AutoCloseable {
  private static final String SETTINGS =
      """
      SET threads=1; SET memory_limit='512MB';
      SET autoinstall_known_extensions=false; SET autoload_known_extensions=false;
      SET enable_progress_bar=false; SET preserve_insertion_order=true\
      """;

  private final Connection connection;

  /**
   * @param scratch where DuckDB puts what does not fit into its memory
   */
  ParquetTwin(Path scratch) {
    try {
      connection = DriverManager.getConnection("jdbc:duckdb:");
      for (String setting : SETTINGS.split(";")) {
        execute(setting);
      }
      execute("SET temp_directory=" + quoted(scratch.toString()));
    } catch (SQLException e) {
      throw failed("DuckDB does not start", scratch, e);
    } catch (LinkageError e) {
      throw unloadable(e);
    }
  }

  void convert(Path csv, List<Column> columns, Path parquet) {
    try {
      execute(copy(csv, columns, parquet));
    } catch (SQLException e) {
      throw failed("cannot turn `" + csv + "` into Parquet", parquet, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new ResultsException(
          "DuckDB does not stop: " + firstLine(e), "the CSV tables are complete", e);
    }
  }

  /** The size of the buffer is said because it is sixteen of the longest lines otherwise. */
  private static String copy(Path csv, List<Column> columns, Path parquet) {
    String types =
        columns.stream()
            .map(column -> quoted(column.name()) + ": " + quoted(csvType(column)))
            .collect(Collectors.joining(", ", "{", "}"));
    String cells = columns.stream().map(ParquetTwin::cell).collect(Collectors.joining(", "));
    return """
    COPY (SELECT %s FROM read_csv(%s, columns=%s, auto_detect=false, header=true, delim=',',
      quote='"', escape='"', nullstr='', allow_quoted_nulls=false, max_line_size=16777216,
      buffer_size=33554432))
    TO %s (FORMAT parquet, PARQUET_VERSION v2, COMPRESSION gzip, ROW_GROUP_SIZE 122880)\
    """
        .formatted(cells, quoted(csv.toString()), types, quoted(parquet.toString()));
  }

  private static String csvType(Column column) {
    return column.type() == Column.Type.TIME ? Column.Type.TEXT.sql : column.type().sql;
  }

  /** A leap second has no place in Parquet's time: it becomes the second before. */
  private static String cell(Column column) {
    String name = '"' + column.name() + '"';
    return column.type() == Column.Type.TIME
        ? "CAST(replace(" + name + ", ':60.', ':59.') AS " + column.type().sql + ") AS " + name
        : name;
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static ResultsException failed(String what, Path file, SQLException cause) {
    String help =
        firstLine(cause).contains("Out of Memory")
            ? "write fewer rows: --set output.tables=sampled, or summary"
            : "check the free disk space and memory; the CSV tables are complete";
    return ResultsException.unwritable(file, cause, what + ": " + firstLine(cause), help);
  }

  /** DuckDB unpacks its machine code into the folder for temporary files, 100 MB of it. */
  private static ResultsException unloadable(LinkageError cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
    String free = DiskSpace.free(temporary);
    return new ResultsException(
        "DuckDB, which makes the Parquet tables, cannot be unpacked into `%s`: %s%s"
            .formatted(temporary, root.getMessage(), free.isEmpty() ? "" : " (" + free + ")"),
        "free some space there, or name another place: SKYRACK_OPTS=-Djava.io.tmpdir=DIR",
        cause);
  }

  private static String firstLine(SQLException cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }
}
