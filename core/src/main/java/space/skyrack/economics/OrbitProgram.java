package space.skyrack.economics;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.model.Money;
import space.skyrack.model.Prices;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.unit.Require;
import space.skyrack.unit.Unit;

/**
 * The orbit side: satellites bought, launched and run, and what they deliver.
 *
 * <p>Equation: each batch buys every part of {@link SatelliteCost} a build lead before it serves
 * and recovers it over its life in service; accelerators and hosts fall in price by the money's
 * decline per year until they are paid, everything else by {@link UnitLearning} over the satellites
 * built before. Operations run at their fraction of the price of the satellites in service. Batches
 * that replace expired satellites stand in the same buckets as the first ones, those that replace
 * lost satellites in {@link Bucket#REPLACEMENT}.
 *
 * <p>Limits: all parts of a satellite live as long as it does; design and ground segment are bought
 * once, before the first batch, and recovered to the end of the horizon.
 */
public final class OrbitProgram {
  private static final double HOURS_PER_YEAR_count = Unit.YEAR_s / 3600;

  private OrbitProgram() {}

  /**
   * Satellites that come into service together.
   *
   * @param life_yr years that they serve
   * @param lost whether they replace satellites that were lost before their time
   */
  public record Batch(double service_yr, double satellites_count, double life_yr, boolean lost) {
    public Batch {
      Require.notNegative("service", service_yr, "yr");
      Require.positive("satellites", satellites_count, "");
      Require.positive("life", life_yr, "yr");
    }
  }

  /**
   * Satellites of one design.
   *
   * @param batches by time of service
   * @param inService_count satellites in service on average, by year
   * @param delivered_fraction accelerator-hours that reach customers over those installed
   * @param load_W mean power of the computing equipment of one satellite in service
   */
  public record Fleet(
      SatelliteDesign design,
      List<Batch> batches,
      List<Double> inService_count,
      double delivered_fraction,
      double load_W) {
    public Fleet {
      batches = List.copyOf(batches);
      inService_count = List.copyOf(inService_count);
      Require.fraction("delivered share", delivered_fraction);
      Require.notNegative("load", load_W, "W");
    }
  }

  /**
   * What launch and insurance cost comes in {@code launching}, booked by whoever flies.
   *
   * @throws IllegalArgumentException if a design has no prices, or a fleet too few years
   */
  public static Program of(
      List<Fleet> fleets, List<Purchase> launching, List<Expense> insurance, Money money) {
    List<Purchase> purchases = new ArrayList<>();
    List<Expense> expenses = new ArrayList<>();
    for (Fleet fleet : fleets) {
      Prices prices = fleet.design().prices();
      if (prices == null) {
        throw new IllegalArgumentException(fleet.design().name() + " has no prices");
      }
      once(fleet, prices, money, purchases);
      satellites(fleet, prices, money, purchases, expenses);
    }
    purchases.addAll(launching);
    expenses.addAll(insurance);
    return new Program(
        "orbit",
        money.financingOrbit_fraction_per_yr(),
        purchases,
        expenses,
        delivery(fleets, money.horizon_yr()));
  }

  private static void once(Fleet fleet, Prices prices, Money money, List<Purchase> purchases) {
    if (fleet.batches().isEmpty()) {
      return;
    }
    double service_yr = fleet.batches().getFirst().service_yr();
    double paid_yr = Math.max(0, service_yr - prices.buildLead_yr());
    double life_yr = Math.max(1, money.horizon_yr() - service_yr);
    String name = fleet.design().name();
    purchases.add(
        new Purchase(
            Bucket.INTEGRATION,
            name + " design and qualification",
            prices.engineering_usd(),
            paid_yr,
            service_yr,
            life_yr));
    purchases.add(
        new Purchase(
            Bucket.NETWORK,
            name + " ground segment",
            prices.ground_usd(),
            paid_yr,
            service_yr,
            life_yr));
  }

  private static void satellites(
      Fleet fleet, Prices prices, Money money, List<Purchase> purchases, List<Expense> expenses) {
    SatelliteCost first = SatelliteCost.of(fleet.design(), prices);
    String name = fleet.design().name();
    double built_count = 0;
    for (Batch batch : fleet.batches()) {
      double paid_yr = Math.max(0, batch.service_yr() - prices.buildLead_yr());
      double learnt =
          UnitLearning.mean_ratio(
              prices.learning_fraction(), built_count, batch.satellites_count());
      double fallen = StrictMath.pow(1 - money.priceDecline_fraction_per_yr(), paid_yr);
      double batch_usd = 0;
      for (SatelliteCost.Part part : first.parts()) {
        double ratio = part.learns() ? learnt : fallen;
        double cost_usd = batch.satellites_count() * part.cost_usd() * ratio;
        batch_usd += cost_usd;
        Bucket bucket = batch.lost() ? Bucket.REPLACEMENT : part.bucket();
        purchases.add(
            new Purchase(
                bucket,
                name + " " + part.name(),
                cost_usd,
                paid_yr,
                batch.service_yr(),
                batch.life_yr()));
      }
      built_count += batch.satellites_count();
      double yearly_usd_per_yr =
          batch_usd * prices.operations_fraction_per_yr()
              + batch.satellites_count() * prices.control_usd_per_yr();
      if (!batch.lost()) {
        expenses.add(
            new Expense(
                Bucket.OPERATIONS,
                name + " operations",
                yearly_usd_per_yr,
                batch.service_yr(),
                batch.service_yr() + batch.life_yr()));
      }
    }
  }

  private static Delivery delivery(List<Fleet> fleets, int horizon_yr) {
    List<Delivery.Year> years = new ArrayList<>();
    double peak_W = 0;
    for (int y = 0; y < horizon_yr; y++) {
      double installed_count = 0;
      double delivered_h = 0;
      double load_W = 0;
      double installed_W = 0;
      for (Fleet fleet : fleets) {
        double satellites_count = fleet.inService_count().get(y);
        double chips_count = satellites_count * fleet.design().compute().count();
        installed_count += chips_count;
        delivered_h += chips_count * HOURS_PER_YEAR_count * fleet.delivered_fraction();
        load_W += satellites_count * fleet.load_W();
        installed_W += satellites_count * fleet.design().compute().power_W(1);
      }
      years.add(new Delivery.Year(installed_count, delivered_h, load_W));
      peak_W = Math.max(peak_W, installed_W);
    }
    return new Delivery(years, peak_W);
  }
}
