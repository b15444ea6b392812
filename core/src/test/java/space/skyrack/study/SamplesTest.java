package space.skyrack.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.skyrack.random.Gaussian;
import space.skyrack.study.Percentiles.Estimate;

class SamplesTest {
  private static final List<String> FOUR = List.of("a", "b", "c", "d");

  /** A sum of four standard normal numbers: normal with standard deviation 2. */
  private static double sum(double[] x) {
    double sum = 0;
    for (double each : x) {
      sum += Gaussian.quantile(each);
    }
    return sum;
  }

  /**
   * Truth: quantiles of that normal, -2.563, 0 and 2.563. Over 40 seeds the errors that are stated
   * hold what they say: the mean square of (found - truth) / error is near 1.
   */
  @Test
  void errorsOfPercentilesAreHonest() {
    double[] squares = new double[3];
    int seeds = 40;
    for (int seed = 0; seed < seeds; seed++) {
      Percentiles found = Samples.draw(CubeTrial.of(FOUR, SamplesTest::sum), seed, 2000, 1).of(0);
      squares[0] += square(found.p10(), -2.5631) / seeds;
      squares[1] += square(found.p50(), 0) / seeds;
      squares[2] += square(found.p90(), 2.5631) / seeds;
    }
    System.out.printf(
        "seeds 0 to %d: mean square pull %s%n",
        seeds - 1, List.of(squares[0], squares[1], squares[2]));
    for (double square : squares) {
      assertThat(square).isBetween(0.5, 1.9);
    }
  }

  private static double square(Estimate found, double truth) {
    double pull = (found.found_value() - truth) / found.error_value();
    return pull * pull;
  }

  /** Truth: P(sum of two uniforms below 1/2) = 1/8; the stated error holds over 40 seeds. */
  @Test
  void errorsOfProbabilitiesAreHonest() {
    CubeTrial trial =
        new CubeTrial(
            List.of("a", "b"),
            List.of(Outcome.event("low"), Outcome.event("never")),
            (x, into) -> into[0] = x[0] + x[1] < 0.5 ? 1 : 0);
    double square = 0;
    for (int seed = 0; seed < 40; seed++) {
      Samples samples = Samples.draw(trial, seed, 1000, 1);
      square += square(samples.of(0).mean(), 0.125) / 40;
      assertThat(samples.of(1).mean().found_value()).isZero();
      assertThat(samples.of(1).mean().error_value()).isBetween(0.0009, 0.0011);
    }
    assertThat(square).isBetween(0.5, 1.9);
  }

  /** Truth: every coordinate of a batch falls once into each part; the mean is nearly exact. */
  @Test
  void everyPartOfEveryInputIsVisited() {
    double[][] points = LatinHypercube.points(5, "test", FOUR, 3, 50);
    for (int i = 0; i < 4; i++) {
      boolean[] visited = new boolean[50];
      for (double[] point : points) {
        visited[(int) (point[i] * 50)] = true;
      }
      assertThat(visited).containsOnly(true);
    }
  }

  /** Truth: numbers are keyed by the input's name. */
  @Test
  void anotherInputDoesNotMoveTheOthers() {
    double[][] few = LatinHypercube.points(5, "test", List.of("a", "d"), 1, 20);
    double[][] more = LatinHypercube.points(5, "test", FOUR, 1, 20);
    for (int k = 0; k < 20; k++) {
      assertThat(few[k][0]).isEqualTo(more[k][0]);
      assertThat(few[k][1]).isEqualTo(more[k][3]);
    }
  }

  /** Truth: blocks are whole batches, so threads cannot change a bit. */
  @Test
  void threadsChangeNothing() {
    CubeTrial trial = CubeTrial.of(FOUR, SamplesTest::sum);
    Percentiles one = Samples.draw(trial, 9, 1234, 1).of(0);
    assertThat(Samples.draw(trial, 9, 1234, 4).of(0)).isEqualTo(one);
    assertThat(Samples.draw(trial, 10, 1234, 1).of(0)).isNotEqualTo(one);
  }

  /** Truth: a quarter of the square has its first coordinate below 1/4. */
  @Test
  void refusedSamplesAreCountedAndNamed() {
    CubeTrial trial =
        CubeTrial.of(
            FOUR,
            x -> {
              if (x[0] < 0.25) {
                throw new IllegalArgumentException("too little");
              }
              return x[1];
            });
    Samples samples = Samples.draw(trial, 1, 1000, 2);
    assertThat(samples.evaluated()).isCloseTo(750, within(20));
    assertThat(samples.refused()).hasSize(1);
    assertThat(samples.refused().getFirst().example().message()).isEqualTo("too little");
    assertThat(samples.of(0).count()).isEqualTo(samples.evaluated());
  }

  @Test
  void infiniteOutcomesKeepTheirPlace() {
    CubeTrial trial = CubeTrial.of(FOUR, x -> x[0] > 0.7 ? Double.POSITIVE_INFINITY : x[0]);
    Percentiles found = Samples.draw(trial, 1, 1000, 1).of(0);
    assertThat(found.p50().found_value()).isCloseTo(0.5, within(0.01));
    assertThat(found.p90().found_value()).isInfinite();
    assertThat(found.p90().number()).isNull();
  }

  /** Truth: definition 7 of Hyndman and Fan by hand. */
  @Test
  void percentilesInterpolate() {
    assertThat(Percentiles.quantile(new double[] {1, 2, 4, 8}, 0.5)).isEqualTo(3);
    assertThat(Percentiles.quantile(new double[] {1, 2, 4, 8}, 0.9)).isCloseTo(6.8, within(1e-12));
    assertThat(Percentiles.quantile(new double[] {5}, 0.1)).isEqualTo(5);
  }

  @Test
  void refusesTooFewAndTooMany() {
    CubeTrial trial = CubeTrial.of(FOUR, SamplesTest::sum);
    assertThatThrownBy(() -> Samples.draw(trial, 1, 99, 1)).hasMessageContaining("100 to 200000");
    assertThatThrownBy(() -> Samples.draw(trial, 1, 200_001, 1)).hasMessageContaining("not 200001");
  }
}
