package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.skyrack.catalog.Part;
import space.skyrack.model.Launch;
import space.skyrack.scenario.CatalogReader;

/** Truth: division by hand of the catalogue's figures, told beside each case. */
class RampTest {
  private static final double LIFE_yr = 5;

  /** 100 flights at two a year: the last leaves 49.5 years after the first, of 50 kept up. */
  @Test
  void byHand() {
    Ramp ramp = Ramp.of(new Fleet(500, 2_000, LIFE_yr), Launches.simple());
    assertThat(ramp.flights_count()).isEqualTo(100);
    assertThat(ramp.lastLaunch_yr()).isEqualTo(1 + 49.5);
    assertThat(ramp.kept_count()).isEqualTo(50);
    assertThat(ramp.isKept()).isFalse();
    assertThat(Ramp.cadence_per_yr(new Fleet(500, 2_000, LIFE_yr), Launches.simple()))
        .isEqualTo(20);
  }

  /**
   * Satellites of 100 kW weigh 2 t at 20 kg/kW. Falcon 9 carries 9 of them 165 times a year, 1,485;
   * Starship 22 four times, 88; as promised 50 times 69, 3,450. Kept up: five years of that.
   */
  @ParameterizedTest
  @CsvSource({
    "falcon-9, false, 10000, 6.7, 7425",
    "falcon-9, false, 88000, 59.3, 7425",
    "falcon-9, false, 1000000, 673.4, 7425",
    "starship, false, 10000, 113.5, 440",
    "starship, false, 88000, 999.8, 440",
    "starship, false, 1000000, 11363.5, 440",
    "starship, true, 10000, 2.9, 17250",
    "starship, true, 88000, 25.5, 17250",
    "starship, true, 1000000, 289.8, 17250"
  })
  void hundredKilowattSatellites(
      String vehicle, boolean promised, int satellites, double years_yr, double kept_count) {
    Launch launch = VehicleLaunch.of(vehicle(vehicle), promised);
    Ramp ramp = Ramp.of(new Fleet(satellites, 2_000, LIFE_yr), launch);
    System.out.printf(
        Locale.ROOT,
        "%,d x 100 kW of 2 t by %s%s: %,d flights, %,.1f yr, %,.0f kept up%n",
        satellites,
        vehicle,
        promised ? " as promised" : "",
        ramp.flights_count(),
        ramp.lastLaunch_yr(),
        ramp.kept_count());
    assertThat(ramp.lastLaunch_yr()).isCloseTo(years_yr, within(0.06));
    assertThat(ramp.kept_count()).isCloseTo(kept_count, within(1e-6));
  }

  private static Part vehicle(String name) {
    return Objects.requireNonNull(CatalogReader.shipped().find("vehicle", name));
  }

  /** A million satellites run their course year by year as the closed form says. */
  @Test
  void theDeploymentAgrees() {
    Launch launch = VehicleLaunch.of(vehicle("starship"), true);
    Deployment done = Deployment.of(new Fleet(1_000_000, 2_000, LIFE_yr), launch, 20);
    assertThat(done.isComplete()).isFalse();
    assertThat(done.peak_count() / 17_250).isCloseTo(1, within(0.02));
    assertThat(done.years().getLast().serving_count() / 17_250).isCloseTo(1, within(0.02));
  }
}
