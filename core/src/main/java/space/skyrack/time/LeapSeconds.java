package space.skyrack.time;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * TAI - UTC since 1972.
 *
 * <p>Source: IERS Bulletin C (none announced after 2017-01-01 as of Bulletin C 72). A later leap
 * second needs a new row here.
 */
public final class LeapSeconds {
  private static final long ORIGIN_s =
      LocalDate.of(2000, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);

  /** UTC dates from which TAI - UTC grew by one second; the first row starts at 10 s. */
  private static final String DATES =
      "1972-01-01 1972-07-01 1973-01-01 1974-01-01 1975-01-01 1976-01-01 1977-01-01 1978-01-01"
          + " 1979-01-01 1980-01-01 1981-07-01 1982-07-01 1983-07-01 1985-07-01 1988-01-01"
          + " 1990-01-01 1991-01-01 1992-07-01 1993-07-01 1994-07-01 1996-01-01 1997-07-01"
          + " 1999-01-01 2006-01-01 2009-01-01 2012-07-01 2015-07-01 2017-01-01";

  private static final String[] ROWS = DATES.split(" ");
  private static final long[] START_s = starts_s();
  private static final int FIRST_OFFSET_s = 10;

  private LeapSeconds() {}

  /** TAI - UTC at seconds of UTC since 2000-01-01T00:00:00 UTC. */
  static int taiMinusUtcAtUtc_s(long utc_s) {
    int offset_s = FIRST_OFFSET_s;
    for (int row = 1; row < ROWS.length && utc_s >= START_s[row]; row++) {
      offset_s++;
    }
    return offset_s;
  }

  /** TAI - UTC at seconds of TAI since 2000-01-01T00:00:00 TAI; a leap second has the later one. */
  static int taiMinusUtcAtTai_s(long tai_s) {
    // Newest first: most instants that anybody asks for come after the last leap second.
    for (int row = ROWS.length - 1; row > 0; row--) {
      if (tai_s >= START_s[row] + FIRST_OFFSET_s + row - 1) {
        return FIRST_OFFSET_s + row;
      }
    }
    return FIRST_OFFSET_s;
  }

  static boolean insideLeapSecond(long tai_ns) {
    long tai_s = Math.floorDiv(tai_ns, Epoch.SECOND_ns);
    return taiMinusUtcAtTai_s(tai_s) != taiMinusUtcAtTai_s(tai_s - 1);
  }

  /** The table as (start of the UTC day, TAI - UTC) rows, oldest first. */
  public static LocalDate[] dates() {
    LocalDate[] dates = new LocalDate[ROWS.length];
    for (int row = 0; row < ROWS.length; row++) {
      dates[row] = LocalDate.parse(ROWS[row]);
    }
    return dates;
  }

  private static long[] starts_s() {
    long[] starts_s = new long[ROWS.length];
    for (int row = 0; row < ROWS.length; row++) {
      starts_s[row] =
          LocalDate.parse(ROWS[row]).atStartOfDay().toEpochSecond(ZoneOffset.UTC) - ORIGIN_s;
    }
    return starts_s;
  }
}
