package space.skyrack.orbit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Truth: {@link StrictMath}, itself within one unit in the last place. */
class PolynomialsTest {
  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.5, 1.6, 3.2, 100, 1e6})
  void sineAndCosineStayWithinTheirBound(double range) {
    assertThat(worst(range, Polynomials::sin, StrictMath::sin)).isLessThan(6e-16);
    assertThat(worst(range, Polynomials::cos, StrictMath::cos)).isLessThan(6e-16);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.3, 1, 10, 1e9})
  void arcTangentStaysWithinItsBound(double range) {
    assertThat(worst(range, Polynomials::atan, StrictMath::atan)).isLessThan(1e-15);
  }

  @ParameterizedTest
  @ValueSource(doubles = {4, 1e3, 4e4})
  void reductionKeepsTheDirection(double range) {
    assertThat(worst(range, x -> StrictMath.sin(Polynomials.reduce_rad(x)), StrictMath::sin))
        .isLessThan(1e-15);
    assertThat(worst(range, Polynomials::reduce_rad, x -> 0)).isLessThan(3.1416);
  }

  /** Truth: the same product and reduction in 60 decimal digits. */
  @Test
  void phaseOfAYear() {
    double rate = 1.0715487e-3;
    MathContext digits = new MathContext(60);
    BigDecimal turn =
        new BigDecimal("6.28318530717958647692528676655900576839433879875021164194988918");
    double[] out = new double[1];
    for (long t_ns = 31_556_925_123_456_789L; t_ns > 0; t_ns -= 997_000_000_000_001L) {
      Passes.phase(0.5, rate, new double[] {t_ns * 1e-9}, out, 1);
      BigDecimal exact =
          new BigDecimal(rate)
              .multiply(BigDecimal.valueOf(t_ns, 9), digits)
              .add(new BigDecimal("0.5"))
              .remainder(turn);
      assertThat(Polynomials.reduce_rad(out[0] - exact.doubleValue())).isBetween(-1e-10, 1e-10);
    }
  }

  private static double worst(double range, DoubleUnaryOperator ours, DoubleUnaryOperator truth) {
    SplittableRandom random = new SplittableRandom(1);
    double worst = 0;
    for (int n = 0; n < 200_000; n++) {
      double x = random.nextDouble(-range, range);
      worst = Math.max(worst, Math.abs(ours.applyAsDouble(x) - truth.applyAsDouble(x)));
    }
    return worst;
  }
}
