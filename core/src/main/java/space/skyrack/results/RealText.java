package space.skyrack.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * Numbers as short decimal text, and back.
 *
 * <p>Errors: a value within 1e-16 of a tie between two texts may round either way, but always the
 * same way: only * and / with exact powers of ten are used.
 */
final class RealText {
  static final int MOST_DIGITS = 15;

  /** Longest text: sign, 17 digits, point, {@code E-308}. */
  static final int MOST_BYTES = 26;

  private static final double[] TEN = powersOfTen();
  private static final long[] TEN_LONG = wholePowersOfTen();
  private static final double LOG10_OF_2 = 0.30102999566398120;

  private RealText() {}

  /**
   * Puts a finite value at {@code at}, rounded to {@code digits} significant digits.
   *
   * @return the position after the text
   */
  static int put(byte[] buffer, int at, double value, int digits) {
    if (value == 0) {
      buffer[at] = '0';
      return at + 1;
    }
    if (digits > MOST_DIGITS) {
      return putExact(buffer, at, value);
    }
    int next = at;
    double size = value;
    if (value < 0) {
      buffer[next++] = '-';
      size = -value;
    }
    // The estimate is exact or one too small; one check puts it right.
    int exponent = (int) Math.floor(Math.getExponent(size) * LOG10_OF_2);
    int shift = digits - 1 - exponent;
    if (shift > TEN.length - 2 || shift < 2 - TEN.length) {
      return putFarFromOne(buffer, next, size, digits);
    }
    long whole = scaled(size, shift);
    if (whole >= TEN_LONG[digits]) {
      exponent++;
      whole = scaled(size, shift - 1);
      if (whole >= TEN_LONG[digits]) {
        exponent++;
        whole /= 10;
      }
    }
    return putDecimal(buffer, next, whole, digits, exponent);
  }

  /** Puts a whole number at {@code at}; returns the position after it. */
  static int put(byte[] buffer, int at, long value) {
    if (value == Long.MIN_VALUE) {
      return putAscii(buffer, at, Long.toString(value));
    }
    int next = at;
    long size = value;
    if (value < 0) {
      buffer[next++] = '-';
      size = -value;
    }
    int end = next + countDigits(size);
    for (int place = end - 1; place >= next; place--) {
      buffer[place] = (byte) ('0' + size % 10);
      size /= 10;
    }
    return end;
  }

  /** Reads the number in {@code buffer[from, to)}; NaN when there is nothing. */
  static double parse(byte[] buffer, int from, int to) {
    if (from == to) {
      return Double.NaN;
    }
    int at = from;
    boolean negative = buffer[at] == '-';
    if (negative) {
      at++;
    }
    long whole = 0;
    int digits = 0;
    int decimals = 0;
    boolean afterPoint = false;
    for (; at < to; at++) {
      int digit = buffer[at] - '0';
      if (digit >= 0 && digit <= 9) {
        whole = whole * 10 + digit;
        digits += whole == 0 ? 0 : 1;
        decimals += afterPoint ? 1 : 0;
      } else if (buffer[at] == '.' && !afterPoint) {
        afterPoint = true;
      } else {
        break;
      }
    }
    if (at < to || digits > MOST_DIGITS || decimals >= TEN.length) {
      return Double.parseDouble(new String(buffer, from, to - from, StandardCharsets.US_ASCII));
    }
    double value = whole / TEN[decimals];
    return negative ? -value : value;
  }

  private static long scaled(double size, int shift) {
    return (long) Math.rint(shift >= 0 ? size * TEN[shift] : size / TEN[-shift]);
  }

  private static int putDecimal(byte[] buffer, int at, long whole, int digits, int exponent) {
    long kept = whole;
    int count = digits;
    while (kept % 10 == 0) {
      kept /= 10;
      count--;
    }
    if (exponent < -5 || exponent >= MOST_DIGITS) {
      int next = putDigits(buffer, at, kept, count, 1);
      buffer[next++] = 'E';
      return put(buffer, next, exponent);
    }
    if (exponent >= 0) {
      int next = putDigits(buffer, at, kept, count, exponent + 1);
      for (int zero = count; zero <= exponent; zero++) {
        buffer[next++] = '0';
      }
      return next;
    }
    int next = at;
    buffer[next++] = '0';
    buffer[next++] = '.';
    for (int zero = -1; zero > exponent; zero--) {
      buffer[next++] = '0';
    }
    return putDigits(buffer, next, kept, count, count);
  }

  /** Puts {@code count} digits with a point after {@code beforePoint} of them, if any follow. */
  private static int putDigits(byte[] buffer, int at, long digits, int count, int beforePoint) {
    boolean point = count > beforePoint;
    int end = at + count + (point ? 1 : 0);
    long rest = digits;
    for (int place = end - 1; place >= at; place--) {
      if (point && place == at + beforePoint) {
        buffer[place] = '.';
      } else {
        buffer[place] = (byte) ('0' + rest % 10);
        rest /= 10;
      }
    }
    return end;
  }

  private static int putFarFromOne(byte[] buffer, int at, double size, int digits) {
    BigDecimal rounded =
        new BigDecimal(size).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    long whole = rounded.unscaledValue().longValueExact();
    int count = countDigits(whole);
    return putDecimal(buffer, at, whole, count, count - 1 - rounded.scale());
  }

  private static int putExact(byte[] buffer, int at, double value) {
    String text = Double.toString(value);
    return putAscii(buffer, at, text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
  }

  private static int putAscii(byte[] buffer, int at, String text) {
    for (int place = 0; place < text.length(); place++) {
      buffer[at + place] = (byte) text.charAt(place);
    }
    return at + text.length();
  }

  private static int countDigits(long value) {
    int count = 1;
    while (count < TEN_LONG.length && value >= TEN_LONG[count]) {
      count++;
    }
    return count;
  }

  /** The powers of ten that a double holds exactly. */
  private static double[] powersOfTen() {
    double[] powers = new double[23];
    powers[0] = 1;
    for (int power = 1; power < powers.length; power++) {
      powers[power] = powers[power - 1] * 10;
    }
    return powers;
  }

  private static long[] wholePowersOfTen() {
    long[] powers = new long[19];
    powers[0] = 1;
    for (int power = 1; power < powers.length; power++) {
      powers[power] = powers[power - 1] * 10;
    }
    return powers;
  }
}
