package space.skyrack.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Truth: Abramowitz and Stegun, tables 26.1 and 26.5. */
class GaussianTest {
  @Test
  void agreesWithTheTables() {
    assertThat(Gaussian.cumulative(1)).isCloseTo(0.841344746068543, within(1e-14));
    assertThat(Gaussian.cumulative(-3)).isCloseTo(0.001349898031630, within(1e-15));
    assertThat(Gaussian.density(1)).isCloseTo(0.241970724519143, within(1e-14));
    assertThat(Gaussian.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-12));
    assertThat(Gaussian.quantile(0.1)).isCloseTo(-1.281551565544600, within(1e-12));
  }

  @Test
  void quantileUndoesCumulative() {
    for (double x = -5.5; x < 5.6; x += 0.25) {
      assertThat(Gaussian.quantile(Gaussian.cumulative(x))).isCloseTo(x, within(1e-8));
    }
    assertThat(Gaussian.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Gaussian.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Gaussian.cumulative(Double.NEGATIVE_INFINITY)).isZero();
  }
}
