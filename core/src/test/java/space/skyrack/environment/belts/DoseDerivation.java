package space.skyrack.environment.belts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import space.skyrack.SharedData;

/** Computes the lines of the product's dose table from the models, the maps and the 550-km run. */
public final class DoseDerivation {
  private static final double[] ALTITUDES_km = {
    400, 450, 500, 550, 600, 650, 700, 800, 900, 1000, 1100, 1200, 1400, 1600
  };
  private static final double[] DEPTHS_mm = {0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20};

  /** Altitudes of SPENVIS count from 6,371.2 km, ours from 6,378.137 km. */
  public static final double SPENVIS_OFFSET_km = 6371.2 - 6378.137;

  /**
   * AP-8 for solar minimum belongs to a field of 1960, the maps show that of 1970. One number for
   * that change, tuned by hand until the fluxes above 50 MeV were those of SPENVIS on two orbits:
   * 530 km and 53 deg, 825 km and 98.8 deg. Agreement on them is a fit and proves no more than that
   * one number serves both.
   */
  public static final double FIELD_OF_1960_ratio = 1.021;

  private static final double YEAR_s = 365.25 * 86_400;
  private static final double REFERENCE_yr = 1825 / 365.25;
  private static final double LEAST_ANCHOR_deg = 30;
  private static final double ELECTRON_END_MeV = 5;

  private final FieldGrid grid = FieldGrid.all();
  private final TrappedModel protonsMin = model("ap8min");
  private final TrappedModel protonsMax = model("ap8max");
  private final TrappedModel electrons = model("ae8max");
  private final double[] protons_MeV = OrbitFlux.energies_MeV(1, 400, 60);
  private final double[] electrons_MeV = OrbitFlux.energies_MeV(0.25, 7, 40);
  private final TreeMap<Double, Spectra> spectra = new TreeMap<>();
  private final double[][][] reference_rad = reference();

  private record Spectra(
      OrbitFlux protonsMin, OrbitFlux protonsMax, OrbitFlux electrons, FieldGrid.Level level) {}

  private static TrappedModel model(String name) {
    return new TrappedModel(SharedData.file("radiation/" + name + ".asc"));
  }

  private Spectra spectra(double altitude_km) {
    return spectra.computeIfAbsent(
        altitude_km,
        at -> {
          FieldGrid.Level level = grid.orbit(at);
          return new Spectra(
              new OrbitFlux(protonsMin, level.stronger(FIELD_OF_1960_ratio), protons_MeV),
              new OrbitFlux(protonsMax, level, protons_MeV),
              new OrbitFlux(electrons, level, electrons_MeV),
              level);
        });
  }

  /** Protons, then electrons with bremsstrahlung, by inclination step and depth: rad in 5 years. */
  private static double[][][] reference() {
    double[][][] reference_rad = new double[2][10][DEPTHS_mm.length];
    try {
      for (String line : Files.readAllLines(SharedData.file("radiation/dose_depth_550km_5y.csv"))) {
        String[] columns = line.split(",", -1);
        if (!Character.isDigit(line.charAt(0))) {
          continue;
        }
        int step = Integer.parseInt(columns[0]) / 10;
        for (int d = 0; d < DEPTHS_mm.length; d++) {
          if (Math.abs(Double.parseDouble(columns[1]) - DEPTHS_mm[d]) < 1e-6) {
            reference_rad[0][step][d] = Double.parseDouble(columns[5]);
            reference_rad[1][step][d] =
                Double.parseDouble(columns[3]) + Double.parseDouble(columns[4]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reference_rad;
  }

  /** Thickness of a column of the table. */
  public static double depth_mm(int depth) {
    return DEPTHS_mm[depth];
  }

  /** Published over computed dose of protons at 550 km: how good the transport is by itself. */
  public double anchor_ratio(double inclination_deg, int depth) {
    int step = step(inclination_deg);
    double[] flux_value = spectra(550 + SPENVIS_OFFSET_km).protonsMin.mean_value(10.0 * step);
    double computed_rad =
        Shielded.protons_rad_per_s(protons_MeV, flux_value, DEPTHS_mm[depth])
            * REFERENCE_yr
            * YEAR_s;
    return reference_rad[0][step][depth] / computed_rad;
  }

  private double electronAnchor_rad(double inclination_deg, int depth) {
    int step = step(inclination_deg);
    double[] flux_value = spectra(550 + SPENVIS_OFFSET_km).electrons.mean_value(10.0 * step);
    return reference_rad[1][step][depth] / REFERENCE_yr / electronsAbove(flux_value, depth);
  }

  /** Near the equator the 550-km dose is nought or tiny and cannot anchor anything. */
  private static int step(double inclination_deg) {
    return (int) Math.rint(Math.max(LEAST_ANCHOR_deg, inclination_deg) / 10);
  }

  private double electronsAbove(double[] flux_value, int depth) {
    double threshold_MeV =
        Math.min(ELECTRON_END_MeV, Shielded.electronThreshold_MeV(DEPTHS_mm[depth]));
    // Behind some 6 mm what is left is bremsstrahlung, made by electrons of about 1 to 2 MeV.
    double braking_MeV = 1.5;
    return Shielded.above_value(
        electrons_MeV, flux_value, DEPTHS_mm[depth] >= 8 ? braking_MeV : threshold_MeV);
  }

  /** The whole table. */
  public List<String> table() {
    List<String> lines = new ArrayList<>(solarLines());
    for (double altitude_km : ALTITUDES_km) {
      lines.addAll(lines(altitude_km));
    }
    return lines;
  }

  /** The lines of one altitude. */
  public List<String> lines(double altitude_km) {
    List<String> lines = new ArrayList<>();
    Spectra here = spectra(altitude_km);
    for (int inclination_deg = 0; inclination_deg <= 90; inclination_deg += 10) {
      double[] least_value = here.protonsMin.mean_value(inclination_deg);
      double[] most_value = here.protonsMax.mean_value(inclination_deg);
      double[] electron_value = here.electrons.mean_value(inclination_deg);
      double[][] dose_rad = new double[3][DEPTHS_mm.length];
      for (int d = 0; d < DEPTHS_mm.length; d++) {
        double anchor_ratio = anchor_ratio(inclination_deg, d) * YEAR_s;
        dose_rad[0][d] =
            anchor_ratio * Shielded.protons_rad_per_s(protons_MeV, least_value, DEPTHS_mm[d]);
        dose_rad[1][d] =
            anchor_ratio * Shielded.protons_rad_per_s(protons_MeV, most_value, DEPTHS_mm[d]);
        dose_rad[2][d] = electronAnchor_rad(inclination_deg, d) * electronsAbove(electron_value, d);
      }
      String at = String.format(Locale.ROOT, "%.0f,%d", altitude_km, inclination_deg);
      lines.add(line("protons_solar_min," + at, dose_rad[0]));
      lines.add(line("protons_solar_max," + at, dose_rad[1]));
      lines.add(line("electrons," + at, dose_rad[2]));
      lines.add(
          line(
              "cell," + at,
              YEAR_s * CellDamage.protons_value(protons_MeV, least_value),
              YEAR_s * CellDamage.protons_value(protons_MeV, most_value),
              YEAR_s * CellDamage.electrons_value(electrons_MeV, electron_value)));
      lines.add(line("open," + at, here.level.open_fraction(inclination_deg)));
    }
    return lines;
  }

  /** Solar protons of a year, the same for every orbit before the Earth and its field hide them. */
  public static List<String> solarLines() {
    double[] energies_MeV = OrbitFlux.energies_MeV(1, 500, 200);
    double[] yearly_value = SolarSpectrum.fluence_value(energies_MeV);
    for (int e = 0; e < yearly_value.length; e++) {
      yearly_value[e] /= 5;
    }
    double[] dose_rad = new double[DEPTHS_mm.length];
    for (int d = 0; d < DEPTHS_mm.length; d++) {
      dose_rad[d] = Shielded.protons_rad_per_s(energies_MeV, yearly_value, DEPTHS_mm[d]);
    }
    return List.of(
        line("solar,0,0", dose_rad),
        line("solar_cell,0,0", CellDamage.protons_value(energies_MeV, yearly_value)));
  }

  private static String line(String head, double... values) {
    StringBuilder line = new StringBuilder(head);
    for (double value : values) {
      line.append(String.format(Locale.ROOT, ",%.3g", value));
    }
    return line.toString();
  }
}
