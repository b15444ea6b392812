package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.skyrack.model.Compute;
import space.skyrack.model.MassModel;
import space.skyrack.model.Money;
import space.skyrack.model.Power;
import space.skyrack.model.Prices;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Thermal;
import space.skyrack.model.Throughput;
import space.skyrack.satellite.Designs;

/** Truth: arithmetic done by hand on small numbers, and sums that must agree. */
class OrbitProgramTest {
  private static final Prices SMALL =
      new Prices(1, 1, 1 / 1361.0, 4, 5, 6, 7, 8, 9, 10, 2, 0.5, 11, 12, 0.1, 13, 0, 0);

  /** One of everything: an accelerator of 1 USD, hosts 1, drives 2, array 1361 W for 1 USD... */
  static SatelliteDesign unit(Prices prices) {
    SatelliteDesign base = Designs.aurora();
    Compute compute =
        new Compute("one", 1, 0, 0, 1000, 0, 1, 0, List.of(new Compute.UtilisationStep(0, 1)));
    Power.Array array = new Power.Array(1, 1, 1, 0, 300, 0.9, 0.9, 0.9, 0, 1, 1);
    Power.Battery battery = new Power.Battery(1, 1, 1, 1, 1, 1, 0, 1, 1, 1);
    Thermal.Radiator radiator = new Thermal.Radiator(1, 2, 0.9, 0.1, 0.1, 1, 5000, 0, 1);
    return new SatelliteDesign(
        "unit",
        base.attitude(),
        compute,
        new Power(array, battery, 0, base.power().eclipsePolicy()),
        new Thermal(radiator, base.thermal().loop(), base.thermal().limits()),
        base.propulsion(),
        new MassModel(0, 0.5, 0, 0, 0, 0, 0),
        null,
        prices,
        Throughput.UNKNOWN);
  }

  static Money money(double financing, int horizon_yr) {
    return new Money("USD", 2026, 0, horizon_yr, 5, 0, 0.2, financing, financing);
  }

  static OrbitProgram.Fleet fleet(
      SatelliteDesign design, int years, OrbitProgram.Batch... batches) {
    List<Double> inService = Collections.nCopies(years, 1.0);
    return new OrbitProgram.Fleet(design, List.of(batches), inService, 0.5, 800);
  }

  /**
   * By hand: compute 1 + 1 + 2 = 4; array 1, battery 4, so power 5; radiator 5, loop 6, cooling 11;
   * equipment weighs 4 kg (accelerator, array, battery, radiator, 1 each), structure as much: 28,
   * with bus 8 and thrusters 9 it is 45; terminals 10; integration half of 2 + 5 + 11 + 45 + 10 =
   * 36.5; a satellite costs 111.5.
   */
  @Test
  void oneSatelliteByHand() {
    SatelliteCost cost = SatelliteCost.of(unit(SMALL), SMALL);
    assertThat(cost.total_usd(Bucket.COMPUTE)).isEqualTo(4);
    assertThat(cost.total_usd(Bucket.POWER)).isEqualTo(5, within(1e-12));
    assertThat(cost.total_usd(Bucket.COOLING)).isEqualTo(11);
    assertThat(cost.total_usd(Bucket.STRUCTURE)).isEqualTo(45, within(1e-12));
    assertThat(cost.total_usd(Bucket.NETWORK)).isEqualTo(10);
    assertThat(cost.total_usd(Bucket.INTEGRATION)).isEqualTo(36.5, within(1e-12));
    assertThat(cost.total_usd()).isEqualTo(111.5, within(1e-12));
  }

  /**
   * By hand, no interest, five years: the satellite 111.5, design 11, ground 12, operations 5 x
   * (11.15 + 13) = 120.75: 255.25 in all, over 5 x 8766 x 0.5 hours.
   */
  @Test
  void oneProgrammeByHand() {
    var batch = new OrbitProgram.Batch(0, 1, 5, false);
    Program program =
        OrbitProgram.of(List.of(fleet(unit(SMALL), 5, batch)), List.of(), List.of(), money(0, 5));
    Levelised cost = Levelised.of(program, new Terms(2026, 0, 5, 0));
    assertThat(cost.present_usd()).isEqualTo(255.25, within(1e-9));
    assertThat(cost.hour_usd_per_h()).isEqualTo(255.25 / 21915, within(1e-12));
    assertThat(cost.present_usd(Bucket.OPERATIONS)).isEqualTo(120.75, within(1e-9));
    assertThat(Ledger.gap_fraction(cost)).isLessThan(1e-9);
    Metrics metrics = Metrics.of(cost, new Throughput(1e15, 0, 0, 1000));
    assertThat(metrics.find(Metric.PFLOP_DAY_16).orElseThrow())
        .isEqualTo(24 * 255.25 / 21915, within(1e-12));
    assertThat(metrics.find(Metric.PFLOP_DAY_8)).isEmpty();
    assertThat(metrics.find(Metric.MILLION_TOKENS).orElseThrow())
        .isEqualTo(255.25 / 21915 / 3.6, within(1e-12));
    assertThat(metrics.find(Metric.INSTALLED_W).orElseThrow()).isEqualTo(0.1345, within(1e-12));
    assertThat(metrics.find(Metric.KW_YEAR).orElseThrow()).isEqualTo(255.25 / 4, within(1e-9));
    assertThat(metrics.find(Metric.MWH).orElseThrow())
        .isEqualTo(251.25 / (4 * 8.766), within(1e-9));
  }

  @Test
  void laterBatchesBuyCheaperChipsAndBuildCheaperBodies() {
    Prices learning =
        new Prices(1, 1, 1 / 1361.0, 4, 5, 6, 7, 8, 9, 10, 2, 0.5, 0, 0, 0, 0, 0.2, 0);
    var first = new OrbitProgram.Batch(0, 1, 2, false);
    var second = new OrbitProgram.Batch(2, 1, 2, false);
    Program program =
        OrbitProgram.of(
            List.of(fleet(unit(learning), 4, first, second)), List.of(), List.of(), money(0, 4));
    double chips_usd = 2 + 2 * 0.64;
    double exponent = StrictMath.log(0.8) / StrictMath.log(2) + 1;
    double bodies = 1 + 1 + (StrictMath.pow(2, exponent) - 1) / exponent - 1;
    double spent_usd = program.purchases().stream().mapToDouble(Purchase::cost_usd).sum();
    assertThat(spent_usd).isEqualTo(chips_usd + 109.5 * bodies, within(1e-9));
    assertThat(UnitLearning.mean_ratio(0.2, 0, 2)).isBetween(0.9, 1.0);
  }

  @Test
  void lostSatellitesStandUnderReplacement() {
    var first = new OrbitProgram.Batch(0, 1, 4, false);
    var lost = new OrbitProgram.Batch(1, 0.25, 3, true);
    Program program =
        OrbitProgram.of(
            List.of(fleet(unit(SMALL), 4, first, lost)), List.of(), List.of(), money(0.1, 4));
    Levelised cost = Levelised.of(program, new Terms(2026, 0.05, 4, 0));
    double again_usd = 111.5 - 2 + 2 * 0.8;
    assertThat(
            program.purchases().stream()
                .filter(each -> each.bucket() == Bucket.REPLACEMENT)
                .mapToDouble(Purchase::cost_usd)
                .sum())
        .isEqualTo(0.25 * again_usd, within(1e-9));
    assertThat(Ledger.gap_fraction(cost)).isLessThan(1e-9);
  }

  /** The check of the ledger can fail: a flow that is not booked is found. */
  @Test
  void aBrokenFlowIsFound() {
    var batch = new OrbitProgram.Batch(0, 1, 5, false);
    Program program =
        OrbitProgram.of(
            List.of(fleet(unit(SMALL), 5, batch)), List.of(), List.of(), money(0.15, 5));
    Levelised cost = Levelised.of(program, new Terms(2026, 0.07, 5, 0));
    List<Purchase> fewer = new ArrayList<>(program.purchases());
    fewer.removeLast();
    Program broken = new Program("orbit", 0.15, fewer, program.expenses(), program.delivery());
    assertThat(Ledger.gap_fraction(cost)).isLessThan(1e-9);
    assertThat(Ledger.gap_fraction(broken, cost)).isGreaterThan(1e-3);
  }

  @Test
  void aBiggerRadiatorCostsMore() {
    SatelliteDesign base = unit(SMALL);
    Thermal.Radiator bigger = new Thermal.Radiator(2, 2, 0.9, 0.1, 0.1, 1, 5000, 0, 1);
    SatelliteDesign more =
        new SatelliteDesign(
            base.name(),
            base.attitude(),
            base.compute(),
            base.power(),
            new Thermal(bigger, base.thermal().loop(), base.thermal().limits()),
            base.propulsion(),
            base.mass(),
            null,
            SMALL,
            Throughput.UNKNOWN);
    double added_usd =
        SatelliteCost.of(more, SMALL).total_usd() - SatelliteCost.of(base, SMALL).total_usd();
    assertThat(added_usd)
        .as("5 and 1 kg of structure, half as much again")
        .isEqualTo(18, within(1e-9));
  }
}
