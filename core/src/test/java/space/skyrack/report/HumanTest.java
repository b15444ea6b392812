package space.skyrack.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Truth: definitions of the units. */
class HumanTest {
  @ParameterizedTest
  @CsvSource({
    "650000, m, 650 km",
    "450, m, 450 m",
    "358.15, K, 85 °C",
    "213.15, K, −60 °C",
    "17930, W, 17.93 kW",
    "4.32e7, J, 12 kWh",
    "1188, s, 19.8 min",
    "90, s, 90 s",
    "86400, s, 24 h",
    "0.7312345, fraction, 73.12 %",
    "97.987, deg, 97.99°",
    "33177600, accelerator_s, 9216 accelerator-hours",
    "30, kg, 30 kg",
    "0.0001234, kg, 1.234e−04 kg",
  })
  void showsUnitsThatPeopleUse(double si, String unit, String text) {
    String found = Human.text(si, unit).replace('\u00a0', ' ');
    assertThat(found).isEqualTo(text);
  }
}
