package space.skyrack.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.skyrack.SharedData;

/** Truth: IERS Bulletin C (TAI - UTC) and the definition TT = TAI + 32.184 s. */
class EpochTest {
  @Test
  void countsTaiFromTheYear2000() {
    // TAI - UTC was 32 s on 2000-01-01, 37 s since 2017-01-01
    assertThat(Epoch.parse("2000-01-01T00:00:00Z").tai_ns()).isEqualTo(32 * Epoch.SECOND_ns);
    long days = LocalDate.of(2027, 12, 20).toEpochDay() - LocalDate.of(2000, 1, 1).toEpochDay();
    assertThat(Epoch.parse("2027-12-20T00:00:00Z").tai_ns())
        .isEqualTo(days * Epoch.DAY_ns + 37 * Epoch.SECOND_ns);
    assertThat(Epoch.parse("2000-01-01T12:00:00Z").sinceJ2000_s()).isCloseTo(64.184, within(1e-9));
    assertThat(Epoch.parse("2000-01-01T12:00:00Z").utcSinceNoon2000_s()).isCloseTo(0, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1972-01-01T00:00:00.000Z",
        "1999-12-31T23:59:59.999Z",
        "2016-12-31T23:59:60.000Z",
        "2016-12-31T23:59:60.500Z",
        "2017-01-01T00:00:00.000Z",
        "2027-12-20T00:00:00.000Z",
        "2260-12-31T23:59:59.000Z"
      })
  void readsWhatItWrites(String text) {
    assertThat(Epoch.parse(text)).hasToString(text);
  }

  @Test
  void leapSecondsTakeASecond() {
    Epoch before = Epoch.parse("2016-12-31T23:59:59Z");
    assertThat(Epoch.parse("2016-12-31T23:59:60Z").since_s(before)).isEqualTo(1);
    assertThat(Epoch.parse("2017-01-01T00:00:00Z").since_s(before)).isEqualTo(2);
  }

  @Test
  void understandsZones() {
    assertThat(Epoch.parse("2027-12-20T02:00:00+02:00"))
        .isEqualTo(Epoch.parse("2027-12-20T00:00:00Z"));
  }

  @Test
  void roundsToMilliseconds() {
    Epoch epoch = Epoch.parse("2027-12-20T00:00:00Z");
    assertThat(epoch.plus_ns(1_499_999)).hasToString("2027-12-20T00:00:00.001Z");
    assertThat(epoch.plus_ns(999_500_000)).hasToString("2027-12-20T00:00:01.000Z");
  }

  /** Truth: the calendar of java.time. */
  @Test
  void writesTheCalendarOfTheLibrary() {
    DateTimeFormatter form = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
    byte[] line = new byte[Epoch.UTC_BYTES + 2];
    for (long at_s = -880_000_000L; at_s < 8_200_000_000L; at_s += 7_654_321L) {
      Epoch epoch = new Epoch(at_s * Epoch.SECOND_ns + at_s % 1000 * 1_000_000L);
      String expected = form.format(epoch.utc());
      assertThat(epoch).hasToString(expected);
      assertThat(epoch.putUtc(line, 1)).isEqualTo(1 + Epoch.UTC_BYTES);
      assertThat(new String(line, 1, Epoch.UTC_BYTES, StandardCharsets.US_ASCII))
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2027-12-20",
        "2027-12-20T00:00:00",
        "2027-13-01T00:00:00Z",
        "now",
        "2018-06-30T23:59:60Z",
        "1971-12-31T00:00:00Z",
        "2300-01-01T00:00:00Z",
        "+999999999-12-31T23:59:59-18:00"
      })
  void refusesOtherTexts(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Epoch.parse(text));
  }

  @Test
  void leapSecondTableIsTheOfficialOne() throws IOException {
    List<LocalDate> official = new ArrayList<>();
    for (String line : Files.readAllLines(SharedData.file("earth/tai-utc.dat"))) {
      int year = Integer.parseInt(line.substring(1, 5).strip());
      if (year >= 1972) {
        int month = line.substring(6, 9).equals("JAN") ? 1 : 7;
        official.add(LocalDate.of(year, month, 1));
      }
    }
    assertThat(LeapSeconds.dates()).containsExactlyElementsOf(official);
  }
}
