package space.skyrack.economics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Sides in the order of their cost by each metric.
 *
 * <p>Limits: by a metric that a side does not have, that side is not ranked; a metric that fewer
 * than two sides have names no winner.
 */
public final class Ranking {
  private final List<Metrics> sides;

  private Ranking(List<Metrics> sides) {
    this.sides = List.copyOf(sides);
  }

  public static Ranking of(List<Metrics> sides) {
    return new Ranking(sides);
  }

  /** Those who have the metric, cheapest first; equal ones in the order given. */
  public List<Metrics> by(Metric metric) {
    List<Metrics> order = new ArrayList<>(sides);
    order.removeIf(side -> side.find(metric).isEmpty());
    order.sort(Comparator.comparingDouble(side -> side.find(metric).orElseThrow()));
    return order;
  }

  /** The cheapest side by each metric that at least two have. */
  public Map<Metric, String> winners() {
    Map<Metric, String> winners = new LinkedHashMap<>();
    for (Metric metric : Metric.values()) {
      List<Metrics> order = by(metric);
      if (order.size() > 1) {
        winners.put(metric, order.getFirst().side());
      }
    }
    return winners;
  }

  /** Whether another side is cheapest when another metric is asked for. */
  public boolean winnerDependsOnMetric() {
    return winners().values().stream().distinct().count() > 1;
  }

  /**
   * Who is cheapest by what; empty if it is always the same side. Operations and tokens are not
   * named where they go with the hour.
   */
  public String warning() {
    if (!winnerDependsOnMetric()) {
      return "";
    }
    Map<Metric, String> winners = winners();
    Map<String, StringJoiner> won = new LinkedHashMap<>();
    winners.forEach((metric, side) -> {
      if (!followsHour(metric) || !side.equals(winners.get(Metric.DELIVERED_HOUR))) {
        won.computeIfAbsent(side, name -> new StringJoiner(", ")).add(metric.words());
      }
    });
    StringJoiner sentence = new StringJoiner("; ");
    won.forEach((side, metrics) ->
        sentence.add(side + (sentence.length() == 0 ? " is cheapest " : " ") + metrics));
    return sentence.toString();
  }

  /** Whether sides with the same accelerator stand in the same order as by the hour. */
  private static boolean followsHour(Metric metric) {
    return switch (metric) {
      case PFLOP_DAY_16, PFLOP_DAY_8, PFLOP_DAY_4, MILLION_TOKENS -> true;
      case DELIVERED_HOUR, VALUE_HOUR, INSTALLED_W, KW_YEAR, MWH -> false;
    };
  }
}
