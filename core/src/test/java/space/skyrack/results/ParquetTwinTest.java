package space.skyrack.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Truth: the rows written, read back by Hardwood, a Parquet reader that shares no code. */
class ParquetTwinTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.time("time_utc"),
          Column.text("satellite"),
          Column.integer("level"),
          Column.real("array_W", 17));
  private static final int ROWS = 130_000;

  @TempDir Path temp;

  @Test
  void twoReadersAgreeWithTheCsv() throws IOException, SQLException {
    Path csv = temp.resolve("power.csv");
    write(csv);
    Path parquet = temp.resolve("power.parquet");
    Path again = temp.resolve("again.parquet");
    try (ParquetTwin twin = new ParquetTwin(temp.resolve("spill"))) {
      twin.convert(csv, COLUMNS, parquet);
    }
    try (ParquetTwin twin = new ParquetTwin(temp.resolve("spill"))) {
      twin.convert(csv, COLUMNS, again);
    }
    assertThat(again).hasSameBinaryContentAs(parquet);
    assertThat(Files.size(parquet)).isLessThan(Files.size(csv) / 3);

    try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(parquet));
        RowReader found = file.rowReader();
        CsvReader expected = CsvReader.open(csv)) {
      while (expected.next()) {
        found.next();
        Object[] cells = {
          found.getTimestamp(0),
          found.isNull(1) ? "" : found.getString(1),
          (double) found.getLong(2),
          found.isNull(3) ? Double.NaN : found.getDouble(3)
        };
        Object[] written = {
          Instant.parse(expected.text(0)), expected.text(1), expected.real(2), expected.real(3)
        };
        if (!Arrays.equals(cells, written)) {
          assertThat(cells).containsExactly(written);
        }
      }
      assertThat(found.hasNext()).isFalse();
    }
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT count(*), sum(level), count(array_W) FROM '" + parquet + "'")) {
      assertThat(found.next()).isTrue();
      assertThat(found.getLong(1)).isEqualTo(ROWS);
      assertThat(found.getLong(2)).isEqualTo((ROWS - 1L) * ROWS / 2);
      assertThat(found.getLong(3)).isEqualTo(ROWS - ROWS / 1000);
    }
  }

  @Test
  void aLeapSecondBecomesTheSecondBefore() throws IOException {
    Path csv = temp.resolve("leap.csv");
    Files.writeString(csv, "time_utc\n2016-12-31T23:59:60.500Z\n");
    Path parquet = temp.resolve("leap.parquet");
    try (ParquetTwin twin = new ParquetTwin(temp.resolve("spill"))) {
      twin.convert(csv, List.of(Column.time("time_utc")), parquet);
    }
    try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(parquet));
        RowReader found = file.rowReader()) {
      found.next();
      assertThat(found.getTimestamp(0)).isEqualTo(Instant.parse("2016-12-31T23:59:59.500Z"));
    }
  }

  private static void write(Path csv) {
    try (Table table = Table.create(csv, COLUMNS)) {
      Instant start = Instant.parse("2027-12-20T00:00:00.001Z");
      for (int row = 0; row < ROWS; row++) {
        String name = row % 5 == 0 ? null : row % 5 == 1 ? "" : "ring \"é\",\n" + row % 7;
        table.time(start.plusSeconds(row / 4).toString()).text(name).integer(row);
        table.real(row % 1000 == 7 ? Double.NaN : Math.sqrt(row) - 100).endRow();
      }
      table.flush();
    }
  }
}
