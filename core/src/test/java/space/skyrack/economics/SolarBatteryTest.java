package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import space.skyrack.model.Site;

/** Truth: closed forms in the comments; the sites' own means; regression values where said. */
class SolarBatteryTest {
  @Test
  void theYearHasTheMeanOfTheSite() {
    for (Site site :
        new Site[] {
          Grounds.ATACAMA,
          new Site("north", Math.toRadians(52), 0, 50, 120, 0.35),
          new Site("dark", 0.6, 1, 0, 90, 0.9)
        }) {
      double[] light = SolarYear.of(site).horizontal_W_per_m2();
      assertThat(Arrays.stream(light).average().orElseThrow())
          .isCloseTo(site.irradiance_W_per_m2(), within(1e-6));
      assertThat(Arrays.stream(light).max().orElseThrow()).isLessThan(1400);
    }
  }

  /**
   * Half a day of light at twice the load plus losses, half a day without: 12 h over efficiency.
   */
  @Test
  void aSquareDayNeedsTwelveHours() {
    double[] output = new double[SolarYear.HOURS];
    for (int h = 0; h < output.length; h++) {
      output[h] = h % 24 < 12 ? 1 : 0;
    }
    double oneWay = Math.sqrt(0.81);
    double array = 1 + 1 / 0.81;
    assertThat(SolarBattery.unserved_fraction(output, array, 12 / oneWay, oneWay))
        .isCloseTo(0, within(1e-12));
    assertThat(SolarBattery.unserved_fraction(output, array, 0, oneWay)).isEqualTo(0.5);
    assertThat(SolarBattery.unserved_fraction(output, array, 6 / oneWay, oneWay))
        .isCloseTo(0.25, within(1e-9));
  }

  /** Regression values; the range of 70 to 100 USD/MWh is that of published off-grid fields. */
  @Test
  void theTableServesWhatIsAsked() {
    SolarBattery table = SolarBattery.of(SolarYear.of(Grounds.ATACAMA), Grounds.FIELD);
    SolarBattery.Sizes sizes = table.cheapest(Grounds.FIELD, 0.07);
    double cost = SolarBattery.energy_usd_per_MWh(sizes, Grounds.FIELD, 0.07);
    assertThat(sizes.unserved_fraction()).isCloseTo(0.01, within(0.001));
    assertThat(sizes.array_ratio()).isCloseTo(4.2, within(0.3));
    assertThat(sizes.battery_h()).isCloseTo(13.7, within(0.5));
    assertThat(cost).isCloseTo(72, within(1.5));
  }

  @Test
  void dearBatteriesGetSmaller() {
    SolarYear year = SolarYear.of(new Site("spain", 0.65, 0, 0, 210, 1));
    SolarBattery table = SolarBattery.of(year, Grounds.FIELD);
    SolarBattery.Sizes cheap = table.cheapest(Grounds.FIELD, 0.07);
    SolarBattery.Sizes dear = table.cheapest(Grounds.field(600, 0.99), 0.07);
    assertThat(dear.battery_h()).isLessThan(cheap.battery_h());
    assertThat(dear.array_ratio()).isGreaterThan(cheap.array_ratio());
    SolarBattery firm = SolarBattery.of(year, Grounds.field(125, 0.999));
    assertThat(firm.cheapest(Grounds.FIELD, 0.07).battery_h())
        .isGreaterThanOrEqualTo(cheap.battery_h());
  }
}
