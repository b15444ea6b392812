package space.skyrack.economics;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.budget.Spares;
import space.skyrack.model.Baseline;
import space.skyrack.model.Compute;
import space.skyrack.model.Money;
import space.skyrack.model.Power;
import space.skyrack.model.Prices;
import space.skyrack.model.SatelliteDesign;

/**
 * The satellites of the scenario left at a site on the ground.
 *
 * <p>Equation: the same parts at the same prices with the same learning, no launch, no ground
 * segment, no control; all serve from the same day, no sooner than they can be built, and are built
 * anew when their life ends. Each hour the array gives area x packing x cell efficiency x
 * conversion x light on the tracker; its own battery, down to the allowed depth, carries what it
 * can of the night; power = 1 - unserved share of the full load. Hardware = accelerators left
 * without repair, spares used.
 *
 * <p>Units: USD, years of 8,766 h. Limits: left out are heat in air, cells that warm and age, dust,
 * wind, fences and land: the physics of the twin is not in this. Light as in {@link SolarYear}.
 */
public final class TwinProgram {
  private TwinProgram() {}

  /** What an hour of light on the satellite's own array and battery leaves of installed hours. */
  public static GroundStages stages(
      SatelliteDesign design, SolarYear year, double used_fraction, Money money) {
    Power power = design.power();
    Compute compute = design.compute();
    double load_W = compute.power_W(1) + power.busLoad_W();
    double perLight_m2 =
        power.array().area_m2()
            * power.array().packing_fraction()
            * power.array().cell_efficiency()
            * power.array().conversion_efficiency();
    double battery_h =
        power.battery().capacity_J() * power.battery().maxDepth_fraction() / 3600 / load_W;
    double unserved_fraction =
        SolarBattery.unserved_fraction(
            year.tracked_W_per_m2(),
            perLight_m2 / load_W,
            battery_h,
            Math.sqrt(power.battery().roundTrip_efficiency()));
    double working_fraction =
        Spares.working_fraction(
            compute.count(),
            compute.spares(),
            compute.failure_fraction_per_yr(),
            money.missionLife_yr());
    return new GroundStages(1, 1 - unserved_fraction, 1, 1, 1, working_fraction, used_fraction);
  }

  /**
   * One side of the comparison.
   *
   * @throws IllegalArgumentException if the design has no prices
   */
  public static Program of(
      Baseline.DesertTwin twin,
      SatelliteDesign design,
      int satellites,
      GroundStages stages,
      Money money) {
    Prices prices = design.prices();
    if (prices == null) {
      throw new IllegalArgumentException(design.name() + " has no prices");
    }
    List<Purchase> purchases = new ArrayList<>();
    List<Expense> expenses = new ArrayList<>();
    SatelliteCost each = SatelliteCost.of(design, prices);
    double built_count = 0;
    double service_yr = Math.max(twin.timeToPower_yr(), prices.buildLead_yr());
    for (double at_yr = service_yr; at_yr < money.horizon_yr(); at_yr += money.missionLife_yr()) {
      double paid_yr = Math.max(0, at_yr - prices.buildLead_yr());
      double learnt_ratio =
          UnitLearning.mean_ratio(prices.learning_fraction(), built_count, satellites);
      double fallen_ratio = StrictMath.pow(1 - money.priceDecline_fraction_per_yr(), paid_yr);
      built_count += satellites;
      double sum_usd = 0;
      for (SatelliteCost.Part part : each.parts()) {
        double cost_usd =
            satellites * part.cost_usd() * (part.learns() ? learnt_ratio : fallen_ratio);
        sum_usd += cost_usd;
        purchases.add(
            new Purchase(
                part.bucket(), part.name(), cost_usd, paid_yr, at_yr, money.missionLife_yr()));
      }
      double to_yr = Math.min(at_yr + money.missionLife_yr(), money.horizon_yr());
      expenses.add(
          new Expense(
              Bucket.OPERATIONS,
              "operations",
              sum_usd * prices.operations_fraction_per_yr(),
              at_yr,
              to_yr));
    }
    if (service_yr < money.horizon_yr()) {
      purchases.add(
          new Purchase(
              Bucket.INTEGRATION,
              "design",
              prices.engineering_usd(),
              Math.max(0, service_yr - prices.buildLead_yr()),
              service_yr,
              Math.max(1, money.horizon_yr() - service_yr)));
    }
    return new Program(
        twin.name(),
        money.financingGround_fraction_per_yr(),
        purchases,
        expenses,
        delivery(service_yr, design, satellites, stages, money));
  }

  private static Delivery delivery(
      double service_yr, SatelliteDesign design, int satellites, GroundStages stages, Money money) {
    List<Delivery.Year> years = new ArrayList<>();
    double all_count = (double) satellites * design.compute().count();
    double mean_W =
        satellites
            * design.compute().power_W(stages.scheduling_fraction())
            * stages.power_fraction()
            * stages.hardware_fraction();
    for (int year = 0; year < money.horizon_yr(); year++) {
      double share_fraction = Math.clamp(year + 1 - service_yr, 0, 1);
      years.add(
          new Delivery.Year(
              share_fraction * all_count,
              share_fraction * all_count * GroundProgram.YEAR_h * stages.delivered_fraction(),
              share_fraction * mean_W));
    }
    return new Delivery(years, satellites * design.compute().power_W(1));
  }
}
