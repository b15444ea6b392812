package space.skyrack.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  private static final List<Column> COLUMNS =
      List.of(Column.text("satellite"), Column.integer("count"), Column.real("power_W", 6));

  @TempDir Path temp;
  Path target;

  @BeforeEach
  void target() {
    target = temp.resolve("demo");
  }

  @Test
  void aRunAppearsWhole() throws IOException {
    RunFolder folder = RunFolder.create(target);
    Table table = folder.table("power", COLUMNS);
    table.text("ring, \"07\"").integer(3).real(12.345678).endRow();
    table.text(null).integer(-1).real(Double.NaN).endRow();
    assertThat(target).doesNotExist();
    folder.finish();
    folder.close();
    assertThat(temp.resolve("demo.partial")).doesNotExist();
    assertThat(target.resolve("tables/power.parquet")).exists();
    assertThat(target.resolve("tables/power.csv"))
        .hasContent("satellite,count,power_W\n\"ring, \"\"07\"\"\",3,12.3457\n,-1,\n");
    assertThat(names(target)).containsExactly("tables");
  }

  @Test
  void anotherFolderIsRefusedUntouched() throws IOException {
    Files.createDirectories(target);
    Files.writeString(target.resolve("thesis.tex"), "years of work");
    assertThatThrownBy(() -> RunFolder.create(target))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("is not empty and holds no run: it has thesis.tex");
    assertThat(names(temp)).containsExactly("demo");
    Files.createDirectories(temp.resolve("fresh.partial/mine"));
    assertThatThrownBy(() -> RunFolder.create(temp.resolve("fresh")))
        .hasMessageContaining("holds no run");
    assertThat(temp.resolve("fresh.partial/mine")).exists();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    assertThatThrownBy(() -> RunFolder.create(file)).hasMessageContaining("is a file");
    assertThatThrownBy(() -> RunFolder.create(file.resolve("demo")))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("cannot write");
  }

  @Test
  void theOldRunIsReplacedOnlyByAFinishedOne() throws IOException {
    Files.createDirectories(target);
    Files.writeString(target.resolve("summary.json"), "old");
    RunFolder broken = RunFolder.create(target);
    Table table = broken.table("power", COLUMNS);
    Files.delete(broken.path().resolve("tables/power.csv"));
    table.text("a").integer(1).real(1).endRow();
    assertThatThrownBy(broken::finish).isInstanceOf(ResultsException.class);
    broken.close();
    assertThat(target.resolve("summary.json")).hasContent("old");

    RunFolder good = RunFolder.create(target);
    Files.writeString(good.path().resolve("summary.json"), "new");
    assertThat(target.resolve("summary.json")).hasContent("old");
    good.finish();
    assertThat(target.resolve("summary.json")).hasContent("new");
    assertThat(names(temp)).containsExactly("demo");
  }

  @Test
  void aCrashBetweenTheTwoMovesIsHealed() throws IOException {
    Files.createDirectories(temp.resolve("demo.replaced"));
    Files.writeString(temp.resolve("demo.replaced/summary.json"), "old");
    RunFolder.create(target).abandon();
    assertThat(target.resolve("summary.json")).hasContent("old");
    assertThat(names(temp)).containsExactly("demo");
  }

  @Test
  void twoRunsDoNotShareAFolder() {
    try (RunFolder first = RunFolder.create(target)) {
      assertThat(first.target().getFileName()).hasToString("demo");
      assertThatThrownBy(() -> RunFolder.create(target)).hasMessageContaining("in use");
    }
  }

  @Test
  void aResumedTableGoesOnWhereTheCheckpointSawIt() throws IOException {
    RunFolder straight = RunFolder.create(temp.resolve("straight"));
    rows(straight.table("power", COLUMNS), 0, 5000);
    straight.finish();

    RunFolder killed = RunFolder.create(target);
    Files.writeString(killed.path().resolve("run.lock"), "");
    Table table = killed.table("power", COLUMNS);
    rows(table, 0, 2000);
    Table.Position seen = table.position();
    killed.sync();
    killed.keep();
    rows(table, 2000, 2700);
    table.flush();
    killed.close();

    RunFolder resumed = RunFolder.resume(target);
    Table again = resumed.table("power", COLUMNS);
    assertThatThrownBy(again::position).isInstanceOf(IllegalStateException.class);
    again.truncate(seen);
    rows(again, 2000, 5000);
    assertThat(again.position().rows()).isEqualTo(5000);
    resumed.finish();
    for (String name : List.of("tables/power.csv", "tables/power.parquet")) {
      assertThat(target.resolve(name))
          .hasSameBinaryContentAs(temp.resolve("straight").resolve(name));
    }
  }

  @Test
  void aTableShorterThanItsCheckpointIsRefused() throws IOException {
    RunFolder killed = RunFolder.create(target);
    Files.writeString(killed.path().resolve("run.lock"), "");
    rows(killed.table("power", COLUMNS), 0, 3);
    killed.keep();
    killed.close();
    RunFolder resumed = RunFolder.resume(target);
    Table table = resumed.table("power", COLUMNS);
    assertThatThrownBy(() -> table.truncate(new Table.Position(3, 1000)))
        .hasMessageContaining("bytes but the checkpoint 1000");
    assertThatThrownBy(() -> resumed.table("thermal", COLUMNS).time("2027-12-20T00:00:00.000Z"))
        .hasMessageContaining("thermal.csv: got TIME");
    resumed.abandon();
    assertThatThrownBy(() -> RunFolder.resume(target)).hasMessageContaining("no unfinished run");
  }

  private static void rows(Table table, int from, int to) {
    for (int row = from; row < to; row++) {
      table.text("ring-" + row).integer(row).real(row / 7.0).endRow();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    return FolderSwap.list(folder).stream().map(path -> "" + path.getFileName()).toList();
  }
}
