package space.skyrack.orbit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Truth: {@link StrictMath}, itself within one unit in the last place. */
class PolynomialsTest {
  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.5, 1.6, 3.2, 100, 1e6})
  void sineAndCosineStayWithinTheirBound(double range) {
    SplittableRandom random = new SplittableRandom(1);
    for (int n = 0; n < 200_000; n++) {
      double x = random.nextDouble(-range, range);
      assertThat(Polynomials.sin(x) - StrictMath.sin(x)).as("sin " + x).isBetween(-6e-16, 6e-16);
      assertThat(Polynomials.cos(x) - StrictMath.cos(x)).as("cos " + x).isBetween(-6e-16, 6e-16);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.3, 1, 10, 1e9})
  void arcTangentStaysWithinItsBound(double range) {
    SplittableRandom random = new SplittableRandom(2);
    for (int n = 0; n < 200_000; n++) {
      double x = random.nextDouble(-range, range);
      assertThat(Polynomials.atan(x) - StrictMath.atan(x)).as("atan " + x).isBetween(-1e-15, 1e-15);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {4, 1e3, 4e4})
  void reductionKeepsTheDirection(double range) {
    SplittableRandom random = new SplittableRandom(3);
    for (int n = 0; n < 100_000; n++) {
      double x = random.nextDouble(-range, range);
      double r = Polynomials.reduce_rad(x);
      assertThat(r).isBetween(-3.1416, 3.1416);
      assertThat(StrictMath.sin(r) - StrictMath.sin(x)).isBetween(-1e-15, 1e-15);
    }
  }
}
