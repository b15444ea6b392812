package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import space.skyrack.model.Baseline;
import space.skyrack.model.Facility;
import space.skyrack.model.Money;
import space.skyrack.model.Span;

/** Truth: MCC-03 of the published cases, and worked examples in the comments. */
class GroundProgramTest {
  /** MCC: 15,851,062,160 USD for 1 GW over 5 years of 8,760 h at a capacity factor of 0.85. */
  @Test
  void publishedGasPlantComesOut() {
    double shorter = 8760.0 / 8766;
    Facility hall =
        new Facility(
            1.2,
            12.5,
            new Facility.Split(5.25, 3.0, 2.5, 1.75, 0, 0),
            5,
            0,
            0,
            0,
            1,
            new Facility.Hardware(5, 0, 0, 0),
            new Facility.Traces(Span.of(0), Span.of(0), Span.of(0)));
    double fuel_usd_per_J = 6200 * 4.30e-6 / 3.6e6;
    Baseline.Gas gas =
        new Baseline.Gas(
            "gas",
            0,
            hall,
            new Baseline.Generator(
                1.8, 0, fuel_usd_per_J, 1, 0, 5, Span.of(0), Span.of(0), Span.of(0)));
    GroundLoad load = new GroundLoad(1e6, 1000, 850 * shorter, 0, 0, 1);
    Money money = new Money("USD", 2025, 0, 5, 5, 0, 0, 0, 0);
    Levelised cost = Levelised.of(GroundProgram.of(gas, load, money, null), terms(money));
    assertThat(cost.present_usd()).isCloseTo(15_851_062_160.0, within(16.0));
    assertThat(cost.present_usd(Bucket.POWER)).isCloseTo((5.25 + 1.8 * 1.2) * 1e9, within(1.0));
    assertThat(cost.present_usd(Bucket.STRUCTURE)).isCloseTo(2.5e9, within(1.0));
    assertThat(cost.present_usd(Bucket.LAUNCH)).isZero();
  }

  /** 1,000 x 900 W x 1.2 x 8,766 h x 0.08 USD/kWh = 757,382 USD a year. */
  @Test
  void aYearOnTheGrid() {
    Baseline.Grid grid = new Baseline.Grid("grid", 0, Grounds.facility(1.2, 12, 15), Grounds.GRID);
    Program program = GroundProgram.of(grid, Grounds.load(0.8), Grounds.money(10, 0, 0.1), null);
    Expense energy =
        program.expenses().stream().filter(e -> e.bucket() == Bucket.ENERGY).findFirst().get();
    assertThat(energy.cost_usd_per_yr()).isCloseTo(757_382, within(1.0));
    double hardware = 1 - 0.045 * 72 / 8766;
    assertThat(program.delivery().years().get(3).delivered_h())
        .isCloseTo(1000 * 8766 * 0.8 * hardware, within(1.0));
    assertThat(program.purchases().stream().filter(p -> p.bucket() == Bucket.COMPUTE))
        .extracting(Purchase::cost_usd)
        .containsExactly(40e6, 40e6);
    assertThat(program.purchases().getFirst().life_yr()).isEqualTo(15);
  }

  /** Serving from year 3.5 at a fall of 20 % a year: 40 MUSD x 0.8^3.5 and x 0.8^8.5. */
  @Test
  void aWaitDelaysAndLateServersAreCheaper() {
    Baseline.Grid grid =
        new Baseline.Grid("grid", 3.5, Grounds.facility(1.2, 12, 15), Grounds.GRID);
    Program program = GroundProgram.of(grid, Grounds.load(1), Grounds.money(10, 0.2, 0.1), null);
    assertThat(program.purchases().stream().filter(p -> p.bucket() == Bucket.COMPUTE))
        .extracting(Purchase::cost_usd)
        .containsExactly(40e6 * StrictMath.pow(0.8, 3.5), 40e6 * StrictMath.pow(0.8, 8.5));
    assertThat(program.delivery().years().get(2).installed_count()).isZero();
    assertThat(program.delivery().years().get(3).installed_count()).isEqualTo(500);
    Purchase building = program.purchases().getFirst();
    assertThat(building.paid_yr()).isEqualTo(2.5);
    assertThat(building.service_yr()).isEqualTo(3.5);
  }

  @Test
  void aWaitBeyondTheHorizonDeliversNothingAndCostsNothing() {
    Baseline.Grid grid = new Baseline.Grid("grid", 10, Grounds.facility(1.2, 12, 15), Grounds.GRID);
    Money money = Grounds.money(10, 0, 0.1);
    Levelised cost =
        Levelised.of(GroundProgram.of(grid, Grounds.load(1), money, null), terms(money));
    assertThat(cost.present_usd()).isZero();
    assertThat(cost.deliveredPresent_h()).isZero();
  }

  /** 184.06 USD/kW/month on 1 MW: 2,208,720 USD a year, and no building of one's own. */
  @Test
  void aRentedHallHasNoBuilding() {
    Baseline.Colocation rented =
        new Baseline.Colocation(
            "rented", 0, Grounds.facility(1.35, 0, 1), Grounds.GRID, 184.06e-3 * 12);
    Program program = GroundProgram.of(rented, Grounds.load(1), Grounds.money(10, 0, 0.1), null);
    assertThat(program.purchases())
        .extracting(Purchase::bucket)
        .containsOnly(Bucket.COMPUTE, Bucket.REPLACEMENT);
    assertThat(program.expenses())
        .filteredOn(e -> e.bucket() == Bucket.STRUCTURE)
        .extracting(Expense::cost_usd_per_yr)
        .containsExactly(184.06e-3 * 12 * 1e6);
  }

  private static Terms terms(Money money) {
    return new Terms(
        money.year_number(),
        money.discount_fraction_per_yr(),
        money.horizon_yr(),
        money.valueDecline_fraction_per_yr());
  }
}
