package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import space.skyrack.budget.DeliveredCompute;
import space.skyrack.budget.MassBudget;
import space.skyrack.budget.Stage;
import space.skyrack.economics.Deployment;
import space.skyrack.economics.Footprint;
import space.skyrack.economics.GroundLoad;
import space.skyrack.economics.Levelised;
import space.skyrack.economics.Metrics;
import space.skyrack.economics.OrbitProgram;
import space.skyrack.economics.Program;
import space.skyrack.economics.Terms;
import space.skyrack.model.Baseline;
import space.skyrack.model.Compute;
import space.skyrack.model.Economy;
import space.skyrack.model.Money;
import space.skyrack.model.Prices;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Scenario;
import space.skyrack.model.Throughput;

/**
 * Prices every side of a scenario alike: what it would cost to deliver its compute from orbit, and
 * from each baseline with as many accelerators of the same type.
 *
 * <p>Limits: several constellations share the launch cadence by their mass; metrics per operation
 * take the mean accelerator of the planned fleet. A twin leaves the satellites of the first
 * constellation on the ground. Safe for several threads.
 */
final class Costing {
  private final List<Integer> satellites;
  private final GroundSides grounds = new GroundSides();

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
          keys.add(GroundSides.key(solar));
        }
      }
    }
    return keys;
  }

  /**
   * Every side, orbit first.
   *
   * @param plans by constellation
   * @throws IllegalArgumentException if the scenario is not priced, or a side cannot be built
   */
  Costs of(Scenario scenario, List<PlanSample> plans) {
    Economy economy = scenario.economy();
    if (economy == null || economy.launch() == null) {
      throw new IllegalArgumentException("the scenario has no launch section");
    }
    Money money = economy.money();
    Terms terms =
        new Terms(
            money.year_number(),
            money.discount_fraction_per_yr(),
            money.horizon_yr(),
            money.valueDecline_fraction_per_yr());
    List<DeliveredCompute> delivered = plans.stream().map(PlanSample::delivered).toList();
    List<Deployment> deployments = FleetLaunch.deployments(scenario, satellites);
    Throughput throughput = throughput(plans);
    List<Side> sides = new ArrayList<>();
    Program program = orbit(plans, delivered, deployments, money);
    Levelised cost = Levelised.of(program, terms);
    sides.add(
        new Side(
            "orbit",
            "orbit",
            cost,
            Metrics.of(cost, throughput),
            orbitStages(plans, delivered),
            Footprint.orbit(lifted(plans, deployments), economy.traces(), program.delivery())));
    GroundSides.Common common =
        new GroundSides.Common(
            load(plans, delivered),
            plans.getFirst().constellation().satellite(),
            satellites.getFirst(),
            money,
            terms,
            economy.traces(),
            throughput);
    for (Baseline baseline : economy.baselines()) {
      sides.add(grounds.of(baseline, common));
    }
    List<SatelliteDesign> designs =
        plans.stream().map(plan -> plan.constellation().satellite()).toList();
    return new Costs(economy, designs, deployments, List.copyOf(sides));
  }

  private static Program orbit(
      List<PlanSample> plans,
      List<DeliveredCompute> delivered,
      List<Deployment> deployments,
      Money money) {
    List<OrbitProgram.Flown> fleets = new ArrayList<>();
    for (int c = 0; c < plans.size(); c++) {
      fleets.add(
          new OrbitProgram.Flown(
              plans.get(c).constellation().satellite(),
              deployments.get(c),
              delivered.get(c).delivered_fraction(),
              delivered.get(c).meanPayload_W()));
    }
    return OrbitProgram.of(fleets, money);
  }

  private static Footprint.Lifted lifted(List<PlanSample> plans, List<Deployment> deployments) {
    double launched_kg = 0;
    double accelerators_count = 0;
    double body_kg = 0;
    for (int c = 0; c < plans.size(); c++) {
      MassBudget mass = MassBudget.of(plans.get(c).constellation().satellite());
      Compute compute = compute(plans.get(c));
      for (Deployment.Year year : deployments.get(c).years()) {
        launched_kg += year.mass_kg();
        accelerators_count += year.launched_count() * (compute.count() + compute.spares());
        body_kg += year.launched_count() * (mass.dry_kg() - mass.compute_kg());
      }
    }
    return new Footprint.Lifted(launched_kg, accelerators_count, body_kg);
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

  /** Of the mean accelerator of the planned fleet; unknown where it is of one. */
  private Throughput throughput(List<PlanSample> plans) {
    List<Throughput> known =
        plans.stream().map(plan -> plan.constellation().satellite().throughput()).toList();
    if (known.stream().distinct().count() == 1) {
      return known.getFirst();
    }
    return new Throughput(
        mean(plans, known, Throughput::dense16_per_s),
        mean(plans, known, Throughput::dense8_per_s),
        mean(plans, known, Throughput::dense4_per_s),
        mean(plans, known, Throughput::tokens_per_s));
  }

  private double mean(
      List<PlanSample> plans, List<Throughput> known, ToDoubleFunction<Throughput> rate) {
    double sum_per_s = 0;
    double all_count = 0;
    for (int c = 0; c < plans.size(); c++) {
      double count = (double) satellites.get(c) * compute(plans.get(c)).count();
      double each_per_s = rate.applyAsDouble(known.get(c));
      if (each_per_s == 0) {
        return 0;
      }
      sum_per_s += count * each_per_s;
      all_count += count;
    }
    return sum_per_s / all_count;
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
}
