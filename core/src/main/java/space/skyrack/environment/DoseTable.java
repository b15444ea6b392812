package space.skyrack.environment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
import space.skyrack.model.Radiation;
import space.skyrack.orbit.EarthGravity;

/**
 * Radiation of circular orbits by altitude, inclination and shielding.
 *
 * <p>Model: fluxes of AE-8 MAX and AP-8 MIN and MAX in the mean over an orbit give the dose of
 * protons by Bethe's formula at the centre of an aluminium sphere; that of electrons follows the
 * flux above the energy that just passes the shield. Both are scaled so that at 550 km they are
 * those of SHIELDOSE-2. Solar protons: ESP-PSYCHIC, on the shells beyond L = 5 and not behind the
 * Earth. Derived by {@code environment.belts} of the tests; decision 0010 tells which figures were
 * fitted to the runs that they are compared with: the field of 1960 and the interpolation in L.
 *
 * <p>Shape: {@code table[kind][altitude][inclination][depth]}.
 *
 * <p>Limits: {@link #covers}. Outside, the nearest edge of the table is taken and must be tagged.
 * The field is that of 1960 and 1970, as the models demand; the Anomaly has moved since, an orbit's
 * mean hardly changes with that. Cosmic rays, by our estimate below 0.1 Gy a year, are not
 * included.
 */
public final class DoseTable {
  public static final double LOWEST_m = 400e3;
  public static final double HIGHEST_m = 1600e3;
  public static final double THINNEST_m = 0.5e-3;
  public static final double THICKEST_m = 20e-3;

  /** The table's own ends; beyond them its edge is taken. */
  public static final Envelope VALIDITY =
      Envelope.of(
          "environment.dose",
          "dose by AE-8, AP-8 and ESP-PSYCHIC",
          constellation -> constellation.satellite().radiation() != null,
          List.of(Domain.DOSE),
          Range.of(
              Measure.ALTITUDE,
              LOWEST_m,
              HIGHEST_m,
              "held against SPENVIS at 530, 550 and 825 km and its maps of 400 to 1,000 km, to which two"
                  + " of its parameters were fitted; extrapolated up to 1,600 km (decision 0010)"),
          Range.of(
              Measure.ECCENTRICITY,
              0,
              0.01,
              "the table is made for circular orbits; no eccentric orbit was compared"),
          Range.ofDesign(
              "shielding_m",
              THINNEST_m,
              THICKEST_m,
              "radiation.shielding",
              constellation -> shield_m(constellation.satellite().radiation()),
              "SHIELDOSE-2 at 550 km between these depths"));

  private static final double[] ALTITUDES_m = {
    400e3, 450e3, 500e3, 550e3, 600e3, 650e3, 700e3, 800e3, 900e3, 1000e3, 1100e3, 1200e3, 1400e3,
    1600e3
  };
  private static final double[] DEPTHS_m = {
    0.5e-3, 1e-3, 1.5e-3, 2e-3, 3e-3, 4e-3, 5e-3, 6e-3, 8e-3, 10e-3, 12e-3, 14e-3, 16e-3, 20e-3
  };
  private static final double DEGREES_PER_STEP_count = 10;
  private static final int INCLINATIONS = 10;
  private static final int SLANTS = 64;
  private static final double PER_CM2_per_m2 = 1e4;
  private static final double EARTH_m = EarthGravity.ALTITUDE_ZERO_m;

  private enum Kind {
    PROTONS_SOLAR_MIN,
    PROTONS_SOLAR_MAX,
    ELECTRONS,
    /** Equivalent electrons of the cell: protons of quiet and active Sun, electrons. */
    CELL,
    /** Share of the time on shells that solar protons reach. */
    OPEN
  }

  private final double[][][][] table =
      new double[Kind.values().length][ALTITUDES_m.length][INCLINATIONS][];
  private double[] solar_table = {};
  private double solarCell_value;

  private DoseTable() {}

  private static double shield_m(@Nullable Radiation radiation) {
    return radiation == null ? THICKEST_m : radiation.shield_m();
  }

  /** Reads the table, which is part of the program. */
  public static DoseTable load() {
    DoseTable loaded = new DoseTable();
    try (InputStream in = DoseTable.class.getResourceAsStream("dose.csv")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its dose table");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        loaded.put(line.split(",", -1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return loaded;
  }

  private void put(String[] columns) {
    double[] numbers = new double[columns.length - 3];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Double.parseDouble(columns[i + 3]);
    }
    switch (columns[0]) {
      case "solar" -> solar_table = numbers;
      case "solar_cell" -> solarCell_value = numbers[0];
      default -> {
        int altitude = Arrays.binarySearch(ALTITUDES_m, 1e3 * Double.parseDouble(columns[1]));
        int inclination = (int) (Double.parseDouble(columns[2]) / DEGREES_PER_STEP_count);
        Kind kind = Kind.valueOf(columns[0].toUpperCase(Locale.ROOT));
        table[kind.ordinal()][altitude][inclination] = numbers;
      }
    }
  }

  /** Whether an altitude lies in the table. */
  public static boolean covers(double altitude_m) {
    return altitude_m >= LOWEST_m && altitude_m <= HIGHEST_m;
  }

  /** Whether a shield lies in the table. */
  public static boolean coversShield(double shield_m) {
    return shield_m >= THINNEST_m && shield_m <= THICKEST_m;
  }

  /** Dose at the centre of an aluminium sphere with a wall of this thickness. */
  public Dose behind(double shield_m, double altitude_m, double inclination_rad) {
    double open_ratio = open_fraction(altitude_m, inclination_rad);
    double[] quiet = byDepth(Kind.PROTONS_SOLAR_MIN, altitude_m, inclination_rad);
    double[] electrons = byDepth(Kind.ELECTRONS, altitude_m, inclination_rad);
    double[] active = byDepth(Kind.PROTONS_SOLAR_MAX, altitude_m, inclination_rad);
    double quiet_value = at(quiet, shield_m);
    double electrons_value = at(electrons, shield_m);
    double slab_value = 0;
    for (int s = 0; s < SLANTS; s++) {
      double slant_m = shield_m / ((s + 0.5) / SLANTS);
      slab_value += at(quiet, slant_m) / SLANTS;
      slab_value += at(electrons, slant_m) / SLANTS;
    }
    double sphere_value = quiet_value + electrons_value;
    return new Dose(
        quiet_value * Dose.RAD_Gy,
        at(active, shield_m) * Dose.RAD_Gy,
        electrons_value * Dose.RAD_Gy,
        at(solar_table, shield_m) * open_ratio * Dose.RAD_Gy,
        sphere_value > 0 ? slab_value / sphere_value : 1);
  }

  /** Damage to cells behind 0.1 mm of glass. */
  public CellFluence onCells(double altitude_m, double inclination_rad) {
    double protons_value =
        0.5
            * (mean(Kind.CELL, 0, altitude_m, inclination_rad)
                + mean(Kind.CELL, 1, altitude_m, inclination_rad));
    return new CellFluence(
        protons_value * PER_CM2_per_m2,
        mean(Kind.CELL, 2, altitude_m, inclination_rad) * PER_CM2_per_m2,
        solarCell_value * open_fraction(altitude_m, inclination_rad) * PER_CM2_per_m2);
  }

  /** Share of the solar protons that arrive: on open shells, and not behind the Earth. */
  public double open_fraction(double altitude_m, double inclination_rad) {
    double sine_ratio = EARTH_m / (EARTH_m + altitude_m);
    double sky_fraction = 0.5 * (1 + StrictMath.sqrt(1 - sine_ratio * sine_ratio));
    return sky_fraction * mean(Kind.OPEN, 0, altitude_m, inclination_rad);
  }

  private double[] byDepth(Kind kind, double altitude_m, double inclination_rad) {
    double[] byDepth_value = new double[DEPTHS_m.length];
    for (int d = 0; d < byDepth_value.length; d++) {
      byDepth_value[d] = mean(kind, d, altitude_m, inclination_rad);
    }
    return byDepth_value;
  }

  /** A power law between depths, its last one beyond the thickest, flat below the thinnest. */
  private static double at(double[] dose_value, double depth_m) {
    if (depth_m <= DEPTHS_m[0]) {
      return dose_value[0];
    }
    int above = upper(DEPTHS_m, depth_m);
    double near_value = dose_value[above - 1];
    double far_value = dose_value[above];
    double way_ratio =
        StrictMath.log(depth_m / DEPTHS_m[above - 1])
            / StrictMath.log(DEPTHS_m[above] / DEPTHS_m[above - 1]);
    return near_value > 0 && far_value > 0
        ? near_value * StrictMath.pow(far_value / near_value, way_ratio)
        : Math.max(0, near_value + way_ratio * (far_value - near_value));
  }

  /** Exponential between altitudes, linear between inclinations; beyond 90 deg as before it. */
  private double mean(Kind kind, int column, double altitude_m, double inclination_rad) {
    double folded_deg = StrictMath.toDegrees(inclination_rad);
    double inclination_deg = folded_deg > 90 ? 180 - folded_deg : folded_deg;
    int right =
        (int)
            Math.max(
                1, Math.min(INCLINATIONS - 1, Math.ceil(inclination_deg / DEGREES_PER_STEP_count)));
    double way_ratio = inclination_deg / DEGREES_PER_STEP_count - (right - 1);
    double left_value = atInclination(kind, right - 1, column, altitude_m);
    double right_value = atInclination(kind, right, column, altitude_m);
    return left_value + way_ratio * (right_value - left_value);
  }

  private double atInclination(Kind kind, int inclination, int column, double altitude_m) {
    double held_m = Math.max(LOWEST_m, Math.min(HIGHEST_m, altitude_m));
    int above = upper(ALTITUDES_m, held_m);
    double low_value = table[kind.ordinal()][above - 1][inclination][column];
    double high_value = table[kind.ordinal()][above][inclination][column];
    double way_ratio =
        (held_m - ALTITUDES_m[above - 1]) / (ALTITUDES_m[above] - ALTITUDES_m[above - 1]);
    return low_value > 0 && high_value > 0
        ? low_value * StrictMath.pow(high_value / low_value, way_ratio)
        : low_value + way_ratio * (high_value - low_value);
  }

  private static int upper(double[] rising_value, double x_value) {
    int above = 1;
    while (above < rising_value.length - 1 && rising_value[above] < x_value) {
      above++;
    }
    return above;
  }
}
