package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.skyrack.model.Launch;

/** Truth: what is paid for launches must be what the buckets hold. */
class LaunchCostsTest {
  private static final Fleet FLEET = new Fleet(10, 2_000, 5);

  @Test
  void moneyInIsMoneyOut() {
    Launch launch = Launches.with(new Launch.Losses(0.02, 0.05, 1e5, 0.03, true));
    Deployment done = Deployment.of(FLEET, launch, 8);
    LaunchCosts costs = LaunchCosts.of(done, batch -> 4e6);

    double launches_usd = 0;
    double satellites_usd = 0;
    double disposed_count = 0;
    for (Deployment.Batch batch : done.batches()) {
      launches_usd += batch.cost_usd();
      satellites_usd += 4e6 * batch.launched_count();
      disposed_count += batch.serving_count() * StrictMath.exp(-0.03 * 5);
    }
    double expected_usd =
        0.98 * launches_usd + 0.05 * (launches_usd + satellites_usd) + 1e5 * disposed_count;
    double purchases_usd = costs.purchases().stream().mapToDouble(Purchase::cost_usd).sum();
    double expenses_usd = costs.expenses().stream().mapToDouble(e -> e.cost_usd_per_yr() * 5).sum();
    assertThat((purchases_usd + expenses_usd) / expected_usd).isCloseTo(1, within(1e-9));

    double bought_usd = done.years().stream().mapToDouble(Deployment.Year::cost_usd).sum();
    assertThat(bought_usd / launches_usd).isCloseTo(1, within(1e-9));
  }

  /** A horizon beyond every life charges all of it: two flights of 10 MUSD, at no interest. */
  @Test
  void theLedgerHoldsTheFirstLaunches() {
    Launch launch = Launches.with(new Launch.Losses(0, 0, 0, 0, false));
    Deployment done = Deployment.of(FLEET, launch, 8);
    LaunchCosts costs = LaunchCosts.of(done, batch -> 0);
    Delivery delivery = Delivery.steady(8, new Delivery.Year(10, 10 * 8_766, 1), 1);
    Levelised side =
        Levelised.of(
            new Program("orbit", 0, costs.purchases(), costs.expenses(), delivery),
            new Terms(2026, 0, 8, 0));

    assertThat(side.present_usd(Bucket.LAUNCH) / 20e6).isCloseTo(1, within(1e-9));
    assertThat(side.present_usd()).isEqualTo(side.present_usd(Bucket.LAUNCH));
  }

  /** Half of ten satellites are lost within the first life; their successors stand apart. */
  @Test
  void whatMakesUpForLossesStandsInItsBucket() {
    Launch launch = Launches.with(new Launch.Losses(0, 0, 0, 0.1, true));
    Deployment done = Deployment.of(FLEET, launch, 8);
    double lost_count = 0;
    double lost_usd = 0;
    for (Deployment.Batch batch : done.batches()) {
      boolean loss = batch.kind() == Deployment.Kind.REPLACEMENT;
      lost_count += loss ? batch.launched_count() : 0;
      lost_usd += loss ? batch.cost_usd() : 0;
    }
    List<Purchase> purchases = LaunchCosts.of(done, batch -> 0).purchases();
    double replaced_usd =
        purchases.stream()
            .filter(purchase -> purchase.bucket() == Bucket.REPLACEMENT)
            .mapToDouble(Purchase::cost_usd)
            .sum();

    // From 1.75 to 7.75 years about one a year: those of the last half year fly no more.
    assertThat(lost_count).isBetween(5.0, 6.5);
    assertThat(replaced_usd).isCloseTo(lost_usd, within(1e-3));
    assertThat(purchases).allSatisfy(p -> assertThat(p.life_yr()).isEqualTo(5));
  }
}
