package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.DeliveredCompute;
import space.skyrack.budget.MassBudget;
import space.skyrack.budget.Stage;
import space.skyrack.economics.Deployment;
import space.skyrack.economics.Fleet;
import space.skyrack.economics.GroundLoad;
import space.skyrack.economics.GroundProgram;
import space.skyrack.economics.GroundStages;
import space.skyrack.economics.LaunchCosts;
import space.skyrack.economics.Levelised;
import space.skyrack.economics.Metrics;
import space.skyrack.economics.OrbitProgram;
import space.skyrack.economics.Program;
import space.skyrack.economics.Purchase;
import space.skyrack.economics.Expense;
import space.skyrack.economics.SatelliteCost;
import space.skyrack.economics.SolarBattery;
import space.skyrack.economics.SolarYear;
import space.skyrack.economics.Terms;
import space.skyrack.model.Baseline;
import space.skyrack.model.Compute;
import space.skyrack.model.Economy;
import space.skyrack.model.Launch;
import space.skyrack.model.Money;
import space.skyrack.model.Prices;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Scenario;
import space.skyrack.model.Throughput;

/**
 * Prices every side of a scenario alike: what it would cost to deliver its compute from orbit, and from each baseline with as
 * many accelerators of the same type.
 *
 * <p>Limits: several constellations share the launch cadence by their mass; metrics per operation take the accelerator of the
 * first constellation. Safe for several threads.
 */
final class Costing {
  private final List<Integer> satellites;
  private final Map<Object, SolarBattery> fields = new ConcurrentHashMap<>();

  /**
   * @param satellites number of each constellation
   */
  Costing(List<Integer> satellites) {
    this.satellites = List.copyOf(satellites);
  }

  /** Whether a scenario says enough to be priced. */
  static boolean isPriced(Scenario scenario) {
    Economy economy = scenario.economy();
    return economy != null
        && economy.launch() != null
        && scenario.constellations().stream()
            .allMatch(c -> c.satellite().prices() != null && c.satellite().compute().count() > 0);
  }

  /** Parts of the ground that are slow to work out: sites and what their fields must carry. */
  static List<Object> slowPart(Scenario scenario) {
    Economy economy = scenario.economy();
    List<Object> keys = new ArrayList<>();
    if (economy != null) {
      for (Baseline baseline : economy.baselines()) {
        if (baseline instanceof Baseline.SolarBattery solar) {
          keys.add(key(solar));
        }
      }
    }
    return keys;
  }

  private static Object key(Baseline.SolarBattery solar) {
    return List.of(
        solar.site(),
        solar.field().performance_fraction(),
        solar.field().roundTrip_efficiency(),
        solar.field().supply_fraction());
  }

  /**
   * Every side, orbit first.
   *
   * @param plans by constellation
   * @throws IllegalArgumentException if the scenario is not priced, or a side cannot be built
   */
  Costs of(Scenario scenario, List<PlanSample> plans) {
    Economy economy = scenario.economy();
    Launch launch = economy == null ? null : economy.launch();
    if (economy == null || launch == null) {
      throw new IllegalArgumentException("the scenario has no launch section");
    }
    Money money = economy.money();
    Terms terms =
        new Terms(
            money.year_number(),
            money.discount_fraction_per_yr(),
            money.horizon_yr(),
            money.valueDecline_fraction_per_yr());
    List<DeliveredCompute> delivered =
        plans.stream()
            .map(plan ->
                DeliveredCompute.of(
                    plan.constellation().satellite(),
                    plan.facts(),
                    plan.lines(),
                    plan.sunlit_fraction()))
            .toList();
    List<Deployment> deployments = deployments(plans, launch, money);
    Throughput throughput = plans.getFirst().constellation().satellite().throughput();
    List<Side> sides = new ArrayList<>();
    Levelised orbit =
        Levelised.of(orbit(plans, delivered, deployments, money), terms);
    sides.add(
        new Side(
            "orbit",
            "orbit",
            orbit,
            Metrics.of(orbit, throughput),
            orbitStages(plans, delivered)));
    GroundLoad load = load(plans, delivered);
    for (Baseline baseline : economy.baselines()) {
      if (baseline instanceof Baseline.Built built) {
        sides.add(ground(built, load, money, terms, throughput));
      }
    }
    return new Costs(economy, deployments, List.copyOf(sides));
  }

  private List<Deployment> deployments(List<PlanSample> plans, Launch launch, Money money) {
    double all_kg = 0;
    for (int c = 0; c < plans.size(); c++) {
      all_kg += satellites.get(c) * wet_kg(plans.get(c));
    }
    List<Deployment> deployments = new ArrayList<>();
    for (int c = 0; c < plans.size(); c++) {
      double share = satellites.get(c) * wet_kg(plans.get(c)) / all_kg;
      Fleet fleet = new Fleet(satellites.get(c), wet_kg(plans.get(c)), money.missionLife_yr());
      deployments.add(Deployment.of(fleet, launch.withCadence(share), money.horizon_yr()));
    }
    return deployments;
  }

  private static double wet_kg(PlanSample plan) {
    return MassBudget.of(plan.constellation().satellite()).wet_kg();
  }

  private static Program orbit(
      List<PlanSample> plans,
      List<DeliveredCompute> delivered,
      List<Deployment> deployments,
      Money money) {
    List<OrbitProgram.Fleet> fleets = new ArrayList<>();
    List<Purchase> launching = new ArrayList<>();
    List<Expense> running = new ArrayList<>();
    for (int c = 0; c < plans.size(); c++) {
      SatelliteDesign design = plans.get(c).constellation().satellite();
      Deployment deployment = deployments.get(c);
      double paid_fraction = deployment.launch().losses().paid_fraction();
      List<OrbitProgram.Batch> batches =
          deployment.batches().stream()
              .map(batch ->
                  new OrbitProgram.Batch(
                      batch.service_yr(),
                      batch.launched_count() * paid_fraction,
                      money.missionLife_yr(),
                      batch.kind() == Deployment.Kind.REPLACEMENT))
              .toList();
      List<Double> serving =
          deployment.years().stream().map(Deployment.Year::serving_count).toList();
      fleets.add(
          new OrbitProgram.Fleet(
              design,
              batches,
              serving,
              delivered.get(c).delivered_fraction(),
              delivered.get(c).meanPayload_W()));
      double satellite_usd = SatelliteCost.of(design, prices(design)).total_usd();
      LaunchCosts costs = LaunchCosts.of(deployment, batch -> satellite_usd);
      launching.addAll(costs.purchases());
      running.addAll(costs.expenses());
    }
    return OrbitProgram.of(fleets, launching, running, money);
  }

  private static Prices prices(SatelliteDesign design) {
    Prices prices = design.prices();
    if (prices == null) {
      throw new IllegalArgumentException(design.name() + " has no prices");
    }
    return prices;
  }

  /** The stages of all constellations, weighed by their accelerators. */
  private SequencedMap<Stage, Double> orbitStages(
      List<PlanSample> plans, List<DeliveredCompute> delivered) {
    SequencedMap<Stage, Double> left_fraction = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      double sum_count = 0;
      double all_count = 0;
      for (int c = 0; c < plans.size(); c++) {
        double count = (double) satellites.get(c) * compute(plans.get(c)).count();
        sum_count += count * delivered.get(c).left_fraction(stage);
        all_count += count;
      }
      left_fraction.put(stage, sum_count / all_count);
    }
    return left_fraction;
  }

  private static Compute compute(PlanSample plan) {
    return plan.constellation().satellite().compute();
  }

  /** As many accelerators as the whole fleet, of the mean price and power, asked for as much. */
  private GroundLoad load(List<PlanSample> plans, List<DeliveredCompute> delivered) {
    double count = 0;
    double full_W = 0;
    double mean_W = 0;
    double accelerators_usd = 0;
    double hosts_usd = 0;
    double used_count = 0;
    for (int c = 0; c < plans.size(); c++) {
      Compute compute = compute(plans.get(c));
      double used_fraction = delivered.get(c).kept_fraction(Stage.SCHEDULING);
      double here = (double) satellites.get(c) * compute.count();
      Prices prices = prices(plans.get(c).constellation().satellite());
      count += here;
      full_W += satellites.get(c) * compute.power_W(1);
      mean_W += satellites.get(c) * compute.power_W(used_fraction);
      accelerators_usd += here * prices.accelerator_usd();
      hosts_usd += here * prices.accelerator_usd() * prices.host_fraction();
      used_count += here * used_fraction;
    }
    return new GroundLoad(
        count,
        full_W / count,
        mean_W / count,
        accelerators_usd / count,
        hosts_usd / count,
        used_count / count);
  }

  private Side ground(
      Baseline.Built baseline, GroundLoad load, Money money, Terms terms, Throughput throughput) {
    SolarBattery.@Nullable Sizes sizes = null;
    if (baseline instanceof Baseline.SolarBattery solar) {
      SolarBattery field =
          fields.computeIfAbsent(
              key(solar), missing -> SolarBattery.of(SolarYear.of(solar.site()), solar.field()));
      sizes = field.cheapest(solar.field(), money.financingGround_fraction_per_yr());
    }
    Levelised cost = Levelised.of(GroundProgram.of(baseline, load, money, sizes), terms);
    GroundStages stages = GroundProgram.stages(baseline, load, sizes);
    return new Side(
        baseline.name(),
        kind(baseline),
        cost,
        Metrics.of(cost, throughput),
        groundStages(stages));
  }

  private static SequencedMap<Stage, Double> groundStages(GroundStages stages) {
    SequencedMap<Stage, Double> left_fraction = new LinkedHashMap<>();
    double left = 1;
    for (Stage stage : Stage.values()) {
      left *=
          switch (stage) {
            case INSTALLED -> stages.installed_fraction();
            case POWER -> stages.power_fraction();
            case THERMAL -> stages.thermal_fraction();
            case NETWORK -> stages.network_fraction();
            case RADIATION -> stages.radiation_fraction();
            case HARDWARE -> stages.hardware_fraction();
            case SCHEDULING -> stages.scheduling_fraction();
            case DELIVERED -> 1;
          };
      left_fraction.put(stage, left);
    }
    return left_fraction;
  }

  private static String kind(Baseline baseline) {
    return switch (baseline) {
      case Baseline.Grid grid -> "grid";
      case Baseline.Colocation colocation -> "colocation";
      case Baseline.Gas gas -> "gas";
      case Baseline.SolarBattery solar -> "solar-battery";
      case Baseline.DesertTwin twin -> "same-satellite-on-the-ground";
    };
  }
}
