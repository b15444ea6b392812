package space.skyrack.time;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * An instant, as whole nanoseconds of International Atomic Time since 2000-01-01T00:00:00 TAI.
 *
 * <p>UTC appears only where people read or write it. Range: years 1972 to 2261.
 */
public record Epoch(long tai_ns) implements Comparable<Epoch> {
  public static final long SECOND_ns = 1_000_000_000L;
  public static final long DAY_ns = 86_400L * SECOND_ns;

  /** Length of an instant as {@link #toUtcString} writes it. */
  public static final int UTC_BYTES = 24;

  private static final LocalDateTime ORIGIN = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final long ORIGIN_s = ORIGIN.toEpochSecond(ZoneOffset.UTC);

  /** Julian date (TT) of the origin: 2000-01-01T00:00:00 TAI is 32.184 s later in TT. */
  private static final double ORIGIN_FROM_J2000_s = 32.184 - 43_200.0;

  /**
   * Reads an RFC 3339 time with a zone, such as {@code 2027-12-20T00:00:00Z}.
   *
   * @throws IllegalArgumentException if the text is not such a time, or lies before 1972
   */
  public static Epoch parse(String text) {
    boolean leap = text.length() >= 19 && text.startsWith(":60", 16);
    String readable = leap ? text.substring(0, 16) + ":59" + text.substring(19) : text;
    try {
      OffsetDateTime at = OffsetDateTime.parse(readable).withOffsetSameInstant(ZoneOffset.UTC);
      Epoch epoch = ofUtc(at.toLocalDateTime());
      if (!leap) {
        return epoch;
      }
      Epoch inLeap = epoch.plus_ns(SECOND_ns);
      if (LeapSeconds.insideLeapSecond(inLeap.tai_ns)) {
        return inLeap;
      }
    } catch (DateTimeException e) {
      // falls through to the one message below
    }
    throw new IllegalArgumentException(
        "`" + text + "` is not a time with a zone, such as 2027-12-20T00:00:00Z");
  }

  /** The instant that a UTC calendar reading names. */
  public static Epoch ofUtc(LocalDateTime utc) {
    if (utc.getYear() < 1972 || utc.getYear() > 2261) {
      throw new IllegalArgumentException("year " + utc.getYear() + " is outside 1972 to 2261");
    }
    long utc_s = utc.toEpochSecond(ZoneOffset.UTC) - ORIGIN_s;
    long tai_s = utc_s + LeapSeconds.taiMinusUtcAtUtc_s(utc_s);
    return new Epoch(tai_s * SECOND_ns + utc.get(ChronoField.NANO_OF_SECOND));
  }

  /** The start of a UTC calendar year. */
  public static Epoch ofYear(int year) {
    return ofUtc(LocalDateTime.of(year, 1, 1, 0, 0));
  }

  /** This instant as a UTC calendar reading; the second 60 of a leap second reads as 59. */
  public LocalDateTime utc() {
    long seconds = Math.floorDiv(tai_ns, SECOND_ns);
    int nanos = (int) Math.floorMod(tai_ns, SECOND_ns);
    long utc_s = seconds - LeapSeconds.taiMinusUtcAtTai_s(seconds);
    return ORIGIN.plusSeconds(utc_s).withNano(nanos);
  }

  /** UTC with milliseconds, such as {@code 2027-12-20T00:00:00.000Z}, rounded half up. */
  public String toUtcString() {
    byte[] text = new byte[UTC_BYTES];
    putUtc(text, 0);
    return new String(text, StandardCharsets.US_ASCII);
  }

  /**
   * Puts what {@link #toUtcString} says at {@code at}, for tables of many rows.
   *
   * @return the position after its {@value #UTC_BYTES} bytes
   */
  public int putUtc(byte[] into, int at) {
    long tai_ms = Math.floorDiv(tai_ns + 500_000L, 1_000_000L);
    long tai_s = Math.floorDiv(tai_ms, 1000L);
    long utc_s = ORIGIN_s + tai_s - LeapSeconds.taiMinusUtcAtTai_s(tai_s);
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(utc_s, 86_400L));
    int second = (int) Math.floorMod(utc_s, 86_400L);
    boolean leap = LeapSeconds.insideLeapSecond(tai_s * SECOND_ns);
    int next = put(into, at, day.getYear(), 4, '-');
    next = put(into, next, day.getMonthValue(), 2, '-');
    next = put(into, next, day.getDayOfMonth(), 2, 'T');
    next = put(into, next, second / 3600, 2, ':');
    next = put(into, next, second / 60 % 60, 2, ':');
    next = put(into, next, leap ? 60 : second % 60, 2, '.');
    return put(into, next, (int) Math.floorMod(tai_ms, 1000L), 3, 'Z');
  }

  private static int put(byte[] into, int at, int number, int digits, char after) {
    int rest = number;
    for (int place = at + digits - 1; place >= at; place--) {
      into[place] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    into[at + digits] = (byte) after;
    return at + digits + 1;
  }

  /** UTC with nanoseconds and without a zone, such as {@code 2027-12-20T00:00:00.000000000}. */
  public String toUtcNanos() {
    String text = NANOS.format(utc());
    return LeapSeconds.insideLeapSecond(tai_ns)
        ? text.substring(0, 17) + "60" + text.substring(19)
        : text;
  }

  public Epoch plus_ns(long delta_ns) {
    return new Epoch(Math.addExact(tai_ns, delta_ns));
  }

  public Epoch plus_s(double delta_s) {
    return plus_ns(Math.round(delta_s * 1e9));
  }

  /** Seconds from {@code other} to this instant. */
  public double since_s(Epoch other) {
    return (tai_ns - other.tai_ns) * 1e-9;
  }

  /** Seconds of Terrestrial Time since J2000.0 (JD 2451545.0 TT). */
  public double sinceJ2000_s() {
    return tai_ns * 1e-9 + ORIGIN_FROM_J2000_s;
  }

  /** Seconds of UTC since 2000-01-01T12:00:00 UTC, leap seconds removed; stands in for UT1. */
  public double utcSinceNoon2000_s() {
    long seconds = Math.floorDiv(tai_ns, SECOND_ns);
    return tai_ns * 1e-9 - LeapSeconds.taiMinusUtcAtTai_s(seconds) - 43_200.0;
  }

  @Override
  public int compareTo(Epoch other) {
    return Long.compare(tai_ns, other.tai_ns);
  }

  @Override
  public String toString() {
    return toUtcString();
  }

  private static final DateTimeFormatter NANOS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS", Locale.ROOT);
}
