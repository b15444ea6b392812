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

  @Test
  void theTableServesWhatIsAskedAndDearBatteriesGetSmaller() {
    SolarBattery table = SolarBattery.of(SolarYear.of(Grounds.ATACAMA), Grounds.FIELD);
    SolarBattery.Sizes sizes = table.cheapest(Grounds.FIELD, 0.07);
    double cost = SolarBattery.energy_usd_per_MWh(sizes, Grounds.FIELD, 0.07);
    System.out.printf("Atacama: %s, %.1f USD/MWh%n", sizes, cost);
    double[] tracked = SolarYear.of(Grounds.ATACAMA).tracked_W_per_m2();
    System.out.println("clearness " + SolarYear.of(Grounds.ATACAMA).clearness_ratio());
    System.out.printf("tracked %.0f kWh/m2%n", SolarYear.sum_kWh_per_m2(tracked));
    assertThat(sizes.unserved_fraction()).isCloseTo(0.01, within(0.001));
    assertThat(cost).isBetween(40.0, 150.0);
    long start = System.nanoTime();
    for (int i = 0; i < 10; i++) {
      table = SolarBattery.of(SolarYear.of(Grounds.ATACAMA), Grounds.FIELD);
    }
    System.out.printf("table %.1f ms%n", (System.nanoTime() - start) * 1e-7);
  }
}
