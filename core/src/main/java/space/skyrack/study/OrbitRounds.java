package space.skyrack.study;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.time.Epoch;

/**
 * Energy that a satellite harvested and used in orbits counted from sunrise to sunrise.
 *
 * @param rounds in the order of time
 */
record OrbitRounds(String file, List<Round> rounds) {
  private static final int FEWEST = 4;

  /** Low orbits need 84 minutes at least; above a day no round is one orbit. */
  private static final double SHORTEST_s = 4_800;

  private static final double LONGEST_s = 90_000;

  OrbitRounds {
    rounds = List.copyOf(rounds);
  }

  /** One orbit. */
  record Round(Epoch start, Epoch end, double harvest_Wh, double used_Wh) {}

  /** Column names: start and end without zone are read as UTC, energies in Wh. */
  public record Columns(String start, String end, String harvest, String used) {}

  /** The orbits of a file; null, and problems, if it cannot be used. */
  static @Nullable OrbitRounds read(Path path, Columns columns, List<Diagnostic> problems) {
    MeasuredTable table = MeasuredTable.read(path, problems);
    if (table == null) {
      return null;
    }
    int start = table.column(columns.start(), "--start");
    int end = table.column(columns.end(), "--end");
    int harvest = table.column(columns.harvest(), "--harvest");
    int used = table.column(columns.used(), "--used");
    if (start < 0 || end < 0 || harvest < 0 || used < 0) {
      return null;
    }
    List<Round> rounds = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      Epoch from = epoch(table, row, start);
      Epoch to = epoch(table, row, end);
      double harvest_Wh = table.real(row, harvest);
      double used_Wh = table.real(row, used);
      if (from == null || to == null) {
        continue;
      }
      double length_s = to.since_s(from);
      if (length_s < SHORTEST_s || length_s > LONGEST_s) {
        table.wrong(
            "a round of %.0f s is not one orbit".formatted(length_s),
            row,
            "give one row per orbit, from sunrise to sunrise");
      }
      if (!rounds.isEmpty() && from.compareTo(rounds.getLast().end()) < 0) {
        table.wrong("the round starts before the one above it ends", row, "sort by time");
      }
      if (harvest_Wh < 0 || harvest_Wh > 1e7) {
        table.wrong("a harvest of %.4g Wh".formatted(harvest_Wh), row, "give energies in Wh");
      }
      rounds.add(new Round(from, to, harvest_Wh, used_Wh));
    }
    if (!table.isSound()) {
      return null;
    }
    if (rounds.size() < FEWEST || rounds.stream().allMatch(round -> round.harvest_Wh() == 0)) {
      problems.add(
          MeasuredTable.about(
              path.toString(),
              "%d orbits with a harvest are too few to fit".formatted(rounds.size()),
              "give at least %d".formatted(FEWEST)));
      return null;
    }
    return new OrbitRounds(path.toString(), rounds);
  }

  private static @Nullable Epoch epoch(MeasuredTable table, int row, int column) {
    String text = table.text(row, column);
    try {
      return text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d$")
          ? Epoch.parse(text.replace(' ', 'T'))
          : Epoch.ofUtc(LocalDateTime.parse(text.replace(' ', 'T')));
    } catch (DateTimeException | IllegalArgumentException e) {
      table.wrong("`" + text + "` is not a time", row, "write 2023-04-24 23:34:52, in UTC");
      return null;
    }
  }

  /** Mean time from one start to the next, of neighbours that lie about one orbit apart. */
  double period_s() {
    double[] apart_s = new double[rounds.size() - 1];
    for (int i = 0; i < apart_s.length; i++) {
      apart_s[i] = rounds.get(i + 1).start().since_s(rounds.get(i).start());
    }
    double median_s = median(apart_s);
    return Arrays.stream(apart_s)
        .filter(one_s -> Math.abs(one_s - median_s) < 0.2 * median_s)
        .average()
        .orElse(median_s);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : 0.5 * (sorted[half - 1] + sorted[half]);
  }
}
