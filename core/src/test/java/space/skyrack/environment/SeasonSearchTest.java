package space.skyrack.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.skyrack.environment.Exposure.Phase;
import space.skyrack.model.OrbitSpec.Keplerian;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

class SeasonSearchTest {
  private static final double GRAVITY = 3.986004418e14;

  /** Truth: the year at 650 km as recomputed with the rows ECL-*: 4.6 h, 1,407 and 1,317 W/m2. */
  @Test
  void worstDayAndFlux() {
    Season dawn = SeasonSearch.search(sunSynchronous(650, 6), 2027);
    Season dusk = SeasonSearch.search(sunSynchronous(650, 18), 2027);
    assertThat(dawn.worstMeanDayUmbra_s() / 3600).isCloseTo(4.6, Offset.offset(0.06));
    assertThat(dawn.worstDayUmbra_s())
        .as("a UTC day with fifteen of 14.7 shadows a day")
        .isCloseTo(15 * dawn.longestUmbra_s(), Percentage.withPercentage(0.1));
    assertThat(dawn.worstFlux_W_per_m2()).isCloseTo(1407, Offset.offset(2.0));
    assertThat(dusk.worstFlux_W_per_m2()).isCloseTo(1317, Offset.offset(2.0));
    assertThat(SeasonSearch.search(sunSynchronous(1310, 6), 2027).longestUmbra_s()).isLessThan(60);
    assertThat(SeasonSearch.search(sunSynchronous(1400, 6), 2027).longestShadow_s()).isZero();
  }

  /** Truth: the step by step prediction of the worst day, from another program path. */
  @Test
  void agreesWithPrediction() {
    Keplerian orbit = sunSynchronous(650, 6);
    Season season = SeasonSearch.search(orbit, 2027);
    double rate = 2 * Math.PI / (365.2422 * 86_400);
    Circle circle =
        new Circle(
            orbit.semiMajorAxis_m(),
            orbit.inclination_rad(),
            orbit.raan_rad(),
            rate,
            orbit.epoch().tai_ns());
    Grid grid = new Grid(season.worst().tai_ns() - 6_000_000_000_000L, 60_000_000_000L, 201);
    Exposure exposure = new Exposure(1, grid);
    new Predictor(grid).predict(circle.over(grid), GmatEclipseTest.SUN_POINTING, exposure);
    double umbra_s = 0;
    for (int e = 1; e < exposure.edgeRow[1]; e++) {
      if (Phase.of(exposure.edgePhase[e - 1]) == Phase.UMBRA) {
        umbra_s = (exposure.edge_ns[e] - exposure.edge_ns[e - 1]) * 1e-9;
      }
    }
    System.out.printf(
        "longest umbra: search %.2f s, prediction %.2f s%n", season.longestUmbra_s(), umbra_s);
    assertThat(season.longestUmbra_s()).isCloseTo(umbra_s, Percentage.withPercentage(0.1));
  }

  /** Truth: the worst revolution sampled every second on its Kepler ellipse. */
  @ParameterizedTest
  @CsvSource({"0.0, 7000", "1e-9, 7000", "0.02, 7000", "0.2, 7000", "0, 6778.2", "0, 7800"})
  void eccentricOrbits(double eccentricity, double perigee_km) {
    double a_m = 1e3 * perigee_km / (1 - eccentricity);
    Epoch epoch = Epoch.parse("2027-01-01T00:00:00Z");
    Keplerian orbit = new Keplerian(a_m, eccentricity, Math.toRadians(53), 1, 2, 3, epoch);
    Season season = SeasonSearch.search(orbit, 2027);
    double sampled_s = sampledUmbra_s(orbit, season.worst());
    System.out.printf(
        "e = %g: longest umbra %.1f s, sampled %.1f s, sunlit %.4f%n",
        eccentricity, season.longestUmbra_s(), sampled_s, season.sunlit_fraction());
    assertThat(season.longestUmbra_s()).isCloseTo(sampled_s, Percentage.withPercentage(0.3));
    assertThat(season.umbraDays()).isGreaterThan(300);
  }

  private static double sampledUmbra_s(Keplerian orbit, Epoch middle) {
    double a_m = orbit.semiMajorAxis_m();
    double e = orbit.eccentricity_ratio();
    double n = Math.sqrt(GRAVITY / a_m) / a_m;
    double bulge = 0.75 * 1.08262668e-3 * n * Math.pow(6_378_137 / (a_m * (1 - e * e)), 2);
    double square = Math.pow(Math.cos(orbit.inclination_rad()), 2);
    double since_s = middle.since_s(orbit.epoch());
    double node = orbit.raan_rad() - 2 * bulge * Math.sqrt(square) * since_s;
    double perigee = orbit.argumentOfPerigee_rad() + bulge * (5 * square - 1) * since_s;
    double rate = n + bulge * Math.sqrt(1 - e * e) * (3 * square - 1);
    double half_s = Math.PI / n;
    double[] sun = new double[3];
    Sun.position(middle, sun, 0);
    Limb limb = new Limb();
    double umbra_s = 0;
    for (double t = -half_s; t < half_s; t++) {
      double mean = orbit.meanAnomaly_rad() + rate * (since_s + t);
      double eccentric = mean;
      for (int i = 0; i < 8; i++) {
        eccentric -= (eccentric - e * Math.sin(eccentric) - mean) / (1 - e * Math.cos(eccentric));
      }
      double x = a_m * (Math.cos(eccentric) - e);
      double y = a_m * Math.sqrt(1 - e * e) * Math.sin(eccentric);
      double along = x * Math.cos(perigee) - y * Math.sin(perigee);
      double across = x * Math.sin(perigee) + y * Math.cos(perigee);
      double level = across * Math.cos(orbit.inclination_rad());
      limb.look(
          along * Math.cos(node) - level * Math.sin(node),
          along * Math.sin(node) + level * Math.cos(node),
          across * Math.sin(orbit.inclination_rad()),
          sun[0],
          sun[1],
          sun[2]);
      umbra_s += limb.phase() == Phase.UMBRA ? 1 : 0;
    }
    return umbra_s;
  }

  private static Keplerian sunSynchronous(double altitude_km, double ltan_h) {
    Epoch epoch = Epoch.parse("2027-01-01T00:00:00Z");
    double a_m = 6_378_137.0 + 1e3 * altitude_km;
    double n = Math.sqrt(GRAVITY / a_m) / a_m;
    double flat = 6_378_137.0 / a_m;
    double year_s = 365.2422 * 86_400;
    double cosine = -(2 * Math.PI / year_s) / (1.5 * 1.08262668e-3 * n * flat * flat);
    double raan = Sun.meanLongitude_rad(epoch) + Math.toRadians(15 * (ltan_h - 12));
    return new Keplerian(a_m, 0, Math.acos(cosine), raan, 0, 0, epoch);
  }
}
