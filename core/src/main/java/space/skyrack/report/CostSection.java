package space.skyrack.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.report.Block.Tone;
import tools.jackson.databind.JsonNode;

/** What a delivered hour costs, of what that is made on every side, and when it is paid. */
final class CostSection {
  private static final List<String> FILES = List.of("tables/costs.csv", "tables/costs.parquet");

  private CostSection() {}

  /** Nothing where the scenario does not say how the satellites are launched. */
  static Optional<Section> section(RunView run) {
    JsonNode cost = run.at("plan", "cost");
    if (!cost.path("sides").isArray() || cost.path("sides").isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(RunView.text(cost.path("sentence"))));
    String warning = RunView.text(cost.path("warning"));
    if (!warning.isEmpty()) {
      blocks.add(new Block.Text("△ " + warning));
    }
    blocks.add(buckets(cost));
    blocks.add(bucketTable(cost));
    blocks.add(CostTable.metrics(cost));
    blocks.addAll(CostStages.blocks(cost));
    for (JsonNode side : cost.path("sides")) {
      blocks.add(years(cost, side));
    }
    blocks.add(CostTable.years(cost));
    FootprintTable.block(cost).ifPresent(blocks::add);
    List<String> notes = RunView.texts(cost.path("notes"));
    if (!notes.isEmpty()) {
      blocks.add(new Block.Items("What is and is not counted", notes));
    }
    return Optional.of(new Section("cost", "Cost", List.copyOf(blocks)));
  }

  private static Block buckets(JsonNode cost) {
    List<String> names = new ArrayList<>();
    List<Object> ranges = new ArrayList<>();
    SequencedMap<String, List<Double>> series = new LinkedHashMap<>();
    for (JsonNode side : cost.path("sides")) {
      names.add(RunView.text(side.path("name")));
      ranges.add(range(side));
      for (Map.Entry<String, JsonNode> bucket : side.path("buckets_usd_per_h").properties()) {
        series
            .computeIfAbsent(bucket.getKey(), key -> new ArrayList<>())
            .add(digits(RunView.real(bucket.getValue())));
      }
    }
    return new Block.Chart(
        "cost-buckets",
        "stack",
        "Cost of a delivered accelerator-hour",
        "The same buckets on every side, discounted alike; the whisker spans P10 to P90.",
        100 + 62 * names.size() + 60,
        RunView.document(
            "names",
            names,
            "unit",
            unit(cost, "delivered accelerator-hour"),
            "series",
            listed(series),
            "ranges",
            ranges),
        FILES,
        "");
  }

  private static List<Double> range(JsonNode side) {
    for (JsonNode metric : side.path("metrics")) {
      if (RunView.text(metric.path("name")).equals(CostFigures.HOUR)
          && metric.path("p10").isNumber()) {
        return List.of(
            digits(RunView.real(metric.path("p10"))), digits(RunView.real(metric.path("p90"))));
      }
    }
    return List.of();
  }

  private static List<Object> listed(SequencedMap<String, List<Double>> series) {
    List<Object> list = new ArrayList<>();
    series.forEach((name, values) -> {
      if (values.stream().anyMatch(value -> value > 0)) {
        list.add(RunView.document("name", name, "values", values));
      }
    });
    return list;
  }

  /** The same numbers as the bars, for who cannot see them. */
  private static Block bucketTable(JsonNode cost) {
    List<Head> heads = new ArrayList<>(List.of(new Head("", "bucket", false)));
    SequencedMap<String, List<Cell>> rows = new LinkedHashMap<>();
    List<Cell> totals = new ArrayList<>(List.of(Cell.of("sum")));
    for (JsonNode side : cost.path("sides")) {
      heads.add(new Head("", RunView.text(side.path("name")), true));
      double sum_usd_per_h = 0;
      for (Map.Entry<String, JsonNode> bucket : side.path("buckets_usd_per_h").properties()) {
        double each_usd_per_h = RunView.real(bucket.getValue());
        sum_usd_per_h += each_usd_per_h;
        rows.computeIfAbsent(bucket.getKey(), key -> new ArrayList<>(List.of(Cell.of(key))))
            .add(
                each_usd_per_h == 0
                    ? new Cell("0", Tone.FAINT)
                    : Cell.of(Human.aligned(each_usd_per_h, 3)));
      }
      totals.add(Cell.of(Human.aligned(sum_usd_per_h, 3)));
    }
    List<Row> all = new ArrayList<>();
    rows.values().forEach(cells -> all.add(new Row(cells, false)));
    all.add(new Row(totals, true));
    return new Block.Rows(
        "Cost by bucket, in numbers", heads, all, unit(cost, "delivered accelerator-hour"), true);
  }

  private static Block years(JsonNode cost, JsonNode side) {
    List<String> years = new ArrayList<>();
    SequencedMap<String, List<Double>> series = new LinkedHashMap<>();
    for (JsonNode year : side.path("years")) {
      years.add(String.valueOf(year.path("year").asInt(0)));
      for (Map.Entry<String, JsonNode> bucket : year.path("cost_usd").properties()) {
        series
            .computeIfAbsent(bucket.getKey(), key -> new ArrayList<>())
            .add(digits(RunView.real(bucket.getValue()) / 1e6));
      }
    }
    String name = RunView.text(side.path("name"));
    return new Block.Chart(
        "cost-years-" + RunView.text(side.path("id")),
        "years",
        "Cost by year, " + name,
        String.format(
            Locale.ROOT,
            "Capital in equal payments over its life at %s %%, interest apart; not discounted.",
            Human.figure(100 * RunView.real(side.path("financing_fraction_per_yr")), 3)),
        300,
        RunView.document(
            "years",
            years,
            "unit",
            "million "
                + RunView.text(cost.path("currency"))
                + " of "
                + cost.path("money_year").asInt(0),
            "series",
            listed(series)),
        FILES,
        "");
  }

  static String unit(JsonNode cost, String per) {
    return RunView.text(cost.path("currency"))
        + " of "
        + cost.path("money_year").asInt(0)
        + " per "
        + per;
  }

  static double digits(double value) {
    return Human.rounded(value, 5);
  }
}
