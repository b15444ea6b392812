package space.skyrack.economics;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import space.skyrack.unit.Require;

/**
 * What a kilowatt of delivered computing costs for a year, in a form that every published model of
 * orbital cost fits exactly.
 *
 * <p>Equation: cost = f [(H + m p) a + H (o + r) + O + E] + N a + rest, with f = oversize x spares
 * / availability, H the price of the hardware counted, m p mass times launch price, o and r yearly
 * operations and replacement as shares of H, O and E yearly operations and energy, N one-off
 * engineering, and a the yearly payment that recovers one unit of capital: monthly instalments over
 * the term, spread over the life; 1 / life without interest.
 *
 * <p>Units: USD per kW and year; prices per kW installed. Limits: one life for everything, no ramp;
 * what a plan has beyond that goes into {@code rest}.
 *
 * @param name for tables
 * @param about what a kilowatt is here, and what is left out
 * @param hardware what is bought per installed kW, launch left out
 * @param mass_kg_per_kW launched per installed kW
 * @param oversize_ratio kW installed for one delivered on average: shadow, ageing of the array
 * @param spares_ratio kW installed for one in use: idle spares
 * @param availability_fraction share of the time in which what is in use delivers
 * @param operations_fraction_per_yr of the price of the hardware
 * @param operations_usd_per_kW_yr beyond that share
 * @param replacement_fraction_per_yr of the price of the hardware
 * @param engineering_usd_per_kW one-off, spread over the programme, per kW delivered
 * @param financing_fraction_per_yr interest on all capital; 0 is straight line
 * @param term_ratio time in which capital is paid back over the life
 * @param rest_usd_per_kW_yr what the closed form leaves out: ramp, mixed lives, discounting
 */
public record CommonCase(
    String name,
    String about,
    List<Hardware> hardware,
    double mass_kg_per_kW,
    double launch_usd_per_kg,
    double oversize_ratio,
    double spares_ratio,
    double availability_fraction,
    double operations_fraction_per_yr,
    double operations_usd_per_kW_yr,
    double energy_usd_per_kW_yr,
    double replacement_fraction_per_yr,
    double engineering_usd_per_kW,
    double life_yr,
    double financing_fraction_per_yr,
    double term_ratio,
    double rest_usd_per_kW_yr) {
  private static final double MONTHS_per_yr = 12;

  /** One price for hardware of one bucket, or of several that the source does not tell apart. */
  public record Hardware(Set<Bucket> buckets, double price_usd_per_kW) {
    public Hardware {
      buckets = java.util.Collections.unmodifiableSet(new TreeSet<>(buckets));
      Require.notNegative("price of hardware", price_usd_per_kW, "USD/kW");
      if (buckets.isEmpty()) {
        throw new IllegalArgumentException("hardware belongs to at least one bucket");
      }
    }
  }

  public CommonCase {
    hardware = List.copyOf(hardware);
    Require.notNegative("mass", mass_kg_per_kW, "kg/kW");
    Require.notNegative("launch price", launch_usd_per_kg, "USD/kg");
    Require.positive("oversize", oversize_ratio, "");
    Require.positive("spares", spares_ratio, "");
    Require.efficiency("availability", availability_fraction);
    Require.notNegative("operations", operations_fraction_per_yr, "/yr");
    Require.notNegative("operations", operations_usd_per_kW_yr, "USD/kW/yr");
    Require.notNegative("energy", energy_usd_per_kW_yr, "USD/kW/yr");
    Require.notNegative("replacement", replacement_fraction_per_yr, "/yr");
    Require.notNegative("engineering", engineering_usd_per_kW, "USD/kW");
    Require.positive("life", life_yr, "yr");
    Require.notNegative("financing rate", financing_fraction_per_yr, "/yr");
    Require.positive("term over life", term_ratio, "");
    Require.finite("rest", rest_usd_per_kW_yr, "USD/kW/yr");
    Set<Bucket> seen = new TreeSet<>();
    for (Hardware each : hardware) {
      for (Bucket bucket : each.buckets) {
        if (!seen.add(bucket)) {
          throw new IllegalArgumentException("two prices for " + bucket.key());
        }
      }
    }
  }

  /** A case that launches a mass and pays for nothing else, straight line. */
  public static CommonCase ofLaunch(
      String name, String about, double mass_kg_per_kW, double launch_usd_per_kg, double life_yr) {
    return new CommonCase(
        name,
        about,
        List.of(),
        mass_kg_per_kW,
        launch_usd_per_kg,
        1,
        1,
        1,
        0,
        0,
        0,
        0,
        0,
        life_yr,
        0,
        1,
        0);
  }

  /** The buckets in which this case counts anything. */
  public Set<Bucket> boundary() {
    Set<Bucket> counted = new TreeSet<>();
    hardware.forEach(each -> counted.addAll(each.buckets));
    add(counted, Bucket.LAUNCH, mass_kg_per_kW * launch_usd_per_kg);
    add(counted, Bucket.OPERATIONS, operations_fraction_per_yr + operations_usd_per_kW_yr);
    add(counted, Bucket.ENERGY, energy_usd_per_kW_yr);
    add(counted, Bucket.REPLACEMENT, replacement_fraction_per_yr);
    add(counted, Bucket.INTEGRATION, engineering_usd_per_kW);
    add(counted, Bucket.FINANCING, financing_fraction_per_yr);
    return counted;
  }

  private static void add(Set<Bucket> counted, Bucket bucket, double value) {
    if (value > 0) {
      counted.add(bucket);
    }
  }

  /** Price of all hardware per installed kW. */
  public double hardware_usd_per_kW() {
    double sum_usd_per_kW = 0;
    for (Hardware each : hardware) {
      sum_usd_per_kW += each.price_usd_per_kW;
    }
    return sum_usd_per_kW;
  }

  /** What a delivered kW costs for a year. */
  public double total_usd_per_kW_yr() {
    double hardware_usd_per_kW = hardware_usd_per_kW();
    double recovery_fraction_per_yr =
        recovery_fraction_per_yr(financing_fraction_per_yr, life_yr, term_ratio);
    double capital_usd_per_kW = hardware_usd_per_kW + mass_kg_per_kW * launch_usd_per_kg;
    double yearly_usd_per_kW_yr =
        hardware_usd_per_kW * (operations_fraction_per_yr + replacement_fraction_per_yr)
            + operations_usd_per_kW_yr
            + energy_usd_per_kW_yr;
    return oversize_ratio
            * spares_ratio
            / availability_fraction
            * (capital_usd_per_kW * recovery_fraction_per_yr + yearly_usd_per_kW_yr)
        + engineering_usd_per_kW * recovery_fraction_per_yr
        + rest_usd_per_kW_yr;
  }

  /** The same case under another name. */
  public CommonCase named(String other) {
    return with(other, rest_usd_per_kW_yr);
  }

  /** The same case with what brings its total to a plan's own, in {@code rest}. */
  public CommonCase meeting(double planned_usd_per_kW_yr) {
    return with(name, rest_usd_per_kW_yr + planned_usd_per_kW_yr - total_usd_per_kW_yr());
  }

  private CommonCase with(String name, double rest_usd_per_kW_yr) {
    return new CommonCase(
        name,
        about,
        hardware,
        mass_kg_per_kW,
        launch_usd_per_kg,
        oversize_ratio,
        spares_ratio,
        availability_fraction,
        operations_fraction_per_yr,
        operations_usd_per_kW_yr,
        energy_usd_per_kW_yr,
        replacement_fraction_per_yr,
        engineering_usd_per_kW,
        life_yr,
        financing_fraction_per_yr,
        term_ratio,
        rest_usd_per_kW_yr);
  }

  /** Yearly payment per unit of capital: monthly instalments over the term, spread over life. */
  public static double recovery_fraction_per_yr(
      double financing_fraction_per_yr, double life_yr, double term_ratio) {
    double term_yr = life_yr * term_ratio;
    return instalment_fraction_per_month(financing_fraction_per_yr, term_yr * MONTHS_per_yr)
        * MONTHS_per_yr
        * term_ratio;
  }

  /** Monthly payment that pays back one unit of capital with interest. */
  public static double instalment_fraction_per_month(
      double financing_fraction_per_yr, double term_month) {
    double rate_fraction = financing_fraction_per_yr / MONTHS_per_yr;
    return rate_fraction < 1e-9
        ? 1 / term_month
        : rate_fraction / -StrictMath.expm1(-term_month * StrictMath.log1p(rate_fraction));
  }
}
