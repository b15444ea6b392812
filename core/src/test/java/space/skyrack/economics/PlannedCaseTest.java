package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Truth: 10 accelerators of 1 kW for 5 years, by hand. */
class PlannedCaseTest {
  private static final double HOURS_h = 8766;
  private static final PlannedCase.Bought TEN = new PlannedCase.Bought(10, 25, 5);

  private static Levelised plan(double rate, double discount) {
    Delivery delivery =
        Delivery.steady(5, new Delivery.Year(10, 10 * HOURS_h * 0.9, 10_000), 10_000);
    return Levelised.of(
        new Program(
            "orbit",
            rate,
            List.of(
                new Purchase(Bucket.COMPUTE, "chips", 300_000, 0, 0, 5),
                new Purchase(Bucket.POWER, "array", 50_000, 0, 0, 5),
                new Purchase(Bucket.REPLACEMENT, "lost", 35_000, 0, 0, 5),
                new Purchase(Bucket.LAUNCH, "launch", 250_000, 0, 0, 5)),
            List.of(new Expense(Bucket.OPERATIONS, "control", 1_000, 0, 5)),
            delivery),
        new Terms(2026, discount, 5, 0));
  }

  /** (35,000 + 25 kg x 1,000 USD) / 5 + 2 % of 35,000 + 100, over 0.9. */
  @Test
  void withoutInterestNothingIsLeftOver() {
    CommonCase ours = PlannedCase.of(plan(0, 0), TEN);
    assertThat(ours.launch_usd_per_kg()).isCloseTo(1000, within(1e-9));
    assertThat(ours.replacement_fraction_per_yr()).isCloseTo(0.02, within(1e-12));
    assertThat(ours.availability_fraction()).isCloseTo(0.9, within(1e-12));
    assertThat(ours.total_usd_per_kW_yr())
        .isCloseTo((60_000 / 5.0 + 700 + 100) / 0.9, within(1e-6));
    assertThat(ours.rest_usd_per_kW_yr()).isCloseTo(0, within(1e-6));
  }

  /** With interest and discounting the rest takes what the closed form does not say. */
  @Test
  void itCostsWhatThePlanDoes() {
    Levelised plan = plan(0.10, 0.07);
    CommonCase ours = PlannedCase.of(plan, TEN);
    assertThat(ours.total_usd_per_kW_yr()).isCloseTo(plan.hour_usd_per_h() * HOURS_h, within(1e-6));
    assertThat(Math.abs(ours.rest_usd_per_kW_yr())).isLessThan(500);
  }
}
