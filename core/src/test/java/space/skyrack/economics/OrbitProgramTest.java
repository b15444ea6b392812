package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.skyrack.model.Compute;
import space.skyrack.model.Launch;
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

  /** Satellites that serve from the first day, one batch each, launched for nothing. */
  static OrbitProgram.Flown flown(
      SatelliteDesign design, int horizon_yr, int life_yr, Launch.Losses losses) {
    Launch free =
        new Launch(
            "free",
            false,
            Launches.HOLD,
            new Launch.Price(0, 0, 0, 1),
            new Launch.Schedule(4, 0, 0, 0),
            losses);
    Deployment deployment = Deployment.of(new Fleet(1, 10, life_yr), free, horizon_yr);
    return new OrbitProgram.Flown(design, deployment, 0.5, 800);
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
    Program program =
        OrbitProgram.of(List.of(flown(unit(SMALL), 5, 5, Launches.NONE)), money(0, 5));
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
    Program program =
        OrbitProgram.of(List.of(flown(unit(learning), 4, 2, Launches.NONE)), money(0, 4));
    double chips_usd = 2 + 2 * 0.64;
    double exponent = StrictMath.log(0.8) / StrictMath.log(2) + 1;
    double bodies = 1 + 1 + (StrictMath.pow(2, exponent) - 1) / exponent - 1;
    double spent_usd = program.purchases().stream().mapToDouble(Purchase::cost_usd).sum();
    assertThat(spent_usd).isEqualTo(chips_usd + 109.5 * bodies, within(1e-9));
    assertThat(UnitLearning.mean_ratio(0.2, 0, 2)).isBetween(0.9, 1.0);
  }

  /** Two constellations of one design: two satellites of 111.5, one design 11, one ground 12. */
  @Test
  void aDesignIsPaidOnceHoweverManyConstellationsFlyIt() {
    OrbitProgram.Flown fleet = flown(unit(SMALL), 5, 5, Launches.NONE);
    Program program = OrbitProgram.of(List.of(fleet, fleet), money(0, 5));
    assertThat(program.purchases().stream().mapToDouble(Purchase::cost_usd).sum())
        .isEqualTo(2 * 111.5 + 11 + 12, within(1e-9));
  }

  /** The second satellite of a design is the second, whichever constellation it flies in. */
  @Test
  void constellationsOfADesignLearnTogether() {
    Prices learning =
        new Prices(1, 1, 1 / 1361.0, 4, 5, 6, 7, 8, 9, 10, 2, 0.5, 0, 0, 0, 0, 0.2, 0);
    OrbitProgram.Flown fleet = flown(unit(learning), 4, 4, Launches.NONE);
    Program program = OrbitProgram.of(List.of(fleet, fleet), money(0, 4));
    assertThat(program.purchases().stream().mapToDouble(Purchase::cost_usd).sum())
        .isEqualTo(2 * 2 + 109.5 * 2 * UnitLearning.mean_ratio(0.2, 0, 2), within(1e-9));
  }

  /** A satellite that does not fit delivers nothing: dear without bound, not undefined. */
  @Test
  void nothingDeliveredIsInfinitelyDear() {
    Program nothing =
        new Program(
            "orbit", 0.1, List.of(), List.of(), Delivery.steady(5, new Delivery.Year(0, 0, 0), 0));
    Levelised cost = Levelised.of(nothing, new Terms(2026, 0, 5, 0));
    assertThat(cost.hour_usd_per_h()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(cost.valueHour_usd_per_h()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  /** Worn-out satellites are bought again in their buckets, lost ones under replacement. */
  @Test
  void lostSatellitesStandUnderReplacement() {
    Launch.Losses losses = new Launch.Losses(0, 0, 0, 0.1, true);
    OrbitProgram.Flown fleet = flown(unit(SMALL), 8, 4, losses);
    Program program = OrbitProgram.of(List.of(fleet), money(0.1, 8));
    Levelised cost = Levelised.of(program, new Terms(2026, 0.05, 8, 0));
    List<Deployment.Batch> batches = fleet.deployment().batches();
    double last_yr = batches.getLast().service_yr();
    double launched_count = 0;
    double worn_count = 0;
    for (Deployment.Batch batch : batches) {
      launched_count += batch.launched_count();
      boolean worn = batch.service_yr() + 4 <= last_yr + 1e-9;
      worn_count += worn ? batch.serving_count() * StrictMath.exp(-0.4) : 0;
    }
    assertThat(bought(program, Bucket.NETWORK) - 12)
        .as("the first, and what was left of each at its end")
        .isEqualTo(10 * (1 + worn_count), within(1e-9));
    assertThat(bought(program, Bucket.REPLACEMENT))
        .isCloseTo(111.5 * (launched_count - 1 - worn_count), within(5.0))
        .isGreaterThan(10);
    assertThat(Ledger.gap_fraction(cost)).isLessThan(1e-9);
  }

  private static double bought(Program program, Bucket bucket) {
    return program.purchases().stream()
        .filter(each -> each.bucket() == bucket)
        .mapToDouble(Purchase::cost_usd)
        .sum();
  }

  /** The check of the ledger can fail: a flow that is not booked is found. */
  @Test
  void aBrokenFlowIsFound() {
    Program program =
        OrbitProgram.of(List.of(flown(unit(SMALL), 5, 5, Launches.NONE)), money(0.15, 5));
    Levelised cost = Levelised.of(program, new Terms(2026, 0.07, 5, 0));
    List<Purchase> fewer = new ArrayList<>(program.purchases());
    fewer.removeFirst();
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
