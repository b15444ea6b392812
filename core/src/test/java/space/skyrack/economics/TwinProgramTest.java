package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import space.skyrack.model.Baseline;
import space.skyrack.model.Money;
import space.skyrack.model.Prices;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.satellite.Designs;

/** Truth: sums that must agree with the orbit side's, and bounds that light sets. */
class TwinProgramTest {
  private static final Prices PRICES =
      new Prices(1, 1, 1 / 1361.0, 4, 5, 6, 7, 8, 9, 10, 2, 0.5, 11, 12, 0.1, 13, 0, 0);
  private static final Money MONEY = new Money("USD", 2026, 0, 5, 5, 0, 0, 0.15, 0);
  private static final Baseline.DesertTwin TWIN =
      new Baseline.DesertTwin("twin", 0, Grounds.ATACAMA);

  /**
   * A satellite of 111.5 and design 11 as in orbit, operations 5 x 11.15; no ground segment 12, no
   * control 13 a year, no launch.
   */
  @Test
  void theSamePartsWithoutLaunch() {
    SatelliteDesign design = OrbitProgramTest.unit(PRICES);
    GroundStages stages = new GroundStages(1, 0.5, 1, 1, 1, 1, 1);
    Program program = TwinProgram.of(TWIN, design, 1, stages, MONEY);
    Levelised cost = Levelised.of(program, new Terms(2026, 0, 5, 0));
    assertThat(cost.present_usd()).isCloseTo(111.5 + 11 + 5 * 11.15, within(1e-9));
    assertThat(cost.present_usd(Bucket.LAUNCH)).isZero();
    assertThat(cost.present_usd(Bucket.INSURANCE)).isZero();
    assertThat(cost.deliveredPresent_h()).isCloseTo(0.5 * 5 * 8766, within(1e-6));
  }

  /**
   * By hand: what takes two years to build serves from the second year on, three years of five, and
   * is paid at the decision: 100 % a year for two years make four times its price.
   */
  @Test
  void satellitesAreBuiltBeforeTheyServe() {
    Prices slow = new Prices(1, 1, 1 / 1361.0, 4, 5, 6, 7, 8, 9, 10, 2, 0.5, 0, 0, 0, 0, 0, 2);
    Money dear = new Money("USD", 2026, 0, 5, 3, 0, 0, 0.15, 1);
    GroundStages stages = new GroundStages(1, 1, 1, 1, 1, 1, 1);
    Program program = TwinProgram.of(TWIN, OrbitProgramTest.unit(slow), 1, stages, dear);
    Levelised cost = Levelised.of(program, new Terms(2026, 1, 5, 0));
    assertThat(cost.deliveredPresent_h())
        .as("discounted at 100 %: an hour of the years 2 to 5")
        .isCloseTo(8766 * (1 / 4.0 - 1 / 32.0) / Math.log(2), within(1e-6));
    assertThat(cost.present_usd()).isCloseTo(111.5, within(1e-9));
  }

  /** Its battery carries minutes, not nights: about the hours in which the array is enough. */
  @Test
  void aBatteryForShadowsIsNoneForNights() {
    GroundStages stages =
        TwinProgram.stages(Designs.aurora(), SolarYear.of(Grounds.ATACAMA), 1, MONEY);
    System.out.println("twin in the Atacama: " + stages);
    assertThat(stages.power_fraction()).isBetween(0.25, 0.45);
    assertThat(stages.radiation_fraction()).isEqualTo(1);
    assertThat(stages.delivered_fraction()).isEqualTo(stages.power_fraction());
  }
}
