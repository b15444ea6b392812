package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.economics.Bucket;
import space.skyrack.economics.Delivery;
import space.skyrack.economics.Deployment;
import space.skyrack.economics.Footprint;
import space.skyrack.economics.Levelised;
import space.skyrack.economics.Metric;
import space.skyrack.economics.Metrics;
import space.skyrack.model.Money;
import space.skyrack.model.Span;

/** The block {@code cost} of JSON documents. */
final class CostDocument {
  private final Costs costs;
  private final @Nullable Uncertainty uncertainty;

  private CostDocument(Costs costs, @Nullable Uncertainty uncertainty) {
    this.costs = costs;
    this.uncertainty = uncertainty;
  }

  static SequencedMap<String, Object> of(Costs costs, @Nullable Uncertainty uncertainty) {
    return new CostDocument(costs, uncertainty).whole();
  }

  private SequencedMap<String, Object> whole() {
    Money money = costs.economy().money();
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("format", "skyrack.cost/1");
    d.put("currency", money.currency());
    d.put("money_year", money.year_number());
    d.put("horizon_yr", money.horizon_yr());
    d.put("discount_fraction_per_yr", money.discount_fraction_per_yr());
    d.put("value_decline_fraction_per_yr", money.valueDecline_fraction_per_yr());
    d.put("price_decline_fraction_per_yr", money.priceDecline_fraction_per_yr());
    d.put("sentence", CostText.sentence(costs, uncertainty));
    d.put("warning", CostText.warning(costs));
    d.put("sides", costs.sides().stream().map(this::side).toList());
    d.put("rankings", rankings());
    d.put("deployment", costs.deployments().stream().map(CostDocument::deployment).toList());
    d.put("notes", CostNotes.of(costs));
    return d;
  }

  private SequencedMap<String, Object> side(Side side) {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("id", side.id());
    d.put("name", side.name());
    d.put("kind", side.kind());
    d.put("financing_fraction_per_yr", side.cost().program().financing_fraction_per_yr());
    d.put("present_usd", side.cost().present_usd());
    d.put("delivered_present_h", side.cost().deliveredPresent_h());
    SequencedMap<String, Object> buckets = new LinkedHashMap<>();
    for (Bucket bucket : Bucket.values()) {
      buckets.put(bucket.key(), finite(side.cost().hour_usd_per_h(bucket)));
    }
    d.put("buckets_usd_per_h", buckets);
    d.put("metrics", metrics(side));
    d.put("years", years(side.cost()));
    d.put("items", side.cost().items().stream().map(CostDocument::item).toList());
    List<Object> stages = new ArrayList<>();
    side.left_fraction()
        .forEach((stage, left_fraction) -> {
          SequencedMap<String, Object> s = new LinkedHashMap<>();
          s.put("stage", stage.key());
          s.put("left_fraction", left_fraction);
          stages.add(s);
        });
    d.put("delivered_compute", stages);
    d.put("footprint", footprint(side.footprint()));
    return d;
  }

  private static List<Object> footprint(@Nullable Footprint footprint) {
    List<Object> lines = new ArrayList<>();
    if (footprint == null) {
      return lines;
    }
    for (Footprint.Trace trace : Footprint.Trace.values()) {
      Span each = footprint.perDelivered(trace);
      SequencedMap<String, Object> d = new LinkedHashMap<>();
      d.put("name", trace.key());
      d.put("unit", trace.unit() + (trace == Footprint.Trace.LAND ? "" : "/h"));
      d.put("low", finite(each.low_value()));
      d.put("value", finite(each.central_value()));
      d.put("high", finite(each.high_value()));
      List<Object> causes = new ArrayList<>();
      for (Footprint.Line line : footprint.lines()) {
        if (line.trace() == trace) {
          SequencedMap<String, Object> c = new LinkedHashMap<>();
          c.put("cause", line.cause().key());
          c.put("total", line.amount() == null ? null : finite(line.amount().central_value()));
          c.put("note", line.note());
          causes.add(c);
        }
      }
      d.put("causes", causes);
      lines.add(d);
    }
    return lines;
  }

  private List<Object> metrics(Side side) {
    List<Object> metrics = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      OptionalDouble value = side.metrics().find(metric);
      SequencedMap<String, Object> m = new LinkedHashMap<>();
      m.put("name", metric.key());
      m.put("words", metric.words());
      m.put("unit", metric.unit());
      m.put("value", value.isPresent() ? finite(value.getAsDouble()) : null);
      if (value.isPresent() && uncertainty != null) {
        Percentiles spread =
            uncertainty.samples().of(uncertainty.index(CostOutcomes.metric(side.name(), metric)));
        m.put("p10", spread.p10().number());
        m.put("p50", spread.p50().number());
        m.put("p90", spread.p90().number());
        m.put("p10_standard_error", spread.p10().error());
        m.put("p50_standard_error", spread.p50().error());
        m.put("p90_standard_error", spread.p90().error());
      }
      m.put("note", side.metrics().absence(metric));
      metrics.add(m);
    }
    return metrics;
  }

  private static List<Object> years(Levelised cost) {
    List<Object> years = new ArrayList<>();
    for (int y = 0; y < cost.terms().horizon_yr(); y++) {
      Delivery.Year delivered = cost.program().delivery().years().get(y);
      SequencedMap<String, Object> year = new LinkedHashMap<>();
      year.put("year", y);
      year.put("installed_accelerators", delivered.installed_count());
      year.put("delivered_h", delivered.delivered_h());
      year.put("load_W", delivered.load_W());
      SequencedMap<String, Object> buckets = new LinkedHashMap<>();
      for (Bucket bucket : Bucket.values()) {
        buckets.put(bucket.key(), cost.cost_usd(y, bucket));
      }
      year.put("cost_usd", buckets);
      years.add(year);
    }
    return years;
  }

  private static SequencedMap<String, Object> item(Levelised.Item item) {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("bucket", item.bucket().key());
    d.put("name", item.name());
    d.put("cost_usd", item.cost_usd());
    d.put("present_usd", item.present_usd());
    d.put("paid_yr", item.paid_yr());
    d.put("from_yr", item.from_yr());
    d.put("to_yr", item.to_yr());
    return d;
  }

  private List<Object> rankings() {
    List<Object> rankings = new ArrayList<>();
    for (Metric metric : costs.ranking().winners().keySet()) {
      SequencedMap<String, Object> d = new LinkedHashMap<>();
      d.put("metric", metric.key());
      d.put("unit", metric.unit());
      d.put("order", costs.ranking().by(metric).stream().map(Metrics::side).toList());
      rankings.add(d);
    }
    return rankings;
  }

  private static SequencedMap<String, Object> deployment(Deployment deployment) {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("satellites", deployment.fleet().satellites_count());
    d.put("satellite_wet_kg", deployment.fleet().wet_kg());
    d.put("vehicle", deployment.launch().vehicle());
    d.put("satellites_per_flight", deployment.manifest().satellites_count());
    d.put("fits", deployment.manifest().fits());
    d.put("complete_at_yr", finite(deployment.completeAt_yr()));
    List<Object> years = new ArrayList<>();
    for (int y = 0; y < deployment.years().size(); y++) {
      Deployment.Year year = deployment.years().get(y);
      SequencedMap<String, Object> row = new LinkedHashMap<>();
      row.put("year", y);
      row.put("launched", year.launched_count());
      row.put("lost", year.lost_count());
      row.put("retired", year.retired_count());
      row.put("serving", year.serving_count());
      row.put("flights", year.flights_count());
      row.put("mass_kg", year.mass_kg());
      row.put("paid_usd_per_kg", year.paid_usd_per_kg());
      years.add(row);
    }
    d.put("years", years);
    return d;
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
