package space.skyrack.economics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Baseline;
import space.skyrack.model.Facility;
import space.skyrack.model.Money;

/**
 * What a data center on the ground buys, pays and delivers, in the buckets of orbit.
 *
 * <p>Equation: building = price per watt x power of computing, divided by its split, paid half the
 * build time before service (evenly over it, to 0.2 % of its interest at 10 %/yr); servers are
 * bought when service starts and anew at the end of their life, at that day's price = price x (1 -
 * decline)^years; energy = PUE x mean power x price; repairs = failures a year x price of an
 * accelerator at the middle of each year.
 *
 * <p>Units: USD, years from the decision, a year of 8,766 h. Limits: one building, all in service
 * at once; a wait as long as the horizon delivers nothing and costs nothing within it. A rented
 * hall pays rent in {@link Bucket#STRUCTURE} for building, power plant, cooling and staff.
 *
 * <p>Source: the split of the building and the gas plant are those of
 * https://andrewmccalip.com/space-datacenters, with which this gives its published total.
 */
public final class GroundProgram {
  static final double YEAR_h = 8766;
  private static final double YEAR_s = YEAR_h * 3600;

  private final Baseline.Built baseline;
  private final Facility facility;
  private final GroundLoad load;
  private final Money money;
  private final double service_yr;
  private final List<Purchase> purchases = new ArrayList<>();
  private final List<Expense> expenses = new ArrayList<>();

  private GroundProgram(Baseline.Built baseline, GroundLoad load, Money money) {
    this.baseline = baseline;
    this.facility = baseline.facility();
    this.load = load;
    this.money = money;
    service_yr = baseline.timeToPower_yr();
  }

  /**
   * One side of the comparison.
   *
   * @param sizes of field and battery where the Sun is the supply, else null
   */
  public static Program of(
      Baseline.Built baseline, GroundLoad load, Money money, SolarBattery.@Nullable Sizes sizes) {
    return new GroundProgram(baseline, load, money).make(sizes);
  }

  /** Stages from installed to delivered hours. */
  public static GroundStages stages(
      Baseline.Built baseline, GroundLoad load, SolarBattery.@Nullable Sizes sizes) {
    double supply_fraction = sizes == null ? 1 : 1 - sizes.unserved_fraction();
    return GroundStages.of(baseline.facility(), supply_fraction, load.used_fraction());
  }

  private Program make(SolarBattery.@Nullable Sizes sizes) {
    if (baseline instanceof Baseline.SolarBattery == (sizes == null)) {
      throw new IllegalArgumentException(baseline.name() + ": sizes belong to solar-battery alone");
    }
    if (service_yr < money.horizon_yr()) {
      building();
      servers();
      switch (baseline) {
        case Baseline.Grid grid -> energy(grid.utility().price_usd_per_J());
        case Baseline.Colocation rented -> {
          energy(rented.utility().price_usd_per_J());
          running(Bucket.STRUCTURE, "rent", rented.rent_usd_per_W_yr() * load.peak_W());
        }
        case Baseline.Gas gas -> plant(gas.generator());
        case Baseline.SolarBattery solar -> field(solar.field(), sizes);
      }
    }
    return new Program(
        baseline.name(),
        money.financingGround_fraction_per_yr(),
        purchases,
        expenses,
        delivery(stages(baseline, load, sizes)));
  }

  private void building() {
    double price_usd = facility.capex_usd_per_W() * load.peak_W();
    Facility.Split split = facility.split();
    double whole = split.sum_share();
    build(Bucket.POWER, "electrical works", price_usd * split.power_share() / whole);
    build(Bucket.COOLING, "cooling", price_usd * split.cooling_share() / whole);
    build(Bucket.STRUCTURE, "building", price_usd * split.structure_share() / whole);
    build(Bucket.NETWORK, "fibre and switches", price_usd * split.network_share() / whole);
    build(Bucket.LAUNCH, "site works", price_usd * split.site_share() / whole);
    build(Bucket.INTEGRATION, "commissioning", price_usd * split.integration_share() / whole);
    double servers_usd = load.accelerators_count() * (load.accelerator_usd() + load.host_usd());
    running(
        Bucket.OPERATIONS, "staff and upkeep", facility.operations_usd_per_W_yr() * load.peak_W());
    running(
        Bucket.INSURANCE,
        "property",
        facility.insurance_fraction_per_yr() * (price_usd + servers_usd));
  }

  private void servers() {
    Facility.Hardware hardware = facility.hardware();
    double each_usd = load.accelerator_usd() + load.host_usd();
    for (double at_yr = service_yr; at_yr < money.horizon_yr(); at_yr += hardware.life_yr()) {
      double price_ratio = price_ratio(at_yr);
      buy(
          Bucket.COMPUTE,
          "servers of year " + (int) at_yr,
          load.accelerators_count() * each_usd * price_ratio,
          at_yr,
          hardware.life_yr());
      buy(
          Bucket.REPLACEMENT,
          "spares of year " + (int) at_yr,
          load.accelerators_count()
              * hardware.spares_fraction()
              * load.accelerator_usd()
              * price_ratio,
          at_yr,
          hardware.life_yr());
    }
    for (int year = (int) service_yr; year < money.horizon_yr(); year++) {
      double from_yr = Math.max(year, service_yr);
      double repairs_usd_per_yr =
          hardware.failures_fraction_per_yr()
              * load.accelerators_count()
              * load.accelerator_usd()
              * price_ratio(0.5 * (from_yr + year + 1));
      expenses.add(
          new Expense(
              Bucket.REPLACEMENT, "failed accelerators", repairs_usd_per_yr, from_yr, year + 1));
    }
  }

  private double price_ratio(double at_yr) {
    return StrictMath.pow(1 - money.priceDecline_fraction_per_yr(), at_yr);
  }

  private void energy(double price_usd_per_J) {
    running(
        Bucket.ENERGY,
        "energy",
        facility.pue_ratio()
            * load.accelerators_count()
            * load.mean_W()
            * YEAR_s
            * price_usd_per_J);
  }

  private void plant(Baseline.Generator plant) {
    double plant_W = facility.pue_ratio() * load.peak_W() * (1 + plant.reserve_fraction());
    renewed(Bucket.POWER, "gas plant", plant.capex_usd_per_W() * plant_W, plant.life_yr());
    energy(plant.energy_usd_per_J());
  }

  private void field(Baseline.SolarField field, SolarBattery.Sizes sizes) {
    double asked_W = facility.pue_ratio() * load.accelerators_count() * load.mean_W();
    double array_W = sizes.array_ratio() * asked_W;
    double battery_J = sizes.battery_h() * 3600 * asked_W;
    renewed(Bucket.POWER, "solar field", field.array_usd_per_W() * array_W, field.arrayLife_yr());
    renewed(Bucket.POWER, "battery", field.battery_usd_per_J() * battery_J, field.batteryLife_yr());
    running(Bucket.ENERGY, "upkeep of field and battery", field.upkeep_usd_per_W_yr() * array_W);
  }

  private void build(Bucket bucket, String name, double price_usd) {
    renewed(bucket, name, price_usd, facility.life_yr());
  }

  /** Paid half the build time ahead of service, and again at the end of each life. */
  private void renewed(Bucket bucket, String name, double price_usd, double life_yr) {
    if (price_usd == 0) {
      return;
    }
    for (double at_yr = service_yr; at_yr < money.horizon_yr(); at_yr += life_yr) {
      double paid_yr = Math.max(0, at_yr - 0.5 * facility.build_yr());
      purchases.add(new Purchase(bucket, name, price_usd, paid_yr, at_yr, life_yr));
    }
  }

  private void buy(Bucket bucket, String name, double price_usd, double at_yr, double life_yr) {
    purchases.add(new Purchase(bucket, name, price_usd, at_yr, at_yr, life_yr));
  }

  private void running(Bucket bucket, String name, double cost_usd_per_yr) {
    if (cost_usd_per_yr > 0) {
      expenses.add(new Expense(bucket, name, cost_usd_per_yr, service_yr, money.horizon_yr()));
    }
  }

  private Delivery delivery(GroundStages stages) {
    List<Delivery.Year> years = new ArrayList<>();
    for (int year = 0; year < money.horizon_yr(); year++) {
      double share_fraction = Math.clamp(year + 1 - service_yr, 0, 1);
      double installed_count = share_fraction * load.accelerators_count();
      years.add(
          new Delivery.Year(
              installed_count,
              installed_count * YEAR_h * stages.delivered_fraction(),
              installed_count * load.mean_W()));
    }
    return new Delivery(years, load.peak_W());
  }
}
