package space.skyrack.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import space.skyrack.results.CsvReader;
import space.skyrack.results.ResultsException;

/**
 * One reading of a table of time series: a satellite in full, and the fleet as a map of worst
 * values.
 *
 * @param strip the rows of one satellite
 * @param heat the whole fleet, at most {@value #MOST_ROWS} by {@value #MOST_COLUMNS} cells
 */
record FleetScan(Strip strip, HeatMap heat, SortedSet<String> outside) {
  private static final int MOST_ROWS = 200;
  private static final int MOST_COLUMNS = 300;

  /**
   * The samples of one satellite.
   *
   * @param time_ms UTC, milliseconds since 1970
   * @param columns values by column name
   * @param outside models outside their range, by row; empty where all are inside
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only drawn
  record Strip(long[] time_ms, SequencedMap<String, double[]> columns, List<String> outside) {}

  /**
   * The worst value by satellite and time.
   *
   * @param names one per row; a row of several satellites names the first and the last
   * @param means whether the values are means of planes, because nothing else was written
   * @param time_ms start of each column
   * @param cells_value row by row, NaN where there is no sample
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only drawn
  record HeatMap(List<String> names, boolean means, long[] time_ms, double[][] cells_value) {}

  /** What {@link #of} looks for. */
  record Request(
      String table, Subject subject, List<String> columns, String heatColumn, boolean lowest) {}

  static Optional<FleetScan> of(RunView run, Request request) {
    Optional<CsvReader> first = run.table(request.table);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Census census = new Census();
    try (CsvReader rows = first.get()) {
      census.count(rows, request.subject);
    }
    try (CsvReader rows = run.table(request.table).orElseThrow()) {
      return Optional.of(read(rows, request, census));
    }
  }

  private static FleetScan read(CsvReader rows, Request request, Census census) {
    int[] stripColumns = request.columns.stream().mapToInt(rows::findColumn).toArray();
    long[] stripTime_ms = new long[census.stripRows];
    double[][] strip = new double[stripColumns.length][census.stripRows];
    Map<String, Integer> names = census.heatRows();
    Map<Long, Integer> times = census.timeIndex();
    int heatRows = Math.min(MOST_ROWS, names.size());
    int heatColumns = Math.min(MOST_COLUMNS, times.size());
    double[][] heat = new double[heatRows][heatColumns];
    for (double[] row : heat) {
      Arrays.fill(row, Double.NaN);
    }
    Cursor cursor = new Cursor(rows);
    int heatColumn = rows.findColumn(request.heatColumn);
    int tagColumn = rows.findColumn("outside_validity");
    List<String> tags = new ArrayList<>();
    SortedSet<String> all = new TreeSet<>();
    int next = 0;
    while (cursor.next()) {
      String tag = tagColumn < 0 ? "" : rows.text(tagColumn);
      if (!tag.isEmpty()) {
        all.add(tag);
      }
      if (cursor.shows(request.subject)) {
        tags.add(tag);
        stripTime_ms[next] = cursor.time_ms();
        for (int column = 0; column < stripColumns.length; column++) {
          strip[column][next] = rows.real(stripColumns[column]);
        }
        next++;
      }
      Integer name = cursor.scope().equals(census.heatScope()) ? names.get(cursor.name()) : null;
      Integer time = times.get(cursor.time_ms());
      if (name != null && time != null) {
        int row = (int) ((long) name * heatRows / names.size());
        int column = (int) ((long) time * heatColumns / times.size());
        heat[row][column] = worst(heat[row][column], rows.real(heatColumn), request.lowest);
      }
    }
    SequencedMap<String, double[]> series = new LinkedHashMap<>();
    for (int column = 0; column < stripColumns.length; column++) {
      series.put(request.columns.get(column), strip[column]);
    }
    return new FleetScan(
        new Strip(stripTime_ms, series, tags),
        new HeatMap(
            rowNames(List.copyOf(names.keySet()), heatRows),
            census.heatScope().equals("plane-mean"),
            columnTimes(times, heatColumns),
            heat),
        Outside.ids(all));
  }

  private static double worst(double known, double fresh, boolean lowest) {
    if (Double.isNaN(known) || Double.isNaN(fresh)) {
      return Double.isNaN(known) ? fresh : known;
    }
    return lowest ? Math.min(known, fresh) : Math.max(known, fresh);
  }

  private static List<String> rowNames(List<String> names, int rows) {
    String[] shown = new String[rows];
    for (int index = 0; index < names.size(); index++) {
      int row = (int) ((long) index * rows / names.size());
      String first = shown[row];
      shown[row] =
          first == null ? names.get(index) : first.split(" … ")[0] + " … " + names.get(index);
    }
    return List.of(shown);
  }

  private static long[] columnTimes(Map<Long, Integer> times, int columns) {
    long[] starts = new long[columns];
    Arrays.fill(starts, Long.MAX_VALUE);
    times.forEach((time, index) -> {
      int column = (int) ((long) index * columns / times.size());
      starts[column] = Math.min(starts[column], time);
    });
    return starts;
  }

  /** UTC text such as {@code 2027-12-20T00:00:00.000Z} as milliseconds since 1970. */
  static long millis(String utc) {
    try {
      long day = LocalDate.of(whole(utc, 0, 4), whole(utc, 5, 7), whole(utc, 8, 10)).toEpochDay();
      long minutes = (day * 24 + whole(utc, 11, 13)) * 60 + whole(utc, 14, 16);
      boolean millis = utc.length() == 24 && utc.charAt(19) == '.';
      return minutes * 60_000
          + (millis
              ? whole(utc, 17, 19) * 1000L + whole(utc, 20, 23)
              : Math.round(Double.parseDouble(utc.substring(17, utc.length() - 1)) * 1e3));
    } catch (RuntimeException e) {
      throw new ResultsException("`" + utc + "` is not a UTC time", "run the scenario again", e);
    }
  }

  private static int whole(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** A row's time, scope and satellite. */
  private static final class Cursor {
    private final CsvReader rows;
    private final int timeColumn;
    private final int scopeColumn;
    private final int satelliteColumn;
    private String plane = "";
    private String lastTime = "";
    private long last_ms;

    Cursor(CsvReader rows) {
      this.rows = rows;
      this.timeColumn = rows.findColumn("time_utc");
      this.scopeColumn = rows.findColumn("scope");
      this.satelliteColumn = rows.findColumn("satellite");
    }

    /** The rows of a plane begin with its mean, which bears its name. */
    boolean next() {
      boolean found = rows.next();
      if (found && scope().equals("plane-mean")) {
        plane = satellite();
      }
      return found;
    }

    /** Satellite or plane that the row stands for. */
    String name() {
      return scope().equals("plane-worst") && !plane.isEmpty() ? plane : satellite();
    }

    boolean shows(Subject subject) {
      return switch (subject.rows()) {
        case SATELLITE -> isSatellite() && satellite().equals(subject.name());
        case LONE -> scope().equals("plane-worst") && satellite().equals(subject.name());
        case PLANE -> scope().equals("plane-worst") && name().equals(subject.name());
      };
    }

    /** Rows of one instant follow each other, so its text is mostly the same object. */
    @SuppressWarnings("ReferenceEquality")
    long time_ms() {
      String time = rows.text(timeColumn);
      if (time != lastTime) {
        lastTime = time;
        last_ms = millis(time);
      }
      return last_ms;
    }

    String scope() {
      return rows.text(scopeColumn);
    }

    boolean isSatellite() {
      return scope().equals("satellite");
    }

    String satellite() {
      return rows.text(satelliteColumn);
    }
  }

  /** Who and when: known before the second reading, so that this one needs fixed memory. */
  private static final class Census {
    private final TreeMap<Long, Integer> times = new TreeMap<>();
    private final SequencedMap<String, Integer> satellites = new LinkedHashMap<>();
    private final SequencedMap<String, Integer> planes = new LinkedHashMap<>();
    private final SequencedMap<String, Integer> means = new LinkedHashMap<>();
    private int stripRows;

    void count(CsvReader rows, Subject subject) {
      Cursor cursor = new Cursor(rows);
      long last_ms = Long.MIN_VALUE;
      while (cursor.next()) {
        if (cursor.time_ms() != last_ms) {
          last_ms = cursor.time_ms();
          times.put(last_ms, 0);
        }
        stripRows += cursor.shows(subject) ? 1 : 0;
        if (cursor.isSatellite()) {
          satellites.putIfAbsent(cursor.satellite(), satellites.size());
        } else if (cursor.scope().equals("plane-worst")) {
          planes.putIfAbsent(cursor.name(), planes.size());
        } else if (cursor.scope().equals("plane-mean")) {
          means.putIfAbsent(cursor.name(), means.size());
        }
      }
    }

    /**
     * Planes stand for the fleet when only one satellite has rows of its own, if need be by means.
     */
    String heatScope() {
      if (satellites.size() > 1) {
        return "satellite";
      }
      return planes.isEmpty() && !means.isEmpty() ? "plane-mean" : lone();
    }

    private String lone() {
      return planes.isEmpty() ? "satellite" : "plane-worst";
    }

    Map<String, Integer> heatRows() {
      return switch (heatScope()) {
        case "satellite" -> satellites;
        case "plane-mean" -> means;
        default -> planes;
      };
    }

    Map<Long, Integer> timeIndex() {
      int index = 0;
      for (Map.Entry<Long, Integer> entry : times.entrySet()) {
        entry.setValue(index++);
      }
      return times;
    }
  }
}
