package space.skyrack.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import space.skyrack.unit.Require;
import space.skyrack.unit.Unit;

/**
 * A plan of ours in the common form, so that it can be bridged to published models.
 *
 * <p>Equation: prices per kW are what is bought over the kilowatts bought; availability is what is
 * delivered over what is installed; what the closed form cannot say (ramp, discounting, falling
 * prices, what outlives the horizon) is the rest, so that the case costs exactly what the plan
 * does.
 *
 * <p>Units: a kW is one of installed computing equipment without idle spares; the plan's total is
 * its cost of a delivered accelerator-hour times the hours of a year over the kW of an accelerator.
 */
public final class PlannedCase {
  private static final double HOURS_h_per_yr = Unit.YEAR_s / 3600;
  private static final double KW_W = 1000;

  private PlannedCase() {}

  /**
   * What was bought for the plan, replacements of lost satellites left out.
   *
   * @param bought_kW computing equipment over the horizon
   * @param mass_kg_per_kW launched per kW; 0 on the ground
   * @param life_yr of the equipment
   */
  public record Bought(double bought_kW, double mass_kg_per_kW, double life_yr) {
    public Bought {
      Require.positive("bought power", bought_kW, "kW");
      Require.notNegative("mass", mass_kg_per_kW, "kg/kW");
      Require.positive("life", life_yr, "yr");
    }
  }

  /**
   * The case of a side.
   *
   * @throws IllegalArgumentException if the side delivers nothing
   */
  public static CommonCase of(Levelised cost, Bought bought) {
    Program program = cost.program();
    double installed_count = 0;
    double most_count = 0;
    double delivered_h = 0;
    for (Delivery.Year year : program.delivery().years()) {
      installed_count += year.installed_count();
      most_count = Math.max(most_count, year.installed_count());
      delivered_h += year.delivered_h();
    }
    Require.positive("delivered accelerator-hours of " + program.name(), delivered_h, "h");
    double accelerator_kW = program.delivery().peak_W() / KW_W / most_count;
    double installed_kW_yr = installed_count * accelerator_kW;
    boolean launched = bought.mass_kg_per_kW() > 0;
    List<CommonCase.Hardware> hardware = hardware(program, bought.bought_kW(), launched);
    double hardware_usd_per_kW =
        hardware.stream().mapToDouble(CommonCase.Hardware::price_usd_per_kW).sum();
    double launch_usd_per_kW = bought_usd(program, Bucket.LAUNCH) / bought.bought_kW();
    double replaced_usd =
        bought_usd(program, Bucket.REPLACEMENT) + paid_usd(cost, Bucket.REPLACEMENT);
    double energy_usd = paid_usd(cost, Bucket.ENERGY);
    double running_usd = -energy_usd - paid_usd(cost, Bucket.REPLACEMENT);
    for (Bucket bucket : Bucket.values()) {
      running_usd += paid_usd(cost, bucket);
    }
    double planned_usd_per_kW_yr = cost.hour_usd_per_h() * HOURS_h_per_yr / accelerator_kW;
    return new CommonCase(
            program.name(),
            "a kW is computing equipment in service; delivered after every stage of the plan",
            hardware,
            bought.mass_kg_per_kW(),
            launched ? launch_usd_per_kW / bought.mass_kg_per_kW() : 0,
            1,
            1,
            Math.min(1, delivered_h / (installed_count * HOURS_h_per_yr)),
            0,
            running_usd / installed_kW_yr,
            energy_usd / installed_kW_yr,
            hardware_usd_per_kW > 0 ? replaced_usd / installed_kW_yr / hardware_usd_per_kW : 0,
            0,
            bought.life_yr(),
            program.financing_fraction_per_yr(),
            1,
            0)
        .meeting(planned_usd_per_kW_yr);
  }

  /** What is bought per kW by bucket; on the ground the site counts as hardware. */
  private static List<CommonCase.Hardware> hardware(
      Program program, double bought_kW, boolean launched) {
    List<CommonCase.Hardware> hardware = new ArrayList<>();
    for (Bucket bucket : Bucket.values()) {
      double cost_usd = bought_usd(program, bucket);
      boolean apart = bucket == Bucket.REPLACEMENT || (launched && bucket == Bucket.LAUNCH);
      if (cost_usd > 0 && !apart) {
        hardware.add(new CommonCase.Hardware(Set.of(bucket), cost_usd / bought_kW));
      }
    }
    return hardware;
  }

  private static double bought_usd(Program program, Bucket bucket) {
    return program.purchases().stream()
        .filter(purchase -> purchase.bucket() == bucket)
        .mapToDouble(Purchase::cost_usd)
        .sum();
  }

  /** What is paid for running things within the horizon, not discounted. */
  private static double paid_usd(Levelised cost, Bucket bucket) {
    double sum_usd = 0;
    for (Expense expense : cost.program().expenses()) {
      if (expense.bucket() == bucket) {
        double to_yr = Math.min(expense.to_yr(), cost.terms().horizon_yr());
        sum_usd += expense.cost_usd_per_yr() * Math.max(0, to_yr - expense.from_yr());
      }
    }
    return sum_usd;
  }
}
