package space.skyrack.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;

class JournalTest {
  private static final Journal.Entry FIRST = new Journal.Entry(5, new Command.SetWork(3, 0.25));
  private static final Journal.Entry SECOND =
      new Journal.Entry(
          9,
          new Command.NewOrbit(
              2, new OrbitSpec.Keplerian(7.1e6, 0.001, 1.7, 0.1, 0.2, 0.3, new Epoch(77))));

  @TempDir private Path folder;

  @Test
  void givesBackWhatWasAppended() throws IOException {
    Path file = folder.resolve("journal");
    Journal journal = Journal.open(file);
    journal.append(FIRST);
    journal.append(SECOND);
    assertThat(Journal.open(file).entries()).isEqualTo(List.of(FIRST, SECOND));
  }

  @Test
  void dropsATornLastEntry() throws IOException {
    Path file = folder.resolve("journal");
    Journal journal = Journal.open(file);
    journal.append(FIRST);
    journal.append(SECOND);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 3));
    Journal reopened = Journal.open(file);
    assertThat(reopened.entries()).containsExactly(FIRST);
    reopened.append(SECOND);
    assertThat(Journal.open(file).entries()).containsExactly(FIRST, SECOND);
  }

  @Test
  void refusesADamagedEntryBeforeTheLast() throws IOException {
    Path file = folder.resolve("journal");
    Journal journal = Journal.open(file);
    journal.append(FIRST);
    journal.append(SECOND);
    byte[] bytes = Files.readAllBytes(file);
    bytes[12] ^= 1;
    Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    assertThatThrownBy(() -> Journal.open(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged at byte 0");
  }

  @Test
  void refusesToGoBackInTime() {
    Journal journal = Journal.inMemory();
    journal.append(SECOND);
    assertThatThrownBy(() -> journal.append(FIRST)).isInstanceOf(IllegalArgumentException.class);
  }
}
