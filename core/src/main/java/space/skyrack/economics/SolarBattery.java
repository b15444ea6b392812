package space.skyrack.economics;

import space.skyrack.model.Baseline;
import space.skyrack.unit.Require;

/**
 * Least-cost field and battery that serve a steady load by sunlight alone.
 *
 * <p>Equation: each hour the field's output serves the load first, what is over charges the battery
 * up to its energy, what is missing comes out of it; both ways lose the square root of the round
 * trip. The year starts with what its last ten days leave in the battery. For each of {@value
 * #COLUMNS} sizes of field the smallest battery that leaves no more than the allowed share of the
 * energy unserved is found by halving; the cheapest pair follows from the prices.
 *
 * <p>Units: watts of rated field and hours of battery per watt of load. Errors: batteries to 0.01
 * h; least cost to 1 % between sizes. Limits: one year of weather, no fade within it (the field's
 * performance holds the mean of its ageing), no limit of the battery's power.
 */
public final class SolarBattery {
  private static final int COLUMNS = 32;
  private static final int HALVINGS = 14;
  private static final double MOST_h = 120;
  private static final int WARM_UP = 240;
  private static final double STANDARD_W_per_m2 = 1000;

  /** Output at standard light over the load. */
  private final double[] array_ratio = new double[COLUMNS];

  private final double[] battery_h = new double[COLUMNS];
  private final double[] served_h = new double[COLUMNS];
  private final double unserved_fraction;

  private SolarBattery(double unserved_fraction) {
    this.unserved_fraction = unserved_fraction;
  }

  /**
   * A field with a battery.
   *
   * @param array_ratio rated power of the field over the load
   * @param battery_h usable energy over the load
   * @param unserved_fraction share of the year's energy that stays unserved
   */
  public record Sizes(double array_ratio, double battery_h, double unserved_fraction) {}

  /**
   * Makes the table of field and battery, about 20 ms; it depends on the site, the round trip and
   * the supply asked for alone, so prices, lives and performance are free to change afterwards.
   *
   * @throws IllegalArgumentException if no field up to eight times the mean need serves the load
   */
  public static SolarBattery of(SolarYear year, Baseline.SolarField field) {
    double[] output = year.tracked_W_per_m2();
    double mean = 0;
    for (int h = 0; h < output.length; h++) {
      output[h] /= STANDARD_W_per_m2;
      mean += output[h] / output.length;
    }
    Require.positive("sunlight", mean, "W/m2");
    double oneWay_efficiency = Math.sqrt(field.roundTrip_efficiency());
    SolarBattery table = new SolarBattery(1 - field.supply_fraction());
    for (int i = 0; i < COLUMNS; i++) {
      double least = field.supply_fraction() / mean;
      table.array_ratio[i] = least * StrictMath.pow(8, (i + 0.5) / COLUMNS);
      table.battery_h[i] =
          smallest_h(output, table.array_ratio[i], oneWay_efficiency, table.unserved_fraction);
      table.served_h[i] =
          SolarYear.HOURS
              * (1
                  - unserved_fraction(
                      output, table.array_ratio[i], table.battery_h[i], oneWay_efficiency));
    }
    if (Double.isInfinite(table.battery_h[COLUMNS - 1])) {
      throw new IllegalArgumentException("no battery of 120 h carries the load at this site");
    }
    return table;
  }

  /** The cheapest pair, by yearly cost at a financing rate. */
  public Sizes cheapest(Baseline.SolarField field, double financing_fraction_per_yr) {
    int best = 0;
    double least_usd = Double.POSITIVE_INFINITY;
    for (int i = 0; i < COLUMNS; i++) {
      double cost_usd = cost_usd_per_W_yr(field, financing_fraction_per_yr, i);
      if (cost_usd < least_usd) {
        least_usd = cost_usd;
        best = i;
      }
    }
    return new Sizes(
        array_ratio[best] / field.performance_fraction(),
        battery_h[best],
        1 - served_h[best] / SolarYear.HOURS);
  }

  /** Cost of a served megawatt-hour of a pair, with capital recovered over each life. */
  public static double energy_usd_per_MWh(
      Sizes sizes, Baseline.SolarField field, double financing_fraction_per_yr) {
    double yearly_usd =
        yearly_usd_per_W_yr(
            field, financing_fraction_per_yr, sizes.array_ratio(), sizes.battery_h());
    return 1e6 * yearly_usd / (GroundProgram.YEAR_h * (1 - sizes.unserved_fraction()));
  }

  private double cost_usd_per_W_yr(Baseline.SolarField field, double rate, int i) {
    return yearly_usd_per_W_yr(
        field, rate, array_ratio[i] / field.performance_fraction(), battery_h[i]);
  }

  private static double yearly_usd_per_W_yr(
      Baseline.SolarField field, double rate, double array_ratio, double battery_h) {
    return array_ratio
            * (field.array_usd_per_W() * Annuity.spread_fraction_per_yr(rate, field.arrayLife_yr())
                + field.upkeep_usd_per_W_yr())
        + battery_h
            * 3600
            * field.battery_usd_per_J()
            * Annuity.spread_fraction_per_yr(rate, field.batteryLife_yr());
  }

  private static double smallest_h(
      double[] output, double array_ratio, double oneWay_efficiency, double allowed_fraction) {
    double low_h = 0;
    double high_h = MOST_h;
    if (unserved_fraction(output, array_ratio, high_h, oneWay_efficiency) > allowed_fraction) {
      return Double.POSITIVE_INFINITY;
    }
    for (int k = 0; k < HALVINGS; k++) {
      double middle_h = 0.5 * (low_h + high_h);
      if (unserved_fraction(output, array_ratio, middle_h, oneWay_efficiency) > allowed_fraction) {
        low_h = middle_h;
      } else {
        high_h = middle_h;
      }
    }
    return high_h;
  }

  /**
   * Share of a steady load of 1 W that stays unserved in the year.
   *
   * @param output of one rated watt by the hour
   */
  static double unserved_fraction(
      double[] output, double array_ratio, double battery_h, double oneWay_efficiency) {
    double held_h = battery_h;
    for (int h = output.length - WARM_UP; h < output.length; h++) {
      held_h = next_h(held_h, output[h] * array_ratio - 1, battery_h, oneWay_efficiency);
    }
    double missing_h = 0;
    for (double rated : output) {
      double over = rated * array_ratio - 1;
      if (over < 0) {
        double given = held_h * oneWay_efficiency;
        double missing = -over - (given < 1 ? given : 1);
        missing_h += missing > 0 ? missing : 0;
      }
      held_h = next_h(held_h, over, battery_h, oneWay_efficiency);
    }
    return missing_h / output.length;
  }

  /** Comparisons instead of {@link Math#min}: nothing here is NaN, and this runs all day long. */
  private static double next_h(
      double held_h, double over, double battery_h, double oneWay_efficiency) {
    if (over >= 0) {
      double charged_h = held_h + over * oneWay_efficiency;
      return charged_h < battery_h ? charged_h : battery_h;
    }
    double drawn_h = held_h + over / oneWay_efficiency;
    return drawn_h > 0 ? drawn_h : 0;
  }
}
