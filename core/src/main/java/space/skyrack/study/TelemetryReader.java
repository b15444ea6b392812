package space.skyrack.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Diagnostic;

/** Reads measurements of a board and averages them over steps. */
final class TelemetryReader {
  private static final double ZERO_degC_K = 273.15;

  /** No electronics was ever read outside of these; a file in kelvin is. */
  private static final double COLDEST_degC = -150;

  private static final double HOTTEST_degC = 200;
  private static final double FIRST_MINUTE_s = 60;
  private static final int FEWEST_STEPS = 20;
  private static final int MOST_STEPS = 1_000_000;

  private final MeasuredTable table;
  private final TelemetryColumns columns;
  private final List<Diagnostic> problems;
  private final String file;

  private TelemetryReader(
      MeasuredTable table, TelemetryColumns columns, List<Diagnostic> problems, String file) {
    this.table = table;
    this.columns = columns;
    this.problems = problems;
    this.file = file;
  }

  /** The run in a file; null, and problems, if it cannot be used. */
  static @Nullable Telemetry read(Path path, TelemetryColumns columns, List<Diagnostic> problems) {
    MeasuredTable table = MeasuredTable.read(path, problems);
    return table == null
        ? null
        : new TelemetryReader(table, columns, problems, path.toString()).read();
  }

  private @Nullable Telemetry read() {
    int time = table.column(columns.time(), "--time");
    int chip = table.column(columns.chip(), "--chip");
    int[] heat = columns(columns.heat(), "--heat");
    int[] total = columns(columns.total(), "--total");
    int[] sun = columns(columns.sun(), "--sun");
    int[] surroundings = columns(columns.surroundings(), "--surroundings");
    if (time < 0
        || chip < 0
        || missing(surroundings)
        || missing(heat)
        || missing(total)
        || missing(sun)) {
      return null;
    }
    double[] time_s = times(time);
    double[] chip_K = new double[table.size()];
    for (int row = 0; row < chip_K.length; row++) {
      chip_K[row] = temperature_K(row, chip);
    }
    if (!table.isSound() || time_s.length == 0) {
      return null;
    }
    double startSurroundings_K = first_K(surroundings, time_s);
    return averaged(time_s, chip_K, heat, total, sun, startSurroundings_K);
  }

  private int[] columns(List<String> names, String option) {
    return names.stream().mapToInt(name -> table.column(name, option)).toArray();
  }

  private static boolean missing(int[] columns) {
    return Arrays.stream(columns).anyMatch(column -> column < 0);
  }

  /** Seconds after the first row; nothing, and a problem, if there are far too many steps. */
  private double[] times(int column) {
    double[] time_s = new double[table.size()];
    double first_s = table.real(0, column);
    for (int row = 0; row < time_s.length; row++) {
      time_s[row] = table.real(row, column) - first_s;
      if (row > 0 && time_s[row] <= time_s[row - 1]) {
        table.wrong("time does not increase", row, "sort the rows by time, once each");
      }
    }
    double steps = time_s[time_s.length - 1] / columns.step_s();
    if (steps < FEWEST_STEPS || steps > MOST_STEPS) {
      problems.add(
          MeasuredTable.about(
              file,
              "the file spans %.4g s, which is %.4g steps; a fit needs %d to %d"
                  .formatted(time_s[time_s.length - 1], steps, FEWEST_STEPS, MOST_STEPS),
              "times are in seconds; choose another step with --step"));
      return new double[0];
    }
    return time_s;
  }

  private double temperature_K(int row, int column) {
    double number_degC = table.real(row, column);
    if (number_degC < COLDEST_degC || number_degC > HOTTEST_degC) {
      table.wrong(
          "a temperature of %s degC is not one of electronics".formatted(table.text(row, column)),
          row,
          number_degC > HOTTEST_degC ? "maybe the column is in kelvin" : "");
    }
    return number_degC + ZERO_degC_K;
  }

  /** Mean of what the columns first say; NaN if there are none. */
  private double first_K(int[] surroundings, double[] time_s) {
    return Arrays.stream(surroundings)
        .mapToDouble(column -> first_K(column, time_s))
        .average()
        .orElse(Double.NaN);
  }

  /**
   * The first temperature of the first minute that is not 0, which stands for missing.
   *
   * <p>If there is none, the sensor that reports every other second really reads 0; nothing later
   * is looked at.
   */
  private double first_K(int column, double[] time_s) {
    for (int row = 0; row < table.size() && time_s[row] < FIRST_MINUTE_s; row++) {
      if (table.real(row, column) != 0) {
        return temperature_K(row, column);
      }
    }
    return ZERO_degC_K;
  }

  private @Nullable Telemetry averaged(
      double[] time_s,
      double[] chip_K,
      int[] heat,
      int[] total,
      int[] sun,
      double startSurroundings_K) {
    double step_s = columns.step_s();
    int steps = (int) (time_s[time_s.length - 1] / step_s);
    double[] heat_W = new double[steps];
    double[] rest_W = new double[steps];
    double[] sunlit_fraction = new double[steps];
    double[] mean_K = new double[steps];
    int[] rows = new int[steps];
    for (int row = 0; row < time_s.length; row++) {
      int k = (int) (time_s[row] / step_s);
      if (k < steps) {
        rows[k]++;
        double board_W = columns.heat_W() * largest(row, heat);
        heat_W[k] += board_W;
        rest_W[k] += total.length == 0 ? 0 : columns.total_W() * product(row, total) - board_W;
        sunlit_fraction[k] +=
            sun.length > 0 && largest(row, sun) > columns.sunAbove_value() ? 1 : 0;
        mean_K[k] += chip_K[row];
      }
    }
    if (!table.isSound()) {
      return null;
    }
    for (int k = 0; k < steps; k++) {
      if (rows[k] > 0) {
        heat_W[k] /= rows[k];
        rest_W[k] /= rows[k];
        sunlit_fraction[k] /= rows[k];
        mean_K[k] /= rows[k];
      } else {
        heat_W[k] = heat_W[k - 1];
        rest_W[k] = rest_W[k - 1];
        sunlit_fraction[k] = sunlit_fraction[k - 1];
        mean_K[k] = Double.NaN;
      }
    }
    return checked(
        new Telemetry(
            file,
            table.size(),
            step_s,
            heat_W,
            rest_W,
            sunlit_fraction,
            mean_K,
            chip_K[0],
            startSurroundings_K));
  }

  private @Nullable Telemetry checked(Telemetry run) {
    List<String> wrong = new ArrayList<>();
    if (!(run.meanHeat_W() > 0)) {
      wrong.add("the board's heat is %.4g W on average".formatted(run.meanHeat_W()));
    } else if (run.meanHeat_W() > 1e7) {
      wrong.add("the board's heat is %.4g W on average".formatted(run.meanHeat_W()));
    }
    if (run.meanRest_W() < 0) {
      wrong.add("the satellite takes %.4g W less than its board".formatted(-run.meanRest_W()));
    }
    wrong.forEach(what ->
        problems.add(
            MeasuredTable.about(file, what, "check --heat, --heat-per, --total and --total-per")));
    return wrong.isEmpty() ? run : null;
  }

  private double largest(int row, int[] columns) {
    double most = Double.NEGATIVE_INFINITY;
    for (int column : columns) {
      most = Math.max(most, table.real(row, column));
    }
    return most;
  }

  private double product(int row, int[] columns) {
    double product = 1;
    for (int column : columns) {
      product *= table.real(row, column);
    }
    return product;
  }
}
