package space.skyrack.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.skyrack.model.Distribution.Lognormal;
import space.skyrack.model.Distribution.Normal;
import space.skyrack.model.Distribution.Ranged;
import space.skyrack.model.Distribution.Triangular;
import space.skyrack.model.Distribution.Uniform;

class DistributionTest {
  private static final double FAR = Double.MAX_VALUE;

  static Stream<Distribution> all() {
    return Stream.of(
        new Triangular(1, 2, 6),
        new Triangular(1, 1, 6),
        new Triangular(1, 6, 6),
        new Ranged(1, 2, 3.5),
        new Ranged(-1, 2, 3.5),
        new Ranged(2.7, 2.7, 60),
        new Ranged(1, 9, 40),
        new Uniform(-2, 3),
        new Normal(5, 2, -FAR, FAR),
        new Normal(5, 2, 4, 6),
        new Normal(0.2, 0.5, 0, 1),
        new Lognormal(2, 0.5, 0, FAR),
        new Lognormal(2, 1, 1, 5));
  }

  /** Truth: mean and variance are the integrals of the quantile function and its square. */
  @ParameterizedTest
  @MethodSource("all")
  void momentsFollowFromTheQuantiles(Distribution distribution) {
    int steps = 400_000;
    double mean = 0;
    double square = 0;
    double last = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < steps; k++) {
      double x = distribution.quantile((k + 0.5) / steps);
      assertThat(x >= last && x >= distribution.least_value() && x <= distribution.greatest_value())
          .isTrue();
      last = x;
      mean += x / steps;
      square += x * x / steps;
    }
    double deviation = Math.sqrt(square - mean * mean);
    assertThat(distribution.expected_value()).isCloseTo(mean, within(1e-4 * deviation));
    assertThat(distribution.deviation_value()).isCloseTo(deviation, within(3e-4 * deviation));
  }

  /** Truth: by hand. */
  @Test
  void quantilesByHand() {
    assertThat(new Triangular(0, 1, 2).quantile(0.125)).isCloseTo(0.5, within(1e-15));
    assertThat(new Triangular(0, 1, 2).quantile(0.875)).isCloseTo(1.5, within(1e-15));
    assertThat(new Ranged(2.7, 5, 60).quantile(0.5)).isCloseTo(5, within(1e-12));
    assertThat(new Ranged(1, 2, 3).quantile(0.125)).isCloseTo(1.5, within(1e-15));
    assertThat(new Ranged(1, 10, 100).quantile(0.875)).isCloseTo(Math.sqrt(1000), within(1e-12));
    assertThat(new Uniform(2, 4).quantile(0.25)).isEqualTo(2.5);
    assertThat(new Normal(10, 2, -FAR, FAR).quantile(0.975)).isCloseTo(13.9199, within(1e-4));
    assertThat(new Lognormal(3, 0.7, 0, FAR).quantile(0.5)).isCloseTo(3, within(1e-12));
    assertThat(new Normal(0, 1, 0, FAR).quantile(0.5)).isCloseTo(0.67449, within(1e-5));
    assertThat(new Triangular(3, 3, 3).quantile(0.7)).isEqualTo(3);
  }

  @Test
  void refusesWhatIsNoDistribution() {
    assertThatThrownBy(() -> new Triangular(2, 1, 3)).hasMessageContaining("must lie between");
    assertThatThrownBy(() -> new Uniform(3, 2)).hasMessageContaining("must not be above");
    assertThatThrownBy(() -> new Normal(1, 0, 0, 2)).hasMessageContaining("above zero");
    assertThatThrownBy(() -> new Lognormal(1, Double.NaN, 0, 2)).hasMessageContaining("above zero");
  }
}
