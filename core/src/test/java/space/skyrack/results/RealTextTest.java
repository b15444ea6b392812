package space.skyrack.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Truth: java.math.BigDecimal, exact decimal arithmetic. */
class RealTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 6, 0",
    "-0.0, 6, 0",
    "1, 6, 1",
    "-12.5, 6, -12.5",
    "999999.6, 6, 1000000",
    "0.1, 15, 0.1",
    "0.00001234567, 4, 0.00001235",
    "0.000001234567, 4, 1.235E-6",
    "650000, 9, 650000",
    "123456789.123, 6, 123457000",
    "1.5e300, 3, 1.5E300",
    "-4.9e-324, 3, -4.94E-324",
    "0.30000000000000004, 17, 0.30000000000000004",
    "3, 17, 3",
  })
  void roundsToSignificantDigits(double value, int digits, String text) {
    assertThat(put(value, digits)).isEqualTo(text);
  }

  @Test
  void agreesWithExactDecimalArithmetic() {
    SplittableRandom random = new SplittableRandom(7);
    for (int sample = 0; sample < 200_000; sample++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-30, 30));
      int digits = random.nextInt(1, 11);
      BigDecimal exact =
          new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
      String text = put(value, digits);
      assertThat(new BigDecimal(text))
          .as("%s to %d digits", value, digits)
          .isEqualByComparingTo(exact);
      byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
      assertThat(RealText.parse(bytes, 0, bytes.length)).isEqualTo(Double.parseDouble(text));
    }
  }

  @Test
  void writesEveryLong() {
    for (long value : new long[] {0, 7, -1, 10, 99, 100, Long.MAX_VALUE, Long.MIN_VALUE}) {
      byte[] buffer = new byte[RealText.MOST_BYTES];
      int end = RealText.put(buffer, 0, value);
      assertThat(new String(buffer, 0, end, StandardCharsets.US_ASCII)).isEqualTo("" + value);
    }
  }

  private static String put(double value, int digits) {
    byte[] buffer = new byte[RealText.MOST_BYTES];
    return new String(buffer, 0, RealText.put(buffer, 0, value, digits), StandardCharsets.US_ASCII);
  }
}
