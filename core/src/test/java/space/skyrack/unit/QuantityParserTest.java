package space.skyrack.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Truth: definitions of the units (SI Brochure, 9th edition; year of 365.25 days). */
class QuantityParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          650 km         | 650000
          85 degC        | 358.15
          -60 degC       | 213.14999999999998
          0.5 K/kW       | 0.0005
          180 kJ/K       | 180000
          100 Gbit/s     | 1e11
          60 TB          | 4.8e14
          3 %/yr         | 9.506426344208685e-10
          20 /h          | 0.005555555555555556
          1500 USD/kg    | 1500
          12 USD/W       | 12
          0.06 USD/kWh   | 1.6666666666666667e-8
          8 month        | 21038400
          5 yr           | 157788000
          12 kWh         | 43200000
          50 mN          | 0.05
          1.2 kg/m2      | 1.2
          7200 J/m2/K    | 7200
          0.7 m/s/yr     | 2.2181661469820264e-8
          180 deg        | 3.141592653589793
          5 %            | 0.05
          -0.29 %/K      | -0.0029
          1e3 m          | 1000
          +.5 h          | 1800
          66 m^2         | 66
          150 Wh/kg      | 540000
          3 mm           | 0.003
          10 min         | 600
          2 1/h          | 0.0005555555555555556
          """)
  void readsNumbersWithUnits(String text, double si) {
    assertThat(quantity(text).si()).isEqualTo(si);
  }

  @Test
  void keepsDecimalsDecimal() {
    Unit perYear = Unit.get("/yr");
    assertThat(quantity("2.7 %/yr").in(perYear)).isCloseTo(0.027, within(1e-17));
    assertThat(quantity("0.5 /h").in(Unit.get("/h"))).isEqualTo(0.5);
    assertThat(quantity("28 degC").in(Unit.get("degC"))).isCloseTo(28, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"KM,km", "degc,degC", "C,degC", "Percent,%", "years,yr", "kwh,kWh", "m²,m2"})
  void suggestsUnits(String wrong, String right) {
    QuantityParser.Outcome outcome = QuantityParser.parse("3 " + wrong);
    assertThat(outcome).isInstanceOf(QuantityParser.UnknownUnit.class);
    assertThat(((QuantityParser.UnknownUnit) outcome).help())
        .isEqualTo("did you mean `" + right + "`?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "km", "nan", ".inf", "1e999 m", "--3 m", "650,000 km", "1_000 m", "x 3 m"})
  void refusesWhatIsNoNumber(String text) {
    assertThat(QuantityParser.parse(text)).isInstanceOf(QuantityParser.NotANumber.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3 m/", "3 m//s", "3 /", "3 degC/s", "3 K/degC", "3 m22", "3 degC2", "1 kmin"})
  void refusesWhatIsNoUnit(String text) {
    assertThat(QuantityParser.parse(text)).isInstanceOf(QuantityParser.UnknownUnit.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "650 km",
        "12 kWh",
        "0.5 K/kW",
        "100 Gbit/s",
        "60 TB",
        "1500 USD/kg",
        "50 mN",
        "18 m2",
        "15.4 kW",
        "-60 degC",
        "20 deg",
        "180 kJ/K",
        "2.7 %/yr",
        "5 yr",
        "90 min",
        "24 h",
        "150 kg",
        "7.5 km/s",
        "8 kg/m2",
        "150 Wh/kg",
        "0.06 USD/kWh",
        "12 USD/W",
        "7200 J/m2/K",
        "0.7 m/s/yr"
      })
  void writesWhatItReads(String text) {
    Quantity quantity = quantity(text);
    String shown = UnitFormat.display(quantity.si(), quantity.unit().dimension());
    assertThat(quantity(shown).si())
        .isCloseTo(quantity.si(), within(1e-9 * Math.abs(quantity.si())));
    assertThat(quantity.toString()).isEqualTo(text);
  }

  @Test
  void choosesUnitsThatSuitTheSize() {
    assertThat(UnitFormat.display(650_000, Dimension.LENGTH)).isEqualTo("650 km");
    assertThat(UnitFormat.display(15_400, Dimension.POWER)).isEqualTo("15.4 kW");
    assertThat(UnitFormat.display(358.15, Dimension.TEMPERATURE)).isEqualTo("85 degC");
    assertThat(UnitFormat.display(0, Dimension.POWER)).isEqualTo("0 W");
    assertThat(UnitFormat.display(0.881, Dimension.NONE)).isEqualTo("0.881");
    assertThat(UnitFormat.display(1.0 / 3, Dimension.NONE, 3)).isEqualTo("0.333");
    assertThat(UnitFormat.in(0.881, Unit.get("%"))).isEqualTo("88.1 %");
  }

  @Test
  void readsTimesOfDay() {
    assertThat(TimeOfDay.parse_s("06:00")).isEqualTo(21_600);
    assertThat(TimeOfDay.parse_s("18:30:15")).isEqualTo(66_615);
    assertThat(TimeOfDay.format(66_615)).isEqualTo("18:30:15");
    for (String wrong : new String[] {"24:00", "6:00", "06-00", "06:60", "", "0600", "06:00:6x"}) {
      assertThat(TimeOfDay.parse_s(wrong)).as(wrong).isEqualTo(-1);
    }
  }

  private static Quantity quantity(String text) {
    return ((QuantityParser.Parsed) QuantityParser.parse(text)).quantity();
  }
}
