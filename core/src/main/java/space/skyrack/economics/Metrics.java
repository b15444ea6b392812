package space.skyrack.economics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import space.skyrack.model.Throughput;
import space.skyrack.unit.Unit;

/**
 * One side's cost by every {@link Metric}.
 *
 * <p>Equations: with C all payments and H delivered accelerator-hours, both discounted to the
 * decision: C/H; C over H weighed by value; C/H x 24 h x 1e15/s over dense operations per second;
 * C/H x 1e6 over tokens per hour; C over discounted kilowatt-years of computing equipment in use; C
 * without {@link Bucket#COMPUTE} and its interest over the same energy in megawatt-hours. Per watt
 * installed: overnight prices of what is in service in the first year with most accelerators, each
 * by its part of that year, {@link Bucket#REPLACEMENT} left out, over the peak power of computing
 * equipment.
 *
 * <p>Units: those of each metric. Operations are dense: half-empty ("sparse") figures never enter.
 *
 * <p>Limits: operations and tokens are those of full speed; the megawatt-hour still holds computers
 * among replacements. A metric without its throughput is absent. Infinite where nothing is
 * delivered.
 */
public final class Metrics {
  private static final double HOURS_PER_YEAR_count = Unit.YEAR_s / 3600;

  private final String side;
  private final Map<Metric, Double> values = new EnumMap<>(Metric.class);

  private Metrics(Levelised cost, Throughput throughput) {
    side = cost.program().name();
    double hour_usd_per_h = cost.hour_usd_per_h();
    values.put(Metric.DELIVERED_HOUR, hour_usd_per_h);
    values.put(Metric.VALUE_HOUR, cost.valueHour_usd_per_h());
    operations(Metric.PFLOP_DAY_16, hour_usd_per_h, throughput.dense16_per_s());
    operations(Metric.PFLOP_DAY_8, hour_usd_per_h, throughput.dense8_per_s());
    operations(Metric.PFLOP_DAY_4, hour_usd_per_h, throughput.dense4_per_s());
    if (throughput.tokens_per_s() > 0) {
      double megatokens_per_h = throughput.tokens_per_s() * 3600 / 1e6;
      values.put(Metric.MILLION_TOKENS, hour_usd_per_h / megatokens_per_h);
    }
    values.put(Metric.INSTALLED_W, overnight_usd(cost) / cost.program().delivery().peak_W());
    double energy_W_yr = energy_W_yr(cost);
    values.put(Metric.KW_YEAR, cost.present_usd() / (energy_W_yr / 1e3));
    double around_usd = 0;
    for (Levelised.Item item : cost.items()) {
      around_usd += item.bucket() == Bucket.COMPUTE ? 0 : item.present_usd();
    }
    values.put(Metric.MWH, around_usd / (energy_W_yr * HOURS_PER_YEAR_count / 1e6));
  }

  public static Metrics of(Levelised cost, Throughput throughput) {
    return new Metrics(cost, throughput);
  }

  private void operations(Metric metric, double hour_usd_per_h, double dense_per_s) {
    if (dense_per_s > 0) {
      values.put(metric, hour_usd_per_h * 24 * 1e15 / dense_per_s);
    }
  }

  /** Prices paid for what serves in the first year with most accelerators. */
  static double overnight_usd(Levelised cost) {
    List<Delivery.Year> years = cost.program().delivery().years();
    int peak = 0;
    for (int y = 1; y < years.size(); y++) {
      peak = years.get(y).installed_count() > years.get(peak).installed_count() ? y : peak;
    }
    double sum_usd = 0;
    for (Purchase each : cost.program().purchases()) {
      double end_yr = Math.min(peak + 1.0, each.service_yr() + each.life_yr());
      double served_yr = Math.max(0, end_yr - Math.max(peak, each.service_yr()));
      sum_usd += each.bucket() == Bucket.REPLACEMENT ? 0 : each.cost_usd() * served_yr;
    }
    return sum_usd;
  }

  private static double energy_W_yr(Levelised cost) {
    double rate_fraction_per_yr = cost.terms().discount_fraction_per_yr();
    List<Delivery.Year> years = cost.program().delivery().years();
    double sum_W_yr = 0;
    for (int y = 0; y < years.size(); y++) {
      sum_W_yr += years.get(y).load_W() * Annuity.presentOfFlow_yr(rate_fraction_per_yr, y, y + 1);
    }
    return sum_W_yr;
  }

  /** Name of the side. */
  public String side() {
    return side;
  }

  /** Cost by a metric, in its unit; empty where the throughput that it needs is not known. */
  public OptionalDouble find(Metric metric) {
    Double value = values.get(metric);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Why a metric is absent; empty if it is there. */
  public String absence(Metric metric) {
    if (values.containsKey(metric)) {
      return "";
    }
    return metric == Metric.MILLION_TOKENS
        ? "no tokens_per_s of this accelerator is known: set compute.tokens_per_s"
        : "no dense operations of this width are known of this accelerator";
  }
}
