package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * {@code plan} on other altitudes and nodes.
 *
 * <p>Truth: rows ECL-* of the reference collection of published and recomputed cases: conical
 * shadow, oblate Earth (WGS84), circular J2 Sun-synchronous orbit, year 2027. Tolerances: 1 %, 3 %
 * above 1000 km, season 2 days; for ECL-650-18, counted by a second program, sunlit share 0.003 and
 * season 5 days.
 */
class A04_PublishedEclipsesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ECL-550,    550,  06:00, 20.97, 21.78, 0.9537, 92, 5739.0, 97.593,  1, 2",
    "ECL-650,    650,  06:00, 18.95, 19.84, 0.9634, 82, 5863.7, 97.986,  1, 2",
    "ECL-650-18, 650,  18:00, 18.96, 19.83, 0.9618, 86, 5863.7, 97.986,  1, 5",
    "ECL-800,    800,  06:00, 15.95, 17.01, 0.975,  68, 6052.4, 98.603,  1, 2",
    "ECL-1200,   1200, 06:00, 6.5,   8.81,  0.9952, 26, 6565.3, 100.419, 3, 2",
  })
  void agree(
      String row,
      int altitude_km,
      String ltan,
      double umbra_min,
      double shadow_min,
      double sunlit_fraction,
      int season_count,
      double period_s,
      double inclination_deg,
      double tolerance_percent,
      int seasonTolerance_count) {
    JsonNode plan =
        Cli.of(
                "plan",
                Cli.DEMO,
                "--json",
                "--set",
                "space.constellation.ring.orbit.altitude=" + altitude_km + " km",
                "--set",
                "space.constellation.ring.orbit.ltan=\"" + ltan + "\"")
            .json();
    JsonNode worst = plan.path("worst_case");
    double umbra = worst.path("longest_umbra_s").asDouble() / 60;
    double shadow = worst.path("longest_shadow_s").asDouble() / 60;
    double sunlit = worst.path("sunlit_fraction_year").asDouble();
    int season = worst.path("eclipse_season_days").asInt();
    double period = plan.path("orbit").path("period_s").asDouble();
    double inclination = plan.path("orbit").path("inclination_deg").asDouble();
    System.out.printf(
        "%s: umbra %.3f min (%.2f), shadow %.3f (%.2f), sunlit %.4f (%.4f), season %d d (%d),"
            + " period %.1f s (%.1f), inclination %.3f deg (%.3f)%n",
        row,
        umbra,
        umbra_min,
        shadow,
        shadow_min,
        sunlit,
        sunlit_fraction,
        season,
        season_count,
        period,
        period_s,
        inclination,
        inclination_deg);
    Percentage tolerance = Percentage.withPercentage(tolerance_percent);
    assertThat(umbra).isCloseTo(umbra_min, tolerance);
    assertThat(shadow).isCloseTo(shadow_min, tolerance);
    assertThat(sunlit).isCloseTo(sunlit_fraction, within(0.003));
    assertThat(season).isCloseTo(season_count, within(seasonTolerance_count));
    assertThat(period).isCloseTo(period_s, tolerance);
    assertThat(inclination).isCloseTo(inclination_deg, tolerance);
  }
}
