package space.skyrack.environment.belts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import space.skyrack.SharedData;

/**
 * B and L of the 1970 field on a grid of latitude and longitude, at any altitude.
 *
 * <p>From SPENVIS maps at 400, 500, 600, 700 and 1,000 km. Between them, and beyond them from the
 * nearest two, B r^3 and L / r are linear in 1 / r.
 */
public final class FieldGrid {
  public static final int ROWS = 90;
  public static final int COLUMNS = 121;
  private static final double RADIUS_km = 6371.2;

  /** Protons of 100 MeV reach L = 5.7, of 200 MeV 4.7: cut-off 14.5 GV / L^2. */
  private static final double OPEN_value = 5;

  private static final int[] ALL_km = {400, 500, 600, 700, 1000};

  private final int[] maps_km;
  private final double[][] field_gauss;
  private final double[][] shell_value;
  private final double[][] flux_value;

  /** What was read or interpolated at one altitude, row by row from the south pole. */
  public static final class Level {
    private final double[] field_gauss;
    private final double[] shell_value;

    private Level(double[] field_gauss, double[] shell_value) {
      this.field_gauss = field_gauss;
      this.shell_value = shell_value;
    }

    public double field_gauss(int cell) {
      return field_gauss[cell];
    }

    public double shell_value(int cell) {
      return shell_value[cell];
    }

    /** The same shells in a field so many times as strong. */
    public Level stronger(double factor_ratio) {
      double[] scaled_gauss = field_gauss.clone();
      for (int cell = 0; cell < scaled_gauss.length; cell++) {
        scaled_gauss[cell] *= factor_ratio;
      }
      return new Level(scaled_gauss, shell_value);
    }

    /**
     * Share of an orbit's time on shells that solar protons reach: beyond 5, or open near the
     * poles, where SPENVIS gives no L.
     */
    public double open_fraction(double inclination_deg) {
      double[] time_fraction = time_fraction(inclination_deg);
      double open_value = 0;
      for (int row = 0; row < ROWS; row++) {
        for (int column = 0; column < COLUMNS - 1; column++) {
          double shell = shell_value[row * COLUMNS + column];
          boolean polar = Math.abs(latitude_deg(row)) > 50;
          if (shell > OPEN_value || (polar && Double.isNaN(shell))) {
            open_value += time_fraction[row] / (COLUMNS - 1);
          }
        }
      }
      return open_value;
    }
  }

  private FieldGrid(int... maps_km) {
    this.maps_km = maps_km.clone();
    field_gauss = new double[maps_km.length][ROWS * COLUMNS];
    shell_value = new double[maps_km.length][ROWS * COLUMNS];
    flux_value = new double[maps_km.length][ROWS * COLUMNS];
    for (int m = 0; m < maps_km.length; m++) {
      read(m);
    }
  }

  public static FieldGrid all() {
    return new FieldGrid(ALL_km);
  }

  /** Only some of the maps, to see what the others add. */
  public static FieldGrid of(int... maps_km) {
    return new FieldGrid(maps_km);
  }

  private void read(int map) {
    String name = "radiation/spenvis_ap8max_gt50MeV_" + maps_km[map] + "km.csv";
    try {
      List<String> lines = Files.readAllLines(SharedData.file(name));
      for (int cell = 0; cell < ROWS * COLUMNS; cell++) {
        String[] columns = lines.get(cell + 1).split(",", -1);
        field_gauss[map][cell] = real(columns[2]);
        shell_value[map][cell] = real(columns[3]);
        flux_value[map][cell] = real(columns[4]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double real(String text) {
    return text.strip().equals("NA") ? Double.NaN : Double.parseDouble(text);
  }

  public static double latitude_deg(int row) {
    return -89 + 2.0 * row;
  }

  /** AP-8 max above 50 MeV as SPENVIS gives it, per cm2 and s; NaN where it gives none. */
  public double[] spenvisFlux_value(int map_km) {
    for (int m = 0; m < maps_km.length; m++) {
      if (maps_km[m] == map_km) {
        return flux_value[m].clone();
      }
    }
    throw new IllegalArgumentException("no map at " + map_km + " km");
  }

  /**
   * At an altitude above the equatorial radius of 6,378.137 km, measured along the radius; each row
   * takes the geodetic height that an orbit of that radius has at its latitude.
   */
  public Level orbit(double altitude_km) {
    Level level = new Level(new double[ROWS * COLUMNS], new double[ROWS * COLUMNS]);
    for (int row = 0; row < ROWS; row++) {
      double sine_value = StrictMath.sin(StrictMath.toRadians(latitude_deg(row)));
      fill(level, row, altitude_km + 21.385 * sine_value * sine_value);
    }
    return level;
  }

  /** At one geodetic altitude, as the maps are. */
  public Level map(double altitude_km) {
    Level level = new Level(new double[ROWS * COLUMNS], new double[ROWS * COLUMNS]);
    for (int row = 0; row < ROWS; row++) {
      fill(level, row, altitude_km);
    }
    return level;
  }

  private void fill(Level level, int row, double altitude_km) {
    int above = 1;
    while (above < maps_km.length - 1 && maps_km[above] < altitude_km) {
      above++;
    }
    double low_km = RADIUS_km + maps_km[above - 1];
    double high_km = RADIUS_km + maps_km[above];
    double here_km = RADIUS_km + altitude_km;
    double way_value = (1 / here_km - 1 / low_km) / (1 / high_km - 1 / low_km);
    for (int cell = row * COLUMNS; cell < (row + 1) * COLUMNS; cell++) {
      double lowField_value = field_gauss[above - 1][cell] * low_km * low_km * low_km;
      double highField_value = field_gauss[above][cell] * high_km * high_km * high_km;
      level.field_gauss[cell] =
          (lowField_value + way_value * (highField_value - lowField_value))
              / (here_km * here_km * here_km);
      double lowShell_value = shell_value[above - 1][cell] / low_km;
      double highShell_value = shell_value[above][cell] / high_km;
      level.shell_value[cell] =
          (lowShell_value + way_value * (highShell_value - lowShell_value)) * here_km;
    }
  }

  /** Share of the time that a circular orbit spends in each row. */
  public static double[] time_fraction(double inclination_deg) {
    double[] time_fraction = new double[ROWS];
    double sine_value = Math.max(1e-3, StrictMath.sin(StrictMath.toRadians(inclination_deg)));
    for (int row = 0; row < ROWS; row++) {
      double south_value = edge_value(latitude_deg(row) - 1, sine_value);
      double north_value = edge_value(latitude_deg(row) + 1, sine_value);
      time_fraction[row] = (north_value - south_value) / Math.PI;
    }
    return time_fraction;
  }

  private static double edge_value(double latitude_deg, double sine_value) {
    double ratio_value = StrictMath.sin(StrictMath.toRadians(latitude_deg)) / sine_value;
    return StrictMath.asin(Math.max(-1, Math.min(1, ratio_value)));
  }
}
