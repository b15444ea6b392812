package space.skyrack.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A table on its own, outside the folder of a run. */
public final class LooseTable {
  private LooseTable() {}

  /**
   * Writes a table to a file that does not exist yet.
   *
   * @throws ResultsException if it cannot be written; nothing is left then
   */
  public static void csv(Path file, List<Column> columns, Consumer<Table> rows) {
    try (Table table = Table.create(file, columns)) {
      rows.accept(table);
      table.flush();
    }
  }

  /** The same as Parquet; the rows pass through a CSV beside it. */
  public static void parquet(Path file, List<Column> columns, Consumer<Table> rows) {
    Path csv = file.resolveSibling(file.getFileName() + ".csv");
    try {
      Files.deleteIfExists(csv);
      csv(csv, columns, rows);
      try (ParquetTwin twin = new ParquetTwin(file.resolveSibling(file.getFileName() + ".spill"))) {
        twin.convert(csv, columns, file);
      }
    } catch (IOException e) {
      throw ResultsException.unwritable(file, e);
    } finally {
      drop(csv);
    }
  }

  private static void drop(Path csv) {
    try {
      Files.deleteIfExists(csv);
    } catch (IOException e) {
      throw ResultsException.unwritable(csv, e);
    }
  }
}
