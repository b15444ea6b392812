package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import space.skyrack.model.Throughput;

/** Truth: arithmetic done by hand on two sides of one year. */
class RankingTest {
  private static final Throughput FAST = new Throughput(1e15, 2e15, 0, 1e6 / 3600);

  /** Bought for 1,000 USD, and each hour of its 100 W delivered: 1,000 / 8,766 USD/h, 10 USD/W. */
  private static final Metrics HALL = side("hall", 1_000, 0, 8_766, 100);

  /** Cheaper to buy, but of each two hours one is lost: 600 / 4,383 USD/h, 6 USD/W. */
  private static final Metrics ORBIT = side("orbit", 600, 0, 4_383, 100);

  @Test
  void theWinnerDependsOnTheMetric() {
    Ranking ranking = Ranking.of(List.of(HALL, ORBIT));
    assertThat(ranking.by(Metric.DELIVERED_HOUR))
        .extracting(Metrics::side)
        .first()
        .isEqualTo("hall");
    assertThat(ranking.by(Metric.INSTALLED_W)).extracting(Metrics::side).first().isEqualTo("orbit");
    assertThat(ranking.winnerDependsOnMetric()).isTrue();
    assertThat(ranking.warning())
        .startsWith("hall is cheapest per delivered accelerator-hour,")
        .contains("; orbit per W installed");
    System.out.println(ranking.warning());
  }

  @Test
  void oneWinnerNeedsNoWarning() {
    Metrics dear = side("dear", 2_000, 10, 8_000, 100);
    Ranking ranking = Ranking.of(List.of(dear, HALL));
    assertThat(ranking.winnerDependsOnMetric()).isFalse();
    assertThat(ranking.warning()).isEmpty();
    assertThat(ranking.by(Metric.KW_YEAR))
        .extracting(Metrics::side)
        .containsExactly("hall", "dear");
  }

  @Test
  void unitsByHand() {
    assertThat(value(HALL, Metric.PFLOP_DAY_16)).isEqualTo(24_000 / 8_766.0, within(1e-12));
    assertThat(value(HALL, Metric.PFLOP_DAY_8)).isEqualTo(12_000 / 8_766.0, within(1e-12));
    assertThat(value(HALL, Metric.MILLION_TOKENS)).isEqualTo(1_000 / 8_766.0, within(1e-12));
    assertThat(value(HALL, Metric.INSTALLED_W)).isEqualTo(10);
    assertThat(value(HALL, Metric.KW_YEAR)).isEqualTo(10_000, within(1e-9));
    assertThat(value(HALL, Metric.MWH)).as("all of it is computers").isZero();
    assertThat(HALL.find(Metric.PFLOP_DAY_4)).isEqualTo(OptionalDouble.empty());
    assertThat(HALL.absence(Metric.PFLOP_DAY_4)).contains("no dense operations");
    Metrics dumb = Metrics.of(cost("hall", 1, 0, 1, 1), Throughput.UNKNOWN);
    assertThat(dumb.absence(Metric.MILLION_TOKENS)).contains("set compute.tokens_per_s");
    assertThat(Ranking.of(List.of(dumb, HALL)).by(Metric.MILLION_TOKENS)).containsExactly(HALL);
  }

  /** A renewal serves after the first and is no part of what is installed; replacements are not. */
  @Test
  void theInstalledWattCountsWhatServesTogether() {
    Purchase first = new Purchase(Bucket.COMPUTE, "first", 700, 0, 0, 1);
    Purchase again = new Purchase(Bucket.COMPUTE, "again", 500, 1, 1, 1);
    Purchase lost = new Purchase(Bucket.REPLACEMENT, "lost", 50, 0, 0, 1);
    Delivery delivery = Delivery.steady(2, new Delivery.Year(1, 8_766, 100), 100);
    Program program = new Program("x", 0, List.of(first, again, lost), List.of(), delivery);
    Levelised cost = Levelised.of(program, new Terms(2026, 0, 2, 0));
    assertThat(value(Metrics.of(cost, FAST), Metric.INSTALLED_W)).isEqualTo(7);
  }

  private static double value(Metrics metrics, Metric metric) {
    return metrics.find(metric).orElseThrow();
  }

  private static Metrics side(
      String name, double chip_usd, double energy_usd, double hours_h, double load_W) {
    return Metrics.of(cost(name, chip_usd, energy_usd, hours_h, load_W), FAST);
  }

  private static Levelised cost(
      String name, double chip_usd, double energy_usd, double hours_h, double load_W) {
    Purchase chip = new Purchase(Bucket.COMPUTE, "chip", chip_usd, 0, 0, 1);
    Expense energy = new Expense(Bucket.ENERGY, "energy", energy_usd, 0, 1);
    Delivery delivery = Delivery.steady(1, new Delivery.Year(1, hours_h, load_W), 100);
    Program program = new Program(name, 0, List.of(chip), List.of(energy), delivery);
    return Levelised.of(program, new Terms(2026, 0, 1, 0));
  }
}
