package space.skyrack.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import space.skyrack.SharedData;
import space.skyrack.environment.Season;
import space.skyrack.environment.SeasonSearch;
import space.skyrack.environment.ViewFactor;
import space.skyrack.model.OrbitSpec.Keplerian;
import space.skyrack.orbit.EarthGravity;
import space.skyrack.orbit.MeanElements;
import space.skyrack.satellite.Atmosphere;
import space.skyrack.satellite.Atmosphere.Activity;
import space.skyrack.time.Epoch;

/** Models of ours against closed forms that they do not contain, and a standard atmosphere. */
final class CrossCases {
  private static final int TILTS = 20_000;

  private CrossCases() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    double x = EarthGravity.ALTITUDE_ZERO_m / (EarthGravity.ALTITUDE_ZERO_m + 550e3);
    double flux = 0;
    double mean = 0;
    for (int tilt = 0; tilt < TILTS; tilt++) {
      double cosine = -1 + (2 * tilt + 1.0) / TILTS;
      double front = ViewFactor.tilted(x, cosine);
      flux = Math.max(flux, Math.abs(front - ViewFactor.tilted(x, -cosine) - x * x * cosine));
      mean += front / TILTS;
    }
    String sphere = "Lambert sphere, closed form";
    rows.add(
        Row.bound(
                "view-net",
                "view factor at 550 km, front less back of a plate at any tilt, worst",
                sphere,
                "",
                flux,
                1e-9)
            .note("must be the factor facing the Earth times the cosine of the tilt"));
    rows.add(
        Row.number(
                "view-mean",
                "view factor at 550 km, mean over all directions of a plate",
                sphere,
                "",
                0.5 * (1 - Math.sqrt(1 - x * x)),
                mean,
                1e-5)
            .note("a quarter of the solid angle of the Earth over pi"));
    rows.add(shadow(x));
    rows.addAll(standardAir());
    return rows;
  }

  /** An equatorial orbit meets the Sun in its plane: a circle's shadow is asin(R/a) / pi of it. */
  private static Row shadow(double x) {
    Keplerian orbit =
        new Keplerian(
            EarthGravity.ALTITUDE_ZERO_m / x, 0, 0, 0, 0, 0, Epoch.parse("2027-01-01T00:00:00Z"));
    Season season = SeasonSearch.search(orbit, 2027);
    return Row.number(
            "shadow-equator",
            "longest shadow of an equatorial orbit at 550 km, to the middle of the penumbra",
            "cylinder behind a circle, closed form",
            "min",
            StrictMath.asin(x) / Math.PI * MeanElements.of(orbit).period_s() / 60,
            0.5 * (season.longestUmbra_s() + season.longestShadow_s()) / 60,
            1e-3)
        .note("where the Earth's cross-section is a circle, cone and cylinder agree in the mean");
  }

  private static List<Row> standardAir() {
    List<Row> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(SharedData.file("atmosphere/ussa1976.dat"))) {
        String[] cell = line.strip().split("\\s+");
        if (cell[0].matches("[3579]00000")) {
          double altitude_m = Double.parseDouble(cell[0]);
          rows.add(
              Row.context(
                  "air-" + (int) (altitude_m / 1000),
                  "density at " + (int) (altitude_m / 1000) + " km",
                  "US Standard Atmosphere 1976",
                  Row.digits(Double.parseDouble(cell[1]), 3) + " kg/m3",
                  Row.digits(Atmosphere.density_kg_per_m3(altitude_m, Activity.MEAN), 3) + " kg/m3",
                  "one standard day of moderate activity, ours the mean of the globe at F10.7 140"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (rows.size() != 4) {
      throw new AssertionError("ussa1976.dat has not the rows that are looked for: " + rows);
    }
    return rows;
  }
}
