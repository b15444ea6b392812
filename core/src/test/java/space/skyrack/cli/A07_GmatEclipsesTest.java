package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.SharedData;
import space.skyrack.time.Epoch;

/**
 * {@code scenarios/cygfm01.yaml} from GMAT's first state, through the numerical propagator.
 *
 * <p>Truth: GMAT's eclipse report of the same orbit. Its first row and ours start in the umbra, at
 * the start of the run and not at an edge of the shadow.
 */
class A07_GmatEclipsesTest {
  private static final DateTimeFormatter GREGORIAN =
      DateTimeFormatter.ofPattern("dd MMM yyyy HH:mm:ss.SSS", Locale.ENGLISH);

  @TempDir Path temp;

  @Test
  void edgesAgreeWithGmat() throws Exception {
    List<String[]> theirs =
        Files.readAllLines(SharedData.file("eclipse/cygfm01/EclipseLocator1.txt")).stream()
            .filter(line -> line.contains("Earth"))
            .map(line -> line.trim().split(" {3,}"))
            .toList();
    Cli.run(temp.resolve("run"), Cli.SCENARIOS.resolve("cygfm01.yaml").toString());
    List<String[]> ours =
        Cli.table(temp.resolve("run"), "eclipses").stream()
            .skip(1)
            .map(row -> row.split(","))
            .toList();
    assertThat(ours).hasSameSizeAs(theirs).hasSize(23);
    assertThat(ours.stream().filter(row -> row[1].equals("umbra"))).hasSize(8);
    assertThat(ours.getFirst()[1] + " from " + ours.getFirst()[2])
        .isEqualTo("umbra from 2025-12-16T06:39:55.990Z");
    double worst_s = 0;
    for (int row = 0; row < ours.size(); row++) {
      assertThat(ours.get(row)[1]).isEqualTo(theirs.get(row)[4].trim().toLowerCase(Locale.ROOT));
      for (int edge = 0; edge < 2; edge++) {
        LocalDateTime utc = LocalDateTime.parse(theirs.get(row)[edge].trim(), GREGORIAN);
        long error_ns = Epoch.parse(ours.get(row)[2 + edge]).tai_ns() - Epoch.ofUtc(utc).tai_ns();
        worst_s = Math.max(worst_s, Math.abs(error_ns) * 1e-9);
      }
    }
    System.out.printf("GMAT through run: 8 umbras, 15 penumbras, worst edge %.3f s%n", worst_s);
    assertThat(worst_s).isLessThan(0.5);
  }
}
