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

  @Test
  void directionsAndPowersStayWithinTheirBounds() {
    SplittableRandom random = new SplittableRandom(5);
    double direction = 0;
    double power = 0;
    for (int i = 0; i < 100_000; i++) {
      double x = random.nextDouble(-1, 1);
      double y = random.nextDouble(-1, 1) * (i % 2 == 0 ? 1 : 1e-12);
      direction = Math.max(direction, Math.abs(Polynomials.atan2(y, x) - StrictMath.atan2(y, x)));
      double r = random.nextDouble(0.5, 2);
      double truth = StrictMath.pow(r, 2.0 / 3);
      power = Math.max(power, Math.abs(Polynomials.twoThirdsPower(r) / truth - 1));
    }
    System.out.println("atan2 " + direction + " rad, power " + power);
    assertThat(direction).isLessThan(2e-15);
    assertThat(power).isLessThan(8e-16);
    assertThat(Polynomials.atan2(0, -1)).isEqualTo(Math.PI);
    assertThat(Polynomials.atan2(0, 0)).isZero();
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
