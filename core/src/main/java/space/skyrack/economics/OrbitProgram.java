package space.skyrack.economics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.skyrack.model.Money;
import space.skyrack.model.Prices;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.unit.Require;
import space.skyrack.unit.Unit;

/**
 * The orbit side: satellites bought, launched and run, and what they deliver.
 *
 * <p>Equation: design and ground segment are bought once for each design, however many
 * constellations fly it. Each batch of a {@link Deployment} buys every part of {@link
 * SatelliteCost} a build lead before it leaves and recovers it over the life in service.
 * Accelerators and hosts fall in price by the money's decline per year until they are paid,
 * everything else by {@link UnitLearning} over the satellites built before. Operations run at their
 * fraction of the mean price of a satellite, and a sum of their own, for each satellite in service.
 * Satellites that replace worn-out ones stand in the same buckets as the first ones, those that
 * replace lost ones in {@link Bucket#REPLACEMENT}. Launch and insurance are {@link LaunchCosts}.
 *
 * <p>Units: USD of the money's year; years from the decision. Limits: all parts of a satellite live
 * as long as it does; design and ground segment are paid before the first batch and recovered to
 * the end of the horizon; insurers pay back satellites whose launch fails.
 */
public final class OrbitProgram {
  private static final double HOURS_PER_YEAR_count = Unit.YEAR_s / 3600;

  private final Money money;
  private final List<Purchase> purchases = new ArrayList<>();
  private final List<Expense> expenses = new ArrayList<>();

  private OrbitProgram(Money money) {
    this.money = money;
  }

  /**
   * Satellites of one design as they are flown.
   *
   * @param delivered_fraction accelerator-hours that reach customers over those installed
   * @param load_W mean power of the computing equipment of one satellite in service
   */
  public record Flown(
      SatelliteDesign design, Deployment deployment, double delivered_fraction, double load_W) {
    public Flown {
      Require.fraction("delivered share", delivered_fraction);
      Require.notNegative("load", load_W, "W");
    }
  }

  /**
   * The programme of all fleets together.
   *
   * @throws IllegalArgumentException if a design has no prices, or a deployment not as many years
   *     as the money looks at
   */
  public static Program of(List<Flown> fleets, Money money) {
    OrbitProgram side = new OrbitProgram(money);
    Map<String, List<Flown>> byDesign = new LinkedHashMap<>();
    for (Flown fleet : fleets) {
      byDesign.computeIfAbsent(fleet.design().name(), name -> new ArrayList<>()).add(fleet);
    }
    byDesign.values().forEach(side::add);
    return new Program(
        "orbit",
        money.financingOrbit_fraction_per_yr(),
        side.purchases,
        side.expenses,
        delivery(fleets, money.horizon_yr()));
  }

  /** A batch with the fleet that it belongs to. */
  private record Order(Flown fleet, Deployment.Batch batch) {}

  /** Adds all fleets of one design. */
  private void add(List<Flown> fleets) {
    SatelliteDesign design = fleets.getFirst().design();
    Prices prices = design.prices();
    if (prices == null) {
      throw new IllegalArgumentException(design.name() + " has no prices");
    }
    List<Order> orders = orders(fleets);
    if (orders.isEmpty()) {
      return;
    }
    String name = design.name() + " ";
    Deployment.Batch earliest = orders.getFirst().batch();
    once(Bucket.INTEGRATION, name + "engineering", prices.engineering_usd(), earliest, prices);
    once(Bucket.NETWORK, name + "ground segment", prices.ground_usd(), earliest, prices);
    SatelliteCost first = SatelliteCost.of(design, prices).named(name);
    Map<Deployment.Batch, Double> satellite_usd = new IdentityHashMap<>();
    double built_count = 0;
    double spent_usd = 0;
    for (Order order : orders) {
      Deployment.Batch batch = order.batch();
      double learnt =
          UnitLearning.mean_ratio(prices.learning_fraction(), built_count, batch.launched_count());
      double each_usd = buy(first, order, prices, learnt);
      satellite_usd.put(batch, each_usd);
      built_count += batch.launched_count();
      spent_usd += each_usd * batch.launched_count();
    }
    for (Flown fleet : fleets) {
      operate(fleet, prices, spent_usd / built_count);
      LaunchCosts launch =
          LaunchCosts.of(fleet.deployment(), batch -> satellite_usd.getOrDefault(batch, 0.0));
      purchases.addAll(launch.purchases());
      expenses.addAll(launch.expenses());
    }
  }

  /** The batches of all fleets as they leave. */
  private static List<Order> orders(List<Flown> fleets) {
    List<Order> orders = new ArrayList<>();
    for (Flown fleet : fleets) {
      for (Deployment.Batch batch : fleet.deployment().batches()) {
        orders.add(new Order(fleet, batch));
      }
    }
    orders.sort(Comparator.comparingDouble(order -> order.batch().launched_yr()));
    return orders;
  }

  private void once(
      Bucket bucket, String name, double cost_usd, Deployment.Batch earliest, Prices prices) {
    double life_yr = Math.max(1, money.horizon_yr() - earliest.service_yr());
    double paid_yr = paid_yr(earliest, prices);
    purchases.add(new Purchase(bucket, name, cost_usd, paid_yr, earliest.service_yr(), life_yr));
  }

  /** Buys the satellites of a batch; gives the price of one. */
  private double buy(SatelliteCost first, Order order, Prices prices, double learnt) {
    Deployment.Batch batch = order.batch();
    Deployment deployment = order.fleet().deployment();
    double paid_yr = paid_yr(batch, prices);
    double fallen = StrictMath.pow(1 - money.priceDecline_fraction_per_yr(), paid_yr);
    double kept_count = batch.launched_count() * deployment.launch().losses().paid_fraction();
    double life_yr = deployment.fleet().life_yr();
    double satellite_usd = 0;
    for (SatelliteCost.Part part : first.parts()) {
      double each_usd = part.cost_usd() * (part.learns() ? learnt : fallen);
      satellite_usd += each_usd;
      double cost_usd = kept_count * each_usd;
      boolean lost = batch.kind() == Deployment.Kind.REPLACEMENT;
      Bucket bucket = lost ? Bucket.REPLACEMENT : part.bucket();
      book(bucket, part.name(), cost_usd, paid_yr, batch, life_yr);
    }
    return satellite_usd;
  }

  private void book(
      Bucket bucket,
      String name,
      double cost_usd,
      double paid_yr,
      Deployment.Batch batch,
      double life_yr) {
    if (cost_usd > 0) {
      purchases.add(new Purchase(bucket, name, cost_usd, paid_yr, batch.service_yr(), life_yr));
    }
  }

  private static double paid_yr(Deployment.Batch batch, Prices prices) {
    return Math.max(0, batch.launched_yr() - prices.buildLead_yr());
  }

  private void operate(Flown fleet, Prices prices, double satellite_usd) {
    double each_usd_per_yr =
        satellite_usd * prices.operations_fraction_per_yr() + prices.control_usd_per_yr();
    List<Deployment.Year> years = fleet.deployment().years();
    String name = fleet.design().name() + " operations";
    for (int y = 0; y < years.size(); y++) {
      double cost_usd_per_yr = years.get(y).serving_count() * each_usd_per_yr;
      if (cost_usd_per_yr > 0) {
        expenses.add(new Expense(Bucket.OPERATIONS, name, cost_usd_per_yr, y, y + 1));
      }
    }
  }

  private static Delivery delivery(List<Flown> fleets, int horizon_yr) {
    List<Delivery.Year> years = new ArrayList<>();
    double peak_W = 0;
    for (int y = 0; y < horizon_yr; y++) {
      double installed_count = 0;
      double delivered_h = 0;
      double load_W = 0;
      double installed_W = 0;
      for (Flown fleet : fleets) {
        double serving_count = fleet.deployment().years().get(y).serving_count();
        double chips_count = serving_count * fleet.design().compute().count();
        installed_count += chips_count;
        delivered_h += chips_count * HOURS_PER_YEAR_count * fleet.delivered_fraction();
        load_W += serving_count * fleet.load_W();
        installed_W += serving_count * fleet.design().compute().power_W(1);
      }
      years.add(new Delivery.Year(installed_count, delivered_h, load_W));
      peak_W = Math.max(peak_W, installed_W);
    }
    return new Delivery(years, peak_W);
  }
}
