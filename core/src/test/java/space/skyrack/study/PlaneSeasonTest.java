package space.skyrack.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.skyrack.budget.Column;
import space.skyrack.budget.Keeping;
import space.skyrack.budget.Line;
import space.skyrack.budget.Plan;
import space.skyrack.budget.SeasonFacts;
import space.skyrack.model.Attitude;
import space.skyrack.model.Attitude.ArrayMount;
import space.skyrack.model.Attitude.RadiatorMount;
import space.skyrack.model.Constellation;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.OrbitSpec.Walker.Pattern;
import space.skyrack.model.Output;
import space.skyrack.model.Propagation;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.Designs;
import space.skyrack.time.Epoch;

class PlaneSeasonTest {
  private static final Epoch START = Epoch.parse("2027-01-01T00:00:00Z");

  /**
   * Truth: seasons of a precessing orbit have shadows of nearly one length, so the array is hardest
   * pressed near aphelion, 1361 / 1.0167^2 = 1,317 W/m2, not at the longest shadow.
   */
  @Test
  void likeShadowsPressTheArrayHardestNearAphelion() {
    SatelliteDesign design = held(ArrayMount.NORMAL_TO_SUN, RadiatorMount.EDGE_ON_TO_SUN);
    SeasonFacts facts = inclined(design).facts(design, Keeping.NONE, null);
    System.out.printf(
        "longest shadow %.0f s under %.0f W/m2, hardest %.0f s under %.0f W/m2%n",
        facts.longestShadow_s(),
        facts.worstFlux_W_per_m2(),
        facts.hardest().shadow_s(),
        facts.hardest().flux_W_per_m2());
    assertThat(facts.hardest().flux_W_per_m2()).isBetween(1316.0, 1330.0);
    assertThat(facts.hardest().shadow_s()).isCloseTo(facts.longestShadow_s(), within(30.0));
  }

  /** Truth: cos(53 deg + 23.4 deg) = 0.235 is the least that one axis leaves of the light. */
  @Test
  void oneAxisIsJudgedAtTheGreatestBeta() {
    SatelliteDesign design = held(ArrayMount.ONE_AXIS, RadiatorMount.EDGE_ON_TO_SUN);
    SeasonFacts facts = inclined(design).facts(design, Keeping.NONE, null);
    assertThat(facts.incidence_fraction()).isGreaterThan(0.95);
    assertThat(facts.hardest().incidence_fraction()).isBetween(0.23, 0.30);
    Line array = Plan.of(design, facts).line(Line.Name.ARRAY_POWER, Column.WORST);
    assertThat(array.margin_ratio()).isLessThan(-0.6);
  }

  /**
   * Truth: a plate on the orbit normal meets the most light at the greatest beta, at most 1,408
   * sin(53 deg + 23.4 deg) = 1,368 W/m2, and next to none at the longest shadow, where beta is 0.
   */
  @Test
  void theRadiatorIsHottestInItsOwnSeason() {
    SatelliteDesign design = held(ArrayMount.NORMAL_TO_SUN, RadiatorMount.ORBIT_NORMAL);
    assertThat(inclined(design).facts(design, Keeping.NONE, null).hot().sun_W_per_m2())
        .isBetween(1340.0, 1369.0);
  }

  /**
   * Truth: plates held along the velocity sweep nothing, but once dead a satellite tumbles and
   * shows half its plates, (66 + 18) / 2 m2 (Cauchy), which brings it down from 340 km in months.
   */
  @Test
  void aDeadSatelliteTumblesDown() {
    SatelliteDesign design = held(ArrayMount.FIXED, RadiatorMount.ORBIT_NORMAL);
    SeasonFacts facts = inclined(design).facts(design, Keeping.NONE, null);
    assertThat(facts.swept_m2()).isZero();
    assertThat(facts.tumbling_m2()).isEqualTo(42);
    assertThat(Plan.of(design, facts).propulsion().decay_yr()).isBetween(0.01, 0.5);
  }

  /**
   * Truth: at 20,000 km the node moves by a few degrees a year, so a plane tilted 55 deg sees the
   * Sun up to 55 + 23.4 or 55 - 23.4 deg above it, as its node lies; at 550 km the node goes round
   * six times a year and all planes meet the Sun alike.
   */
  @Test
  void planesWithRestingNodesHaveTheirOwnYears() {
    assertThat(distinct(20_000e3, 55)).isEqualTo(6);
    assertThat(distinct(550e3, 53)).isEqualTo(1);
  }

  private static int distinct(double altitude_m, double inclination_deg) {
    double inclination_rad = Math.toRadians(inclination_deg);
    OrbitSpec orbit = new OrbitSpec.Walker(Pattern.DELTA, altitude_m, inclination_rad, 6, 6, 0, 0);
    Constellation six = new Constellation("six", orbit, Propagation.J2, Designs.aurora(), 0);
    return PlaneSeason.distinctPlanes(fleet(six), 0).size();
  }

  private static PlaneSeason inclined(SatelliteDesign design) {
    OrbitSpec orbit = new OrbitSpec.Walker(Pattern.DELTA, 550e3, Math.toRadians(53), 1, 1, 0, 0);
    Constellation one = new Constellation("one", orbit, Propagation.J2, design, 0);
    return PlaneSeason.of(fleet(one), 0, design, START);
  }

  private static Fleet fleet(Constellation one) {
    Output output = new Output(Output.Tables.SUMMARY, 60_000_000_000L);
    return Fleet.of(
            new Scenario(
                "year",
                START,
                3_600_000_000_000L,
                60_000_000_000L,
                1,
                List.of(one),
                output,
                List.of(),
                null,
                List.of(),
                List.of()))
        .fleet();
  }

  private static SatelliteDesign held(ArrayMount array, RadiatorMount radiator) {
    SatelliteDesign d = Designs.aurora();
    Attitude attitude = new Attitude(Attitude.Mode.NADIR_GIMBALLED, array, radiator, 0);
    return new SatelliteDesign(
        d.name(), attitude, d.compute(), d.power(), d.thermal(), d.propulsion(), d.mass());
  }
}
