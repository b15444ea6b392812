package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import space.skyrack.model.Launch;

/** Truth: arithmetic by hand, told beside each case, unless it says otherwise. */
class DeploymentTest {
  /** Ten satellites of two tonnes: five a flight, two flights, at 1.0 and 1.5 years. */
  private static final Fleet TEN = new Fleet(10, 2_000, 5);

  /**
   * They serve from 1.25 and 1.75 to 6.25 and 6.75, when flights of 6.0 and 6.5 bring the next ten.
   * A flight carries 10 t and costs 10 MUSD.
   */
  @Test
  void tenSatellitesOnTwoFlights() {
    Deployment done = Deployment.of(TEN, Launches.simple(), 8);

    assertThat(done.batches())
        .extracting(b -> b.kind() + " " + b.launched_yr() + " " + b.service_yr())
        .containsExactly(
            "FIRST 1.0 1.25", "FIRST 1.5 1.75", "RENEWAL 6.0 6.25", "RENEWAL 6.5 6.75");
    assertThat(done.batches())
        .allSatisfy(batch -> {
          assertThat(batch.launched_count()).isEqualTo(5);
          assertThat(batch.flights_count()).isEqualTo(1);
          assertThat(batch.cost_usd()).isEqualTo(10e6);
        });
    assertThat(done.completeAt_yr()).isEqualTo(1.75);
    assertThat(done.peak_count()).isEqualTo(10);
    // 5 x 0.75 + 5 x 0.25 = 5 of 10 in the second year.
    assertThat(done.capacity_fraction()).containsExactly(0, 0.5, 1, 1, 1, 1, 1, 1);
    Deployment.Year second = done.years().get(1);
    assertThat(second.flights_count()).isEqualTo(2);
    assertThat(second.mass_kg()).isEqualTo(20_000);
    assertThat(second.paid_usd_per_kg()).isEqualTo(1_000);
    assertThat(second.end_count()).isEqualTo(10);
    assertThat(done.years().get(6).retired_count()).isEqualTo(10);
  }

  @Test
  void withoutReplacementTheFleetDiesAtItsDate() {
    Launch launch = Launches.with(new Launch.Losses(0, 0, 0, 0, false));
    Deployment done = Deployment.of(TEN, launch, 8);

    assertThat(done.batches()).hasSize(2);
    assertThat(done.capacity_fraction()).containsExactly(0, 0.5, 1, 1, 1, 1, 0.5, 0);
  }

  /** TUR-09, arXiv:2604.27197: 10 % a year over 5 years takes 1.27 satellites for each. */
  @Test
  void aFleetWithoutReplacementGivesTheSparesFactor() {
    Launch.Losses losses = new Launch.Losses(0, 0, 0, 0.10, false);
    Launch.Schedule atOnce = new Launch.Schedule(1e6, 0, 0, 0);
    Launch launch = Launches.of(Launches.HOLD, Launches.PRICE, atOnce, losses);
    Deployment done = Deployment.of(TEN, launch, 5);

    double mean = 0;
    for (double share : done.capacity_fraction()) {
      mean += share / 5;
    }
    assertThat(1 / mean).isCloseTo(1.2707, within(5e-4));
    assertThat(1 / mean).isCloseTo(Survival.spares_ratio(0.10, 5), within(1e-5));
    assertThat(Survival.spares_ratio(0.10, 5)).isCloseTo(1.27, within(0.005));
    assertThat(Survival.spares_ratio(0, 5)).isEqualTo(1);
  }

  /** What begins to serve is lost, retired or still there. */
  @Test
  void satellitesAreConserved() {
    Launch.Losses losses = new Launch.Losses(0.05, 0, 0, 0.08, true);
    Launch.Schedule ramp = new Launch.Schedule(40, 0.7, 0.1, 2.5);
    Launch launch = Launches.of(Launches.HOLD, Launches.PRICE, ramp, losses);
    Deployment done = Deployment.of(new Fleet(300, 2_000, 4), launch, 15);

    double there = 0;
    for (Deployment.Year year : done.years()) {
      there += year.begun_count() - year.lost_count() - year.retired_count();
      assertThat(year.end_count()).isCloseTo(there, within(1e-9));
      assertThat(year.end_count()).isBetween(-1e-9, 300 + 1e-9);
    }
    double launched = done.years().stream().mapToDouble(Deployment.Year::launched_count).sum();
    double begun = done.years().stream().mapToDouble(Deployment.Year::begun_count).sum();
    assertThat(begun).isCloseTo(0.95 * launched, within(1e-6));
    assertThat(done.isComplete()).isTrue();
    assertThat(done.years().getLast().serving_count()).isBetween(290.0, 300.0);
  }

  /** 2 flights a year of 5 for 5 years hold up 50; 100 never stand. */
  @Test
  void aFleetThatDiesFasterThanItIsLaunchedIsNeverComplete() {
    Deployment done = Deployment.of(new Fleet(100, 2_000, 5), Launches.simple(), 30);

    assertThat(done.isComplete()).isFalse();
    assertThat(done.peak_count()).isCloseTo(50, within(1e-9));
    assertThat(done.years().getLast().serving_count()).isCloseTo(50, within(1e-9));
  }

  /** A ramp of two years at 8 a year has 8 flights under it: flight k leaves at sqrt(k / 2). */
  @Test
  void theRampGrowsEvenly() {
    FlightPlan plan = new FlightPlan(new Launch.Schedule(8, 1, 0, 2));
    assertThat(plan.departure_yr(0)).isEqualTo(1);
    assertThat(plan.departure_yr(2)).isEqualTo(2);
    assertThat(plan.departure_yr(8)).isEqualTo(3);
    assertThat(plan.departure_yr(16)).isEqualTo(4);
    for (int k = 0; k < 40; k++) {
      assertThat(plan.leftBefore_count(plan.departure_yr(k) + 1e-6)).isEqualTo(k + 1);
    }
  }

  /** Two flights of 10 t onto 10 t: 15 and 25 t at their middles, 20 % a doubling. */
  @Test
  void theFleetsOwnMassTeaches() {
    Launch.Price price = new Launch.Price(1_000, 0, 0.2, 10_000);
    Launch launch = Launches.of(Launches.HOLD, price, Launches.TWICE_A_YEAR, Launches.NONE);
    Deployment done = Deployment.of(TEN, launch, 3);

    double exponent = Math.log(0.8) / Math.log(2);
    assertThat(done.batches().get(0).cost_usd())
        .isCloseTo(10e6 * Math.pow(1.5, exponent), within(1e-3));
    assertThat(done.batches().get(1).cost_usd())
        .isCloseTo(10e6 * Math.pow(2.5, exponent), within(1e-3));
  }

  /** Eleven satellites take three flights, the last with one; whole flights are paid. */
  @Test
  void plannedFlightsArePaidWhole() {
    Launch.Price price = new Launch.Price(0, 30e6, 0, 7.4e6);
    Launch launch = Launches.of(Launches.HOLD, price, Launches.TWICE_A_YEAR, Launches.NONE);
    Deployment done = Deployment.of(new Fleet(11, 2_000, 5), launch, 4);

    assertThat(done.batches())
        .extracting(Deployment.Batch::cost_usd)
        .containsExactly(30e6, 30e6, 30e6);
    assertThat(done.manifest().flights_count(11)).isEqualTo(3);
  }

  @Test
  void whatDoesNotFitIsNotLaunched() {
    Deployment done = Deployment.of(new Fleet(10, 12_000, 5), Launches.simple(), 3);
    assertThat(done.batches()).isEmpty();
    assertThat(done.isComplete()).isFalse();
    assertThat(done.years()).hasSize(3);
  }
}
