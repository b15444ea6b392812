package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Truth: the capital recovery factor of NREL/TP-462-5173, and arithmetic done by hand. */
class LevelisedTest {
  private static final Delivery HOURS = Delivery.steady(5, new Delivery.Year(1, 8766, 700), 700);

  @Test
  void annuityIsThatOfTheManual() {
    assertThat(Annuity.yearEnd_fraction_per_yr(0.07, 25)).isEqualTo(0.0858, within(5e-5));
    assertThat(Annuity.yearEnd_fraction_per_yr(0, 5)).isEqualTo(0.2);
    double spread = Annuity.spread_fraction_per_yr(0.07, 25);
    assertThat(spread * Annuity.presentOfFlow_yr(0.07, 0, 25)).isEqualTo(1, within(1e-12));
  }

  @Test
  void paymentsAtTheDiscountRateAreWorthTheCapital() {
    Purchase chip = new Purchase(Bucket.COMPUTE, "chip", 30_000, 0, 0, 5);
    Levelised cost = of(0.08, 0.08, chip);
    assertThat(cost.present_usd()).isEqualTo(30_000, within(1e-8));
    assertThat(cost.cost_usd(0, Bucket.COMPUTE)).isEqualTo(6_000);
    double hours = 8766 * Annuity.presentOfFlow_yr(0.08, 0, 5);
    assertThat(cost.hour_usd_per_h()).isEqualTo(30_000 / hours, within(1e-12));
  }

  @Test
  void interestDuringBuildCounts() {
    Purchase early = new Purchase(Bucket.STRUCTURE, "hall", 1_000, 0, 2, 3);
    Levelised cost = of(0.10, 0.10, early);
    assertThat(cost.present_usd()).isEqualTo(1_000, within(1e-9));
    double paid_usd = 0;
    for (int y = 0; y < 5; y++) {
      paid_usd += cost.cost_usd(y, Bucket.STRUCTURE) + cost.cost_usd(y, Bucket.FINANCING);
    }
    double byHand_usd = 3 * 1_000 * 1.21 * Annuity.spread_fraction_per_yr(0.10, 3);
    assertThat(paid_usd).isEqualTo(byHand_usd, within(1e-9));
  }

  @Test
  void whatOutlivesTheHorizonIsNotChargedToIt() {
    Purchase hall = new Purchase(Bucket.STRUCTURE, "hall", 15_000, 0, 0, 15);
    Levelised cost = of(0, 0, hall);
    assertThat(cost.present_usd()).isEqualTo(5_000, within(1e-9));
  }

  @Test
  void bucketsItemsAndYearsSumToTheSame() {
    Purchase chip = new Purchase(Bucket.COMPUTE, "chip", 30_000, 0.5, 0.75, 4.1);
    Purchase hall = new Purchase(Bucket.STRUCTURE, "hall", 9_000, 0.1, 1.3, 15);
    Levelised cost = of(0, 0.12, chip, hall);
    double years_usd = 0;
    for (int y = 0; y < 5; y++) {
      for (Bucket bucket : Bucket.values()) {
        years_usd += cost.cost_usd(y, bucket);
      }
    }
    double items_usd = cost.items().stream().mapToDouble(Levelised.Item::present_usd).sum();
    assertThat(cost.present_usd()).isEqualTo(years_usd, within(1e-9 * years_usd));
    assertThat(cost.present_usd()).isEqualTo(items_usd, within(1e-9 * items_usd));
  }

  @Test
  void hoursOfLaterYearsAreWorthLess() {
    Program program = new Program("x", 0, List.of(), List.of(), HOURS);
    Levelised cost = Levelised.of(program, new Terms(2026, 0, 5, 0.25));
    double rate = 1 / 0.75 - 1;
    assertThat(cost.valuePresent_h())
        .isEqualTo(8766 * Annuity.presentOfFlow_yr(rate, 0, 5), within(1e-6));
    assertThat(cost.deliveredPresent_h()).isEqualTo(5 * 8766);
  }

  private static Levelised of(double discount, double financing, Purchase... purchases) {
    Program program = new Program("x", financing, List.of(purchases), List.of(), HOURS);
    return Levelised.of(program, new Terms(2026, discount, 5, 0));
  }
}
