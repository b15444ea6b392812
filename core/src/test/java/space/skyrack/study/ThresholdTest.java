package space.skyrack.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Truth: roots of functions by hand. */
class ThresholdTest {
  @Test
  void belowAndAbove() {
    var below = (Threshold.Below) Threshold.search(x -> 2 - x * x, 0, 5, 16).result();
    assertThat(below.at_value()).isCloseTo(Math.sqrt(2), within(1e-7));
    var above = (Threshold.Above) Threshold.search(Math::cos, 4, 6, 16).result();
    assertThat(above.at_value()).isCloseTo(1.5 * Math.PI, within(1e-7));
  }

  @Test
  void noCrossoverSaysWhichSide() {
    assertThat(Threshold.search(x -> x * x + 1, -3, 3, 16).result())
        .isEqualTo(new Threshold.NoCrossover(true));
    assertThat(Threshold.search(x -> -x * x, 1, 3, 16).result())
        .isEqualTo(new Threshold.NoCrossover(false));
  }

  @Test
  void severalAreListed() {
    var several = (Threshold.Several) Threshold.search(Math::sin, 1, 10, 32).result();
    assertThat(several.holdsFirst()).isTrue();
    assertThat(several.at()).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(several.at().get(i)).isCloseTo((i + 1) * Math.PI, within(1e-7));
    }
  }

  @Test
  void wideRangesAreSearchedByRatios() {
    var below = (Threshold.Below) Threshold.search(x -> 0.01 - x, 1e-4, 1e4, 16).result();
    assertThat(below.at_value()).isCloseTo(0.01, within(1e-9));
  }

  @Test
  void jumpsAndGapsAreNoObstacle() {
    Threshold step = Threshold.search(x -> x < 0.3 ? 1 : -1, 0, 1, 8);
    assertThat(((Threshold.Below) step.result()).at_value()).isCloseTo(0.3, within(1e-8));
    Threshold gap = Threshold.search(x -> x > 0.5 && x < 0.7 ? Double.NaN : x - 0.25, 0, 1, 10);
    assertThat(gap.undefined()).isEqualTo(1);
    assertThat(((Threshold.Above) gap.result()).at_value()).isCloseTo(0.25, within(1e-8));
    assertThat(Threshold.search(x -> Double.NaN, 0, 1, 4).result())
        .isEqualTo(new Threshold.Undefined());
  }

  @Test
  void refusesARangeThatDoesNotRise() {
    assertThatThrownBy(() -> Threshold.search(x -> x, 2, 2, 4)).hasMessageContaining("must rise");
    assertThatThrownBy(() -> Threshold.search(x -> x, Double.NaN, 2, 4))
        .hasMessageContaining("must rise");
  }
}
